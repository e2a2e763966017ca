/** Installs what package-lock.json names, if node_modules is not the same. Needs nothing installed itself. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWindows, root } from './project.mjs';

const packages = file => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/** By content, not by date: a fresh clone has the dates of the clone. */
function upToDate(folder) {
  const wanted = packages(join(folder, 'package-lock.json'));
  const installed = packages(join(folder, 'node_modules/.package-lock.json'));
  return (
    wanted !== undefined &&
    installed !== undefined &&
    Object.entries(wanted).every(
      ([path, { version, optional, devOptional, peer }]) =>
        // What is optional may be for another platform.
        path === '' ||
        (installed[path] ? installed[path].version === version : optional || devOptional || peer),
    )
  );
}

export function ensureDependencies(folder = root) {
  if (upToDate(folder)) return true;
  console.log(
    `node_modules in ${folder} is not what package-lock.json says: running npm ci (about a minute)…`,
  );
  // The install scripts of some test tools would fetch browsers and drivers; .npmrc turns them off.
  return (
    spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit', shell: isWindows })
      .status === 0
  );
}

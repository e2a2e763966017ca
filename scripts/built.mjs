/** Builds dist/, if it is missing or older than what it is made from. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isWindows, root } from './dependencies.mjs';

const newest = folder =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
  );

const built = join(root, 'dist', 'knead.js');
const stale = () => !existsSync(built) || newest(join(root, 'src')) > statSync(built).mtimeMs;

/** Is there a build of what src/ is now? */
export function ensureBuilt() {
  if (!stale()) return true;
  console.log('Building…');
  const build = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
  });
  // Over budget is no reason not to look at it.
  return build.status === 0 || !stale();
}

/** What was measured, and on what. */
import { execFileSync } from 'node:child_process';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { root } from '../scripts/project.mjs';

const git = (...args) => {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
};

export function machine(browser) {
  const changed = git(
    'status',
    '--porcelain',
    '--',
    'src',
    'bench',
    ':!bench/RESULTS.md',
    ':!bench/results.svg',
  );
  return {
    commit: git('rev-parse', '--short', 'HEAD') + (changed ? ', with changes that are not in it' : ''),
    date: new Date().toISOString().slice(0, 10),
    processor: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${platform()} ${release()} ${arch()}`,
    node: process.version,
    browser,
    /** What else the machine was doing just before: about 0 on a quiet one. */
    load: loadavg()[0],
  };
}

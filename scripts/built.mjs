/** Builds dist/, if it is missing or older than what it is made from. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, isWindows, root } from './project.mjs';

const changed = path => statSync(join(root, path)).mtimeMs;
// A folder's own date tells of a file that is gone.
const stale = () =>
  !existsSync(join(root, 'dist/knead.js')) ||
  Math.max(...filesIn('src', '').map(changed)) > changed('dist/knead.js');

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

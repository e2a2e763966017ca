/** `npm start`: shows the demo, after installing and building what is missing or out of date. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { receive } from '../demo/receiver.mjs';
import { ensureDependencies, isWindows, root } from './dependencies.mjs';
import { serve } from './serve.mjs';

const newest = folder =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
  );

const built = join(root, 'dist', 'knead.js');
const stale = () => !existsSync(built) || newest(join(root, 'src')) > statSync(built).mtimeMs;

if (!ensureDependencies()) process.exit(1);
if (stale()) {
  console.log('Building…');
  const build = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
  });
  // Over budget is no reason not to look at it.
  if (build.status !== 0 && stale()) process.exit(1);
}
const server = await serve(root, Number(process.env.PORT ?? 4173), receive);
console.log(`Demo: http://localhost:${server.address().port}/demo/`);

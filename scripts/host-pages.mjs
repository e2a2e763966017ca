/** `npm run host-pages`: runs the tests of test/host-pages/ in every engine, and writes the table of its README. */
import { spawnSync } from 'node:child_process';
import { isWindows, root } from './project.mjs';

const run = (command, ...args) =>
  spawnSync('npx', [command, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
    env: { ...process.env, KNEAD_HOST_TABLE: 'write' },
  }).status;

const failed = run('wtr', '--files', 'test/host-pages/*.test.ts');
run('prettier', '--write', '--log-level', 'warn', 'test/host-pages/README.md');
process.exit(failed);

/** Runs a script of a package.json. */
import { spawn } from 'node:child_process';
import { isWindows, root } from './project.mjs';

const MINUTE = 60_000;

/** `{ ok, output }`; what it prints is shown at once instead, if `live`. It is stopped when it takes too long. */
export function npmRun(script, { cwd = root, env = {}, live = false, minutes = 15 } = {}) {
  return new Promise(resolve => {
    const child = spawn('npm', ['run', '--silent', script], {
      cwd,
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
      env: { ...process.env, ...env },
      shell: isWindows,
      timeout: minutes * MINUTE,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', text => (output += text));
    child.on('error', error => resolve({ ok: false, output: String(error) }));
    child.on('close', (code, signal) => {
      if (signal) output += `\nended by ${signal}; it has ${minutes} minutes`;
      resolve({ ok: code === 0, output: output.trim() });
    });
  });
}

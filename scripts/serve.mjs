/** A plain file server for this machine only: the demo, and the stories under test. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves a folder on 127.0.0.1 and returns the server; a port that is taken gives the next one, 0 any. What is sent
 * to it by POST goes to `take`, which answers; `headers` go out with every file.
 */
export async function serve(folder, port = 0, { take, headers = {} } = {}) {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    if (take && request.method === 'POST') return take(request, response);
    let path;
    try {
      path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    } catch {
      return response.writeHead(400).end();
    }
    const file = join(root, path);
    const hidden = path.includes('/.') || path.includes('\0');
    if (hidden || (file !== root && !file.startsWith(root + sep)) || !existsSync(file))
      return response.writeHead(404).end('Not found');
    // Relative links in the page need the slash at the end.
    if (statSync(file).isDirectory() && !path.endsWith('/'))
      return response.writeHead(301, { location: `${path}/` }).end();
    const target = statSync(file).isDirectory() ? join(file, 'index.html') : file;
    if (!existsSync(target)) return response.writeHead(404).end('Not found');
    response.writeHead(200, {
      'content-type': TYPES[extname(target)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...headers,
    });
    createReadStream(target).pipe(response);
  });
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise((done, failed) => {
        server.once('error', failed);
        server.listen(candidate, '127.0.0.1', () => {
          server.off('error', failed);
          done();
        });
      });
      return server;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || candidate > port + 50) throw error;
    }
  }
}

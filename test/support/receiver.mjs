/**
 * Answers at /receiver/HOW to what the form of `<knead-appointment>` posts: the demo's own receiver (`real`), a server
 * that answers with a status (`503`), that takes its time (`slow`), never answers (`silent`), or is cut off (`cut`).
 * /receiver/log has what has arrived from this browser since it was asked last.
 */
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { receive } from '../../demo/receiver.mjs';

/** By browser, as several of them run the tests at the same time. */
const logs = new Map();

export async function receiver(context, next) {
  const [, how] = /^\/receiver\/([\w-]+)$/.exec(context.path) ?? [];
  if (!how) return next();
  const { req: request, res: response } = context;
  const browser = request.headers['user-agent'];
  const log = logs.get(browser) ?? { posts: [], told: [] };
  logs.set(browser, log);
  context.set('cache-control', 'no-store');
  if (how === 'log') {
    logs.delete(browser);
    context.body = JSON.stringify(log);
    return;
  }
  if (how === 'real') {
    context.respond = false;
    return receive(request, response, line => log.told.push(line));
  }
  const { 'content-type': type, accept } = request.headers;
  log.posts.push({ how, method: request.method, type, accept, body: await text(request) });
  if (how === 'cut') {
    context.respond = false;
    request.socket.destroy();
    return;
  }
  if (how === 'silent') await new Promise(resolve => request.socket.once('close', resolve));
  if (how === 'slow') await wait(400);
  context.status = Number(how) || 200;
  context.body = '{}';
}

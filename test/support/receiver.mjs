/**
 * Answers at /receiver/HOW to what the form of `<knead-appointment>` posts: the demo's own receiver, and a server that
 * fails in each way. /receiver/log?KEY has what arrived, as the demo's receiver told it and as it was posted.
 */
import { receive } from '../../demo/receiver.mjs';

const posts = [];
const told = [];

async function text(request) {
  let all = '';
  for await (const part of request.setEncoding('utf8')) all += part;
  return all;
}

export async function receiver(context, next) {
  const [, how] = /^\/receiver\/([\w-]+)$/.exec(context.path) ?? [];
  if (!how) return next();
  context.set('cache-control', 'no-store');
  if (how === 'log') {
    context.body = JSON.stringify({ posts: posts.splice(0), told: told.splice(0) });
    return;
  }
  if (how === 'real') {
    context.respond = false;
    return receive(context.req, context.res, line => told.push(line));
  }
  const { method, headers } = context.req;
  posts.push({
    how,
    method,
    type: headers['content-type'],
    accept: headers.accept,
    body: await text(context.req),
  });
  // As a cable that is pulled, and as a server that never answers.
  if (how === 'cut') return (void (context.respond = false), context.req.socket.destroy());
  if (how === 'silent') return new Promise(resolve => context.req.socket.once('close', resolve));
  // The first time it gets through, but its answer does not.
  context.status = Number(how);
  context.body = '{}';
}

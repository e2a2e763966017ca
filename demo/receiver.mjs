/**
 * A tiny receiver of requests for an appointment, to try `request-action` with. `npm start` answers with it at
 * /demo/request. A practice would send an e-mail where this one writes to the terminal.
 */

/** The fields that a person fills in, or agrees to. */
const FIELDS = ['name', 'contact', 'times', 'note', 'notes'];

/** More is no request for an appointment, but someone who tries what this server can take. */
const MOST = 20_000;

/** What has arrived, by its key: who sends it again is told the same, and the practice is not told twice. */
const known = new Map();

async function readForm(request) {
  let text = '';
  for await (const part of request.setEncoding('utf8')) {
    text += part;
    if (text.length > MOST) return undefined;
  }
  return new URLSearchParams(text);
}

/** The status to answer with, and whether it is news. */
function take(form) {
  const key = form.get('idempotency-key');
  if (key && known.has(key)) return { status: 200, isNew: false };
  // People do not see this field: a robot filled it.
  if (form.get('website')) return { status: 422, isNew: false };
  if (!form.get('name')?.trim() || !form.get('contact')?.trim()) return { status: 422, isNew: false };
  if (key) known.set(key, true);
  return { status: 200, isNew: true };
}

/** Takes a form that was posted, and answers. `tell` gets what a person wrote, once. */
export async function receive(request, response, tell = console.log) {
  if (request.method !== 'POST') return response.writeHead(405, { allow: 'POST' }).end();
  const form = await readForm(request);
  if (!form) return response.writeHead(413).end();
  const { status, isNew } = take(form);
  if (isNew) tell(FIELDS.flatMap(name => (form.get(name) ? `${name}: ${form.get(name)}` : [])).join('\n'));
  const said =
    status === 200 ? 'Thank you. We will get back to you.' : 'Please go back and fill in the form.';
  // The widget asks for JSON; a plain form, on a page without scripts, shows what comes back.
  const isWidget = request.headers.accept?.includes('application/json');
  response
    .writeHead(status, { 'content-type': isWidget ? 'application/json' : 'text/plain; charset=utf-8' })
    .end(isWidget ? JSON.stringify({ said }) : said);
}

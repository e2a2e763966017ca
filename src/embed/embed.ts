/**
 * The script of embed.html, a page for an iframe: shows the widgets that its address names, and tells the page around
 * it how high they are: `{ type: 'knead-height', height: 512 }`, when it changes and when that page sends
 * `{ type: 'knead-height' }`. It says nothing else. knead.classic.js, beside it, comes first.
 */
import { heightMessage } from './height.js';
import { readRequest, type Wanted } from './request.js';

const { body } = document;

const attributesOf = (tag: string) =>
  (customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined)?.observedAttributes;

function make({ tag, attributes }: Wanted) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function show() {
  const { kit, widgets, problems } = readRequest(location.search, attributesOf);
  for (const problem of problems) console.error(`embed.html: ${problem}.`);
  // The line that stands in for the widget.
  const line = body.querySelector('p');
  if (!widgets.length) return line?.classList.add('now');
  const around = make(kit);
  around.append(...widgets.map(make));
  line?.replaceWith(around);
}

function tellHeight() {
  const height = Math.ceil(body.getBoundingClientRect().height);
  // To whoever put it on their page: it is nobody's secret.
  if (parent !== window && height) parent.postMessage({ type: heightMessage, height }, '*');
}

show();
// At once, for in an iframe that is not in view browsers observe nothing; Lit has rendered by then.
setTimeout(tellHeight);
new ResizeObserver(tellHeight).observe(body);
addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  if (source === parent && (Object(data) as { type?: unknown }).type === heightMessage) tellHeight();
});

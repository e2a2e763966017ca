/**
 * embed-parent.js, for a page with embed.html in an iframe: makes each such iframe as high as what is in it. It hears
 * only iframes of this page that show an embed.html, and of their messages only `{ type: 'knead-height', height }`.
 */
import { heightMessage, heightOf } from './height.js';

/** The origin that messages of this iframe must have, if it shows our page. */
function originOf({ src, sandbox }: HTMLIFrameElement): string | undefined {
  if (!/^https?:[^?#]*\/embed(\.[\w-]+)?\.html([?#]|$)/.test(src)) return undefined;
  return sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;
}

addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  const height = heightOf(data);
  if (!height || !source) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    const isWithBorder = getComputedStyle(frame).boxSizing === 'border-box';
    frame.style.height = `${height + (isWithBorder ? frame.offsetHeight - frame.clientHeight : 0)}px`;
  }
});

// Those that were there before this script have told it already.
for (const frame of document.querySelectorAll('iframe'))
  if (originOf(frame)) frame.contentWindow?.postMessage({ type: heightMessage }, '*');

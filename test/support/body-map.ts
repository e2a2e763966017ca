/** How a visitor marks the body map, and what is to be seen of it. */
import { fixture, html } from '@open-wc/testing';
import '../../src/knead.js';
import type { BodyMap, KneadKit } from '../../src/knead.js';
import { sendKeys, sendMouse } from './commands.js';

/** A body map in a kit of its own, so that no test sees the marks of another. */
export async function mount(markup = html`<knead-body-map name="pain"></knead-body-map>`): Promise<BodyMap> {
  const kit = await fixture<KneadKit>(html`<knead-kit>${markup}</knead-kit>`);
  const map = kit.querySelector('knead-body-map')!;
  await map.updateComplete;
  return map;
}

export const root = (map: BodyMap) => map.shadowRoot!;
export const find = <T extends Element = HTMLElement>(map: BodyMap, selector: string) =>
  root(map).querySelector<T>(selector)!;
export const all = <T extends Element = HTMLElement>(map: BodyMap, selector: string) => [
  ...root(map).querySelectorAll<T>(selector),
];
export const region = (map: BodyMap, id: string) => find<SVGPathElement>(map, `path#${id}`);
export const regions = (map: BodyMap) => all<SVGPathElement>(map, '[part=region]');
export const button = (map: BodyMap, text: string) =>
  all(map, 'button').find(each => each.textContent?.trim().startsWith(text))!;
export const radio = (map: BodyMap, n: number) => all<HTMLInputElement>(map, '[name=intensity]')[n]!;
export const status = (map: BodyMap) => find(map, '[role=status]').textContent;
export const seen = (element: Element) => element.getClientRects().length > 0;

/** The middle of a region on the screen, if that is inside it; else a point of it. */
export function middle(path: SVGPathElement) {
  path.scrollIntoView({ block: 'center' });
  const box = path.getBoundingClientRect();
  for (let i = 0; i < 400; i++) {
    const x = Math.round(box.x + box.width * (0.5 + ((i * 0.618) % 1) * 0.8 * (i ? 1 : 0) - (i ? 0.4 : 0)));
    const y = Math.round(box.y + box.height * (0.5 + ((i * 0.381) % 1) * 0.8 * (i ? 1 : 0) - (i ? 0.4 : 0)));
    if ((path.getRootNode() as ShadowRoot).elementFromPoint(x, y) === path) return { x, y };
  }
  throw new Error(`${path.id} is not on the screen`);
}

export async function click(map: BodyMap, path: SVGPathElement) {
  const { x, y } = middle(path);
  await sendMouse({ type: 'click', position: [x, y] });
  await map.updateComplete;
}

export async function press(map: BodyMap, ...keys: string[]) {
  for (const key of keys) await sendKeys({ press: key });
  await map.updateComplete;
}

/** The `input` and `change` events that reach the page while something is done. */
export async function events(map: BodyMap, act: () => unknown): Promise<Event[]> {
  const heard: Event[] = [];
  const listen = (event: Event) => heard.push(event);
  for (const type of ['input', 'change']) document.addEventListener(type, listen);
  await act();
  await map.updateComplete;
  for (const type of ['input', 'change']) document.removeEventListener(type, listen);
  return heard;
}

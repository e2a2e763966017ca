/** Looks at Knead on the pages of test/host-pages/, as a person would who also knows it from a plain page. */
import { expect } from '@open-wc/testing';
import { button, choice, inside, one, openPage, regionOf, type Page } from './frame.ts';
import { deep, settled } from './guide.ts';

/** Opens a page of test/host-pages/. */
export const openHost = (name: string, width?: number, height?: number) =>
  openPage(`/test/host-pages/${name}`, width, height);

interface Manifest {
  modules: { declarations?: { tagName?: string }[] }[];
}

/** The tag of every widget that there is. */
async function widgetTags(): Promise<string[]> {
  const manifest = (await (await fetch('/custom-elements.json')).json()) as Manifest;
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []))
    .filter(tag => tag !== 'knead-kit');
}

/** Puts every widget that the page does not have yet into its kit. */
async function withEveryWidget(page: Page) {
  const shown = new Set(deep(page.document.documentElement).map(({ localName }) => localName));
  for (const tag of await widgetTags())
    if (!shown.has(tag)) page.kit.append(page.document.createElement(tag));
  await settled(page.document);
  return page;
}

/** The widgets of a page that stand in no other. */
export const widgetsOf = ({ document }: Page) =>
  [...document.querySelectorAll<HTMLElement>('main *')].filter(
    ({ localName }) => localName.startsWith('knead-') && localName !== 'knead-kit',
  );

/** What a person sees: where each thing is, from the corner of its widget, and what it looks like. */
interface Seen {
  readonly what: string;
  readonly box: readonly number[];
  readonly look: string;
}

const LOOK = [
  'color',
  'background-color',
  'visibility',
  'text-transform',
  'font-style',
  'font-weight',
  'cursor',
  'text-shadow',
  'user-select',
  'pointer-events',
];

function seen(widget: HTMLElement, window: Window): Seen[] {
  const corner = widget.getBoundingClientRect();
  return [widget, ...deep(widget.shadowRoot!)].flatMap(element => {
    const box = element.getClientRects()[0];
    // What a closed part holds is not laid out: it has no place to compare.
    if (!box || !element.checkVisibility() || element.matches('svg *:not([part])')) return [];
    const style = window.getComputedStyle(element);
    const words = element.id || element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 24);
    return {
      what: `<${widget.localName}> <${element.localName}> ${words}`,
      box: [box.left - corner.left, box.top - corner.top, box.width, box.height],
      // What the page says of our tag is the page's; all that is inside is ours.
      look: element === widget ? '' : LOOK.map(name => style.getPropertyValue(name)).join('; '),
    };
  });
}

/** What is seen of all widgets of a page, each this wide. */
export async function seenAt(page: Page, width: number): Promise<Seen[]> {
  const widgets = widgetsOf(page);
  for (const { style } of widgets) {
    style.setProperty('inline-size', `${width}px`, 'important');
    style.setProperty('transition', 'none', 'important');
  }
  await page.shown();
  return widgets.flatMap(widget => seen(widget, page.window));
}

const plain = new Map<number, readonly Seen[]>();

/** The same is seen, within a pixel, as on a page that has nothing in the way. */
export async function expectAsPlain(page: Page, width = 600) {
  let there = plain.get(width);
  if (!there) {
    const other = await withEveryWidget(await openHost('plain.html'));
    plain.set(width, (there = await seenAt(other, width)));
    other.frame.remove(); // it would lie on top
  }
  const here = await seenAt(await withEveryWidget(page), width);
  expect(here.map(({ what }) => what)).to.deep.equal(there.map(({ what }) => what));
  const moved = here.flatMap(({ what, box, look }, at) => {
    const other = there[at]!;
    const isMoved = box.some((place, side) => Math.abs(place - other.box[side]!) > 1);
    return isMoved || look !== other.look
      ? `${what} ${box.map(Math.round).join()} ${look}, not ${other.box.map(Math.round).join()} ${other.look}`
      : [];
  });
  expect(moved.slice(0, 10)).to.deep.equal([]);
}

/** The job of the page can be done with the mouse: a place is marked and rated, goes into the form; the link leads on. */
export async function expectJobDone(page: Page) {
  const { map } = page;
  await page.click(regionOf(map, 'chest-left'));
  await page.click(choice(map, '6'));
  expect(page.sent).to.deep.equal(['chest-left:6']);
  const book = one<HTMLAnchorElement>(page.appointment, '[part="book"]');
  await page.spotOf(book);
  expect(book.href).to.equal('https://cedarandsage.example/book');
  expect(inside(page.appointment, 'a').length).to.be.above(0);
}

/** Presses the button that prints a sheet, and gives its text; no printer is asked. */
export function printed(element: Element): string {
  let sheet = '';
  const { shadowRoot } = element;
  const append = shadowRoot!.append.bind(shadowRoot);
  shadowRoot!.append = (...nodes) => {
    append(...nodes);
    const view = (nodes[0] as HTMLIFrameElement).contentWindow!;
    if (view.print) view.print = () => (sheet = view.document.body.innerText);
  };
  button(element, 'Print').click();
  return sheet;
}

/** Nobody complained: nothing thrown, nothing on the console, nothing that a policy had to stop. */
export function expectQuiet({ errors, warnings, blocked }: Page) {
  expect({ errors, warnings, blocked }).to.deep.equal({ errors: [], warnings: [], blocked: [] });
}

/**
 * Opens a page of test/pages/, or another one by its path, in a frame, as large as a window would be, so that it can be
 * looked at and used from outside: the page itself has nothing of the tests in it. Frames are closed after each test.
 */
import { expect } from '@open-wc/testing';
import type { Appointment } from '../../src/appointment/appointment.js';
import type { BodyMap } from '../../src/body-map/body-map.js';
import type { MassagePicker } from '../../src/massage-picker/massage-picker.js';
import type { SafetyCheck } from '../../src/safety-check/safety-check.js';
import type { KneadKit } from '../../src/visit/kit.js';
import { sendKeys, sendMouse, setViewport, tap } from './commands.ts';

/** How large the browser's own window is while a frame is used with mouse, touch and keys. */
export const WINDOW = { width: 1200, height: 800 };

const TAGS = [
  'knead-body-map',
  'knead-safety-check',
  'knead-massage-picker',
  'knead-check-in',
  'knead-visit-summary',
  'knead-appointment',
  'knead-kit',
] as const;

const frames: HTMLIFrameElement[] = [];

/** A page as it is seen from outside. */
export class Page {
  /** What it said on the console and what it threw, from before its first module ran. */
  readonly errors: string[] = [];
  readonly warnings: string[] = [];
  /** What its content security policy had to stop. */
  readonly blocked: string[] = [];
  /** The names on its window before its first module ran. */
  readonly namesBefore: ReadonlySet<string>;

  constructor(readonly frame: HTMLIFrameElement) {
    const { window, document } = this;
    this.namesBefore = new Set(Object.getOwnPropertyNames(window));
    window.console.error = (...text: unknown[]) => this.errors.push(text.map(String).join(' '));
    window.console.warn = (...text: unknown[]) => this.warnings.push(text.map(String).join(' '));
    const failed = ({ message, target }: ErrorEvent) =>
      this.errors.push(message || `did not load: ${(target as Element).outerHTML}`);
    window.addEventListener('error', failed, true);
    window.addEventListener('unhandledrejection', ({ reason }) => this.errors.push(String(reason)));
    document.addEventListener('securitypolicyviolation', event =>
      this.blocked.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`),
    );
  }

  get window() {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  get document() {
    return this.window.document;
  }

  /** The first element that fits; one must. */
  find<Found extends Element = HTMLElement>(selector: string): Found {
    const found = this.document.querySelector<Found>(selector);
    if (!found) throw new Error(`${this.document.URL} has no ${selector}`);
    return found;
  }

  get map() {
    return this.find<BodyMap>('knead-body-map');
  }

  get check() {
    return this.find<SafetyCheck>('knead-safety-check');
  }

  get picker() {
    return this.find<MassagePicker>('knead-massage-picker');
  }

  get appointment() {
    return this.find<Appointment>('knead-appointment');
  }

  get kit() {
    return this.find<KneadKit>('knead-kit');
  }

  /** What the map's form would send under the name of the map. */
  get sent(): FormDataEntryValue[] {
    return new this.window.FormData(this.find<HTMLFormElement>('form')).getAll('pain');
  }

  /** The element that has the focus, in shadow roots too. */
  get focused() {
    return focused(this.document);
  }

  /** Waits until every element of Knead shows what it was told, and the browser has drawn it. */
  async shown() {
    for (const element of this.document.querySelectorAll(TAGS.join()))
      await (element as Partial<BodyMap>).updateComplete;
    for (let frame = 0; frame < 2; frame++)
      await new Promise(resolve => this.window.requestAnimationFrame(resolve));
  }

  /** Brings an element into view, and finds a point of the window where it is what a person would hit. */
  async spotOf(element: Element): Promise<{ x: number; y: number }> {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await this.shown();
    const { left, top, width, height } = element.getBoundingClientRect();
    const root = element.getRootNode() as Document | ShadowRoot;
    const steps = [0.5, 0.35, 0.65, 0.2, 0.8];
    for (const across of steps)
      for (const down of steps) {
        const [x, y] = [Math.round(left + across * width), Math.round(top + down * height)];
        const hit = root.elementFromPoint(x, y);
        if (hit === element || (hit && element.contains(hit))) return { x, y };
      }
    throw new Error(`<${element.localName} id="${element.id}"> is nowhere to be hit`);
  }

  /** A click of the mouse. */
  async click(element: Element) {
    const { x, y } = await this.spotOf(element);
    await sendMouse({ type: 'click', position: [x, y] });
    await this.shown();
  }

  /** A tap of a finger; `false` if the engine has none to offer. */
  async tap(element: Element): Promise<boolean> {
    const can = await tap(await this.spotOf(element));
    await this.shown();
    return can;
  }

  /** Keys, one after the other; `Shift+Tab` is two at once. */
  async press(...keys: string[]) {
    for (const each of keys) {
      const [key = '', ...held] = each.split('+').reverse();
      for (const down of held) await sendKeys({ down });
      await sendKeys({ press: key });
      for (const up of held) await sendKeys({ up });
    }
    await this.shown();
  }
}

/** The regions of the drawing. */
export const regionsOf = (map: BodyMap) => inside<SVGPathElement>(map, '[part="region"]');

/** The region of an id. */
export const regionOf = (map: BodyMap, id: string) => one<SVGPathElement>(map, `[part="region"]#${id}`);

/** What is inside an element. */
export const inside = <Found extends Element = HTMLElement>(element: Element, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? []),
];

/** The one thing inside an element that fits; one must. */
export function one<Found extends Element = HTMLElement>(element: Element, selector: string): Found {
  const [found] = inside<Found>(element, selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
}

/** The button inside an element that says this. */
export function button(element: Element, words: string): HTMLButtonElement {
  const found = inside<HTMLButtonElement>(element, 'button').find(({ textContent }) =>
    textContent?.trim().startsWith(words),
  );
  if (!found) throw new Error(`<${element.localName}> has no button "${words}"`);
  return found;
}

/** The control of the details that says this: a step of the scale, a word, or what to do with the place. */
export function choice(map: BodyMap, words: string): HTMLInputElement {
  const label = inside(map, '[part="details"] label').find(
    ({ textContent }) => textContent?.trim() === words,
  );
  const found = label?.querySelector('input');
  if (!found) throw new Error(`the details offer no "${words}"`);
  return found;
}

/** Where the focus is, in shadow roots too. */
export function focused(page: Document = document): Element | null {
  let found = page.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}

/** A moment, without the delay of timers: all that was only waiting for its turn has had it. */
export const moment = () =>
  new Promise<void>(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  });

/** Opens a page in a frame of this size, and waits until it has loaded and its elements stand. */
export async function openPage(name: string, width = 1100, height = 700): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.title = name;
  frame.style.cssText = `position:fixed;inset:0 auto auto 0;z-index:1;border:0;background:#fff;width:${width}px;height:${height}px`;
  document.body.append(frame);
  frames.push(frame);
  const address = new URL(name, `${location.origin}/test/pages/`).href;
  for (let tries = 0; tries < 5; tries++) {
    const left = frame.contentDocument;
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    // Again if it was too late: a page that is loaded anew takes longer, as nothing comes from memory.
    if (tries) frame.contentWindow?.location.reload();
    else frame.src = address;
    while (frame.contentDocument === left || frame.contentDocument?.URL !== address) await moment();
    // Before its modules run, or what they say at once would be missed.
    const inTime = !TAGS.some(tag => frame.contentWindow?.customElements.get(tag));
    const page = new Page(frame);
    await loaded;
    await page.shown();
    if (inTime) return page;
  }
  throw new Error(`${name}: its modules run before anyone can listen`);
}

/** Adds a script to a page that is there already, and waits until it has run. */
export async function addScript(
  page: Page,
  src: string,
  attributes: Record<string, string> = { type: 'module' },
) {
  const script = page.document.createElement('script');
  for (const [key, value] of Object.entries(attributes)) script.setAttribute(key, value);
  const loaded = new Promise<boolean>(resolve => {
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
  });
  script.src = src;
  page.document.head.append(script);
  expect(await loaded, `${src} loads`).to.be.true;
  await page.shown();
}

/** Call in a `describe` whose tests use mouse, touch or keys in a frame: the window must be large enough. */
export const withWindow = () =>
  before(async () => {
    expect(await setViewport(WINDOW), 'the window takes the size').to.be.true;
  });

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

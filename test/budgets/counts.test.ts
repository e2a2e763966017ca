/**
 * What an element may cost, counted: nodes, listeners, renders, style sheets. The bench measures times; what is
 * counted here is what they come from, and it is the same on every machine.
 */
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import * as knead from '../../src/knead.js';
import type { BodyMap, KneadKit, Mark } from '../../src/knead.js';
import { listenersOf, nodesIn, rendersOf, spyRenders, writtenBy } from '../support/counts.js';
import { spy } from '../support/spy.js';

/** The elements of the kit, whichever there are. */
const tags = Object.values(knead)
  .filter(each => typeof each === 'function' && each.prototype instanceof HTMLElement)
  .map(each => customElements.getName(each as CustomElementConstructor)!);

const kitOf = (...elements: Element[]) => fixture<KneadKit>(html`<knead-kit>${elements}</knead-kit>`);

/** An element that is there and has rendered; what it does in its first frame is done. */
async function mount<Found extends LitElement>(tag: string, kit: Element): Promise<Found> {
  const element = document.createElement(tag) as Found;
  kit.append(element);
  await element.updateComplete;
  await aTimeout(50);
  return element;
}

const mountMap = async () => mount<BodyMap>('knead-body-map', await kitOf());
const regionsOf = (map: BodyMap) => [...map.shadowRoot!.querySelectorAll('[part="region"]')];
const markOf = (region: Mark['region']): Mark => ({ region, intensity: 6, qualities: [], intent: 'pain' });

async function press(map: BodyMap, region: string) {
  map.shadowRoot!.getElementById(region)!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await map.updateComplete;
}

describe('A body map, before anything is marked', () => {
  it('is 81 regions and few nodes beside them', async () => {
    const nodes = nodesIn(await mountMap());
    const elements = nodes.filter(node => node instanceof Element);
    expect(elements.length, 'elements').to.be.within(81, 130);
    expect(nodes.length, 'all nodes').to.be.below(270);
  });

  it('has neither the list nor the details', async () => {
    const { shadowRoot } = await mountMap();
    expect(shadowRoot!.querySelectorAll('[part="list"], [part="details"], input')).to.have.length(0);
  });

  it('listens in few places: not at its regions, and not at the page', async () => {
    const kit = await kitOf();
    await mount('knead-body-map', kit);
    let map: BodyMap | undefined;
    const listening = await listenersOf(async () => (map = await mount('knead-body-map', kit)));
    expect(listening.length).to.be.within(1, 20);
    const inside = new Set<EventTarget>([
      map!,
      ...nodesIn(map!),
      ...(map?.shadowRoot ? [map.shadowRoot] : []),
    ]);
    const outside = listening.filter(({ target }) => !inside.has(target)).map(({ type }) => type);
    expect(outside, 'that of its visit').to.deep.equal(['change']);
    const regions = new Set<EventTarget>(regionsOf(map!));
    expect(listening.filter(({ target }) => regions.has(target))).to.deep.equal([]);
  });

  it('costs less than three written attributes for each region, once a figure is known', async () => {
    await mountMap();
    const kit = await kitOf();
    const written = spy(Element.prototype, 'setAttribute', { through: true });
    await mount('knead-body-map', kit);
    expect(written.length).to.be.within(81, 3 * 81);
  });

  it('looks for its language a few times, and not for each of its words', async () => {
    const kit = await kitOf();
    const looks = spy(Element.prototype, 'closest', { through: true });
    await mount('knead-body-map', kit);
    expect(looks.filter(([selector]) => selector === '[lang]').length).to.be.within(1, 10);
  });
});

describe('A mark', () => {
  it('by script renders each map of the visit once, and no other', async () => {
    const kit = await kitOf();
    const map = await mount<BodyMap>('knead-body-map', kit);
    const same = await mount<BodyMap>('knead-body-map', kit);
    const other = await mountMap();
    const renders = await rendersOf([map, same, other], () => (map.marks = [markOf('sacrum')]));
    expect(renders).to.deep.equal([1, 1, 0]);
  });

  it('by a press renders once, with its details', async () => {
    const map = await mountMap();
    expect(await rendersOf([map], () => press(map, 'palm-left'))).to.deep.equal([1]);
    expect(map.shadowRoot!.querySelector('[part="details"]')).to.exist;
  });

  it('shows at once where it was made, and in the other widgets after that is painted', async () => {
    const kit = await kitOf();
    const map = await mount<BodyMap>('knead-body-map', kit);
    const others = await Promise.all(
      ['knead-tips-checklist', 'knead-visit-summary'].map(tag => mount<LitElement>(tag, kit)),
    );
    const shown = spyRenders([map, ...others]);
    await press(map, 'palm-left');
    expect(shown(), 'before the paint').to.deep.equal([1, 0, 0]);
    await Promise.all(others.map(other => other.updateComplete));
    expect(shown(), 'in the end').to.deep.equal([1, 1, 1]);
  });

  it('lets the page paint again before the next widget shows it, where one takes long', async () => {
    const kit = await kitOf();
    const map = await mount<BodyMap>('knead-body-map', kit);
    const others = await Promise.all(
      ['knead-tips-checklist', 'knead-visit-summary'].map(tag => mount<LitElement>(tag, kit)),
    );
    others[0]!.addController({
      hostUpdated() {
        for (const end = performance.now() + 10; performance.now() < end;);
      },
    });
    const shown = spyRenders([map, ...others]);
    await press(map, 'palm-left');
    await others[0]!.updateComplete;
    expect(shown(), 'after it').to.deep.equal([1, 1, 0]);
    await others[1]!.updateComplete;
    expect(shown(), 'in the end').to.deep.equal([1, 1, 1]);
  });

  it('renders no widget that shows nothing of it', async () => {
    const kit = await kitOf();
    const map = await mount<BodyMap>('knead-body-map', kit);
    const others = await Promise.all(
      ['knead-evidence', 'knead-check-in'].map(tag => mount<LitElement>(tag, kit)),
    );
    const shown = spyRenders(others);
    await press(map, 'palm-left');
    await aTimeout(100);
    expect(shown()).to.deep.equal([0, 0]);
  });

  it('writes to its own region, however many are marked', async () => {
    const map = await mountMap();
    const ids = regionsOf(map).map(({ id }) => id as Mark['region']);
    map.marks = ids.slice(0, 30).map(markOf);
    await map.updateComplete;
    const tabStop = regionsOf(map).find(region => region.getAttribute('tabindex') === '0');
    const written = await writtenBy(map.shadowRoot!, () => press(map, ids[40]!));
    const regions = regionsOf(map).filter(region => written.has(region) && region !== tabStop);
    expect(regions.map(({ id }) => id)).to.deep.equal([ids[40]]);
  });

  it('brings what it shows and takes it away again: the tenth time leaves as much as the first', async () => {
    const map = await mountMap();
    const counts = [];
    for (let time = 0; time < 10; time++) {
      await press(map, 'palm-left');
      await press(map, 'palm-left');
      counts.push(nodesIn(map).length);
    }
    expect(counts.at(-1)).to.equal(counts[0]);
  });
});

describe('What else is told', () => {
  it('shows at once where a person told it, and renders no body map', async () => {
    const kit = await kitOf();
    const map = await mount('knead-body-map', kit);
    const tips = await mount<LitElement>('knead-tips-checklist', kit);
    const shown = spyRenders([map, tips]);
    tips.shadowRoot!.querySelector<HTMLInputElement>('[part="tip"] input')!.click();
    await Promise.resolve();
    await Promise.resolve();
    expect(shown(), 'in the same task').to.deep.equal([0, 1]);
    await aTimeout(100);
    expect(shown(), 'later').to.deep.equal([0, 1]);
  });

  it('comes in the end where nothing is painted', async () => {
    const kit = await kitOf();
    const tips = await mount<LitElement>('knead-tips-checklist', kit);
    const frames = spy(window, 'requestAnimationFrame');
    kit.visit.tell({ done: ['water'] });
    await tips.updateComplete;
    expect(frames).to.have.length(1);
    expect(tips.isUpdatePending).to.be.false;
  });
});

for (const tag of tags)
  describe(`<${tag}>`, () => {
    it('shares its style sheets with others of its kind, and has no other style', async () => {
      const kit = await kitOf();
      const [first, second] = [await mount(tag, kit), await mount(tag, kit)];
      const sheets = first.shadowRoot!.adoptedStyleSheets;
      expect(sheets.length).to.be.at.most(10);
      expect(sheets.every((sheet, at) => sheet === second.shadowRoot!.adoptedStyleSheets[at])).to.be.true;
      const styles = nodesIn(first).filter(
        node => node instanceof Element && node.matches('style, link, [style]'),
      );
      expect(styles).to.deep.equal([]);
    });

    it('leaves nothing behind when it is taken off the page', async () => {
      const kit = await kitOf();
      await mount(tag, kit);
      const waits = spy(customElements, 'whenDefined', { through: true });
      const disconnected: Element[] = [];
      const listening = await listenersOf(async () => {
        const element = await mount(tag, kit);
        disconnected.push(element);
        element.remove();
        await aTimeout(50);
      });
      const own = new Set<EventTarget>(disconnected.flatMap(element => [element, ...nodesIn(element)]));
      const left = listening.filter(({ target }) => !own.has(target)).map(({ type }) => type);
      expect(left, 'listeners at what stays').to.deep.equal([]);
      expect(waits, 'promises that hold it').to.deep.equal([]);
    });
  });

import { expect, waitUntil } from '@open-wc/testing';
import type { BodyMap } from '../../src/body-map/body-map.js';
import { awayAndBack, engine } from '../support/commands.ts';
import { inside, one, regionOf, withWindow, type Page } from '../support/frame.ts';
import { expectJobDone, expectQuiet, openHost } from '../support/host.ts';
import {
  answerSafety,
  asked,
  deep,
  everything,
  option,
  safetyOf,
  settled,
  tick,
  words,
} from '../support/guide.ts';

/** Presses a link and waits until the page has been swapped. */
async function follow(page: Page, selector: string) {
  const swapped = new Promise(resolve =>
    page.document.addEventListener('turbo:load', resolve, { once: true }),
  );
  await page.click(page.find(selector));
  await swapped;
  await settled(page.document);
}

describe('A page that changes', () => {
  withWindow();

  it('H14: pages are swapped by script, and back: nothing is there twice, what is permanent keeps what was marked', async () => {
    const page = await openHost('h14-turbo.html');
    const kept = page.find<BodyMap>('#kept knead-body-map');
    kept.value = 'sacrum:3';
    await expectJobDone(page);
    await follow(page, '#next');
    expect(page.sent).to.deep.equal(['']);
    await expectJobDone(page);
    expect(page.find('[data-phase], [phase="after"]').localName).to.equal('knead-tips-checklist');
    expect(page.find('#kept knead-body-map')).to.equal(kept);
    await follow(page, '#back');
    expect(page.find('#kept knead-body-map')).to.equal(kept);
    expect(kept.value).to.equal('sacrum:3');
    for (const widget of page.document.querySelectorAll('main knead-body-map, main knead-massage-picker'))
      expect(inside(widget, '.base')).to.have.length(1);
    expect(page.document.querySelectorAll('main knead-body-map')).to.have.length(1);
    await page.click(regionOf(page.map, 'jaw-left'));
    expect(page.sent).to.deep.equal(['jaw-left']);
    expectQuiet(page);
  });

  it('H15: parts of the page come as text, whose scripts do not run: the widgets work', async () => {
    const page = await openHost('h15-pjax.html');
    await page.click(page.find('#load'));
    await settled(page.document);
    await expectJobDone(page);
    expect(page.appointment.textContent).to.equal('See you soon');
    const [slot] = inside<HTMLSlotElement>(page.appointment, 'slot[name="heading"]');
    expect(slot?.assignedElements()).to.have.length(1);
    expectQuiet(page);
  });

  it('H16: widgets are moved in the midst of the questions: nothing is asked again or done twice', async () => {
    const page = await openHost('h16-moved.html');
    const { kit, map, picker } = page;
    await expectJobDone(page);
    await answerSafety(safetyOf(picker));
    option(picker, 'Relax and unwind').click();
    await settled(page.document);
    const before = [asked(picker), map.value];
    const changes: string[] = [];
    page.document.addEventListener('change', ({ type }) => changes.push(type));
    for (const place of ['#to', '#from', '#to']) {
      page.find(place).append(kit);
      await settled(page.document);
    }
    expect([asked(picker), map.value]).to.deep.equal(before);
    await page.click(regionOf(map, 'chest-right'));
    expect(map.value).to.equal('chest-left:6 chest-right');
    expect(changes).to.deep.equal(['change']);
    // Out of its kit, too.
    page.find('#from').append(map);
    await settled(page.document);
    expect(map.value).to.equal('chest-left:6 chest-right');
    expectQuiet(page);
  });

  it('H17: widgets are cloned: each is by itself, and no id of ours is there twice', async () => {
    const page = await openHost('h17-cloned.html');
    const slides = page.find('#slides');
    const clone = slides.cloneNode(true) as HTMLElement;
    slides.after(clone);
    await settled(page.document);
    await expectJobDone(page);
    const [first, second] = page.document.querySelectorAll('knead-body-map');
    expect([first!.value, second!.value]).to.deep.equal(['chest-left:6', '']);
    await page.click(regionOf(second!, 'jaw-left'));
    expect([first!.value, second!.value]).to.deep.equal(['chest-left:6', 'jaw-left']);
    const ids = [...page.document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.sort()).to.deep.equal(['map', 'map', 'slides', 'slides']);
    expectQuiet(page);
  });

  it('H18: an editor put in paragraphs: they are passed over, and a setting that they broke is named and left out', async () => {
    const page = await openHost('h18-autop.html');
    await expectJobDone(page);
    const names = (id: string) => inside(page.find(id), '[part="type"] h3').map(words);
    expect(names('#broken')).to.include('Swedish massage');
    expect(names('#wrapped')).to.include('Classic massage');
    expect(page.warnings).to.have.length(1);
    expect(page.warnings[0]).to.match(/^<knead-massage-picker> content: not valid JSON/);
    expect([page.errors, page.blocked]).to.deep.equal([[], []]);
  });

  it('H19: tags were stripped to a <div>: they become widgets, with what stood in them', async () => {
    const page = await openHost('h19-stripped.html');
    await expectJobDone(page);
    expect(page.kit.id).to.equal('kit');
    expect(page.kit.className).to.equal('wide');
    expect(page.map.figure).to.equal('feminine');
    const [heading] = inside<HTMLSlotElement>(page.map, 'slot[name="heading"]')[0]!.assignedElements();
    expect(heading?.textContent).to.equal('Show us where');
    expect(inside(page.picker, '[part="type"] h3').map(words)).to.include('Classic massage');
    expect(page.find('knead-tips-checklist').className).to.equal('alignwide knead-tips-checklist');
    expect(page.appointment.variant).to.equal('banner');
    // What a site lets through as data stays data.
    page.appointment.click();
    expect(page.appointment.onclick).to.equal(null);
    expect(page.document.title).not.to.equal('taken');
    expectQuiet(page);
  });

  it('H22: the browser translates the page: the widgets still say what is so', async () => {
    const page = await openHost('h22-translated.html');
    const plain = await openHost('plain.html');
    const { translatePage } = page.window as unknown as { translatePage: () => void };
    translatePage();
    await settled(page.document);
    const says = (page: Page) =>
      [page.map, page.picker, page.find('knead-tips-checklist'), page.appointment].map(widget =>
        everything(widget).replaceAll('¿', '').replace(/\s+/g, ' '),
      );
    /** The same on both pages, and then both say the same. */
    const both = async (act: (page: Page) => unknown) => {
      for (const each of [page, plain]) await act(each);
      await settled(page.document);
      await settled(plain.document);
      await settled(page.document);
      const [here, there] = [page, plain].map(says);
      for (const [at, text] of here!.entries())
        expect(text.replaceAll(' ', '')).to.equal(there![at]!.replaceAll(' ', ''));
    };
    expect(says(page).join()).not.to.equal('');
    expect(
      deep(page.document.documentElement).filter(({ localName }) => localName === 'font').length,
    ).to.be.above(20);
    await both(({ map }) => (map.value = 'sacrum:3 jaw-left'));
    await both(({ map }) => inside(map, '.marks li button')[0]!.click());
    await both(({ map }) => map.undo());
    await both(({ map }) => map.redo());
    await both(({ map }) => map.clear());
    await both(({ picker }) => one<HTMLInputElement>(safetyOf(picker), 'input').click());
    await both(({ picker }) => one<HTMLInputElement>(safetyOf(picker), 'input').click());
    await both(({ picker }) => answerSafety(safetyOf(picker)));
    await both(page =>
      one<HTMLInputElement>(page.find('knead-tips-checklist'), '[part="tip"] input').click(),
    );
    await both(page => (page.document.documentElement.lang = 'en-GB'));
    expectQuiet(page);
  });

  it('H25: the browser keeps the page and shows it again: it is as it was left', async () => {
    const page = await openHost('h25-back.html');
    await expectJobDone(page);
    for (const [type, persisted] of [
      ['pagehide', true],
      ['pageshow', true],
    ] as const)
      page.window.dispatchEvent(new page.window.PageTransitionEvent(type, { persisted }));
    await page.shown();
    expect(page.sent).to.deep.equal(['chest-left:6']);
    await page.click(regionOf(page.map, 'jaw-left'));
    expect(page.sent).to.deep.equal(['chest-left:6 jaw-left']);
    const value = `document.querySelector('knead-body-map').value`;
    const really = await awayAndBack({
      url: page.document.URL,
      away: new URL('plain.html', page.document.URL).href,
      before: `${value} = 'sacrum:3'`,
      after: value,
    });
    if (engine === 'chromium') expect(really).to.deep.equal({ wasKept: true, after: 'sacrum:3' });
    expectQuiet(page);
  });

  it("H32: other vendors' elements stand beside, and tags close themselves: what they swallowed is not lost", async () => {
    const page = await openHost('h32-other-vendors.html');
    await waitUntil(() => page.find('other-widget').hasAttribute('ready'));
    await expectJobDone(page);
    const swallowed = page.find('#swallowed');
    expect(swallowed.textContent).to.equal('Open daily from nine to six');
    expectQuiet(page);
  });

  it('H33: two practices are on one page: they keep to themselves', async () => {
    const page = await openHost('h33-two-kits.html');
    const [cedar, stone] = page.document.querySelectorAll('knead-kit');
    await page.click(regionOf(cedar!.querySelector('knead-body-map')!, 'chest-left'));
    await tick(stone!.querySelector('knead-safety-check')!, 'rf-chest');
    const [first, second] = page.document.querySelectorAll('knead-appointment');
    expect(inside<HTMLAnchorElement>(first!, '[part="book"]').map(({ href }) => href)).to.deep.equal([
      'https://cedar.example/book',
    ]);
    expect(inside(second!, '[part="book"]')).to.deep.equal([]);
    expect([...page.document.querySelectorAll('knead-body-map')].map(({ value }) => value)).to.deep.equal([
      'chest-left',
      '',
    ]);
    expect([first, second].map(each => words(one(each!, '.practice')))).to.deep.equal([
      'Cedar & Sage, online booking, opens in a new tab',
      'Still Stone',
    ]);
    expectQuiet(page);
  });

  it('H34: a hundred widgets are on one page: all work', async function () {
    this.timeout(30_000);
    const page = await openHost('h34-hundred.html');
    await settled(page.document);
    const widgets = [...page.document.querySelectorAll<HTMLElement>('knead-kit > *')];
    expect(widgets).to.have.length(100);
    for (const widget of widgets) expect(widget.getBoundingClientRect().height).to.be.above(40);
    const maps = page.document.querySelectorAll('knead-body-map');
    await page.click(regionOf(maps[19]!, 'chest-left'));
    expect([...maps].map(({ value }) => value).filter(Boolean)).to.deep.equal(['chest-left']);
    expectQuiet(page);
  });
});

import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, engine } from '../support/commands.ts';
import { inside, one, regionOf, withWindow, type Page } from '../support/frame.ts';
import {
  expectAsPlain,
  expectJobDone,
  expectQuiet,
  openHost,
  printed,
  seenAt,
  widgetsOf,
} from '../support/host.ts';
import { deep, everything, tabTo, words } from '../support/guide.ts';

/** Nothing is cut off at the side, and the page does not scroll that way. */
function expectNothingOutside({ document }: Page) {
  const { clientWidth, scrollWidth } = document.documentElement;
  expect(scrollWidth, 'the width to scroll').to.be.at.most(clientWidth);
}

describe('On a page whose styles are in the way', () => {
  withWindow();

  it('the comparison below notices when a page does change something', async () => {
    const page = await openHost('h01-root-font-size.html');
    page.map.style.setProperty('--knead-space', '1.2em');
    const failed = await expectAsPlain(page).then(
      () => false,
      () => true,
    );
    expect(failed).to.be.true;
  });

  it('H1: the root font size is whatever a theme made it: the layout is the same', async () => {
    const page = await openHost('h01-root-font-size.html');
    await expectAsPlain(page);
    for (const size of ['8px', '10px', '20px']) {
      page.document.documentElement.style.fontSize = size;
      page.document.body.style.fontSize = '16px';
      await expectAsPlain(page);
    }
    await expectJobDone(page);
    expectQuiet(page);
  });

  it('H2: the text was set larger: so is ours, and all of it is there', async () => {
    const sizes = (page: Page) =>
      widgetsOf(page)
        .flatMap(widget => deep(widget.shadowRoot!))
        .filter(element => element.matches('h2, button, label, p') && element.getClientRects().length)
        .map(element => parseFloat(page.window.getComputedStyle(element).fontSize));
    const normal = await openHost('plain.html', 600);
    const once = sizes(normal);
    normal.frame.remove();
    const page = await openHost('h02-large-text.html', 900);
    const large = sizes(page);
    expect(large).to.have.length(once.length).above(20);
    large.forEach((size, at) => expect(size).to.be.closeTo(1.5 * once[at]!, 0.01));
    // As on a window of 1100 at 200 %.
    page.frame.style.width = '550px';
    await page.shown();
    await expectJobDone(page);
    expectNothingOutside(page);
    expectQuiet(page);
  });

  it('H3: everything is inherited: nothing changes', async () => {
    const page = await openHost('h03-inherited.html');
    await expectAsPlain(page);
    await expectAsPlain(page, 320);
    await expectJobDone(page);
    expectQuiet(page);
  });

  it('H4: rules for every tag: nothing changes, and the focus is still seen', async () => {
    const page = await openHost('h04-resets.html');
    await expectAsPlain(page);
    await expectJobDone(page);
    // From a place before it, for the keyboard to lead there.
    await page.click(regionOf(page.map, 'jaw-left'));
    const found = await tabTo(element => element.matches('[part="book"]'), page.document);
    const { outlineStyle } = page.window.getComputedStyle(found);
    await waitUntil(
      () => page.window.getComputedStyle(found).outlineStyle === 'solid',
      `the outline is ${outlineStyle}; focus-visible ${found.matches(':focus-visible')}`,
      { timeout: 2000 },
    );
    expectQuiet(page);
  });

  it('H5: what is empty or unknown is hidden: in the end all is there', async () => {
    const page = await openHost('h05-hidden-when-empty.html');
    await expectAsPlain(page);
    const [, second] = page.document.querySelectorAll('knead-appointment');
    expect(one(second!, '[part="book"]').checkVisibility()).to.be.true;
    await expectJobDone(page);
    expectQuiet(page);
  });

  it('H23: the page turns right to left and speaks another language while one looks: left and right stay', async () => {
    const page = await openHost('h23-right-to-left.html');
    const { map, document } = page;
    await expectJobDone(page);
    Object.assign(document.documentElement, { lang: 'es', dir: 'rtl' });
    await page.shown();
    const left = (element: Element) => element.getBoundingClientRect().left;
    expect(left(regionOf(map, 'palm-right'))).to.be.below(left(regionOf(map, 'palm-left')));
    expect(left(one(map, 'h2'))).to.be.above(left(inside(map, 'header button').at(-1)!));
    expect(words(one(map, 'h2'))).to.equal('¿Dónde le duele?');
    expect(everything(map)).to.contain('Pecho');
    Object.assign(document.documentElement, { lang: 'en', dir: 'ltr' });
    await page.shown();
    expect(words(one(map, 'h2'))).to.equal('Where does it hurt?');
    expect(page.sent).to.deep.equal(['chest-left:6']);
    expectQuiet(page);
  });

  it('H24: a cookie bar lies above everything, and boxes clip: nothing is cut off or out of reach', async () => {
    const page = await openHost('h24-covered.html');
    page.window.focus();
    await tabTo(element => element.matches('[part="book"]'), page.document);
    await page.click(page.find('#cookies button'));
    await expectJobDone(page);
    expectQuiet(page);
  });

  it('H26: an ad blocker hides by name: it finds none of ours', async () => {
    const page = await openHost('h26-ad-blocker.html');
    await expectAsPlain(page);
    const bar = page.find('body > knead-appointment');
    expect(one(bar, '[part="book"]').checkVisibility()).to.be.true;
    bar.remove();
    await expectJobDone(page);
    expectQuiet(page);
  });

  it('H27: a theme prints its article alone: what was marked is on it, and the sheet of tips is whole', async () => {
    const page = await openHost('h27-print-theme.html');
    await expectJobDone(page);
    // WebKitGTK prints nothing in a test; there it is the page as it is on screen.
    const prints = await emulateMedia({ media: 'print' });
    expect(prints).to.equal(engine !== 'webkit');
    await page.shown();
    expect(page.document.querySelector('footer')!.checkVisibility()).to.equal(!prints);
    for (const widget of widgetsOf(page)) expect(widget.getBoundingClientRect().height).to.be.above(50);
    expect(words(one(page.map, '[part="marks"]'))).to.contain('Chest, left');
    expect(one(page.map, '[part="marks"] li').checkVisibility()).to.be.true;
    expect(printed(page.find('knead-tips-checklist')))
      .to.match(/Before/)
      .and.to.match(/☐ /);
    await emulateMedia({ media: 'screen' });
    expectQuiet(page);
  });

  it('H30: a tab was hidden, a column had no width, a phone is small: what is shown fits', async () => {
    const page = await openHost('h30-small-and-hidden.html');
    const column = page.find('#column');
    column.style.width = '320px';
    await page.shown();
    const [map] = column.querySelectorAll('knead-body-map');
    expect(map!.scrollWidth).to.be.at.most(320);
    expect(regionOf(map!, 'chest-left').getBoundingClientRect().width).to.be.above(10);
    page.find('#tab').hidden = false;
    await expectAsPlain(page);
    await expectAsPlain(page, 320);
    if (engine !== 'webkit')
      expect(await emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })).to.be.true;
    await expectJobDone(page);
    await seenAt(page, 288); // as wide as a phone of 320px leaves it
    page.frame.style.width = '320px';
    await page.shown();
    column.remove();
    expectNothingOutside(page);
    await emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
    expectQuiet(page);
  });
});

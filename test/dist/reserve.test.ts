import { expect } from '@open-wc/testing';
import { engine } from '../support/commands.ts';
import { addScript, openPage, type Page } from '../support/frame.ts';
import { settled } from '../support/guide.ts';

/** How much the browser says that what can be seen was moved by the coming of the script. */
async function shift(page: Page): Promise<number> {
  let sum = 0;
  const { PerformanceObserver } = page.window;
  const add = (list: PerformanceObserverEntryList) => {
    for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
  };
  const observer = new PerformanceObserver(add);
  observer.observe({ type: 'layout-shift', buffered: true });
  await page.shown();
  await addScript(page, '/dist/knead.js');
  await settled(page.document);
  for (let frames = 0; frames < 4; frames++) await page.shown();
  for (const entry of observer.takeRecords()) sum += (entry as unknown as { value: number }).value;
  return sum;
}

const lastTop = (page: Page) => page.find('#last').getBoundingClientRect().top;

describe('A page with knead.css', () => {
  for (const width of [320, 390, 768, 1100]) {
    it(`does not move when the script comes, ${width} px wide`, async () => {
      const page = await openPage('reserve.html', width, 1600);
      const before = lastTop(page);
      const moved = engine === 'chromium' ? await shift(page) : undefined;
      if (moved === undefined) await addScript(page, '/dist/knead.js');
      await settled(page.document);
      // A line of text, where letters are not as wide as where it was measured.
      expect(Math.abs(lastTop(page) - before)).to.be.at.most(engine === 'chromium' ? 8 : 26);
      expect(moved ?? 0, '`npm run reserve` measures anew').to.equal(0);
    });

    if (engine === 'chromium')
      it(`moves without it, ${width} px wide`, async () => {
        const page = await openPage('reserve.html', width, 1600);
        page.find('link').remove();
        expect(await shift(page)).to.be.above(0.01);
      });
  }

  it('shows nothing half done, and what stands in a tag if no script comes', async () => {
    const page = await openPage('reserve.html');
    const inside = page.find('[data-knead] > a');
    expect(page.window.getComputedStyle(inside).visibility).to.equal('hidden');
    for (const animation of page.document.getAnimations()) animation.finish();
    expect(page.window.getComputedStyle(inside).visibility).to.equal('visible');
    await addScript(page, '/dist/knead.js');
    await settled(page.document);
    expect(page.window.getComputedStyle(page.map).visibility).to.equal('visible');
    expect(page.document.getAnimations()).to.deep.equal([]);
  });
});

import { expect } from '@open-wc/testing';
import type { CheckIn } from '../../src/check-in/check-in.js';
import { button, inside, one, openPage, withWindow, type Page } from '../support/frame.ts';
import { deep, settled, traces, words } from '../support/guide.ts';

const diaryOf = (page: Page) => page.find<CheckIn>('knead-check-in');
const rows = (page: Page) =>
  inside<HTMLTableRowElement>(diaryOf(page), 'tbody tr').map(({ cells }) => words(cells[1]));

/** Gives the diary a file, as a person does who chose one. */
async function give(page: Page, csv: string) {
  const input = one<HTMLInputElement>(diaryOf(page), '[type=file]');
  const files = new page.window.DataTransfer();
  files.items.add(new page.window.File([csv], 'check-in.csv'));
  input.files = files.files;
  input.dispatchEvent(new page.window.Event('change'));
  for (let tries = 0; tries < 100 && input.value; tries++) await new Promise(done => setTimeout(done, 10));
  await settled(page.document);
}

describe('The built diary, alone on a page under a strict policy with trusted types', () => {
  withWindow();

  for (const width of [1100, 320])
    it(`is kept by mouse at ${width} px: nothing is stopped, asked for, stored, or outside of the page`, async () => {
      const page = await openPage('check-in.html', width);
      const diary = diaryOf(page);
      const before = traces(page.window);
      for (const pain of [7, 4, 9]) {
        await page.click(inside(diary, '.scale label')[pain]!);
        if (pain > 4) await page.click(button(diary, pain === 7 ? 'Before a visit' : 'After a visit'));
        await page.click(one(diary, '[maxlength]'));
        await page.press('a');
        await page.click(button(diary, 'Save'));
      }
      expect(rows(page)).to.deep.equal(['9', '4', '7']);
      expect(words(one(diary, '[part=aftercare] dt'))).to.equal('Get medical help');
      await page.click(one(diary, '.remove'));
      await page.click(button(diary, 'Undo'));
      await page.click(one(diary, '.edit'));
      await page.click(inside(diary, '.scale label')[10]!);
      await page.click(button(diary, 'Save'));
      expect(rows(page)).to.deep.equal(['10', '4', '7']);
      await give(page, 'date;pain;about;note\n2026-07-01;2;;"Caminé; 歩いた"\n1.7.2026;2;;\n');
      expect(rows(page)).to.deep.equal(['10', '4', '7', '2']);
      expect(one(diary, '.said').textContent).to.contain('Row 3 was left out: date "1.7.2026"');

      const { clientWidth, scrollWidth } = page.document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
      const outside = deep(page.document).filter(
        element =>
          !element.closest('.unseen, svg') && element.getBoundingClientRect().right > clientWidth + 1,
      );
      expect(outside.map(words)).to.deep.equal([]);
      await page.click(button(diary, 'Clear'));
      expect(rows(page)).to.deep.equal([]);
      expect(traces(page.window)).to.deep.equal(before);
      expect([page.errors, page.warnings, page.blocked]).to.deep.equal([[], [], []]);
    });

  it('is kept by touch', async function () {
    const page = await openPage('check-in.html', 320);
    const diary = diaryOf(page);
    if (!(await page.tap(inside(diary, '.scale label')[6]!))) this.skip();
    await page.tap(button(diary, 'Save'));
    expect(rows(page)).to.deep.equal(['6']);
  });

  it('draws its course there: the lines, and the signs where the notes are', async () => {
    const page = await openPage('check-in.html');
    await give(page, 'date,pain,about,note\n2026-07-01,10,,\n2026-07-11,0,after,\n');
    const plot = one(diaryOf(page), '.plot').getBoundingClientRect();
    const corners = [
      [plot.left, plot.top],
      [plot.right, plot.bottom],
    ] as const;
    inside(diaryOf(page), '.plot rect').forEach((sign, at) => {
      const { left, top, width, height } = sign.getBoundingClientRect();
      expect(left + width / 2).to.be.closeTo(corners[at]![0], 1);
      expect(top + height / 2).to.be.closeTo(corners[at]![1], 1);
    });
    const line = inside<SVGPathElement>(diaryOf(page), '.plot path')[1]!.getBoundingClientRect();
    expect(line.width).to.be.closeTo(plot.width, 10);
    expect(line.height).to.be.closeTo(plot.height, 10);
    const { vectorEffect, fill } = page.window.getComputedStyle(inside(diaryOf(page), '.plot path')[1]!);
    expect([vectorEffect, fill]).to.deep.equal(['non-scaling-stroke', 'none']);
  });
});

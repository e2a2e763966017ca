import { expect, waitUntil } from '@open-wc/testing';
import type * as Knead from '../../src/knead.js';
import { button, choice, inside, one, openPage, regionOf, withWindow, type Page } from '../support/frame.ts';
import { answerAll, answerSafety, press, safetyOf, settled, traces } from '../support/guide.ts';

const summaryOf = (page: Page) => page.find<Knead.VisitSummary>('knead-visit-summary');
const textOf = (page: Page) => one(summaryOf(page), '[part="text"]').textContent;
const bodyOf = (page: Page) => textOf(page).split('\n\n')[1];
const said = (page: Page) => one(summaryOf(page), '[role="status"]').textContent;

/** Takes the place of the clipboard, and says what it was given. */
function clipboard(page: Page) {
  const items: ClipboardItem[] = [];
  Object.defineProperty(page.window.navigator, 'clipboard', {
    value: { write: async (given: ClipboardItem[]) => void items.push(...given) },
  });
  return async () => (await items[0]!.getType('text/plain')).text();
}

describe('From where it hurts to the therapist', () => {
  withWindow();

  it('a visitor marks, answers, gets ready, chooses what to tell, and copies it', async function () {
    this.timeout(30_000);
    const page = await openPage('summary.html');
    const { map, picker, document } = page;
    const copied = clipboard(page);
    const before = traces(page.window);
    await page.click(regionOf(map, 'low-back-left'));
    await page.click(choice(map, '6'));
    await page.click(choice(map, 'Aching'));
    await page.click(button(map, 'Done'));
    await page.click(regionOf(map, 'knee-front-right'));
    await page.click(choice(map, 'Please avoid'));
    await answerSafety(safetyOf(picker), 'md-thinners', 'md-drowsy');
    await press(picker, 'Continue');
    await answerAll(picker, { goal: 'relax', pressure: 'light', duration: 'chronic', experience: 'first' });
    await settled(document);
    expect(bodyOf(page)).to.equal(`Focus areas: Low back, left: 6 of 10, aching
Please avoid: Knee, front, right
Pressure: Light
Goal: Relax and unwind
How long: 3 months or longer
Style: Swedish massage
Massage before: First time`);
    const lines = inside(summaryOf(page), '[part="line"]');
    await page.click(lines.find(line => line.innerText.includes('Blood thinners'))!);
    await page.click(lines.find(line => line.innerText.includes('Goal'))!);
    await page.click(button(summaryOf(page), 'Copy'));
    await waitUntil(() => said(page));
    const text = await copied();
    expect(text).to.equal(textOf(page));
    expect(text).to.match(/^.+ Reported by the person, not a diagnosis\.\n\nFocus/);
    expect(text)
      .to.include('Please note: Blood thinners')
      .and.not.to.match(/Goal|painkillers/);
    expect(traces(page.window)).to.deep.equal(before);
    expect([page.errors, page.warnings, page.blocked]).to.deep.equal([[], [], []]);
  });

  it('prints under a strict content security policy, with the figure as it is marked', async () => {
    const page = await openPage('summary.html');
    page.kit.visit.mark('low-back-left', { intensity: 6 });
    await page.shown();
    const root = summaryOf(page).shadowRoot!;
    const add = root.append.bind(root);
    let sheet: Document | undefined;
    root.append = (...nodes) => {
      add(...nodes);
      const view = (nodes[0] as HTMLIFrameElement).contentWindow!;
      view.print = () => (sheet = view.document);
    };
    button(summaryOf(page), 'Print').click();
    await waitUntil(() => said(page));
    const region = sheet!.querySelector('#low-back-left')!;
    expect(sheet!.defaultView!.getComputedStyle(region).fill).to.equal('rgb(187, 187, 187)');
    expect([page.errors, page.warnings, page.blocked]).to.deep.equal([[], [], []]);
  });

  it('works with a body map alone, in Spanish', async () => {
    const page = await openPage('summary-alone.html');
    await page.click(regionOf(page.map, 'chest-left'));
    await page.shown();
    expect(bodyOf(page)).to.equal('Zonas para trabajar: Pecho, lado izquierdo');
    expect([page.errors, page.warnings]).to.deep.equal([[], []]);
  });

  it('can be had as text and as FHIR without a page', async () => {
    const file = new URL('/dist/knead.js', location.href).href;
    const { Visit, visitSummary, visitToFhir } = (await import(file)) as typeof Knead;
    const visit = new Visit();
    visit.mark('calf-left', { intensity: 3 });
    expect(visitSummary(visit, 'en', { date: new Date(2026, 10, 21) })).to.equal(
      'November 21, 2026. Reported by the person, not a diagnosis.\n\nFocus areas: Calf, left: 3 of 10',
    );
    const [{ resource } = {}] = visitToFhir(visit).entry ?? [];
    expect(resource).to.deep.include({ resourceType: 'Observation', valueInteger: 3 });
  });

  for (const width of [320, 1100])
    it(`nothing is cut off or outside at ${width} px, in Spanish with much to tell`, async () => {
      const page = await openPage('summary-alone.html', width);
      const { visit } = Reflect.get(page.window, Symbol.for('knead-kit.page')) as { visit: Knead.Visit };
      visit.marks = inside(page.map, '[part="region"]').map(({ id }) => ({
        region: id as Knead.Mark['region'],
        intensity: 10,
        qualities: ['throbbing', 'electric', 'tingling'],
        intent: 'pain',
      }));
      visit.tell({ note: `${'palabra '.repeat(30)}${'x'.repeat(200)}` });
      await page.shown();
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      const base = one(summaryOf(page), '[part="base"]');
      for (const element of inside(summaryOf(page), '.check, pre, textarea, .button, h3'))
        expect(element.scrollWidth, element.className).to.be.at.most(
          Math.min(element.clientWidth, base.clientWidth) + 1,
        );
    });
});

import { expect, fixture, html } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import '../../src/knead.js';
import type { Content, KneadKit, TipsChecklist } from '../../src/knead.js';
import { sendKeys } from '../support/commands.ts';
import { spy } from '../support/spy.ts';

const shownTips = defaultPack.tips.filter(({ hidden }) => !hidden);

interface Options {
  phase?: string;
  isCompact?: boolean;
  content?: Content | null;
}

async function open({ phase, isCompact = false, content = null }: Options = {}) {
  const kit = await fixture<KneadKit>(html`
    <knead-kit lang="en-US">
      <knead-tips-checklist
        phase=${phase ?? 'all'}
        ?compact=${isCompact}
        .content=${content}
      ></knead-tips-checklist>
    </knead-kit>
  `);
  const list = kit.querySelector<TipsChecklist>('knead-tips-checklist')!;
  await list.updateComplete;
  return { kit, list, visit: kit.visit };
}

const all = <Found extends HTMLElement = HTMLElement>(list: TipsChecklist, selector: string) => [
  ...list.shadowRoot!.querySelectorAll<Found>(selector),
];
const textOf = (element: Element | undefined) =>
  (element as HTMLElement)?.innerText.replace(/\s+/g, ' ').trim();
const tipOf = (list: TipsChecklist, text: string) =>
  all(list, '[part=tip]').find(tip => textOf(tip)?.startsWith(text))!;
const boxOf = (list: TipsChecklist, text: string) => tipOf(list, text).querySelector('input')!;
const progress = (list: TipsChecklist) => textOf(all(list, '[part=progress]')[0]);

describe('<knead-tips-checklist>', () => {
  it('shows every tip of every phase, with why and on what it stands', async () => {
    const { list } = await open();
    expect(all(list, '[part=phase]')).to.have.length(5);
    expect(all(list, '[part=tip]')).to.have.length(shownTips.length);
    for (const { text, why } of shownTips) expect(textOf(tipOf(list, text)), text).to.include(why);
    expect(textOf(tipOf(list, 'Use warmth')))
      .to.include('Moderate certainty')
      .and.to.include('French 2006');
  });

  it('shows one phase if asked for, and says so if asked for what there is not', async () => {
    const warnings = spy(console, 'warn');
    const { list } = await open({ phase: 'during' });
    expect(all(list, '[part=tip]')).to.have.length(
      shownTips.filter(({ phase }) => phase === 'during').length,
    );
    list.setAttribute('phase', 'later');
    await list.updateComplete;
    expect(all(list, '[part=phase]')).to.have.length(5);
    expect(warnings.map(([text]) => text)).to.deep.equal([
      '<knead-tips-checklist> phase: "later" is not one of all, before, day-of, during, after, between; using "all".',
    ]);
  });

  it('shows only what to do if compact, and why when asked', async () => {
    const { list } = await open({ isCompact: true, phase: 'day-of' });
    const tip = tipOf(list, 'Eat lightly');
    expect(textOf(tip)).not.to.include('uncomfortable');
    tip.querySelector('summary')!.click();
    expect(textOf(tip)).to.include('uncomfortable');
  });

  it('says what may come after a session, and when to get medical help, in that phase only', async () => {
    const { list } = await open();
    const [aftercare, ...others] = all(list, '[part=aftercare]');
    expect(others).to.deep.equal([]);
    expect(aftercare?.closest('section')?.innerText).to.match(/^After your session/);
    for (const { name, text } of defaultPack.aftercare)
      expect(textOf(aftercare)).to.include(name).and.to.include(text);
    list.phase = 'during';
    await list.updateComplete;
    expect(all(list, '[part=aftercare]')).to.deep.equal([]);
  });

  it('A16: counts what is ticked, in all and by phase, and says it', async () => {
    const { list, visit } = await open();
    const [, dayOf] = all(list, 'h3');
    expect(progress(list)).to.equal(`0 of ${shownTips.length}`);
    expect(textOf(dayOf)).to.equal('On the day 0 of 4');
    boxOf(list, 'Eat lightly').click();
    boxOf(list, 'Drink as you').click();
    await list.updateComplete;
    expect(progress(list)).to.equal(`2 of ${shownTips.length}`);
    expect(textOf(dayOf)).to.equal('On the day 2 of 4');
    expect(all(list, '[role=status]')[0]?.textContent).to.equal(`2 of ${shownTips.length}`);
    expect(visit.told.done).to.deep.equal(['dy-eat', 'dy-water']);
    boxOf(list, 'Eat lightly').click();
    await list.updateComplete;
    expect(visit.told.done).to.deep.equal(['dy-water']);
  });

  it('A9: is ticked by keyboard', async () => {
    const { list, visit } = await open({ phase: 'day-of' });
    boxOf(list, 'Eat lightly').focus();
    await sendKeys({ press: ' ' });
    expect(visit.told.done).to.deep.equal(['dy-eat']);
  });

  it('keeps what is ticked from the page: no event, no attribute, nothing stored', async () => {
    const { kit, list } = await open({ phase: 'day-of' });
    const heard: string[] = [];
    for (const type of ['input', 'change']) kit.addEventListener(type, () => heard.push(type));
    boxOf(list, 'Eat lightly').click();
    await list.updateComplete;
    expect(heard).to.deep.equal([]);
    expect(list.shadowRoot!.innerHTML).not.to.match(/ checked|dy-eat/);
    expect(localStorage).to.have.length(0);
    expect(sessionStorage).to.have.length(0);
  });

  it('forgets with the kit', async () => {
    const { kit, list } = await open({ phase: 'day-of' });
    boxOf(list, 'Eat lightly').click();
    await list.updateComplete;
    kit.clear();
    await list.updateComplete;
    expect(progress(list)).to.equal('0 of 4');
    expect(boxOf(list, 'Eat lightly').checked).to.be.false;
  });

  it('says what the visit makes relevant', async () => {
    const { list, visit } = await open();
    expect(all(list, '.because')).to.have.length(0);
    visit.mark('low-back-left');
    visit.tell({ suggestion: 'swedish', flags: ['md-thinners'] });
    await list.updateComplete;
    expect(textOf(tipOf(list, 'Mark your pain'))).to.include('You marked a place.');
    expect(textOf(tipOf(list, 'Pick a style'))).to.include('Suggested for you: Swedish massage.');
    expect(textOf(tipOf(list, 'Speak up about pressure'))).to.include('Light pressure only');
  });

  describe("shows a site's own tips:", () => {
    const content: Content = {
      tips: [
        { id: 'dy-shower', hidden: false },
        { id: 'dy-water', hidden: true },
        { id: 'dy-eat', text: 'Have a light lunch' },
        { id: 'parking', phase: 'day-of', text: 'Park behind the house', href: '/parking.html' },
        {
          id: 'oil',
          phase: 'day-of',
          text: 'Try our oil',
          href: 'https://shop.example/oil',
          sponsored: true,
        },
        { id: 'evil', phase: 'day-of', text: 'Do not press', href: 'javascript:alert(1)' },
      ],
      order: { tips: ['parking'] },
    };

    it('added, hidden, taken in, reworded and in another order', async () => {
      const errors = spy(console, 'error');
      const { list } = await open({ phase: 'day-of', content });
      const texts = all(list, '[part=tip]').map(tip => textOf(tip.querySelector('label')!));
      expect(texts[0]).to.equal('Park behind the house');
      expect(texts.join())
        .to.include('Have a light lunch')
        .and.to.include('Arrive clean')
        .and.not.to.include('Drink');
      expect(errors).to.have.length(1);
    });

    it('with a link, which is named as paid for where it is, and nowhere else leads', async () => {
      const errors = spy(console, 'error');
      const { list } = await open({ phase: 'day-of', content });
      const link = (text: string) => tipOf(list, text).querySelector<HTMLAnchorElement>('p:last-child a');
      expect(link('Try our oil')?.rel).to.equal('sponsored noopener');
      expect(textOf(tipOf(list, 'Try our oil'))).to.include('Sponsored');
      expect(link('Park behind')?.rel).to.equal('noopener noreferrer');
      expect(textOf(tipOf(list, 'Park behind'))).not.to.include('Sponsored');
      expect(link('Do not press')).to.equal(null);
      expect(String(errors[0]?.[0])).to.include('"javascript:alert(1)" is not an address to link to');
    });
  });

  it('puts what has a time into a calendar file, but for what is ticked', async () => {
    const { list, visit } = await open();
    const files: Blob[] = [];
    const original = URL.createObjectURL;
    URL.createObjectURL = blob => {
      files.push(blob as Blob);
      return original(blob);
    };
    const links: HTMLAnchorElement[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      links.push(this);
    };
    try {
      visit.tell({ done: ['bk-map'] });
      const [input] = all<HTMLInputElement>(list, '#visit-at');
      input!.value = '2026-11-23T15:30';
      input!.dispatchEvent(new Event('change'));
      all(list, 'form button')[0]!.click();
    } finally {
      URL.createObjectURL = original;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(links.map(({ download }) => download)).to.deep.equal(['reminders.ics']);
    const text = await files[0]!.text();
    const start = new Date(new Date(2026, 10, 23, 13, 30)).toISOString().replace(/[-:]|\.\d+/g, '');
    expect(text).to.include('SUMMARY:Eat lightly\\, not a big meal').and.to.include(`DTSTART:${start}`);
    expect(text).not.to.include('Mark your pain');
    expect(files[0]!.type).to.equal('text/calendar;charset=utf-8');
  });

  it('prints a sheet of its own, and leaves nothing behind on the page', async () => {
    const { list } = await open({ phase: 'day-of' });
    boxOf(list, 'Eat lightly').click();
    const before = document.documentElement.outerHTML;
    let sheet = '';
    const add = list.shadowRoot!.append.bind(list.shadowRoot);
    list.shadowRoot!.append = (...nodes) => {
      add(...nodes);
      const view = (nodes[0] as HTMLIFrameElement).contentWindow!;
      view.print = () => (sheet = view.document.body.innerText);
    };
    all(list, '.actions > button')[0]!.click();
    expect(sheet)
      .to.include('Get ready for your visit')
      .and.to.include('☑ Eat lightly')
      .and.to.include('☐ Drink');
    list.shadowRoot!.querySelector('iframe')!.contentWindow!.dispatchEvent(new Event('afterprint'));
    expect(list.shadowRoot!.querySelector('iframe')).to.equal(null);
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  for (const isCompact of [false, true])
    it(`A31: is accessible${isCompact ? ', compact' : ''}`, async () => {
      const { list } = await open({ isCompact });
      await expect(list).to.be.accessible();
    });
});

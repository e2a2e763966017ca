import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/knead.js';
import type { KneadKit, Mark, Told, VisitSummary } from '../../src/knead.js';
import '../../src/locales/es.js';
import '../../src/locales/es-content.js';
import { emulateMedia, sendKeys, setViewport } from '../support/commands.ts';
import { spy } from '../support/spy.ts';

const marks = [
  { region: 'shoulder-back-right', intensity: 4, qualities: ['tight'] },
  { region: 'low-back-left', intensity: 6, qualities: ['aching', 'stiff'] },
  { region: 'neck-back-right', intent: 'avoid' },
] as unknown as readonly Mark[];

const told: Told = {
  flags: ['md-thinners', 'md-allergy', 'rf-bp'],
  isChecked: true,
  answers: { goal: 'relax', pressure: 'medium', duration: 'chronic', condition: ['clbp'] },
  suggestion: 'swedish',
};

interface Options {
  marks?: readonly Mark[];
  told?: Told;
  lang?: string;
  email?: string;
}

async function open({ marks = [], told = {}, lang = 'en-US', email }: Options = {}) {
  const kit = await fixture<KneadKit>(html`
    <knead-kit lang=${lang} email=${email}><knead-visit-summary></knead-visit-summary></knead-kit>
  `);
  const { visit } = kit;
  const summary = kit.querySelector('knead-visit-summary')!;
  visit.marks = marks;
  visit.tell(told);
  await summary.updateComplete;
  return { kit, visit, summary };
}

const all = <Found extends HTMLElement = HTMLElement>(summary: VisitSummary, selector: string) => [
  ...summary.shadowRoot!.querySelectorAll<Found>(selector),
];
const wordsOf = (element: Element | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
const linesOf = (summary: VisitSummary) => all(summary, '[part=line]').map(wordsOf);
const boxOf = (summary: VisitSummary, text: string) =>
  all(summary, '[part=line]')
    .find(line => wordsOf(line)?.includes(text))!
    .querySelector('input')!;
const textOf = (summary: VisitSummary) => all(summary, '[part=text]')[0]?.textContent;
/** The text but for its head, in which the date is. */
const bodyOf = (summary: VisitSummary) => textOf(summary)?.split('\n\n')[1];
const noteOf = (summary: VisitSummary) => all<HTMLTextAreaElement>(summary, 'textarea')[0]!;
const buttonOf = (summary: VisitSummary, text: string) =>
  all(summary, 'button').find(button => wordsOf(button) === text)!;
const saidOf = (summary: VisitSummary) => wordsOf(all(summary, '[role=status]')[0]);

async function write(summary: VisitSummary, text: string) {
  const note = noteOf(summary);
  note.value = text;
  note.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await summary.updateComplete;
}

/** Presses a button, and waits until it is said what came of it. */
async function press(summary: VisitSummary, text: string) {
  buttonOf(summary, text).click();
  await waitUntil(() => saidOf(summary));
  return saidOf(summary);
}

/** Another value for a property, until the test is over. */
const restore: (() => void)[] = [];
afterEach(() => restore.splice(0).forEach(each => each()));
function replace(target: object, name: string, value: unknown) {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  restore.push(() => (own ? Object.defineProperty(target, name, own) : Reflect.deleteProperty(target, name)));
}

/** The links that were followed, without leaving the page. */
function follow() {
  const links: HTMLAnchorElement[] = [];
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    links.push(this);
  });
  return links;
}

/** The files that were saved. */
function saved() {
  const files: Blob[] = [];
  const links = follow();
  const original = URL.createObjectURL.bind(URL);
  replace(URL, 'createObjectURL', (blob: Blob) => {
    if (blob.size) files.push(blob);
    return original(blob);
  });
  return { files, links };
}

/** What the clipboard was given. */
function clipboard() {
  const items: ClipboardItem[] = [];
  replace(navigator, 'clipboard', { write: async (given: ClipboardItem[]) => void items.push(...given) });
  return (type: string) => items[0]!.getType(type).then(blob => blob.text());
}

describe('<knead-visit-summary>', () => {
  it('says what to do while there is nothing to tell, and has no button that would do nothing', async () => {
    const { summary } = await open();
    expect(wordsOf(all(summary, '.soft')[0])).to.include('Mark where it hurts on the body map');
    expect(all(summary, 'button, input, textarea')).to.deep.equal([]);
  });

  it('shows what the therapist would read, line by line and as it leaves', async () => {
    const { summary } = await open({ marks, told });
    expect(linesOf(summary)).to.deep.equal([
      'Focus areas: Low back, left: 6 of 10, aching, stiff',
      'Focus areas: Shoulder, back, right: 4 of 10, tight',
      'Please avoid: Neck, back, right',
      'Pressure: Medium',
      'Goal: Relax and unwind',
      'How long: 3 months or longer',
      'Style: Swedish massage',
      'Conditions: Long-lasting low back pain',
      'Tell this too? Very high or uncontrolled blood pressure',
      'Tell this too? Blood thinners, bleeding disorder or low platelets',
      'Tell this too? Allergy to nuts, oils, latex or scents',
    ]);
    const today = new Date().toLocaleDateString('en-US', { dateStyle: 'long' });
    expect(textOf(summary)).to.equal(`${today}. Reported by the person, not a diagnosis.

Focus areas:
- Low back, left: 6 of 10, aching, stiff
- Shoulder, back, right: 4 of 10, tight
Please avoid: Neck, back, right
Pressure: Medium
Goal: Relax and unwind
How long: 3 months or longer
Style: Swedish massage
Conditions: Long-lasting low back pain`);
  });

  it('does so in Spanish', async () => {
    const { summary } = await open({ marks, told, lang: 'es' });
    expect(bodyOf(summary)).to.equal(`Zonas para trabajar:
- Zona lumbar, lado izquierdo: 6 de 10, dolor continuo, rígido
- Hombro, detrás, lado derecho: 4 de 10, tenso
Evitar, por favor: Cuello, detrás, lado derecho
Presión: Media
Objetivo: Relajarme y descansar
Desde cuándo: 3 meses o más
Tipo de masaje: Masaje sueco
Diagnósticos que menciona: Dolor lumbar crónico`);
  });

  it('follows the visit', async () => {
    const { summary, visit } = await open();
    visit.mark('calf-left', { intensity: 3 });
    await summary.updateComplete;
    expect(bodyOf(summary)).to.equal('Focus areas: Calf, left: 3 of 10');
  });

  it('leaves out what is unticked, places too, and takes it in again', async () => {
    const { summary, visit } = await open({ marks, told });
    for (const text of ['Low back', 'Neck', 'Goal']) boxOf(summary, text).click();
    await summary.updateComplete;
    expect(textOf(summary)).not.to.match(/Low back, left|Neck|Goal/);
    expect(visit.told.leftOut).to.deep.equal(['low-back-left', '!neck-back-right', 'goal']);
    boxOf(summary, 'Goal').click();
    await summary.updateComplete;
    expect(textOf(summary)).to.include('Goal: Relax');
  });

  it('tells of a ticked safety question only if the person wants that', async () => {
    const { summary } = await open({ marks, told });
    expect(boxOf(summary, 'Blood thinners').checked).to.be.false;
    expect(textOf(summary)).not.to.match(/thinners|Allergy|pressure$/m);
    boxOf(summary, 'Blood thinners').click();
    await summary.updateComplete;
    expect(textOf(summary)).to.include('Please note: Blood thinners, bleeding disorder or low platelets');
    boxOf(summary, 'Blood thinners').click();
    await summary.updateComplete;
    expect(textOf(summary)).not.to.include('thinners');
  });

  it('offers nothing to take along once everything is left out', async () => {
    const { summary } = await open({ told: { answers: { goal: 'relax' } } });
    expect(all(summary, 'button')).to.have.length(4);
    boxOf(summary, 'Goal').click();
    await summary.updateComplete;
    expect(all(summary, 'button')).to.deep.equal([]);
    expect(all(summary, '[part=line]')).to.have.length(1);
  });

  it("adds the person's own words, and counts what is left of 500 characters", async () => {
    const { summary } = await open({ marks });
    const left = () => wordsOf(all(summary, '#left')[0]);
    expect(noteOf(summary).maxLength).to.equal(500);
    expect(noteOf(summary).labels[0]?.textContent).to.equal('In my own words');
    expect(noteOf(summary).getAttribute('aria-describedby')).to.equal('left');
    expect(left()).to.equal('Characters left: 500');
    await write(summary, 'Please go slowly.');
    expect(left()).to.equal('Characters left: 483');
    expect(textOf(summary)).to.match(/In my own words: Please go slowly\.$/);
    expect(all(summary, '#left')[0]?.ariaLive).to.equal('off');
    await write(summary, 'x'.repeat(455));
    expect(all(summary, '#left')[0]?.ariaLive).to.equal('polite');
  });

  it('keeps the note while there is nothing else', async () => {
    const { summary, visit } = await open({ marks });
    await write(summary, 'My left side, mostly.');
    visit.clearMarks();
    await summary.updateComplete;
    expect(noteOf(summary).value).to.equal('My left side, mostly.');
    expect(bodyOf(summary)).to.equal('In my own words: My left side, mostly.');
    // Whoever empties the field is still writing.
    await write(summary, '');
    expect(noteOf(summary).value).to.equal('');
    expect(all(summary, 'button')).to.deep.equal([]);
  });

  it('says to get help while the safety questions say so, and suggests nothing', async () => {
    const { summary } = await open({ marks, told: { ...told, flags: ['rf-chest', 'md-allergy'] } });
    expect(wordsOf(all(summary, '.danger')[0])).to.equal('Get medical help now');
    expect(linesOf(summary).join()).not.to.match(/Swedish|Chest pain/);
    expect(textOf(summary)).to.include('Low back, left');
  });

  describe('takes the text along:', () => {
    it('copies it, plain and rich', async () => {
      const { summary } = await open({ marks });
      await write(summary, 'Knee <5 & "shoulder"');
      const copied = clipboard();
      expect(await press(summary, 'Copy')).to.equal('Copied.');
      expect(await copied('text/plain')).to.equal(textOf(summary));
      const rich = new DOMParser().parseFromString(await copied('text/html'), 'text/html');
      rich.querySelectorAll('br').forEach(br => br.replaceWith('\n'));
      expect(rich.body.textContent).to.equal(textOf(summary));
      expect([...rich.querySelectorAll('b')].map(wordsOf)).to.deep.equal([
        'Focus areas:',
        'Please avoid:',
        'In my own words:',
      ]);
    });

    for (const [where, value] of [
      ['where there is no clipboard', undefined],
      [
        'where the page may not',
        { write: () => Promise.reject(new DOMException('Not here', 'NotAllowedError')) },
      ],
    ] as const)
      it(`copies it the old way ${where}`, async () => {
        const { summary } = await open({ marks });
        replace(navigator, 'clipboard', value);
        const commands: unknown[] = [];
        replace(document, 'execCommand', (command: string) => commands.push(command) > 0);
        expect(await press(summary, 'Copy')).to.equal('Copied.');
        expect(commands).to.deep.equal(['copy']);
      });

    for (const [how, isOld] of [
      ['', false],
      [' the old way', true],
    ] as const)
      it(`copies it${how} so that it can be pasted`, async () => {
        const { summary } = await open({ marks });
        const other = await fixture<HTMLTextAreaElement>(html`<textarea></textarea>`);
        if (isOld) replace(navigator, 'clipboard', undefined);
        buttonOf(summary, 'Copy').focus();
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => saidOf(summary));
        other.focus();
        await sendKeys({ down: 'Control' });
        await sendKeys({ press: 'v' });
        await sendKeys({ up: 'Control' });
        await waitUntil(() => other.value);
        expect([saidOf(summary), other.value]).to.deep.equal(['Copied.', textOf(summary)]);
      });

    it('selects it, and says so, where nothing can be copied', async () => {
      const { summary } = await open({ marks });
      replace(navigator, 'clipboard', undefined);
      replace(document, 'execCommand', () => false);
      expect(await press(summary, 'Copy')).to.equal('Please copy the selected text.');
      expect(getSelection()?.type).to.equal('Range');
    });

    it('drafts an e-mail to the practice, with a subject that tells nothing', async () => {
      const { summary } = await open({ marks, email: ' hello+visits@example.com ' });
      const links = follow();
      expect(await press(summary, 'E-mail')).to.equal('Your e-mail program has the draft. You send it.');
      const { protocol, pathname, searchParams } = new URL(links[0]!.href);
      expect([protocol, decodeURIComponent(pathname)]).to.deep.equal(['mailto:', 'hello+visits@example.com']);
      expect([...searchParams.keys()]).to.deep.equal(['subject', 'body']);
      expect(searchParams.get('subject')).to.equal('Before my visit');
      expect(searchParams.get('body')).to.equal(textOf(summary)!.replaceAll('\n', '\r\n'));
      expect(links[0]!.isConnected).to.be.false;
    });

    it('drafts it to nobody yet, or to whom the attribute says', async () => {
      const { summary } = await open({ marks });
      const links = follow();
      await press(summary, 'E-mail');
      summary.email = 'other@example.com';
      await summary.updateComplete;
      await write(summary, 'Hello');
      await press(summary, 'E-mail');
      expect(links.map(({ href }) => href.split('?')[0])).to.deep.equal([
        'mailto:',
        'mailto:other@example.com',
      ]);
    });

    it('names an address that is none before anyone needs it, once, and drafts it to nobody yet', async () => {
      const said = spy(console, 'error');
      const email = 'other@example.com?bcc=a@example.com';
      const { summary, visit } = await open({ email });
      expect(said.map(([text]) => text)).to.deep.equal([
        `<knead-visit-summary> email: "${email}" is not an e-mail address; the person writes it.`,
      ]);
      visit.marks = marks;
      await summary.updateComplete;
      const [links] = [follow(), await press(summary, 'E-mail')];
      expect(links.map(({ href }) => href.split('?')[0])).to.deep.equal(['mailto:']);
      expect(said).to.have.length(1);
    });

    it('says that it is too long for a draft, and drafts none', async () => {
      const { summary } = await open({ marks, told });
      const links = follow();
      await write(summary, 'ñ'.repeat(300));
      expect(await press(summary, 'E-mail')).to.equal('Too long for an e-mail draft. Please copy it.');
      expect(links).to.deep.equal([]);
      await write(summary, 'ñ'.repeat(20));
      await press(summary, 'E-mail');
      expect(links[0]!.href.length).to.be.below(1800);
    });

    it('saves it as text', async () => {
      const { summary } = await open({ marks });
      const { files, links } = saved();
      expect(await press(summary, 'Save as text')).to.equal('Done');
      expect(links.map(({ download }) => download)).to.deep.equal(['visit-summary.txt']);
      expect(files[0]!.type).to.equal('text/plain;charset=utf-8');
      expect(await files[0]!.text()).to.equal(textOf(summary));
    });

    it('saves the places as FHIR, without those that are left out', async () => {
      const { summary } = await open({ marks });
      const { files, links } = saved();
      boxOf(summary, 'Shoulder').click();
      await summary.updateComplete;
      expect(await press(summary, 'Save as FHIR')).to.equal('Done');
      expect(links.map(({ download }) => download)).to.deep.equal(['visit-summary.json']);
      expect(files[0]!.type).to.equal('application/fhir+json;charset=utf-8');
      const { entry } = JSON.parse(await files[0]!.text()) as {
        entry: { resource: { bodySite: { text: string } } }[];
      };
      expect(entry.map(({ resource }) => resource.bodySite.text)).to.deep.equal([
        'Low back, left',
        'Neck, back, right',
      ]);
    });

    it('offers FHIR only while there is a place to tell of', async () => {
      const { summary, visit } = await open({ marks: marks.slice(1, 2), told });
      expect(buttonOf(summary, 'Save as FHIR')).to.exist;
      boxOf(summary, 'Low back, left').click();
      await summary.updateComplete;
      expect(buttonOf(summary, 'Save as FHIR')).not.to.exist;
      visit.clearMarks();
      await summary.updateComplete;
      expect(buttonOf(summary, 'Save as FHIR')).not.to.exist;
    });

    it('prints it with a small figure, and leaves nothing behind on the page', async () => {
      const { summary } = await open({ marks });
      boxOf(summary, 'Shoulder').click();
      await summary.updateComplete;
      const before = document.documentElement.outerHTML;
      const sheets: Document[] = [];
      const root = summary.shadowRoot!;
      const add = root.append.bind(root);
      root.append = (...nodes) => {
        add(...nodes);
        const view = (nodes[0] as HTMLIFrameElement).contentWindow!;
        view.print = () => sheets.push(view.document);
      };
      expect(await press(summary, 'Print')).to.equal('Done');
      const [{ body, defaultView: view } = document] = sheets;
      expect(body.querySelector('h1')!.textContent).to.equal('For your therapist');
      expect(body.querySelector('pre')!.textContent).to.equal(textOf(summary));
      const [front, back] = body.querySelectorAll('figure');
      expect([front, back].map(figure => figure!.lastChild?.textContent)).to.deep.equal([
        'right \u200e– Front \u200e– left',
        'left \u200e– Back \u200e– right',
      ]);
      expect([...back!.querySelectorAll('text')].map(wordsOf).join('')).to.equal('6');
      expect(front!.querySelectorAll('.pain, .avoid')).to.have.length(0);
      const fill = (path: Element) => view!.getComputedStyle(path).fill;
      expect(fill(back!.querySelector('#low-back-left')!)).to.equal('rgb(187, 187, 187)');
      expect(fill(back!.querySelector('#shoulder-back-right')!)).to.equal('rgb(255, 255, 255)');
      expect(fill(back!.querySelector('#neck-back-right')!)).to.include('#hatch-back');
      root.querySelector('iframe')!.contentWindow!.dispatchEvent(new Event('afterprint'));
      expect(root.querySelector('iframe')).to.equal(null);
      expect(document.documentElement.outerHTML).to.equal(before);
    });

    it('says nothing of a text that has changed since', async () => {
      const { summary } = await open({ marks });
      clipboard();
      await press(summary, 'Copy');
      await write(summary, 'One thing more.');
      expect(saidOf(summary)).to.equal('');
    });
  });

  it('A9: is used by keyboard alone', async () => {
    const { summary } = await open({ told: { answers: { goal: 'relax', pressure: 'light' } } });
    const copied = clipboard();
    boxOf(summary, 'Pressure').focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Hello' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await press(summary, 'Copy');
    expect((await copied('text/plain')).split('\n\n')[1]).to.equal(
      'Goal: Relax and unwind\nIn my own words: Hello',
    );
  });

  it('keeps what is told from the page: no event, no attribute, no address, nothing stored', async () => {
    const { kit, summary } = await open({ marks, told });
    const heard: string[] = [];
    for (const type of ['input', 'change']) kit.addEventListener(type, () => heard.push(type));
    const address = location.href;
    boxOf(summary, 'Low back').click();
    boxOf(summary, 'Blood thinners').click();
    await write(summary, 'Between us');
    clipboard();
    await press(summary, 'Copy');
    expect(heard).to.deep.equal([]);
    const written = all(summary, '*').flatMap(({ attributes }) => [...attributes].map(({ value }) => value));
    expect(written.join(' ')).not.to.match(/low-back|thinners|swedish|relax|Between|mailto/i);
    expect(location.href).to.equal(address);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('forgets with the kit', async () => {
    const { kit, summary } = await open({ marks, told });
    await write(summary, 'Between us');
    boxOf(summary, 'Goal').click();
    kit.clear();
    await summary.updateComplete;
    expect(all(summary, 'textarea')).to.deep.equal([]);
    kit.visit.tell(told);
    await summary.updateComplete;
    expect(boxOf(summary, 'Goal').checked).to.be.true;
    expect(noteOf(summary).value).to.equal('');
  });

  it('takes a heading of the page', async () => {
    const summary = await fixture<VisitSummary>(
      html`<knead-visit-summary><h3 slot="heading">Before you come</h3></knead-visit-summary>`,
    );
    expect(all<HTMLSlotElement>(summary, 'slot')[0]!.assignedElements()).to.have.length(1);
  });

  it('warns of nothing', async () => {
    const warnings = [spy(console, 'warn'), spy(console, 'error')];
    await open({ marks, told });
    expect(warnings.flat()).to.deep.equal([]);
  });

  for (const [where, width, colorScheme] of [
    ['in light', 1000, 'light'],
    ['in dark', 1000, 'dark'],
    ['on a phone', 320, 'light'],
  ] as const)
    for (const [state, options] of Object.entries({
      empty: {},
      full: { marks, told: { ...told, note: 'Please go slowly.', optedIn: ['md-thinners'] } },
      'with help needed': { marks, told: { flags: ['rf-chest'] } },
    }))
      it(`is accessible ${where}, ${state}`, async () => {
        await setViewport({ width, height: 900 });
        await emulateMedia({ colorScheme });
        document.documentElement.style.colorScheme = colorScheme;
        restore.push(() => document.documentElement.removeAttribute('style'));
        const { summary } = await open(options);
        await expect(summary).to.be.accessible();
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
});

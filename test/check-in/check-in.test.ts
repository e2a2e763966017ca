import { expect, fixture, html } from '@open-wc/testing';
import { today } from '../../src/check-in/entries.js';
import { defaultPack } from '../../src/content/default-pack.js';
import '../../src/knead.js';
import type { CheckIn, CheckInEntry, Content, KneadKit } from '../../src/knead.js';
import '../../src/locales/es.js';
import { backdrop, contrast, inked } from '../support/colour.ts';
import { emulateMedia, engine, sendKeys, setViewport } from '../support/commands.ts';
import { button, inside, one } from '../support/frame.ts';
import { attributesOf, deep, expectFocus, press, settled, tabTo, traces, words } from '../support/guide.ts';
import { spy } from '../support/spy.ts';

interface Options {
  lang?: string;
  dir?: string;
  content?: Content | null;
  entries?: readonly CheckInEntry[];
}

async function open({ lang = 'en-US', dir = 'ltr', content = null, entries }: Options = {}) {
  const kit = await fixture<KneadKit>(html`
    <knead-kit lang=${lang} dir=${dir}><knead-check-in .content=${content}></knead-check-in></knead-kit>
  `);
  const diary = kit.querySelector<CheckIn>('knead-check-in')!;
  if (entries) kit.visit.tell({ checkIns: entries });
  await settled();
  return { kit, diary, visit: kit.visit };
}

const entry = (date: string, pain: number, about?: CheckInEntry['about'], note?: string): CheckInEntry => ({
  id: `${date}-${pain}-${about}`,
  date,
  pain,
  ...(about && { about }),
  ...(note && { note }),
});
const course = [
  entry('2026-07-01', 7, undefined, 'Walked to the shop'),
  entry('2026-07-04', 6, 'before', 'Could not lift the bags'),
  entry('2026-07-04', 4, 'after', 'Slept well'),
  entry('2026-07-09', 5),
];

const scale = (diary: CheckIn, pain: number) => inside<HTMLInputElement>(diary, '.scale input')[pain]!;
const note = (diary: CheckIn) => one<HTMLInputElement>(diary, '[maxlength]');
const date = (diary: CheckIn) => one<HTMLInputElement>(diary, '[type=date]');
const visitOf = (diary: CheckIn) => words(inside(diary, '[aria-pressed=true]')[0]);
const rows = (diary: CheckIn) => inside<HTMLTableRowElement>(diary, 'tbody tr');
const table = (diary: CheckIn) => rows(diary).map(row => [...row.cells].map(cell => words(cell)));
const inRow = (diary: CheckIn, at: number, name: string) =>
  [...rows(diary)[at]!.querySelectorAll('button')].find(each => words(each).startsWith(name))!;
const said = (diary: CheckIn) => one(diary, '.said').textContent;
const pains = (visit: KneadKit['visit']) => visit.told.checkIns?.map(({ pain }) => pain);

async function set(input: HTMLInputElement, value: string) {
  input.value = value;
  for (const type of ['input', 'change'])
    input.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
  await settled();
}

async function write(diary: CheckIn, pain: number, text = '', day = '', visit = '') {
  scale(diary, pain).click();
  if (text) await set(note(diary), text);
  if (day) await set(date(diary), day);
  if (visit) button(diary, visit).click();
  await settled();
}

/** Gives the diary a file, as a person does who chose one. */
async function give(diary: CheckIn, content: string | File) {
  const input = one<HTMLInputElement>(diary, '[type=file]');
  const files = new DataTransfer();
  files.items.add(
    content instanceof File ? content : new File([content], 'check-in.csv', { type: 'text/csv' }),
  );
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  for (let tries = 0; tries < 100 && input.value; tries++) await new Promise(done => setTimeout(done, 10));
  await settled();
}

describe('<knead-check-in>', () => {
  it('is empty at first, and says what one will see', async () => {
    const { diary } = await open();
    expect(words(one(diary, 'h2'))).to.equal('How are you today?');
    expect(words(one(diary, '[part=trend]'))).to.match(/From three notes on/);
    expect(inside(diary, 'table, [part=chart], [part=aftercare]')).to.deep.equal([]);
    expect(inside(diary, '.row > .button').map(words)).to.deep.equal(['Save', 'Open a copy']);
  });

  it('takes a note: how strong, what one could do, about a visit, the day', async () => {
    const { diary, visit } = await open();
    await write(diary, 6, 'Walked to the shop', '2026-11-20', 'Before a visit');
    await press(diary, 'Save');
    const [{ id, ...saved } = entry('', 0)] = visit.told.checkIns!;
    expect(id).to.match(/./);
    expect(saved).to.deep.equal({ date: '2026-11-20', pain: 6, about: 'before', note: 'Walked to the shop' });
    expect(table(diary)).to.deep.equal([
      ['Nov 20, 2026 Before a visit', '6', 'Walked to the shop Edit Nov 20, 2026 Remove Nov 20, 2026'],
    ]);
    expect(said(diary)).to.equal('1 note');
  });

  it('is ready for the next note when one is saved', async () => {
    const { diary, visit } = await open();
    await write(diary, 6, 'Walked', '2026-11-20', 'After a visit');
    await press(diary, 'Save');
    expect([
      inside(diary, ':checked').length,
      note(diary).value,
      date(diary).value,
      visitOf(diary),
    ]).to.deep.equal([0, '', today(), 'No visit']);
    await write(diary, 2);
    await press(diary, 'Save');
    expect(pains(visit)).to.deep.equal([6, 2]);
    expect(visit.told.checkIns![1]).to.have.all.keys('id', 'date', 'pain');
  });

  it('is of today unless one says otherwise', async () => {
    const { diary, visit } = await open();
    expect([date(diary).value, date(diary).max]).to.deep.equal([today(), today()]);
    await write(diary, 4);
    await press(diary, 'Save');
    expect(visit.told.checkIns![0]!.date).to.equal(today());
  });

  it('asks for how strong it is before it saves, as the browser does', async () => {
    const { diary, visit } = await open();
    await set(note(diary), 'Walked');
    expect(one<HTMLFormElement>(diary, 'form').checkValidity()).to.be.false;
    expect(scale(diary, 0).validationMessage).to.match(/./);
    await press(diary, 'Save');
    expect(visit.told.checkIns).to.be.undefined;
    expect(note(diary).value).to.equal('Walked');
    await write(diary, 0);
    await press(diary, 'Save');
    expect(pains(visit)).to.deep.equal([0]);
  });

  it('takes no day to come, none that is missing, and none of long ago', async () => {
    const { diary, visit } = await open();
    for (const [day, flag] of [
      ['2100-01-01', 'rangeOverflow'],
      ['', 'valueMissing'],
      ['0206-11-21', 'rangeUnderflow'],
    ] as const) {
      await write(diary, 4);
      await set(date(diary), day);
      expect(date(diary).validity[flag], day).to.be.true;
      expect(date(diary).validationMessage).to.match(/./);
      await press(diary, 'Save');
      expect(visit.told.checkIns, day).to.be.undefined;
    }
    await set(date(diary), today());
    await press(diary, 'Save');
    expect(pains(visit)).to.deep.equal([4]);
  });

  it('takes a day that is typed key by key', async function () {
    if (engine === 'webkit') this.skip(); // its field for dates is a field for text
    const { diary, visit } = await open();
    scale(diary, 4).click();
    date(diary).focus();
    // In the order of the browser's language, which is en-US here.
    await sendKeys({ type: '03152025' });
    await settled();
    expect(date(diary).value).to.equal('2025-03-15');
    await press(diary, 'Save');
    expect(visit.told.checkIns![0]!.date).to.equal('2025-03-15');
  });

  it('takes no more than fits into one line', async () => {
    const { diary } = await open();
    expect(note(diary).maxLength).to.equal(200);
    expect(note(diary).form!.autocomplete).to.equal('off');
  });

  it('lists the notes, latest first, each with its day, how strong, and what one could do', async () => {
    const { diary } = await open({ entries: [...course].reverse() });
    expect(inside(diary, 'thead th').map(words)).to.deep.equal(['Date', 'Pain', 'What I could do today']);
    expect(
      table(diary).map(([day, pain, text = '']) => [day, pain, text.replace(/ ?Edit.*/, '')]),
    ).to.deep.equal([
      ['Jul 9, 2026', '5', ''],
      ['Jul 4, 2026 After a visit', '4', 'Slept well'],
      ['Jul 4, 2026 Before a visit', '6', 'Could not lift the bags'],
      ['Jul 1, 2026', '7', 'Walked to the shop'],
    ]);
  });

  it('A6: tells the trend in words and each note in a table, so that the chart is for the eye alone', async () => {
    const { diary } = await open({ entries: course });
    const trend = '3 of your last 3 notes are lower than the first.';
    expect(words(one(diary, '[part=trend]'))).to.equal(trend);
    expect(one(diary, '[part=chart]').getAttribute('aria-hidden')).to.equal('true');
    expect(inside(diary, '[part=entries] tbody tr')).to.have.length(course.length);
    expect(inside(diary, 'svg').filter(drawing => !drawing.closest('[aria-hidden="true"]'))).to.deep.equal(
      [],
    );
  });

  it('draws every note by its day and its number, with signs for what was before and after a visit', async () => {
    const { diary } = await open({ entries: course });
    const plot = one<SVGSVGElement>(diary, '.plot').getBoundingClientRect();
    const signs = inside<SVGGraphicsElement>(diary, '.plot rect');
    const middle = signs.map(sign => {
      const { left, top, width, height } = sign.getBoundingClientRect();
      return [(left + width / 2 - plot.left) / plot.width, 1 - (top + height / 2 - plot.top) / plot.height];
    });
    const days = [0, 3 - 0.25, 3 + 0.25, 8];
    expect(signs).to.have.length(4);
    course.forEach(({ pain }, at) => {
      expect(middle[at]![0]).to.be.closeTo(days[at]! / 8, 0.01);
      expect(middle[at]![1]).to.be.closeTo(pain / 10, 0.02);
    });
    expect(signs.map(sign => sign.getAttribute('class'))).to.deep.equal(['', 'before', 'after', '']);
    const [dot, square, diamond] = signs.map(sign => getComputedStyle(sign));
    expect(square!.fill).not.to.equal(dot!.fill);
    expect(diamond!.transform).not.to.equal(square!.transform);
    expect(words(inside(diary, '.chart .row')[0])).to.equal('Jul 1, 2026Jul 9, 2026');
    // The same signs stand in the table, with words.
    expect(
      inside(diary, 'tbody p').map(p => [words(p), p.querySelector('rect')?.getAttribute('class')]),
    ).to.deep.equal([
      ['After a visit', 'after'],
      ['Before a visit', 'before'],
    ]);
  });

  it('has its time run as one reads', async () => {
    const signsOf = async (dir: string) => {
      const { diary } = await open({ entries: course, dir });
      return inside(diary, '.plot rect').map(sign => sign.getBoundingClientRect().left);
    };
    const [first = 0, , , last = 0] = await signsOf('ltr');
    expect(last).to.be.above(first);
    const [right = 0, , , left = 0] = await signsOf('rtl');
    expect(left).to.be.below(right);
  });

  it('draws one note, or a hundred, within its card', async () => {
    for (const count of [1, 2, 100]) {
      const entries = Array.from({ length: count }, (_, at) =>
        entry(
          new Date(Date.UTC(2026, 0, 1 + 2 * at)).toJSON().slice(0, 10),
          at % 11,
          at % 2 ? 'after' : undefined,
        ),
      );
      const { diary } = await open({ entries });
      const card = one(diary, '[part=base]').getBoundingClientRect();
      expect(rows(diary)).to.have.length(count);
      for (const sign of inside(diary, '.plot rect')) {
        const { left, right } = sign.getBoundingClientRect();
        expect(left).to.be.above(card.left);
        expect(right).to.be.below(card.right);
      }
      expect(card.height).to.be.below(1600);
    }
  });

  describe('changes', () => {
    it('a note, and only that', async () => {
      const { diary, visit } = await open({ entries: course });
      inRow(diary, 1, 'Edit').click();
      await settled();
      expectFocus(scale(diary, 4));
      expect([note(diary).value, date(diary).value, visitOf(diary)]).to.deep.equal([
        'Slept well',
        '2026-07-04',
        'After a visit',
      ]);
      await write(diary, 3, 'Slept through', '2026-07-05', 'No visit');
      await press(diary, 'Save');
      expect(visit.told.checkIns).to.have.length(4);
      expect(visit.told.checkIns!.find(({ id }) => id === course[2]!.id)).to.deep.equal({
        id: course[2]!.id,
        date: '2026-07-05',
        pain: 3,
        note: 'Slept through',
      });
      expect(visit.told.checkIns).to.include.members([course[0], course[1], course[3]]);
    });

    it('nothing if one cancels', async () => {
      const { diary, visit } = await open({ entries: course });
      inRow(diary, 0, 'Edit').click();
      await settled();
      await write(diary, 9, 'Wrong');
      await press(diary, 'Cancel');
      expect(visit.told.checkIns).to.deep.equal(course);
      expect([inside(diary, ':checked').length, note(diary).value]).to.deep.equal([0, '']);
      expect(inside(diary, '.cancel')).to.deep.equal([]);
    });

    it('a note while a new one waits, and one while another waits: nothing typed is lost', async () => {
      const { diary } = await open({ entries: course });
      await write(diary, 8, 'A new note');
      inRow(diary, 0, 'Edit').click();
      await settled();
      await set(note(diary), 'changed');
      inRow(diary, 3, 'Edit').click();
      await settled();
      expect(note(diary).value).to.equal('Walked to the shop');
      await press(diary, 'Save');
      expect(note(diary).value).to.equal('changed');
      await press(diary, 'Cancel');
      expect([note(diary).value, scale(diary, 8).checked]).to.deep.equal(['A new note', true]);
    });

    it('a note that was taken away meanwhile, by adding it again', async () => {
      const { diary, visit } = await open({ entries: course });
      inRow(diary, 0, 'Edit').click();
      await settled();
      diary.clear();
      await settled();
      await press(diary, 'Save');
      expect(visit.told.checkIns).to.deep.equal([course[3]]);
    });
  });

  describe('takes back', () => {
    it('A20: the last change, step by step', async () => {
      const { diary, visit } = await open({ entries: course });
      inRow(diary, 0, 'Remove').click();
      await settled();
      expectFocus(button(diary, 'Undo'));
      expect(pains(visit)).to.deep.equal([7, 6, 4]);
      expect(said(diary)).to.equal('3 notes');
      inRow(diary, 0, 'Edit').click();
      await settled();
      await write(diary, 1);
      await press(diary, 'Save');
      await press(diary, 'Clear');
      expect(visit.told.checkIns).to.deep.equal([]);
      expect(rows(diary)).to.deep.equal([]);
      await press(diary, 'Undo');
      expect(pains(visit)).to.deep.equal([7, 6, 1]);
      await press(diary, 'Undo');
      expect(pains(visit)).to.deep.equal([7, 6, 4]);
      await press(diary, 'Undo');
      expect(visit.told.checkIns).to.deep.equal(course);
      expect(button(diary, 'Undo').getAttribute('aria-disabled')).to.equal('true');
      await press(diary, 'Undo');
      expect(visit.told.checkIns).to.deep.equal(course);
    });

    it('by script: clear() and undo()', async () => {
      const { diary, visit } = await open({ entries: course });
      diary.clear();
      diary.clear();
      expect(visit.told.checkIns).to.deep.equal([]);
      diary.undo();
      expect(visit.told.checkIns).to.deep.equal(course);
      diary.undo();
      expect(visit.told.checkIns).to.deep.equal(course);
    });

    it('what was changed in another widget of the visit', async () => {
      const { kit, diary, visit } = await open({ entries: course });
      const other = document.createElement('knead-check-in');
      kit.append(other);
      await settled();
      other.clear();
      await settled();
      await press(diary, 'Undo');
      expect(visit.told.checkIns).to.deep.equal(course);
      expect(rows(other)).to.have.length(4);
    });

    it('nothing that was forgotten: neither notes nor what was being typed', async () => {
      const { kit, diary, visit } = await open({ entries: course });
      diary.clear();
      await write(diary, 8, 'Private', '2026-11-01', 'After a visit');
      kit.clear();
      await settled();
      expect(visit.told).to.deep.equal({});
      expect([
        inside(diary, ':checked').length,
        note(diary).value,
        date(diary).value,
        visitOf(diary),
      ]).to.deep.equal([0, '', today(), 'No visit']);
      expect(said(diary)).not.to.contain('Private');
      diary.undo();
      expect(visit.told).to.deep.equal({});
    });
  });

  describe('after a visit', () => {
    const advice = (diary: CheckIn) => inside(diary, '[part=aftercare] dt').map(words);
    const [usual, tell, urgent] = defaultPack.aftercare.map(({ name }) => name);

    it('says what is usual, what to tell, and when to get help', async () => {
      const { diary } = await open({ entries: course.slice(0, 3) });
      expect(advice(diary)).to.deep.equal([usual, tell, urgent]);
      expect(words(one(diary, '[part=aftercare]'))).to.contain(defaultPack.aftercare[2]!.text);
    });

    it('says first when to get help, if it hurts more than before, at once when that is saved', async () => {
      const { diary } = await open({ entries: course.slice(0, 2) });
      expect(advice(diary)).to.deep.equal([]);
      const status = inside(diary, '[role=status]')[0]!;
      await write(diary, 8, '', '2026-07-04', 'After a visit');
      await press(diary, 'Save');
      expect(advice(diary)).to.deep.equal([urgent, tell, usual]);
      // In a part of the page that was there before, so that it is read out.
      expect(status.contains(one(diary, '[part=aftercare]'))).to.be.true;
    });

    it('says it in the words of the site', async () => {
      const content = { aftercare: [{ id: 'tell', name: 'Ring us', text: 'On 555 010 0142.' }] };
      const { diary } = await open({ content, entries: course.slice(0, 3) });
      expect(advice(diary)).to.deep.equal([usual, 'Ring us', urgent]);
    });
  });

  describe('as a file', () => {
    /** What is saved while something is done: the names, and the bytes. */
    async function saved(act: () => unknown) {
      const files: Blob[] = [];
      const names: string[] = [];
      const { createObjectURL } = URL;
      const { click } = HTMLAnchorElement.prototype;
      URL.createObjectURL = blob => {
        files.push(blob as Blob);
        return createObjectURL(blob);
      };
      HTMLAnchorElement.prototype.click = function () {
        names.push(this.download);
      };
      try {
        await act();
      } finally {
        Object.assign(URL, { createObjectURL });
        HTMLAnchorElement.prototype.click = click;
      }
      return { names, files };
    }

    it('is saved, for spreadsheets, and opened again', async () => {
      const { diary } = await open({ entries: course });
      const { names, files } = await saved(() => press(diary, 'Save a copy'));
      expect([names, files.map(({ type }) => type)]).to.deep.equal([
        ['check-in.csv'],
        ['text/csv;charset=utf-8'],
      ]);
      const bytes = new Uint8Array(await files[0]!.arrayBuffer());
      expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
      const { diary: empty, visit } = await open();
      await give(empty, new File([bytes], 'check-in.csv'));
      expect(visit.told.checkIns!.map(({ id: _id, ...rest }) => rest)).to.deep.equal(
        course.map(({ id: _id, ...rest }) => rest),
      );
      expect(said(empty)).to.equal('4 notes');
    });

    it('adds what is new, names what is wrong by its row, and can be taken back', async () => {
      const { diary, visit } = await open({ entries: course.slice(0, 1) });
      await give(
        diary,
        'date,pain,about,note\n2026-07-01,7,,Walked to the shop\n1.8.2026,5,,\n2026-08-02,12,,\n2026-08-03,2,after,<b>Ran</b>\n',
      );
      expect(pains(visit)).to.deep.equal([7, 2]);
      expect(said(diary)).to.equal(
        '2 notes\nRow 3 was left out: date "1.8.2026"\nRow 4 was left out: pain "12"',
      );
      expect(table(diary)[0]![2]).to.contain('<b>Ran</b>');
      await press(diary, 'Undo');
      expect(pains(visit)).to.deep.equal([7]);
    });

    it('is the same file twice without doubling anything, and no step to take back', async () => {
      const { diary, visit } = await open();
      const csv = 'date,pain,about,note\n2026-07-01,7,,\n2026-07-01,7,,\n';
      await give(diary, csv);
      await give(diary, csv);
      expect(pains(visit)).to.deep.equal([7, 7]);
      await press(diary, 'Undo');
      expect(visit.told.checkIns).to.deep.equal([]);
    });

    it('is said to be none if it is none, and nothing is lost', async () => {
      const { diary, visit } = await open({ entries: course });
      await give(diary, new File([new Uint8Array([137, 80, 78, 71, 0, 255])], 'photo.png'));
      expect(said(diary)).to.equal('4 notes\nRow 1 was left out: date,pain,about,note');
      const unreadable = new File(['x'], 'gone.csv');
      unreadable.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
      const input = one<HTMLInputElement>(diary, '[type=file]');
      Object.defineProperty(input, 'files', { value: [unreadable], configurable: true });
      input.dispatchEvent(new Event('change'));
      await settled();
      expect(said(diary)).to.contain('Row 1 was left out');
      expect(visit.told.checkIns).to.deep.equal(course);
    });

    it('is chosen by the button, and nothing happens if none is', async () => {
      const { diary, visit } = await open();
      const clicks = spy(one<HTMLInputElement>(diary, '[type=file]'), 'click');
      await press(diary, 'Open a copy');
      expect(clicks).to.have.length(1);
      one(diary, '[type=file]').dispatchEvent(new Event('change'));
      await settled();
      expect([visit.told.checkIns, said(diary)]).to.deep.equal([undefined, '']);
    });
  });

  describe('keeps what is typed', () => {
    const typed = async () => {
      const opened = await open({ entries: course });
      await write(opened.diary, 6, 'Half a sent', '2026-11-20', 'Before a visit');
      return opened;
    };
    const expectTyped = (diary: CheckIn, visit = 'Before a visit') => {
      expect([scale(diary, 6).checked, note(diary).value, date(diary).value, visitOf(diary)]).to.deep.equal([
        true,
        'Half a sent',
        '2026-11-20',
        visit,
      ]);
    };

    it('when it is rendered anew, and when others tell something', async () => {
      const { diary, visit } = await typed();
      diary.requestUpdate();
      visit.tell({ checkIns: [] });
      await settled();
      expectTyped(diary);
    });

    it('when the language changes', async () => {
      const { kit, diary } = await typed();
      kit.lang = 'es';
      await settled();
      expectTyped(diary, 'Antes de la visita');
      expect(words(one(diary, 'h2'))).to.equal('¿Cómo está hoy?');
      expect(table(diary)[0]![0]).to.equal('9 jul 2026');
      kit.lang = 'en';
      await settled();
      expectTyped(diary);
    });

    it('when it is moved, to another kit too, with the notes', async () => {
      const { kit, diary } = await typed();
      kit.prepend(diary);
      await settled();
      expectTyped(diary);
      const { kit: other } = await open();
      other.append(diary);
      await settled();
      expectTyped(diary);
      expect(other.visit.told.checkIns).to.equal(kit.visit.told.checkIns);
    });
  });

  it('keeps the notes from the page: no event, no attribute, nothing stored, nothing in the address', async () => {
    const { kit, diary } = await open();
    const heard: string[] = [];
    for (const type of ['input', 'change', 'submit', 'invalid', 'reset', 'knead-complete'])
      kit.addEventListener(type, () => heard.push(type));
    const before = traces();
    await press(diary, 'Save');
    await write(diary, 6, 'Secret walk', '2026-11-20', 'After a visit');
    await press(diary, 'Save');
    inRow(diary, 0, 'Edit').click();
    await settled();
    await press(diary, 'Save');
    await press(diary, 'Undo');
    expect(heard).to.deep.equal([]);
    expect(traces()).to.deep.equal(before);
    const attributes = [...attributesOf(diary).values()].flatMap(all => Object.values(all));
    expect(attributes.join()).not.to.contain('Secret walk');
    expect(attributes).not.to.include('2026-11-20');
  });

  it('A9: is used by keyboard alone', async () => {
    const { diary, visit } = await open();
    await tabTo(element => element.matches('.scale input'));
    await sendKeys({ press: ' ' });
    for (let pain = 0; pain < 5; pain++) await sendKeys({ press: 'ArrowRight' });
    await tabTo(element => element === note(diary));
    await sendKeys({ type: 'Walked' });
    await tabTo(element => words(element) === 'After a visit');
    await sendKeys({ press: 'Enter' });
    expect(visit.told.checkIns, 'a choice is no saving').to.be.undefined;
    await tabTo(element => words(element) === 'Save');
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(visit.told.checkIns).to.have.length(1);
    expect(visit.told.checkIns![0]).to.include({ pain: 5, note: 'Walked', about: 'after', date: today() });
    await tabTo(element => element.matches('.remove'));
    await sendKeys({ press: ' ' });
    await settled();
    expect(visit.told.checkIns).to.deep.equal([]);
    expectFocus(button(diary, 'Undo'));
    await sendKeys({ press: 'Enter' });
    await settled();
    expectFocus(button(diary, 'Undo'));
    expect(visit.told.checkIns).to.have.length(1);
  });

  it('saves by Enter in the line of text', async () => {
    const { diary, visit } = await open();
    scale(diary, 3).click();
    note(diary).focus();
    await sendKeys({ type: 'Swam' });
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(visit.told.checkIns).to.have.length(1);
    expect(visit.told.checkIns![0]).to.include({ pain: 3, note: 'Swam' });
    expect(note(diary).value).to.equal('');
  });

  it('A1: has a name for each button that says which note it is about', async () => {
    const { diary } = await open({ entries: course });
    const names = inside(diary, 'td button').map(words);
    expect(names.slice(0, 2)).to.deep.equal(['Edit Jul 9, 2026', 'Remove Jul 9, 2026']);
    expect(names.every(name => /\d{4}$/.test(name))).to.be.true;
  });

  it("has the site's own heading", async () => {
    const kit = await fixture(html`<knead-check-in><h3 slot="heading">My diary</h3></knead-check-in>`);
    const slot = one<HTMLSlotElement>(kit, 'slot');
    expect(slot.assignedElements().map(words)).to.deep.equal(['My diary']);
  });

  it('is remembered with the visit, if the visitor wants that, and only then; what is being typed is not', async () => {
    localStorage.clear();
    const open = () =>
      fixture<KneadKit>(html`<knead-kit remember><knead-check-in></knead-check-in></knead-kit>`);
    const kit = await open();
    const diary = kit.querySelector('knead-check-in')!;
    await settled();
    await write(diary, 6, 'Walked');
    await press(diary, 'Save');
    expect(localStorage).to.have.length(0);
    inside<HTMLInputElement>(kit, 'input')[0]!.click();
    await write(diary, 4, 'Half a sentence');
    const other = await open();
    await settled();
    expect(other.visit.told.checkIns).to.deep.equal(kit.visit.told.checkIns);
    expect(JSON.stringify({ ...localStorage })).not.to.contain('Half');
    kit.clear();
    expect(localStorage).to.have.length(0);
  });

  it('names each row that is wrong in a line of its own', async () => {
    const { diary } = await open();
    await give(diary, 'date,pain,about,note\n');
    const { height } = one(diary, '.said').getBoundingClientRect();
    await give(diary, 'date,pain,about,note\n1,,,\n2,,,\n');
    expect(one(diary, '.said').getBoundingClientRect().height).to.be.closeTo(3 * height, 2);
  });

  it('A28: can be seen where the system chooses the colours', async function () {
    if (!(await emulateMedia({ forcedColors: 'active' }))) this.skip();
    try {
      const { diary } = await open({ entries: course });
      const plot = one(diary, '.plot');
      expect(contrast(inked(plot), backdrop(plot))).to.be.above(3);
      for (const shape of [plot.querySelector('path:last-of-type')!, ...plot.querySelectorAll('rect')])
        expect(getComputedStyle(shape).stroke).to.equal(getComputedStyle(plot).color);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  for (const [where, width, media] of [
    ['in light', 1100, {}],
    ['in dark', 1100, { colorScheme: 'dark' }],
    ['on a phone', 320, {}],
  ] as const)
    describe(`${where}`, () => {
      before(async () => {
        expect(await setViewport({ width, height: 900 })).to.be.true;
        if (Object.keys(media).length) await emulateMedia(media);
      });
      after(async () => {
        await emulateMedia({ colorScheme: 'no-preference' });
        document.documentElement.removeAttribute('style');
      });

      for (const [state, entries] of [
        ['empty', undefined],
        ['with a course', course],
        ['with a warning', [...course, entry('2026-07-10', 9, 'after')]],
      ] as const)
        it(`A31: is accessible and fits, ${state}, in English and Spanish`, async () => {
          if (where === 'in dark')
            Object.assign(document.documentElement.style, { colorScheme: 'dark', background: '#101414' });
          for (const lang of ['en', 'es']) {
            const { kit, diary } = await open({ ...(entries && { entries }), lang });
            if (entries) inRow(diary, 0, lang === 'en' ? 'Edit' : 'Cambiar').click();
            await settled();
            await expect(kit).to.be.accessible();
            const { clientWidth, scrollWidth } = document.documentElement;
            expect(scrollWidth).to.be.at.most(clientWidth);
            const cut = deep(diary.shadowRoot!)
              .filter(each => each.matches('button, label, legend, th, td, p, h2, dt, dd'))
              .filter(each => each.clientWidth && each.scrollWidth > each.clientWidth + 2);
            expect(cut.filter(each => !each.matches('.unseen')).map(words)).to.deep.equal([]);
          }
        });
    });
});

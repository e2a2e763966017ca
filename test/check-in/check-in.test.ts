import { expect, fixture, html } from '@open-wc/testing';
import { today } from '../../src/check-in/entries.js';
import { defaultPack } from '../../src/content/default-pack.js';
import '../../src/knead.js';
import type { CheckIn, KneadKit } from '../../src/knead.js';
import '../../src/locales/es.js';
import {
  course,
  date,
  entry,
  give,
  inRow,
  note,
  open,
  pains,
  rows,
  said,
  scale,
  set,
  table,
  visitOf,
  write,
} from '../support/check-in.ts';
import { backdrop, contrast, inked } from '../support/colour.ts';
import { emulateMedia, engine, sendKeys, setViewport } from '../support/commands.ts';
import { button, inside, one } from '../support/frame.ts';
import { attributesOf, deep, expectFocus, press, settled, tabTo, traces, words } from '../support/guide.ts';

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

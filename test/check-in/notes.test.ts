import { expect } from '@open-wc/testing';
import { today } from '../../src/check-in/entries.js';
import '../../src/knead.js';
import type { CheckIn } from '../../src/knead.js';
import '../../src/locales/es.js';
import {
  course,
  date,
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
import { button, inside, one } from '../support/frame.ts';
import { expectFocus, press, settled, words } from '../support/guide.ts';
import { spy } from '../support/spy.ts';

describe('<knead-check-in>', () => {
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
});

import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { calendarFile, type Reminder } from '../../src/foundation/calendar.js';

const now = new Date('2026-11-21T10:00:00Z');
const eat: Reminder = {
  id: 'dy-eat',
  start: new Date('2026-11-23T13:30:00Z'),
  title: 'Eat lightly, not a big meal',
  text: 'Lying face-down; on a full stomach\nis \\ uncomfortable.',
};
const linesOf = (reminders: readonly Reminder[]) => calendarFile(reminders, now).split('\r\n');

describe('calendarFile', () => {
  it('is a calendar that names its version and its maker, and ends its last line', () => {
    const lines = linesOf([]);
    expect(lines).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Knead//knead-kit//EN',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('gives each reminder an event with a time in UTC, and an alarm', () => {
    const lines = linesOf([eat]);
    expect(lines).to.include('DTSTART:20261123T133000Z');
    expect(lines).to.include('DTSTAMP:20261121T100000Z');
    expect(lines).to.include('UID:dy-eat-20261123T133000Z@knead-kit');
    expect(lines.filter(line => line === 'BEGIN:VALARM')).to.have.length(1);
  });

  it('escapes commas, semicolons, backslashes and line breaks', () => {
    const lines = linesOf([eat]);
    expect(lines).to.include('SUMMARY:Eat lightly\\, not a big meal');
    expect(calendarFile([eat], now).replaceAll('\r\n ', '')).to.include(
      'DESCRIPTION:Lying face-down\\; on a full stomach\\nis \\\\ uncomfortable.',
    );
  });

  it('folds whatever is long into lines of at most 75 octets, without splitting a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        const file = calendarFile([{ ...eat, title: text.replaceAll(/[\r\n]/g, ' ') }], now);
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).to.be.at.most(75);
        const title = text.replaceAll(/[\r\n]/g, ' ').replaceAll(/[\\,;]/g, '\\$&');
        expect(file.replaceAll('\r\n ', '')).to.include(`SUMMARY:${title}\r\n`);
      }),
    );
  });
});

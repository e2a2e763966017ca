import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
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

  describe('as a calendar reads it', () => {
    /** The events of a calendar, as a parser of others has them. */
    const events = (reminders: readonly Reminder[]) =>
      new ICAL.Component(ICAL.parse(calendarFile(reminders, now)) as unknown[])
        .getAllSubcomponents('vevent')
        .map(event => new ICAL.Event(event));
    const visit: Reminder = {
      id: 'visit',
      start: new Date('2026-11-23T15:30:00Z'),
      end: new Date('2026-11-23T16:30:00Z'),
      title: 'Massage; 60 min, \\ and more',
      location: 'Cedar & Sage, 14 Mill Lane; Wrenfield',
    };

    it('has an appointment from its start to its end, at its place, without an alarm', () => {
      const [event] = events([visit]);
      expect(event!.startDate.toJSDate()).to.deep.equal(visit.start);
      expect(event!.endDate.toJSDate()).to.deep.equal(visit.end);
      expect(event!.startDate.zone).to.equal(ICAL.Timezone.utcTimezone);
      expect([event!.summary, event!.location]).to.deep.equal([visit.title, visit.location]);
      expect(event!.component.getAllSubcomponents('valarm')).to.deep.equal([]);
      expect(event!.component.hasProperty('transp')).to.be.false;
      expect(event!.uid).to.match(/\S/);
      expect((event!.component.getFirstPropertyValue('dtstamp') as ICAL.Time).toJSDate()).to.deep.equal(now);
    });

    it('has a reminder for a quarter of an hour, with an alarm, and leaves the time free', () => {
      const [event] = events([eat]);
      expect(event!.duration.toSeconds()).to.equal(900);
      expect(event!.component.getAllSubcomponents('valarm')).to.have.length(1);
      expect(event!.component.getFirstPropertyValue('transp')).to.equal('TRANSPARENT');
      expect(event!.description).to.equal(eat.text);
    });

    it('has nothing that was not said', () => {
      const [event] = events([{ id: 'visit', start: visit.start, end: visit.end!, title: 'Massage' }]);
      for (const name of ['description', 'location']) expect(event!.component.hasProperty(name)).to.be.false;
    });

    it('has each word as it was, whatever it is', () => {
      const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).map(
        text =>
          // What no text of a calendar may hold, RFC 5545 3.1; and a parser may trim.
          `x${text.replace(/\p{Cc}/gu, ' ')}x`,
      );
      fc.assert(
        fc.property(words, words, words, (title, text, location) => {
          const [event] = events([{ ...visit, title, text, location }]);
          expect([event!.summary, event!.description, event!.location]).to.deep.equal([
            title,
            text,
            location,
          ]);
        }),
      );
    });
  });
});

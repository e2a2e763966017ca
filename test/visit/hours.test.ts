import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Closure } from '../../src/content/pack.js';
import { openingAt, readHours, wallClock, type Span } from '../../src/visit/hours.js';

const clock = (minutes: number | undefined) =>
  minutes === undefined ? undefined : new Date(minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ');

/** What holds at a moment in a zone: is it open, and until what the clock on the wall shows. */
function at(hours: string, moment: string, timeZone: string, closed: readonly Closure[] = []) {
  const { isOpen, until } = openingAt(readHours(hours)!, closed, wallClock(new Date(moment), timeZone));
  return [isOpen, clock(until)];
}

describe('readHours', () => {
  const weekdays = [0, 1, 2, 3, 4];
  const spans = (days: readonly number[], opens: number, closes: number) =>
    days.map(day => ({ day, opens, closes }));

  for (const [hours, expected] of [
    ['Mo-Fr 09:00-18:00', spans(weekdays, 540, 1080)],
    ['Mo-Fr 9:00-18:00', spans(weekdays, 540, 1080)],
    [' Mo - Fr  09:00 – 18:00 ', spans(weekdays, 540, 1080)],
    ['Mo,We,Fr 09:00-18:00', spans([0, 2, 4], 540, 1080)],
    ['Mo, We, Fr 09:00-18:00', spans([0, 2, 4], 540, 1080)],
    ['Mo-We,Fr 09:00-18:00', spans([0, 1, 2, 4], 540, 1080)],
    ['Mo 09:00-12:00,13:00-18:00', [...spans([0], 540, 720), ...spans([0], 780, 1080)]],
    ['Mo 09:00-12:00 Mo 13:00-18:00', [...spans([0], 540, 720), ...spans([0], 780, 1080)]],
    ['Mo-Fr 09:00-18:00, Sa 10:00-14:00', [...spans(weekdays, 540, 1080), ...spans([5], 600, 840)]],
    ['Mo-Fr 09:00-18:00; Sa 10:00-14:00', [...spans(weekdays, 540, 1080), ...spans([5], 600, 840)]],
    ['Sa-Mo 10:00-14:00', spans([5, 6, 0], 600, 840)],
    ['Fr 20:00-02:00', spans([4], 1200, 1560)],
    ['Fr 20:00-24:00', spans([4], 1200, 1440)],
    ['Fr 20:00-00:00', spans([4], 1200, 1440)],
    ['Fr 00:00-00:00', spans([4], 0, 1440)],
    ['Mo-Su', spans([0, 1, 2, 3, 4, 5, 6], 0, 1440)],
    ['Mo 09:00-12:00, Sa-Su', [...spans([0], 540, 720), ...spans([5, 6], 0, 1440)]],
  ] as const)
    it(`reads ${hours}`, () => {
      expect(readHours(hours)).to.deep.equal(expected);
    });

  for (const hours of [
    '',
    ' ',
    'daily',
    'Mon-Fri 9-5',
    'Mo-Fr 9am-6pm',
    'Mo-Fr 09:00',
    'Mo-Fr 09:00-',
    'Mo-Fr 09:00-25:00',
    'Mo-Fr 09:60-18:00',
    'Mo-Fr 24:00-25:00',
    '09:00-18:00',
    '09:00-18:00 Mo-Fr',
    'Xx 09:00-18:00',
    'Mo-Xx 09:00-18:00',
    'Mo-We-Fr 09:00-18:00',
    'Mo-Fr 09:00-12:00-18:00',
    'mo-fr 09:00-18:00',
    'Mo-Fr 09:00-18:00, PH off',
    'Mo-Fr 09:00-18:00 or so',
  ])
    it(`does not guess at ${JSON.stringify(hours)}`, () => {
      expect(readHours(hours)).to.be.undefined;
    });

  it('reads nothing that is not within a week, whatever is given', () => {
    fc.assert(
      fc.property(fc.string(), hours => {
        for (const { day, opens, closes } of readHours(hours) ?? []) {
          expect(day).to.be.within(0, 6);
          expect(opens).to.be.within(0, 1439);
          expect(closes).to.be.within(opens + 1, opens + 1440);
        }
      }),
    );
  });
});

describe('openingAt', () => {
  // In December Chicago is six hours behind UTC. The 1st is a Tuesday.
  const hours = 'Tu-Fr 09:00-12:00,13:00-19:00, Sa 09:00-16:00';
  for (const [when, moment, expected] of [
    ['before it opens', '2026-12-01T14:59:59Z', [false, '2026-12-01 09:00']],
    ['when it opens', '2026-12-01T15:00:00Z', [true, '2026-12-01 12:00']],
    ['before the break', '2026-12-01T17:59:59Z', [true, '2026-12-01 12:00']],
    ['in the break', '2026-12-01T18:00:00Z', [false, '2026-12-01 13:00']],
    ['after the break', '2026-12-01T19:00:00Z', [true, '2026-12-01 19:00']],
    ['in the evening', '2026-12-02T01:00:00Z', [false, '2026-12-02 09:00']],
    ['on Saturday evening', '2026-12-05T22:00:00Z', [false, '2026-12-08 09:00']],
    ['on Sunday', '2026-12-06T18:00:00Z', [false, '2026-12-08 09:00']],
  ] as const)
    it(`knows what holds ${when}`, () => {
      expect(at(hours, moment, 'America/Chicago')).to.deep.equal(expected);
    });

  it('goes by the practice’s clock, wherever the visitor is', () => {
    // Noon in Chicago is four in the morning of the next day in Sydney: nothing here reads the visitor's zone.
    expect(at(hours, '2026-12-01T16:00:00Z', 'America/Chicago')).to.deep.equal([true, '2026-12-01 12:00']);
    expect(at(hours, '2026-12-01T16:00:00Z', 'Australia/Sydney')).to.deep.equal([false, '2026-12-02 09:00']);
  });

  it('is right across midnight', () => {
    const late = 'Fr-Sa 20:00-02:00';
    expect(at(late, '2026-12-05T05:30:00Z', 'UTC')).to.deep.equal([false, '2026-12-05 20:00']);
    expect(at(late, '2026-12-05T01:30:00Z', 'UTC')).to.deep.equal([true, '2026-12-05 02:00']);
    expect(at(late, '2026-12-05T23:30:00Z', 'UTC')).to.deep.equal([true, '2026-12-06 02:00']);
    expect(at(late, '2026-12-06T01:30:00Z', 'UTC')).to.deep.equal([true, '2026-12-06 02:00']);
    expect(at(late, '2026-12-06T02:00:00Z', 'UTC')).to.deep.equal([false, '2026-12-11 20:00']);
  });

  it('goes on where one time meets the next', () => {
    expect(at('Mo 20:00-24:00, Tu 00:00-03:00', '2026-12-07T21:00:00Z', 'UTC')).to.deep.equal([
      true,
      '2026-12-08 03:00',
    ]);
    expect(at('Mo 09:00-13:00,12:00-18:00', '2026-12-07T10:00:00Z', 'UTC')).to.deep.equal([
      true,
      '2026-12-07 18:00',
    ]);
    expect(at('Mo 12:00-18:00,09:00-12:00', '2026-12-07T10:00:00Z', 'UTC')).to.deep.equal([
      true,
      '2026-12-07 18:00',
    ]);
  });

  it('never closes where it is always open', () => {
    expect(at('Mo-Su', '2026-12-07T21:00:00Z', 'UTC')).to.deep.equal([true, undefined]);
  });

  describe('on holidays', () => {
    const closed = [
      { id: 'christmas', from: '2026-12-24', to: '2027-01-03' },
      { id: 'inventory', from: '2026-12-02' },
    ];

    it('is closed', () => {
      expect(at(hours, '2026-12-02T16:00:00Z', 'America/Chicago', closed)).to.deep.equal([
        false,
        '2026-12-03 09:00',
      ]);
      expect(at(hours, '2026-12-24T16:00:00Z', 'America/Chicago', closed)).to.deep.equal([
        false,
        '2027-01-05 09:00',
      ]);
    });

    it('is open until they begin', () => {
      expect(at(hours, '2026-12-23T16:00:00Z', 'America/Chicago', closed)).to.deep.equal([
        true,
        '2026-12-23 12:00',
      ]);
      expect(at('Mo-Su', '2026-12-23T16:00:00Z', 'America/Chicago', closed)).to.deep.equal([
        true,
        '2026-12-24 00:00',
      ]);
    });

    it('goes on into the first of them, if it was open the evening before', () => {
      const late = 'We 20:00-02:00';
      expect(at(late, '2026-12-24T00:30:00Z', 'UTC', closed)).to.deep.equal([true, '2026-12-24 02:00']);
    });

    it('says no day if there is none', () => {
      const gone = [{ id: 'gone', from: '2026-01-01', to: '2036-01-01' }];
      expect(at(hours, '2026-12-01T16:00:00Z', 'America/Chicago', gone)).to.deep.equal([false, undefined]);
    });
  });

  it('refuses a zone that there is not', () => {
    for (const zone of ['', 'Chicago', 'Mars/Olympus', 'CST6'])
      expect(() => wallClock(new Date(), zone), zone).to.throw();
  });

  describe('around the changes of the clocks', () => {
    // Zones whose rules are older than the browsers.
    const zones = [
      'America/New_York',
      'America/Chicago',
      'America/Los_Angeles',
      'America/Santiago',
      'Europe/London',
      'Europe/Berlin',
      'Asia/Jerusalem',
      'Australia/Sydney',
      'Australia/Lord_Howe',
      'Pacific/Auckland',
      'Pacific/Chatham',
      'Asia/Kolkata',
    ];
    const day = 86_400_000;
    const quarter = 15 * 60_000;

    const formats = new Map(
      zones.map(timeZone => [
        timeZone,
        new Intl.DateTimeFormat('en-US', {
          timeZone,
          hourCycle: 'h23',
          weekday: 'short',
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
          hour: '2-digit',
          minute: '2-digit',
        }),
      ]),
    );

    /** Another way to read the clock on the wall: by the parts of a date in words. */
    function read(moment: number, timeZone: string) {
      const parts = formats.get(timeZone)!.formatToParts(moment);
      const part = (name: string) => parts.find(({ type }) => type === name)!.value;
      return {
        weekday: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday')),
        minutes: Number(part('hour')) * 60 + Number(part('minute')),
        text: `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`,
      };
    }

    /** The moments of 2026 at which the clock jumps, to the quarter of an hour. */
    function changes(timeZone: string) {
      const offset = (moment: number) =>
        Date.parse(`${read(moment, timeZone).text.replace(' ', 'T')}Z`) - moment;
      const found: number[] = [];
      for (let moment = Date.UTC(2026, 0, 1); moment < Date.UTC(2027, 0, 1); moment += day) {
        if (offset(moment) === offset(moment + day)) continue;
        let exact = moment;
        while (offset(exact) === offset(moment)) exact += quarter;
        found.push(exact);
      }
      return found;
    }

    const isWithin = (spans: readonly Span[], weekday: number, minutes: number) =>
      spans.some(span =>
        [0, 1].some(
          before =>
            span.day === (weekday + 7 - before) % 7 &&
            minutes + before * 1440 >= span.opens &&
            minutes + before * 1440 < span.closes,
        ),
      );

    for (const zone of zones)
      it(`is right in ${zone}`, () => {
        const found = changes(zone);
        expect(found).to.have.length(zone === 'Asia/Kolkata' ? 0 : 2);
        for (const hours of [
          'Mo-Sa 09:00-17:30',
          'Fr-Su 18:00-02:30',
          'Sa-Mo 01:15-02:45,03:00-04:00',
          'Mo-Su 22:00-06:00',
        ]) {
          const spans = readHours(hours)!;
          for (const change of found.length ? found : [Date.UTC(2026, 2, 29, 1)])
            for (let moment = change - 1.5 * day; moment < change + 1.5 * day; moment += quarter) {
              const { weekday, minutes, text } = read(moment, zone);
              const wall = wallClock(new Date(moment), zone);
              expect(clock(wall)).to.equal(text);
              const { isOpen, until } = openingAt(spans, [], wall);
              const what = `${hours} at ${text} in ${zone}`;
              expect(isOpen, what).to.equal(isWithin(spans, weekday, minutes));
              // What is said to come next is a time at which the hours do change.
              const then = new Date(until! * 60_000);
              const [thenDay, thenMinutes] = [(then.getUTCDay() + 6) % 7, ((until! % 1440) + 1440) % 1440];
              expect(isWithin(spans, thenDay, thenMinutes), what).to.equal(!isOpen);
              expect(until! > wall && until! - wall < 7 * 1440, what).to.be.true;
            }
        }
      }).timeout(30_000);
  });
});

import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  bookingPage,
  hosts,
  isFrom,
  providerOf,
  readBooking,
  sharedWith,
  withParameters,
} from '../../src/appointment/providers.js';
import { addresses } from '../support/providers.js';

const base = 'https://cedarandsage.example/visit/';

describe('A provider', () => {
  for (const [id, list] of Object.entries(addresses))
    for (const address of list)
      it(`is known by its address, which stays to the letter: ${address}`, () => {
        const page = bookingPage(address, base);
        expect(page?.provider?.id).to.equal(id);
        expect(page?.address).to.equal(address);
        expect(page?.leaves).to.be.true;
      });

  it('has addresses to test, and is named in the README and in the manifest', async () => {
    const [readme = '', manifest = ''] = await Promise.all(
      ['/README.md', '/custom-elements.json'].map(async file => (await fetch(file)).text()),
    );
    for (const [host, name] of Object.entries(hosts)) {
      const id = providerOf(host)?.id ?? '';
      expect(addresses[id], `addresses of ${id}`).to.be.an('array');
      expect(readme.includes(name) && readme.includes(`\`${id}\``), `${name} in the README`).to.be.true;
      expect(manifest.includes(`\`${id}\``), `${id} in the doc comments`).to.be.true;
    }
  });

  for (const host of [
    'cedarandsage.example',
    'notcal.com',
    'cal.com.evil.example',
    'cal.comx',
    'canvas.me',
    'myjaneapp.com',
    'janeapp.com.example',
    'localhost',
    '',
    'constructor',
    '__proto__',
  ])
    it(`is not known by a host that is like one of its own: ${host}`, () => {
      expect(providerOf(host)).to.be.undefined;
    });

  for (const [said, id, name] of [
    ['jane', 'jane', 'Jane'],
    ['Jane', 'jane', 'Jane'],
    ['CAL.COM', 'cal', 'Cal.com'],
    ['cal', 'cal', 'Cal.com'],
    ['simplybook.me', 'simplybook', 'SimplyBook.me'],
    ['Book Easy', 'book easy', 'Book Easy'],
  ] as const)
    it(`is who the page says it is: ${said}`, () => {
      expect(providerOf('booking.cedarandsage.example', said)).to.deep.equal({ id, name });
      expect(providerOf('cedar.setmore.com', said)?.id).to.equal(id);
    });
});

describe('A booking page', () => {
  it('of the page’s own site does not leave', () => {
    expect(bookingPage('/book', base)).to.include({ leaves: false, address: '/book' });
    expect(bookingPage('mailto:hello@cedarandsage.example', base)?.leaves).to.be.false;
  });

  for (const address of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'https://'])
    it(`is none at ${JSON.stringify(address)}`, () => {
      expect(bookingPage(address, base)).to.be.undefined;
    });
});

describe('withParameters', () => {
  for (const [address, after] of [
    ['https://cal.com/cedar/60', 'https://cal.com/cedar/60?name=A%20%26%20B'],
    [
      'https://app.acuityscheduling.com/schedule.php?owner=1',
      'https://app.acuityscheduling.com/schedule.php?owner=1&name=A%20%26%20B',
    ],
    ['https://cedar.janeapp.com/#/x?y', 'https://cedar.janeapp.com/?name=A%20%26%20B#/x?y'],
    ['https://x.example/a?b=c%2Fd+e#', 'https://x.example/a?b=c%2Fd+e&name=A%20%26%20B#'],
    ['https://x.example//a', 'https://x.example//a?name=A%20%26%20B'],
  ] as const)
    it(`puts them before the hash and behind what is there: ${address}`, () => {
      expect(withParameters(address, [['name', 'A & B']])).to.equal(after);
    });

  it('changes nothing without any', () => {
    for (const address of Object.values(addresses).flat())
      expect(withParameters(address, [])).to.equal(address);
  });

  it('lets a provider read what was written, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...Object.values(addresses).flat()),
        (notes, address) => {
          const before = new URL(address);
          const after = new URL(withParameters(address, [['knead', notes]]));
          expect(after.searchParams.get('knead')).to.equal(notes);
          after.searchParams.delete('knead');
          expect([...after.searchParams]).to.deep.equal([...before.searchParams]);
          expect([after.host, after.pathname, after.hash]).to.deep.equal([
            before.host,
            before.pathname,
            before.hash,
          ]);
        },
      ),
    );
  });
});

describe('sharedWith', () => {
  const shared = { name: 'Ada', email: 'ada@example.com', phone: '555 010 0142', notes: 'Low back' };
  const to = (host: string) => Object.fromEntries(sharedWith(providerOf(host), shared));

  it('has the parameters that the provider documents', () => {
    expect(to('cal.com')).to.deep.equal({ name: 'Ada', email: 'ada@example.com', notes: 'Low back' });
    expect(to('calendly.com')).to.deep.equal({ name: 'Ada', email: 'ada@example.com', a1: 'Low back' });
    expect(to('cedar.as.me')).to.deep.equal({ email: 'ada@example.com', phone: '555 010 0142' });
  });

  it('has none for any other', () => {
    for (const [id, [address = '']] of Object.entries(addresses))
      if (!['cal', 'calendly', 'acuity'].includes(id))
        expect(to(new URL(address).hostname), id).to.deep.equal({});
    expect(to('cedarandsage.example')).to.deep.equal({});
  });

  it('leaves out what was not told', () => {
    expect(sharedWith(providerOf('cal.com'), { name: '', notes: 'x' })).to.deep.equal([['notes', 'x']]);
  });
});

describe('isFrom', () => {
  const page = (address: string, said?: string) => bookingPage(address, base, said)!;

  it('knows the page’s own origin, and other hosts of its provider', () => {
    expect(isFrom('https://cal.com', page('https://cal.com/cedar'))).to.be.true;
    expect(isFrom('https://app.cal.com', page('https://cal.com/cedar'))).to.be.true;
    expect(isFrom('https://book.cedar.example', page('https://book.cedar.example/60', 'cal'))).to.be.true;
    expect(isFrom('https://unknown.example', page('https://unknown.example/book'))).to.be.true;
  });

  for (const origin of [
    'https://evil.example',
    'https://cal.com.evil.example',
    'https://notcal.com',
    'http://cal.com',
    'https://calendly.com',
    'null',
    '',
    'https://cal.com:8443',
  ])
    it(`refuses ${origin || 'none'}`, () => {
      expect(isFrom(origin, page('https://cal.com/cedar'))).to.be.false;
      if (origin !== 'https://evil.example')
        expect(isFrom(origin, page('https://evil.example/book')), 'of a page that is not known').to.be.false;
    });
});

describe('readBooking', () => {
  const data = {
    uid: 'x',
    title: '60 min',
    startTime: '2026-12-01T15:00:00Z',
    endTime: '2026-12-01T16:00:00Z',
  };

  it('reads what Cal.com sends', () => {
    for (const type of ['bookingSuccessfulV2', 'rescheduleBookingSuccessfulV2'])
      expect(readBooking({ originator: 'CAL', type, data })).to.deep.equal({
        title: '60 min',
        start: new Date('2026-12-01T15:00:00Z'),
        end: new Date('2026-12-01T16:00:00Z'),
      });
  });

  it('knows a booking without its times', () => {
    expect(readBooking({ originator: 'CAL', type: 'bookingSuccessfulV2', data: {} })).to.deep.equal({});
    expect(readBooking({ originator: 'CAL', type: 'bookingSuccessfulV2' })).to.deep.equal({});
    expect(
      readBooking({ event: 'calendly.event_scheduled', payload: { event: { uri: 'x' } } }),
    ).to.deep.equal({});
  });

  for (const message of [
    { originator: 'CAL', type: 'linkReady', data: {} },
    { originator: 'CAL', type: 'bookingSuccessful', data: {} },
    { originator: 'CAL', type: 'dryRunBookingSuccessfulV2', data },
    { originator: 'OTHER', type: 'bookingSuccessfulV2', data },
    { event: 'calendly.date_and_time_selected' },
    { event: 'calendly.page_height', payload: { height: '1000px' } },
  ])
    it(`takes nothing else for one: ${JSON.stringify(message).slice(0, 60)}`, () => {
      expect(readBooking(message)).to.be.undefined;
    });

  it('bears whatever is sent', () => {
    fc.assert(fc.property(fc.anything(), message => void readBooking(message)));
    fc.assert(
      fc.property(fc.anything(), data => {
        const { start, end } = readBooking({ originator: 'CAL', type: 'bookingSuccessfulV2', data }) ?? {};
        if (start || end) expect(start! < end!).to.be.true;
      }),
    );
  });
});

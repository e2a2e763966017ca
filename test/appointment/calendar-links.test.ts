import { expect } from '@open-wc/testing';
import { calendarLinks } from '../../src/appointment/calendar-links.js';

const links = calendarLinks({
  title: 'Massage + tea & talk',
  start: new Date('2026-12-01T15:00:00Z'),
  end: new Date('2026-12-01T16:00:00Z'),
  location: 'Cedar & Sage, Wrenfield',
});

describe('calendarLinks', () => {
  it('fills in an event at Google', () => {
    const { origin, pathname, searchParams } = new URL(links.Google!);
    expect(origin + pathname).to.equal('https://calendar.google.com/calendar/render');
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Massage + tea & talk',
      dates: '20261201T150000Z/20261201T160000Z',
      location: 'Cedar & Sage, Wrenfield',
    });
  });

  it('fills in an event at Outlook', () => {
    const { origin, pathname, searchParams } = new URL(links.Outlook!);
    expect(origin + pathname).to.equal('https://outlook.live.com/calendar/0/deeplink/compose');
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      path: '/calendar/action/compose',
      rru: 'addevent',
      startdt: '2026-12-01T15:00:00.000Z',
      enddt: '2026-12-01T16:00:00.000Z',
      subject: 'Massage + tea & talk',
      location: 'Cedar & Sage, Wrenfield',
    });
  });

  it('writes spaces as all of them read them', () => {
    for (const link of Object.values(links)) expect(link).to.contain('%20').and.not.to.contain('+');
  });
});

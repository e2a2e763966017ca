import { expect, fixture, html } from '@open-wc/testing';
import '../../src/knead.js';
import type { Appointment, KneadKit } from '../../src/knead.js';
import '../../src/locales/es.js';
import { pageKit } from '../../src/visit/context.js';
import { sendKeys, setViewport } from '../support/commands.js';
import { inside, one } from '../support/frame.js';
import { expectFocus, focused, settled, tabTo, words } from '../support/guide.js';
import { spy } from '../support/spy.js';

/** The page of a provider, on another origin than this one: the same server by its other name. */
const origin = location.origin.replace('localhost', '127.0.0.1');
const provider = `${origin}/test/pages/provider.html`;

const frameOf = (appointment: Appointment) => inside<HTMLIFrameElement>(appointment, 'iframe')[0];
const dialogOf = (appointment: Appointment) => one<HTMLDialogElement>(appointment, 'dialog');
const panelOf = (appointment: Appointment) => one(appointment, '[part="panel"]');
const buttonIn = (root: Element, text: string) =>
  [...root.querySelectorAll('button')].find(button => words(button) === text)!;

/** Everything that was asked of the network since. */
function requests() {
  const before = performance.getEntriesByType('resource').length;
  return () =>
    performance
      .getEntriesByType('resource')
      .slice(before)
      .map(({ name }) => name);
}

async function mount(embed: string, more: Partial<Appointment> = {}) {
  const kit = await fixture<KneadKit>(
    html`<knead-kit lang="en" practice="Cedar &amp; Sage" booking-url=${provider} phone="555 010 0142"
      ><knead-appointment provider="cal" embed=${embed}></knead-appointment
    ></knead-kit>`,
  );
  const appointment = kit.querySelector('knead-appointment')!;
  Object.assign(appointment, more);
  await settled();
  return { kit, appointment };
}

/** The frame inside has loaded its page: what is asked for before it is told to. */
const loaded = ({ shadowRoot }: Appointment) =>
  new Promise(resolve => shadowRoot!.addEventListener('load', resolve, { capture: true, once: true }));

/** Presses the button that loads the provider's page, and waits until it is there. */
async function load(appointment: Appointment) {
  const there = loaded(appointment);
  buttonIn(panelOf(appointment), 'Book an appointment').click();
  await there;
  await settled();
  return frameOf(appointment)!;
}

/** Has the provider's page say something to this one, and waits until it is heard. */
async function say(frame: HTMLIFrameElement, message: unknown) {
  const heard = new Promise(resolve => window.addEventListener('message', resolve, { once: true }));
  frame.contentWindow!.postMessage(message, '*');
  await heard;
  await settled();
}

const booking = {
  originator: 'CAL',
  type: 'bookingSuccessfulV2',
  data: { title: '60 min', startTime: '2026-12-01T15:00:00Z', endTime: '2026-12-01T16:00:00Z' },
};
/** Has a message of a booking arrive, as from anywhere. (Firefox makes none whose source is on another origin.) */
function hear(origin: string, source: Window | null) {
  const event = new MessageEvent('message', { data: booking, origin });
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
}
const thanks = (appointment: Appointment) => words(inside(appointment, '[part="booked"]')[0]);

describe('The booking on this page', () => {
  afterEach(() => pageKit.visit.forget());

  for (const embed of ['popup', 'inline'])
    describe(`as ${embed}`, () => {
      it('says whose it is and that it loads from there, and loads nothing before it is asked to', async () => {
        const asked = requests();
        const { appointment } = await mount(embed);
        expect(words(panelOf(appointment)))
          .to.contain('online booking with Cal.com')
          .and.contain('127.0.0.1');
        expect(frameOf(appointment)).to.be.undefined;
        if (embed === 'popup') one(appointment, '[part="book"]').click();
        await settled();
        expect(panelOf(appointment).checkVisibility()).to.be.true;
        expect(frameOf(appointment)).to.be.undefined;
        expect(asked()).to.deep.equal([]);
      });

      it('loads the address to the letter, in a frame with a title, and keeps a plain link beside it', async () => {
        const { appointment } = await mount(embed);
        const heard: unknown[] = [];
        appointment.addEventListener('knead-book', ({ detail }) => heard.push(detail));
        const frame = await load(appointment);
        expect(frame.getAttribute('src')).to.equal(provider);
        expect(frame.title).to.equal('online booking with Cal.com');
        expect(heard).to.deep.equal([{ channel: 'book', provider: 'cal' }]);
        const link = one<HTMLAnchorElement>(appointment, '[part="panel"] a');
        expect([link.getAttribute('href'), link.target]).to.deep.equal([provider, '_blank']);
        expect(words(link)).to.equal('Book in a new tab, opens in a new tab');
      });

      it('loads nothing if the page says no', async () => {
        const { appointment } = await mount(embed);
        appointment.addEventListener('knead-book', event => event.preventDefault());
        buttonIn(panelOf(appointment), 'Book an appointment').click();
        await settled();
        expect(frameOf(appointment)).to.be.undefined;
      });

      it('is not there while the advice is to get medical help', async () => {
        const { kit, appointment } = await mount(embed);
        await load(appointment);
        kit.visit.tell({ flags: ['rf-chest'] });
        await settled();
        expect(frameOf(appointment)).to.be.undefined;
        expect(inside(appointment, '[part~="panel"], [part~="book"]')).to.deep.equal([]);
        kit.visit.tell({ flags: [] });
        await settled();
        expect(panelOf(appointment)).to.exist;
      });

      it('thanks for a booking, puts it into a calendar, and says how to get ready', async () => {
        const { appointment } = await mount(embed);
        const frame = await load(appointment);
        await say(frame, booking);
        expect(thanks(appointment)).to.match(/^Thank you for booking\./);
        const links = inside<HTMLAnchorElement>(appointment, '[part="booked"] a');
        expect(links.map(words)).to.deep.equal(['Google, opens in a new tab', 'Outlook, opens in a new tab']);
        expect(links[0]!.href)
          .to.contain('20261201T150000Z%2F20261201T160000Z')
          .and.contain('Cedar%20%26%20Sage');
        const tips = one(appointment, 'knead-tips-checklist');
        expect(tips.getAttribute('phase')).to.equal('before');
        expect(inside(tips, '[part="tip"]').length).to.be.above(0);
        // What the provider shows stays.
        expect(frameOf(appointment) === frame).to.be.true;

        const files: Blob[] = [];
        const create = URL.createObjectURL;
        const clicked = spy(HTMLAnchorElement.prototype, 'click');
        URL.createObjectURL = (file: Blob) => (files.push(file), 'blob:test');
        buttonIn(one(appointment, '[part="booked"]'), 'Add to calendar').click();
        URL.createObjectURL = create;
        expect(clicked).to.have.length(1);
        expect(files[0]!.type).to.match(/^text\/calendar/);
        const text = await files[0]!.text();
        expect(text).to.contain('DTSTART:20261201T150000Z').and.contain('DTEND:20261201T160000Z');
        expect(text).to.contain('SUMMARY:60 min').and.contain('LOCATION:Cedar & Sage');
      });

      it('takes the new times when the booking is moved', async () => {
        const { appointment } = await mount(embed);
        const frame = await load(appointment);
        await say(frame, booking);
        await say(frame, {
          ...booking,
          type: 'rescheduleBookingSuccessfulV2',
          data: { startTime: '2026-12-02T15:00:00Z', endTime: '2026-12-02T16:00:00Z' },
        });
        expect(one<HTMLAnchorElement>(appointment, '[part="booked"] a').href).to.contain('20261202T150000Z');
      });

      it('thanks without a calendar where the times are not known', async () => {
        const { appointment } = await mount(embed, { provider: 'calendly' });
        const frame = await load(appointment);
        await say(frame, { event: 'calendly.event_scheduled', payload: {} });
        expect(thanks(appointment)).to.equal('Thank you for booking.');
      });

      it('thanks for nothing else', async () => {
        const { appointment } = await mount(embed);
        const frame = await load(appointment);
        for (const message of [
          { originator: 'CAL', type: 'linkReady' },
          { type: 'bookingSuccessfulV2' },
          'hello',
          1,
        ])
          await say(frame, message);
        expect(thanks(appointment)).to.equal('');
      });

      it('believes nobody but the provider’s own page in its own frame', async () => {
        const { appointment } = await mount(embed);
        const frame = await load(appointment);
        const { contentWindow } = frame;
        for (const [origin, source] of [
          [location.origin, window],
          ['https://cal.com', window],
          ['https://cal.com', null],
          ['https://evil.example', contentWindow],
          ['https://cal.com.evil.example', contentWindow],
          ['null', contentWindow],
        ] as const) {
          hear(origin, source);
          await settled();
          expect(thanks(appointment), `from ${origin}`).to.equal('');
        }
        hear('https://app.cal.com', contentWindow);
        await settled();
        expect(thanks(appointment)).to.match(/^Thank you/);
      });

      it('believes the frame of another widget no more', async () => {
        const { appointment } = await mount(embed);
        const { appointment: other } = await mount(embed);
        await load(appointment);
        await say(await load(other), booking);
        expect(thanks(appointment)).to.equal('');
        expect(thanks(other)).to.match(/^Thank you/);
      });

      it('hears again after it was moved on the page', async () => {
        const { kit, appointment } = await mount(embed);
        await load(appointment);
        const again = loaded(appointment);
        kit.append(appointment);
        await again;
        await say(frameOf(appointment)!, booking);
        expect(thanks(appointment)).to.match(/^Thank you/);
      });

      for (const scheme of ['light', 'dark'])
        it(`is accessible, as axe sees it: ${scheme}`, async () => {
          document.documentElement.style.colorScheme = scheme;
          document.documentElement.style.background = scheme === 'dark' ? '#101414' : '';
          const { kit, appointment } = await mount(embed);
          kit.visit.mark('low-back-left', { intensity: 6 });
          await settled();
          if (embed === 'popup') one(appointment, '[part="book"]').click();
          one<HTMLDetailsElement>(appointment, 'details').open = true;
          await expect(appointment).to.be.accessible();
          await say(await load(appointment), booking);
          await expect(appointment).to.be.accessible();
          document.documentElement.removeAttribute('style');
        }).timeout(30_000);
    });

  it('asks Calendly to speak to this page, or it would say nothing', async () => {
    const { appointment } = await mount('inline', { provider: 'calendly', bookingUrl: `${provider}?a=b#c` });
    const frame = await load(appointment);
    expect(frame.getAttribute('src')).to.equal(
      `${provider}?a=b&embed_domain=${encodeURIComponent(location.host)}#c`,
    );
  });

  for (const [what, bookingUrl] of [
    ['of this site', '/test/pages/provider.html'],
    ['that is none of the web', 'mailto:hello@cedarandsage.example'],
  ])
    it(`has no frame for an address ${what}: a link does`, async () => {
      const { appointment } = await mount('popup', { bookingUrl: bookingUrl! });
      expect(one<HTMLAnchorElement>(appointment, 'a[part="book"]').getAttribute('href')).to.equal(bookingUrl);
      expect(inside(appointment, '[part="panel"]')).to.deep.equal([]);
    });

  it('of a kind that there is not is a link, with a warning', async () => {
    const warnings = spy(console, 'warn');
    const { appointment } = await mount('modal');
    expect(one(appointment, '[part="book"]').localName).to.equal('a');
    expect(warnings[0]![0]).to.equal(
      '<knead-appointment> embed: "modal" is not one of none, popup, inline; using "none".',
    );
  });

  it('speaks Spanish', async () => {
    const { kit, appointment } = await mount('inline');
    kit.lang = 'es';
    await new Promise(resolve => setTimeout(resolve));
    await settled();
    expect(words(panelOf(appointment))).to.match(
      /^Esto es reserva en línea con Cal\.com: carga contenido de 127/,
    );
  });

  describe('in a dialog, by keyboard', () => {
    for (const variant of ['button', 'banner', 'floating'] as const)
      it(`A18: opens, keeps the focus, closes with Escape, and gives the focus back: ${variant}`, async () => {
        const { appointment } = await mount('popup', { variant });
        const opener = one(appointment, '[part="book"]');
        const dialog = dialogOf(appointment);
        expect(dialog.open).to.be.false;
        await tabTo(element => element === opener);
        await sendKeys({ press: 'Enter' });
        expect(dialog.open).to.be.true;
        expect(dialog.matches(':modal')).to.be.true;
        expect(dialog.contains(focused())).to.be.true;
        expect(dialog.getAttribute('aria-label')).to.equal('Book an appointment');
        await sendKeys({ press: 'Escape' });
        expect(dialog.open).to.be.false;
        expectFocus(opener);
      });

    it('A18: can be closed with a button that says so', async () => {
      const { appointment } = await mount('popup');
      const opener = one(appointment, '[part="book"]');
      opener.focus();
      opener.click();
      const close = dialogOf(appointment).querySelector<HTMLElement>('[part="close"]')!;
      expect(close.getAttribute('aria-label')).to.equal('Close');
      close.click();
      expect(dialogOf(appointment).open).to.be.false;
      expectFocus(opener);
    });

    it('A18: is still open after the page was loaded, with the focus in it, and closes with Escape', async () => {
      const { appointment } = await mount('popup');
      const opener = one(appointment, '[part="book"]');
      const dialog = dialogOf(appointment);
      await tabTo(element => element === opener);
      await sendKeys({ press: 'Enter' });
      await tabTo(element => words(element) === 'Book an appointment' && dialog.contains(element));
      await sendKeys({ press: 'Enter' });
      await settled();
      expect(frameOf(appointment)).to.exist;
      expect(dialog.open).to.be.true;
      expectFocus(panelOf(appointment));
      await sendKeys({ press: 'Escape' });
      expect(dialog.open).to.be.false;
      expectFocus(opener);
    });

    it('keeps what was begun in the frame when it is closed and opened again', async () => {
      const { appointment } = await mount('popup');
      one(appointment, '[part="book"]').click();
      const frame = await load(appointment);
      let loads = 0;
      frame.addEventListener('load', () => loads++);
      dialogOf(appointment).close();
      one(appointment, '[part="book"]').click();
      await settled();
      expect(frameOf(appointment) === frame).to.be.true;
      expect(loads).to.equal(0);
    });

    for (const width of [320, 1100])
      it(`fits into a window of ${width} px`, async () => {
        expect(await setViewport({ width, height: 640 })).to.be.true;
        const { appointment } = await mount('popup');
        one(appointment, '[part="book"]').click();
        await load(appointment);
        const { left, right, top, bottom } = dialogOf(appointment).getBoundingClientRect();
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(document.documentElement.clientWidth);
        expect(top).to.be.at.least(0);
        expect(bottom).to.be.at.most(innerHeight);
        expect(frameOf(appointment)!.getBoundingClientRect().width).to.be.above(width === 320 ? 230 : 600);
      });
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import type { Appointment } from '../../src/appointment/appointment.js';
import '../../src/define/appointment.js';
import '../../src/define/kit.js';
import '../../src/locales/es.js';
import type { KneadKit } from '../../src/visit/kit.js';
import { elsewhere, hrefs, link, words } from '../support/appointment.js';
import { setViewport } from '../support/commands.js';
import { inside, one } from '../support/frame.js';
import { addresses } from '../support/providers.js';
import { spy } from '../support/spy.js';

describe('<knead-appointment>', () => {
  describe('an address', () => {
    for (const address of [
      'javascript:alert(1)',
      ' JAVASCRIPT:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,hello',
      'vbscript:msgbox(1)',
      'blob:https://cedarandsage.example/0c6b',
      'file:///etc/passwd',
      'https://',
    ])
      it(`is never a link, and named on the console once: ${JSON.stringify(address)}`, async () => {
        const errors = spy(console, 'error');
        const appointment = await fixture<Appointment>(
          html`<knead-appointment booking-url=${address} phone="555 010 0142"></knead-appointment>`,
        );
        expect(hrefs(appointment)).to.deep.equal(['tel:5550100142']);
        appointment.label = 'Another word';
        await appointment.updateComplete;
        expect(errors).to.have.length(1);
        expect(errors[0]![0])
          .to.match(/^<knead-appointment> booking-url: /)
          .and.contain(address.trim());
        expect(errors[0]![1]).to.equal(appointment);
      });

    it('of the kit is looked at as well', async () => {
      const errors = spy(console, 'error');
      const kit = await fixture(
        html`<knead-kit booking-url="javascript:alert(1)" phone="call us"
          ><knead-appointment></knead-appointment
        ></knead-kit>`,
      );
      const appointment = kit.querySelector('knead-appointment')!;
      await appointment.updateComplete;
      expect(hrefs(appointment)).to.deep.equal([]);
      expect(errors).to.have.length(2);
    });

    it('that is wrong in another way is named as well', async () => {
      const errors = spy(console, 'error');
      const appointment = await fixture<Appointment>(
        html`<knead-appointment booking-url="javascript:alert(1)"></knead-appointment>`,
      );
      appointment.bookingUrl = 'data:text/html,hello';
      await appointment.updateComplete;
      expect(errors).to.have.length(2);
      // The beginning of the one before.
      appointment.bookingUrl = 'data:text/html';
      await appointment.updateComplete;
      expect(errors).to.have.length(3);
    });

    it('of the page itself may be written from where the page is', async () => {
      const appointment = await fixture<Appointment>(
        html`<knead-appointment booking-url="/book?now"></knead-appointment>`,
      );
      expect(hrefs(appointment)).to.deep.equal([`${location.origin}/book?now`]);
      appointment.bookingUrl = 'book';
      await appointment.updateComplete;
      expect(hrefs(appointment)).to.deep.equal([new URL('book', document.baseURI).href]);
    });

    it('of the page itself opens here', async () => {
      const appointment = await fixture<Appointment>(
        html`<knead-appointment booking-url="/book"></knead-appointment>`,
      );
      const book = link(appointment, 'book')!;
      expect(book.target).to.equal('');
      expect(words(book)).to.equal('Book an appointment');
    });

    it('A7: of another site opens in a new tab, cut off from the page, and says so', async () => {
      const appointment = await fixture<Appointment>(
        html`<knead-appointment booking-url=${elsewhere}></knead-appointment>`,
      );
      const book = link(appointment, 'book')!;
      expect(book.target).to.equal('_blank');
      expect([...book.relList]).to.include('noopener');
      expect(words(book)).to.equal('Book an appointment, opens in a new tab');
      const seen = book.innerText.replace(/\s+/g, ' ');
      const said = one(appointment, 'a .unseen').getBoundingClientRect();
      expect(seen).to.match(/^Book an appointment/);
      expect(Math.max(said.width, said.height)).to.be.at.most(1);
    });

    for (const address of ['mailto:hello@cedarandsage.example', 'sms:+15550100142', 'tel:+15550100142'])
      it(`that is not of the web opens no tab: ${address}`, async () => {
        const appointment = await fixture<Appointment>(
          html`<knead-appointment booking-url=${address}></knead-appointment>`,
        );
        const book = link(appointment, 'book')!;
        expect([book.href, book.target]).to.deep.equal([address, '']);
        expect(words(book)).to.equal('Book an appointment');
      });
  });

  describe('a phone number', () => {
    it('that is none is never a link, and named on the console once', async () => {
      const errors = spy(console, 'error');
      const appointment = await fixture<Appointment>(
        html`<knead-appointment booking-url=${elsewhere} phone="1-800-FLOWERS"></knead-appointment>`,
      );
      expect(hrefs(appointment)).to.deep.equal([elsewhere]);
      appointment.requestUpdate();
      await appointment.updateComplete;
      expect(errors).to.have.length(1);
      expect(errors[0]![0]).to.equal(
        '<knead-appointment> phone: "1-800-FLOWERS" is not a phone number; there is no link.',
      );
    });

    it('with an extension is called with it', async () => {
      const appointment = await fixture<Appointment>(
        html`<knead-appointment phone="+44 (0)20 7946 0958 ext. 12"></knead-appointment>`,
      );
      expect(hrefs(appointment)).to.deep.equal(['tel:+442079460958;ext=12']);
    });
  });

  describe('the online booking', () => {
    for (const address of Object.values(addresses).flat())
      it(`goes out to the letter: ${address}`, async () => {
        const appointment = await fixture<Appointment>(
          html`<knead-appointment booking-url=${address}></knead-appointment>`,
        );
        expect(link(appointment, 'book')!.getAttribute('href')).to.equal(address);
        expect(link(appointment, 'book')!.target).to.equal('_blank');
      });

    for (const [address, about] of [
      ['https://cedar.janeapp.com/', 'online booking with Jane, opens in a new tab'],
      ['https://cal.com/cedar/60', 'online booking with Cal.com, opens in a new tab'],
      [elsewhere, 'online booking, opens in a new tab'],
    ] as const)
      it(`is named near the button, and seen to leave: ${address}`, async () => {
        const appointment = await fixture<Appointment>(
          html`<knead-appointment booking-url=${address}></knead-appointment>`,
        );
        expect(words(one(appointment, '[part="about"]'))).to.equal(about);
        expect(one(appointment, '[part="about"]').checkVisibility()).to.be.true;
      });

    it('of the page’s own site has nobody else to name', async () => {
      const appointment = await fixture<Appointment>(
        html`<knead-appointment booking-url="/book"></knead-appointment>`,
      );
      expect(inside(appointment, '[part="about"]')).to.deep.equal([]);
    });
  });

  describe('the ways to the practice', () => {
    const line = encodeURIComponent("Hi, I'd like to book a massage.");
    const all = html`<knead-appointment
      phone="(555) 010-0142"
      sms="+1 555 010 0142"
      whatsapp="+1 555 010 0143"
      email="hello@cedarandsage.example"
    ></knead-appointment>`;

    it('stand in one order, with a first line that says nothing of health', async () => {
      const appointment = await fixture<Appointment>(all);
      expect(inside(appointment, 'a').map(each => each.getAttribute('href'))).to.deep.equal([
        'tel:5550100142',
        `sms:+15550100142?&body=${line}`,
        `https://wa.me/15550100143?text=${line}`,
        `mailto:hello@cedarandsage.example?subject=${line}&body=${line}`,
      ]);
      expect(inside(appointment, 'a').map(words)).to.deep.equal([
        'Call (555) 010-0142',
        'Text',
        'WhatsApp, opens in a new tab',
        'E-mail',
      ]);
      expect(inside(appointment, 'a').map(each => each.getAttribute('part'))).to.deep.equal([
        'call',
        'text',
        'whatsapp',
        'email',
      ]);
    });

    it('that cannot be are named on the console once, and shown as text', async () => {
      const errors = spy(console, 'error');
      const appointment = await fixture<Appointment>(html`
        <knead-appointment
          booking-url=${elsewhere}
          phone="1-800-FLOWERS"
          sms="text us"
          whatsapp="(555) 010-0142"
          email="hello at cedarandsage"
        ></knead-appointment>
      `);
      appointment.requestUpdate();
      await appointment.updateComplete;
      expect(hrefs(appointment)).to.deep.equal([elsewhere]);
      expect(inside(appointment, '.ways span').map(words)).to.deep.equal([
        'Call: 1-800-FLOWERS',
        'Text: text us',
        'WhatsApp: (555) 010-0142',
        'E-mail: hello at cedarandsage',
      ]);
      for (const span of inside(appointment, '.ways span')) expect(span.checkVisibility()).to.be.true;
      expect(errors.map(([text]) => text)).to.deep.equal([
        '<knead-appointment> phone: "1-800-FLOWERS" is not a phone number; there is no link.',
        '<knead-appointment> sms: "text us" is not a phone number; there is no link.',
        '<knead-appointment> whatsapp: "(555) 010-0142" is not a phone number; there is no link.',
        '<knead-appointment> email: "hello at cedarandsage" is not an e-mail address; there is no link.',
      ]);
    });

    it('come from the kit, and give way to the widget', async () => {
      const kit = await fixture<KneadKit>(html`
        <knead-kit sms="+1 555 010 0142" email="hello@cedarandsage.example" hours="Mo-Su" time-zone="UTC"
          ><knead-appointment email="ada@cedarandsage.example"></knead-appointment
        ></knead-kit>
      `);
      const appointment = kit.querySelector('knead-appointment')!;
      await appointment.updateComplete;
      expect(hrefs(appointment).map(href => href.replace(/\?.*/, ''))).to.deep.equal([
        'sms:+15550100142',
        'mailto:ada@cedarandsage.example',
      ]);
      expect(words(one(appointment, '[part="hours"]'))).to.equal('Open now');
    });

    for (const width of [320, 390, 600, 1100])
      it(`are never one alone on a line: ${width} px`, async () => {
        // WebKit forgets to look at the window again for a style sheet that nothing on the page uses.
        await fixture(html`<knead-appointment></knead-appointment>`);
        expect(await setViewport({ width, height: 700 })).to.be.true;
        for (const [phone, sms, whatsapp, email] of [
          ['5550100142', '', '', ''],
          ['5550100142', '5550100142', '', ''],
          ['5550100142', '5550100142', '', 'hello@cedarandsage.example'],
          ['5550100142', '5550100142', '+15550100142', 'hello@cedarandsage.example'],
        ] as const) {
          const appointment = await fixture<Appointment>(html`
            <knead-appointment
              variant="banner"
              booking-url=${elsewhere}
              phone=${phone}
              sms=${sms}
              whatsapp=${whatsapp}
              email=${email}
            ></knead-appointment>
          `);
          const lines = new Map<number, number>();
          for (const way of inside(appointment, '.ways a')) {
            const { top, right } = way.getBoundingClientRect();
            lines.set(Math.round(top), (lines.get(Math.round(top)) ?? 0) + 1);
            expect(right).to.be.at.most(width);
          }
          const many = [...lines.values()];
          if (many.length > 1) expect(many).not.to.include(1);
        }
      });
  });

  describe('the hours', () => {
    /** As if it were then. */
    async function at<Result>(moment: string, run: () => Promise<Result>): Promise<Result> {
      const { Date: own } = window;
      class Then extends own {
        constructor(value: number = own.parse(moment)) {
          super(value);
        }
        static override now() {
          return own.parse(moment);
        }
      }
      window.Date = Then as DateConstructor;
      try {
        return await run();
      } finally {
        window.Date = own;
      }
    }
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const said = (moment: string, hours: string, zone = here, more: object = {}, lang = 'en-US') =>
      at(moment, async () => {
        const around = await fixture(
          html`<div lang=${lang}>
            <knead-appointment phone="5550100142" hours=${hours} time-zone=${zone}></knead-appointment>
          </div>`,
        );
        const appointment = around.querySelector('knead-appointment')!;
        Object.assign(appointment, more);
        await appointment.updateComplete;
        return words(inside(appointment, '[part="hours"]')[0])?.replace(/[\u202f\u00a0]/g, ' ');
      });
    // Times without a zone are those of this machine, as the hours are.
    const hours = 'Tu-Fr 09:00-12:30,13:00-18:00, Sa 10:00-14:00';

    for (const [moment, text] of [
      ['2026-12-01T10:00:00', 'Open now, until 12:30 pm'],
      ['2026-12-01T15:00:00', 'Open now, until 6 pm'],
      ['2026-12-01T08:59:59', 'Opens at 9 am'],
      ['2026-12-01T20:00:00', 'Opens Wednesday at 9 am'],
      ['2026-12-05T15:00:00', 'Opens Tuesday at 9 am'],
    ] as const)
      it(`say what holds: ${text}`, async () => {
        expect(await said(moment, hours)).to.equal(text);
      });

    it('are written as the language writes them', async () => {
      expect(await said('2026-12-01T15:00:00', hours, here, {}, 'en-GB')).to.equal('Open now, until 18:00');
      expect(await said('2026-12-05T15:00:00', hours, here, {}, 'es')).to.equal('Abre el martes a las 9:00');
    });

    it('name the day by its date where a week does not tell it', async () => {
      const content = { closed: [{ id: 'winter', from: '2026-12-02', to: '2027-01-08' }] };
      expect(await said('2026-12-01T20:00:00', hours, here, { content })).to.equal(
        'Opens January 9 at 10 am',
      );
    });

    it('say that it is open, and no more, where it does not close within a day', async () => {
      expect(await said('2026-12-01T10:00:00', 'Mo-Su')).to.equal('Open now');
      expect(await said('2026-12-01T10:00:00', 'Tu-We')).to.equal('Open now');
    });

    it('say that it is closed where no day is known', async () => {
      const content = { closed: [{ id: 'gone', from: '2026-01-01', to: '2046-01-01' }] };
      expect(await said('2026-12-01T10:00:00', hours, here, { content })).to.equal('Closed now');
    });

    it('are the practice’s, and name its zone to whoever is in another', async () => {
      const [zone, name] =
        here === 'America/Chicago' ? ['Europe/London', /\(London\)$/] : ['America/Chicago', /\(Chicago\)$/];
      const text = await said('2026-12-01T15:30:00Z', 'Mo-Su 00:00-23:00', zone);
      expect(text)
        .to.match(/^Open now, until 11 pm /)
        .and.match(name);
    });

    for (const [what, given, zone] of [
      ['hours that cannot be read', 'daily 9-5', 'America/Chicago'],
      ['a zone that there is not', hours, 'Chicago'],
      ['no zone', hours, ''],
    ] as const)
      it(`say nothing with ${what}, but on the console, once`, async () => {
        const errors = spy(console, 'error');
        expect(await said('2026-12-01T10:00:00', given, zone, { label: 'Once more' })).to.be.undefined;
        expect(errors).to.have.length(1);
        expect(errors[0]![0])
          .to.match(/^<knead-appointment> hours: /)
          .and.contain(given);
      });

    it('do not grow old', async () => {
      const timers = spy(window, 'setTimeout');
      const appointment = await fixture<Appointment>(
        html`<knead-appointment phone="5550100142" hours="Mo-Su" time-zone="UTC"></knead-appointment>`,
      );
      const [again, wait] = timers.at(-1) as [() => void, number];
      expect(wait).to.be.within(0, 60_000);
      let updates = 0;
      appointment.requestUpdate = () => void updates++;
      again();
      expect(updates).to.equal(1);
    });
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import type { Appointment } from '../../src/appointment/appointment.js';
import type { KneadBookEvent } from '../../src/appointment/book-event.js';
import '../../src/define/appointment.js';
import '../../src/define/kit.js';
import '../../src/locales/es.js';
import type { KneadKit } from '../../src/visit/kit.js';
import { elsewhere, hrefs, link, words } from '../support/appointment.js';
import { sendKeys, setViewport } from '../support/commands.js';
import { inside, one } from '../support/frame.js';
import { settled } from '../support/guide.js';
import { spy } from '../support/spy.js';

/** The event of a link, heard before the page leaves; it stays, whatever the element wants. */
function click(anchor: HTMLAnchorElement) {
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
  let left = false;
  const stay = (event: Event) => {
    left = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', stay, { once: true });
  anchor.dispatchEvent(event);
  return left;
}

describe('<knead-appointment>', () => {
  it('is a button to the booking and one to the phone', async () => {
    const appointment = await fixture<Appointment>(
      html`<knead-appointment booking-url=${elsewhere} phone="(555) 010-0142"></knead-appointment>`,
    );
    expect(hrefs(appointment)).to.deep.equal([elsewhere, 'tel:5550100142']);
    expect(words(link(appointment, 'book'))).to.equal('Book an appointment, opens in a new tab');
    expect(words(link(appointment, 'call'))).to.match(/^Call\b/);
  });

  it('shows only what there is', async () => {
    const appointment = await fixture<Appointment>(
      html`<knead-appointment phone="555 010 0142">Write to us</knead-appointment>`,
    );
    expect(hrefs(appointment)).to.deep.equal(['tel:5550100142']);
    appointment.phone = null;
    appointment.bookingUrl = elsewhere;
    await appointment.updateComplete;
    expect(hrefs(appointment)).to.deep.equal([elsewhere]);
  });

  for (const [name, content] of [
    ['there is neither', html`<knead-appointment><p>Write to us</p></knead-appointment>`],
    [
      'both are empty',
      html`<knead-appointment booking-url=" " phone=""><p>Write to us</p></knead-appointment>`,
    ],
  ] as const)
    it(`shows what the page put in it if ${name}`, async () => {
      const errors = spy(console, 'error');
      const appointment = await fixture<Appointment>(content);
      const own = appointment.querySelector('p')!;
      expect(own.getBoundingClientRect().height).to.be.above(0);
      appointment.phone = '555 010 0142';
      await appointment.updateComplete;
      expect(own.getBoundingClientRect().height).to.equal(0);
      expect(errors).to.deep.equal([]);
    });

  it('shows what the page put in it if what there is was refused', async () => {
    const errors = spy(console, 'error');
    const appointment = await fixture<Appointment>(
      html`<knead-appointment booking-url="javascript:alert(1)" phone="call us"
        ><p>Write to us</p></knead-appointment
      >`,
    );
    expect(appointment.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    expect(errors).to.have.length(2);
  });

  it('says on the button what the page wants', async () => {
    const appointment = await fixture<Appointment>(
      html`<knead-appointment booking-url=${elsewhere} label="Come and see us"></knead-appointment>`,
    );
    expect(words(link(appointment, 'book'))).to.equal('Come and see us, opens in a new tab');
    appointment.label = '';
    await appointment.updateComplete;
    expect(words(link(appointment, 'book'))).to.match(/^Book an appointment/);
  });

  it('never makes markup of words', async () => {
    const appointment = await fixture<Appointment>(
      html`<knead-appointment booking-url="/book"></knead-appointment>`,
    );
    appointment.label = '<img src=x onerror=alert(1)>';
    await appointment.updateComplete;
    expect(inside(appointment, 'img')).to.have.length(0);
    expect(words(link(appointment, 'book'))).to.equal(appointment.label);
  });

  describe('in a kit', () => {
    const inKit = async (own = html`<knead-appointment variant="banner"></knead-appointment>`) => {
      const kit = await fixture<KneadKit>(
        html`<knead-kit practice="Cedar &amp; Sage" booking-url=${elsewhere} phone="555 010 0142"
          >${own}</knead-kit
        >`,
      );
      const appointment = kit.querySelector<Appointment>('knead-appointment')!;
      await appointment.updateComplete;
      return { kit, appointment };
    };

    it('takes what it was not given itself', async () => {
      const { appointment } = await inKit();
      expect(hrefs(appointment)).to.deep.equal([elsewhere, 'tel:5550100142']);
      expect(words(one(appointment, '[part="base"]'))).to.contain('Cedar & Sage');
    });

    it('keeps what it was given', async () => {
      const { appointment } = await inKit(
        html`<knead-appointment booking-url="/mine" phone="555 010 0199"></knead-appointment>`,
      );
      expect(hrefs(appointment)).to.deep.equal([`${location.origin}/mine`, 'tel:5550100199']);
      appointment.removeAttribute('phone');
      await appointment.updateComplete;
      expect(hrefs(appointment)).to.deep.equal([`${location.origin}/mine`, 'tel:5550100142']);
    });

    it('may be told that there is none', async () => {
      const { appointment } = await inKit(html`<knead-appointment phone=""></knead-appointment>`);
      expect(hrefs(appointment)).to.deep.equal([elsewhere]);
    });

    it('follows the kit', async () => {
      const { kit, appointment } = await inKit();
      kit.bookingUrl = '/elsewhere';
      kit.removeAttribute('phone');
      kit.practice = 'Sage & Cedar';
      await kit.updateComplete;
      await appointment.updateComplete;
      expect(hrefs(appointment)).to.deep.equal([`${location.origin}/elsewhere`]);
      expect(words(one(appointment, '.practice'))).to.equal('Sage & Cedar');
    });

    it('forgets the kit when it is taken out', async () => {
      const { kit, appointment } = await inKit();
      kit.parentElement!.append(appointment);
      await appointment.updateComplete;
      expect(hrefs(appointment)).to.deep.equal([]);
    });
  });

  describe('its variants', () => {
    const variant = (name: string) =>
      fixture<Appointment>(
        html`<knead-appointment
          variant=${name}
          booking-url=${elsewhere}
          phone="555 010 0142"
        ></knead-appointment>`,
      );
    const place = (appointment: Appointment) => {
      const base = one(appointment, '[part="base"]');
      return { style: getComputedStyle(base), box: base.getBoundingClientRect() };
    };

    it('button is the links alone', async () => {
      const appointment = await variant('button');
      const { style } = place(appointment);
      expect([style.position, style.borderTopWidth, style.paddingTop]).to.deep.equal([
        'static',
        '0px',
        '0px',
      ]);
      expect(inside(appointment, 'h2')).to.have.length(0);
    });

    it('banner is a card with a heading, which may be the page’s own', async () => {
      const appointment = await variant('banner');
      const { style } = place(appointment);
      expect(parseFloat(style.paddingTop)).to.be.above(10);
      expect(words(one(appointment, 'h2'))).to.equal('Ready when you are');
      const own = document.createElement('h3');
      own.slot = 'heading';
      own.textContent = 'Shall we?';
      appointment.append(own);
      await appointment.updateComplete;
      expect(own.getBoundingClientRect().height).to.be.above(0);
      expect(one(appointment, 'h2').checkVisibility()).to.be.false;
    });

    it('floating is a bar at the foot of the window', async () => {
      const appointment = await variant('floating');
      const { style, box } = place(appointment);
      expect(style.position).to.equal('fixed');
      expect([box.left, box.bottom]).to.deep.equal([0, innerHeight]);
      expect(box.width).to.be.closeTo(document.documentElement.clientWidth, 1);
    });

    describe('floating', () => {
      const page = async (own: string) => {
        const around = await fixture<HTMLElement>(html`
          <div>
            <p style="block-size: 1500px">The page</p>
            <p id="last">Its last line</p>
            <knead-appointment
              variant="floating"
              booking-url=${own}
              phone="555 010 0142"
              sms="555 010 0142"
              hours="Mo-Su"
              time-zone="UTC"
            ></knead-appointment>
          </div>
        `);
        const appointment = around.querySelector('knead-appointment')!;
        await appointment.updateComplete;
        return { around, appointment, bar: one(appointment, '[part="base"]') };
      };

      for (const width of [320, 390, 1100])
        it(`is one line that fits, at ${width} px`, async () => {
          const { bar, appointment } = await page('https://cedar.janeapp.com/');
          expect(await setViewport({ width, height: 640 })).to.be.true;
          const buttons = inside(appointment, '[part="links"] .button');
          expect(buttons.map(each => each.getAttribute('part'))).to.deep.equal(['book', 'call', 'close']);
          const boxes = buttons.map(each => each.getBoundingClientRect());
          for (const { left, right, top, height, width: wide } of boxes) {
            expect(left).to.be.at.least(0);
            expect(right).to.be.at.most(width);
            expect(Math.abs(top + height / 2 - (boxes[0]!.top + boxes[0]!.height / 2))).to.be.below(2);
            expect(Math.min(height, wide)).to.be.at.least(24);
          }
          expect(bar.getBoundingClientRect().height).to.be.below(90);
          expect(document.documentElement.scrollWidth).to.be.at.most(width);
        });

      it('does not cover the end of the page', async () => {
        const { around, bar } = await page(elsewhere);
        const scroller = document.scrollingElement!;
        scroller.scrollTop = scroller.scrollHeight;
        const { bottom } = around.querySelector('#last')!.getBoundingClientRect();
        expect(bottom).to.be.at.most(bar.getBoundingClientRect().top + 1);
        scroller.scrollTop = 0;
      });

      it('stays below the bars that pages put over everything', async () => {
        const { bar } = await page(elsewhere);
        expect(Number(getComputedStyle(bar).zIndex)).to.be.below(100);
      });

      it('can be closed, and its room with it', async () => {
        const { appointment } = await page(elsewhere);
        const close = one(appointment, '[part="close"]');
        expect(close.getAttribute('aria-label')).to.equal('Close');
        close.click();
        await appointment.updateComplete;
        expect(appointment.shadowRoot!.children).to.have.length(0);
        expect(appointment.getBoundingClientRect().height).to.equal(0);
      });

      it('A7: says to screen readers that the booking leaves', async () => {
        const { appointment } = await page('https://cedar.janeapp.com/');
        expect(words(link(appointment, 'book'))).to.equal('Book an appointment, opens in a new tab');
      });
    });

    it('another one is a button, with a warning', async () => {
      const warnings = spy(console, 'warn');
      const appointment = await variant('popup');
      expect(appointment.variant).to.equal('button');
      expect(place(appointment).style.position).to.equal('static');
      expect(hrefs(appointment)).to.have.length(2);
      expect(warnings.map(([text]) => text)).to.deep.equal([
        '<knead-appointment> variant: "popup" is not one of button, banner, floating; using "button".',
      ]);
    });

    it('goes back to a button when the attribute is taken away, without a warning', async () => {
      const appointment = await variant('banner');
      const warnings = spy(console, 'warn');
      appointment.removeAttribute('variant');
      await appointment.updateComplete;
      expect(place(appointment).style.paddingTop).to.equal('0px');
      expect(warnings).to.deep.equal([]);
    });

    for (const name of ['button', 'banner', 'floating'])
      it(`${name} is accessible`, async () => {
        await expect(await variant(name)).to.be.accessible();
      }).timeout(20_000);
  });

  describe('knead-book', () => {
    const both = html`<knead-appointment
      booking-url="https://book.example:8443/now"
      phone="555 010 0142"
    ></knead-appointment>`;

    it('says how the person leaves, and where to', async () => {
      const appointment = await fixture<Appointment>(both);
      const heard: KneadBookEvent[] = [];
      const hear = (event: KneadBookEvent) => void heard.push(event);
      window.addEventListener('knead-book', hear as (event: Event) => void);
      expect(click(link(appointment, 'book')!)).to.be.true;
      expect(click(link(appointment, 'call')!)).to.be.true;
      window.removeEventListener('knead-book', hear as (event: Event) => void);
      expect(heard.map(({ detail }) => detail)).to.deep.equal([
        { channel: 'book', provider: 'book.example' },
        { channel: 'call', provider: null },
      ]);
      for (const event of heard) {
        expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
        expect(event.target).to.equal(appointment);
      }
    });

    it('names who takes the booking, and each other way', async () => {
      const appointment = await fixture<Appointment>(
        html`<knead-appointment
          booking-url="https://cedar.janeapp.com/#/massage"
          phone="555 010 0142"
          sms="555 010 0142"
          whatsapp="+1 555 010 0142"
          email="hello@cedarandsage.example"
        ></knead-appointment>`,
      );
      const heard: unknown[] = [];
      appointment.addEventListener('knead-book', ({ detail }) => heard.push(detail));
      for (const anchor of inside<HTMLAnchorElement>(appointment, 'a')) click(anchor);
      appointment.provider = 'Cedar’s own';
      await appointment.updateComplete;
      click(link(appointment, 'book')!);
      expect(heard).to.deep.equal([
        { channel: 'book', provider: 'jane' },
        ...['call', 'text', 'whatsapp', 'email'].map(channel => ({ channel, provider: null })),
        { channel: 'book', provider: 'cedar’s own' },
      ]);
    });

    it('keeps the person on the page if it is cancelled', async () => {
      const appointment = await fixture<Appointment>(both);
      appointment.addEventListener('knead-book', event => event.preventDefault());
      expect(click(link(appointment, 'book')!)).to.be.false;
      expect(click(link(appointment, 'call')!)).to.be.false;
    });

    it('comes from the keyboard as well', async () => {
      const appointment = await fixture<Appointment>(both);
      let times = 0;
      appointment.addEventListener('knead-book', event => {
        times++;
        event.preventDefault();
      });
      link(appointment, 'book')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(times).to.equal(1);
    });
  });

  describe('in Spanish', () => {
    it('speaks Spanish', async () => {
      const around = await fixture(
        html`<div lang="es">
          <knead-appointment
            variant="banner"
            booking-url=${elsewhere}
            phone="555 010 0142"
          ></knead-appointment>
        </div>`,
      );
      const appointment = around.querySelector('knead-appointment')!;
      expect(words(link(appointment, 'book'))).to.equal('Reservar una cita, se abre en una pestaña nueva');
      expect(words(link(appointment, 'call'))).to.match(/^Llamar\b/);
      expect(words(one(appointment, 'h2'))).to.equal('Cuando quiera');
      around.setAttribute('lang', 'en');
      await settled();
      expect(words(link(appointment, 'call'))).to.match(/^Call\b/);
    });
  });
});

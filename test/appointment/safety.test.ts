import { expect, fixture, html } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import '../../src/knead.js';
import type { Appointment, KneadKit, Told } from '../../src/knead.js';
import { pageKit } from '../../src/visit/context.js';
import { inside, one } from '../support/frame.js';
import { boxOf, press, settled, tick, words } from '../support/guide.js';

const elsewhere = 'https://cedarandsage.example/book';
const variants = ['button', 'banner', 'floating'] as const;
const sayOf = (id: string) => defaultPack.flags.find(flag => flag.id === id)!.say;

/** A booking button in a kit, with what a visitor told there. */
async function mount(told: Told = {}, own = html`<knead-appointment></knead-appointment>`) {
  const kit = await fixture<KneadKit>(
    html`<knead-kit lang="en-GB" practice="Cedar &amp; Sage" booking-url=${elsewhere} phone="+1 555 010 0142"
      >${own}</knead-kit
    >`,
  );
  kit.visit.tell(told);
  await settled();
  return { kit, appointment: kit.querySelector('knead-appointment')! };
}

/** The links by their part, as they are said. */
const links = (appointment: Appointment) =>
  Object.fromEntries(
    inside<HTMLAnchorElement>(appointment, 'a').map(link => [link.getAttribute('part')!, words(link)]),
  );
const book = 'Book an appointment, opens in a new tab';
const call = 'Call +1 555 010 0142';
const ask = 'Ask us by phone +1 555 010 0142';
const advice = (appointment: Appointment) => words(inside(appointment, '[part="advice"]')[0]);

describe('<knead-appointment> and the safety questions', () => {
  afterEach(() => pageKit.visit.forget());

  it('books where nothing was asked, and where nothing was ticked', async () => {
    for (const told of [{}, { flags: [] }, { flags: [], isChecked: true }]) {
      const { appointment } = await mount(told);
      expect(links(appointment)).to.deep.equal({ book, call });
      expect(advice(appointment)).to.equal('');
    }
  });

  for (const variant of variants)
    describe(`as ${variant}`, () => {
      const own = html`<knead-appointment variant=${variant}></knead-appointment>`;

      for (const [what, flag, heading, more] of [
        ['an emergency', 'rf-chest', 'Get medical help now', { emergency: 'Call 999' }],
        ['a doctor today', 'rf-calf', 'Please see a doctor today', {}],
        ['no massage until it is cleared', 'ci-clot', 'No massage until this is cleared', {}],
      ] as const)
        it(`has no booking link, but advice and the phone: ${what}`, async () => {
          const { appointment } = await mount({ flags: [flag] }, own);
          expect(links(appointment)).to.deep.equal({ ...more, call: ask });
          expect(advice(appointment)).to.equal(`${heading}. ${sayOf(flag)}`);
          expect(one(appointment, '[part="advice"]').checkVisibility()).to.be.true;
          const leads = inside<HTMLAnchorElement>(appointment, 'a').map(({ href }) => href);
          expect(leads.filter(href => !href.startsWith('tel:'))).to.deep.equal([]);
          expect(appointment.shadowRoot!.querySelector('[part~="book"]')).to.equal(null);
        });

      for (const [what, flag, heading] of [
        ['ask first', 'rf-surgery', 'Please ask a clinician first'],
        ['not today', 'ci-fever', 'Not today, please'],
      ] as const)
        it(`has the advice beside the booking link: ${what}`, async () => {
          const { appointment } = await mount({ flags: [flag] }, own);
          expect(links(appointment)).to.deep.equal({ book, call });
          expect(advice(appointment)).to.equal(`${heading}. ${sayOf(flag)}`);
        });

      it('books again when the tick is taken back', async () => {
        const { kit, appointment } = await mount({ flags: ['rf-chest'] }, own);
        kit.visit.tell({ flags: [] });
        await settled();
        expect(links(appointment)).to.deep.equal({ book, call });
        expect(advice(appointment)).to.equal('');
      });

      it('books again when all is forgotten', async () => {
        const { kit, appointment } = await mount({ flags: ['rf-chest'], isChecked: true }, own);
        kit.clear();
        await settled();
        expect(links(appointment)).to.deep.equal({ book, call });
      });

      it('does not leave the page narrower than it is', async () => {
        const { appointment } = await mount({ flags: ['rf-saddle', 'rf-chest', 'rf-neck-trauma'] }, own);
        const { left, right } = one(appointment, '[part="base"]').getBoundingClientRect();
        expect(left).to.be.at.least(-1);
        expect(right).to.be.at.most(document.documentElement.clientWidth + 1);
      });

      for (const flag of ['rf-chest', 'rf-surgery'])
        it(`is accessible, as axe sees it: ${flag}`, async () => {
          const { appointment } = await mount({ flags: [flag] }, own);
          await expect(appointment).to.be.accessible();
        }).timeout(20_000);
    });

  it('books with light pressure, places to leave alone, and what to tell', async () => {
    const { appointment } = await mount({ flags: ['md-thinners', 'ci-varicose', 'md-allergy'] });
    expect(links(appointment)).to.deep.equal({ book, call });
    expect(advice(appointment)).to.equal('');
  });

  it('says what is most urgent, and each piece of advice for it once', async () => {
    const { appointment } = await mount({
      flags: ['ci-fever', 'rf-chest', 'rf-stroke', 'rf-calf', 'rf-surgery'],
    });
    expect(advice(appointment)).to.equal(`Get medical help now. ${sayOf('rf-chest')} ${sayOf('rf-calf')}`);
    expect(sayOf('rf-chest')).to.equal(sayOf('rf-stroke'));
  });

  it('does not know ticks that are none', async () => {
    const { appointment } = await mount({ flags: ['rf-nothing', '', '__proto__'] });
    expect(links(appointment)).to.deep.equal({ book, call });
  });

  it('leaves nothing of the page’s own in place of the booking link', async () => {
    const { appointment } = await mount(
      { flags: ['rf-chest'] },
      html`<knead-appointment booking-url="" phone=""><a href="/book">Book here</a></knead-appointment>`,
    );
    expect(appointment.querySelector('a')!.checkVisibility()).to.be.false;
    expect(links(appointment)).to.deep.equal({ emergency: 'Call 999' });
  });

  it('shows the page’s own beside advice to ask first', async () => {
    const { appointment } = await mount(
      { flags: ['rf-surgery'] },
      html`<knead-appointment booking-url="" phone=""><a href="/contact">Write to us</a></knead-appointment>`,
    );
    expect(appointment.querySelector('a')!.checkVisibility()).to.be.true;
    expect(advice(appointment)).to.match(/^Please ask a clinician first/);
  });

  it('says its advice without any link, if there is neither address nor phone', async () => {
    const { appointment } = await mount(
      { flags: ['rf-calf'] },
      html`<knead-appointment booking-url="" phone=""></knead-appointment>`,
    );
    expect(advice(appointment)).to.match(/^Please see a doctor today/);
    expect(links(appointment)).to.deep.equal({});
  });

  describe('the number to call', () => {
    const number = (appointment: Appointment) =>
      inside<HTMLAnchorElement>(appointment, '[part="emergency"]').map(({ href }) => href);

    it('is that of the country, of the kit, or its own', async () => {
      const { kit, appointment } = await mount({ flags: ['rf-chest'] });
      expect(number(appointment)).to.deep.equal(['tel:999']);
      kit.emergencyNumber = '112';
      await settled();
      expect(number(appointment)).to.deep.equal(['tel:112']);
      appointment.setAttribute('emergency-number', '911');
      await settled();
      expect(number(appointment)).to.deep.equal(['tel:911']);
    });

    it('that is none is refused, and help can be called all the same', async () => {
      const { appointment } = await mount(
        { flags: ['rf-chest'] },
        html`<knead-appointment emergency-number="call us"></knead-appointment>`,
      );
      expect(number(appointment)).to.deep.equal(['tel:999']);
    });
  });

  describe('by hand', () => {
    it('goes with the ticks in the safety check beside it', async () => {
      const { kit, appointment } = await mount(
        {},
        html`<knead-safety-check></knead-safety-check><knead-appointment></knead-appointment>`,
      );
      const check = kit.querySelector('knead-safety-check')!;
      await tick(check, 'rf-chest');
      expect(links(appointment)).to.deep.equal({ emergency: 'Call 999', call: ask });
      await tick(check, 'rf-chest');
      expect(links(appointment)).to.deep.equal({ book, call });
      await tick(check, 'rf-calf');
      expect(links(appointment)).to.deep.equal({ call: ask });
      await press(check, 'Clear my answers');
      expect(links(appointment)).to.deep.equal({ book, call });
      expect(boxOf(check, 'rf-calf').checked).to.be.false;
    });

    it('holds for every booking button of the kit, those that come later too', async () => {
      const { kit } = await mount(
        { flags: ['rf-chest'] },
        html`<knead-appointment></knead-appointment>
          <div><knead-appointment variant="floating"></knead-appointment></div>`,
      );
      kit.append(document.createElement('knead-appointment'));
      await settled();
      const all = [...kit.querySelectorAll('knead-appointment')];
      expect(all).to.have.length(3);
      for (const appointment of all) expect(links(appointment)).not.to.have.property('book');
    });
  });

  describe('of other visits', () => {
    const page = async () => {
      const around = await fixture(html`
        <div lang="en-GB">
          <knead-kit booking-url=${elsewhere}><knead-appointment></knead-appointment></knead-kit>
          <knead-kit booking-url=${elsewhere}><knead-appointment></knead-appointment></knead-kit>
          <knead-appointment booking-url=${elsewhere}></knead-appointment>
          <section><knead-appointment booking-url=${elsewhere}></knead-appointment></section>
          <knead-safety-check></knead-safety-check>
        </div>
      `);
      await settled();
      return {
        kits: [...around.querySelectorAll('knead-kit')],
        check: around.querySelector('knead-safety-check')!,
        booking: () => [...around.querySelectorAll('knead-appointment')].map(each => 'book' in links(each)),
      };
    };

    it('a warning sign in one kit is none in another, nor on the page', async () => {
      const { kits, booking } = await page();
      kits[0]!.visit.tell({ flags: ['rf-chest'] });
      await settled();
      expect(booking()).to.deep.equal([false, true, true, true]);
    });

    it('outside of kits the page’s visit counts', async () => {
      const { check, booking } = await page();
      await tick(check, 'rf-chest');
      expect(booking()).to.deep.equal([true, true, false, false]);
      await tick(check, 'rf-chest');
      expect(booking()).to.deep.equal([true, true, true, true]);
    });

    it('a booking button that is moved obeys the visit where it is', async () => {
      const { kits, booking } = await page();
      kits[1]!.visit.tell({ flags: ['rf-chest'] });
      kits[1]!.append(kits[0]!.querySelector('knead-appointment')!);
      await settled();
      expect(booking()).to.deep.equal([false, false, true, true]);
    });
  });

  describe('its words', () => {
    const label = (appointment: Appointment) => links(appointment).book?.replace(', opens in a new tab', '');

    it('name what was suggested', async () => {
      const { kit, appointment } = await mount({ suggestion: 'swedish' });
      expect(label(appointment)).to.equal('Book: Swedish massage');
      kit.visit.tell({ suggestion: null });
      await settled();
      expect(label(appointment)).to.equal('Book an appointment');
    });

    it('are those of the page, whatever was suggested', async () => {
      const { appointment } = await mount(
        { suggestion: 'swedish' },
        html`<knead-appointment label="Come and see us"></knead-appointment>`,
      );
      expect(label(appointment)).to.equal('Come and see us');
      appointment.removeAttribute('label');
      await settled();
      expect(label(appointment)).to.equal('Book: Swedish massage');
    });

    it('name nothing that is not known', async () => {
      const { appointment } = await mount({ suggestion: 'reiki' });
      expect(label(appointment)).to.equal('Book an appointment');
    });

    for (const [why, flags] of [
      ['what was ticked speaks against it', ['md-thinners']],
      ['a clinician is to be asked first', ['rf-surgery']],
      ['it is not the day for it', ['ci-fever']],
    ] as const)
      it(`do not name it where ${why}`, async () => {
        const { appointment } = await mount({ suggestion: 'deep-tissue', flags });
        expect(label(appointment)).to.equal('Book an appointment');
      });

    it('name it where nothing that was ticked speaks against it', async () => {
      const { appointment } = await mount({ suggestion: 'swedish', flags: ['md-thinners', 'md-allergy'] });
      expect(label(appointment)).to.equal('Book: Swedish massage');
    });

    it('are none with a warning sign, though the page gave some', async () => {
      const { appointment } = await mount(
        { suggestion: 'swedish', flags: ['rf-chest'] },
        html`<knead-appointment label="Come and see us"></knead-appointment>`,
      );
      expect(words(one(appointment, '[part="base"]')))
        .not.to.contain('Come and see us')
        .and.not.to.contain('Swedish');
    });
  });
});

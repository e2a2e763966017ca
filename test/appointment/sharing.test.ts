import { expect, fixture, html } from '@open-wc/testing';
import '../../src/knead.js';
import type { Appointment, KneadKit, Told } from '../../src/knead.js';
import { pageKit } from '../../src/visit/context.js';
import { inside, one } from '../support/frame.js';
import { settled, words } from '../support/guide.js';
import { spy } from '../support/spy.js';

const cal = 'https://cal.com/cedar/60?duration=60#x';

async function mount(
  own = html`<knead-appointment booking-url=${cal}></knead-appointment>`,
  told: Told = {},
) {
  const kit = await fixture<KneadKit>(html`<knead-kit lang="en" privacy-url="/privacy">${own}</knead-kit>`);
  kit.visit.mark('low-back-left', { intensity: 6, qualities: ['aching'] });
  kit.visit.tell(told);
  await settled();
  return { kit, appointment: kit.querySelector('knead-appointment')! };
}

const box = (appointment: Appointment) => inside<HTMLInputElement>(appointment, '[part="share"] input')[0];
const shown = (appointment: Appointment) => one(appointment, '.exact').textContent;
const book = (appointment: Appointment) => one<HTMLAnchorElement>(appointment, 'a[part="book"]');

/** Where a click on the link to the booking leads. */
function leads(appointment: Appointment) {
  const opened = spy(window, 'open');
  let followed: string | undefined;
  const stay = (event: Event) => {
    if (!event.defaultPrevented) followed = book(appointment).href;
    event.preventDefault();
  };
  window.addEventListener('click', stay, { once: true });
  book(appointment).click();
  return { opened, followed };
}

describe('What the person told', () => {
  afterEach(() => pageKit.visit.forget());

  it('stays here, unless they say otherwise: the box is not ticked, and closed', async () => {
    const { appointment } = await mount();
    expect(box(appointment)!.checked).to.be.false;
    expect(one<HTMLDetailsElement>(appointment, '[part="share"]').open).to.be.false;
    const { opened, followed } = leads(appointment);
    expect(opened).to.deep.equal([]);
    expect(followed).to.equal(cal);
  });

  it('is shown to the letter, with the privacy policy beside it', async () => {
    const { appointment } = await mount();
    expect(shown(appointment)).to.contain('Low back, left: 6 of 10, aching');
    expect(words(one(appointment, '[part="share"]'))).to.contain('Send this to Cal.com');
    expect(one<HTMLAnchorElement>(appointment, '[part="share"] a').getAttribute('href')).to.equal('/privacy');
    expect(words(one(appointment, '[part="share"] a'))).to.equal('Privacy, opens in a new tab');
  });

  it('is asked for without a privacy policy whose address is none, which is named on the console once', async () => {
    const errors = spy(console, 'error');
    const { appointment } = await mount(
      html`<knead-appointment booking-url=${cal} privacy-url="javascript:alert(1)"></knead-appointment>`,
    );
    expect(inside(appointment, '[part="share"] a')).to.deep.equal([]);
    expect(box(appointment)).to.exist;
    expect(errors.map(([text]) => text)).to.deep.equal([
      '<knead-appointment> privacy-url: "javascript:alert(1)" is not an http, https, tel, mailto or sms address; there is no link.',
    ]);
  });

  it('goes along once it is ticked, exactly, with that click, and never in an attribute', async () => {
    const { appointment } = await mount();
    const text = shown(appointment);
    box(appointment)!.click();
    await settled();
    expect(box(appointment)!.checked).to.be.true;
    expect(book(appointment).getAttribute('href')).to.equal(cal);
    const { opened, followed } = leads(appointment);
    expect(followed).to.be.undefined;
    expect(opened).to.deep.equal([
      [
        `https://cal.com/cedar/60?duration=60&notes=${encodeURIComponent(text)}#x`,
        '_blank',
        'noopener,noreferrer',
      ],
    ]);
    await settled();
    expect(box(appointment)!.checked).to.be.false;
    expect(leads(appointment).followed).to.equal(cal);
  });

  it('does not go along once it is another: that was not agreed to', async () => {
    const { kit, appointment } = await mount();
    box(appointment)!.click();
    await settled();
    kit.visit.mark('low-back-left', { intensity: 9 });
    await settled();
    expect(box(appointment)!.checked).to.be.false;
    expect(leads(appointment).followed).to.equal(cal);
  });

  it('does not go along if the page keeps the person here, nor at the next click', async () => {
    const { appointment } = await mount();
    box(appointment)!.click();
    await settled();
    appointment.addEventListener('knead-book', event => event.preventDefault(), { once: true });
    const { opened } = leads(appointment);
    expect(opened).to.deep.equal([]);
    await settled();
    expect(leads(appointment).followed).to.equal(cal);
  });

  it('goes along with what was typed into the form, where the provider takes it', async () => {
    const { appointment } = await mount(undefined, {
      drafts: { 'request-name': 'Ada', 'request-contact': 'ada@example.com' },
    });
    expect(shown(appointment)).to.match(/^Ada\nada@example\.com\n/);
    box(appointment)!.click();
    await settled();
    const [[address]] = leads(appointment).opened as [[string]];
    const sent = Object.fromEntries(new URL(address).searchParams);
    expect(sent).to.include({ duration: '60', name: 'Ada', email: 'ada@example.com' });
    expect(Object.values(sent).slice(1).join('\n')).to.equal(shown(appointment));
  });

  it('takes a phone number to Acuity, and no notes, for which it has no field', async () => {
    const { appointment } = await mount(
      html`<knead-appointment booking-url="https://cedar.as.me/?a=b"></knead-appointment>`,
      { drafts: { 'request-contact': '555 010 0142' } },
    );
    expect(shown(appointment)).to.equal('555 010 0142');
  });

  for (const [why, own] of [
    [
      'a provider that takes none',
      html`<knead-appointment booking-url="https://cedar.janeapp.com/"></knead-appointment>`,
    ],
    [
      'a provider that is not known',
      html`<knead-appointment booking-url="https://cedar.example/"></knead-appointment>`,
    ],
    [
      'a page that says never',
      html`<knead-appointment booking-url=${cal} share="never"></knead-appointment>`,
    ],
    ['a call', html`<knead-appointment phone="555 010 0142" sms="555 010 0142"></knead-appointment>`],
  ] as const)
    it(`is not asked for with ${why}`, async () => {
      const { appointment } = await mount(own);
      expect(box(appointment)).to.be.undefined;
    });

  it('is not asked for where nothing was told', async () => {
    const { kit, appointment } = await mount();
    kit.clear();
    await settled();
    expect(box(appointment)).to.be.undefined;
  });

  it('never stands in a message to the practice', async () => {
    const { appointment } = await mount(
      html`<knead-appointment
        phone="555 010 0142"
        sms="555 010 0142"
        whatsapp="+1 555 010 0142"
        email="hello@cedarandsage.example"
      ></knead-appointment>`,
      { flags: ['md-thinners'], suggestion: 'deep-tissue', note: 'It hurts' },
    );
    for (const { href } of inside<HTMLAnchorElement>(appointment, 'a'))
      expect(decodeURIComponent(href)).not.to.match(/back|ache|hurt|tissue|pain|thinner/i);
  });

  describe('in the form', () => {
    const form = html`<knead-appointment request-action="/receiver/200"></knead-appointment>`;
    const posted = async (appointment: Appointment) => {
      const request = one<HTMLFormElement>(appointment, '[part="request"]');
      for (const [name, value] of [
        ['name', 'Ada'],
        ['contact', 'ada@example.com'],
      ] as const) {
        const field = request.elements.namedItem(name) as HTMLInputElement;
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
      const calls = spy(window, 'fetch');
      request.querySelector('button')!.click();
      await settled();
      return calls.map(([, options]) => Object.fromEntries((options as { body: URLSearchParams }).body));
    };

    it('stays here', async () => {
      const { appointment } = await mount(form);
      expect((await posted(appointment))[0])
        .to.include({ name: 'Ada' })
        .and.not.to.have.property('notes');
    });

    it('goes along once it is ticked', async () => {
      const { appointment } = await mount(form);
      expect(words(one(appointment, '[part="share"]'))).to.contain('Send this to the practice');
      const text = shown(appointment);
      box(appointment)!.click();
      await settled();
      expect((await posted(appointment))[0]).to.include({ name: 'Ada', notes: text });
      await settled();
    });
  });

  for (const embed of ['inline', 'popup'])
    it(`goes to the frame once it is ticked: ${embed}`, async () => {
      const provider = `${location.origin.replace('localhost', '127.0.0.1')}/test/pages/provider.html`;
      const own = html`<knead-appointment
        embed=${embed}
        provider="cal"
        booking-url=${provider}
      ></knead-appointment>`;
      for (const isTicked of [false, true]) {
        const { appointment } = await mount(own);
        const text = shown(appointment);
        if (isTicked) box(appointment)!.click();
        await settled();
        one(appointment, '[part="panel"] button').click();
        await settled();
        expect(one(appointment, 'iframe').getAttribute('src')).to.equal(
          isTicked ? `${provider}?notes=${encodeURIComponent(text)}` : provider,
        );
      }
    });
});

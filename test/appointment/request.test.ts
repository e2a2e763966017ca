import { expect, fixture, html } from '@open-wc/testing';
import '../../src/knead.js';
import type { Appointment, KneadBookEvent, KneadKit } from '../../src/knead.js';
import '../../src/locales/es.js';
import { pageKit } from '../../src/visit/context.js';
import { sendKeys } from '../support/commands.js';
import { inside, one } from '../support/frame.js';
import { expectFocus, settled, tabTo, traces, words } from '../support/guide.js';
import { spy } from '../support/spy.js';

interface Log {
  posts: { how: string; method: string; type: string; accept: string; body: string }[];
  told: string[];
}

/** What has arrived at the server since. */
const arrived = async () => (await (await fetch('/receiver/log')).json()) as Log;
const fieldsOf = ({ body = '' }: { body?: string } = {}) => Object.fromEntries(new URLSearchParams(body));

const person = {
  name: 'Ada Lovelace',
  contact: '+44 20 7946 0958',
  times: 'Tue & Thu,\nafter 5 pm',
  note: 'Ünder the stairs, please? 50% +1',
};

const formOf = (appointment: Appointment) => one<HTMLFormElement>(appointment, '[part="request"]');
const field = (appointment: Appointment, name: string) =>
  formOf(appointment).elements.namedItem(name) as HTMLInputElement;
const status = (appointment: Appointment) => words(one(appointment, '[part="status"]'));
const buttons = (appointment: Appointment) =>
  [...formOf(appointment).querySelectorAll('button')].map(button => words(button));
const submit = (appointment: Appointment) => formOf(appointment).querySelector('button')!;

async function mount(
  how: string,
  own = html`<knead-appointment request-action="/receiver/${how}"></knead-appointment>`,
) {
  const kit = await fixture<KneadKit>(
    html`<knead-kit lang="en" practice="Cedar &amp; Sage" phone="555 010 0142">${own}</knead-kit>`,
  );
  await settled();
  return { kit, appointment: kit.querySelector('knead-appointment')! };
}

/** Types as a person does: each field tells when it is left. */
function fill(appointment: Appointment, said: Readonly<Record<string, string>> = person) {
  for (const [name, value] of Object.entries(said)) {
    const input = field(appointment, name);
    input.value = value;
    for (const type of ['input', 'change'])
      input.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
  }
}

/** Waits until there is an answer, or none. */
async function answered(appointment: Appointment) {
  do await new Promise(resolve => setTimeout(resolve, 20));
  while (inside(appointment, '[aria-disabled="true"]').length);
  await settled();
}

async function send(appointment: Appointment) {
  submit(appointment).click();
  await answered(appointment);
}

const typed = (appointment: Appointment) =>
  Object.fromEntries(Object.keys(person).map(name => [name, field(appointment, name).value]));

describe('A request for an appointment', () => {
  beforeEach(arrived);
  afterEach(() => pageKit.visit.forget());

  it('arrives at the demo’s receiver, and says so', async () => {
    const { appointment } = await mount('real');
    fill(appointment);
    await send(appointment);
    expect(status(appointment)).to.equal('Sent. We will get back to you.');
    expectFocus(one(appointment, '[part="status"]'));
    expect(inside(appointment, 'form')).to.deep.equal([]);
    const { told } = await arrived();
    expect(told).to.deep.equal([
      `name: ${person.name}\ncontact: ${person.contact}\ntimes: Tue & Thu,\nafter 5 pm\nnote: ${person.note}`,
    ]);
  });

  it('is posted as a form, with what the person typed and a key, and nothing else', async () => {
    const { appointment } = await mount('200');
    fill(appointment);
    await send(appointment);
    const { posts } = await arrived();
    expect(posts).to.have.length(1);
    expect(posts[0]).to.include({ method: 'POST', accept: 'application/json' });
    expect(posts[0]!.type).to.match(/^application\/x-www-form-urlencoded\b/);
    const { 'idempotency-key': key, ...fields } = fieldsOf(posts[0]);
    expect(fields).to.deep.equal({ ...person, website: '' });
    expect(key).to.have.length.above(15);
  });

  for (const [how, why] of [
    ['400', 'error 400'],
    ['404', 'error 404'],
    ['422', 'error 422'],
    ['429', 'error 429'],
    ['500', 'error 500'],
    ['503', 'error 503'],
    ['cut', 'no connection'],
  ] as const)
    it(`A20: that fails loses nothing, says why, and offers more: ${why}`, async () => {
      const { appointment } = await mount(how);
      fill(appointment);
      submit(appointment).focus();
      await send(appointment);
      expect(status(appointment)).to.equal(`Not sent: ${why}. Your words are still here.`);
      // A live region says it: the focus stays where it was.
      expect(one(appointment, '[part="status"]').role).to.equal('status');
      expectFocus(submit(appointment));
      expect(typed(appointment)).to.deep.equal(person);
      expect(buttons(appointment)).to.deep.equal(['Try again', 'Copy']);
      expect(inside<HTMLAnchorElement>(appointment, '[part="call"]').map(({ href }) => href)).to.include(
        'tel:5550100142',
      );
      // And again, to a server that has recovered.
      appointment.requestAction = '/receiver/200';
      await settled();
      await send(appointment);
      expect(status(appointment)).to.match(/^Sent/);
      const { posts } = await arrived();
      expect(fieldsOf(posts.at(-1))).to.include({ name: person.name, note: person.note });
    });

  it('that has no answer is not waited for without end', async () => {
    const { appointment } = await mount('silent');
    const { timeout } = AbortSignal;
    const waits: number[] = [];
    AbortSignal.timeout = wait => (waits.push(wait), timeout.call(AbortSignal, 300));
    fill(appointment);
    await send(appointment);
    AbortSignal.timeout = timeout;
    expect(waits).to.deep.equal([20_000]);
    expect(status(appointment)).to.equal('Not sent: no answer in time. Your words are still here.');
    expect(typed(appointment)).to.deep.equal(person);
  });

  it('without a connection says so', async () => {
    const { appointment } = await mount('cut');
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    fill(appointment);
    await send(appointment);
    Reflect.deleteProperty(navigator, 'onLine');
    expect(status(appointment)).to.equal('Not sent: you are offline. Your words are still here.');
    expect(typed(appointment)).to.deep.equal(person);
  });

  describe('is not sent twice by accident:', () => {
    it('while it is on its way the button waits', async () => {
      const { appointment } = await mount('slow');
      fill(appointment);
      submit(appointment).click();
      await settled();
      expect(submit(appointment).getAttribute('aria-disabled')).to.equal('true');
      expect(words(submit(appointment))).to.equal('Sending…');
      submit(appointment).click();
      formOf(appointment).requestSubmit();
      await answered(appointment);
      expect((await arrived()).posts).to.have.length(1);
    });

    it('the same words have the same key when they are sent again, and others another one', async () => {
      const { appointment } = await mount('503');
      fill(appointment);
      await send(appointment);
      await send(appointment);
      fill(appointment, { note: 'Another one' });
      await send(appointment);
      const keys = (await arrived()).posts.map(post => fieldsOf(post)['idempotency-key']);
      expect(keys).to.have.length(3);
      expect(keys[1]).to.equal(keys[0]);
      expect(keys[2]).not.to.equal(keys[0]);
    });

    it('two people have two keys', async () => {
      for (let each = 0; each < 2; each++) {
        const { appointment } = await mount('200');
        fill(appointment);
        await send(appointment);
      }
      const keys = (await arrived()).posts.map(post => fieldsOf(post)['idempotency-key']);
      expect(new Set(keys).size).to.equal(2);
    });

    it('the demo’s receiver tells the practice once', async () => {
      const body = new URLSearchParams({ ...person, 'idempotency-key': `once-${Math.random()}` });
      const statuses = [];
      for (let each = 0; each < 2; each++)
        statuses.push((await fetch('/receiver/real', { method: 'POST', body })).status);
      expect(statuses).to.deep.equal([200, 200]);
      expect((await arrived()).told).to.have.length(1);
    });
  });

  describe('is looked at before it is sent:', () => {
    for (const [what, said, name, message] of [
      ['no name', { contact: 'ada@example.com' }, 'name', undefined],
      ['no contact', { name: 'Ada' }, 'contact', 'A phone number or an e-mail address, please.'],
      [
        'no contact that can be',
        { name: 'Ada', contact: 'in the evening' },
        'contact',
        'A phone number or an e-mail address, please.',
      ],
      [
        'half a number',
        { name: 'Ada', contact: '555' },
        'contact',
        'A phone number or an e-mail address, please.',
      ],
    ] as const)
      it(`A19: ${what} is said at the field, which has the focus`, async () => {
        const { appointment } = await mount('200');
        fill(appointment, said);
        submit(appointment).click();
        await settled();
        expect(field(appointment, name).validity.valid).to.be.false;
        const { ariaInvalid, validationMessage } = field(appointment, name);
        if (message) expect(validationMessage).to.equal(message);
        expectFocus(field(appointment, name));
        expect(ariaInvalid).to.equal('true');
        const tied = field(appointment, name).getAttribute('aria-describedby');
        const wrong = one(appointment, `#${tied}`);
        expect(wrong.checkVisibility()).to.be.true;
        expect(validationMessage).not.to.equal('');
        expect(words(wrong)).to.equal(validationMessage);
        expect((await arrived()).posts).to.deep.equal([]);
        // And is fine once it is mended.
        fill(appointment, { name: 'Ada', contact: 'ada@example.com' });
        expect(field(appointment, name).ariaInvalid).to.equal('false');
        expect(words(wrong)).to.equal('');
        await send(appointment);
        expect((await arrived()).posts).to.have.length(1);
      });

    for (const contact of [
      'ada@example.com',
      '555-010-0142',
      '(555) 010 0142 ext. 7',
      '+44 20 7946 0958',
      'Ada: 5550100142',
    ])
      it(`takes ${contact}`, async () => {
        const { appointment } = await mount('200');
        fill(appointment, { name: 'Ada', contact });
        await send(appointment);
        expect(status(appointment)).to.match(/^Sent/);
      });
  });

  it('has a field for robots, which people neither see nor reach', async () => {
    const { appointment } = await mount('real');
    const trap = field(appointment, 'website');
    expect([trap.tabIndex, trap.getAttribute('aria-hidden'), trap.autocomplete]).to.deep.equal([
      -1,
      'true',
      'off',
    ]);
    expect(getComputedStyle(trap).clipPath).to.equal('inset(50%)');
    fill(appointment);
    trap.value = 'https://spam.example';
    await send(appointment);
    expect(status(appointment)).to.match(/^Not sent: error 422/);
    expect((await arrived()).told).to.deep.equal([]);
  });

  it('says that it is sent, and the page may say no', async () => {
    const { appointment } = await mount('200');
    const heard: unknown[] = [];
    const refuse = (event: KneadBookEvent) => {
      heard.push(event.detail);
      event.preventDefault();
    };
    appointment.addEventListener('knead-book', refuse);
    fill(appointment);
    submit(appointment).click();
    await settled();
    expect(heard).to.deep.equal([{ channel: 'request', provider: null }]);
    expect((await arrived()).posts).to.deep.equal([]);
  });

  it('can be copied', async () => {
    const { appointment } = await mount('503');
    fill(appointment);
    await send(appointment);
    const copied = spy(navigator.clipboard, 'writeText');
    [...formOf(appointment).querySelectorAll('button')].at(-1)!.click();
    expect(copied).to.deep.equal([[Object.values(person).join('\n')]]);
    await settled();
    expect(status(appointment)).to.equal('Copied.');
    expect(typed(appointment)).to.deep.equal(person);
  });

  it('tells the page nothing of what is typed: neither events, nor attributes, nor traces', async () => {
    const { kit, appointment } = await mount('503');
    const before = traces();
    const heard: string[] = [];
    for (const type of ['input', 'change', 'submit', 'invalid'])
      kit.addEventListener(type, () => heard.push(type));
    fill(appointment);
    await send(appointment);
    expect(heard).to.deep.equal([]);
    expect(
      appointment
        .shadowRoot!.innerHTML.replace(/<!--[^]*?-->/g, '')
        .match(/<[^>]*>/g)!
        .join(),
    ).not.to.match(/Lovelace|7946|stairs/);
    const { requests, ...rest } = traces();
    const { requests: asked, ...others } = before;
    expect(rest).to.deep.equal(others);
    expect(requests.slice(asked.length).filter(name => !/\/receiver\//.test(name))).to.deep.equal([]);
  });

  it('keeps what was typed while the advice is to get medical help, and after it', async () => {
    const { kit, appointment } = await mount('200');
    fill(appointment);
    kit.visit.tell({ flags: ['rf-chest'] });
    await settled();
    expect(inside(appointment, 'form, [part="request"]')).to.deep.equal([]);
    kit.visit.tell({ flags: [] });
    await settled();
    expect(typed(appointment)).to.deep.equal(person);
  });

  it('forgets what was typed with everything else', async () => {
    const { kit, appointment } = await mount('200');
    fill(appointment);
    await settled();
    kit.clear();
    await settled();
    expect(typed(appointment)).to.deep.equal({ name: '', contact: '', times: '', note: '' });
  });

  it('A21: has fields that say what they are for, also to a browser that fills them in', async () => {
    const { appointment } = await mount('200');
    expect(field(appointment, 'name').autocomplete).to.equal('name');
    for (const name of Object.keys(person))
      expect(words(field(appointment, name).labels![0])).not.to.equal('');
    // Empty is not wrong before anybody tried.
    expect(field(appointment, 'contact').ariaInvalid).to.equal('false');
  });

  it('A9: is typed and sent by keyboard', async () => {
    const { appointment } = await mount('200');
    await tabTo(element => element === field(appointment, 'name'));
    await sendKeys({ type: 'Ada' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'ada@example.com' });
    await sendKeys({ press: 'Enter' });
    await answered(appointment);
    expect(status(appointment)).to.match(/^Sent/);
    expect(fieldsOf((await arrived()).posts[0])).to.include({ name: 'Ada', contact: 'ada@example.com' });
  });

  it('is in a dialog where the booking is a bar', async () => {
    const { appointment } = await mount(
      '200',
      html`<knead-appointment variant="floating" request-action="/receiver/200"></knead-appointment>`,
    );
    expect(formOf(appointment).checkVisibility()).to.be.false;
    one(appointment, '[part="book"]').click();
    expect(formOf(appointment).checkVisibility()).to.be.true;
    fill(appointment);
    await send(appointment);
    expect(status(appointment)).to.match(/^Sent/);
  });

  for (const action of ['javascript:alert(1)', 'data:text/html,x', 'mailto:hello@cedarandsage.example'])
    it(`goes to no address that is none to post to: ${action}`, async () => {
      const errors = spy(console, 'error');
      const { appointment } = await mount(
        '',
        html`<knead-appointment request-action=${action}></knead-appointment>`,
      );
      expect(inside(appointment, 'form')).to.deep.equal([]);
      expect(errors.map(([text]) => text)).to.deep.equal([
        `<knead-appointment> request-action: "${action}" is not an http or https address; there is no form.`,
      ]);
    });

  it('leaves a form of the page’s own alone, and shows it where nothing of its own is', async () => {
    const own = html`<form action="/receiver/200" method="post"><input name="name" /></form>`;
    const { appointment } = await mount('', html`<knead-appointment phone="">${own}</knead-appointment>`);
    expect(appointment.querySelector('form')!.checkVisibility()).to.be.true;
    appointment.requestAction = '/receiver/200';
    await settled();
    expect(appointment.querySelector('form')!.checkVisibility()).to.be.false;
  });

  it('is a plain form as well', async () => {
    const { appointment } = await mount('200');
    const form = formOf(appointment);
    expect([form.method, form.getAttribute('action')]).to.deep.equal(['post', '/receiver/200']);
    expect([...new FormData(form).keys()]).to.deep.equal(['name', 'contact', 'times', 'note', 'website']);
  });

  it('speaks Spanish', async () => {
    const { kit, appointment } = await mount('503');
    kit.lang = 'es';
    await new Promise(resolve => setTimeout(resolve));
    await settled();
    fill(appointment);
    await send(appointment);
    expect(status(appointment)).to.equal('No se envió: error 503. Lo que escribió sigue aquí.');
    expect(buttons(appointment)).to.deep.equal(['Volver a intentar', 'Copiar']);
  });

  for (const scheme of ['light', 'dark'])
    it(`A31: is accessible in each state, as axe sees it: ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      document.documentElement.style.background = scheme === 'dark' ? '#101414' : '';
      const { kit, appointment } = await mount('503');
      kit.visit.mark('low-back-left', { intensity: 6 });
      await settled();
      one<HTMLDetailsElement>(appointment, 'details').open = true;
      await expect(appointment).to.be.accessible();
      fill(appointment);
      await send(appointment);
      await expect(appointment).to.be.accessible();
      appointment.requestAction = '/receiver/200';
      await settled();
      await send(appointment);
      expect(status(appointment)).to.match(/^Sent/);
      await expect(appointment).to.be.accessible();
      document.documentElement.removeAttribute('style');
    }).timeout(30_000);
});

import { expect } from '@open-wc/testing';
import type { Appointment } from '../../src/appointment/appointment.js';
import { inside, one, openPage, withWindow, type Page } from '../support/frame.ts';
import { words } from '../support/guide.ts';

const provider = `${location.origin.replace('localhost', '127.0.0.1')}/test/pages/provider.html`;

async function open(width?: number) {
  const page = await openPage('booking.html', width);
  page.find<Appointment>('#popup').bookingUrl = provider;
  page.kit.visit.mark('low-back-left', { intensity: 6 });
  await page.shown();
  return page;
}
function clean(page: Page) {
  expect([page.errors, page.warnings, page.blocked]).to.deep.equal([[], [], []]);
}
const typeInto = (form: HTMLFormElement, name: string, value: string) => {
  const field = form.elements.namedItem(name) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('The built way to an appointment, under a strict content security policy', () => {
  withWindow();

  it('shows the hours, who takes the bookings, and each way, and makes no request', async () => {
    const page = await open();
    const link = page.find('#link');
    expect(words(one(link, '[part="hours"]'))).to.match(/^Open(s| now)/);
    expect(words(one(link, '[part="about"]'))).to.equal(
      'Cedar & Sage Massage, online booking with Jane, opens in a new tab',
    );
    expect(inside(link, 'a').map(each => each.getAttribute('part'))).to.deep.equal([
      'book',
      'call',
      'text',
      'whatsapp',
      'email',
    ]);
    expect(JSON.parse(page.find('head [type="application/ld+json"]').textContent)).to.include({
      '@type': 'DaySpa',
    });
    const loaded = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter(path => path !== page.window.location.pathname); // WebKit may count the page itself
    expect(loaded).to.deep.equal(['/dist/knead.js']);
    clean(page);
  });

  it('A9: books in a dialog, by keyboard', async () => {
    const page = await open();
    const popup = page.find('#popup');
    const opener = one(popup, '[part="book"]');
    opener.focus();
    await page.press('Enter');
    const dialog = one<HTMLDialogElement>(popup, 'dialog');
    expect(dialog.matches(':modal')).to.be.true;
    for (
      let presses = 0;
      words(page.focused ?? undefined) !== 'Book an appointment' && presses < 9;
      presses++
    )
      await page.press('Tab');
    await page.press('Enter');
    const frame = one<HTMLIFrameElement>(popup, 'iframe');
    expect(frame.getAttribute('src')).to.equal(provider);
    expect(page.focused === one(popup, '[part="panel"]')).to.be.true;
    await page.press('Escape');
    expect(dialog.open).to.be.false;
    expect(page.focused === opener).to.be.true;
    clean(page);
  });

  it('sends a request to a real receiver', async () => {
    const page = await open();
    await fetch('/receiver/log');
    const request = page.find('#request');
    const form = one<HTMLFormElement>(request, 'form');
    typeInto(form, 'name', 'Ada');
    typeInto(form, 'contact', 'ada@example.com');
    await page.click(form.querySelector('button')!);
    for (let waits = 0; inside(request, 'form').length && waits < 100; waits++)
      await new Promise(resolve => setTimeout(resolve, 20));
    expect(words(one(request, '[part="status"]'))).to.match(/^Sent/);
    const { told } = (await (await fetch('/receiver/log')).json()) as { told: string[] };
    expect(told).to.deep.equal(['name: Ada\ncontact: ada@example.com']);
    clean(page);
  });

  for (const width of [320, 390, 1100])
    it(`fits into ${width} px, the bar too`, async () => {
      const page = await open(width);
      for (const details of inside<HTMLDetailsElement>(page.find('#request'), 'details')) details.open = true;
      await page.shown();
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      for (const id of ['link', 'popup', 'request', 'bar'])
        for (const element of inside(page.find(`#${id}`), '.button, p, input, textarea'))
          if (element.checkVisibility() && element.className !== 'unseen') {
            const { left, right } = element.getBoundingClientRect();
            expect([left >= 0, right <= width], `${id}: ${words(element)}`).to.deep.equal([true, true]);
          }
      const bar = one(page.find('#bar'), '[part="base"]').getBoundingClientRect();
      expect(bar.bottom).to.equal(page.window.innerHeight);
      expect(bar.height).to.be.below(100);
    });
});

import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '../support/commands.ts';
import { button, choice, inside, one, openPage, regionOf, regionsOf, withWindow } from '../support/frame.ts';
import type { Page } from '../support/frame.ts';

const formOf = (page: Page) => page.find<HTMLFormElement>('form');

/** Stops the form from leaving the page, and says what it would have sent. */
function submissions(page: Page): FormDataEntryValue[][] {
  const sent: FormDataEntryValue[][] = [];
  formOf(page).addEventListener('submit', event => {
    event.preventDefault();
    sent.push(page.sent);
  });
  return sent;
}

/** Presses Tab until the focus is on something that fits, as a person would who looks for it. */
async function tabTo(page: Page, fits: (focused: Element) => boolean) {
  for (let presses = 1; presses <= 30; presses++) {
    await page.press('Tab');
    if (page.focused && fits(page.focused)) return presses;
  }
  throw new Error(`Tab does not get there, but to <${page.focused?.localName} id="${page.focused?.id}">`);
}

const isRegion = (element: Element) => element.getAttribute('part') === 'region';

describe('A visitor who marks where it hurts', () => {
  withWindow();

  for (const width of [1100, 320])
    it(`does so by mouse, at ${width} px`, async () => {
      const page = await openPage('bare.html', width);
      const { map } = page;
      const told: string[] = [];
      for (const type of ['input', 'change']) map.addEventListener(type, () => told.push(type));
      await page.click(regionOf(map, 'chest-left'));
      expect(map.value).to.equal('chest-left');
      expect(regionOf(map, 'chest-left').getAttribute('aria-checked')).to.equal('true');
      expect(told).to.deep.equal(['input', 'change']);
      await page.click(choice(map, '6'));
      await page.click(choice(map, 'Aching'));
      await page.click(choice(map, 'Stiff'));
      expect(page.sent).to.deep.equal(['chest-left:6:aching+stiff']);
      await page.click(button(map, 'Done'));
      expect(inside(map, '[part="details"]')).to.have.length(0);
      if (width < 500) await page.click(button(map, 'Back'));
      await page.click(regionOf(map, 'low-back-right'));
      await page.click(choice(map, 'Please avoid'));
      expect(page.sent).to.deep.equal(['chest-left:6:aching+stiff !low-back-right']);
      expect(
        inside(map, '[part="marks"] li').map(item => item.innerText.replace(/\s+/g, ' ').trim()),
      ).to.deep.equal(['6 Chest, left 6 of 10, aching, stiff', '– Low back, right please avoid']);
      await page.click(button(map, 'Undo'));
      await page.click(button(map, 'Undo'));
      expect(page.sent).to.deep.equal(['chest-left:6:aching+stiff']);
    });

  for (const width of [1100, 320])
    it(`does so by touch, at ${width} px`, async function () {
      const page = await openPage('bare.html', width);
      const { map } = page;
      if (!(await page.tap(regionOf(map, 'chest-left')))) this.skip();
      expect(map.value).to.equal('chest-left');
      await page.tap(choice(map, '10'));
      await page.tap(choice(map, 'Tight'));
      expect(page.sent).to.deep.equal(['chest-left:10:tight']);
      await page.tap(button(map, 'Remove'));
      expect(page.sent).to.deep.equal(['']);
    });

  it('A9: does so by keyboard, and sends it', async () => {
    const page = await openPage('bare.html');
    const { map } = page;
    const sent = submissions(page);
    page.window.focus();
    await tabTo(page, isRegion);
    expect(page.focused?.id).to.equal('forehead-right');
    await page.press('ArrowDown');
    const { id } = page.focused!;
    expect(id).to.equal('face-right');
    await page.press(' ');
    expect(map.value).to.equal('face-right');
    await page.press('7');
    expect(map.value).to.equal('face-right:7');
    await page.press('End');
    expect(page.focused?.id).to.equal(regionsOf(map).at(-1)?.id);
    await sendKeys({ type: '10' });
    await page.shown();
    expect(map.marks.at(-1)?.intensity).to.equal(10);
    await page.press('Delete');
    expect(map.value).to.equal('face-right:7');
    await tabTo(page, element => element === page.find('form > p button'));
    await page.press('Enter');
    expect(sent).to.deep.equal([['face-right:7']]);
  });

  it('A10: passes the whole figure with one Tab, and comes back to where it was left', async () => {
    const page = await openPage('bare.html');
    page.window.focus();
    await tabTo(page, isRegion);
    await page.press('ArrowDown', 'ArrowDown', 'ArrowDown');
    const left = page.focused?.id;
    expect(left).not.to.equal('forehead-right');
    await page.press('Tab');
    expect(isRegion(page.focused!)).to.be.false;
    await page.press('Shift+Tab');
    expect(page.focused?.id).to.equal(left);
  });

  it('A3: finds the same in the list, by keyboard', async () => {
    const page = await openPage('bare.html', 320);
    const { map } = page;
    page.window.focus();
    await tabTo(page, element => element === button(map, 'List'));
    await page.press(' ');
    await tabTo(page, element => element.getAttribute('type') === 'checkbox');
    await page.press(' ');
    const checked = inside<HTMLInputElement>(map, '[part="list"] input[value]:checked');
    expect(checked).to.have.length(1);
    expect(page.sent).to.deep.equal([checked[0]!.value]);
  });
});

describe('A form with a body map', () => {
  withWindow();

  it('is not sent while a required map is empty, and says why', async () => {
    const page = await openPage('bare.html');
    const { map } = page;
    const sent = submissions(page);
    const invalid: string[] = [];
    map.addEventListener('invalid', ({ type }) => invalid.push(type));
    formOf(page).requestSubmit();
    await page.shown();
    expect(invalid).to.deep.equal(['invalid']);
    expect(sent).to.deep.equal([]);
    expect(one(map, '[part="error"]').innerText).to.equal('Please mark at least one place.');
    await page.click(regionOf(map, 'chest-left'));
    expect(one(map, '[part="error"]').innerText).to.equal('');
    formOf(page).requestSubmit();
    expect(sent).to.deep.equal([['chest-left']]);
  });

  it('goes back to its initial value on reset', async () => {
    const page = await openPage('bare.html');
    const { map } = page;
    map.setAttribute('value', 'knee-front-left:4');
    expect(page.sent).to.deep.equal(['knee-front-left:4']);
    await page.click(regionOf(map, 'chest-left'));
    expect(page.sent).to.deep.equal(['knee-front-left:4 chest-left']);
    formOf(page).reset();
    expect(page.sent).to.deep.equal(['knee-front-left:4']);
    map.removeAttribute('value');
    formOf(page).reset();
    await page.shown();
    expect(page.sent).to.deep.equal(['']);
    expect(regionsOf(map).filter(region => region.getAttribute('aria-checked') === 'true')).to.have.length(0);
  });

  it('switches the map off with its fieldset, and on again', async () => {
    const page = await openPage('bare.html');
    const { map } = page;
    const fieldset = page.find<HTMLFieldSetElement>('fieldset');
    map.value = 'sacrum:3';
    fieldset.disabled = true;
    await page.shown();
    expect(page.sent).to.deep.equal([]);
    await page.click(regionOf(map, 'chest-left'));
    expect(map.value).to.equal('sacrum:3');
    expect(regionsOf(map).filter(region => region.getAttribute('tabindex') === '0')).to.have.length(0);
    fieldset.disabled = false;
    await page.shown();
    expect(page.sent).to.deep.equal(['sacrum:3']);
    await page.click(regionOf(map, 'chest-left'));
    expect(page.sent).to.deep.equal(['sacrum:3 chest-left']);
  });

  it('says of a map that is disabled, and of its regions, that they are', async () => {
    const page = await openPage('bare.html');
    page.find<HTMLFieldSetElement>('fieldset').disabled = true;
    await page.shown();
    const silent = regionsOf(page.map).filter(
      region => !region.closest('[aria-disabled="true"]') && region.getAttribute('aria-disabled') !== 'true',
    );
    expect(silent).to.have.length(0);
  });

  it('counts the map among its controls', async () => {
    const page = await openPage('bare.html');
    expect([...formOf(page).elements]).to.include(page.map);
    expect(page.map.form).to.equal(formOf(page));
    expect(formOf(page).matches(':invalid')).to.be.true;
    page.map.value = 'sacrum';
    expect(formOf(page).matches(':invalid')).to.be.false;
  });
});

describe('The booking button', () => {
  withWindow();

  it('leads to the booking page on another site, in a new tab', async () => {
    const { appointment } = await openPage('bare.html');
    const book = one<HTMLAnchorElement>(appointment, '[part="book"]');
    expect(book.href).to.equal('https://cedarandsage.example/book');
    expect(book.target).to.equal('_blank');
    expect([...book.relList]).to.include('noopener');
    expect(one<HTMLAnchorElement>(appointment, '[part="call"]').href).to.equal('tel:+15550100142');
  });

  it('tells the page before it leaves, which may keep the visitor', async () => {
    const page = await openPage('bare.html');
    const heard: unknown[] = [];
    page.document.addEventListener('knead-book', event => {
      const { detail, bubbles, composed, cancelable } = event;
      heard.push([detail, { bubbles, composed, cancelable }]);
      event.preventDefault();
    });
    page.appointment.setAttribute('booking-url', '/test/pages/bare.html?booked');
    await page.shown();
    await page.click(one(page.appointment, '[part="book"]'));
    await page.click(one(page.appointment, '[part="call"]'));
    const how = { bubbles: true, composed: true, cancelable: true };
    expect(heard).to.deep.equal([
      [{ channel: 'book', provider: location.hostname }, how],
      [{ channel: 'call', provider: null }, how],
    ]);
    expect(page.document.URL).not.to.contain('booked');
  });

  it('goes to a booking page of the same site', async () => {
    const page = await openPage('bare.html');
    page.appointment.setAttribute('booking-url', '/test/pages/bare.html?booked');
    await page.shown();
    const arrived = new Promise(resolve => page.frame.addEventListener('load', resolve, { once: true }));
    const { x, y } = await page.spotOf(one(page.appointment, '[part="book"]'));
    await sendMouse({ type: 'click', position: [x, y] });
    await arrived;
    expect(page.document.URL).to.equal(`${location.origin}/test/pages/bare.html?booked`);
  });
});

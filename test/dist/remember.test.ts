import { aTimeout, expect } from '@open-wc/testing';
import { openPage, type Page } from '../support/frame.js';

const tick = async (page: Page) => {
  page.kit.shadowRoot!.querySelector('input')!.click();
  await page.shown();
};
const regionsIn = ({ map }: Page) => map.marks.map(({ region }) => region);

/** What one tab stores takes a moment to be heard in the other. */
async function until(fits: () => boolean) {
  for (let tries = 0; tries < 100 && !fits(); tries++) await aTimeout(20);
  expect(fits()).to.be.true;
}

describe('Two tabs of a site that remembers', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('store nothing without consent', async () => {
    const page = await openPage('remember.html');
    page.map.value = 'sacrum:4';
    await page.shown();
    expect(localStorage).to.have.length(0);
  });

  it('do not overwrite each other: each has what was marked in both', async () => {
    const one = await openPage('remember.html');
    await tick(one);
    const other = await openPage('remember.html');
    expect(other.kit.shadowRoot!.querySelector('input')!.checked).to.be.true;
    one.map.marks = [{ region: 'sacrum', intensity: 4, qualities: [], intent: 'pain' }];
    await until(() => regionsIn(other).includes('sacrum'));
    other.kit.visit.mark('jaw-left', { intensity: 2 });
    await until(() => regionsIn(one).includes('jaw-left'));
    const third = await openPage('remember.html');
    expect(regionsIn(third)).to.have.members(['sacrum', 'jaw-left']);
  });

  it('keep both what they had before the second one was ticked', async () => {
    const one = await openPage('remember.html');
    const other = await openPage('remember.html');
    one.map.value = 'sacrum:4';
    other.map.value = 'jaw-left:2';
    await tick(one);
    await tick(other);
    expect(regionsIn(other)).to.have.members(['sacrum', 'jaw-left']);
    await until(() => regionsIn(one).length === 2);
  });

  it('are cleared together', async () => {
    const one = await openPage('remember.html');
    await tick(one);
    one.map.value = 'sacrum:4';
    const other = await openPage('remember.html');
    expect(regionsIn(other)).to.deep.equal(['sacrum']);
    one.kit.clear();
    await until(() => !regionsIn(other).length);
    other.kit.visit.mark('chest-left');
    expect(localStorage).to.have.length(0);
  });
});

describe('A page on a device that many share', () => {
  it('forgets when it is left, so that nobody finds anything by going back', async () => {
    const page = await openPage('remember.html');
    page.kit.kiosk = '10';
    await page.shown();
    page.map.value = 'sacrum:4';
    page.kit.visit.tell({ flags: ['rf-chest'] });
    page.window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect([page.map.value, page.kit.visit.told]).to.deep.equal(['', {}]);
  });
});

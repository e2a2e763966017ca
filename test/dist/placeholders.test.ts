import { expect } from '@open-wc/testing';
import { inside, openPage } from '../support/frame.ts';
import { settled } from '../support/guide.ts';

describe('A placeholder that the page is still being read of', () => {
  it('loses nothing of what is in it', async () => {
    const page = await openPage('late.html');
    const { document } = page;
    // As a slow network brings it: the script runs while the kit has but its first line.
    document.open();
    document.write(`<!doctype html><title>A slow page</title><script src="/dist/knead.classic.js"></script>
      <div data-knead="kit" data-booking-url="https://cedarandsage.example/book"><p id="first">First</p>`);
    while (!page.window.customElements.get('knead-kit')) await new Promise(resolve => setTimeout(resolve, 5));
    await settled(document);
    document.write('<div data-knead="appointment"></div>');
    await settled(document);
    document.write('<p id="last">Last</p></div>');
    document.close();
    await settled(document);
    const kit = document.querySelector('knead-kit')!;
    expect([...kit.children].map(({ localName, id }) => [localName, id])).to.deep.equal([
      ['p', 'first'],
      ['knead-appointment', ''],
      ['p', 'last'],
    ]);
    expect(inside(kit.querySelector('knead-appointment')!, '[part="book"]')).to.have.length(1);
  });
});

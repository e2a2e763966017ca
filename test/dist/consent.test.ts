import { expect } from '@open-wc/testing';
import { engine } from '../support/commands.ts';
import { openPage } from '../support/frame.ts';
import { deep, settled, traces, words } from '../support/guide.ts';

/** The same numbers from 0 to 1 in every run. */
function numbers(seed: number) {
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

/** Each click is a second or three of a visitor's: an hour of them in one engine, some minutes in the others. */
const CLICKS = engine === 'chromium' ? 1800 : 500;

describe('A visitor who never ticks "Remember on this device"', () => {
  it(`leaves nothing behind after ${CLICKS} clicks anywhere, and nothing is asked of any server`, async function () {
    this.timeout(150_000);
    localStorage.clear();
    const page = await openPage('everything.html');
    const { window, document } = page;
    // What would leave the page, open a dialog of the system or save a file is up to the visitor, and no part of this.
    window.open = () => null;
    window.HTMLAnchorElement.prototype.click = () => {};
    document.addEventListener('click', event => {
      const link = event.composedPath().find(each => (each as Element).localName === 'a');
      if (link) event.preventDefault();
    });
    document.addEventListener('knead-book', event => event.preventDefault());
    const before = traces(window);
    const random = numbers(7);
    const offer = page.kit.shadowRoot!.querySelector('input')!;
    const typed = new Set<string>();
    for (let click = 0; click < CLICKS; click++) {
      const found = deep(page.kit).filter(
        element =>
          element.matches('button, a, summary, input:not([type="file"]), textarea, select, path[part]') &&
          element !== offer,
      );
      let one;
      do one = found[Math.floor(random() * found.length)] as HTMLElement;
      while (!one.checkVisibility() || words(one) === 'Print');
      if (one.matches('textarea, input:not([type="checkbox"], [type="radio"])')) {
        const field = one as HTMLInputElement;
        field.value = field.type === 'date' ? '2026-01-05' : `word ${click}`;
        typed.add(field.value);
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
      } else
        one.dispatchEvent(
          new window.MouseEvent('click', { bubbles: true, composed: true, cancelable: true }),
        );
      if (click % 10 === 0) await settled(document);
    }
    await settled(document);
    expect(typed.size).to.be.above(3);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    const after = traces(window);
    expect({ ...after, stored: before.stored }).to.deep.equal(before);
    expect(page.errors).to.deep.equal([]);
  });
});

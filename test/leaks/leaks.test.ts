import { expect, nextFrame } from '@open-wc/testing';
import * as knead from '../../src/knead.js';
import { collectGarbage } from '../support/commands.js';
import { nodesIn } from '../support/counts.js';
import { settled } from '../support/guide.js';

const tags = Object.values(knead)
  .filter(each => typeof each === 'function' && each.prototype instanceof HTMLElement)
  .map(each => customElements.getName(each as CustomElementConstructor)!);

const place = () => document.body.appendChild(document.createElement('div'));

/**
 * How many of these are still there when all that nobody needs is gone. `undefined`: this engine does not say. A busy
 * browser may hold what it drew last for some frames more; what is kept for good is still there after the last round.
 */
async function kept(refs: readonly WeakRef<object>[]): Promise<number | undefined> {
  let left = refs.length;
  for (let round = 0; round < 10 && left > refs.length / 10; round++) {
    await settled();
    await nextFrame();
    if (!(await collectGarbage())) return undefined;
    left = refs.filter(ref => ref.deref()).length;
  }
  return left;
}

/** A page with every widget, as a site shows it and then shows another. */
async function visit(where: Element): Promise<WeakRef<object>[]> {
  const kit = document.createElement('knead-kit');
  kit.setAttribute('remember', '');
  kit.setAttribute('booking-url', 'https://book.example/');
  kit.setAttribute('hours', 'Mo-Su');
  kit.setAttribute('time-zone', 'UTC');
  kit.append(...tags.filter(tag => tag !== 'knead-kit').map(tag => document.createElement(tag)));
  where.replaceChildren(kit);
  await settled();
  kit.visit.mark('sacrum', { intensity: 5 });
  kit.visit.tell({ flags: ['ci-skin'], done: ['dy-eat'], suggestion: 'swedish' });
  await settled();
  return [kit, kit.visit, ...kit.children].map(each => new WeakRef(each));
}

describe('What is no longer on the page', () => {
  for (const tag of tags)
    it(`is let go: <${tag}>, ten times`, async function () {
      this.timeout(30_000);
      const where = place();
      const refs: WeakRef<Element>[] = [];
      for (let time = 0; time < 10; time++) {
        const element = document.createElement(tag);
        where.replaceChildren(element);
        await settled();
        refs.push(new WeakRef(element));
        element.remove();
      }
      const left = await kept(refs);
      where.remove();
      if (left === undefined) return this.skip();
      // What was touched last may still be in the hands of the browser.
      expect(left).to.be.at.most(refs.length / 10);
    });

  it('is let go when a site shows another page in its place, ten times', async function () {
    this.timeout(60_000);
    const where = place();
    const refs: WeakRef<object>[] = [];
    for (let time = 0; time < 10; time++) {
      refs.push(...(await visit(where)));
      where.replaceChildren();
    }
    const left = await kept(refs);
    where.remove();
    if (left === undefined) return this.skip();
    expect(left).to.be.at.most(refs.length / 10);
  });
});

describe('A page that stays open', () => {
  it('does not grow while a diary is kept on it', async function () {
    this.timeout(60_000);
    const where = place();
    const kit = where.appendChild(document.createElement('knead-kit'));
    const diary = kit.appendChild(document.createElement('knead-check-in'));
    const write = async (times: number) => {
      for (let time = 0; time < times; time++) {
        const checkIns = Array.from({ length: 12 }, (_, day) => ({
          id: String(day),
          date: `2026-11-${day + 10}`,
          pain: (time + day) % 11,
          note: `note ${time}`,
        }));
        kit.visit.tell({ checkIns });
        await settled();
      }
      return nodesIn(diary).length;
    };
    const before = await write(3);
    expect(await write(200)).to.equal(before);
    where.remove();
  });
});

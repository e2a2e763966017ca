import { expect } from '@open-wc/testing';
import { Figure } from '../../src/body-map/figure.js';
import { figureNames } from '../../src/figure/figures.js';
import type { Point } from '../../src/figure/geometry.js';
import { neighbour } from '../../src/body-map/neighbours.js';
import { regions, type RegionId } from '../../src/content/regions.js';

const opposite = {
  ArrowUp: 'ArrowDown',
  ArrowDown: 'ArrowUp',
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
} as const;
type Arrow = keyof typeof opposite;
const arrows = Object.keys(opposite) as Arrow[];

/** What a person may see: one view alone, or both, the back to the right. */
const situations = { 'the front': ['front'], 'the back': ['back'], 'both views': ['front', 'back'] } as const;
type Situation = keyof typeof situations;
const regionsIn = (situation: Situation) =>
  regions
    .filter(({ view }) => (situations[situation] as readonly string[]).includes(view))
    .map(({ id }) => id);

/** As the eye has it: from the front, the person's right is on the viewer's left. */
const examples: [Situation, from: RegionId, Arrow, to: RegionId][] = [
  ['the front', 'forehead-right', 'ArrowRight', 'forehead-left'],
  ['the front', 'forehead-right', 'ArrowDown', 'face-right'],
  ['the front', 'face-right', 'ArrowDown', 'jaw-right'],
  ['the front', 'jaw-left', 'ArrowDown', 'throat-left'],
  ['the front', 'throat-left', 'ArrowDown', 'chest-left'],
  ['the front', 'chest-right', 'ArrowRight', 'chest-left'],
  ['the front', 'chest-left', 'ArrowLeft', 'chest-right'],
  ['the front', 'chest-right', 'ArrowDown', 'upper-abdomen-right'],
  ['the front', 'upper-abdomen-left', 'ArrowDown', 'lower-abdomen-left'],
  ['the front', 'lower-abdomen-left', 'ArrowUp', 'upper-abdomen-left'],
  ['the front', 'upper-arm-front-right', 'ArrowDown', 'elbow-front-right'],
  ['the front', 'elbow-front-left', 'ArrowDown', 'forearm-front-left'],
  ['the front', 'forearm-front-right', 'ArrowDown', 'wrist-front-right'],
  ['the front', 'wrist-front-right', 'ArrowDown', 'palm-right'],
  ['the front', 'palm-left', 'ArrowUp', 'wrist-front-left'],
  ['the front', 'thigh-front-right', 'ArrowDown', 'knee-front-right'],
  ['the front', 'thigh-front-right', 'ArrowRight', 'thigh-front-left'],
  ['the front', 'knee-front-left', 'ArrowDown', 'shin-left'],
  ['the front', 'shin-right', 'ArrowDown', 'ankle-front-right'],
  ['the front', 'ankle-front-left', 'ArrowDown', 'foot-top-left'],
  ['the front', 'foot-top-left', 'ArrowUp', 'ankle-front-left'],
  ['the front', 'palm-right', 'ArrowLeft', 'palm-right'],
  ['the front', 'palm-left', 'ArrowRight', 'palm-left'],
  ['the back', 'head-back-left', 'ArrowRight', 'head-back-right'],
  ['the back', 'head-back-left', 'ArrowDown', 'skull-base-left'],
  ['the back', 'skull-base-right', 'ArrowDown', 'neck-back-right'],
  ['the back', 'upper-back-left', 'ArrowDown', 'mid-back-left'],
  ['the back', 'mid-back-left', 'ArrowDown', 'low-back-left'],
  ['the back', 'low-back-left', 'ArrowRight', 'low-back-right'],
  ['the back', 'sacrum', 'ArrowLeft', 'buttock-left'],
  ['the back', 'sacrum', 'ArrowRight', 'buttock-right'],
  ['the back', 'thigh-back-right', 'ArrowDown', 'knee-back-right'],
  ['the back', 'knee-back-left', 'ArrowDown', 'calf-left'],
  ['the back', 'calf-left', 'ArrowDown', 'ankle-back-left'],
  ['the back', 'ankle-back-right', 'ArrowDown', 'sole-right'],
  ['both views', 'palm-left', 'ArrowRight', 'hand-back-left'],
  ['both views', 'hand-back-left', 'ArrowLeft', 'palm-left'],
  ['both views', 'forehead-left', 'ArrowRight', 'head-back-left'],
  ['both views', 'head-back-left', 'ArrowLeft', 'forehead-left'],
  ['both views', 'chest-right', 'ArrowRight', 'chest-left'],
];

describe('neighbour', () => {
  const next = (from: Point, direction: Point, ...points: Point[]) =>
    neighbour(from, direction, points, point => point);

  it('is the nearest that way', () => {
    expect(next([0, 0], [1, 0], [20, 0], [10, 0], [30, 0])).to.deep.equal([10, 0]);
    expect(next([0, 0], [0, -1], [0, 10], [0, -30], [0, -20])).to.deep.equal([0, -20]);
  });

  it('is straight ahead rather than nearer and aside', () => {
    expect(next([0, 0], [0, 1], [13, 14], [0, 25])).to.deep.equal([0, 25]);
    expect(next([0, 0], [0, 1], [4, 10], [0, 30])).to.deep.equal([4, 10]);
  });

  it('is more ahead than aside, if there is such a one, however far', () => {
    expect(next([0, 0], [1, 0], [5, 9], [200, 0])).to.deep.equal([200, 0]);
  });

  it('is anything ahead, if there is nothing better', () => {
    expect(next([0, 0], [1, 0], [5, 90], [-50, 0])).to.deep.equal([5, 90]);
  });

  it('is nothing where there is nothing ahead', () => {
    expect(next([0, 0], [1, 0], [0, 0], [-10, 0], [0, 10], [0.5, 3])).to.be.undefined;
    expect(next([0, 0], [1, 0])).to.be.undefined;
  });
});

for (const figureName of figureNames)
  describe(`the arrow keys on the ${figureName} figure`, () => {
    let figure: Figure;
    let around: HTMLElement;

    before(() => {
      around = document.createElement('div');
      document.body.append(around);
      figure = new Figure({ addController() {} } as never, () => {});
      figure.figure = figureName;
      around.append(figure.svgs.front, figure.svgs.back);
    });
    after(() => around.remove());

    function show(situation: Situation) {
      for (const view of ['front', 'back'] as const)
        figure.svgs[view].style.display = (situations[situation] as readonly string[]).includes(view)
          ? 'block'
          : 'none';
    }

    /** Where an arrow leads to from a region. */
    function go(from: RegionId, key: Arrow): RegionId {
      const path = around.querySelector<SVGPathElement>(`#${from}`)!;
      path.focus();
      path.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      return document.activeElement!.id as RegionId;
    }

    /** All that arrows lead to from a region, through others. */
    function reach(from: RegionId, ways: ReadonlyMap<RegionId, readonly RegionId[]>) {
      const reached = new Set([from]);
      for (const id of reached) for (const next of ways.get(id) ?? []) reached.add(next);
      return reached;
    }

    for (const situation of Object.keys(situations) as Situation[]) {
      it(`lead from every region to every other, with ${situation} in sight`, () => {
        show(situation);
        const ids = regionsIn(situation);
        expect(ids).to.have.length({ 'the front': 40, 'the back': 41, 'both views': 81 }[situation]);
        const there = new Map(ids.map(id => [id, arrows.map(arrow => go(id, arrow))]));
        const back = new Map(ids.map(id => [id, ids.filter(from => there.get(from)!.includes(id))]));
        // Some region reaches all, and all reach it: then each reaches each.
        const missed = (reached: ReadonlySet<RegionId>) => ids.filter(id => !reached.has(id));
        expect(missed(reach(ids[0]!, there)), 'not reached').to.deep.equal([]);
        expect(missed(reach(ids[0]!, back)), 'no way out').to.deep.equal([]);
      });

      it(`lead the way they point, with ${situation} in sight`, () => {
        show(situation);
        for (const id of regionsIn(situation))
          for (const arrow of arrows) {
            const next = go(id, arrow);
            if (next === id) continue;
            const [from, to] = [id, next].map(each => {
              const box = around.querySelector(`#${each}`)!.getBoundingClientRect();
              return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
            }) as [DOMPoint, DOMPoint];
            const sameView = regions.find(region => region.id === id)!.view === viewOf(next);
            // Stacked on this page, side by side for a person: across the views only sideways counts.
            if (!sameView) {
              const expected = viewOf(next) === 'back' ? 'ArrowRight' : 'ArrowLeft';
              if (arrow === 'ArrowLeft' || arrow === 'ArrowRight')
                expect(arrow, `${id} to ${next}`).to.equal(expected);
            } else if (arrow === 'ArrowLeft') expect(to.x, `${id} to ${next}`).to.be.below(from.x + 1);
            else if (arrow === 'ArrowRight') expect(to.x, `${id} to ${next}`).to.be.above(from.x - 1);
            else if (arrow === 'ArrowUp') expect(to.y, `${id} to ${next}`).to.be.below(from.y + 1);
            else expect(to.y, `${id} to ${next}`).to.be.above(from.y - 1);
          }
      });
    }

    for (const situation of Object.keys(situations) as Situation[])
      it(`lead where a person expects, with ${situation} in sight`, () => {
        show(situation);
        const asExpected = examples.filter(([where]) => where === situation);
        expect(asExpected.length).to.be.above(4);
        for (const [, from, arrow, to] of asExpected)
          expect(go(from, arrow), `${arrow} from ${from}`).to.equal(to);
      });
  });

const viewOf = (id: RegionId) => regions.find(region => region.id === id)!.view;

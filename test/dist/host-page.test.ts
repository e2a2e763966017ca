import { expect } from '@open-wc/testing';
import type { BodyMap } from '../../src/body-map/body-map.js';
import { addScript, button, inside, one, openPage, regionOf, withWindow } from '../support/frame.ts';
import type { Page } from '../support/frame.ts';

const tenMarks =
  'forehead-right:1 jaw-left:2:aching neck-back-right:3 shoulder-top-left:10:burning+tingling+numb ' +
  '!chest-left upper-back-right:6 low-back-left:7:aching+stiff sacrum:0 knee-front-left:9 sole-right';

/** The states in which the map may be on a page, and the way there. */
const states: Readonly<Record<string, (page: Page) => unknown>> = {
  'with nothing marked': () => {},
  'with details open': ({ map }) =>
    regionOf(map, 'shoulder-front-left').dispatchEvent(new MouseEvent('click', { bubbles: true })),
  'with all words and a mark': async ({ map, ...page }) => {
    states['with details open']?.({ map, ...page } as Page);
    await map.updateComplete;
    inside(map, '[part="details"] .row > button').at(-1)?.click();
  },
  'with the list': ({ map }) => inside(map, 'header button').at(-1)?.click(),
  'with the list and details in it': async ({ map }) => {
    inside(map, 'header button').at(-1)?.click();
    await map.updateComplete;
    one(map, 'input[value="shoulder-front-left"]').click();
  },
  'with ten marks': ({ map }) => (map.value = tenMarks),
  'with ten marks in the list': ({ map }) => {
    map.value = tenMarks;
    inside(map, 'header button').at(-1)?.click();
  },
  'with an error': ({ map }) => map.reportValidity(),
  'with both views': ({ map }) => (map.view = 'both'),
  'with a choice of figures': ({ map }) => (map.figureChoice = true),
};

/** The same of the booking button. */
const variants: typeof states = {
  'as a button': () => {},
  'as a banner': ({ appointment }) => (appointment.variant = 'banner'),
  'as a bar': ({ appointment }) => (appointment.variant = 'floating'),
};

async function inState(state: string, name: string, width: number): Promise<Page> {
  const page = await openPage(name, width);
  // One at a time, so that what is wrong with one does not hide what is wrong with the other.
  (state in variants ? page.map : page.appointment).hidden = true;
  await { ...states, ...variants }[state]?.(page);
  await page.shown();
  return page;
}

/** Everything that can be seen of the elements, but for the drawing. */
const visible = ({ map, appointment, window }: Page, selector = '*') =>
  [map, appointment]
    .flatMap(element => inside(element, selector))
    .filter(element => !element.matches('svg, svg *') && element.getClientRects().length)
    .filter(element => window.getComputedStyle(element).clipPath === 'none');

/** The page does not scroll sideways, and nothing that can be seen lies outside of it. */
function expectNothingOutside(page: Page) {
  const { clientWidth, scrollWidth } = page.document.documentElement;
  expect(scrollWidth, 'the width to scroll').to.be.at.most(clientWidth);
  const outside = visible(page).filter(element => {
    const { left, right } = element.getBoundingClientRect();
    return left < -1 || right > clientWidth + 1;
  });
  expect(outside.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
}

/** Text that does not fit where it is written. */
const cutOff = (page: Page) =>
  visible(page, 'button, label, a, h2, h3, p, legend, li, span')
    .filter(element => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 2)
    .map(({ outerHTML }) => outerHTML.slice(0, 80));

/** Where everything is that a person sees and presses, from the corner of the map. */
function layout(map: BodyMap) {
  const corner = map.getBoundingClientRect();
  const boxes = inside(map, '[part], button, label, input, h2, h3, p, legend, li, select').map(
    (element): [string, number[]] => {
      const { left, top, width, height } = element.getClientRects()[0] ?? corner;
      const words = element.id || element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 20);
      return [`<${element.localName}> ${words}`, [left - corner.left, top - corner.top, width, height]];
    },
  );
  return { width: corner.width, height: corner.height, boxes };
}

describe('A page whose CSS is in the way', () => {
  for (const width of [320, 600, 1000])
    for (const state of [
      'with nothing marked',
      'with ten marks',
      'with all words and a mark',
      'with the list',
    ])
      it(`changes nothing in a map of ${width} px, ${state}`, async () => {
        const [here, there] = await Promise.all(
          ['host.html', 'bare.html'].map(async name => {
            const page = await openPage(name, 1100);
            page.map.style.inlineSize = `${width}px`;
            await states[state]?.(page);
            await page.shown();
            return layout(page.map);
          }),
        );
        expect(here?.width).to.equal(width);
        expect(here?.boxes).to.have.length(there!.boxes.length).above(85);
        const moved = here!.boxes.filter(([, box], i) =>
          box.some((place, side) => Math.abs(place - (there!.boxes[i]?.[1][side] ?? NaN)) > 2),
        );
        expect(moved.map(([what, box]) => `${what} ${box.map(Math.round).join()}`)).to.deep.equal([]);
        expect(Math.abs(here!.height - there!.height)).to.be.at.most(2);
      });

  it('changes nothing in how the text is set', async () => {
    const [here, there] = [await openPage('host.html'), await openPage('bare.html')];
    for (const [element, selectors] of [
      ['map', ['h2', 'button', '[part="hint"]', 'small', '[part="region"]']],
      ['appointment', ['[part="book"]', '[part="call"]']],
    ] as const)
      for (const selector of selectors) {
        const [mine, theirs] = [here, there].map(page =>
          page.window.getComputedStyle(one(page[element], selector)),
        );
        for (const name of [
          'font-size',
          'font-weight',
          'font-style',
          'letter-spacing',
          'word-spacing',
          'line-height',
          'text-transform',
          'text-indent',
          'text-align',
          'white-space',
          'cursor',
          'color',
          'fill',
          'box-sizing',
        ])
          expect(mine!.getPropertyValue(name), `${name} of ${selector}`).to.equal(
            theirs!.getPropertyValue(name),
          );
      }
  });
});

describe('A page at 320 px', () => {
  for (const [name, language] of [
    ['bare.html', 'English'],
    ['spanish.html', 'Spanish'],
    ['rtl.html', 'right to left'],
  ] as const)
    for (const state of Object.keys({ ...states, ...variants }))
      it(`A23: does not scroll sideways ${state}: ${language}`, async () => {
        const page = await inState(state, name, 320);
        expectNothingOutside(page);
        expect(cutOff(page)).to.deep.equal([]);
      });

  // WCAG 2.2, 2.5.8: 24 px wide and high, or no other target's middle within 24 px.
  for (const state of Object.keys({ ...states, ...variants }))
    it(`A25: has buttons that a finger can hit ${state}`, async () => {
      const page = await inState(state, 'bare.html', 320);
      page.map.style.inlineSize = '304px'; // as beside a body's margin
      await page.shown();
      const targets = visible(page, 'button, select, a, label').map(element => ({
        words: element.textContent?.trim(),
        box: element.getBoundingClientRect(),
      }));
      const middle = (box: DOMRect) => [box.left + box.width / 2, box.top + box.height / 2] as const;
      const small = targets.filter(({ box }) => {
        const [x, y] = middle(box);
        const near = targets.some(other => {
          const [a, b] = middle(other.box);
          return other.box !== box && Math.hypot(a - x, b - y) < 24;
        });
        return near && Math.min(box.width, box.height) < 24;
      });
      expect(targets.length).to.be.above(1);
      expect(small.map(({ words, box }) => `${words}: ${box.width} × ${box.height}`)).to.deep.equal([]);
    });
});

describe('A page with text at twice the size', () => {
  for (const state of Object.keys({ ...states, ...variants }))
    it(`A22: does not scroll sideways at 640 px ${state}`, async () => {
      const page = await inState(state, 'large-text.html', 640);
      expectNothingOutside(page);
      expect(cutOff(page)).to.deep.equal([]);
    });

  it('A22: has everything at twice the size', async () => {
    const [large, normal] = [await openPage('large-text.html', 640), await openPage('bare.html', 320)];
    large.map.style.inlineSize = '560px';
    normal.map.style.inlineSize = '280px';
    await Promise.all([large.shown(), normal.shown()]);
    for (const selector of ['h2', 'header button', '[part="hint"]']) {
      const [mine, theirs] = [large, normal].map(({ map, window }) => {
        const element = one(map, selector);
        return [
          parseFloat(window.getComputedStyle(element).fontSize),
          element.getBoundingClientRect().height,
        ];
      });
      expect(mine![0], selector).to.equal(2 * theirs![0]!);
      expect(mine![1], selector).to.be.closeTo(2 * theirs![1]!, 4);
    }
  });
});

describe('A page from right to left', () => {
  withWindow();

  const middle = (map: BodyMap, id: string) => {
    const { left, width } = regionOf(map, id).getBoundingClientRect();
    expect(width, id).to.be.above(0);
    return left + width / 2;
  };

  for (const name of ['bare.html', 'rtl.html'])
    it(`shows the person's right hand on the left of the front view, and on the right of the back: ${name}`, async () => {
      const { map, document } = await openPage(name);
      expect(document.dir).to.equal(name === 'rtl.html' ? 'rtl' : '');
      expect(middle(map, 'palm-right')).to.be.below(middle(map, 'palm-left') - 100);
      expect(middle(map, 'hand-back-left')).to.be.below(middle(map, 'hand-back-right') - 100);
      for (const [view, first, last] of [
        ['.front', 'Your right', 'Your left'],
        ['.back', 'Your left', 'Your right'],
      ] as const) {
        const [a, b] = inside(map, `${view} .sides > span`);
        expect([a?.textContent, b?.textContent]).to.deep.equal([first, last]);
        expect(a!.getBoundingClientRect().left).to.be.below(b!.getBoundingClientRect().left);
      }
    });

  it('A30: has its heading at the right, and its buttons at the left', async () => {
    const { map } = await openPage('rtl.html');
    const [heading, list] = [one(map, 'h2'), inside(map, 'header button').at(-1)!];
    expect(list.getBoundingClientRect().right).to.be.below(heading.getBoundingClientRect().left);
  });

  for (const name of ['bare.html', 'rtl.html'])
    it(`shows the number of the practice as it is dialled: ${name}`, async () => {
      const { appointment, document } = await openPage(name);
      const number = [...one(appointment, '[part="call"]').querySelectorAll('*')].find(element =>
        element.textContent?.includes('010'),
      )!;
      const texts = document.createTreeWalker(number, NodeFilter.SHOW_TEXT);
      const text = texts.nextNode()!;
      const at = (part: string) => {
        const range = document.createRange();
        range.setStart(text, text.textContent!.indexOf(part));
        range.setEnd(text, text.textContent!.indexOf(part) + part.length);
        return range.getBoundingClientRect().left;
      };
      const places = ['+', '1', '555', '010', '0142'].map(at);
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      expect(new Set(places).size).to.equal(5);
    });

  for (const name of ['bare.html', 'rtl.html'])
    it(`goes with an arrow key to where the arrow points, from one view to the other: ${name}`, async () => {
      const page = await openPage(name);
      const { map, window } = page;
      window.focus();
      const wrong: string[] = [];
      for (const id of ['palm-right', 'palm-left', 'hand-back-right', 'hand-back-left'])
        for (const [key, sign] of [
          ['ArrowRight', 1],
          ['ArrowLeft', -1],
        ] as const) {
          regionOf(map, id).focus();
          await page.press(key);
          const to = page.focused!.id;
          if (to !== id && Math.sign(middle(map, to) - middle(map, id)) !== sign)
            wrong.push(`${key}: ${id} to ${to}`);
        }
      expect(wrong).to.deep.equal([]);
    });
});

describe('Two maps in a row of flex items', () => {
  it('share the row', async () => {
    const { document } = await openPage('row.html');
    const [a, b] = [...document.querySelectorAll('knead-body-map')].map(map => map.getBoundingClientRect());
    expect(a!.width).to.be.above(400);
    expect(b!.width).to.be.closeTo(a!.width, 2);
    expect(b!.left - a!.right).to.be.closeTo(20, 1);
    expect(b!.top).to.equal(a!.top);
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
  });
});

describe('A page that learns another language later', () => {
  it('changes the words without a reload, and keeps the marks', async () => {
    const page = await openPage('bare.html');
    page.map.value = 'chest-left:6:aching';
    await addScript(page, '/dist/locales/es.js');
    page.document.documentElement.lang = 'es-MX';
    await page.shown();
    expect(regionOf(page.map, 'chest-left').getAttribute('aria-label')).to.equal(
      'Pecho, lado izquierdo: 6 de 10, dolor continuo',
    );
    expect(button(page.map, 'Deshacer').localName).to.equal('button');
    expect(page.map.value).to.equal('chest-left:6:aching');
  });
});

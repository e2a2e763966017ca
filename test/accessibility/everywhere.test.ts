import { expect } from '@open-wc/testing';
import { textContrast } from '../support/colour.ts';
import { emulateMedia } from '../support/commands.ts';
import { button, one, openPage, regionOf, withWindow, type Page } from '../support/frame.ts';
import { answerSafety, asked, deep, safetyOf, settled, words } from '../support/guide.ts';

/** Opens a page with every widget, of which each has something to show. */
async function open(width: number) {
  const page = await openPage('everything.html', width, 800);
  const { map, kit, appointment } = page;
  kit.visit.mark('low-back-left', { intensity: 6, qualities: ['aching'] });
  kit.visit.mark('neck-back-right', { intent: 'avoid' });
  const checkIns = [6, 4, 7].map((pain, at) => ({
    id: `${at}`,
    date: `2026-05-0${at + 1}`,
    pain,
    note: 'Walked',
  }));
  kit.visit.tell({
    checkIns: checkIns.map((entry, at) => (at === 2 ? { ...entry, about: 'after' as const } : entry)),
  });
  one(appointment, 'form .primary').click();
  regionOf(map, 'shoulder-top-left').dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await settled(page.document);
  button(map, 'More').click();
  openAll(page);
  await page.shown();
  return page;
}

/** Opens every part that can be opened. */
const openAll = ({ document }: Page) => {
  for (const part of deep(document))
    if (part.localName === 'details') (part as HTMLDetailsElement).open = true;
};

/** Looks at every widget of a page, in one state after the other. */
async function throughStates(width: number, look: (page: Page, state: string) => unknown) {
  const page = await open(width);
  const { map, picker } = page;
  const then = async (state: string, act: () => unknown) => {
    await act();
    await settled(page.document);
    openAll(page);
    await page.shown();
    await look(page, state);
  };
  await then('filled', () => {});
  await then('with help needed, and the list', async () => {
    await answerSafety(safetyOf(picker), 'rf-chest', 'md-thinners');
    button(map, 'List').click();
  });
  await then('with a question', async () => {
    button(safetyOf(picker), 'Clear my answers').click();
    await settled(page.document);
    await answerSafety(safetyOf(picker));
    button(picker, 'Next').click();
  });
  await then('with a suggestion', async () => {
    for (; asked(picker); await settled(page.document)) button(picker, 'Skip').click();
  });
  await then('with all styles', () => button(picker, 'All styles').click());
  await then('side by side', () => button(picker, 'Side by side').click());
}

/** What is seen of the widgets, but for the drawings and what is there for screen readers alone. */
const visible = (page: Page, selector = '*') =>
  deep(page.document.body).filter(
    element =>
      element.matches(selector) &&
      !element.matches('svg, svg *, option, .unseen, .unseen *') &&
      element.getRootNode() !== page.document &&
      element.checkVisibility(),
  );

const name = (element: Element) => `<${element.localName}> ${words(element).slice(0, 40)}`;

/** The page does not scroll sideways, nothing lies outside of it, and no text is cut off. */
function expectToFit(page: Page, state: string) {
  const { clientWidth, scrollWidth } = page.document.documentElement;
  expect(scrollWidth, state).to.be.at.most(clientWidth);
  const wrong = visible(page).filter(element => {
    const { left, right, width } = element.getBoundingClientRect();
    // What scrolls by itself is not cut off.
    if (!width || element.closest('.scroll')) return false;
    const { clipPath, display, overflow, position } = page.window.getComputedStyle(element);
    if (clipPath !== 'none' || display.startsWith('inline') || position === 'absolute') return false;
    const isWide = element.scrollWidth > element.clientWidth + 2 && element.localName !== 'fieldset';
    const isHigh = overflow !== 'visible' && element.scrollHeight > element.clientHeight + 2;
    return left < -1 || right > clientWidth + 1 || (element.clientWidth && (isWide || isHigh));
  });
  expect(wrong.map(name), state).to.deep.equal([]);
}

describe('Every widget, in each of its states', function () {
  this.timeout(60_000);
  withWindow();
  afterEach(() => emulateMedia({ forcedColors: 'none' }));

  it('A22: has text of twice the size without loss', async () => {
    await throughStates(640, async (page, state) => {
      page.document.documentElement.style.fontSize = '200%';
      await page.shown();
      expect(page.window.getComputedStyle(one(page.map, '.muted')).fontSize).to.equal('30px');
      expectToFit(page, state);
    });
  });

  it('A23: fits into 320 px, as at a zoom of 400 %', async () => {
    await throughStates(320, expectToFit);
  });

  it('A24: loses nothing when the reader spaces the text', async () => {
    await throughStates(320, async (page, state) => {
      const spaced = new (page.window as Window & typeof globalThis).CSSStyleSheet();
      spaced.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      for (const { shadowRoot } of deep(page.document))
        if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, spaced];
      await page.shown();
      expect(page.window.getComputedStyle(one(page.map, 'h2')).wordSpacing).not.to.equal('0px');
      expectToFit(page, state);
    });
  });

  it('A25: has targets of 24 px, or with room around them', async () => {
    await throughStates(320, (page, state) => {
      const targets = visible(
        page,
        'a, button, select, summary, textarea, input:not(label input), label:has(input)',
      ).map(element => ({ element, boxes: [...element.getClientRects()] }));
      const middle = (box: DOMRect) => [box.left + box.width / 2, box.top + box.height / 2] as const;
      const small = targets.filter(({ element, boxes }) =>
        boxes.some(box => {
          if (Math.min(box.width, box.height) >= 24) return false;
          // A link in a sentence is as high as its line.
          if (element.matches('.source a, p > a')) return false;
          const [x, y] = middle(box);
          return targets.some(other => {
            if (other.element === element) return false;
            return other.boxes.some(near => {
              // As far as the circle of 24 px around its middle: from the circle of another small one, or the edge of a large one.
              const [a, b] = middle(near);
              if (Math.min(near.width, near.height) < 24) return Math.hypot(a - x, b - y) < 24;
              return (
                Math.hypot(
                  Math.max(near.left - x, 0, x - near.right),
                  Math.max(near.top - y, 0, y - near.bottom),
                ) < 12
              );
            });
          });
        }),
      );
      expect(targets.length, state).to.be.above(60);
      expect(
        small.map(({ element }) => name(element)),
        state,
      ).to.deep.equal([]);
    });
  });

  for (const scheme of ['light', 'dark'])
    it(`A27: has text that can be read: 4.5 to 1 on a ${scheme} page`, async () => {
      await throughStates(1100, async (page, state) => {
        Object.assign(page.document.documentElement.style, {
          colorScheme: scheme,
          background: scheme === 'dark' ? '#101414' : '#fff',
        });
        await page.shown();
        const texts = visible(page).filter(
          element =>
            !element.closest('[aria-disabled="true"], :has(> :disabled)') &&
            [...element.childNodes].some(
              node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
            ),
        );
        const faint = texts.filter(element => textContrast(element) < 4.5);
        expect(texts.length, state).to.be.above(200);
        expect(faint.map(name), state).to.deep.equal([]);
      });
    });

  it('A28: shows what can be pressed, and what is chosen, in the colours of the system', async function () {
    if (!(await emulateMedia({ forcedColors: 'active' }))) this.skip();
    await throughStates(1100, (page, state) => {
      const look = (element: Element) => page.window.getComputedStyle(element);
      const controls = visible(page, '.button, .field, select, .option');
      const bare = controls.filter(
        element => !element.closest('.segmented, td') && parseFloat(look(element).borderTopWidth) < 1,
      );
      expect(bare.map(name), state).to.deep.equal([]);
      for (const [chosen, other] of [
        ['[aria-pressed="true"]', '[aria-pressed="false"]'],
        ['label.button:has(:checked)', 'label.button:not(:has(:checked)):not([data-n])'],
      ] as const) {
        const [one, two] = [visible(page, chosen)[0], visible(page, other)[0]];
        if (one && two)
          expect(look(one).backgroundColor, `${state} ${chosen}`).not.to.equal(look(two).backgroundColor);
      }
    });
  });

  it('A29: does not move by itself, not even for whoever does not mind', async () => {
    await throughStates(1100, (page, state) => {
      const moving = visible(page).filter(element => {
        const { animationName, transitionDuration, scrollBehavior } = page.window.getComputedStyle(element);
        return animationName !== 'none' || parseFloat(transitionDuration) > 0 || scrollBehavior === 'smooth';
      });
      expect(moving.map(name), state).to.deep.equal([]);
      expect(page.document.getAnimations(), state).to.deep.equal([]);
    });
  });
});

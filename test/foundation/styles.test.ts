import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/knead.js';
import type { BodyMap } from '../../src/knead.js';
import { backdrop, contrast, inked, luminance, rgba, textContrast } from '../support/colour.js';
import { resetMouse, sendMouse } from '../support/commands.js';

/** What WCAG 2.2 asks of text (1.4.3), and of what is needed to see a control (1.4.11). */
const TEXT = 4.5;
const CONTROL = 3;

/** Every number from 0 to 10, a mark without one, and a place to avoid. */
const marked = [
  ...['forehead', 'face', 'jaw', 'throat', 'chest', 'palm', 'groin', 'shin', 'calf', 'sole', 'buttock'].map(
    (part, n) => `${part}-right:${n}`,
  ),
  'knee-front-right',
  '!elbow-front-right',
].join(' ');

const schemes = ['light', 'dark'] as const;

async function page(scheme: (typeof schemes)[number]) {
  const around = await fixture(html`
    <div style="color-scheme: ${scheme}; inline-size: 1000px">
      <knead-kit booking-url="https://book.example.com/" phone="(555) 010-0142" practice="Still Point">
        <knead-body-map figure-choice value=${marked}></knead-body-map>
        <knead-appointment></knead-appointment>
        <knead-appointment variant="banner"></knead-appointment>
        <knead-appointment variant="floating"></knead-appointment>
      </knead-kit>
    </div>
  `);
  const map = around.querySelector<BodyMap>('knead-body-map')!;
  // All there is to see: the details of a place, all its words, one that is chosen, and an error.
  click(map, '.marks li:nth-child(7) button');
  await rendered();
  click(map, '.details .row > button:last-child', 'More…');
  await rendered();
  click(map, '.details input[type="checkbox"]');
  map.setCustomValidity('Please say more.');
  map.checkValidity();
  await rendered();
  return { around, map };
}

const rendered = () => aTimeout(20);
const all = (host: Element, selector: string) => [...host.shadowRoot!.querySelectorAll(selector)];
const one = (host: Element, selector: string) => {
  const found = all(host, selector)[0];
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
function click(host: Element, selector: string, text = '') {
  const button = all(host, selector).find(each => each.textContent.includes(text));
  if (!button) throw new Error(`no ${selector} ${text}`);
  (button as HTMLElement).click();
}

/** The elements that show text of their own. Faded controls are not in force and need no contrast (1.4.3). */
const texts = (host: Element) =>
  all(host, '.base *').filter(
    element =>
      !element.closest('svg, [aria-disabled="true"], .unseen') &&
      element.getClientRects().length &&
      [...element.childNodes].some(node => node instanceof Text && /\S/.test(node.data)),
  );

const name = (element: Element) =>
  `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 20)}"`;

for (const scheme of schemes)
  describe(`the default colours on a ${scheme} page`, () => {
    let around: Element, map: BodyMap, book: Element;
    beforeEach(async () => {
      ({ around, map } = await page(scheme));
      book = around.querySelector('knead-appointment')!;
    });

    it(`are ${scheme}`, () => {
      const paper = luminance(backdrop(one(map, '.base')));
      const ink = luminance(inked(one(map, '.base')));
      if (scheme === 'light') expect(paper).to.be.above(0.9).and.above(ink);
      else expect(paper).to.be.below(0.05).and.below(ink);
    });

    for (const [pair, selector] of [
      ['text on the surface', 'h2'],
      ['text on what is raised', '.steps .button:not([aria-disabled="true"])'],
      ['text on what is chosen', '.segmented [aria-pressed="true"]'],
      ['a word that is chosen', '.details .row .button:has(input[type="checkbox"]:checked)'],
      ['a word that is not', '.details .row .button:has(input[type="checkbox"]:not(:checked))'],
      ['muted text on the surface', '#hint'],
      ['muted text on what is raised', '.marks li button:not([aria-current="true"]) .muted'],
      ['muted text on what is chosen', '.marks li [aria-current="true"] .muted'],
      ['the words for what is wrong', '#error'],
      ['the sign of a place to avoid', '.badge.avoid'],
    ] as const)
      it(`A27: let ${pair} be read`, () => {
        const found = all(map, selector).filter(element => element.textContent.trim());
        expect(found.length, selector).to.be.above(0);
        for (const element of found) expect(textContrast(element), name(element)).to.be.at.least(TEXT);
      });

    it('let the button for booking be read, also under the mouse', async () => {
      const button = one(book, '[part="book"]');
      expect(textContrast(button)).to.be.at.least(TEXT);
      const before = getComputedStyle(button).backgroundColor;
      button.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = button.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      expect(getComputedStyle(button).backgroundColor).not.to.equal(before);
      expect(textContrast(button)).to.be.at.least(TEXT);
      await resetMouse();
    });

    it('A27: let the number be read on each of the eleven colours of pain', async () => {
      const badges = all(map, '.badge:not(.avoid)');
      expect(badges.map(badge => badge.textContent.trim())).to.deep.equal([
        ...Array.from({ length: 11 }, (_, n) => String(n)),
        '•',
      ]);
      for (const badge of badges) expect(textContrast(badge), name(badge)).to.be.at.least(TEXT);
      // Eleven steps, each another colour; what has no number looks like four.
      const colours = badges.map(badge => backdrop(badge).join());
      expect(new Set(colours).size).to.equal(11);
      expect(colours[11]).to.equal(colours[4]);

      const scale = all(map, '.scale .button');
      expect(scale).to.have.length(11);
      for (const [n, label] of scale.entries()) {
        label.querySelector('input')!.click();
        await rendered();
        expect(backdrop(label).join(), `${n} is chosen`).to.equal(colours[n]);
        expect(textContrast(label), `${n} on the scale`).to.be.at.least(TEXT);
      }
    });

    it('let the number be read on the figure', () => {
      const signs = all(map, 'svg text').filter(sign => sign.textContent.trim());
      const paths = all(map, 'path.pain');
      expect(signs).to.have.length(12);
      expect(paths).to.have.length(12);
      const fills = paths.map(path => rgba(getComputedStyle(path).fill));
      expect(new Set(fills.map(String)).size).to.equal(11);
      for (const sign of signs) {
        const ink = rgba(getComputedStyle(sign).fill);
        for (const fill of fills) expect(contrast(ink, fill)).to.be.at.least(TEXT);
      }
    });

    it('let every other text be read, in the figure, in the list and in the appointment', async () => {
      const widgets = [map, ...around.querySelectorAll('knead-appointment')];
      const seen: Element[] = [];
      const look = () => {
        for (const element of widgets.flatMap(texts)) {
          seen.push(element);
          expect(textContrast(element), name(element)).to.be.at.least(TEXT);
        }
      };
      look();
      click(map, '.segmented button', 'List');
      await rendered();
      look();
      expect(seen.some(element => element.matches('.part small'))).to.be.true;
      expect(seen.some(element => element.matches('legend b'))).to.be.true;
      expect(seen.length).to.be.above(150);
    });

    it('A11, A27: let what is chosen and what has the focus be seen', () => {
      const surface = backdrop(one(map, '.base'));
      const chosen = one(map, '.details .button:has(input:checked)');
      expect(contrast(rgba(getComputedStyle(chosen).borderTopColor), surface)).to.be.at.least(CONTROL);
      const heading = one(map, 'h3') as HTMLElement;
      one(map, '.base').setAttribute('style', 'outline: 2px solid var(--_focus)');
      const ring = rgba(getComputedStyle(one(map, '.base')).outlineColor);
      expect(contrast(ring, backdrop(heading))).to.be.at.least(CONTROL);
    });
  });

describe('the style sheets', () => {
  it('have no size that hangs on the root font size of the page', async () => {
    const { around } = await page('light');
    const sheets = new Set(
      [...around.querySelectorAll('*')].flatMap(element => [
        ...(element.shadowRoot?.adoptedStyleSheets ?? []),
        ...(element.shadowRoot?.styleSheets ?? []),
      ]),
    );
    const rules = [...sheets].flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText));
    expect(sheets.size).to.be.at.least(4);
    expect(rules.length).to.be.above(50);
    expect(rules.filter(rule => /\drem\b/.test(rule))).to.deep.equal([]);
  });

  it('give the same sizes on a page with a tiny root font', async () => {
    const { map } = await page('light');
    const sizes = () =>
      ['h2', '#hint', '.steps .button', '.badge', '.scale .button'].map(selector => {
        const { width, height } = one(map, selector).getBoundingClientRect();
        return [width, height].map(Math.round);
      });
    const before = sizes();
    document.documentElement.style.fontSize = '5px';
    try {
      expect(getComputedStyle(document.documentElement).fontSize).to.equal('5px');
      map.parentElement!.style.fontSize = '16px';
      await rendered();
      expect(sizes()).to.deep.equal(before);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('hold against what the page says of its own text', async () => {
    const around = await fixture(html`
      <div
        style="color: white; line-height: 3; letter-spacing: 9px; text-align: right; text-transform: uppercase"
      >
        <knead-body-map></knead-body-map>
      </div>
    `);
    const { color, lineHeight, letterSpacing, textAlign, textTransform, fontSize } = getComputedStyle(
      one(around.querySelector('knead-body-map')!, '#hint'),
    );
    expect(luminance(rgba(color))).to.be.below(0.5);
    expect(letterSpacing).to.equal('normal');
    expect(textTransform).to.equal('none');
    expect(textAlign).to.equal('start');
    expect(parseFloat(lineHeight)).to.be.closeTo(parseFloat(fontSize) * 1.5, 1);
  });

  it('take the colours that the page sets, light and dark', async () => {
    for (const scheme of schemes) {
      const { map, around } = await page(scheme);
      (around as HTMLElement).style.setProperty('--knead-surface', 'rgb(10, 20, 30)');
      (around as HTMLElement).style.setProperty('--knead-text', 'rgb(200, 210, 220)');
      expect(backdrop(one(map, 'h2')).map(Math.round)).to.deep.equal([10, 20, 30, 1]);
      expect(inked(one(map, 'h2')).map(Math.round)).to.deep.equal([200, 210, 220, 1]);
    }
  });
});

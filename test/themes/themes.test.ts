import { aTimeout, expect, html } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/knead.js';
import type { BodyMap, SafetyCheck } from '../../src/knead.js';
import { contrast, rgba, textContrast } from '../support/colour.js';
import { settled } from '../support/guide.js';
import { coloursAt, pairs } from '../support/theme-pairs.js';

const themes = ['calm', 'clinic', 'warm', 'high-contrast'] as const;
const schemes = ['light', 'dark'] as const;

async function themed(name: string, scheme: string) {
  const sheet = document.createElement('style');
  // Not for the whole page, which other themes stand on too.
  const css = await (await fetch(`/src/themes/${name}.css`)).text();
  sheet.textContent = css.replaceAll(':root,', '');
  document.head.append(sheet);
  const around = document.body.appendChild(document.createElement('div'));
  around.className = `knead-${name}`;
  around.style.colorScheme = scheme;
  render(
    html`
      <knead-kit booking-url="https://book.example.com/" phone="(555) 010-0142" practice="Still Point">
        <knead-body-map value="sacrum:10 jaw-left:0 !knee-back-left"></knead-body-map>
        <knead-safety-check></knead-safety-check>
        <knead-appointment variant="banner"></knead-appointment>
      </knead-kit>
    `,
    around,
  );
  const colour = coloursAt(around.appendChild(document.createElement('p')));
  const leave = () => {
    sheet.remove();
    around.remove();
  };
  return { around, colour, leave };
}

for (const name of themes)
  for (const scheme of schemes)
    describe(`the theme "${name}" on a ${scheme} page`, () => {
      let theme: Awaited<ReturnType<typeof themed>>;
      const least = name === 'high-contrast' ? 7 : 4.5;

      before(async () => {
        theme = await themed(name, scheme);
      });
      after(() => theme.leave());

      for (const [text, ground] of pairs) {
        // A number on the scale is large and bold, the sign of a place to avoid too.
        const wanted = ['ink', 'white'].includes(text) ? 4.5 : least;
        it(`A27: lets ${text} on ${ground} be read: ${wanted}:1 or more`, () => {
          expect(contrast(theme.colour(text), theme.colour(ground))).to.be.at.least(wanted);
        });
      }

      it('is what the elements show', async () => {
        const check = theme.around.querySelector<SafetyCheck>('knead-safety-check')!;
        const map = theme.around.querySelector<BodyMap>('knead-body-map')!;
        await settled();
        await aTimeout(20);
        const base = (element: Element) => element.shadowRoot!.querySelector('.base')!;
        expect(rgba(getComputedStyle(base(check)).backgroundColor)).to.deep.equal(theme.colour('surface'));
        expect(rgba(getComputedStyle(base(map)).color)).to.deep.equal(theme.colour('text'));
        for (const element of [
          ...base(check).querySelectorAll('h2, .muted, .title'),
          ...base(map).querySelectorAll('h2, .badge'),
        ])
          expect(textContrast(element), element.className).to.be.at.least(4.5);
      });
    });

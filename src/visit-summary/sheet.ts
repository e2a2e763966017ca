import { css } from '../foundation/css.js';
import { Drawing, views } from '../figure/drawing.js';
import type { Localize } from '../foundation/localize.js';
import type { Mark } from '../visit/mark.js';

/** The looks of a printed sheet with the figure: dark where it hurts, hatched what to avoid, also without colour. */
export const sheetStyles = css`
  body {
    font: 12pt/1.4 sans-serif;
  }

  pre {
    font: inherit;
    white-space: pre-wrap;
  }

  /* Anatomy is not mirrored on a right-to-left sheet. */
  figure {
    direction: ltr;
    float: left;
    inline-size: 7cm;
    margin-block-start: 1cm;
    margin-inline-end: 1cm;
    font-size: 10pt;
    text-align: center;
    break-inside: avoid;
  }

  svg {
    display: block;
    inline-size: 4cm;
    margin: auto;
    fill: #fff;
    stroke: #777;
  }

  .pain {
    fill: #bbb;
  }

  .front .avoid {
    fill: url(#hatch-front);
  }

  .back .avoid {
    fill: url(#hatch-back);
  }

  text {
    font-size: 14px;
    font-weight: 700;
    text-anchor: middle;
    dominant-baseline: central;
    fill: #000;
    stroke: none;
  }
`.cssText;

/** Both views of the body with these marks. Under each stands which side of the body, and of the picture, it is. */
export function figures(marks: readonly Mark[], localize: Localize): readonly Node[] {
  const drawing = new Drawing();
  drawing.figure = 'neutral';
  for (const mark of marks) {
    const drawn = drawing.drawn.get(mark.region);
    if (drawn) drawing.draw(drawn, mark, '', mark.intent === 'avoid' ? '' : String(mark.intensity ?? '•'));
  }
  return views.map(view => {
    const figure = document.createElement('figure');
    const sides = [localize.term('right'), localize.term(view), localize.term('left')];
    figure.className = view;
    // The mark between them keeps words that are read from the right where they belong.
    figure.append(drawing.svgs[view], (view === 'front' ? sides : sides.reverse()).join(' \u200e– '));
    return figure;
  });
}

import { unsafeCSS } from 'lit';
import { css } from './css.js';
import { choiceStyles } from './choice.styles.js';

/** The numbers on the scale of pain: dark on each of its colours, with 4.5:1 or more by default. */
export const ink = unsafeCSS('#1d1210');

/** The colour of an intensity from 0 to 10, given as `--_n`. */
export const pain = unsafeCSS(
  'color-mix(in oklab,var(--knead-pain-high,#e0573c) calc(var(--_n)*10%),var(--knead-pain-low,#f9dbab))',
);

/** The scale of pain, and the number of an intensity as a badge: `data-n` is the intensity. */
export const scaleStyles = css`
  ${choiceStyles}

  .scale {
    display: grid;
    grid-template-columns: repeat(11, minmax(0, 1fr));
    gap: clamp(2px, 1cqi, 5px);
    margin-block-end: 0.375em;
  }

  .scale .button {
    padding: 0;
    border-radius: 0.625em;
  }

  /* Eleven in a row would be too narrow for a finger: two rows. */
  @container (max-width: 16.5em) {
    .scale {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
  }

  .badge {
    flex: none;
    inline-size: 1.75em;
    font-weight: 700;
    line-height: 1.75;
    text-align: center;
    border-radius: 0.5em;
    --_n: 4;
  }

  .scale .button:has(:checked),
  .badge {
    color: ${ink};
    background: ${pain};
  }

  .scale .button:has(:checked) {
    box-shadow:
      0 0 0 2px var(--_surface),
      0 0 0 4px var(--_accent);
  }

  ${unsafeCSS(Array.from({ length: 11 }, (_, n) => `[data-n='${n}']{--_n:${n}}`).join(''))}
`;

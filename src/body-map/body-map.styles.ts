import { css, unsafeCSS } from 'lit';

/** The numbers on the lighter part of the scale; those above 7 are white. Each has 4.5:1 with the default colours. */
const ink = unsafeCSS('#1d1210');

/** The colour of an intensity from 0 to 10, given as `--_n`. */
const pain = unsafeCSS(
  'color-mix(in oklab,var(--knead-pain-high,#b02f27) calc(var(--_n)*10%),var(--knead-pain-low,#f6c88e))',
);

export const styles = css`
  :host {
    /* A container query lets the content no longer set the width: not to vanish in a row of flex items. */
    flex: 1 1 auto;
    min-inline-size: min(100%, 17em);
  }

  .base {
    container-type: inline-size;
  }

  fieldset {
    border: 0;
    min-inline-size: 0;
    margin-block-start: 1.125em;
  }

  legend {
    margin-block-end: 0.5em;
  }

  ul {
    list-style: none;
  }

  b,
  h3 {
    color: var(--_text);
  }

  .apart {
    justify-content: space-between;
  }

  header {
    margin-block-end: 1em;
  }

  .segmented {
    display: inline-flex;
    padding: 3px;
    background: var(--_raised);
    border: 1px solid var(--_border);
    border-radius: 99em;
  }

  .segmented .button {
    flex: 1 1 auto;
    border: 0;
    color: var(--_muted);
  }

  .segmented small {
    min-inline-size: 1.5em;
    margin-inline-start: 0.5em;
    color: var(--_on-accent);
    background: var(--_accent);
    border-radius: 99em;
  }

  /* The figure */

  .views {
    display: grid;
    justify-items: center;
    gap: 0.5em 1.5em;
  }

  .views.off,
  .show-front .back,
  .show-back .front,
  .both > .segmented,
  .caption,
  small:empty,
  p:empty {
    display: none;
  }

  .views > .segmented {
    justify-self: stretch;
  }

  .both {
    grid-template-columns: 1fr 1fr;
  }

  .view {
    inline-size: min(100%, 17em);
    text-align: center;
  }

  .both > .view.view,
  .both .caption {
    display: block;
  }

  /* Anatomy is not mirrored on a right-to-left page. */
  .sides {
    direction: ltr;
  }

  svg {
    display: block;
    inline-size: 86%;
    margin: auto;
    overflow: visible;
    touch-action: manipulation;
    -webkit-user-select: none;
    user-select: none;
  }

  svg path {
    stroke: var(--_surface);
    stroke-width: 2;
    stroke-linejoin: round;
    fill: var(--_figure);
    outline: none;
  }

  svg.editable {
    cursor: pointer;
  }

  @media (hover: hover) {
    svg.editable path:hover {
      fill: color-mix(in oklab, var(--_figure) 82%, var(--_accent));
    }
  }

  svg path.pain {
    fill: ${pain};
  }

  svg path.avoid {
    fill: url(#hatch-front);
  }

  .back path.avoid {
    fill: url(#hatch-back);
  }

  svg pattern path {
    stroke: var(--_avoid);
    stroke-width: 7;
  }

  svg .halo,
  svg .line {
    fill: none;
    pointer-events: none;
  }

  svg .halo {
    stroke-width: 10;
  }

  svg .line {
    stroke: var(--_text);
    stroke-width: 4;
  }

  svg .focus.line {
    stroke: var(--_focus);
    stroke-width: 5.5;
  }

  text {
    font-size: 20px;
    font-weight: 700;
    text-anchor: middle;
    dominant-baseline: central;
    fill: ${ink};
    pointer-events: none;
  }

  .on-dark {
    fill: #fff;
  }

  .choice {
    grid-column: 1 / -1;
    justify-content: center;
  }

  /* The details, the marks */

  .details,
  .marks {
    margin-block-start: 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_border);
  }

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

  .segmented [aria-pressed='true'],
  .button:has(:checked) {
    font-weight: 600;
    color: var(--_text);
    background: var(--_soft);
    border-color: var(--_accent);
  }

  .scale :has(:checked),
  .badge {
    font-weight: 700;
    color: ${ink};
    background: ${pain};
  }

  .scale :has(:checked) {
    box-shadow:
      0 0 0 2px var(--_surface),
      0 0 0 4px var(--_accent);
  }

  /* The native control lies over its label: what is seen is what is pressed, by any device. */
  .button:has(input) {
    position: relative;
  }

  .button input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: inherit;
    appearance: none;
    cursor: pointer;
  }

  .done {
    margin-block-start: 1.25em;
  }

  .marks button {
    font: inherit;
  }

  .marks li button {
    display: flex;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    padding: 0.5em;
    text-align: start;
    color: inherit;
    background: none;
    border: 0;
    border-radius: 0.75em;
  }

  .marks li button:enabled {
    cursor: pointer;
  }

  .marks li button:enabled:hover,
  .marks [aria-current] {
    background: var(--_soft);
  }

  .badge {
    flex: none;
    inline-size: 1.75em;
    line-height: 1.75;
    text-align: center;
    border-radius: 0.5em;
    --_n: 4;
  }

  .badge.avoid {
    background: var(--_avoid);
  }

  ${unsafeCSS(Array.from({ length: 11 }, (_, n) => `[data-n='${n}']{--_n:${n}}`).join(''))}

  .scale [data-n='8']:has(:checked),
  .scale [data-n='9']:has(:checked),
  .scale [data-n='10']:has(:checked),
  .badge:is([data-n='8'], [data-n='9'], [data-n='10'], .avoid) {
    color: #fff;
  }

  #error {
    margin-block-start: 1em;
    font-weight: 600;
    color: var(--_danger);
  }

  /* The list */

  .list fieldset {
    margin-block: 0 1.25em;
  }

  .part {
    display: grid;
    align-items: center;
    border-block-start: 1px solid var(--_border);
  }

  .part label {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
  }

  .part input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
  }

  .part small {
    display: block;
    color: var(--_muted);
  }

  .list .details {
    margin: 0;
    padding-block-end: 1.25em;
  }

  @container (min-width: 24em) {
    .part {
      grid-template-columns: 1.2fr 1fr 1fr;
    }

    .part :only-child {
      grid-column: 1 / -1;
    }
  }

  /* Both views where there is room; details beside them where there is more. */
  @container (min-width: 31em) {
    .auto {
      grid-template-columns: 1fr 1fr;
    }

    .auto > .view.view,
    .auto .caption {
      display: block;
    }

    .auto > .segmented {
      display: none;
    }
  }

  @container (min-width: 50em) {
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(18em, 22em);
      gap: 2.5em;
    }

    .side > :first-child {
      margin: 0;
      padding: 0;
      border: 0;
    }
  }

  @media (prefers-contrast: more) {
    svg path {
      stroke: var(--_text);
    }
  }

  @media (forced-colors: active) {
    svg path {
      fill: Canvas;
      stroke: CanvasText;
    }

    svg path.pain {
      fill: Highlight;
    }

    svg .halo {
      stroke: Canvas;
    }

    text {
      fill: HighlightText;
    }

    .segmented [aria-pressed='true'],
    .button:has(:checked) {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }

  /* On paper: both views and what is marked, without the controls. */
  @media print {
    .base {
      padding: 0;
      border: 0;
      print-color-adjust: exact;
    }

    .segmented.segmented,
    .steps,
    .choice,
    .details,
    .list,
    #hint {
      display: none;
    }

    .views.views {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }

    .views > .view.view {
      display: block;
      inline-size: 12em;
    }
  }
`;

import { css } from '../foundation/css.js';

export const styles = css`
  .base {
    container-type: inline-size;
  }

  form {
    display: grid;
    gap: 1.125em;
    margin-block: 1.125em;
  }

  .chart {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    margin-block: 1.25em;
    padding-inline-end: 0.5em;
  }

  /* The numbers have no height of their own: they stand where the lines are. */
  .axis {
    display: grid;
    align-content: space-between;
    line-height: 0;
  }

  .chart p {
    grid-column: 2;
  }

  svg {
    overflow: visible;
    color: var(--_accent);
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 2;
  }

  .plot {
    inline-size: 100%;
    block-size: 10em;
  }

  /* Time runs as one reads. There is no text in it to be mirrored. */
  :host(:dir(rtl)) .plot {
    transform: scaleX(-1);
  }

  path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }

  .grid {
    opacity: 0.25;
  }

  .before {
    fill: var(--_surface);
  }

  .after {
    transform: rotate(45deg);
  }

  .key {
    inline-size: 0.875em;
  }

  .scroll {
    position: relative;
    max-block-size: 26em;
    margin-block-end: 1em;
    overflow: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  th,
  td {
    padding-block: 0.75em;
    padding-inline-end: 0.75em;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_border);
  }

  tbody th {
    white-space: nowrap;
  }

  @container (max-width: 22em) {
    tbody th {
      white-space: normal;
    }
  }

  th p {
    font-weight: 400;
    white-space: normal;
  }

  td .row {
    align-items: baseline;
  }

  td .button {
    min-block-size: 0;
    padding: 0.25em 0.375em;
    color: var(--_accent);
    background: none;
    border: 0;
  }

  .badge {
    display: block;
  }

  .said {
    white-space: pre-line;
  }
`;

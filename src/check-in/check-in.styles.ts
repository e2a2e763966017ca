import { css } from 'lit';

export const styles = css`
  .base {
    container-type: inline-size;
  }

  form {
    display: grid;
    gap: 1.125em;
    margin-block-start: 1.125em;
  }

  .field {
    margin-block-start: 0.25em;
  }

  [type='date'] {
    max-inline-size: 14em;
  }

  .chart {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    margin-block: 1.25em 0.5em;
    padding-inline-end: 0.5em;
    font-size: 0.875em;
  }

  /* No height of their own: the numbers stand where the lines are. */
  .axis {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    line-height: 0;
  }

  .chart .row {
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

  .grid {
    stroke-width: 1;
    opacity: 0.25;
  }

  .key {
    inline-size: 0.875em;
  }

  .before {
    fill: var(--_surface);
  }

  .scroll {
    max-block-size: 26em;
    overflow: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
  }

  th,
  td {
    padding-block: 0.75em;
    padding-inline-end: 0.75em;
    border-block-end: 1px solid var(--_border);
    vertical-align: top;
  }

  .worse .aftercare {
    outline: 2px solid var(--_danger);
  }
`;

import { css } from '../foundation/css.js';

/** The types as cards, and side by side. */
export const browseStyles = css`
  .browse {
    display: grid;
    gap: 1.25em;
    justify-items: start;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 1em;
    justify-self: stretch;
  }

  .type {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    padding: 1.125em;
    background: var(--_raised);
    border: 1px solid var(--_border);
    border-radius: 0.875em;
  }

  .type h3 {
    font-size: 1.0625em;
  }

  .type .muted {
    margin-block-start: -0.5em;
  }

  .type .button {
    align-self: start;
    margin-block-start: auto;
  }

  .button:has(:disabled) {
    opacity: 0.5;
  }

  table {
    justify-self: stretch;
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    hyphens: auto;
  }

  thead th {
    padding-block: 0.5em;
    padding-inline-end: 0.75em;
    text-align: start;
    vertical-align: bottom;
    line-height: 1.3;
  }

  tbody th {
    padding-block: 0.75em 0.125em;
    font-size: 0.875em;
    font-weight: 400;
    text-align: start;
    border-block-start: 1px solid var(--_border);
  }

  td {
    padding-block-end: 0.75em;
    padding-inline-end: 0.75em;
    vertical-align: top;
    line-height: 1.4;
  }

  @container (max-width: 22em) {
    .is-wide {
      font-size: 0.9375em;
    }
  }

  @container (max-width: 26em) {
    td,
    thead th {
      font-size: 0.875em;
      padding-inline-end: 0.375em;
    }

    td .tag,
    td .source {
      display: block;
      white-space: normal;
    }
  }

  /* Where the system chooses the colours, what is chosen must be seen all the same. */
  @media (forced-colors: active) {
    .button:has(:disabled) {
      color: GrayText;
      opacity: 1;
    }

    .dots .is-in {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;

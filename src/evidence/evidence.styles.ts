import { css } from '../foundation/css.js';

export const styles = css`
  slot {
    display: block;
    margin-block-end: 1em;
  }

  .soft {
    margin-block-end: 1.25em;
  }

  .row {
    align-items: end;
    margin-block-end: 0.75em;
  }

  label {
    flex: 1 9em;
  }

  label:first-child {
    flex-basis: 16em;
  }

  details {
    border-block-start: 1px solid var(--_border);
  }

  summary {
    padding-block: 0.75em;
  }

  h3 {
    display: inline;
  }

  li {
    padding-block: 0.625em;
  }

  @media print {
    .row {
      display: none;
    }

    ::details-content {
      content-visibility: visible;
    }
  }
`;

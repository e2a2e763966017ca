import { css } from '../foundation/css.js';

export const styles = css`
  .base {
    container-type: inline-size;
  }

  p.soft {
    margin-block-start: 1em;
  }

  .body {
    display: grid;
    gap: 1.75em;
    overflow-wrap: anywhere;
    margin-block-start: 1.25em;
  }

  .body > div {
    display: grid;
    gap: 0.75em;
    align-content: start;
  }

  .check {
    padding: 0;
  }

  .field {
    min-block-size: 6.5em;
    resize: vertical;
  }

  pre {
    font: inherit;
    white-space: pre-wrap;
  }

  @container (min-width: 44em) {
    .body {
      grid-template-columns: 1fr 1fr;
    }
  }
`;

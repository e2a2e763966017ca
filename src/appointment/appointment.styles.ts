import { css } from '../foundation/css.js';

export const styles = css`
  .row {
    align-items: stretch;
  }

  .button {
    min-block-size: 3em;
  }

  .practice {
    margin-block-start: 0.25em;
  }

  .card .row {
    margin-block-start: 1.125em;
  }

  .advice {
    max-inline-size: 40em;
    margin-block-end: 0.75em;
  }

  .advice.is-stop strong {
    color: var(--_danger);
  }

  .is-banner .advice {
    margin-block: 0.75em 0;
  }

  .is-floating .advice {
    margin-inline: auto;
    text-align: center;
  }

  .is-floating {
    position: fixed;
    z-index: 10;
    inset-inline: 0;
    inset-block-end: 0;
    padding: 0.625em max(0.75em, env(safe-area-inset-right)) calc(0.625em + env(safe-area-inset-bottom))
      max(0.75em, env(safe-area-inset-left));
    background: var(--_surface);
    border-block-start: 1px solid var(--_border);
  }

  .is-floating .row {
    justify-content: center;
  }

  /* On a desk the number is what can be used; on a phone the word is enough, and the buttons fill their row. */
  .number {
    margin-inline-start: 0.35em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .is-floating .number {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
  }

  @media (max-width: 40em) {
    .number {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
    }

    .button {
      flex: 1 1 auto;
    }

    .is-floating .button {
      padding-inline: 0.75em;
    }
  }

  @media print {
    .is-floating {
      position: static;
    }
  }
`;

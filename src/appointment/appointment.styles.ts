import { css } from '../foundation/css.js';

export const styles = css`
  .button {
    gap: 0.35em;
    min-block-size: 3em;
  }

  .base > :not(:first-child, .muted) {
    margin-block-start: 0.5em;
  }

  .muted,
  slot h2 {
    margin-block-start: 0.25em;
  }

  .card > .row {
    margin-block-start: 1.125em;
  }

  /* Without a card it is text of the page, on whatever stands behind it there. */
  .is-button,
  .is-button > .muted {
    color: inherit;
  }

  /* Not by its colour alone: the words say it. */
  .is-open::before {
    content: '● ' / '';
    color: var(--_accent);
  }

  .practice {
    unicode-bidi: normal;
  }

  .practice::first-letter {
    text-transform: uppercase;
  }

  .advice {
    max-inline-size: 40em;
  }

  .is-stop strong,
  form strong,
  .wrong {
    color: var(--_danger);
  }

  .is-floating .advice {
    margin-inline: auto;
    text-align: center;
  }

  /* On a desk the number is what can be used; on a phone the word is enough, and the buttons fill their row. */
  .number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .exact {
    white-space: pre-line;
  }

  form,
  .panel {
    display: grid;
    gap: 0.75em;
  }

  form {
    max-inline-size: 36em;
  }

  iframe {
    inline-size: 100%;
    block-size: min(44em, 75vh);
    border: 0;
    border-radius: inherit;
  }

  .base > dialog {
    inline-size: min(48em, 100%);
    margin: auto;
    color: inherit;
  }

  .base > dialog > .row {
    flex-wrap: nowrap;
    margin-block: 0 1em;
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

  .is-floating > .row {
    flex-wrap: nowrap;
    justify-content: center;
  }

  .is-floating > .muted {
    display: none;
  }

  @media (max-width: 40em) {
    [part='links'] > :not(.cross),
    .ways > * {
      flex: 1 1 auto;
    }

    .is-floating .button {
      padding-inline: 0.75em;
    }

    /* Four are two and two, never three and one. */
    .ways:has(:nth-child(4)) > * {
      flex-basis: 40%;
    }

    .number {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
    }
  }

  @media print {
    .is-floating {
      position: static;
    }
  }
`;

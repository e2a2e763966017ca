import { css } from '../foundation/css.js';

/** One question of the guide. */
export const questionStyles = css`
  .progress {
    display: grid;
    gap: 0.375em;
    margin-block-end: 1.25em;
  }

  .offer {
    margin-block-start: 0.75em;
  }

  .options {
    display: grid;
    gap: 0.5em;
    margin-block-start: 1em;
  }

  .option {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 3.25em;
    padding: 0.625em 1em;
    line-height: 1.35;
    background: var(--_raised);
    border: 1px solid var(--_border);
    border-radius: 0.875em;
    cursor: pointer;
  }

  .option:hover {
    background: var(--_soft);
  }

  .option:has(:checked) {
    font-weight: 600;
    background: var(--_soft);
    border-color: var(--_accent);
  }

  .option:has(:focus-visible) {
    outline: 2.5px solid var(--_focus);
    outline-offset: 2px;
  }

  .option input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    outline: none;
    cursor: inherit;
  }

  @container (min-width: 34em) {
    .options.are-many {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (max-width: 22em) {
    .actions .button {
      padding-inline: 0.875em;
    }
  }

  .hint {
    min-block-size: 1.5em;
    margin-block: 0.375em;
    color: var(--_danger);
    font-size: 0.9375em;
  }

  .actions .primary {
    margin-inline-start: auto;
  }
`;

import { css } from '../foundation/css.js';

/** What the guide comes to. */
export const resultStyles = css`
  .result .actions .button {
    flex: 0 1 auto;
  }

  @container (max-width: 26em) {
    .result .actions .button {
      flex: 1 1 auto;
    }
  }

  .result > * + * {
    margin-block-start: 1.25em;
  }

  .result > .tag + .firsts {
    margin-block-start: 0.75em;
  }

  .firsts {
    display: grid;
    gap: 1.5em;
  }

  .reasons,
  .first .facts {
    margin-block: 0.875em;
  }

  .reasons li,
  .cautions li {
    position: relative;
    padding-block: 0.25em;
    padding-inline-start: 2em;
  }

  .reasons li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.4em;
    inset-block-start: 0.55em;
    inline-size: 0.3em;
    block-size: 0.6em;
    border: solid var(--_accent);
    border-width: 0 2.5px 2.5px 0;
    transform: rotate(45deg);
  }

  .reasons .is-caution::before,
  .cautions li::before {
    content: '!';
    position: absolute;
    inset-inline-start: 0.4em;
    inset-block-start: 0.25em;
    inline-size: auto;
    block-size: auto;
    color: var(--_accent);
    font-weight: 700;
    border: 0;
    transform: none;
  }

  .result .cautions {
    margin-block-start: 0.375em;
  }

  @container (min-width: 34em) {
    .first .facts {
      grid-template-columns: 1fr 1fr;
    }
  }

  .first > .button,
  .alternative .button {
    margin-block-start: 0.75em;
  }
`;

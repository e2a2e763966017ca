import { css } from './css.js';

/** What the cards with text share; the body map does without. */
export const commonStyles = css`
  .soft {
    padding: 0.75em 1em;
    background: var(--_soft);
    border-radius: 0.875em;
  }

  .aftercare {
    display: grid;
    gap: 0.75em;
    margin-block-start: 1em;
    font-size: 0.9375em;
  }

  .aftercare dt {
    font-weight: 600;
  }

  .is-urgent dt {
    color: var(--_danger);
  }

  .divided {
    margin-block-start: 1.5em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_border);
  }

  .plain {
    list-style: none;
  }

  h3,
  h4 {
    font-size: 1em;
  }

  /* Content may be in another language than the page: each text reads in its own direction, at the page's side. */
  .base > * {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  p,
  .plain li,
  dt,
  dd,
  td,
  th,
  h3,
  h4,
  pre,
  textarea,
  label > :last-child {
    unicode-bidi: plaintext;
  }

  a:not(.button) {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  summary {
    padding-block: 0.375em;
    cursor: pointer;
  }

  .check {
    display: flex;
    gap: 0.75em;
    padding-block: 0.625em;
    cursor: pointer;
  }

  .check input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin-block-start: 0.0625em;
    cursor: inherit;
  }

  .field {
    inline-size: 100%;
    max-inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.375em 0.75em;
    font: inherit;
    font-size: 1em;
    color: var(--_text);
    background: var(--_raised);
    border: 1px solid var(--_border);
    border-radius: 0.75em;
  }

  .source {
    font-size: 0.875em;
    white-space: nowrap;
  }
`;

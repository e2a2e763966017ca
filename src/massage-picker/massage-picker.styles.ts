import { css } from 'lit';

export const styles = css`
  .base {
    container-type: inline-size;
  }

  .apart {
    justify-content: space-between;
    align-items: flex-start;
    margin-block-end: 1.375em;
  }

  .segmented {
    display: inline-flex;
    gap: 2px;
    padding: 2px;
    border: 1px solid var(--_border);
    border-radius: 99em;
  }

  .segmented .button {
    min-block-size: 2.375em;
    padding-inline: 0.875em;
    background: none;
    border-color: transparent;
  }

  .segmented .button[aria-pressed='true'] {
    font-weight: 600;
    background: var(--_soft);
  }

  knead-safety-check::part(base) {
    padding: 0;
    background: none;
    border: 0;
    border-radius: 0;
  }

  knead-safety-check h3 {
    font-size: 1.125em;
  }

  h3:focus {
    outline: none;
  }

  .progress {
    display: grid;
    gap: 0.375em;
    margin-block-end: 1.25em;
  }

  form h3,
  .result h3 {
    font-size: 1.25em;
    line-height: 1.3;
    letter-spacing: -0.01em;
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

  .result .actions .button {
    flex: 0 1 auto;
  }

  @container (max-width: 26em) {
    .result .actions .button {
      flex: 1 1 auto;
    }
  }

  .actions .primary {
    margin-inline-start: auto;
  }

  .blocked {
    margin-block-start: 1.25em;
    padding: 1.125em;
    border: 1px solid var(--_border);
    border-radius: 1em;
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

  h4 {
    font-size: 1em;
    font-weight: 600;
  }

  .reasons,
  .cautions {
    list-style: none;
  }

  .reasons {
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

  .proof {
    display: block;
    margin-block-start: 0.375em;
  }

  .source {
    font-size: 0.875em;
    white-space: nowrap;
  }

  a:not(.button) {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  .facts {
    display: grid;
    gap: 0.75em 2em;
  }

  .facts dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  @container (min-width: 34em) {
    .first .facts {
      grid-template-columns: 1fr 1fr;
    }
  }

  .dots {
    display: inline-flex;
    gap: 0.2em;
    margin-inline-end: 0.375em;
  }

  .dots i {
    inline-size: 0.55em;
    block-size: 0.55em;
    background: var(--_border);
    border-radius: 50%;
  }

  .dots .is-in {
    background: var(--_accent);
  }

  .first > .button,
  .alternative .button {
    margin-block-start: 0.75em;
  }

  .alternative {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_border);
  }

  summary {
    padding-block: 0.5em;
    color: var(--_accent);
    cursor: pointer;
  }

  details .facts {
    padding-block: 0.5em;
  }

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
    list-style: none;
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

  .button[aria-pressed='true'] {
    font-weight: 600;
    background: var(--_soft);
    border-color: var(--_accent);
  }

  fieldset {
    min-inline-size: 0;
    border: 0;
  }

  legend {
    margin-block-end: 0.5em;
  }

  .chip {
    position: relative;
  }

  .chip input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .chip :checked + .button {
    font-weight: 600;
    background: var(--_soft);
    border-color: var(--_accent);
  }

  .chip :disabled + .button {
    opacity: 0.5;
  }

  .chip :focus-visible + .button {
    outline: 2.5px solid var(--_focus);
    outline-offset: 2px;
  }

  table {
    justify-self: stretch;
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    hyphens: auto;
  }

  thead th {
    padding: 0.5em 0.75em 0.5em 0;
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
`;

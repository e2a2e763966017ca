import { css } from '../foundation/css.js';

export const styles = css`
  .base {
    container-type: inline-size;
  }

  .steps {
    margin-block: 1.125em;
  }

  .step {
    border-block-start: 1px solid var(--_border);
  }

  .step:last-child {
    border-block-end: 1px solid var(--_border);
  }

  .toggle {
    all: unset;
    box-sizing: border-box;
    display: flex;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 3.25em;
    padding-block: 0.5em;
    cursor: pointer;
  }

  .toggle:focus-visible {
    outline: 2.5px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 0.5em;
  }

  .title {
    flex: 1;
  }

  .toggle:hover .title {
    color: var(--_accent);
  }

  .toggle .muted {
    font-weight: 400;
  }

  .toggle::after {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.25em;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }

  .toggle[aria-expanded='true']::after {
    transform: translateY(25%) rotate(225deg);
  }

  .sign {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    font-size: 0.875em;
    color: var(--_accent);
    background: var(--_soft);
    border-radius: 50%;
  }

  .is-done {
    color: var(--_on-accent);
    background: var(--_accent);
  }

  .panel {
    padding-block: 0.25em 1.5em;
  }

  .panel[hidden] {
    display: none;
  }

  fieldset {
    margin-block-end: 1.25em;
  }

  legend {
    margin-block-end: 0.25em;
  }

  .check:hover span {
    color: var(--_accent);
  }

  .say {
    margin-block-end: 0.75em;
    margin-inline-start: 2.125em;
  }

  .is-urgent {
    color: var(--_danger);
    background: color-mix(in srgb, var(--_danger) 8%, var(--_surface));
    font-weight: 600;
  }

  .say .button {
    margin-block-start: 0.625em;
  }

  .outcome > * + h4 {
    margin-block-start: 0.75em;
  }

  .outcome h3 {
    margin-block-end: 0.25em;
    font-size: 1.125em;
  }

  .outcome ul {
    padding-inline-start: 1.25em;
  }

  .outcome .button {
    margin-block-start: 1em;
  }

  .is-stop {
    background: color-mix(in srgb, var(--_danger) 8%, var(--_surface));
    border: 1px solid var(--_danger);
  }

  .is-stop h3 {
    color: var(--_danger);
  }

  .foot {
    margin-block-start: 1.125em;
  }

  h3:focus {
    outline: none;
  }
`;

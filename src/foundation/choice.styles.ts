import { css } from './css.js';

/** What can be chosen: toggle buttons, and labels that look like them around a native control. */
export const choiceStyles = css`
  fieldset {
    min-inline-size: 0;
    border: 0;
  }

  legend {
    margin-block-end: 0.5em;
  }

  [aria-pressed='true'],
  .button:has(input:checked),
  [aria-current='true'] {
    background: var(--_soft);
    border-color: var(--_accent);
  }

  [aria-pressed='true'],
  .button:has(input:checked) {
    font-weight: 700;
    color: var(--_text);
  }

  /* The native control lies over its label: what is seen is what is pressed, by any device. */
  label.button {
    position: relative;
  }

  .button input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: inherit;
    appearance: none;
    cursor: pointer;
  }

  /* Where the system chooses the colours, what is chosen must be seen all the same. */
  @media (forced-colors: active) {
    [aria-pressed='true'],
    .button:has(input:checked) {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;

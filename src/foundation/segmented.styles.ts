import { css } from './css.js';

/** A row of toggle buttons, of which one is in force. */
export const segmentedStyles = css`
  .segmented {
    display: flex;
    padding: 3px;
    background: var(--_raised);
    border: 1px solid var(--_border);
    border-radius: 99em;
  }

  .segmented .button {
    flex: auto;
    border-color: transparent;
    gap: 0.5em;
  }

  .segmented [aria-pressed='true'] {
    border-color: var(--_border);
  }
`;

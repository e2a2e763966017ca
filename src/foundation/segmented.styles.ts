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
    border: 0;
    gap: 0.5em;
  }
`;

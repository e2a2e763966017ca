import { css } from './css.js';

/** How far one is: a bar, and a few words beside a heading. */
export const progressStyles = css`
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 0.375em;
    overflow: hidden;
    background: var(--_border);
    border: 0;
    border-radius: 99em;
  }

  progress::-webkit-progress-bar {
    background: var(--_border);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
    border-radius: 99em;
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
    border-radius: 99em;
  }

  .tag {
    display: inline-block;
    padding: 0.25em 0.75em;
    color: var(--_text);
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.4;
    background: var(--_soft);
    border-radius: 99em;
  }
`;

import { css } from '../foundation/css.js';
import { browseStyles } from './browse.styles.js';
import { questionStyles } from './question.styles.js';
import { resultStyles } from './result.styles.js';

const own = css`
  .base {
    container-type: inline-size;
  }

  .apart {
    align-items: flex-start;
    margin-block-end: 1.375em;
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

  form h3,
  .result h3 {
    font-size: 1.25em;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }

  .blocked {
    margin-block-start: 1.25em;
    padding: 1.125em;
    border: 1px solid var(--_border);
    border-radius: 1em;
  }

  .proof {
    display: block;
    margin-block-start: 0.375em;
  }

  .facts {
    display: grid;
    gap: 0.75em 2em;
  }

  .facts dt {
    color: var(--_muted);
    font-size: 0.875em;
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

  summary {
    color: var(--_accent);
  }

  details .facts {
    padding-block: 0.5em;
  }
`;

export const styles = [own, questionStyles, resultStyles, browseStyles];

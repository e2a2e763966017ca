import { css } from '../foundation/css.js';

export const styles = css`
  .apart {
    flex-wrap: nowrap;
  }

  .tag {
    flex: none;
  }

  progress {
    margin-block-start: 0.875em;
  }

  h3 {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: 1.375em;
    font-size: 1em;
  }

  h3 .muted {
    font-weight: 400;
  }

  ul {
    margin-block-start: 0.5em;
  }

  .check {
    padding-block: 0.75em 0;
  }

  li > :not(label) {
    margin-inline-start: 1.95em;
  }

  .when {
    display: inline-block;
    unicode-bidi: plaintext;
    color: var(--_muted);
    font-size: 0.875em;
    white-space: nowrap;
  }

  .because {
    margin-block: 0.375em;
    padding-block: 0.375em;
    font-size: 0.9375em;
  }

  .proof {
    display: block;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.75em;
  }

  .field {
    inline-size: auto;
  }

  form {
    min-inline-size: 0;
  }
`;

import { css } from 'lit';

export const styles = css`
  .apart {
    justify-content: space-between;
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
    list-style: none;
  }

  li label {
    display: flex;
    gap: 0.75em;
    padding-block-start: 0.75em;
    cursor: pointer;
  }

  li input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin-block-start: 0.0625em;
    cursor: inherit;
  }

  li > :not(label) {
    margin-inline-start: 2.125em;
  }

  .when {
    display: inline-block;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .when::before {
    content: '· ';
  }

  .because {
    margin-block: 0.375em;
    padding: 0.375em 0.75em;
    font-size: 0.9375em;
    background: var(--_soft);
    border-radius: 0.625em;
  }

  .aftercare {
    display: grid;
    gap: 0.75em;
    margin-block-start: 1em;
    padding: 1em;
    font-size: 0.9375em;
    background: var(--_soft);
    border-radius: 0.875em;
  }

  dt {
    font-weight: 600;
  }

  .is-urgent dt {
    color: var(--_danger);
  }

  .proof::before {
    content: '· ';
  }

  summary {
    padding-block: 0.25em;
    cursor: pointer;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.75em;
    margin-block-start: 1.5em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_border);
  }

  #visit-at {
    min-block-size: 2.75em;
    padding: 0.375em 0.75em;
    font: inherit;
    font-size: 1em;
    color: var(--_text);
    background: var(--_raised);
    border: 1px solid var(--_border);
    border-radius: 0.75em;
  }
`;

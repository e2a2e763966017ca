import { css } from 'lit';

export const styles = css`
  [part='headlines'] {
    margin-block: 1.25em;
  }

  li {
    padding-block: 0.75em;
  }

  li .muted {
    gap: 0.25em 0.5em;
    margin-block-start: 0.375em;
    font-size: 0.875em;
  }

  /* Four steps, of which no study here reaches the last. */
  progress {
    inline-size: 3.75em;
    mask: repeating-linear-gradient(90deg, #000 0 0.75em, #0000 0 1em);
  }

  [part='filters'] {
    align-items: end;
    gap: 0.75em;
  }

  label {
    flex: 1 1 9em;
  }

  label:first-child {
    flex: 2 1 16em;
  }

  h3 {
    display: inline-block;
  }

  details {
    border-block-start: 1px solid var(--_border);
  }

  summary {
    padding-block: 0.75em;
  }

  @media print {
    [part='filters'],
    button {
      display: none;
    }

    ::details-content {
      content-visibility: visible;
    }
  }
`;

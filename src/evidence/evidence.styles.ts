import { css } from 'lit';

export const styles = css`
  [part='headlines'] {
    margin-block: 1em;
  }

  [part='claim'] {
    padding-block: 0.625em;
  }

  label {
    flex: 1 9em;
  }

  form {
    align-items: end;
  }

  h3 {
    display: inline;
  }

  details {
    border-block-start: 1px solid var(--_border);
  }

  @media print {
    form {
      display: none;
    }

    ::details-content {
      content-visibility: visible;
    }
  }
`;

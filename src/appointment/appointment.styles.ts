import { css } from 'lit';

export const styles = css`
  .row {
    align-items: stretch;
  }

  .button {
    min-block-size: 3em;
  }

  .primary {
    padding-inline: 1.5em;
  }

  .practice {
    margin-block-start: 0.25em;
  }

  .banner .row {
    margin-block-start: 1.125em;
  }

  .floating {
    position: fixed;
    z-index: 10;
    inset-inline: 0;
    inset-block-end: 0;
    padding: 0.625em max(0.75em, env(safe-area-inset-right)) calc(0.625em + env(safe-area-inset-bottom))
      max(0.75em, env(safe-area-inset-left));
    background: var(--_surface);
    border-block-start: 1px solid var(--_border);
  }

  .floating .row {
    justify-content: center;
  }

  .floating .button {
    flex: 0 1 auto;
  }

  @media (max-width: 30em) {
    .floating .button {
      flex: 1 1 0;
      padding-inline: 0.75em;
    }

    .floating .primary {
      flex-grow: 1.6;
    }
  }

  @media print {
    .floating {
      position: static;
    }
  }
`;

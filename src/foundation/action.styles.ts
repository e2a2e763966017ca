import { css } from './css.js';

/** The buttons that matter: the one to press, and the one that calls for help. */
export const actionStyles = css`
  .button {
    text-align: center;
    text-decoration: none;
  }

  .primary {
    padding-inline: 1.5em;
    font-weight: 600;
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }

  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }

  .danger {
    font-weight: 600;
    color: var(--_surface);
    background: var(--_danger);
    border-color: var(--_danger);
  }

  .danger:hover {
    background: color-mix(in srgb, var(--_danger) 88%, var(--_text));
  }
`;

import { css } from './css.js';
import { tokens } from './tokens.js';

/**
 * The look that all elements share: tokens, the reset and the controls.
 *
 * Everything visible stands inside `.base`. What a page says of our tag wins over `:host`, and what it says of
 * its own text is inherited through shadow roots: so the reset is on `.base`, out of the page's reach. The
 * public tokens are read there too, each with its default; only the private `--_` names are used elsewhere.
 *
 * Sizes are in `em` of a text that is at least 16px, whatever the page's root font size.
 */
export const base = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  .base {
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    font-family: var(--knead-font, inherit);
    font-size: max(1em, 16px);
    line-height: 1.5;
    overflow-wrap: break-word;
    color: var(--_text);
    accent-color: var(--_accent);

    --_focus: var(--knead-focus, var(--_accent));
    --_avoid: var(--knead-avoid, #5f7398);
    --_radius: var(--knead-radius, 1.125em);
    --_space: var(--knead-space, 1em);
    --_soft: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
  }

  ${tokens}

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  .card {
    padding: min(calc(var(--_space) * 1.625), 5%);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  h2 {
    font-size: 1.375em;
    line-height: 1.25;
    letter-spacing: -0.015em;
  }

  .muted {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .apart {
    justify-content: space-between;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75em;
    padding: 0.375em 1.125em;
    font: inherit;
    font-size: 0.9375em;
    line-height: 1.3;
    color: var(--_text);
    background: var(--_raised);
    border: 1px solid var(--_border);
    border-radius: 99em;
    cursor: pointer;
  }

  .button:hover {
    background: var(--_soft);
  }

  .button[aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }

  :focus-visible {
    outline: 2.5px solid var(--_focus);
    outline-offset: 2px;
  }

  .unseen {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }

  @media (prefers-contrast: more) {
    .base {
      --_muted: var(--_text);
      --_border: var(--_text);
    }
  }
`;

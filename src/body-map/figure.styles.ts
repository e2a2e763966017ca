import { css } from '../foundation/css.js';
import { ink, pain } from '../foundation/scale.styles.js';

/** The drawings, and the controls that say which of them are seen. */
export const figureStyles = css`
  /* Anatomy is not mirrored on a right-to-left page, nor are the views: the back is right of the front. */
  .views {
    display: grid;
    direction: ltr;
    justify-items: center;
    gap: 0.5em 1.5em;
  }

  :host(:dir(rtl)) .choice {
    direction: rtl;
  }

  .off,
  .show-front .back,
  .show-back .front,
  .both > .segmented,
  .caption,
  small:empty,
  p:empty {
    display: none;
  }

  .views > .segmented {
    justify-self: stretch;
  }

  .both {
    grid-template-columns: 1fr 1fr;
  }

  .both > .view.view,
  .both .caption {
    display: block;
  }

  .view {
    inline-size: min(100%, 17em);
    text-align: center;
  }

  svg {
    display: block;
    touch-action: manipulation;
  }

  [aria-disabled='false'] {
    cursor: pointer;
  }

  path {
    stroke: var(--_surface);
    stroke-width: 1.25;
    stroke-linejoin: round;
    fill: var(--_figure);
  }

  .view path {
    outline: none;
  }

  @media (hover: hover) {
    [aria-disabled='false'] path:hover {
      fill: color-mix(in oklab, var(--_figure) 82%, var(--_accent));
    }
  }

  path.pain.pain {
    fill: ${pain};
  }

  .front .avoid.avoid {
    fill: url(#hatch-front);
  }

  .back .avoid.avoid {
    fill: url(#hatch-back);
  }

  pattern path {
    stroke: var(--_avoid);
    stroke-width: 4;
  }

  .halo,
  .line {
    fill: none;
    stroke-width: 6;
    pointer-events: none;
  }

  .line {
    stroke: var(--_text);
    stroke-width: 2.5;
  }

  .focus.line {
    stroke: var(--_focus);
    stroke-width: 3.5;
  }

  text {
    font-size: 12.5px;
    text-anchor: middle;
    dominant-baseline: central;
    fill: ${ink};
    stroke: ${pain};
    stroke-width: 3;
    paint-order: stroke;
    pointer-events: none;
  }

  .choice {
    grid-column: 1 / -1;
  }

  /* Both where there is room. */
  @container (min-width: 31em) {
    .auto {
      grid-template-columns: 1fr 1fr;
    }

    .auto > .view.view,
    .auto .caption {
      display: block;
    }

    .auto > .segmented {
      display: none;
    }
  }

  @media (forced-colors: active) {
    path {
      fill: Canvas;
      stroke: CanvasText;
    }

    path.pain.pain {
      fill: Highlight;
    }

    .halo {
      stroke: Canvas;
    }

    text {
      fill: HighlightText;
      stroke: none;
    }
  }
`;

import { css } from '../foundation/css.js';

export const styles = css`
  :host {
    /* A container query lets the content no longer set the width: not to vanish in a row of flex items. */
    flex: 1 1 auto;
    min-inline-size: min(100%, 17em);
  }

  .base {
    container-type: inline-size;
  }

  li {
    margin-block-start: 0.5em;
    list-style: none;
  }

  fieldset {
    margin-block-start: 1.25em;
    scroll-margin: 5em;
  }

  header {
    margin-block-end: 1em;
  }

  /* The details, the marks */

  .done {
    inline-size: 100%;
    margin-block-start: 1.25em;
  }

  .row .button {
    padding-inline: 0.875em;
  }

  .details,
  .marks {
    margin-block-start: 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_border);
  }

  b,
  text {
    font-weight: 700;
    color: var(--_text);
  }

  li .button {
    inline-size: 100%;
    justify-content: start;
    gap: 0.75em;
    padding: 0.5em;
    text-align: start;
    border-radius: 0.75em;
  }

  .avoid.badge {
    color: #fff;
    background: var(--_avoid);
  }

  #error {
    margin-block-start: 1em;
    font-weight: 700;
    color: var(--_danger);
  }

  /* The list */

  .list fieldset {
    margin-block: 0 1.25em;
  }

  .part {
    display: grid;
    grid-template-columns: 1fr 1fr;
    align-items: center;
    padding-block: 0.25em;
    border-block-start: 1px solid var(--_border);
  }

  .part > span,
  .part :only-child {
    grid-column: 1 / -1;
  }

  .part label {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
  }

  .part input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
  }

  .part ::first-letter {
    text-transform: uppercase;
  }

  .part small {
    display: block;
    color: var(--_muted);
  }

  .list .details {
    margin: 0;
    padding-block-end: 1.25em;
  }

  @container (min-width: 24em) {
    .part {
      grid-template-columns: 1.2fr 1fr 1fr;
    }

    .part > span {
      grid-column: 1;
    }
  }

  /* Details beside the figure where there is room. */
  @container (min-width: 50em) {
    .body {
      display: grid;
      grid-template-columns: 1fr minmax(18em, 23em);
      gap: 2.5em;
    }

    .side > :first-child {
      margin: 0;
      padding: 0;
      border: 0;
    }
  }

  .marks.empty {
    padding: 1.25em;
    background: var(--_soft);
    border: 0;
    border-radius: var(--_radius);
  }

  /* On paper: both views and what is marked, without the controls. */
  @media print {
    .base {
      padding: 0;
      border: 0;
      color-scheme: light;
      print-color-adjust: exact;
    }

    .segmented.segmented,
    .steps,
    .choice,
    .details,
    .list,
    #hint {
      display: none;
    }

    .views.views {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }

    .views > .view.view {
      display: block;
      inline-size: 12em;
    }
  }
`;

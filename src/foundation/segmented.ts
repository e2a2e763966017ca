import { html, type TemplateResult } from 'lit';

/** A few choices of which one is in force, as a row of toggle buttons. */
export const segmented = <Choice extends string>(
  choices: readonly (readonly [choice: Choice, text: unknown])[],
  current: Choice,
  pick: (choice: Choice) => void,
): TemplateResult => html`
  <div class="segmented">
    ${choices.map(
      ([choice, text]) =>
        html`<button
          class="button"
          type="button"
          aria-pressed=${choice === current}
          @click=${() => pick(choice)}
        >
          ${text}
        </button>`,
    )}
  </div>
`;

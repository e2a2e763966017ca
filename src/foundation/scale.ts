import { html, nothing, type TemplateResult } from 'lit';
import english from '../locales/en/scale.js';
import { addEnglish, type Localize } from './localize.js';

addEnglish(english);

const scale = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How strong pain is, from 0 to 10 with words: the numeric rating scale. A form may ask for an answer. */
export const painScale = (
  localize: Localize,
  value: number | null,
  pick: (value: number) => void,
  isRequired = false,
): TemplateResult => html`
  <fieldset>
    <legend class="muted">
      ${localize.term('howStrong')}
      <b>${value === null ? nothing : value + localize.term('comma') + localize.term('intensity', value)}</b>
    </legend>
    <div class="scale">
      ${scale.map(
        n =>
          html`<label class="button" data-n=${n}
            ><input
              type="radio"
              name="intensity"
              aria-label="${n}, ${localize.term('intensity', n)}"
              ?required=${isRequired}
              .checked=${n === value}
              @change=${() => pick(n)}
            />${n}</label
          >`,
      )}
    </div>
    <p class="row apart muted">
      <span>${localize.term('noPain')}</span><span>${localize.term('worstPain')}</span>
    </p>
  </fieldset>
`;

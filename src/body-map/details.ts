import { html, nothing, type TemplateResult } from 'lit';
import { commonQualities, qualities } from '../content/vocabulary.js';
import { painScale } from '../foundation/scale.js';
import { regionName } from '../visit/words.js';
import type { Mark } from '../visit/mark.js';
import type { Ui } from './ui.js';

/** The questions about the open region, if there is one. */
export function details(ui: Ui): TemplateResult | typeof nothing {
  const { localize, open, act } = ui;
  const mark = open && ui.visit.markOf(open);
  if (!mark || !ui.editable) return nothing;
  const change = (change: Partial<Mark>) => act('change', open, change);
  return html`
    <section class="details" part="details" aria-labelledby="open">
      <div class="row apart">
        <h3 id="open" tabindex="-1">${regionName(localize, open)}</h3>
        <button class="button" @click=${() => act('remove', open)}>${localize.term('remove')}</button>
      </div>
      ${
        ui.plain || mark.intent === 'avoid'
          ? nothing
          : [painScale(localize, mark.intensity, intensity => change({ intensity })), words(ui, mark, change)]
      }
      <fieldset class="row" aria-labelledby="open">
        ${(['pain', 'avoid'] as const).map(
          intent =>
            html`<label class="button"
              ><input
                type="radio"
                name="intent"
                .checked=${mark.intent === intent}
                @change=${() => change({ intent })}
              />${localize.term(intent)}</label
            >`,
        )}
      </fieldset>
      <button class="button done" @click=${() => act('close', open)}>${localize.term('done')}</button>
    </section>
  `;
}

const words = (
  { localize, visit, allWords, act }: Ui,
  mark: Mark,
  change: (change: Partial<Mark>) => void,
) => html`
  <fieldset>
    <legend class="muted">${localize.term('whatLike')}</legend>
    <div class="row">
      ${qualities.map((quality, i) => {
        const chosen = mark.qualities.includes(quality);
        const toggle = () => {
          const now = visit.markOf(mark.region)?.qualities ?? [];
          const others = now.filter(each => each !== quality);
          change({ qualities: others.length < now.length ? others : [...now, quality] });
        };
        return allWords || chosen || i < commonQualities
          ? html`<label class="button"
              ><input type="checkbox" .checked=${chosen} @change=${toggle} />${localize.term(quality)}</label
            >`
          : nothing;
      })}
      ${
        allWords
          ? nothing
          : html`<button class="button" @click=${() => act('more')}>${localize.term('more')}</button>`
      }
    </div>
  </fieldset>
`;

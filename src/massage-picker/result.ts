import { html, nothing, type TemplateResult } from 'lit';
import type { Advice } from '../content/assess.js';
import type { MassageType, Pack } from '../content/pack.js';
import { eachText } from '../visit/advice.js';
import { cite } from '../visit/cite.js';
import { chooseButton, type Choosing } from './choose.js';
import { factList, pressureWords } from './facts.js';
import type { Ranked, Reason, Suggestion } from './suggest.js';

/** A suggestion to show, and what the person may do with it. */
export interface Showing extends Choosing {
  readonly pack: Pack;
  readonly suggestion: Suggestion;
  /** The site's own content, for the elements within. */
  readonly content: unknown;
  /** Shows types side by side. */
  compare(types: readonly string[]): void;
  back(): void;
  restart(): void;
}

/** How many reasons are shown; the rest count the least. */
const most = 5;

/** What is said of a suggested type. */
const told = ['pressure', 'feels', 'clothing', 'whatStudiesShow'];

/** The reasons for a type, each once; those by custom only are put together in one sentence. */
function reasonsFor({ reasons }: Ranked, { localize, pack }: Showing): readonly Reason[] {
  const counted = eachText(reasons.filter(({ weight }) => weight > 0)).slice(0, most);
  const customs = counted.filter(({ about }) => about);
  const list = new Intl.ListFormat(localize.lang()).format(customs.map(({ about = '' }) => about));
  const text = pack.phrases.tradition.replace('{}', () => list);
  return counted
    .filter(reason => !reason.about || reason === customs[0])
    .map(reason => (reason.about ? { ...reason, text } : reason));
}

/** The end of the guide: the first choice and why, what to mind, one alternative, and why not the others. */
export function result(showing: Showing): TemplateResult {
  const { localize, pack, suggestion } = showing;
  const { ranking, tie, cautions, removed } = suggestion;
  const typeOf = (id: string) => pack.types.find(type => type.id === id);
  const first = ranking.slice(0, tie ? 2 : 1);
  const next = ranking[first.length];
  const others = [
    ...ranking.slice(first.length + 1).map(({ type, reasons }) => {
      const against = reasons.findLast(({ weight }) => weight < 0);
      return { type, text: against?.text ?? localize.term('fewerReasons') };
    }),
    ...removed,
  ];
  return html`
    <section class="result" part="result">
      ${
        first.length
          ? html`<p class="tag">${localize.term(tie ? 'twoSuitYou' : 'suggestedForYou')}</p>`
          : html`<h3 tabindex="-1">${localize.term('noneLeft')}</h3>
              <p>${localize.term('noneLeftMore')}</p>`
      }
      <div class="firsts">
        ${first.map(ranked => {
          const type = typeOf(ranked.type);
          return type ? suggested(showing, type, ranked) : nothing;
        })}
      </div>
      ${
        cautions.length
          ? html`<h4>${localize.term('mindThis')}</h4>
              <ul class="cautions plain">
                ${eachText(cautions).map(one => caution(one, showing))}
              </ul>`
          : nothing
      }
      <knead-appointment .content=${showing.content}></knead-appointment>
      <div class="row actions">
        <button class="button" @click=${() => showing.compare(ranking.slice(0, 3).map(({ type }) => type))}>
          ${localize.term('compareStyles')}
        </button>
        <button class="button" @click=${() => showing.back()}>${localize.term('backOne')}</button>
        <button class="button" @click=${() => showing.restart()}>${localize.term('startAgain')}</button>
      </div>
      ${next ? alternative(showing, first[0], next) : nothing}
      ${
        others.length
          ? html`<details>
              <summary>${localize.term('whyNot')}</summary>
              <dl class="facts">
                ${others.map(
                  ({ type, text }) =>
                    html`<div>
                      <dt>${typeOf(type)?.name}</dt>
                      <dd>${text}</dd>
                    </div>`,
                )}
              </dl>
            </details>`
          : nothing
      }
    </section>
  `;
}

function suggested(showing: Showing, type: MassageType, ranked: Ranked) {
  const { localize, pack, suggestion } = showing;
  const { maxPressure } = suggestion;
  const reasons = reasonsFor(ranked, showing);
  const isTooFirm = maxPressure < (type.pressureMax ?? type.pressure);
  return html`
    <div class="first">
      <h3 tabindex="-1">${type.name}</h3>
      <p class="muted">${type.oneline} ${type.session}</p>
      ${
        reasons.length || isTooFirm
          ? html`<ul class="reasons plain" aria-label=${localize.term('whyThis')}>
              ${reasons.map(({ text, sources }) => html`<li>${text} ${cite(sources, localize, pack)}</li>`)}
              ${
                isTooFirm
                  ? html`<li class="is-caution">
                      ${localize.term('askForLight', localize.term('pressureWord', maxPressure))}
                    </li>`
                  : nothing
              }
            </ul>`
          : nothing
      }
      ${factList(type, term => told.includes(term), localize, pack)}
      ${suggestion.tie ? chooseButton(showing, type) : nothing}
    </div>
  `;
}

/** A caution, with its sources if it is a claim. */
function caution({ id, text }: Advice, { localize, pack }: Showing) {
  const claim = pack.claims.find(claim => claim.id === id);
  return html`<li>${text} ${cite(claim?.sources, localize, pack)}</li>`;
}

function alternative(showing: Showing, first: Ranked | undefined, ranked: Ranked) {
  const { localize, pack } = showing;
  const type = pack.types.find(type => type.id === ranked.type);
  const best = pack.types.find(type => type.id === first?.type);
  if (!type || !best) return nothing;
  const difference = type.pressure - best.pressure;
  const [reason] = reasonsFor(ranked, showing);
  return html`
    <section class="alternative divided">
      <h4>${localize.term('alsoConsider')}</h4>
      <p><strong>${type.name}.</strong> ${type.oneline}</p>
      <p class="muted">
        ${localize.term(difference < 0 ? 'lighterThan' : difference > 0 ? 'firmerThan' : 'samePressure')}:
        ${pressureWords(localize, type).toLocaleLowerCase(localize.lang())}.
        ${reason ? html`<bdi>${reason.text}.</bdi>` : nothing}
      </p>
      ${chooseButton(showing, type)}
    </section>
  `;
}

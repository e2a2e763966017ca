import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../foundation/property.js';
import type { Claim, Strength } from '../content/pack.js';
import { stop } from '../foundation/events.js';
import { addEnglish } from '../foundation/localize.js';
import { commonStyles } from '../foundation/common.styles.js';
import english from '../locales/en/evidence.js';
import { cite, strengthWord } from '../visit/cite.js';
import { PackElement } from '../visit/pack-element.js';
import { styles } from './evidence.styles.js';
import { find, groupOf, groups, type Group } from './find.js';

addEnglish(english);

/** How sure studies are, in four steps; none has reached the last, high certainty. */
const meters: Partial<Record<Strength, string>> = {
  'very-low': '●○○○',
  low: '●●○○',
  moderate: '●●●○',
};

/** What a visitor looks for: words, and a topic or condition. */
type Wanted = Partial<Record<'about' | 'words', string>>;

/**
 * What massage may do and what not: a few honest sentences for who has little time, then all claims by topic, each
 * with what studies say of it, how sure they are, and the sources. Claims that are not supported stand by themselves.
 * It can be looked through by words, topic and condition; what a person looks for stays in the memory of the element.
 *
 * @summary What massage may and may not do, and how sure studies are.
 * @element knead-evidence
 *
 * @slot heading - The heading, in place of the element's own `<h2>`.
 *
 * @csspart base - The card around everything.
 * @csspart heading - The element's own heading.
 * @csspart headlines - The few claims to read first.
 * @csspart filters - What to look for: words, a topic, a condition.
 * @csspart topic - The claims of one topic, or those that are not supported.
 * @csspart claim - One claim: its words, verdict, strength and sources.
 * @csspart verdict - What studies say of a claim, in a word or two.
 */
export class Evidence extends PackElement {
  static override styles = [PackElement.styles, commonStyles, styles];

  /**
   * Which claims are shown: `all`, with the few to read first and what to look for, or a list of those about `pain`,
   * `movement`, `stress-sleep`, `sports`, `conditions` or `how` massage may work, those `not-claimed`, or the `myths`.
   */
  @property() topic: 'all' | Group = 'all';

  /** What the visitor looks for. */
  @property({ state: true }) private wanted: Wanted = {};

  protected override reads(): readonly unknown[] {
    return [];
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (!changed.has('topic')) return;
    this.topic = this.oneOf('topic', this.topic, ['all', ...groups], 'all');
    this.wanted = {};
  }

  override render(): TemplateResult {
    const { localize, pack, topic } = this;
    const { about, words } = this.wanted;
    const isAll = topic === 'all';
    const isFiltered = !!(about || words);
    const claims = find(pack, about || topic, words ?? '');
    const headlines = pack.claims.filter(({ headline, verdict }) => headline && verdict !== 'not-supported');
    return html`
      <div class="base card" part="base" @input=${stop} @change=${stop}>
        <slot name="heading"><h2 part="heading">${localize.term('evidenceHeading')}</h2></slot>
        ${
          isAll
            ? html`<div class="soft" part="headlines" ?hidden=${!headlines.length}>
                  ${this.#list(headlines)}
                </div>
                ${this.#filters()}
                <p class="muted" role="status">
                  ${isFiltered ? localize.term('found', claims.length) : nothing}
                </p>`
            : nothing
        }
        ${groups.map(group => {
          const list = claims.filter(claim => groupOf(claim) === group);
          return html`<details part="topic" ?open=${!isAll || isFiltered} ?hidden=${!list.length}>
            <summary>
              <h3>${localize.term(`topic-${group}`)} <span class="muted">${list.length}</span></h3>
            </summary>
            ${this.#list(list)}
          </details>`;
        })}
      </div>
    `;
  }

  #filters() {
    const { localize } = this;
    return html`<form
      class="row"
      part="filters"
      @input=${(event: Event) => (this.wanted = Object.fromEntries(new FormData(event.currentTarget as HTMLFormElement)))}
      @reset=${() => (this.wanted = {})}
      @submit=${(event: Event) => event.preventDefault()}
      @beforeinput=${stop}
      @keydown=${stop}
      @keyup=${stop}
    >
      <label>
        <span class="muted">${localize.term('search')}</span>
        <input class="field" type="search" name="words" autocomplete="off" />
      </label>
      <label>
        <span class="muted">${localize.term('about')}</span>
        <select class="field" name="about">
          <option value="">${localize.term('all')}</option>
          ${groups.map(id => html`<option value=${id}>${localize.term(`topic-${id}`)}</option>`)}
          <hr />
          ${this.pack.conditions.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
        </select>
      </label>
      <button class="button" type="reset">${localize.term('clear')}</button>
    </form>`;
  }

  #list(claims: readonly Claim[]) {
    const { localize, pack } = this;
    return html`<ul class="plain">
      ${claims.map(
        ({ myth, text, verdict, strength, sources }) =>
          html`<li part="claim">
            ${
              myth
                ? html`<p>
                    <strong>${localize.term('myth')}: <bdi>${myth}</bdi></strong>
                  </p>`
                : nothing
            }
            <p>${myth ? html`<strong>${localize.term('inTruth')}:</strong> <bdi>${text}</bdi>` : text}</p>
            <p class="muted">
              <strong part="verdict">${localize.term(`verdict-${verdict}`)}</strong>
              <span aria-hidden="true">${meters[strength]}</span>
              ${strengthWord(localize, strength)} ${cite(sources, localize, pack)}
            </p>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'knead-evidence': Evidence;
  }
}

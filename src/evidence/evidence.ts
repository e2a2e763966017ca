import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../foundation/property.js';
import type { Claim, Topic } from '../content/pack.js';
import { addEnglish } from '../foundation/localize.js';
import { commonStyles } from '../foundation/common.styles.js';
import { progressStyles } from '../foundation/progress.styles.js';
import { printSheet } from '../foundation/print-sheet.js';
import english from '../locales/en/evidence.js';
import { cite, sourcesOf, strengthWord } from '../visit/cite.js';
import { PackElement } from '../visit/pack-element.js';
import { styles } from './evidence.styles.js';
import { find, groupOf, groups, topics, type Group, type Wanted } from './find.js';

addEnglish(english);

/** Up to this many claims need no looking for. */
const few = 10;

/** From the weakest; the fourth, high certainty, has not been reached. */
const strengths = ['very-low', 'low', 'moderate'];

const everything: Wanted = { topic: '', condition: '', words: '' };

/** What a person looks for is not the page's. */
const stop = (event: Event) => event.stopPropagation();

/**
 * What massage may do and what not: a few honest sentences for who has little time, then all claims by topic, each
 * with what studies say of it, how sure they are, and the sources. Claims that are not supported stand by themselves.
 * Can be looked through by topic, by condition and by words, and printed. What a person looks for stays in the memory
 * of the element.
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
  static override styles = [PackElement.styles, commonStyles, progressStyles, styles];

  /**
   * Which claims are shown: `all`, with the few to read first, or only those about `pain`, `movement`,
   * `stress-sleep`, `sports`, `conditions`, `how` massage may work, or the `myths`.
   */
  @property() topic: 'all' | Topic = 'all';

  /** What the visitor looks for. */
  @property({ state: true }) private wanted = everything;

  readonly #nameOf = (group: Group) => this.localize.term(`topic-${group}`);

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (!changed.has('topic')) return;
    this.topic = this.oneOf('topic', this.topic, ['all', ...topics], 'all');
    this.wanted = everything;
  }

  get #isFiltered() {
    return this.wanted !== everything;
  }

  #find({ topic, ...wanted }: Wanted) {
    return find({ ...wanted, topic: topic || this.topic }, this.pack, this.#nameOf);
  }

  /** The claims that are shown, each where it stands. */
  get #shown() {
    const claims = this.#find(this.wanted);
    return groups
      .map(group => ({ name: this.#nameOf(group), claims: claims.filter(claim => groupOf(claim) === group) }))
      .filter(({ claims }) => claims.length);
  }

  get #headlines() {
    return this.pack.claims.filter(({ headline, verdict }) => headline && verdict !== 'not-supported');
  }

  #want(change: Partial<Wanted>) {
    const wanted = { ...this.wanted, ...change };
    this.wanted = Object.values(wanted).some(Boolean) ? wanted : everything;
  }

  #showAll() {
    this.wanted = everything;
    this.renderRoot.querySelector('input')?.focus();
  }

  #print() {
    const parts = this.#shown.map(({ name, claims }) => ({
      heading: name,
      lines: claims.map(claim => this.#line(claim)),
    }));
    const { shadowRoot } = this;
    if (shadowRoot)
      printSheet(shadowRoot, this.localize.lang(), this.localize.term('evidenceHeading'), parts);
  }

  /** A claim as a line of the printed sheet. */
  #line({ myth, text, verdict, strength, sources }: Claim) {
    const { localize } = this;
    return [
      ...(myth ? [`${localize.term('myth')}: ${myth}. ${localize.term('inTruth')}: ${text}`] : [text]),
      [localize.term(`verdict-${verdict}`), strengthWord(localize, strength)].filter(Boolean).join(', '),
      ...sourcesOf(sources, this.pack).map(({ name, link }) => `${name}: ${link}`),
    ].join(' · ');
  }

  override render(): TemplateResult {
    const { localize } = this;
    const isAll = this.topic === 'all';
    const scope = this.#find(everything);
    return html`
      <div class="base card" part="base" @input=${stop} @change=${stop}>
        <slot name="heading"><h2 part="heading">${localize.term('evidenceHeading')}</h2></slot>
        <p class="muted">${localize.term('evidenceHint')}</p>
        ${
          isAll && this.#headlines.length
            ? html`<section class="soft" part="headlines">
                <h3>${localize.term('inShort')}</h3>
                ${this.#list(this.#headlines)}
              </section>`
            : nothing
        }
        ${scope.length > few ? this.#filters(scope, isAll) : nothing}
        ${this.#shown.map(({ name, claims }) => {
          const heading = html`<h3>${name} <span class="muted">${claims.length}</span></h3>`;
          return isAll && !this.#isFiltered
            ? html`<details part="topic">
                <summary>${heading}</summary>
                ${this.#list(claims)}
              </details>`
            : html`<section part="topic">${heading} ${this.#list(claims)}</section>`;
        })}
        <div class="row apart divided">
          <p class="muted">${localize.term('notMedicalAdvice')}</p>
          <button class="button" @click=${() => this.#print()}>${localize.term('print')}</button>
        </div>
      </div>
    `;
  }

  #filters(scope: readonly Claim[], isAll: boolean) {
    const { localize, wanted } = this;
    const conditions = this.pack.conditions.filter(({ claims }) =>
      scope.some(({ id }) => claims.includes(id)),
    );
    return html`
      <div class="row" part="filters">
        <label class="muted"
          >${localize.term('search')}
          <input
            class="field"
            type="search"
            autocomplete="off"
            .value=${wanted.words}
            @input=${(event: Event) => this.#want({ words: (event.target as HTMLInputElement).value })}
            @beforeinput=${stop}
            @keydown=${stop}
            @keypress=${stop}
            @keyup=${stop}
          />
        </label>
        ${
          isAll
            ? this.#choice(
                'topic',
                topics.map(id => ({ id, name: this.#nameOf(id) })),
              )
            : nothing
        }
        ${this.#choice('condition', conditions)}
      </div>
      <div class="row apart">
        <p class="muted" role="status">
          ${this.#isFiltered ? localize.term('found', this.#find(wanted).length) : nothing}
        </p>
        ${
          this.#isFiltered
            ? html`<button class="button" @click=${() => this.#showAll()}>
                ${localize.term('showAll')}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  #choice(what: 'topic' | 'condition', choices: readonly { readonly id: string; readonly name: string }[]) {
    const { localize, wanted } = this;
    return html`<label class="muted"
      >${localize.term(what)}
      <select
        class="field"
        @change=${(event: Event) => this.#want({ [what]: (event.target as HTMLSelectElement).value })}
      >
        ${[{ id: '', name: localize.term('any') }, ...choices].map(
          ({ id, name }) => html`<option value=${id} .selected=${id === wanted[what]}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  #list(claims: readonly Claim[]) {
    return html`<ul class="plain">
      ${claims.map(claim => this.#claim(claim))}
    </ul>`;
  }

  #claim({ myth, text, verdict, strength, sources }: Claim) {
    const { localize } = this;
    const level = strengths.indexOf(strength) + 1;
    return html`<li part="claim">
      ${myth ? html`<p><strong>${localize.term('myth')}: ${myth}</strong></p>` : nothing}
      <p>${myth ? html`<strong>${localize.term('inTruth')}:</strong>` : nothing} ${text}</p>
      <p class="row muted">
        <span class="tag" part="verdict">${localize.term(`verdict-${verdict}`)}</span>
        ${level ? html`<progress max="4" value=${level} aria-hidden="true"></progress>` : nothing}
        ${strengthWord(localize, strength)} ${cite(sources, localize, this.pack)}
      </p>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'knead-evidence': Evidence;
  }
}

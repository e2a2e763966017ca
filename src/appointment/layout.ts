import { html, nothing, type TemplateResult } from 'lit';
import { stop } from '../foundation/events.js';
import { adviceHeading, adviceTexts } from '../visit/advice.js';
import { contactLink, leavingLink } from './links.js';
import { bookingWith, panel } from './panel.js';
import type { Ui } from './ui.js';

/** The dialog, seen from what was clicked. */
const dialogOf = ({ target }: Event) =>
  ((target as Node).getRootNode() as ShadowRoot).querySelector('dialog');

/** All of the appointment: what is said of the practice, advice, the way to book, the other ways, the form. */
export function layout(ui: Ui): TemplateResult {
  const { localize, variant, embed, safety, label, opening, page } = ui;
  const isFloating = variant === 'floating';
  const isBanner = variant === 'banner';
  const isStopped = safety.outcome === 'stop';
  const framed = embed !== 'none' && page?.leaves ? page : undefined;
  const isAside = isFloating || embed === 'popup';
  const opener = framed ? label : localize.term('askForAppointment');
  const first = isStopped
    ? safety.urgency === 'emergency'
      ? ui.help()
      : nothing
    : page && !framed
      ? html`${leavingLink(ui, 'book', page.address, label, page, 'primary')} ${ui.share(page)}`
      : isAside && (framed || ui.form)
        ? html`<button
            class="button primary"
            part="book"
            aria-haspopup="dialog"
            @click=${(event: Event) => dialogOf(event)?.showModal()}
          >
            ${opener}
          </button>`
        : nothing;
  const contacts = ui.contacts.slice(0, isStopped || isFloating ? 1 : 4);
  const links = html`<div class="row" part="links">
    ${first}
    ${
      contacts.length
        ? html`<div class="row ways">${contacts.map(contact => contactLink(ui, contact, isStopped))}</div>`
        : nothing
    }
    ${isFloating ? cross(ui, () => ui.dismiss()) : nothing}
  </div>`;
  const [phone] = ui.contacts;
  const forms = [
    framed ? panel(ui, framed, isAside) : nothing,
    ui.form?.(phone ? contactLink(ui, phone) : nothing),
  ];
  const inner = isAside
    ? html`<dialog class="card" part="dialog" aria-label=${opener}>
        <div class="row apart">
          <h2>${opener}</h2>
          ${cross(ui, event => dialogOf(event)?.close())}
        </div>
        ${forms}
      </dialog>`
    : forms;
  const isReachable = isStopped || page || ui.form || contacts.some(({ href }) => href);
  return html`
    <div class="base ${isBanner ? 'card' : ''} is-${variant}" part="base" @input=${stop}>
      ${
        opening
          ? html`<p class="muted ${opening.isOpen ? 'is-open' : ''}" part="hours">${opening.words}</p>`
          : nothing
      }
      ${
        isBanner
          ? html`<slot name="heading"><h2 part="heading">${localize.term('readyWhenYouAre')}</h2></slot>`
          : nothing
      }
      ${about(ui)} ${safety.outcome === 'ok' ? nothing : advice(ui)}
      ${first === nothing && !isAside ? [inner, links] : [links, inner]}
      ${isReachable ? nothing : html`<slot></slot>`}
    </div>
    ${isFloating ? html`<div></div>` : nothing}
  `;
}

const cross = ({ localize }: Ui, close: (event: Event) => void) =>
  html`<button class="button cross" part="close" aria-label=${localize.term('close')} @click=${close}>
    ×
  </button>`;

/** Whose booking it is, who takes it, and that it leaves. */
function about(ui: Ui) {
  const { localize, variant, embed, practice, page } = ui;
  const parts = [
    variant === 'banner' && practice,
    page?.leaves && embed !== 'inline' && bookingWith(ui, page),
    page?.leaves && embed === 'none' && localize.term('newTab'),
  ].filter(Boolean);
  return parts.length
    ? html`<p class="muted practice" part="about">${parts.join(localize.term('comma'))}</p>`
    : nothing;
}

function advice({ localize, safety }: Ui) {
  const { outcome, advice } = safety;
  const those = advice.filter(({ gate }) => gate === outcome);
  return html`<p class="advice is-${outcome}" part="advice">
    <strong>${adviceHeading(localize, safety)}.</strong> <bdi>${adviceTexts(those).join(' ')}</bdi>
  </p>`;
}

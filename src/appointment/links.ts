import { html, nothing, type TemplateResult } from 'lit';
import { newTabNote } from '../foundation/new-tab.js';
import type { BookDetail } from './book-event.js';
import type { Contact } from './contact.js';
import type { BookingPage } from './providers.js';
import type { Ui } from './ui.js';

type Leaving = Pick<Ui, 'localize' | 'follow'>;

/** A link that leaves for the practice; to another site in a new tab, as what was entered here would be gone. */
export function leavingLink(
  { localize, follow }: Leaving,
  channel: BookDetail['channel'],
  href: string,
  label: unknown,
  page?: BookingPage,
  look = '',
): TemplateResult {
  const leaves = page ? page.leaves : channel === 'whatsapp';
  return html`<a
    class="button ${look}"
    part=${channel}
    href=${href}
    target=${leaves ? '_blank' : nothing}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    @click=${(event: Event) => follow(event, channel, href, page)}
    >${label}${leaves && label !== localize.term('inNewTab') ? newTabNote(localize) : nothing}</a
  >`;
}

/** A way to the practice as a link; what cannot be used, as text. */
export function contactLink(
  leaving: Leaving,
  { way, value, href }: Contact,
  isToAsk = false,
): TemplateResult {
  const label = leaving.localize.term(isToAsk ? 'askByPhone' : `way-${way}`);
  if (!href) return html`<span>${label}: <bdi>${value}</bdi></span>`;
  const number = way === 'call' ? html` <bdi class="number" dir="ltr">${value}</bdi>` : nothing;
  return leavingLink(leaving, way, href, html`${label}${number}`);
}

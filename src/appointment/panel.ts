import { html, nothing, type TemplateResult } from 'lit';
import { booked } from './booked.js';
import { leavingLink } from './links.js';
import type { BookingPage } from './providers.js';
import type { Ui } from './ui.js';

/** "online booking with Jane" */
export const bookingWith = ({ localize }: Ui, { provider }: BookingPage) =>
  localize.term('bookingWith', provider?.name ?? '');

/** Before anything of the provider is loaded, and then what it shows. */
export function panel(ui: Ui, page: BookingPage, isAside: boolean): TemplateResult {
  const { localize, label, practice, content, frame } = ui;
  const { booking, url } = frame;
  return html`<div class="panel ${isAside || url ? '' : 'soft'}" part="panel" tabindex="-1">
    <div class=${booking ? '' : 'unseen'} role="status">
      ${booking ? booked(localize, booking, practice) : nothing}
    </div>
    ${
      booking
        ? html`<knead-tips-checklist phase="before" compact .content=${content}></knead-tips-checklist>`
        : nothing
    }
    ${
      url
        ? html`<iframe
            part="frame"
            title=${bookingWith(ui, page)}
            src=${url}
            referrerpolicy="no-referrer"
          ></iframe>`
        : html`<p>${localize.term('loadsFrom', bookingWith(ui, page), page.url.hostname)}</p>
            ${ui.share(page)}`
    }
    <div class="row">
      ${url ? nothing : html`<button class="button primary" @click=${() => ui.load(page)}>${label}</button>`}
      ${leavingLink(ui, 'book', page.address, localize.term('inNewTab'), page)}
    </div>
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { calendarFile } from '../foundation/calendar.js';
import { download } from '../foundation/download.js';
import type { Localize } from '../foundation/localize.js';
import { newTabLink } from '../foundation/new-tab.js';
import { calendarLinks } from './calendar-links.js';
import type { Booking } from './providers.js';

/** Thanks for a booking, and where its times are known, ways to put it into a calendar. */
export function booked(
  localize: Localize,
  { title = '', start, end }: Booking,
  location: string,
): TemplateResult {
  const appointed = start && end && { id: 'visit', start, end, title: title || location, location };
  return html`<div part="booked">
    <h3>${localize.term('booked')}</h3>
    ${
      appointed
        ? html`<div class="row">
            <button
              class="button"
              @click=${() => download('appointment.ics', 'text/calendar', calendarFile([appointed]))}
            >
              ${localize.term('saveDate')}
            </button>
            ${Object.entries(calendarLinks(appointed)).map(([name, href]) =>
              newTabLink(localize, href, name, 'button'),
            )}
          </div>`
        : nothing
    }
  </div>`;
}

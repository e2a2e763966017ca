import { html, type TemplateResult } from 'lit';
import english from '../locales/en/new-tab.js';
import { addEnglish, type Localize } from './localize.js';

addEnglish(english);

/** Behind the words of a link: that it opens in a new tab, for whoever does not see where it leads. */
export const newTabNote = (localize: Localize): TemplateResult =>
  html`<span class="unseen">, ${localize.term('newTab')}</span>`;

/** A link to another page, in a new tab: what was entered on this one stays. */
export const newTabLink = (localize: Localize, href: string, label: string, look = ''): TemplateResult =>
  html`<a class=${look} href=${href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer"
    >${label}${newTabNote(localize)}</a
  >`;

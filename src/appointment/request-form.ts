import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../foundation/localize.js';
import type { Visit } from '../visit/visit.js';
import type { RequestState } from './booking-request.js';

/** What the form shows, and what comes of it. */
export interface Requesting {
  readonly localize: Localize;
  readonly visit: Visit;
  readonly state: RequestState;
  readonly action: string;
  /** Where the person may agree to send what they told the other widgets. */
  readonly share: unknown;
  /** The link to the phone. */
  readonly call: unknown;
  send(form: HTMLFormElement): void;
  copy(text: string): void;
}

/** The first two must be given. */
const fields = ['name', 'contact', 'times', 'note'] as const;

/** Says what is wrong with a field below it, tied to it, in place of the browser's bubble; until it is changed. */
function judge(event: Event) {
  event.preventDefault();
  const field = event.target as HTMLInputElement;
  const isWrong = event.type === 'invalid';
  if (!isWrong) field.setCustomValidity('');
  field.ariaInvalid = String(isWrong);
  const said = field.parentElement?.nextElementSibling;
  if (said) said.textContent = isWrong ? field.validationMessage : '';
  if (isWrong) field.form?.querySelector<HTMLElement>(':invalid')?.focus();
}

/** An e-mail address, or digits enough for a phone number. */
const reachable = /\S@\S+\.\S|(\d\D*){5}/;

/** Asks for an appointment where there is no online booking. What was typed stays until it has arrived, and after. */
export function requestForm({
  localize,
  visit,
  state,
  action,
  share,
  call,
  send,
  copy,
}: Requesting): TemplateResult {
  const typed = (name: string) => visit.told.drafts?.[`request-${name}`] ?? '';
  const isFailed = !/new|pending|sent/.test(`${state}`);
  const why = typeof state === 'number' ? `error ${state}` : '';
  const said =
    state === 'sent' || state === 'copied'
      ? localize.term(state)
      : isFailed
        ? localize.term(
            'notSent',
            why || localize.term(`why-${state as 'offline' | 'timeout' | 'unreachable'}`),
          )
        : '';
  // Once it has arrived the focus comes here, which says it: a live region would say it twice.
  const status = html`<p part="status" role=${state === 'sent' ? nothing : 'status'} tabindex="-1">
    <strong>${said}</strong>
  </p>`;
  if (state === 'sent') return status;
  return html`
    <form
      part="request"
      method="post"
      action=${action}
      @change=${({ target }: Event) => {
        const { name, value, type } = target as HTMLInputElement;
        if (type !== 'checkbox') visit.tell({ drafts: { ...visit.told.drafts, [`request-${name}`]: value } });
      }}
      @submit=${(event: Event) => {
        event.preventDefault();
        send(event.target as HTMLFormElement);
      }}
    >
      ${fields.map(
        (name, at) =>
          html`<div>
            <label
              >${localize.term(`field-${name}`)}
              ${
                at < 2
                  ? html`<input
                      class="field"
                      name=${name}
                      required
                      dir=${at ? 'ltr' : nothing}
                      autocomplete=${at ? nothing : name}
                      aria-invalid="false"
                      aria-describedby="wrong-${name}"
                      .value=${typed(name)}
                      @invalid=${judge}
                      @input=${judge}
                    />`
                  : html`<textarea class="field" name=${name} .value=${typed(name)}></textarea>`
              }</label
            >
            <p id="wrong-${name}" class="wrong"></p>
          </div>`,
      )}
      <input class="unseen" name="website" tabindex="-1" autocomplete="off" aria-hidden="true" />
      ${share} ${status}
      <div class="row">
        <button
          class="button primary"
          aria-disabled=${state === 'pending'}
          @click=${(event: Event) => {
            const { form } = event.target as HTMLButtonElement;
            const contact = form?.elements.namedItem('contact') as HTMLInputElement;
            contact.setCustomValidity(reachable.test(contact.value) ? '' : localize.term('contactWrong'));
          }}
        >
          ${localize.term(state === 'pending' ? 'sending' : isFailed ? 'sendAgain' : 'askForAppointment')}
        </button>
        ${
          isFailed
            ? html`<button class="button" type="button" @click=${() => copy(fields.map(typed).join('\n'))}>
                  ${localize.term('copy')}
                </button>
                ${call}`
            : nothing
        }
      </div>
    </form>
  `;
}

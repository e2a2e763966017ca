import type { LitElement } from 'lit';

/** How long an answer is waited for, in milliseconds. */
const patience = 20_000;

/** How the sending of a request goes, and that it was copied instead; a number is the status of HTTP with which it was refused. */
export type RequestState =
  'new' | 'pending' | 'sent' | 'copied' | 'offline' | 'timeout' | 'unreachable' | number;

/** A request for an appointment on its way to the practice. */
export class BookingRequest {
  state: RequestState = 'new';

  #words = '';
  #key = '';

  constructor(private readonly host: LitElement) {}

  async send(action: string, form: HTMLFormElement, more: Iterable<readonly [string, string]>) {
    if (this.state === 'pending') return;
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    for (const [name, value] of more) body.set(name, value);
    // Tells who receives it whether these are the same words once more.
    if (this.#words !== `${body}`) this.#key = `${Date.now()}${Math.random()}`;
    this.#words = `${body}`;
    body.set('idempotency-key', this.#key);
    this.#become('pending');
    const signal = AbortSignal.timeout(patience);
    try {
      const { ok, status } = await fetch(action, {
        method: 'POST',
        body,
        headers: { accept: 'application/json' },
        signal,
      });
      this.#become(ok ? 'sent' : status);
    } catch {
      this.#become(!navigator.onLine ? 'offline' : signal.aborted ? 'timeout' : 'unreachable');
    }
    await this.host.updateComplete;
    // The form is gone, and the focus with it.
    if (this.state === 'sent') this.host.renderRoot.querySelector<HTMLElement>('[part="status"]')?.focus();
  }

  /** Gives the words to the person, to send them in another way. */
  async copy(text: string) {
    await navigator.clipboard.writeText(text);
    this.#become('copied');
  }

  #become(state: RequestState) {
    this.state = state;
    this.host.requestUpdate();
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

const minute = 60_000;

/** What a person does, wherever on the page. */
const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove'];

/** For a device that many share: forgets when nobody has done anything for some minutes, and when the page is left. */
export class Kiosk implements ReactiveController {
  #minutes = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly forget: () => void,
  ) {
    host.addController(this);
  }

  /** After so many minutes; 0 is never. */
  get minutes() {
    return this.#minutes;
  }

  set minutes(minutes: number) {
    this.#minutes = minutes;
    this.#wait();
  }

  hostConnected() {
    for (const sign of signs) addEventListener(sign, this.#wait, { capture: true, passive: true });
    addEventListener('pagehide', this.#leave);
    this.#wait();
  }

  hostDisconnected() {
    for (const sign of signs) removeEventListener(sign, this.#wait, { capture: true });
    removeEventListener('pagehide', this.#leave);
    clearTimeout(this.#timer);
  }

  #wait = () => {
    clearTimeout(this.#timer);
    if (this.#minutes) this.#timer = setTimeout(this.forget, this.#minutes * minute);
  };

  #leave = () => {
    if (this.#minutes) this.forget();
  };
}

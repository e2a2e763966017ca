import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSame, mergeStates, restore, stateOf, type State } from './state.js';
import type { Visit } from './visit.js';

/** Of what is stored; another number is another form, which this code leaves alone. */
const version = 1;

const day = 86_400_000;

/** An object as it was stored; of anything else nothing. */
function parse(json: string | null): Readonly<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(json ?? '') as object) };
  } catch {
    return {};
  }
}

type Host = ReactiveControllerHost & Element & { readonly visit: Visit };

/**
 * Remembers a visit on the device, from when the visitor wants it until they no longer do, or until it has not changed
 * for some days. It is one entry of `localStorage`, which the tabs of a site share.
 */
export class Remember implements ReactiveController {
  /** For how many days; 0 is not at all, and then the storage is not touched. */
  days = 0;

  /** Does the visitor want it? */
  isOn = false;

  /** Can nothing be stored here, or no longer? */
  isBroken = false;

  /** What was stored when it was last looked at. */
  #known: State = {};

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected() {
    this.host.visit.addEventListener('change', this.#save);
    addEventListener('storage', this.#hear);
    // A page that the browser kept has heard nothing meanwhile.
    addEventListener('pageshow', this.#look);
  }

  hostDisconnected() {
    this.host.visit.removeEventListener('change', this.#save);
    removeEventListener('storage', this.#hear);
    removeEventListener('pageshow', this.#look);
  }

  /** For so many days from now on: takes what is there, unless it is too old. */
  begin(days: number) {
    this.days = days;
    this.#look();
  }

  /** The visitor wants it, or no longer does: then nothing stays on the device. */
  turn(isOn: boolean) {
    this.isOn = isOn;
    this.#known = {};
    if (isOn) this.#save();
    else this.#try(storage => storage.removeItem(this.#key));
  }

  /** The widgets of one site are one entry; a kit with an id has its own. */
  get #key() {
    return `knead-kit:${this.host.id}`;
  }

  #try(act: (storage: Storage) => void) {
    try {
      act(localStorage);
    } catch (error) {
      this.isOn = false;
      if (!this.isBroken)
        console.warn(`<knead-kit> remember: nothing can be stored (${String(error)}); it stays in memory.`);
      this.isBroken = true;
    }
    this.host.requestUpdate();
  }

  /** What is stored, if it is ours, can be understood and is not too old: then it goes. */
  #read(storage: Storage): State | undefined {
    const { until, state, ...stored } = parse(storage.getItem(this.#key));
    if (stored.version !== version) return undefined;
    if (Number(until) > Date.now()) return { ...(state as State) };
    storage.removeItem(this.#key);
    return undefined;
  }

  #look = () => {
    if (!this.days) return;
    this.#try(storage => {
      const theirs = this.#read(storage);
      if (theirs) this.#take(theirs);
      // Too old, or taken away in another tab.
      this.isOn = !!theirs;
    });
  };

  #hear = ({ key, newValue }: StorageEvent) => {
    if (!this.isOn || (key !== null && key !== this.#key)) return;
    this.#look();
    // Cleared there is cleared here.
    if (newValue === null) this.host.visit.forget();
  };

  #take(theirs: State) {
    const { visit } = this.host;
    const ours = stateOf(visit);
    const merged = mergeStates(this.#known, ours, theirs);
    this.#known = theirs;
    if (!isSame(merged, ours)) restore(visit, merged);
  }

  #save = () => {
    if (!this.isOn) return;
    this.#try(storage => {
      const theirs = this.#read(storage);
      if (theirs && !isSame(theirs, this.#known)) this.#take(theirs);
      const state = stateOf(this.host.visit);
      this.#known = state;
      const until = Date.now() + this.days * day;
      storage.setItem(this.#key, JSON.stringify({ version, until, state }));
    });
  };
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../locales/locale.js';
import { shelf, update } from '../locales/register.js';

// Our own and not a library: those there are look for `lang` on the element and on <html>, so that finding the
// nearest one came on top. The smallest, with that, took some 500 bytes (brotli) more of the body map's 18,000.

type Host = ReactiveControllerHost & Element;
type Arguments<Word> = Word extends (...values: infer Values) => string ? Values : [];

const english: Partial<Locale> = {};

/** Adds English words, which stand in for what other locales leave out. Each element brings its own. */
export const addEnglish = (words: Partial<Locale>) => Object.assign(english, words);

/** The language of the nearest ancestor that says one, in or out of shadow roots; else the browser's. */
function nearestLang(element: Element): string {
  const found = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  return found ?? (root instanceof ShadowRoot ? nearestLang(root.host) : navigator.language);
}

/** The one observer of `lang` lives as long as there are elements on the page. */
let observer: MutationObserver | undefined;

/** Words in a language. */
export class Words {
  constructor(
    /** What says which language it is, as in `lang`. */
    private readonly said: () => string,
  ) {}

  /** The language, such as `es-MX`; `en` if what was said is not a language. */
  lang(): string {
    try {
      return new Intl.Locale(this.said()).toString();
    } catch {
      return 'en';
    }
  }

  /** A word, or what a word that is a function makes of the values: in `es-MX`, else in `es`, else in English. */
  term<Key extends keyof Locale>(key: Key, ...values: Arguments<Locale[Key]>): string {
    const lang = this.lang().toLowerCase();
    const wordIn = (code: string): unknown => shelf.words.get(code)?.[key];
    const word: unknown = wordIn(lang) ?? wordIn(lang.replace(/-.*/, '')) ?? wordIn('en') ?? english[key];
    return typeof word === 'function' ? (word as (...values: unknown[]) => string)(...values) : String(word);
  }
}

/** The words of an element in the language of its nearest ancestor with `lang`, as HTML has it. */
export class Localize extends Words implements ReactiveController {
  #lang = '';

  constructor(private readonly host: Host) {
    super(() => nearestLang(host));
    host.addController(this);
  }

  hostConnected() {
    shelf.speakers.add(this.host);
    observer ??= new MutationObserver(update);
    for (const root of [document, this.host.getRootNode()])
      observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    this.host.requestUpdate();
  }

  hostDisconnected() {
    shelf.speakers.delete(this.host);
    if (!shelf.speakers.size) observer?.disconnect();
  }

  hostUpdate() {
    // A browser that translates puts `<font>` in place of text, in which what is said anew would not be seen.
    this.host.shadowRoot?.querySelectorAll('font').forEach(font => font.replaceWith(font.textContent));
    // A render asks some two hundred times, and nothing changes meanwhile.
    this.#lang = this.lang();
  }

  hostUpdated() {
    this.#lang = '';
  }

  override lang(): string {
    return this.#lang || super.lang();
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../locales/locale.js';
import { takeLocales } from '../locales/register.js';

// Our own and not a library: those there are look for `lang` on the element and on <html>, so that finding the
// nearest one came on top, and the smallest took three times the bytes of this file in a bundle of 18,000.

type Words = Partial<Locale>;
type Host = ReactiveControllerHost & Element;
type Arguments<Word> = Word extends (...values: infer Values) => string ? Values : [];

const locales = new Map<string, Words>();
const english: Words = {};
const connected = new Set<Host>();
/** The one observer of `lang` lives as long as there are elements on the page. */
let observer: MutationObserver | undefined;

const update = () => connected.forEach(host => host.requestUpdate());

takeLocales(locale => {
  const code = locale.$code.toLowerCase();
  locales.set(code, { ...locales.get(code), ...locale });
  update();
});

/** Adds English words, which stand in for what other locales leave out. Each element brings its own. */
export const addEnglish = (words: Words) => Object.assign(english, words);

/** The language of the nearest ancestor that says one, in or out of shadow roots; else the browser's. */
function nearestLang(element: Element): string {
  const found = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  return found ?? (root instanceof ShadowRoot ? nearestLang(root.host) : navigator.language);
}

/** The words of an element in the language of its nearest ancestor with `lang`, as HTML has it. */
export class Localize implements ReactiveController {
  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected() {
    connected.add(this.host);
    observer ??= new MutationObserver(update);
    observer.observe(document, { attributeFilter: ['lang'], subtree: true });
  }

  hostDisconnected() {
    connected.delete(this.host);
    if (!connected.size) observer?.disconnect();
  }

  /** The element's language, such as `es-MX`; `en` if what the page says is not a language. */
  lang(): string {
    try {
      return new Intl.Locale(nearestLang(this.host)).toString();
    } catch {
      return 'en';
    }
  }

  /** A word, or what a word that is a function makes of the values: in `es-MX`, else in `es`, else in English. */
  term<Key extends keyof Locale>(key: Key, ...values: Arguments<Locale[Key]>): string {
    const lang = this.lang().toLowerCase();
    const word: unknown =
      locales.get(lang)?.[key] ?? locales.get(lang.replace(/-.*/, ''))?.[key] ?? english[key] ?? key;
    return typeof word === 'function' ? (word as (...values: unknown[]) => string)(...values) : String(word);
  }
}

import type { Locale } from './locale.js';

/** The words of a language: as many as there are, and which language it is. */
export type LocaleWords = Partial<Locale> & Pick<Locale, '$code'>;

/** Something on the page that speaks, and is to speak anew when there are other words. */
interface Speaker {
  requestUpdate(): void;
}

const key = Symbol.for('knead-kit.locales');
interface Shelf {
  readonly words: Map<string, Partial<Locale>>;
  readonly speakers: Set<Speaker>;
}

const page = globalThis as { [key]?: Shelf };

/**
 * The locales of the page and who speaks them. A locale may be loaded before or after any copy of the elements and
 * from any address, so they meet on a well-known symbol and not by import.
 */
export const shelf: Shelf = (page[key] ??= { words: new Map(), speakers: new Set() });

/** Has every element speak anew. */
export const update = () => shelf.speakers.forEach(speaker => speaker.requestUpdate());

/**
 * Adds the words of a language, or replaces some of them; of its content, whole lists. What is wrong is named on the
 * console and left out: all of it if `$code` is no language, else each word that is neither a text nor a function.
 */
export function registerLocale({ $code, $content, ...words }: LocaleWords) {
  const refuse = (wrong: string) => {
    console.error(`registerLocale: ${wrong}; it is left out.`);
  };
  let code;
  try {
    code = new Intl.Locale($code).toString().toLowerCase();
  } catch {
    return refuse(`"${$code}" is not a language`);
  }
  const before = shelf.words.get(code);
  const fit = Object.entries(words).filter(
    ([name, word]) =>
      /string|function/.test(typeof word) || refuse(`"${name}" of ${code} is neither text nor function`),
  );
  shelf.words.set(code, {
    ...before,
    ...(Object.fromEntries(fit) as Partial<Locale>),
    $content: { ...before?.$content, ...$content },
  });
  update();
}

/** The content that the locales of a language bring: that of `es`, then that of `es-mx`. */
export const contentIn = (lang: string) => {
  const code = lang.toLowerCase();
  return [...new Set([code.replace(/-.*/, ''), code])].flatMap(code => shelf.words.get(code)?.$content ?? []);
};

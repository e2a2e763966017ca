import type { Locale } from './locale.js';

/** The words of a language: as many as there are, and which language it is. */
export type LocaleWords = Partial<Locale> & Pick<Locale, '$code'>;

/**
 * Where locales and elements meet. A locale may be loaded before or after any copy of the elements, and from
 * any address, so they meet on a well-known symbol and not by import.
 */
const shelf = Symbol.for('knead-kit.locales');
const page = globalThis as { [shelf]?: { push: (locale: LocaleWords) => unknown } };

/** Offers a locale to the elements on the page, now or when they come. */
export function registerLocale(locale: LocaleWords) {
  (page[shelf] ??= [] as LocaleWords[]).push(locale);
}

/** Takes every locale that was offered, and every one that will be. */
export function takeLocales(take: (locale: LocaleWords) => void) {
  const waiting = page[shelf];
  // A second copy of the elements listens too: the page may use either.
  page[shelf] = {
    push(locale) {
      if (!Array.isArray(waiting)) waiting?.push(locale);
      take(locale);
    },
  };
  if (Array.isArray(waiting)) (waiting as LocaleWords[]).forEach(take);
}

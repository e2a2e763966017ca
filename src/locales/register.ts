import type { Locale } from './locale.js';

/**
 * Where locales and elements meet. A locale may be loaded before or after any copy of the elements, and from
 * any address, so they meet on a well-known symbol and not by import.
 */
const shelf = Symbol.for('knead-kit.locales');
const page = globalThis as { [shelf]?: { push: (locale: Locale) => unknown } };

/** Offers a locale to the elements on the page, now or when they come. */
export function registerLocale(locale: Locale) {
  (page[shelf] ??= [] as Locale[]).push(locale);
}

/** Takes every locale that was offered, and every one that will be. */
export function takeLocales(take: (locale: Locale) => void) {
  const waiting = page[shelf];
  // A second copy of the elements listens too: the page may use either.
  page[shelf] = {
    push(locale) {
      if (!Array.isArray(waiting)) waiting?.push(locale);
      take(locale);
    },
  };
  if (Array.isArray(waiting)) (waiting as Locale[]).forEach(take);
}

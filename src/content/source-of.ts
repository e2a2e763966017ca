import type { Source } from './pack.js';

/** A source of which only what does not follow is said: "Moyer 2004" from `Moyer2004`, and a DOI without its address. */
export const sourceOf = ({ id, name, link }: Partial<Source>): Source => ({
  id: String(id),
  name: name ?? String(id).replace(/(?=\d{4}$)/, ' '),
  link: String(link).replace(/^10\./, 'https://doi.org/$&'),
});

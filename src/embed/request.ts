/** The widgets that may stand in an iframe. */
const widgets = [
  'body-map',
  'safety-check',
  'massage-picker',
  'tips-checklist',
  'evidence',
  'check-in',
  'visit-summary',
  'appointment',
];

/** Attributes that an address may not set, and why. */
const refused: Readonly<Record<string, string>> = {
  value: 'an answer about health does not belong in an address',
  embed: 'the page may not load what is not its own',
  'request-action': 'the page may not send what is entered',
};

/** An element to be made. */
export interface Wanted {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What the address of the page asks for, as far as it may, and what was refused, in words for a developer. */
export interface EmbedRequest {
  readonly kit: Wanted;
  readonly widgets: readonly Wanted[];
  readonly problems: readonly string[];
}

/**
 * Reads the query of an address: `?widget=body-map&figure=feminine&booking-url=…`. `widget` may come several times;
 * every other name is an attribute, for the widgets that have it, else for the kit around them. Of an attribute that
 * comes twice the first one counts. Only what is known by its name gets through.
 */
export function readRequest(
  query: string,
  /** The attributes of an element, or nothing if there is none of this name. */
  attributesOf: (tag: string) => readonly string[] | undefined,
): EmbedRequest {
  const given = new URLSearchParams(query);
  const problems: string[] = [];
  const tags = [...new Set(given.getAll('widget'))].flatMap(name => {
    const tag = `knead-${name}`;
    if (widgets.includes(name) && attributesOf(tag)) return tag;
    problems.push(`there is no widget "${name}"`);
    return [];
  });
  if (!tags.length && !problems.length) problems.push('which widget? Say ?widget=body-map, or another one');

  const kit = new Map<string, string>();
  const own = new Map(tags.map(tag => [tag, new Map<string, string>()]));
  for (const name of new Set(given.keys())) {
    if (name === 'widget') continue;
    const having = tags.filter(tag => attributesOf(tag)?.includes(name));
    const isKnown = having.length || attributesOf('knead-kit')?.includes(name);
    const why = Object.hasOwn(refused, name) ? refused[name] : isKnown ? '' : 'no such attribute';
    if (why) {
      problems.push(`${name}: ${why}; left out`);
      continue;
    }
    const value = given.get(name) ?? '';
    for (const tag of having) own.get(tag)?.set(name, value);
    if (!having.length) kit.set(name, value);
  }
  return {
    kit: { tag: 'knead-kit', attributes: Object.fromEntries(kit) },
    widgets: tags.map(tag => ({ tag, attributes: Object.fromEntries(own.get(tag) ?? []) })),
    problems,
  };
}

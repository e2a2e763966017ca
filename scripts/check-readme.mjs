/** Does the README say of each element, and of the tokens, what custom-elements.json says? Needs a build. */
import { asScript, read, readElements, readJson, wordsOf } from './project.mjs';

/** What a word in front of a list of names is about: "parts `base`, `heading`". */
const LISTS = {
  attribute: 'attributes',
  event: 'events',
  slot: 'slots',
  part: 'cssParts',
  property: 'members',
  properties: 'members',
  method: 'members',
};
const LIST =
  /\b(attribute|event|slot|part|propert(?:y|ies)|method)s? (`[^`]+`(?: \([^)]*\))?(?:(?:,| and| or|, and)? `[^`]+`(?: \([^)]*\))?)*)/gi;

const namesIn = text =>
  [...text.replace(/\([^()`]*`[^)]*\)/g, '').matchAll(/`([^`(]+)[^`]*`/g)].map(([, name]) => name);
const rowsOf = section =>
  [...section.matchAll(/^\|(.+?)\|(.+)\|$/gm)].map(([, first, rest]) => ({ first, rest }));

/** What is wrong in the section of an element. */
function compare(element, section) {
  const tag = `<${element.tagName}>`;
  const problems = [];
  const has = (list, name) => element[list]?.some(entry => entry.name === name);
  for (const [list, kind] of Object.entries({
    attributes: 'attribute',
    events: 'event',
    slots: 'slot',
    cssParts: 'part',
  }))
    for (const { name } of element[list] ?? [])
      if (name && !section.includes(`\`${name}\``)) problems.push(`${tag} has the ${kind} \`${name}\``);

  for (const [, word, names] of section.replace(/\s+/g, ' ').matchAll(LIST))
    for (const name of namesIn(names))
      if (!has(LISTS[word.toLowerCase()], name)) problems.push(`${tag} has no ${word} \`${name}\``);

  for (const { first, rest } of rowsOf(section))
    for (const name of namesIn(first)) {
      const attribute = element.attributes?.find(entry => entry.name === name);
      if (!attribute) problems.push(`${tag} has no attribute \`${name}\``);
      const words = attribute ? wordsOf(attribute) : [];
      for (const word of words)
        if (!rest.includes(`\`${word}\``)) problems.push(`${tag} ${name} can be \`${word}\``);
      const initial = attribute?.default?.replace(/'/g, '');
      if (words.includes(initial) && !rest.includes(`\`${initial}\` (default`))
        problems.push(`${tag} ${name} is \`${initial}\` by default`);
    }
  return problems;
}

/** What is wrong in the table of tokens. */
function compareTokens(tokens, section) {
  const rows = rowsOf(section);
  const said = rows.flatMap(({ first }) => namesIn(first)).filter(name => name.startsWith('--'));
  return [
    ...said.filter(name => !tokens.has(name)).map(name => `there is no token ${name}`),
    ...[...tokens.values()].flatMap(({ name, default: value }) => {
      const row = rows.find(({ first }) => first.includes(`\`${name}\``));
      if (!row) return [`there is the token ${name}`];
      const values = value.match(/#\w+|^[\w.]+$/g) ?? [];
      return values.filter(each => !row.rest.includes(each)).map(each => `${name} is ${each} by default`);
    }),
  ];
}

/** Addresses with a version that is not this one. */
function compareVersion(version, readme) {
  const current = version.replace(/\.\d+$/, '');
  return [...readme.matchAll(/knead-kit@([\d.]+)/g)]
    .filter(([, named]) => named !== current)
    .map(([address]) => `${address} is not knead-kit@${current}`);
}

/** What the README says that is not so, or does not say, a line each. */
export function checkReadme() {
  const elements = readElements();
  const { version } = readJson('package.json');
  const readme = read('README.md');
  const sections = new Map(
    readme.split(/^(?=##+ )/m).map(section => [/^#+ (.*)$/m.exec(section)?.[1], section]),
  );
  const tokens = elements
    .flatMap(({ cssProperties = [] }) => cssProperties)
    .map(token => [token.name, token]);
  return [
    ...elements.flatMap(element => {
      const section = sections.get(`\`<${element.tagName}>\``);
      return section ? compare(element, section) : [`<${element.tagName}> has no section`];
    }),
    ...compareTokens(new Map(tokens), sections.get('Tokens') ?? ''),
    ...compareVersion(version, readme),
  ].map(problem => `README.md: ${problem}`);
}

await asScript(import.meta.url, checkReadme);

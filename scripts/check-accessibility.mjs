/** Is each criterion of docs/accessibility.md named by a test, and each that a test names in it? */
import { asScript, filesIn, read } from './project.mjs';

const DOC = 'docs/accessibility.md';

/** The numbers that the names of tests and of their groups begin with: `it('A7: says …', …)`. */
const NAMED = /\b(?:it|describe)(?:\.only)?\(\s*['"`](A\d+(?:, A\d+)*): /g;

/** What does not fit, a line each. */
export function checkAccessibility() {
  const criteria = [...read(DOC).matchAll(/^\| (A\d+) /gm)].map(([, number]) => number);
  const named = filesIn('test', '.test.ts').flatMap(file =>
    [...read(file).matchAll(NAMED)].flatMap(([, numbers]) =>
      numbers.split(', ').map(number => ({ file, number })),
    ),
  );
  return [
    ...criteria
      .filter((number, at) => number !== `A${at + 1}`)
      .map(number => `${DOC}: ${number} is out of order, or there twice`),
    ...criteria
      .filter(criterion => !named.some(({ number }) => number === criterion))
      .map(criterion => `${DOC}: no test names ${criterion}`),
    ...named
      .filter(({ number }) => !criteria.includes(number))
      .map(({ file, number }) => `${file}: ${number} is not in ${DOC}`),
    ...(criteria.length ? [] : [`${DOC}: has no criteria`]),
  ];
}

await asScript(import.meta.url, checkAccessibility);

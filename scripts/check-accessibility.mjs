/** Is each criterion of docs/accessibility.md named by a test, and each that a test names in it? */
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const DOC = 'docs/accessibility.md';

/** The numbers that the names of tests and of their groups begin with: `it('A7: says …', …)`. */
const NAMED = /\b(?:it|describe)(?:\.only)?\(\s*['"`](A\d+(?:, A\d+)*): /g;

const tests = () =>
  readdirSync('test', { recursive: true })
    .filter(file => file.endsWith('.test.ts'))
    .map(file => `test/${file.replaceAll('\\', '/')}`);

/** What does not fit, a line each. */
export function checkAccessibility() {
  const criteria = [...readFileSync(DOC, 'utf8').matchAll(/^\| (A\d+) /gm)].map(([, number]) => number);
  const named = tests().flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(NAMED)].flatMap(([, numbers]) =>
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = checkAccessibility();
  for (const problem of problems) console.log(problem);
  process.exitCode = problems.length ? 1 : 0;
}

/** What scripts need of the project around them. Needs nothing installed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** There npm and npx are no programs, but scripts of the shell. */
export const isWindows = process.platform === 'win32';

/** The text of a file, by its path from the root. */
export function read(path) {
  if (existsSync(join(root, path))) return readFileSync(join(root, path), 'utf8');
  throw new Error(`There is no ${path}. If it is made by the build: \`npm run build\`.`);
}

export const readJson = path => JSON.parse(read(path));

/** The paths of what lies in a folder and those within it, by how they end; '' are all, the folders too. */
export const filesIn = (folder, ending) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter(name => name.endsWith(ending))
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();

/** The elements, as custom-elements.json has them. */
export const readElements = () =>
  readJson('custom-elements.json')
    .modules.flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);

/** The words that an attribute may be. */
export const wordsOf = ({ type }) => [...type.text.matchAll(/'([^']*)'/g)].map(([, word]) => word);

/** Is the script with this address what Node was started with? */
export const isMain = url => url === pathToFileURL(process.argv[1] ?? '').href;

/**
 * Lets a check be run by itself, too: `node scripts/check-….mjs`. It finds `problems`, a line each; one that counts
 * finds `{ passed, failed, problems }`.
 */
export async function asScript(url, check) {
  if (!isMain(url)) return;
  const found = await check(process.argv[2]);
  const { problems = found, passed, failed = problems.length } = found;
  for (const problem of problems) console.log(problem);
  console.log(passed === undefined ? `${failed} problems` : `${passed} passed, ${failed} failed`);
  process.exitCode = failed || passed === 0 ? 1 : 0;
}

/**
 * Do the pages of the documentation say what is so? Their code, their links, and of docs/architecture.md the table and
 * the drawing of the folders, compared with what ESLint allows. Needs a build.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { elements, rooms } from '../eslint.config.js';
import { asScript, read, root } from './project.mjs';
import { checkSnippets, docs } from './snippets.mjs';

const isSame = (some, others) => [...some].sort().join() === [...others].sort().join();
const namesIn = text => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name);

/** A folder of src/ without a row, a row without a folder, and a row that says otherwise than ESLint. */
function checkTable(page) {
  const rows = new Map(
    [...page.matchAll(/^\| `([\w-]+)\/` .*\|([^|]+)\|$/gm)].map(([, room, from]) => [room, namesIn(from)]),
  );
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name);
  return [
    ...folders.filter(name => !rows.has(name)).map(name => `the table has no ${name}/`),
    ...[...rows.keys()].filter(name => !folders.includes(name)).map(name => `src/ has no ${name}/`),
    ...[...rows]
      .filter(([name, from]) => !isSame(from, rooms[name] ?? []))
      .map(([name]) => `${name}/ may import from ${rooms[name]?.join(', ') || 'no other folder'}`),
  ];
}

/** Arrows that are missing in the drawing, and arrows that are not so. In it the elements are one box. */
function checkDrawing(drawing) {
  const boxOf = room => (room in elements ? 'elements' : room);
  const arrow = (from, to) => `${boxOf(from)} -> ${boxOf(to.split('/')[0])}`;
  const allowed = new Set(Object.entries(rooms).flatMap(([from, all]) => all.map(to => arrow(from, to))));
  const drawn = new Set(
    [...drawing.matchAll(/data-from="([\w-]+)" data-to="([\w -]+)"/g)].flatMap(([, from, all]) =>
      all.split(' ').map(to => `${from} -> ${to}`),
    ),
  );
  return [
    ...[...allowed].filter(each => !drawn.has(each)).map(each => `there is no arrow ${each}`),
    ...[...drawn].filter(each => !allowed.has(each)).map(each => `ESLint forbids ${each}`),
    ...Object.keys(rooms)
      .filter(room => !drawing.includes(`${room}/<`))
      .map(room => `there is no ${room}/`),
  ];
}

/** The ids that a page's headings get. */
const anchorsOf = page =>
  [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Links within the repository that lead nowhere. */
const checkLinks = () =>
  docs().flatMap(file =>
    [...read(file).matchAll(/\]\((?![<\w]+:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(([, path, anchor]) => {
      const target = path ? join(dirname(file), path) : file;
      if (!existsSync(join(root, target))) return [`${file}: there is no ${target}`];
      return anchor && !anchorsOf(read(target)).includes(anchor)
        ? [`${file}: ${target} has no #${anchor}`]
        : [];
    }),
  );

/** What the pages say that is not so, a line each. */
export const checkDocs = () => [
  ...checkTable(read('docs/architecture.md')).map(problem => `docs/architecture.md: ${problem}`),
  ...checkDrawing(read('docs/architecture.svg')).map(problem => `docs/architecture.svg: ${problem}`),
  ...checkLinks(),
  ...checkSnippets(),
];

await asScript(import.meta.url, checkDocs);

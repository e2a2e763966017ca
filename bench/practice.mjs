/** The page of a practice, with one of each element of the kit. */
import { readFileSync, writeFileSync } from 'node:fs';
import { elements } from './page/kit-elements.js';

const at = name => new URL(name, import.meta.url);

/** Paths from page/, where measurements begin: as the README says, and with a script that the first paint waits for. */
export const practicePage = '../dist/practice.html';
export const blockingPage = '../dist/practice-blocking.html';

export function writePracticePages() {
  const tags = elements.map(tag => `<${tag}></${tag}>`).join('\n');
  const html = readFileSync(at('page/practice.html'), 'utf8').replace('<!-- the elements -->', tags);
  writeFileSync(at('dist/practice.html'), html);
  writeFileSync(at('dist/practice-blocking.html'), html.replace('type="module"', '$& blocking="render"'));
}

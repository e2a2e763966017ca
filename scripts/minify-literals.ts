/**
 * Minifies what stands inside html``, svg`` and css`` literals, which a JavaScript minifier must leave alone.
 *
 * Deliberately timid, so that no rendered text can change: in HTML a run of white space becomes one space
 * (never none, it may part two words), comments go, quoted attribute values and the insides of
 * <pre>, <textarea>, <script> and <style> stay as they are; in CSS strings stay, and a space goes only
 * beside punctuation where it never means anything.
 */
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

const HOLE = '\uE000'; // stands for one ${…} while the strings of a literal are looked at as one text

const joined = (strings: readonly string[]) => strings.join(HOLE);
const parted = (text: string) => text.split(HOLE);

// A comment with a ${…} inside stays: Lit counts its expressions.
const HTML_PARTS =
  /(<!--[^\uE000]*?-->)|(<!--[\s\S]*?-->|<(pre|textarea|script|style)\b[\s\S]*?<\/\3\s*>)|(<\/?[a-zA-Z\uE000](?:"[^"]*"|'[^']*'|[^"'>])*>)|([^<]+|<)/g;

export function minifyHtml(strings: readonly string[]): string[] {
  return parted(
    joined(strings).replace(
      HTML_PARTS,
      (all, comment?: string, raw?: string, _name?: string, tag?: string) => {
        if (comment !== undefined) return '';
        if (raw !== undefined) return raw;
        if (tag !== undefined)
          return tag.replace(/("[^"]*"|'[^']*')|\s+(?=>$)|\s+/g, (found, quoted?: string, at?: number) =>
            quoted !== undefined
              ? quoted
              : at !== undefined && at + found.length === tag.length - 1
                ? ''
                : ' ',
          );
        return all.replace(/[ \t\r\n\f]+/g, ' ');
      },
    ),
  );
}

export function minifyCss(strings: readonly string[]): string[] {
  const text = joined(strings)
    // Comments first, so that the spaces around them meet; a comment parts two words, so it leaves a space.
    .replace(
      /("(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*')|\/\*[^\uE000]*?\*\//g,
      (_all, string?: string) => string ?? ' ',
    )
    .replace(
      /("(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*')|\s*([{};,])\s*|(:)\s+|\s+/g,
      (_all, string?: string, mark?: string, colon?: string) => string ?? mark ?? colon ?? ' ',
    )
    .replace(
      /("(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*')|;+(?=\})/g,
      (_all, string?: string) => string ?? '',
    );
  return parted(
    text
      .trim()
      // 0.5em is .5em; a number follows, so nothing else can begin so.
      .replace(
        /("(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*')|(?<![\w.#-])0(?=\.\d)/g,
        (_all, string?: string) => string ?? '',
      ),
  );
}

const MINIFY = new Map([
  ['html', minifyHtml],
  ['svg', minifyHtml],
  ['css', minifyCss],
]);

interface Node {
  type: string;
  tag?: { name?: string };
  quasi?: { quasis: { start: number; end: number }[] };
}

function* taggedTemplates(node: unknown): Generator<Node> {
  if (node === null || typeof node !== 'object') return;
  if ((node as Node).type === 'TaggedTemplateExpression') yield node as Node;
  for (const child of Object.values(node)) yield* taggedTemplates(child);
}

export function minifyLiterals(): Plugin {
  return {
    name: 'minify-literals',
    apply: 'build',
    // Runs after TypeScript is gone, so what is parsed here is plain JavaScript.
    transform(code, id) {
      if (id.includes('/node_modules/') || !/\b(html|svg|css)`/.test(code)) return;
      const changed = new MagicString(code);
      for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
        const minify = MINIFY.get(tag?.name ?? '');
        if (!minify || !quasi) continue;
        const strings = minify(quasi.quasis.map(({ start, end }) => code.slice(start, end)));
        if (strings.length !== quasi.quasis.length) this.error(`minify-literals lost an expression in ${id}`);
        quasi.quasis.forEach(({ start, end }, i) => {
          if (end > start) changed.update(start, end, strings[i]!);
        });
      }
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  };
}

const QUOTED = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\[^]|[^`\\])*`/y;
const REGEXP = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\//y;
const COMMENT = /\/\/.*|\/\*[^]*?\*\//y;
const SPACE = /\s+/y;

/**
 * Takes out comments, line ends and spaces, as minifiers from before modules do: it knows strings, and regular
 * expressions by the character before them; a template is a string to it, and what is nested in one ends it.
 */
export function minify(code) {
  let out = '';
  let last = '';
  const take = pattern => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(code) ?? [];
    at += found.length;
    return found;
  };
  let at = 0;
  while (at < code.length) {
    if (take(COMMENT)) continue;
    if (take(SPACE)) {
      if (/[\w$]/.test(last) && /[\w$]/.test(code[at] ?? '')) out += ' ';
      continue;
    }
    const found = take(QUOTED) || ('(,=:[!&|?+-~*{};'.includes(last) && take(REGEXP)) || code[at++];
    out += found;
    last = found.at(-1);
  }
  return out;
}

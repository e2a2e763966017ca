/** Numbers as people read them. */

/** Three digits that count, without an exponent. */
export const digits = value =>
  Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);

export const withSpread = ({ median, low, high }) => `${digits(median)} (${digits(low)}–${digits(high)})`;

export const kB = bytes => `${digits(bytes / 1000)} kB`;

/** A table of Markdown. */
export const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '---:' : '---')), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');

/** The protocols that a link of ours may have. Everything else, `javascript:` above all, is refused. */
const schemes = ['https:', 'http:', 'tel:', 'mailto:', 'sms:'];

/** The address if it is one that may become a link: absolute, or relative to the page. */
export function safeUrl(address: string, base: string): URL | undefined {
  try {
    const url = new URL(address.trim(), base);
    return schemes.includes(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Is this one e-mail address, and nothing that would add to the link it becomes? */
export const isEmail = (text: string) => /^[^\s@?&#%,;]+@[^\s@?&#%,;]+\.[^\s@?&#%,;]+$/.test(text);

/**
 * The `tel:` address of a number as people write it: its digits, with a leading plus if it has one; an extension
 * behind `ext.`, `x` or `#` becomes `;ext=` (RFC 3966). Nothing if it cannot be a number to call.
 */
export function telUrl(phone: string): string | undefined {
  // As word processors and contact lists write them: with any dash, and marks that are not seen.
  const plain = phone
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .trim();
  const [number = '', extension] = plain.split(/[\s,]*(?:ext(?:ension|\.)?|x|#)\s*(?=\d+$)/i);
  const [, plus] = /^\(?(\+?)[\d\s().\-/]+$/.exec(number) ?? [];
  if (plus === undefined) return undefined;
  // "+44 (0)20 …": the zero is dialled only without the country's code.
  const digits = (plus ? number.replace('(0)', '') : number).replace(/\D/g, '');
  if (digits.length < 3 || digits.length > 15) return undefined;
  return `tel:${plus}${digits}${extension ? `;ext=${extension}` : ''}`;
}

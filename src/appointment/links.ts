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

/**
 * The `tel:` address of a number as people write it: its digits, with a leading plus if it has one; an extension
 * behind `ext.`, `x` or `#` becomes `;ext=` (RFC 3966). Nothing if it cannot be a number to call.
 */
export function telUrl(phone: string): string | undefined {
  const [number = '', extension] = phone.trim().split(/[\s,]*(?:ext\.?|x|#)\s*(?=\d+$)/i);
  if (!/^\+?[\d\s().\-/]+$/.test(number)) return undefined;
  const plus = number.startsWith('+') ? '+' : '';
  // "+44 (0)20 …": the zero is dialled only without the country's code.
  const digits = (plus ? number.replace('(0)', '') : number).replace(/\D/g, '');
  if (digits.length < 3 || digits.length > 15) return undefined;
  return `tel:${plus}${digits}${extension ? `;ext=${extension}` : ''}`;
}

import { isEmail, telUrl } from '../foundation/links.js';

/** The ways to reach a practice beside its online booking. */
export type Way = 'call' | 'text' | 'whatsapp' | 'email';

/** A way to the practice, what was given for it, and the address that this makes, if it makes one. */
export interface Contact {
  readonly way: Way;
  readonly value: string;
  readonly href: string | undefined;
}

/**
 * The address that leads this way to a number or e-mail address, as people write it; the message begins with `line`.
 * Nothing if that cannot be.
 */
export function contactUrl(way: Way, value: string, line: string): string | undefined {
  const message = encodeURIComponent(line);
  const phone = telUrl(value);
  if (way === 'email')
    return isEmail(value) ? `mailto:${value}?subject=${message}&body=${message}` : undefined;
  if (!phone || way === 'call') return phone;
  const number = phone.replace(/^tel:|;.*/g, '');
  // iPhones part the message by `&`, others by `?`; with both and a number, it arrives on all of them.
  if (way === 'text') return `sms:${number}?&body=${message}`;
  const [, digits] = /^(?:\+|00)([1-9]\d{6,})$/.exec(number) ?? [];
  return digits && `https://wa.me/${digits}?text=${message}`;
}

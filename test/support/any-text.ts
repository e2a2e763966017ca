/** Text of any characters, for tests with what nobody thinks of. */
import fc from 'fast-check';

/** Any code points at all, halves of pairs too. `fc.string({ unit: 'binary' })` is the same, but takes seconds to make. */
export const anyText = (maxLength: number) =>
  fc.array(fc.nat({ max: 0x10ffff }), { maxLength }).map(points => String.fromCodePoint(...points));

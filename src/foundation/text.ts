/** A value from outside as text, whatever it is: to be named in a message, or to be read. */
export const text = (value: unknown) => (/object|function/.test(typeof value) ? typeof value : String(value));

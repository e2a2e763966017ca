/** A value from outside as text, whatever it is: to be named in a message, or to be read. */
export const text = (value: unknown) => (/object|function/.test(typeof value) ? typeof value : String(value));

/** A text with a capital. */
export const capital = <Text extends string>(text: Text) =>
  (text.charAt(0).toUpperCase() + text.slice(1)) as Capitalize<Text>;

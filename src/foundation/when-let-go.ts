/** How long a press lasts, in milliseconds: one that lasts longer is no click. */
const PRESS = 500;

/**
 * Begins at once, or after a press that is under way. Optimizers keep scripts back until the first touch: were the
 * widgets to take the place of their own words in its middle, what is under the finger would move, and the click be lost.
 */
export function whenLetGo(begin: () => void) {
  if (globalThis.document?.querySelector(':active')) setTimeout(begin, PRESS);
  else begin();
}

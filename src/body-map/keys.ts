import type { Mark } from '../visit/mark.js';
import type { Point } from '../figure/geometry.js';

/** What a key on the figure asks for: to go somewhere, or to do something to the region in focus. */
export type KeyCommand =
  | { direction: Point }
  | { at: 0 | -1 }
  | { text: string }
  | { act: 'toggle' | 'open' | 'remove' | 'change'; change?: Partial<Mark> };

/** What is needed of a keyboard event. */
export type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'timeStamp'>;

const commands: Readonly<Record<string, KeyCommand>> = {
  ArrowUp: { direction: [0, -1] },
  ArrowDown: { direction: [0, 1] },
  ArrowLeft: { direction: [-1, 0] },
  ArrowRight: { direction: [1, 0] },
  Home: { at: 0 },
  End: { at: -1 },
  ' ': { act: 'toggle' },
  Enter: { act: 'open' },
  Delete: { act: 'remove' },
  Backspace: { act: 'remove' },
};

/** Reads the keys of a figure. Remembers the last ones for a second: 1 and 0 are ten, letters make a name. */
export class Keys {
  #typed = '';
  #at = -Infinity;

  /** What the key asks for; nothing if it is not one of the figure's. */
  read({ key, ctrlKey, metaKey, altKey, timeStamp }: Key): KeyCommand | undefined {
    if (ctrlKey || metaKey || altKey) return undefined;
    const typed = (timeStamp - this.#at < 1000 ? this.#typed : '') + key.toLowerCase();
    const isDigit = /^\d$/.test(key);
    const isLetter = /^\p{L}$/u.test(key);
    this.#at = timeStamp;
    this.#typed = isDigit ? key : isLetter ? typed.replace(/\d/g, '') : '';
    if (isDigit)
      return { act: 'change', change: { intensity: typed === '10' ? 10 : Number(key), intent: 'pain' } };
    return isLetter ? { text: this.#typed } : commands[key];
  }
}

/** Is it the key for undo or redo: Ctrl or Command with Z, Shift and Z, or Y? */
export function historyKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): 'undo' | 'redo' | undefined {
  const keys = `${shiftKey ? 'shift ' : ''}${key.toLowerCase()}`;
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  return keys === 'z' ? 'undo' : keys === 'y' || keys === 'shift z' ? 'redo' : undefined;
}

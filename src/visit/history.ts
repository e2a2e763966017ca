/** How many steps can be taken back. */
const depth = 200;

/** A value that can be taken back and brought again. Values are never changed in place. */
export class History<T> {
  #past: T[] = [];
  #future: T[] = [];

  constructor(public present: T) {}

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  push(next: T) {
    this.#past = [...this.#past.slice(1 - depth), this.present];
    this.#future = [];
    this.present = next;
  }

  undo(): boolean {
    return this.#step(this.#past, this.#future);
  }

  redo(): boolean {
    return this.#step(this.#future, this.#past);
  }

  #step(from: T[], to: T[]): boolean {
    if (!from.length) return false;
    to.push(this.present);
    this.present = from.pop() as T;
    return true;
  }
}

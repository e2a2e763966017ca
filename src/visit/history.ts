/** A value that can be taken back and brought again. Values are replaced, never changed in place. */
export class History<T> {
  readonly #past: T[] = [];
  #future: T[] = [];

  constructor(public present: T) {}

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  push(next: T) {
    this.#past.push(this.present);
    this.#future = [];
    this.present = next;
  }

  /** Takes a step back, if there is one. */
  undo() {
    return this.#step(this.#past, this.#future);
  }

  /** Takes a step forward, if there is one. */
  redo() {
    return this.#step(this.#future, this.#past);
  }

  #step(from: T[], to: T[]) {
    const there = from.length > 0;
    if (there) {
      to.push(this.present);
      this.present = from.pop() as T;
    }
    return there;
  }
}

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

  undo() {
    this.#step(this.#past, this.#future);
  }

  redo() {
    this.#step(this.#future, this.#past);
  }

  #step(from: T[], to: T[]) {
    if (!from.length) return;
    to.push(this.present);
    this.present = from.pop() as T;
  }
}

import type { RegionId } from '../content/regions.js';
import { History } from './history.js';
import { readMarks, type Mark } from './mark.js';
import type { Told } from './told.js';

/**
 * What one visitor has told the widgets of one kit, or of one page. It lives in memory only.
 *
 * A plain store: an element calls a method, the store changes, and a `change` event tells every element
 * that shares it. Marks are replaced, never altered, so a mark that is the same object has not changed.
 *
 * @fires {Event} change - Something in the visit changed. No detail: read the visit.
 */
export class Visit extends EventTarget {
  #history = new History<readonly Mark[]>([]);
  #touched = false;
  #told: Told = {};

  /** What the visitor has told besides the marks. */
  get told(): Told {
    return this.#told;
  }

  /** Adds to what was told, or says it anew. */
  tell(change: Told) {
    this.#told = { ...this.#told, ...change };
    this.#notify();
  }

  /** The marked places, in the order in which they were marked. */
  get marks(): readonly Mark[] {
    return this.#history.present;
  }

  set marks(marks: readonly Mark[]) {
    this.#change(readMarks(marks).marks);
  }

  /** Has anything been entered, by a person or a script? An initial value does not count. */
  get touched(): boolean {
    return this.#touched;
  }

  /** Is there a step to take back? */
  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  /** Is there a step to bring again? */
  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** The mark of a region, if it has one. */
  markOf(region: RegionId): Mark | undefined {
    return this.marks.find(mark => mark.region === region);
  }

  /** Marks a region, or changes its mark. What cannot be is left out. */
  mark(region: RegionId, change: Partial<Omit<Mark, 'region'>> = {}) {
    const before = this.markOf(region);
    const [after] = readMarks([{ ...before, ...change, region }]).marks;
    if (after)
      this.#change(
        before ? this.marks.map(mark => (mark === before ? after : mark)) : [...this.marks, after],
      );
  }

  /** Takes the mark of a region away. */
  unmark(region: RegionId) {
    this.#change(this.marks.filter(mark => mark.region !== region));
  }

  /** Takes all marks away. `undo()` brings them back. */
  clearMarks() {
    this.#change([]);
  }

  /** Takes the last change of the marks back. */
  undo() {
    if (this.#history.undo()) this.#notify();
  }

  /** Brings the change that was taken back again. */
  redo() {
    if (this.#history.redo()) this.#notify();
  }

  /** Marks to begin with. They give way to whatever a person or a script enters. */
  begin(marks: readonly Mark[]) {
    const { marks: first } = readMarks(marks);
    if (this.#touched || (!first.length && !this.marks.length)) return;
    this.#history = new History(first);
    this.#notify();
  }

  /** Back to the marks to begin with, as a form's reset does. `undo()` brings back what was there. */
  reset(marks: readonly Mark[]) {
    this.marks = marks;
    this.#touched = false;
  }

  /** Takes what was remembered. There are no steps of it to take back. */
  restore(marks: readonly Mark[], told: Told) {
    this.#touched = true;
    this.#told = told;
    this.#history = new History(marks);
    this.#notify();
  }

  /** Forgets everything, and that there was anything. */
  forget() {
    this.#touched = false;
    this.#told = {};
    this.#history = new History<readonly Mark[]>([]);
    this.#notify();
  }

  #change(marks: readonly Mark[]) {
    this.#touched = true;
    // Saying the same again is no step to take back.
    if (JSON.stringify(marks) === JSON.stringify(this.marks)) return;
    this.#history.push(marks);
    this.#notify();
  }

  #notify() {
    this.dispatchEvent(new Event('change'));
  }
}

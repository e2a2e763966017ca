import type { PropertyValues } from 'lit';
import { property } from './property.js';
import { KneadElement } from './element.js';

/** What is wrong with a form control, if anything: the flag of `ValidityState`, and the words for it. */
export type Problem = { flag: 'valueMissing' | 'rangeOverflow'; message: string } | null;

/**
 * The manners of a native form control: name, required, disabled (also by a fieldset), read-only, validity,
 * reset and restore. An element that stands on it says what its value is and what is wrong with it.
 */
export abstract class FormControl extends KneadElement {
  /** Makes the browser treat the element as a control of its form. */
  static readonly formAssociated = true;

  // A form that finds the control invalid can only focus it if the focus can be handed on.
  static override shadowRootOptions: ShadowRootInit = {
    ...KneadElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** The name under which the value is submitted. Without one, nothing is. */
  @property({ reflect: true, useDefault: true }) name = '';

  /** The form may not be submitted while the value is empty. */
  @property({ type: Boolean, reflect: true }) required = false;

  /** Nothing can be changed, and nothing is submitted. A disabled `<fieldset>` around it does the same. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** Nothing can be changed by the person; the value is submitted, and not validated. */
  @property({ type: Boolean, reflect: true, attribute: 'readonly' }) readOnly = false;

  /** The words for what is wrong, shown from when the form asked until the person changes something. */
  @property({ state: true }) protected errorMessage = '';

  protected readonly internals = this.attachInternals();
  #customMessage = '';

  constructor() {
    super();
    this.addEventListener('invalid', () => {
      this.errorMessage = this.validationMessage;
    });
  }

  /** The value as it is submitted. */
  abstract value: string;

  /** What is wrong with the value now. */
  protected abstract findProblem(): Problem;

  /** Back to the initial value. */
  protected abstract reset(): void;

  /** Takes a value that the browser kept, as after Back. */
  protected abstract restore(value: string): void;

  /** Disabled by itself or by a fieldset. */
  protected get isDisabled(): boolean {
    return this.disabled || this.matches(':disabled');
  }

  /** May the person change the value? */
  protected get isEditable(): boolean {
    return !this.isDisabled && !this.readOnly;
  }

  /** The form that the control belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** The `<label>` elements of the control. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** What is right and wrong with the value. */
  get validity(): ValidityState {
    this.syncForm();
    return this.internals.validity;
  }

  /** The words for what is wrong, in the element's language; empty if nothing is. */
  get validationMessage(): string {
    this.syncForm();
    return this.internals.validationMessage;
  }

  /** Does the form check the value? */
  get willValidate(): boolean {
    return this.internals.willValidate && !this.readOnly;
  }

  /** Is the value right? If not, an `invalid` event is fired. */
  checkValidity(): boolean {
    this.syncForm();
    return this.internals.checkValidity();
  }

  /** Is the value right? If not, the browser also tells the person. */
  reportValidity(): boolean {
    this.syncForm();
    return this.internals.reportValidity();
  }

  /** A message of the page's own for what is wrong; empty for nothing. */
  setCustomValidity(message: string) {
    this.#customMessage = message;
    this.syncForm();
  }

  formResetCallback() {
    this.reset();
    this.errorMessage = '';
  }

  formDisabledCallback() {
    this.requestUpdate();
  }

  formStateRestoreCallback(value: string | File | FormData | null) {
    if (typeof value === 'string') this.restore(value);
  }

  protected override updated(_changed: PropertyValues<this>) {
    this.syncForm();
  }

  /** Tells the form the value and its validity. */
  protected syncForm() {
    this.internals.setFormValue(this.value);
    const problem = this.readOnly ? null : this.findProblem();
    const message = this.#customMessage || problem?.message || '';
    const flags = { customError: !!this.#customMessage, ...(problem && { [problem.flag]: true }) };
    // The browser points at what is seen of the element.
    const anchor = this.renderRoot?.querySelector<HTMLElement>('.base') ?? undefined;
    this.internals.setValidity(message ? flags : {}, message, anchor);
  }

  /** Tells the page that the person changed the value, as a native control does. */
  protected emitChange() {
    this.errorMessage = '';
    this.syncForm();
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/**
 * What a visitor has told the widgets besides the marks. What was not told is not there. It lives in memory only: the
 * ticks of the safety questions are never stored or sent.
 */
export interface Told {
  /** The ids of the safety questions that were ticked. */
  readonly flags?: readonly string[];
  /** Were the safety questions answered to the end? */
  readonly isChecked?: boolean;
  /** The picker's answers by question: the id of the option, or of several. */
  readonly answers?: Readonly<Record<string, string | readonly string[]>>;
  /** The ids of the tips that were ticked off. */
  readonly done?: readonly string[];
  /** The id of the massage type that was suggested, or chosen. */
  readonly suggestion?: string | null;
  /** The ids of the lines that the person takes out of the summary. */
  readonly leftOut?: readonly string[];
  /** The ids of the ticked safety questions that the person wants to tell the therapist of. */
  readonly optedIn?: readonly string[];
  /** What the person adds to the summary in their own words, at most 500 characters. */
  readonly note?: string;
  /** What was typed into a request for an appointment, by field: `name`, `contact`, `times`, `note`. */
  readonly request?: Readonly<Record<string, string>>;
}

import type { Content } from '../content/pack.js';
import type { Group, Part } from '../content/regions.js';
import type { Quality } from '../content/vocabulary.js';

/**
 * The words of the interface in one language. A locale of your own may leave words out: English stands in.
 * Names of parts have no side: "left" and "right" are put behind them.
 */
export interface Locale extends Record<Part | Quality | `group-${Group}`, string> {
  /** The language it is for, as in `lang`: `es`, or `es-MX` for one place only. */
  $code: string;
  /** The content in this language: types, questions, safety questions, found by their `id`. */
  $content?: Content;

  /** Between the parts of a name, and what is listed: `, `. */
  comma: string;
  mapHeading: string;
  mapHint: string;
  figure: string;
  list: string;
  figureChoice: string;
  neutral: string;
  feminine: string;
  masculine: string;
  front: string;
  back: string;
  yourLeft: string;
  yourRight: string;
  left: string;
  right: string;
  undo: string;
  redo: string;
  clear: string;
  remove: string;
  done: string;
  more: string;
  howStrong: string;
  /** The word for an intensity of 0 to 10. */
  intensity: (value: number) => string;
  /** The ends of the scale. */
  noPain: string;
  worstPain: string;
  whatLike: string;
  /** To work on a place. */
  pain: string;
  /** To leave a place alone. */
  avoid: string;
  ofTen: (value: number) => string;
  marked: string;
  avoided: string;
  removed: string;
  placesMarked: (count: number) => string;
  nothingMarked: string;
  tooManyPlaces: (most: number) => string;
  noPlace: string;
  bookAppointment: string;
  bookType: (type: string) => string;
  readyWhenYouAre: string;
  'way-call': string;
  'way-text': string;
  'way-whatsapp': string;
  'way-email': string;
  askByPhone: string;
  newTab: string;
  /** The first line of a message to the practice. It says nothing of health. */
  contactLine: string;
  /** Within a sentence; the name of who takes the booking, or nothing. */
  bookingWith: (name: string) => string;
  /** Until when, or nothing. */
  openNow: (until: string) => string;
  /** The day is nothing if it is today. */
  opens: (time: string, day: string) => string;
  closed: string;
  close: string;
  /** What is loaded, and from which host. */
  loadsFrom: (what: string, host: string) => string;
  inNewTab: string;
  booked: string;
  saveDate: string;
  sendNotes: string;
  /** To whom, or nothing. */
  sendThis: (name: string) => string;
  privacy: string;
  askForAppointment: string;
  'field-name': string;
  'field-contact': string;
  'field-times': string;
  'field-note': string;
  contactWrong: string;
  sending: string;
  sendAgain: string;
  copy: string;
  copied: string;
  sent: string;
  /** Why not: one of the below, or the status of HTTP. */
  notSent: (why: string) => string;
  'why-offline': string;
  'why-timeout': string;
  'why-unreachable': string;

  remember: string;
  rememberMore: (days: number) => string;
  cannotRemember: string;
  clearAll: string;
  cleared: string;

  getHelpNow: string;
  seeDoctorToday: string;
  notUntilCleared: string;
  askFirst: string;
  notToday: string;
  callNumber: (number: string) => string;
  safetyHeading: string;
  safetyHint: string;
  stepUrgent: string;
  stepUrgentAsk: string;
  stepAsk: string;
  stepKnow: string;
  gateWait: string;
  gateHold: string;
  gateLocal: string;
  gateCap2: string;
  gateTell: string;
  youMarked: (places: string) => string;
  noneOfThese: string;
  next: string;
  noneTicked: string;
  ticked: (count: number) => string;
  goodToGo: string;
  goodToGoMore: string;
  forYourSession: string;
  clearAnswers: string;
  notMedicalAdvice: string;
  pickerHeading: string;
  pickerHint: string;
  guide: string;
  browse: string;
  question: (index: number, total: number) => string;
  manyAnswers: string;
  chooseOrSkip: string;
  fromYourMap: string;
  fromYourTicks: string;
  backOne: string;
  skip: string;
  continue: string;
  startAgain: string;
  suggestedForYou: string;
  twoSuitYou: string;
  noSuggestion: string;
  noSuggestionMore: string;
  noneLeft: string;
  noneLeftMore: string;
  whyThis: string;
  mindThis: string;
  whatStudiesShow: string;
  alsoConsider: string;
  whyNot: string;
  fewerReasons: string;
  compareStyles: string;
  toSuggestion: string;
  feels: string;
  pressure: string;
  pace: string;
  clothing: string;
  session: string;
  oftenChosenFor: string;
  tellUsFirst: string;
  pressureWord: (value: number) => string;
  pressureRange: (least: string, most: string) => string;
  askForLight: (most: string) => string;
  lighterThan: string;
  firmerThan: string;
  samePressure: string;
  cards: string;
  sideBySide: string;
  compareUpTo: string;
  learnMore: string;
  choose: string;
  chosen: string;
  bestToAsk: string;
  'strength-moderate': string;
  'strength-low': string;
  'strength-very-low': string;
  'strength-mixed': string;
  'strength-good-practice': string;
  'strength-comfort': string;

  tipsHeading: string;
  'phase-before': string;
  'phase-day-of': string;
  'phase-during': string;
  'phase-after': string;
  'phase-between': string;
  doneOf: (done: number, all: number) => string;
  why: string;
  placesYouMarked: (count: number) => string;
  suggestedStyle: (type: string) => string;
  moreAbout: string;
  sponsored: string;
  whenIsVisit: string;
  addToCalendar: string;
  reminders: string;
  print: string;

  /** Stands over the summary for the therapist: the person said it, nobody found it. */
  reported: string;
  'label-pain': string;
  'label-avoid': string;
  'label-pressure': string;
  'label-goal': string;
  'label-duration': string;
  'label-suggestion': string;
  'label-sensitivity': string;
  'label-condition': string;
  'label-activity': string;
  'label-experience': string;
  'label-flag': string;
  'label-note': string;

  summaryHeading: string;
  summaryHint: string;
  summaryEmpty: string;
  tellToo: string;
  charactersLeft: (count: number) => string;
  wordForWord: string;
  email: string;
  saveText: string;
  saveFhir: string;
  emailSubject: string;
  copyByHand: string;
  drafted: string;
  tooLongToDraft: string;
  checkInHeading: string;
  checkInHint: string;
  couldDo: string;
  'visit-': string;
  'visit-before': string;
  'visit-after': string;
  date: string;
  save: string;
  cancel: string;
  edit: string;
  painLevel: string;
  notes: (count: number) => string;
  saveCopy: string;
  openCopy: string;
  /** A row of a file, and what is wrong with it. */
  badRow: (row: number, what: string) => string;
  /** How many of the latest notes are lower or higher than the first: counted, never promised. */
  trend: (kind: 'few' | 'lower' | 'higher' | 'same', count: number, of: number) => string;
  evidenceHeading: string;
  search: string;
  about: string;
  all: string;
  'topic-pain': string;
  'topic-movement': string;
  'topic-stress-sleep': string;
  'topic-sports': string;
  'topic-conditions': string;
  'topic-how': string;
  'topic-not-claimed': string;
  'topic-myths': string;
  'verdict-supported': string;
  'verdict-partly': string;
  'verdict-mixed': string;
  'verdict-not-supported': string;
  myth: string;
  inTruth: string;
  /** How many claims were found, or that there are none. */
  found: (count: number) => string;
}

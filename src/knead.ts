/**
 * Knead, all of it: one script that defines every element. The classes and types are exported as well.
 */
import { Appointment } from './appointment/appointment.js';
import { BodyMap } from './body-map/body-map.js';
import { CheckIn } from './check-in/check-in.js';
import { Evidence } from './evidence/evidence.js';
import { define } from './foundation/define.js';
import { upgradePlaceholders } from './foundation/placeholders.js';
import { whenLetGo } from './foundation/when-let-go.js';
import { MassagePicker } from './massage-picker/massage-picker.js';
import { SafetyCheck } from './safety-check/safety-check.js';
import { TipsChecklist } from './tips-checklist/tips-checklist.js';
import { KneadKit } from './visit/kit.js';
import { VisitSummary } from './visit-summary/visit-summary.js';

whenLetGo(() => {
  // Providers first: see define().
  define([
    ['knead-kit', KneadKit],
    ['knead-body-map', BodyMap],
    ['knead-safety-check', SafetyCheck],
    ['knead-massage-picker', MassagePicker],
    ['knead-tips-checklist', TipsChecklist],
    ['knead-evidence', Evidence],
    ['knead-check-in', CheckIn],
    ['knead-visit-summary', VisitSummary],
    ['knead-appointment', Appointment],
  ]);
  upgradePlaceholders();
});

export {
  Appointment,
  BodyMap,
  CheckIn,
  Evidence,
  KneadKit,
  MassagePicker,
  SafetyCheck,
  TipsChecklist,
  VisitSummary,
};
export { KneadBookEvent, type BookDetail } from './appointment/book-event.js';
export { formatValue, parseValue } from './body-map/value.js';
export { assessSafety, type Advice, type Assessment, type Outcome } from './content/assess.js';
export { defaultPack } from './content/default-pack.js';
export { mergePack, type Merged } from './content/merge.js';
export type * from './content/pack.js';
export {
  suggestMassageTypes,
  type Answers,
  type Ranked,
  type Reason,
  type SuggestOptions,
  type Suggestion,
} from './massage-picker/suggest.js';
export { KneadCompleteEvent, KneadStepEvent, type StepDetail } from './massage-picker/step-event.js';
export { registerLocale, type LocaleWords } from './locales/register.js';
export type { Locale } from './locales/locale.js';
export { readCheckIns, type CheckInEntry, type CheckInReading } from './visit/check-in-entry.js';
export type { RegionId } from './content/regions.js';
export type { Quality } from './content/vocabulary.js';
export type { Mark, Reading } from './visit/mark.js';
export type { Told } from './visit/told.js';
export { Visit } from './visit/visit.js';
export { visitSummary } from './visit/summary.js';
export { visitToFhir } from './visit-summary/fhir.js';

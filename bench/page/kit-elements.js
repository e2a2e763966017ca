/**
 * The elements of the whole kit, in the order in which they stand on a page. A new element is one more line here; one
 * that this build does not define is left out, and RESULTS.md names those that were there.
 */
export const elements = [
  'knead-body-map',
  'knead-safety-check',
  'knead-massage-picker',
  'knead-tips-checklist',
  'knead-evidence',
  'knead-check-in',
  'knead-visit-summary',
  'knead-appointment',
];

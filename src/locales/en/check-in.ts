export default {
  checkInHeading: 'How are you today?',
  checkInHint: 'Only you see your notes. To keep them, save a copy.',
  couldDo: 'What I could do today',
  'visit-': 'No visit',
  'visit-before': 'Before a visit',
  'visit-after': 'After a visit',
  date: 'Date',
  save: 'Save',
  cancel: 'Cancel',
  edit: 'Edit',
  remove: 'Remove',
  undo: 'Undo',
  clear: 'Clear',
  painLevel: 'Pain',
  notes: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
  saveCopy: 'Save a copy',
  openCopy: 'Open a copy',
  badRow: (row: number, what: string) => `Row ${row} was left out: ${what}`,
  trend: (kind: 'few' | 'lower' | 'higher' | 'same', count: number, of: number) =>
    kind === 'few'
      ? 'From three notes on, you see here how it goes.'
      : kind === 'same'
        ? `On the whole, your last ${of} notes are about the same as the first.`
        : `${count} of your last ${of} notes are ${kind} than the first.`,
};

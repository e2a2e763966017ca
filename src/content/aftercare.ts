import type { Aftercare } from './pack.js';

/** What may come after a session, and what to do then. */
export const aftercare: readonly Aftercare[] = [
  {
    id: 'usual',
    name: 'Usual, settles in 1 to 2 days',
    text: 'Mild soreness, tiredness, feeling relaxed or light-headed for a short time, faint redness.',
  },
  {
    id: 'tell',
    name: 'Tell us',
    text: 'Soreness beyond 2 to 3 days, bruising, a headache, pain that is worse than before.',
  },
  {
    id: 'urgent',
    name: 'Get medical help',
    text: 'New numbness, tingling or weakness; severe or sudden headache; dizziness with vision or speech trouble; one-sided leg swelling; chest pain or breathlessness; loss of bladder or bowel control; very dark urine with severe muscle pain.',
  },
];

import type { Condition } from './pack.js';

/** What people come with, and every claim that speaks of it or rests on studies of it. */
export const conditions: readonly Condition[] = [
  {
    id: 'clbp',
    name: 'Long-lasting low back pain',
    claims: ['c-clbp', 'c-deep-lbp', 'c-combined', 'c-lasting', 'c-mfr', 'm-no-pain-no-gain'],
  },
  {
    id: 'acute-lbp',
    name: 'New low back pain',
    claims: ['c-acute-lbp', 'c-modalities', 'c-combined'],
  },
  { id: 'neck', name: 'Neck pain', claims: ['c-neck', 'c-regular'] },
  { id: 'tension-headache', name: 'Tension-type headache', claims: ['c-tth'] },
  { id: 'sciatica', name: 'Sciatica', claims: ['c-sciatica'] },
  { id: 'oa', name: 'Osteoarthritis', claims: ['c-oa', 'c-regular', 'c-lasting'] },
  { id: 'inflammatory', name: 'Inflammatory arthritis', claims: ['c-ra'] },
  { id: 'fibromyalgia', name: 'Fibromyalgia', claims: ['c-fm', 'c-chronic-syndromes'] },
  {
    id: 'cps',
    name: 'Chronic pain syndromes',
    claims: ['c-chronic-syndromes', 'c-tp-relief', 'c-posture-pain', 'c-stress-pain', 'c-sleep-pain'],
  },
  {
    id: 'sports-injury',
    name: 'Sports injury',
    claims: ['c-sports-injury', 'c-sports-prevent', 'c-speeds-healing'],
  },
  { id: 'doms', name: 'Soreness after exercise', claims: ['c-doms', 'm-lactic', 'c-inflammation'] },
  { id: 'old-scar', name: 'Healed scar', claims: ['c-scar'] },
  {
    id: 'stress',
    name: 'Stress',
    claims: ['c-stress', 'c-mood', 'c-stress-pain', 'c-autonomic', 'm-cortisol'],
  },
];

import type { Phrases, Question } from './pack.js';

export const phrases: Phrases = {
  tradition: 'Traditionally chosen for {}',
  preference: 'Because you prefer {about}: {}',
};

/** The questions of the picker. The safety questions come before them. */
export const questions: readonly Question[] = [
  {
    id: 'goal',
    text: 'What would you most like from a session?',
    options: [
      { id: 'relax', text: 'Relax and unwind', about: 'relaxing' },
      { id: 'mild-tension', text: 'Ease mild muscle tension', about: 'mild muscle tension' },
      {
        id: 'persistent-pain',
        text: 'Help with pain or tightness that keeps coming back',
        about: 'pain or tightness that keeps coming back',
      },
      {
        id: 'knot',
        text: "Work on one tender spot or 'knot' that spreads pain",
        about: 'one tender spot',
        claim: 'c-tp-relief',
      },
      { id: 'sport', text: 'Training, recovery or sport', about: 'training and recovery' },
      { id: 'mobility', text: 'Feel less stiff', about: 'stiffness' },
      { id: 'first-try', text: 'Just try massage' },
    ],
  },
  {
    id: 'area',
    text: 'Where is the main area?',
    options: [
      { id: 'head-jaw', text: 'Head or jaw', about: 'the head and jaw' },
      { id: 'neck-shoulders', text: 'Neck and shoulders', about: 'the neck and shoulders' },
      { id: 'upper-back', text: 'Upper or middle back', about: 'the upper back' },
      { id: 'low-back', text: 'Low back', about: 'the low back' },
      { id: 'hip-buttock', text: 'Hip or buttock', about: 'the hips' },
      { id: 'arm-hand', text: 'Arm or hand', about: 'arms and hands' },
      { id: 'leg', text: 'Leg or knee', about: 'legs' },
      { id: 'foot', text: 'Foot', about: 'feet' },
      { id: 'widespread', text: 'Many areas', about: 'widespread pain' },
      { id: 'no-area', text: 'No special area', about: 'the whole body' },
    ],
  },
  {
    id: 'duration',
    text: 'How long has it been going on?',
    options: [
      { id: 'none', text: 'No pain', about: 'a general session' },
      { id: 'fresh', text: 'New injury, less than 3 days' },
      { id: 'acute', text: 'Less than 3 months' },
      { id: 'chronic', text: '3 months or longer', about: 'long-lasting pain' },
    ],
  },
  {
    id: 'pressure',
    text: 'How much pressure do you like?',
    options: [
      { id: 'light', text: 'Light', about: 'light pressure' },
      { id: 'medium', text: 'Medium', about: 'medium pressure' },
      { id: 'firm', text: 'Firm', about: 'firm pressure' },
      { id: 'unsure', text: 'Not sure' },
    ],
  },
  {
    id: 'sensitivity',
    text: 'Does ordinary touch or pressure easily hurt or set off a flare?',
    options: [
      { id: 'low', text: 'No' },
      { id: 'some', text: 'Sometimes' },
      { id: 'high', text: 'Yes' },
    ],
  },
  {
    id: 'activity',
    text: 'Which is most like your week?',
    options: [
      { id: 'gentle', text: 'Mostly gentle activity' },
      { id: 'desk', text: 'Mostly sitting', about: 'days at a desk' },
      { id: 'regular', text: 'Regular exercise', about: 'active weeks' },
      { id: 'training', text: 'Training or competing', about: 'athletes' },
    ],
  },
  {
    id: 'condition',
    text: 'Has a clinician told you that you have any of these?',
    multiple: true,
    options: [
      {
        id: 'clbp',
        text: 'Long-lasting low back pain',
        about: 'long-lasting low back pain',
        claim: 'c-deep-lbp',
      },
      { id: 'sciatica', text: 'Sciatica', about: 'sciatica', claim: 'c-sciatica' },
      {
        id: 'tension-headache',
        text: 'Tension-type headache',
        about: 'tension-type headache',
        claim: 'c-tth',
      },
      { id: 'oa', text: 'Osteoarthritis', about: 'osteoarthritis', claim: 'c-oa' },
      {
        id: 'inflammatory',
        text: 'Inflammatory arthritis, such as rheumatoid',
        claim: 'c-ra',
        flag: 'md-inflammatory',
      },
      { id: 'fibromyalgia', text: 'Fibromyalgia', about: 'fibromyalgia', claim: 'c-fm' },
      {
        id: 'cps',
        text: 'A chronic pain syndrome',
        about: 'chronic pain syndromes',
        claim: 'c-chronic-syndromes',
      },
      {
        id: 'sports-injury',
        text: 'Sports strain in recovery',
        about: 'sports strains, alongside rehab',
        claim: 'c-sports-injury',
      },
      {
        id: 'doms',
        text: 'Sore muscles after exercise',
        about: 'sore muscles after exercise',
        claim: 'c-doms',
      },
      { id: 'old-scar', text: 'Old injury or healed scar', about: 'healed scars', claim: 'c-scar' },
      { id: 'pregnancy', text: 'Pregnancy', flag: 'md-pregnancy' },
      { id: 'lymphedema', text: 'Lymphedema', flag: 'md-lymph' },
    ],
  },
  {
    id: 'experience',
    text: 'Have you had massage before?',
    options: [
      { id: 'first', text: 'First time' },
      { id: 'some', text: 'A few times' },
      { id: 'often', text: 'Often' },
    ],
  },
];

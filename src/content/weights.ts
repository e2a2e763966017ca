import type { Basis, Cell, Pack } from './pack.js';

/* eslint max-lines: off -- One list, which a reviewer reads from end to end. */

/** Weight, basis, and the reason and its sources where the option's own `about` does not say it. */
type Row = readonly [w: number, basis: Basis, reason?: string, ...sources: string[]];

const table: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  'goal.relax': {
    swedish: [5, 'seed'],
    'hot-stone': [4, 'tradition'],
    reflexology: [3, 'tradition'],
    craniosacral: [2, 'tradition'],
    chair: [2, 'tradition'],
    shiatsu: [2, 'tradition'],
    'myofascial-release': [1, 'tradition'],
    thai: [1, 'tradition'],
    'lymphatic-drainage': [1, 'tradition'],
    sports: [-1, 'comfort', 'Brisk rather than restful'],
    'deep-tissue': [-2, 'comfort', 'Firm work is less restful'],
    'trigger-point': [-2, 'comfort', 'Work on tender spots is less restful'],
  },
  'goal.mild-tension': {
    swedish: [5, 'seed'],
    chair: [3, 'tradition'],
    'hot-stone': [3, 'tradition'],
    'myofascial-release': [2, 'tradition'],
    shiatsu: [2, 'tradition'],
    thai: [2, 'tradition'],
    'deep-tissue': [1, 'tradition'],
    'trigger-point': [1, 'tradition'],
    sports: [1, 'tradition'],
  },
  'goal.persistent-pain': {
    'deep-tissue': [4, 'seed'],
    'myofascial-release': [3, 'seed'],
    swedish: [
      2,
      'evidence',
      'In one trial of 401 people, relaxing massage did about as well as structural massage for long-lasting back pain',
    ],
    'trigger-point': [1, 'tradition'],
    thai: [1, 'evidence', 'Studied in small trials of long-lasting pain', 'Keeratitanont2015'],
  },
  'goal.knot': {
    'trigger-point': [6, 'seed'],
    'deep-tissue': [2, 'tradition'],
    shiatsu: [2, 'tradition'],
    'myofascial-release': [1, 'tradition'],
    chair: [1, 'tradition'],
  },
  'goal.sport': {
    sports: [6, 'seed'],
    thai: [2, 'tradition'],
    'deep-tissue': [1, 'tradition'],
    'trigger-point': [1, 'tradition'],
    swedish: [1, 'evidence', 'In studies, massage took the edge off soreness after exercise', 'Davis2020'],
  },
  'goal.mobility': {
    thai: [3, 'tradition'],
    swedish: [2, 'evidence', 'Massage can give a small, short-lived gain in movement', 'Yeun2017'],
    'myofascial-release': [2, 'tradition'],
    sports: [2, 'seed'],
    'deep-tissue': [1, 'tradition'],
  },
  'goal.first-try': {
    swedish: [4, 'comfort', 'The gentlest all-round introduction'],
    chair: [3, 'comfort', 'Short, and you stay dressed'],
    reflexology: [1, 'comfort', 'You stay dressed; only the feet'],
  },
  'area.head-jaw': {
    'trigger-point': [1, 'evidence', 'Studied for tension-type headache', 'Moraska2015'],
    swedish: [1, 'tradition'],
    craniosacral: [1, 'tradition'],
    'deep-tissue': [-1, 'safety', 'No firm pressure around the head and the front of the neck'],
  },
  'area.neck-shoulders': {
    chair: [2, 'tradition'],
    'trigger-point': [1, 'tradition'],
    swedish: [1, 'tradition'],
    'deep-tissue': [1, 'tradition'],
  },
  'area.upper-back': {
    chair: [1, 'tradition'],
    'deep-tissue': [1, 'tradition'],
    'trigger-point': [1, 'tradition'],
  },
  'area.low-back': {
    'deep-tissue': [1, 'tradition'],
    swedish: [1, 'evidence', 'Studied in long-lasting low back pain', 'Furlan2015'],
    'myofascial-release': [1, 'evidence', 'Studied in long-lasting low back pain', 'Wu2021'],
    thai: [1, 'evidence', 'Studied in small trials of long-lasting pain', 'Keeratitanont2015'],
  },
  'area.hip-buttock': {
    'deep-tissue': [1, 'tradition'],
    'trigger-point': [1, 'tradition'],
    sports: [1, 'tradition'],
    thai: [1, 'tradition'],
  },
  'area.arm-hand': {
    'trigger-point': [1, 'tradition'],
    sports: [1, 'tradition'],
  },
  'area.leg': {
    sports: [1, 'tradition'],
  },
  'area.foot': {
    reflexology: [3, 'tradition'],
    sports: [1, 'tradition'],
    'myofascial-release': [1, 'tradition'],
  },
  'area.widespread': {
    'myofascial-release': [3, 'seed'],
    swedish: [1, 'tradition'],
    'deep-tissue': [-2, 'comfort', 'Firm work over many areas can set off a flare'],
    'trigger-point': [-2, 'comfort', 'Made for single spots'],
  },
  'area.no-area': {
    swedish: [1, 'tradition'],
  },
  'duration.none': {
    swedish: [1, 'tradition'],
  },
  'duration.fresh': {
    'deep-tissue': [-3, 'safety', 'No firm work on a new injury'],
    'trigger-point': [-3, 'safety', 'No firm work on a new injury'],
    thai: [-3, 'safety', 'No strong stretch on a new injury'],
    sports: [-1, 'safety', 'The injured area is left alone for 2 to 3 days'],
  },
  'duration.acute': {
    swedish: [1, 'comfort', 'Gentle while things settle'],
  },
  'duration.chronic': {
    'deep-tissue': [1, 'seed'],
    'myofascial-release': [1, 'seed'],
  },
  'pressure.light': {
    swedish: [2, 'preference', 'it can be light'],
    'myofascial-release': [2, 'preference', 'its holds are light'],
    'lymphatic-drainage': [2, 'preference', 'it is the lightest touch'],
    craniosacral: [2, 'preference', 'it is the lightest touch'],
    sports: [-1, 'preference', 'it is usually medium or firmer'],
    thai: [-1, 'preference', 'it is usually medium or firmer'],
    'trigger-point': [-3, 'preference', 'it needs firm pressure'],
    'deep-tissue': [-4, 'preference', 'it needs firm pressure'],
  },
  'pressure.medium': {
    swedish: [1, 'preference', 'it is comfortable at medium'],
    'myofascial-release': [1, 'preference', 'it is comfortable at medium'],
    sports: [1, 'preference', 'it is usually medium'],
    chair: [1, 'preference', 'it is usually medium'],
    shiatsu: [1, 'preference', 'it is usually medium'],
  },
  'pressure.firm': {
    'deep-tissue': [3, 'preference', 'it is firm by design'],
    'trigger-point': [2, 'preference', 'it is firm by design'],
    thai: [2, 'preference', 'it can be firm'],
    sports: [1, 'preference', 'it can be firm'],
    swedish: [-1, 'preference', 'it is lighter than that'],
    'myofascial-release': [-1, 'preference', 'it is lighter than that'],
    craniosacral: [-3, 'preference', 'it is far lighter than that'],
    'lymphatic-drainage': [-3, 'preference', 'it is far lighter than that'],
  },
  'pressure.unsure': {
    swedish: [1, 'comfort', 'Easy to adjust up or down'],
  },
  'sensitivity.high': {
    'myofascial-release': [2, 'comfort', 'Gentle, slow holds'],
    swedish: [1, 'comfort', 'Can be very light'],
    'lymphatic-drainage': [1, 'comfort', 'Very light'],
    craniosacral: [1, 'comfort', 'Very light'],
    'hot-stone': [-1, 'comfort', 'Heat can irritate'],
    sports: [-2, 'comfort', 'May be too much'],
    thai: [-2, 'comfort', 'May be too much'],
    'trigger-point': [-3, 'comfort', 'Likely to set off a flare'],
    'deep-tissue': [-4, 'comfort', 'Likely to set off a flare'],
  },
  'sensitivity.some': {
    'deep-tissue': [-1, 'comfort', 'Better to start gentler'],
    'trigger-point': [-1, 'comfort', 'Better to start gentler'],
  },
  'activity.gentle': {
    swedish: [1, 'comfort', 'Gentle all-round'],
  },
  'activity.desk': {
    chair: [2, 'tradition'],
    'trigger-point': [1, 'tradition'],
  },
  'activity.regular': {
    sports: [1, 'tradition'],
  },
  'activity.training': {
    sports: [4, 'seed'],
  },
  'condition.clbp': {
    'deep-tissue': [3, 'seed'],
    swedish: [
      2,
      'evidence',
      'In one trial of 401 people, relaxing massage did about as well as structural massage for long-lasting back pain',
    ],
    'myofascial-release': [
      1,
      'evidence',
      'A small effect was measured in long-lasting low back pain',
      'Wu2021',
    ],
    thai: [1, 'evidence', 'Studied in small trials of long-lasting pain', 'Keeratitanont2015'],
  },
  'condition.sciatica': {
    'deep-tissue': [4, 'seed'],
    swedish: [1, 'comfort', 'Gentle comfort'],
    'myofascial-release': [1, 'comfort', 'Gentle comfort'],
  },
  'condition.tension-headache': {
    'trigger-point': [
      3,
      'evidence',
      'In one trial of tension-type headache, people had fewer headaches, and so had those given placebo',
      'Moraska2015',
    ],
    swedish: [3, 'tradition'],
    'myofascial-release': [1, 'tradition'],
    chair: [1, 'tradition'],
    'deep-tissue': [-1, 'safety', 'Firm neck work can make it worse'],
  },
  'condition.oa': {
    swedish: [
      4,
      'evidence',
      'In one trial, weekly sessions eased knee osteoarthritis for about two months',
      'Perlman2019',
    ],
    'myofascial-release': [1, 'tradition'],
    'hot-stone': [1, 'tradition'],
    'deep-tissue': [-2, 'safety', 'No firm pressure on sore joints'],
  },
  'condition.inflammatory': {
    swedish: [3, 'evidence', 'Studied at moderate pressure, in a small trial', 'Field2013'],
    'hot-stone': [-1, 'safety', 'No heat on hot joints'],
    sports: [-2, 'safety', 'Too vigorous'],
    'trigger-point': [-2, 'safety', 'Too firm near joints'],
    'deep-tissue': [-3, 'safety', 'Too firm near joints'],
    thai: [-3, 'safety', 'Stretches joints strongly'],
  },
  'condition.fibromyalgia': {
    'myofascial-release': [
      5,
      'seed',
      'fibromyalgia; in one review it had more support than other styles',
      'Yuan2015',
    ],
    shiatsu: [1, 'evidence', 'Limited evidence in one review', 'Yuan2015'],
    'lymphatic-drainage': [1, 'evidence', 'Limited evidence in one review', 'Yuan2015'],
    sports: [-2, 'comfort', 'May set off a flare'],
    thai: [-2, 'comfort', 'May set off a flare'],
    'trigger-point': [-2, 'comfort', 'May set off a flare'],
    'deep-tissue': [-4, 'comfort', 'May set off a flare'],
  },
  'condition.cps': {
    'myofascial-release': [5, 'seed'],
    swedish: [1, 'tradition'],
    'deep-tissue': [-1, 'comfort', 'May set off a flare'],
  },
  'condition.sports-injury': {
    sports: [5, 'seed'],
    'myofascial-release': [1, 'tradition'],
    swedish: [1, 'tradition'],
  },
  'condition.doms': {
    sports: [4, 'seed'],
    swedish: [2, 'evidence', 'In studies, massage took the edge off soreness after exercise', 'Davis2020'],
    'deep-tissue': [-1, 'comfort', 'Sore muscles dislike firm work'],
  },
  'condition.old-scar': {
    'myofascial-release': [3, 'tradition'],
  },
  'condition.pregnancy': {
    prenatal: [10, 'safety', 'Its positions and pressure are adapted to pregnancy'],
    reflexology: [-1, 'safety', 'Needs a therapist trained for pregnancy'],
    sports: [-4, 'safety', 'Not adapted to pregnancy'],
    'trigger-point': [-4, 'safety', 'Not adapted to pregnancy'],
    'deep-tissue': [-5, 'safety', 'No deep work on legs, belly or low back'],
    'hot-stone': [-6, 'safety', 'Heat is to be avoided'],
    thai: [-6, 'safety', 'Strong stretches are to be avoided'],
  },
  'condition.lymphedema': {
    'lymphatic-drainage': [8, 'safety', 'A light technique, with guidance by a clinician'],
    'trigger-point': [-3, 'safety', 'No firm work on the limb'],
    sports: [-3, 'safety', 'No firm work on the limb'],
    'hot-stone': [-5, 'safety', 'No heat on the limb'],
    'deep-tissue': [-5, 'safety', 'No firm work on the limb'],
  },
  'experience.first': {
    swedish: [2, 'comfort', 'An easy introduction'],
    chair: [1, 'comfort', 'An easy introduction'],
    'deep-tissue': [-1, 'comfort', 'Better once you know what you like'],
    'trigger-point': [-1, 'comfort', 'Better once you know what you like'],
  },
};

const mapValues = <From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** What each answer says of each type, and why. */
export const weights: Pack['weights'] = mapValues(table, row =>
  mapValues(row, ([w, basis, reason, ...sources]): Cell => ({ w, basis, reason, sources })),
);

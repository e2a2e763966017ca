import type { Place } from './pack.js';
import { words } from './regions.js';

const place = (id: string, parts: string, flags: string, ask: string): Place => ({
  id,
  parts: words(parts),
  flags: words(flags),
  ask,
});

/** What to ask first of a person who marked a place on the body map. */
export const places: readonly Place[] = [
  place(
    'head',
    'forehead face head-back skull-base',
    'rf-thunderclap rf-stroke rf-new-headache',
    'Is this headache sudden, severe or new for you?',
  ),
  place('jaw', 'jaw', 'rf-chest rf-new-headache', 'Any chest tightness, or vision change?'),
  place(
    'neck',
    'neck-back',
    'rf-neck-trauma rf-weakness rf-fever-spine',
    'Any fall, crash, dizziness, or arm weakness?',
  ),
  place('throat', 'throat', 'rf-neck-trauma ci-front-neck', 'Any new one-sided pain with dizziness?'),
  place(
    'shoulder',
    'shoulder-front shoulder-top shoulder-back',
    'rf-chest rf-hot-joint rf-fracture',
    'Any chest symptoms, or an arm you cannot lift?',
  ),
  place(
    'upper-back',
    'upper-back mid-back',
    'rf-chest rf-fever-spine rf-unexplained',
    'Any chest pain or breathlessness?',
  ),
  place('chest', 'chest', 'rf-chest rf-breathless md-osteo', 'Chest pain is never a reason to book.'),
  place(
    'abdomen',
    'upper-abdomen lower-abdomen',
    'rf-unexplained ci-hernia md-pregnancy ci-endangerment',
    'Belly pain should be checked first.',
  ),
  place(
    'low-back',
    'low-back sacrum',
    'rf-saddle rf-weakness rf-fever-spine rf-cancer-night rf-unexplained',
    'Any numbness between the legs, or bladder or bowel change?',
  ),
  place(
    'hip',
    'hip-front buttock hip-side',
    'rf-saddle rf-fracture rf-cancer-night',
    'A fall, or pain at rest and at night?',
  ),
  place('groin', 'groin', 'rf-unexplained ci-hernia ci-endangerment', 'Any lump or swelling there?'),
  place('thigh', 'thigh-front thigh-back', 'rf-calf ci-fresh ci-varicose', 'Any one-sided swelling?'),
  place('knee-front', 'knee-front', 'rf-hot-joint rf-fracture', 'Is it hot, red or swollen?'),
  place('knee-back', 'knee-back', 'rf-calf ci-endangerment', 'Any swelling behind the knee or in the calf?'),
  place(
    'calf',
    'calf shin',
    'rf-calf rf-breathless ci-varicose md-pregnancy',
    'Is it swollen, warm, red or darker than the other leg?',
  ),
  place(
    'foot',
    'ankle-front ankle-back foot-top sole',
    'rf-hot-joint rf-fracture rf-heart-kidney md-numb',
    'Any reduced feeling or sores, or are both ankles swollen?',
  ),
  place(
    'arm',
    'upper-arm-front upper-arm-back elbow-front elbow-back',
    'rf-chest rf-fracture ci-endangerment',
    'Any arm pain with chest tightness?',
  ),
  place(
    'hand',
    'forearm-front forearm-back wrist-front wrist-back palm hand-back',
    'rf-weakness rf-hot-joint md-numb md-lymph',
    'Any new weakness, or dropping things?',
  ),
  // Of whoever marked places in many areas.
  place('widespread', '', 'ci-fever rf-unexplained', 'Any fever, rash, or weight loss with it?'),
];

import { aftercare } from './aftercare.js';
import { claims } from './claims.js';
import { conditions } from './conditions.js';
import { flags } from './flags.js';
import type { Pack } from './pack.js';
import { places } from './places.js';
import { phrases, questions } from './questions.js';
import { sources } from './sources.js';
import { tips } from './tips.js';
import { core, types } from './types.js';
import { weights } from './weights.js';

/** The content that is in the bundle, in English. */
export const defaultPack: Pack = {
  types,
  core,
  questions,
  weights,
  flags,
  places,
  claims,
  conditions,
  tips,
  aftercare,
  closed: [],
  sources,
  phrases,
};

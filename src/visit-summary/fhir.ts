import { partsOf, regionOf } from '../content/regions.js';
import { Words } from '../foundation/localize.js';
import type { Mark } from '../visit/mark.js';
import { toldMarks } from '../visit/summary.js';
import type { Visit } from '../visit/visit.js';
import { regionName } from '../visit/words.js';

/** The parts, in the order of their codes. */
const parts = [...partsOf('front'), ...partsOf('back')];

/** The body structures of SNOMED CT, those that DICOM (PS3.16) has too; 0: there is none. */
const structures = [
  // Forehead, face, jaw, throat
  0, 89545001, 661005, 45048000,
  // Shoulder, upper arm, elbow, forearm, wrist, palm
  16982005, 40983000, 16953009, 14975008, 8205005, 85562004,
  // Chest, upper abdomen, lower abdomen
  816094009, 80581009, 818981001,
  // Hip, groin
  29836001, 26893007,
  // Thigh, knee, shin, ankle, top of foot
  68367000, 72696002, 30021000, 70258002, 56459004,
  // From the back: head, base of skull, neck
  69536005, 69536005, 45048000,
  // Top of shoulder, shoulder, upper arm, elbow, forearm, wrist, hand
  16982005, 16982005, 40983000, 16953009, 14975008, 8205005, 85562004,
  // Upper back, middle back, low back, sacrum
  0, 0, 52612000, 54735007,
  // Buttock, hip
  46862004, 29836001,
  // Thigh, back of knee, calf, ankle, sole
  68367000, 32361000, 53840002, 70258002, 56459004,
];

const snomed = (code = 0) => (code ? [{ system: 'http://snomed.info/sct', code: `${code}` }] : undefined);
const loinc = (code: string, display: string) => ({
  coding: [{ system: 'http://loinc.org', code, display }],
});

/**
 * The marked places of a visit as a FHIR R4 Bundle (`collection`) of Observations, one a place, but for those that the
 * person leaves out of the summary. Where it hurts is the pain severity of LOINC, 0 to 10, with its qualities as
 * components; a place to avoid is said as such. The place is in words, and by SNOMED CT where there is a code for it,
 * with the side as mCODE has it. `preliminary`: reported by the person, checked by nobody. There is nothing in it about
 * who the person is.
 *
 * @param visit - The visit, as `kit.visit` has it.
 * @param locale - The language of what is said in words; English by default.
 * @param date - When it was reported; now by default.
 */
export function visitToFhir(visit: Visit, locale = 'en', date = new Date()) {
  const words = new Words(() => locale);
  const entry = toldMarks(visit).map(mark => ({
    fullUrl: `urn:uuid:${uuid()}`,
    resource: observation(mark, words, date),
  }));
  return { resourceType: 'Bundle', type: 'collection', entry: entry.length ? entry : undefined };
}

function observation({ region, intensity, qualities, intent }: Mark, words: Words, date: Date) {
  const { part, side } = regionOf(region);
  const isPain = intent === 'pain';
  return {
    resourceType: 'Observation',
    status: 'preliminary',
    code: isPain
      ? loinc('72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported')
      : { text: words.term('label-avoid') },
    effectiveDateTime: date.toISOString(),
    bodySite: {
      extension: side
        ? [
            {
              url: 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier',
              valueCodeableConcept: { coding: snomed(side === 'left' ? 7771000 : 24028007) },
            },
          ]
        : undefined,
      coding: snomed(structures[parts.indexOf(part)]),
      text: regionName(words, region),
    },
    valueBoolean: isPain ? undefined : true,
    valueInteger: isPain ? (intensity ?? undefined) : undefined,
    component:
      isPain && qualities.length
        ? qualities.map(quality => ({
            code: loinc('56823-8', 'Problem quality or description'),
            valueString: words.term(quality),
          }))
        : undefined,
    note: [{ text: words.term('reported') }],
  };
}

/** A random UUID, on pages without https too, which have no `crypto.randomUUID()`: an object URL ends with one. */
const uuid = () => URL.createObjectURL(new Blob()).slice(-36);

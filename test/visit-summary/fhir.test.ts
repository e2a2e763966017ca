import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { regionOf, regions, type Part } from '../../src/content/regions.js';
import { qualities } from '../../src/content/vocabulary.js';
import '../../src/locales/es.js';
import { visitToFhir } from '../../src/visit-summary/fhir.js';
import type { Mark } from '../../src/visit/mark.js';
import { Visit } from '../../src/visit/visit.js';

const date = new Date('2026-11-21T15:30:00Z');

function visitOf(marks: readonly Partial<Mark>[], leftOut: readonly string[] = []) {
  const visit = new Visit();
  visit.marks = marks as readonly Mark[];
  visit.tell({ leftOut });
  return visit;
}

/** As it leaves: as JSON. */
const bundleOf = (visit: Visit, locale?: string) =>
  JSON.parse(JSON.stringify(visitToFhir(visit, locale, date))) as {
    entry?: { fullUrl: string; resource: Record<string, unknown> }[];
  };
const resourcesOf = (...args: Parameters<typeof bundleOf>) =>
  (bundleOf(...args).entry ?? []).map(({ resource }) => resource);

/** Where the published R4 schema finds them wrong. */
const problems = (bundles: readonly unknown[]) =>
  executeServerCommand<string[][], readonly unknown[]>('validate-fhir', bundles);

/** The body structures of SNOMED CT that were verified, part by part. */
const structures: Readonly<Record<Part, string | undefined>> = {
  forehead: undefined,
  face: '89545001',
  jaw: '661005',
  throat: '45048000',
  'head-back': '69536005',
  'skull-base': '69536005',
  'neck-back': '45048000',
  'shoulder-front': '16982005',
  'upper-arm-front': '40983000',
  'elbow-front': '16953009',
  'forearm-front': '14975008',
  'wrist-front': '8205005',
  palm: '85562004',
  'shoulder-top': '16982005',
  'shoulder-back': '16982005',
  'upper-arm-back': '40983000',
  'elbow-back': '16953009',
  'forearm-back': '14975008',
  'wrist-back': '8205005',
  'hand-back': '85562004',
  chest: '816094009',
  'upper-abdomen': '80581009',
  'lower-abdomen': '818981001',
  'upper-back': undefined,
  'mid-back': undefined,
  'low-back': '52612000',
  sacrum: '54735007',
  'hip-front': '29836001',
  groin: '26893007',
  buttock: '46862004',
  'hip-side': '29836001',
  'thigh-front': '68367000',
  'knee-front': '72696002',
  shin: '30021000',
  'ankle-front': '70258002',
  'foot-top': '56459004',
  'thigh-back': '68367000',
  'knee-back': '32361000',
  calf: '53840002',
  'ankle-back': '70258002',
  sole: '56459004',
};
const sides = { left: '7771000', right: '24028007' };
const laterality = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier';

describe('A visit as FHIR', () => {
  it('is an Observation for each marked place, of how strong it is there', () => {
    const visit = visitOf([
      { region: 'low-back-left', intensity: 6, qualities: ['aching', 'stiff'] },
      { region: 'sacrum' },
    ]);
    expect(visitToFhir(visit, 'en', date)).to.include({ resourceType: 'Bundle', type: 'collection' });
    expect(resourcesOf(visit)).to.deep.equal([
      {
        resourceType: 'Observation',
        status: 'preliminary',
        code: {
          coding: [
            {
              system: 'http://loinc.org',
              code: '72514-3',
              display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
            },
          ],
        },
        effectiveDateTime: '2026-11-21T15:30:00.000Z',
        bodySite: {
          extension: [
            {
              url: laterality,
              valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: '7771000' }] },
            },
          ],
          coding: [{ system: 'http://snomed.info/sct', code: '52612000' }],
          text: 'Low back, left',
        },
        valueInteger: 6,
        component: ['Aching', 'Stiff'].map(valueString => ({
          code: {
            coding: [
              { system: 'http://loinc.org', code: '56823-8', display: 'Problem quality or description' },
            ],
          },
          valueString,
        })),
        note: [{ text: 'Reported by the person, not a diagnosis.' }],
      },
      {
        resourceType: 'Observation',
        status: 'preliminary',
        code: {
          coding: [
            {
              system: 'http://loinc.org',
              code: '72514-3',
              display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
            },
          ],
        },
        effectiveDateTime: '2026-11-21T15:30:00.000Z',
        bodySite: {
          coding: [{ system: 'http://snomed.info/sct', code: '54735007' }],
          text: 'Sacrum and tailbone',
        },
        note: [{ text: 'Reported by the person, not a diagnosis.' }],
      },
    ]);
  });

  it('says of a place to avoid that it is one, and nothing of pain', () => {
    const [resource] = resourcesOf(
      visitOf([{ region: 'calf-right', intensity: 5, qualities: ['sore'], intent: 'avoid' }]),
    );
    expect(resource).to.deep.include({ code: { text: 'Please avoid' }, valueBoolean: true });
    expect(resource).not.to.have.any.keys('valueInteger', 'component');
    expect(JSON.stringify(resource)).not.to.include('72514-3');
  });

  it('knows the value 0, and leaves out what was not said', () => {
    const [rated, unrated] = resourcesOf(
      visitOf([{ region: 'chest-left', intensity: 0 }, { region: 'sacrum' }]),
    );
    expect(rated?.valueInteger).to.equal(0);
    expect(unrated).not.to.have.any.keys('valueInteger', 'component');
  });

  for (const { id, part, side } of regions)
    it(`names ${id} in words, with its side and a code only where there is one`, () => {
      const [{ bodySite } = {}] = resourcesOf(visitOf([{ region: id }]));
      const code = (code: string | undefined) =>
        code ? { coding: [{ system: 'http://snomed.info/sct', code }] } : {};
      const { text, ...coded } = bodySite as { text: string };
      expect(coded).to.deep.equal({
        ...code(structures[part]),
        ...(side && { extension: [{ url: laterality, valueCodeableConcept: code(sides[side]) }] }),
      });
      expect(text).to.match(side ? new RegExp(`, ${side}$`) : /^Sacrum/);
    });

  it('leaves out what the person leaves out', () => {
    const marks = [{ region: 'low-back-left' }, { region: 'calf-left', intent: 'avoid' }] as const;
    const textsOf = (leftOut: readonly string[]) =>
      resourcesOf(visitOf(marks, leftOut)).map(({ bodySite }) => (bodySite as { text: string }).text);
    expect(textsOf(['low-back-left'])).to.deep.equal(['Calf, left']);
    expect(textsOf(['!calf-left'])).to.deep.equal(['Low back, left']);
  });

  it('has an address for each entry that no other has, and nothing about the person', () => {
    const bundle = bundleOf(visitOf(regions.map(({ id }) => ({ region: id }))));
    const urls = bundle.entry!.map(({ fullUrl }) => fullUrl);
    for (const url of urls)
      expect(url).to.match(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    expect(new Set(urls).size).to.equal(81);
    expect(JSON.stringify(bundle)).not.to.match(/patient|subject|performer/i);
  });

  it('speaks the language that it is asked for', () => {
    const [{ bodySite } = {}] = resourcesOf(visitOf([{ region: 'calf-left' }]), 'es');
    expect(bodySite).to.include({ text: 'Pantorrilla, lado izquierdo' });
  });

  it('is valid by the published R4 schema, whatever is marked', async function () {
    this.timeout(30_000);
    const visits = [
      visitOf([]),
      ...([null, 0, 6, 10] as const).flatMap(intensity =>
        (['pain', 'avoid'] as const).flatMap(intent =>
          [[], qualities].map(qualities =>
            visitOf(regions.map(({ id }) => ({ region: id, intensity, intent, qualities }))),
          ),
        ),
      ),
    ];
    const bundles = [...visits.map(visit => bundleOf(visit)), bundleOf(visits[3]!, 'es')];
    expect((await problems(bundles)).flat()).to.deep.equal([]);
  });

  it('would not be valid if it were otherwise', async () => {
    const bundle = JSON.stringify(visitToFhir(visitOf([{ region: 'calf-left', intensity: 3 }]), 'en', date));
    const wrong = [
      ['"collection"', '"heap"', '/type'],
      ['"preliminary"', '"told"', '/entry/0/resource/status'],
      ['"valueInteger":3', '"valueInteger":"3"', '/entry/0/resource/valueInteger'],
      ['"valueInteger"', '"intensity"', '/entry/0/resource'],
      ['"text":', '"words":', '/entry/0/resource/bodySite'],
    ] as const;
    const found = await problems(
      wrong.map(([right, other]) => JSON.parse(bundle.replace(right, other)) as unknown),
    );
    wrong.forEach(([, , path], at) => expect(found[at]).to.include(path));
  });
});

it('knows each part by its own name', () => {
  expect(Object.keys(structures).sort()).to.deep.equal([...new Set(regions.map(({ part }) => part))].sort());
  expect(regionOf('sacrum').part).to.equal('sacrum');
});

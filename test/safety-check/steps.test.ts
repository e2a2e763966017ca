import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { defaultPack as pack } from '../../src/content/default-pack.js';
import type { Gate } from '../../src/content/pack.js';
import { regions, type RegionId } from '../../src/content/regions.js';
import { markedPlaces, notesOf, partsIn, questionsOf, steps } from '../../src/safety-check/steps.js';
import type { Mark } from '../../src/visit/mark.js';

const mark = (region: RegionId): Mark => ({ region, intensity: null, qualities: [], intent: 'pain' });
const places = (...marked: RegionId[]) => markedPlaces(marked.map(mark), pack);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const gates: readonly Gate[] = steps.flatMap(({ gates }) => [...gates]);
const someRegions = fc.uniqueArray(fc.constantFrom(...ids(regions)), { maxLength: 6 }) as fc.Arbitrary<
  RegionId[]
>;

describe('the steps of the safety questions', () => {
  it('begin with what is urgent, and ask about every gate once', () => {
    expect(steps.map(({ id }) => id)).to.deep.equal(['Urgent', 'Ask', 'Know']);
    expect(steps[0].gates).to.deep.equal(['stop']);
    expect([...gates].sort()).to.deep.equal(['cap2', 'hold', 'local', 'stop', 'tell', 'wait']);
  });

  it('ask every question in exactly one of them, whatever was marked, and no note', () => {
    fc.assert(
      fc.property(someRegions, marked => {
        const asked = gates.flatMap(gate => ids(questionsOf(gate, places(...marked), pack)));
        expect(asked).to.have.members(ids(pack.flags.filter(({ isNote }) => !isNote)));
        expect(asked).to.have.length(43);
      }),
    );
  });
});

describe('markedPlaces', () => {
  it('finds none where nothing was marked', () => {
    expect(places()).to.deep.equal([]);
  });

  it('finds the places in the order of the marks, each once', () => {
    expect(ids(places('calf-left', 'sacrum', 'shin-right', 'low-back-left'))).to.deep.equal([
      'calf',
      'low-back',
    ]);
  });

  it('finds one for every region', () => {
    for (const { id, part } of regions) {
      const found = places(id);
      expect(found, id).to.have.length(1);
      expect(found[0]?.parts, id).to.include(part);
    }
  });

  it('adds that there are many from four areas on', () => {
    expect(ids(places('jaw-left', 'sacrum', 'sole-left'))).not.to.include('widespread');
    expect(ids(places('jaw-left', 'sacrum', 'sole-left', 'palm-left')).at(-1)).to.equal('widespread');
    expect(ids(places('jaw-left', 'sacrum', 'sole-left', 'sole-right', 'foot-top-left'))).not.to.include(
      'widespread',
    );
  });
});

describe('partsIn', () => {
  it('names the marked parts of a place, each once', () => {
    const [foot] = places('sole-left');
    const marks = (['sole-left', 'sacrum', 'ankle-back-right', 'sole-right'] as const).map(mark);
    expect(foot && partsIn(foot, marks)).to.deep.equal(['sole', 'ankle-back']);
  });

  it('names none of a place that was not marked, nor of many', () => {
    for (const place of pack.places)
      if (!place.parts.includes('sacrum')) expect(partsIn(place, [mark('sacrum')]), place.id).to.be.empty;
  });
});

describe('questionsOf', () => {
  it('asks those of a gate in the order of the content where nothing was marked', () => {
    for (const gate of gates)
      expect(ids(questionsOf(gate, [], pack)), gate).to.deep.equal(
        ids(pack.flags.filter(flag => flag.gate === gate && !flag.isNote)),
      );
  });

  it('asks those of marked places first', () => {
    const first = (gate: Gate, count: number, ...marked: RegionId[]) =>
      ids(questionsOf(gate, places(...marked), pack)).slice(0, count);
    expect(first('stop', 1, 'calf-left')).to.deep.equal(['rf-breathless']);
    expect(first('stop', 3, 'calf-left')).to.deep.equal(['rf-breathless', 'rf-calf', 'rf-saddle']);
    expect(first('stop', 3, 'low-back-left')).to.deep.equal(['rf-saddle', 'rf-weakness', 'rf-fever-spine']);
    expect(first('hold', 2, 'low-back-left')).to.deep.equal(['rf-cancer-night', 'rf-unexplained']);
    expect(first('cap2', 1, 'sole-left')).to.deep.equal(['md-numb']);
    expect(first('wait', 1, 'thigh-front-left')).to.deep.equal(['ci-fresh']);
  });

  it('leaves a gate as it is that the marked places do not ask about', () => {
    expect(questionsOf('stop', places('upper-abdomen-left'), pack)).to.deep.equal(
      questionsOf('stop', [], pack),
    );
    expect(questionsOf('wait', places('sacrum'), pack)).to.deep.equal(questionsOf('wait', [], pack));
  });

  it('asks the same of a gate whatever was marked: only the order differs', () => {
    fc.assert(
      fc.property(someRegions, fc.constantFrom(...gates), (marked, gate) => {
        const found = places(...marked);
        const asked = questionsOf(gate, found, pack);
        const about = asked.map(({ id }) => found.some(({ flags }) => flags.includes(id)));
        expect(ids(asked)).to.have.members(ids(questionsOf(gate, [], pack)));
        expect(about).to.deep.equal([...about].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});

describe('notesOf', () => {
  it('says nothing where nothing was marked', () => {
    expect(notesOf([], pack)).to.deep.equal([]);
    expect(notesOf(places('sacrum', 'sole-left'), pack)).to.deep.equal([]);
  });

  it('says what concerns the marked places', () => {
    expect(ids(notesOf(places('throat-left'), pack))).to.deep.equal(['ci-front-neck']);
    for (const region of ['groin-left', 'knee-back-right', 'elbow-front-left', 'upper-abdomen-left'] as const)
      expect(ids(notesOf(places(region), pack)), region).to.deep.equal(['ci-endangerment']);
  });

  it('says each note once, and no question', () => {
    fc.assert(
      fc.property(someRegions, marked => {
        const notes = notesOf(places(...marked), pack);
        expect(new Set(notes).size).to.equal(notes.length);
        expect(notes.every(({ isNote }) => isNote)).to.be.true;
      }),
    );
  });
});

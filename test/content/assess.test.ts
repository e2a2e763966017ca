import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { assessSafety } from '../../src/content/assess.js';
import { defaultPack as pack } from '../../src/content/default-pack.js';
import type { Gate, Pack } from '../../src/content/pack.js';

const { flags, types } = pack;
const ids = flags.map(({ id }) => id);
const ofGate = (gate: Gate) => flags.filter(flag => flag.gate === gate);
const sayOf = (id: string) => flags.find(flag => flag.id === id)?.say ?? '';
const someFlags = fc.shuffledSubarray(ids, { maxLength: 5 });

const fine = { outcome: 'ok', urgency: null, advice: [], excluded: [], maxPressure: 5 };

/** The styles whose usual pressure is above "light pressure only". */
const firm = ['sports', 'trigger-point', 'deep-tissue', 'reflexology', 'chair', 'shiatsu', 'thai'];

describe('assessSafety', () => {
  it('finds nothing against a massage where nothing was ticked', () => {
    expect(assessSafety()).to.deep.equal(fine);
    expect(assessSafety([])).to.deep.equal(fine);
  });

  it('puts getting help before asking, asking before waiting, and waiting before going on', () => {
    const outcome = (gate: Gate) => (gate === 'stop' || gate === 'hold' || gate === 'wait' ? gate : 'ok');
    const order = ['stop', 'hold', 'wait', 'ok'];
    for (const a of flags)
      for (const b of flags) {
        const first = order.find(one => one === outcome(a.gate) || one === outcome(b.gate));
        expect(assessSafety([a.id, b.id]).outcome, `${a.id} and ${b.id}`).to.equal(first);
      }
  });

  it('minds neither the order nor the repetition of ticks', () => {
    const twice = someFlags.chain(ticks =>
      fc.tuple(
        fc.constant(ticks),
        fc.shuffledSubarray([...ticks, ...ticks], { minLength: ticks.length * 2 }),
      ),
    );
    fc.assert(
      fc.property(twice, ([ticks, again]) => {
        expect(assessSafety(again)).to.deep.equal(assessSafety(ticks));
        expect(assessSafety(new Set(again).values())).to.deep.equal(assessSafety(ticks));
      }),
    );
  });

  it('leaves out what it does not know', () => {
    expect(assessSafety(['', 'rf', 'RF-CHEST', ' rf-chest', '__proto__', 'constructor'])).to.deep.equal(fine);
    fc.assert(
      fc.property(someFlags, fc.array(fc.string().filter(text => !ids.includes(text))), (ticks, others) => {
        expect(assessSafety([...others, ...ticks])).to.deep.equal(assessSafety(ticks));
      }),
    );
  });

  for (const { id, exclude = [] } of ofGate('cap2'))
    it(`allows light pressure only with ${id}, and no style that is usually firmer`, () => {
      const { outcome, maxPressure, excluded } = assessSafety([id]);
      expect(outcome).to.equal('ok');
      expect(maxPressure).to.equal(2);
      expect(excluded.map(({ type }) => type)).to.have.members([...new Set([...firm, ...exclude])]);
      for (const { text } of excluded) expect(text).to.equal(sayOf(id));
    });

  it('takes no style out for a place to leave alone, or for something to tell', () => {
    for (const { id, say, gate } of [...ofGate('local'), ...ofGate('tell')])
      expect(assessSafety([id]), id).to.deep.equal({ ...fine, advice: [{ id, text: say, gate }] });
  });

  it('caps no pressure where it comes to no massage', () => {
    for (const { id } of [...ofGate('stop'), ...ofGate('hold'), ...ofGate('wait')]) {
      expect(assessSafety([id]).maxPressure, id).to.equal(5);
      expect(assessSafety([id]).excluded, id).to.be.empty;
    }
  });

  it('says how soon help is needed, and the sooner if there are two', () => {
    expect(assessSafety(['rf-chest']).urgency).to.equal('emergency');
    expect(assessSafety(['rf-calf']).urgency).to.equal('same-day');
    expect(assessSafety(['rf-calf', 'rf-chest']).urgency).to.equal('emergency');
    expect(assessSafety(['rf-chest', 'rf-calf']).urgency).to.equal('emergency');
    expect(assessSafety(['ci-clot', 'rf-hot-joint']).urgency).to.equal('same-day');
    for (const { id, urgency } of flags) expect(assessSafety([id]).urgency, id).to.equal(urgency ?? null);
  });

  it('gives the advice of every tick, in the order of the questions, and what it means', () => {
    expect(
      assessSafety(['md-allergy', 'ci-skin', 'md-numb', 'ci-fever', 'rf-bp', 'rf-chest']).advice,
    ).to.deep.equal([
      { id: 'rf-chest', text: 'Call emergency services now.', gate: 'stop' },
      { id: 'ci-fever', text: 'Please rebook when you are well.', gate: 'wait' },
      { id: 'rf-bp', text: 'Ask your clinician first.', gate: 'hold' },
      { id: 'ci-skin', text: 'Avoid the area; cover it. Contagious skin problems: rebook.', gate: 'local' },
      { id: 'md-numb', text: 'Light pressure, no heat; you may not feel harm.', gate: 'cap2' },
      { id: 'md-allergy', text: 'Tell your therapist before the session.', gate: 'tell' },
    ]);
    fc.assert(
      fc.property(someFlags, ticks => {
        const told = assessSafety(ticks).advice.map(({ id }) => id);
        expect(told).to.deep.equal(ids.filter(id => ticks.includes(id)));
      }),
    );
  });

  it('names the styles in the order of the content, each once, with the advice that takes it out', () => {
    fc.assert(
      fc.property(someFlags, ticks => {
        const { excluded } = assessSafety(ticks);
        const out = excluded.map(({ type }) => type);
        expect(out).to.deep.equal(types.map(({ id }) => id).filter(id => out.includes(id)));
        for (const { type, text } of excluded) {
          const against = flags.filter(
            ({ id, gate, exclude }) =>
              ticks.includes(id) && (exclude?.includes(type) || (gate === 'cap2' && firm.includes(type))),
          );
          expect(against[0]?.say, type).to.equal(text);
        }
      }),
    );
  });

  it('adds up what two ticks take out', () => {
    const out = assessSafety(['md-numb', 'md-osteo']).excluded.map(({ type }) => type);
    expect(out).to.have.members([...firm, 'hot-stone']);
  });

  it('goes by the content that it is given', () => {
    const own: Pack = {
      ...pack,
      types: types.slice(0, 2),
      flags: [
        { id: 'own', ask: 'Own?', say: 'Own.', gate: 'tell', exclude: ['swedish'] },
        { id: 'rf-chest', ask: 'Chest?', say: 'Chest.', gate: 'stop' },
      ],
    };
    expect(assessSafety(['own', 'rf-saddle'], { pack: own })).to.deep.equal({
      outcome: 'ok',
      urgency: null,
      advice: [{ id: 'own', text: 'Own.', gate: 'tell' }],
      excluded: [{ type: 'swedish', text: 'Own.' }],
      maxPressure: 5,
    });
    expect(assessSafety(['rf-chest'], { pack: own })).to.include({ outcome: 'stop', urgency: null });
  });
});

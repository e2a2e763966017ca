import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { regions } from '../../src/content/regions.js';
import { qualities } from '../../src/content/vocabulary.js';
import { readMarks } from '../../src/visit/mark.js';

const plain = { intensity: null, qualities: [], intent: 'pain' };
const marksOf = (inputs: unknown) => readMarks(inputs).marks;
const problemsOf = (inputs: unknown) => readMarks(inputs).problems;

describe('readMarks', () => {
  it('takes marks as they are meant, in their order', () => {
    const marks = [
      { region: 'low-back-left', intensity: 6, qualities: ['stiff', 'aching'], intent: 'pain' },
      { region: 'sacrum', intensity: null, qualities: [], intent: 'pain' },
      { region: 'neck-back-right', intensity: null, qualities: [], intent: 'avoid' },
      { region: 'forehead-left', intensity: 0, qualities: [], intent: 'pain' },
      { region: 'calf-left', intensity: 10, qualities: [], intent: 'pain' },
    ];
    expect(readMarks(marks)).to.deep.equal({ marks, problems: [] });
  });

  it('knows every region and every word', () => {
    const all = regions.map(({ id }) => ({
      region: id,
      intensity: 1,
      qualities: [...qualities],
      intent: 'pain',
    }));
    expect(all).to.have.length(81);
    expect(qualities).to.have.length(18);
    expect(readMarks(all)).to.deep.equal({ marks: all, problems: [] });
  });

  it('fills in what a mark leaves out', () => {
    expect(readMarks([{ region: 'sacrum' }])).to.deep.equal({
      marks: [{ region: 'sacrum', ...plain }],
      problems: [],
    });
    expect(readMarks([{ region: 'sacrum', intensity: null, qualities: null, intent: null }])).to.deep.equal({
      marks: [{ region: 'sacrum', ...plain }],
      problems: [],
    });
  });

  it('takes one mark, or one word, without a list around it', () => {
    expect(readMarks({ region: 'sacrum', qualities: 'dull' })).to.deep.equal({
      marks: [{ region: 'sacrum', ...plain, qualities: ['dull'] }],
      problems: [],
    });
  });

  it('reads whole numbers written as text, as forms and attributes have them', () => {
    expect(marksOf([{ region: 'sacrum', intensity: '10' }])[0]?.intensity).to.equal(10);
    expect(marksOf([{ region: 'sacrum', intensity: '0' }])[0]?.intensity).to.equal(0);
    expect(marksOf([{ region: 'sacrum', intensity: 7n }])[0]?.intensity).to.equal(7);
  });

  it('says nothing of nothing', () => {
    for (const nothing of [undefined, null, []])
      expect(readMarks(nothing)).to.deep.equal({ marks: [], problems: [] });
  });

  it('drops what is not a mark, names it, and keeps the rest', () => {
    const nowhere = Object.assign(Object.create(null) as object, { region: 'nowhere' });
    const wrong: [unknown, RegExp][] = [
      ['low-back-left', /low-back-left/],
      [42, /42/],
      [7n, /7/],
      [true, /true/],
      [Symbol('knee'), /knee/],
      [() => 1, /function/],
      [null, /region/],
      [undefined, /region/],
      [{}, /region/],
      [[{ region: 'sacrum' }], /region/],
      [[[[]]], /region/],
      [new Map([['region', 'sacrum']]), /region/],
      [new Date(NaN), /region/],
      [Object.create(null), /region/],
      [nowhere, /nowhere/],
      [{ region: 'elbow' }, /elbow/],
      [{ region: 'SACRUM' }, /SACRUM/],
      [{ region: ' sacrum ' }, / sacrum /],
      [{ region: ['sacrum'] }, /region/],
      [{ region: { id: 'sacrum' } }, /region/],
      [{ region: Symbol('sacrum') }, /Symbol\(sacrum\)/],
      [{ region: 5n }, /5/],
      [{ region: '__proto__' }, /__proto__/],
      [{ region: 'constructor' }, /constructor/],
      [{ region: 'toString' }, /toString/],
      [{ region: '' }, /region/],
      [{ region: '\ud800' }, /region/],
    ];
    for (const [input, name] of wrong) {
      const { marks, problems } = readMarks([{ region: 'chest-left' }, input, { region: 'chest-right' }]);
      expect(
        marks.map(({ region }) => region),
        String(name),
      ).to.deep.equal(['chest-left', 'chest-right']);
      expect(problems, String(name)).to.have.length(1);
      expect(problems[0]).to.match(name);
    }
  });

  it('drops an intensity that is not a whole number from 0 to 10, names it, and keeps the mark', () => {
    const wrong: [unknown, RegExp][] = [
      [11, /11/],
      [-1, /-1/],
      [5.5, /5\.5/],
      [1e21, /1e\+21/],
      [Infinity, /Infinity/],
      ['six', /six/],
      ['5.0', /5\.0/],
      ['05', /05/],
      [' 5', / 5/],
      ['5\n', /5/],
      ['٥', /٥/],
      [true, /true/],
      [99n, /99/],
      [Symbol('five'), /five/],
      [[5], /intensity/],
      [{ valueOf: () => 5 }, /intensity/],
      [Object.create(null), /intensity/],
      [() => 5, /intensity/],
    ];
    for (const [intensity, name] of wrong) {
      const { marks, problems } = readMarks([{ region: 'sacrum', intensity, qualities: ['dull'] }]);
      expect(marks, String(name)).to.deep.equal([{ region: 'sacrum', ...plain, qualities: ['dull'] }]);
      expect(problems, String(name)).to.have.length(1);
      expect(problems[0])
        .to.match(name)
        .and.match(/^sacrum intensity/);
    }
  });

  it('names an intensity that a calculation went wrong with', () => {
    const { marks, problems } = readMarks([{ region: 'sacrum', intensity: NaN }]);
    expect(marks).to.deep.equal([{ region: 'sacrum', ...plain }]);
    expect(problems.join()).to.contain('NaN');
  });

  it('drops the words that are not known, names each, and keeps the others in their order', () => {
    const { marks, problems } = readMarks([
      {
        region: 'sacrum',
        intensity: 3,
        qualities: ['stiff', 'itchy', 'Aching', Symbol('sore'), 5n, ['dull'], Object.create(null), 'aching'],
      },
    ]);
    expect(marks).to.deep.equal([
      { region: 'sacrum', intensity: 3, qualities: ['stiff', 'aching'], intent: 'pain' },
    ]);
    expect(problems).to.have.length(6);
    expect(problems.join('\n')).to.match(/itchy[^]*Aching[^]*sore[^]*5/);
    for (const problem of problems) expect(problem).to.match(/^sacrum quality/);
  });

  it('counts a word once that is there twice', () => {
    expect(marksOf([{ region: 'sacrum', qualities: ['dull', 'sore', 'dull'] }])[0]?.qualities).to.deep.equal([
      'dull',
      'sore',
    ]);
  });

  it('drops qualities that are no list of words', () => {
    for (const qualities of [7, 7n, true, {}, new Set(['dull']), Symbol('dull'), () => 'dull', 'dull sore']) {
      const { marks, problems } = readMarks([{ region: 'sacrum', qualities }]);
      expect(marks).to.deep.equal([{ region: 'sacrum', ...plain }]);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(/^sacrum quality/);
    }
  });

  it('takes an intent that is not known for a wish to work on the place, and names it', () => {
    for (const intent of ['AVOID', 'love', 1, 1n, true, ['avoid'], {}, Symbol('avoid')]) {
      const { marks, problems } = readMarks([{ region: 'sacrum', intent }]);
      expect(marks).to.deep.equal([{ region: 'sacrum', ...plain }]);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(/^sacrum intent/);
    }
  });

  it('counts the last of two marks of one region, and names the first', () => {
    const { marks, problems } = readMarks([
      { region: 'sacrum', intensity: 2, qualities: ['dull'] },
      { region: 'chest-left' },
      { region: 'sacrum', intensity: 9 },
    ]);
    expect(marks).to.have.length(2);
    expect(marks.find(({ region }) => region === 'sacrum')).to.deep.equal({
      region: 'sacrum',
      ...plain,
      intensity: 9,
    });
    expect(problems).to.have.length(1);
    expect(problems[0]).to.contain('sacrum');
  });

  it('keeps nothing of the input: what happens to it later changes no mark', () => {
    const input = { region: 'sacrum', intensity: 4, qualities: ['dull'], intent: 'pain', note: 'private' };
    const [mark] = marksOf([input]);
    input.intensity = 9;
    input.qualities.push('sore');
    expect(mark).to.deep.equal({ region: 'sacrum', intensity: 4, qualities: ['dull'], intent: 'pain' });
  });

  it('keeps a problem short, however long what was wrong', () => {
    const [problem = ''] = problemsOf([{ region: 'x'.repeat(100_000) }]);
    expect(problem).to.match(/x{20}/).and.have.property('length').below(100);
  });

  it('reads ten thousand marks, and keeps one a region', () => {
    const inputs = Array.from({ length: 10_000 }, (_, i) => ({
      region: i % 100 ? regions[i % 81]?.id : 'nowhere',
      intensity: i % 11,
    }));
    const { marks, problems } = readMarks(inputs);
    expect(marks).to.have.length(81);
    expect(new Set(marks.map(({ region }) => region)).size).to.equal(81);
    expect(problems).to.have.length(10_000 - 81);
    const last = inputs.findLast(({ region }) => region === 'sacrum');
    expect(marks.find(({ region }) => region === 'sacrum')?.intensity).to.equal(last?.intensity);
  });

  it('never throws, and what it gives is always right, whatever it is given', () => {
    const ids = fc.constantFrom<unknown>(...regions.slice(0, 9).map(({ id }) => id));
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    const almost = fc.record(
      {
        region: fc.oneof({ weight: 4, arbitrary: ids }, anything),
        intensity: fc.oneof(fc.integer({ min: -2, max: 12 }), anything),
        qualities: fc.oneof(fc.array(fc.oneof(fc.constantFrom<unknown>(...qualities), anything)), anything),
        intent: fc.oneof(fc.constantFrom<unknown>('pain', 'avoid'), anything),
      },
      { requiredKeys: [], noNullPrototype: false },
    );
    fc.assert(
      fc.property(fc.oneof(anything, fc.array(fc.oneof(almost, anything))), inputs => {
        const { marks, problems } = readMarks(inputs);
        expect(new Set(marks.map(({ region }) => region)).size).to.equal(marks.length);
        for (const mark of marks) {
          expect(mark).to.have.all.keys('region', 'intensity', 'qualities', 'intent');
          expect(regions.some(({ id }) => id === mark.region)).to.be.true;
          if (mark.intensity !== null) {
            expect(mark.intensity).to.be.within(0, 10);
            expect(Number.isInteger(mark.intensity)).to.be.true;
          }
          expect(mark.qualities.every(word => qualities.includes(word))).to.be.true;
          expect(new Set(mark.qualities).size).to.equal(mark.qualities.length);
          expect(mark.intent).to.be.oneOf(['pain', 'avoid']);
        }
        for (const problem of problems) expect(problem).to.be.a('string').that.matches(/\S/);
        // What was understood is understood again.
        expect(readMarks(marks)).to.deep.equal({ marks, problems: [] });
      }),
      { numRuns: 500 },
    );
  });
});

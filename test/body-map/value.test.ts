import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatValue, parseValue } from '../../src/body-map/value.js';
import { regions } from '../../src/content/regions.js';
import { qualities } from '../../src/content/vocabulary.js';
import type { Mark } from '../../src/visit/mark.js';
import { anyText } from '../support/any-text.js';

const plain = { intensity: null, qualities: [], intent: 'pain' } as const;

const anyMark = fc.record<Mark>({
  region: fc.constantFrom(...regions.map(({ id }) => id)),
  intensity: fc.option(fc.integer({ min: 0, max: 10 })),
  qualities: fc.uniqueArray(fc.constantFrom(...qualities)),
  intent: fc.constantFrom('pain', 'avoid'),
});
const anyMarks = fc.uniqueArray(anyMark, { selector: ({ region }) => region, maxLength: 81 });

describe('the value of a body map', () => {
  it('is read as the contract has it', () => {
    expect(parseValue('low-back-left:6:aching+stiff !neck-back-right')).to.deep.equal({
      marks: [
        { region: 'low-back-left', intensity: 6, qualities: ['aching', 'stiff'], intent: 'pain' },
        { region: 'neck-back-right', ...plain, intent: 'avoid' },
      ],
      problems: [],
    });
  });

  for (const [token, mark] of [
    ['sacrum', plain],
    ['sacrum:0', { ...plain, intensity: 0 }],
    ['sacrum:10', { ...plain, intensity: 10 }],
    ['sacrum:3:numb', { ...plain, intensity: 3, qualities: ['numb'] }],
    ['sacrum::numb+dull', { ...plain, qualities: ['numb', 'dull'] }],
    ['!sacrum', { ...plain, intent: 'avoid' }],
  ] as const)
    it(`"${token}" is read and written as the same`, () => {
      const { marks, problems } = parseValue(token);
      expect(marks).to.deep.equal([{ region: 'sacrum', ...mark }]);
      expect(problems).to.deep.equal([]);
      expect(formatValue(marks)).to.equal(token);
    });

  it('is parted by white space of any kind and length', () => {
    expect(formatValue(parseValue('\n  sacrum:1\t\tchest-left\r\n!calf-right\f ').marks)).to.equal(
      'sacrum:1 chest-left !calf-right',
    );
    for (const nothing of ['', ' ', '\n\t '])
      expect(parseValue(nothing)).to.deep.equal({ marks: [], problems: [] });
    expect(formatValue([])).to.equal('');
  });

  for (const [value, kept, problems] of [
    ['nowhere sacrum:5', 'sacrum:5', 1],
    ['!nowhere sacrum:5', 'sacrum:5', 1],
    ['sacrum:11', 'sacrum', 1],
    ['sacrum:-1:dull', 'sacrum::dull', 1],
    ['sacrum:2.5', 'sacrum', 1],
    ['sacrum:five', 'sacrum', 1],
    ['sacrum:5:dull+itchy+sore', 'sacrum:5:dull+sore', 1],
    ['sacrum:99:itchy', 'sacrum', 2],
    ['sacrum:5:dull+dull', 'sacrum:5:dull', 0],
    ['sacrum:5:', 'sacrum:5', 0],
    ['sacrum::', 'sacrum', 0],
    ['sacrum:', 'sacrum', 0],
    ['sacrum:5:+dull+', 'sacrum:5:dull', 0],
    ['sacrum:5:dull:more chest-left', 'chest-left', 1],
    ['Sacrum', '', 1],
    [':5', '', 1],
    ['!', '', 1],
    ['!!sacrum', '', 1],
    ['sacrum,chest-left', '', 1],
    ['sacrum:2 chest-left sacrum:9', 'sacrum:9 chest-left', 1],
    ['sacrum:2 !sacrum', '!sacrum', 1],
  ] as const)
    it(`"${value}" is understood as "${kept}"`, () => {
      const reading = parseValue(value);
      expect(formatValue(reading.marks)).to.equal(kept);
      expect(reading.problems).to.have.length(problems);
    });

  it('names what was dropped', () => {
    const { problems } = parseValue('nowhere sacrum:11:itchy');
    expect(problems).to.have.length(3);
    for (const [i, name] of ['nowhere', '11', 'itchy'].entries()) expect(problems[i]).to.contain(name);
  });

  it('leaves the intensity and the words of a place to avoid out', () => {
    expect(formatValue([{ region: 'sacrum', intensity: 7, qualities: ['dull'], intent: 'avoid' }])).to.equal(
      '!sacrum',
    );
  });

  it('says the same as the marks, whatever they are', () => {
    fc.assert(
      fc.property(anyMarks, marks => {
        const value = formatValue(marks);
        const reading = parseValue(value);
        expect(reading.problems).to.deep.equal([]);
        expect(reading.marks).to.deep.equal(
          marks.map(mark => (mark.intent === 'avoid' ? { ...mark, ...plain, intent: 'avoid' } : mark)),
        );
        expect(formatValue(reading.marks)).to.equal(value);
      }),
    );
  });

  it('survives a form, an address and a line of text', () => {
    fc.assert(
      fc.property(anyMarks, marks => {
        const value = formatValue(marks);
        expect(new URLSearchParams(new URLSearchParams({ value }).toString()).get('value')).to.equal(value);
        expect(value).to.match(/^[a-z0-9:+! -]*$/);
      }),
    );
  });

  it('may be any text: it is read without an error, and then says what was understood', () => {
    const pieces = fc.constantFrom(
      ...[
        'sacrum',
        'chest-left',
        'nowhere',
        '!',
        ':',
        '+',
        '5',
        '11',
        'dull',
        'itchy',
        ' ',
        '\n',
        '__proto__',
      ],
    );
    const text = fc.oneof(
      anyText(200),
      fc.array(pieces, { maxLength: 40 }).map(list => list.join('')),
    );
    fc.assert(
      fc.property(text, value => {
        const { marks } = parseValue(value);
        expect(new Set(marks.map(({ region }) => region)).size).to.equal(marks.length);
        const written = formatValue(marks);
        const again = parseValue(written);
        expect(again.problems).to.deep.equal([]);
        expect(again.marks).to.deep.equal(
          marks.map(mark => (mark.intent === 'avoid' ? { ...mark, ...plain, intent: 'avoid' } : mark)),
        );
        expect(formatValue(again.marks)).to.equal(written);
      }),
      { numRuns: 500 },
    );
  });

  it('may have ten thousand tokens, and is read in less than 200 ms', () => {
    const tokens = Array.from({ length: 10_000 }, (_, i) =>
      i % 3
        ? `${regions[i % 81]?.id}:${i % 11}:aching+stiff`
        : i % 2
          ? `nowhere-${i}`
          : `!${regions[i % 81]?.id}`,
    );
    const value = tokens.join(' ');
    // The best of a few: the machine has other things to do.
    const times = Array.from({ length: 5 }, () => {
      const began = performance.now();
      formatValue(parseValue(value).marks);
      return performance.now() - began;
    });
    expect(Math.min(...times)).to.be.below(200);
    const { marks, problems } = parseValue(value);
    expect(marks.length + problems.length).to.equal(10_000);
    expect(marks.length).to.be.above(50);
    expect(formatValue(marks).split(' ')).to.have.length(marks.length);
  });
});

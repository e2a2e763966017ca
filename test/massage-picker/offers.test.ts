import { expect } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import type { RegionId } from '../../src/content/regions.js';
import { offerFor } from '../../src/massage-picker/offers.js';
import { Visit } from '../../src/visit/visit.js';
import type { Mark } from '../../src/visit/mark.js';

const question = (id: string) => defaultPack.questions.find(question => question.id === id)!;
const pain = (region: RegionId, intensity: number | null = null): Mark => ({
  region,
  intensity,
  qualities: [],
  intent: 'pain',
});
const avoid = (region: RegionId): Mark => ({ ...pain(region), intent: 'avoid' });
const visitWith = (...marks: Mark[]) => Object.assign(new Visit(), { marks });
const areas = (...marks: Mark[]) =>
  offerFor(question('area'), visitWith(...marks))?.options.map(({ id }) => id);

describe('offerFor', () => {
  it('offers nothing where nothing was marked or ticked', () => {
    for (const question of defaultPack.questions)
      expect(offerFor(question, new Visit()), question.id).to.equal(undefined);
  });

  it('offers the area of what was marked, and says that it is from the map', () => {
    const offer = offerFor(question('area'), visitWith(pain('low-back-left', 4)));
    expect(offer?.from).to.equal('fromYourMap');
    expect(offer?.options).to.deep.equal([question('area').options.find(({ id }) => id === 'low-back')]);
  });

  it('offers the area with the strongest pain first, and one without a number last', () => {
    expect(areas(pain('sole-left'), pain('jaw-right', 2), pain('sacrum', 9))).to.deep.equal([
      'low-back',
      'head-jaw',
      'foot',
    ]);
    expect(areas(pain('sole-left'), pain('jaw-right', 0))).to.deep.equal(['head-jaw', 'foot']);
  });

  it('offers them as they were marked where the pain is the same', () => {
    expect(areas(pain('sole-left', 5), pain('jaw-right', 5))).to.deep.equal(['foot', 'head-jaw']);
  });

  it('offers an area once, however many of its parts hurt', () => {
    expect(areas(pain('calf-left', 3), pain('calf-right', 8), pain('shin-left', 5))).to.deep.equal(['leg']);
  });

  it('does not offer what is to be left alone, nor the abdomen', () => {
    expect(areas(avoid('sacrum'))).to.equal(undefined);
    expect(areas(pain('upper-abdomen-left', 9))).to.equal(undefined);
    expect(areas(avoid('sacrum'), pain('upper-abdomen-left', 9), pain('jaw-right', 1))).to.deep.equal([
      'head-jaw',
    ]);
  });

  it('offers "many areas" first from four on, and never more than three', () => {
    const three = [pain('jaw-right', 3), pain('sacrum', 5), pain('sole-left', 4)];
    expect(areas(...three)).to.deep.equal(['low-back', 'foot', 'head-jaw']);
    expect(areas(...three, pain('palm-left', 1))).to.deep.equal(['widespread', 'low-back', 'foot']);
    expect(areas(...three, avoid('palm-left'))).to.deep.equal(['low-back', 'foot', 'head-jaw']);
  });

  it('offers no area that the question does not ask about', () => {
    const own = { ...question('area'), options: [{ id: 'foot', text: 'Foot' }] };
    expect(offerFor(own, visitWith(pain('jaw-right', 5), pain('sole-left', 1)))?.options).to.deep.equal(
      own.options,
    );
    expect(offerFor(own, visitWith(pain('jaw-right', 5)))).to.equal(undefined);
  });

  it('offers what the ticks tell, and says that it is from them', () => {
    const visit = new Visit();
    visit.tell({ flags: ['md-lymph', 'md-allergy', 'md-pregnancy'] });
    const offer = offerFor(question('condition'), visit);
    expect(offer?.from).to.equal('fromYourTicks');
    expect(offer?.options.map(({ id }) => id)).to.deep.equal(['pregnancy', 'lymphedema']);
    expect(offerFor(question('area'), visit)).to.equal(undefined);
    expect(offerFor(question('goal'), visit)).to.equal(undefined);
  });

  it('offers nothing for ticks that tell of no answer', () => {
    const visit = new Visit();
    visit.tell({ flags: ['md-allergy', 'unknown'] });
    expect(offerFor(question('condition'), visit)).to.equal(undefined);
  });

  it('leaves the marks as they are', () => {
    const marks = [pain('jaw-right', 1), pain('sacrum', 9)];
    const visit = visitWith(...marks);
    offerFor(question('area'), visit);
    expect(visit.marks).to.deep.equal(marks);
  });
});

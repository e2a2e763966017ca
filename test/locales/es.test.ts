import { expect } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import { mergePack } from '../../src/content/merge.js';
import type { Pack } from '../../src/content/pack.js';
import { es } from '../../src/locales/es.js';
import '../../src/locales/es-content.js';
import { shelf } from '../../src/locales/register.js';
import { suggestMassageTypes } from '../../src/massage-picker/suggest.js';

const { pack, problems } = mergePack(defaultPack, shelf.words.get('es')?.$content);

/** The texts of a pack by where they stand. */
const texts = ({ flags, places, questions, types, tips, aftercare, claims, conditions }: Pack) =>
  Object.fromEntries([
    ...flags.flatMap(({ id, ask, say }) => [
      [`${id} ask`, ask],
      [`${id} say`, say],
    ]),
    ...places.map(({ id, ask }) => [`${id} ask`, ask]),
    ...questions.flatMap(({ id, text, options }) => [
      [`${id} text`, text],
      ...options.map(option => [`${id}.${option.id} text`, option.text]),
      ...options.map(option => [`${id}.${option.id} about`, option.about]),
    ]),
    ...claims.flatMap(({ id, text, myth }) => [
      [`${id} text`, text],
      [`${id} myth`, myth],
    ]),
    ...conditions.map(({ id, name }) => [`${id} name`, name]),
    ...aftercare.flatMap(({ id, name, text }) => [
      [`${id} name`, name],
      [`${id} text`, text],
    ]),
    ...tips.flatMap(({ id, text, why, when }) => [
      [`${id} text`, text],
      [`${id} why`, why],
      [`${id} when`, when],
    ]),
    ...types.flatMap(({ id, name, oneline, pace, clothing, feels, session, goals, avoid, evidence }) =>
      Object.entries({ name, oneline, pace, clothing, feels, session, goals, avoid, evidence }).map(
        ([field, text]) => [`${id} ${field}`, text],
      ),
    ),
  ]) as Record<string, string | undefined>;

describe('The content in Spanish', () => {
  it('is content: nothing in it is unknown or wrong', () => {
    expect(problems).to.deep.equal([]);
  });

  it('says everything that is asked, every type and every claim in Spanish', () => {
    const english = texts(defaultPack);
    const same = Object.entries(texts(pack)).filter(([where, text]) => text && text === english[where]);
    // Words that are the same in both languages.
    expect(same.map(([where]) => where)).to.deep.equal(['sensitivity.low text', 'shiatsu name']);
    expect(Object.keys(texts(pack))).to.deep.equal(Object.keys(english));
  });

  it('gives every reason in Spanish', () => {
    for (const [key, row] of Object.entries(defaultPack.weights))
      for (const [type, { reason }] of Object.entries(row))
        if (reason) expect(pack.weights[key]?.[type]?.reason, `${key} ${type}`).not.to.equal(reason);
  });

  it('gives the sentence that tempers an answer in Spanish', () => {
    const { cautions } = suggestMassageTypes({ condition: ['sciatica'] }, { pack });
    expect(cautions.map(({ id }) => id)).to.deep.equal(['c-sciatica']);
    expect(cautions[0]?.text).to.match(/ciática/);
  });

  it('changes nothing but words: gates, exclusions, weights and sources are the same', () => {
    const bones = ({ flags, weights, types, questions, claims, conditions }: Pack) => ({
      gates: flags.map(({ id, gate, urgency, exclude }) => ({ id, gate, urgency, exclude })),
      weights: Object.entries(weights).map(([key, row]) => [
        key,
        Object.entries(row).map(([type, { w, basis, sources }]) => ({ type, w, basis, sources })),
      ]),
      types: types.map(({ id, pressure, sources }) => ({ id, pressure, sources })),
      claims: claims.map(({ text: _text, myth: _myth, ...claim }) => claim),
      conditions: conditions.map(({ name: _name, ...condition }) => condition),
      options: questions.map(({ options }) => options.map(({ id, claim, flag }) => ({ id, claim, flag }))),
    });
    expect(bones(pack)).to.deep.equal(bones(defaultPack));
  });

  it('comes in two files, of which each adds its part', () => {
    expect(es.$content).to.have.all.keys('flags', 'places', 'questions');
    expect(shelf.words.get('es')?.$content).to.include.all.keys('flags', 'questions', 'types', 'weights');
  });
});

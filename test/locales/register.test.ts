import { expect } from '@open-wc/testing';
import { addEnglish, Words } from '../../src/foundation/localize.js';
import { contentIn, registerLocale } from '../../src/locales/register.js';
import { spy } from '../support/spy.js';

addEnglish({ undo: 'Undo', redo: 'Redo' });
const say = (lang: string) => new Words(() => lang);

describe('registerLocale()', () => {
  it('adds a language that nobody here speaks', () => {
    registerLocale({ $code: 'eo', undo: 'Malfari', placesMarked: n => `${n} lokoj` });
    expect(say('eo').term('undo')).to.equal('Malfari');
    expect(say('eo').term('placesMarked', 3)).to.equal('3 lokoj');
    expect(say('eo').term('redo')).to.equal('Redo');
  });

  it('knows a language by its other names', () => {
    registerLocale({ $code: 'iw', undo: 'בטל' });
    expect(say('he').term('undo')).to.equal('בטל');
    registerLocale({ $code: 'ZH-hant-tw', undo: '復原' });
    expect(say('zh-Hant-TW').term('undo')).to.equal('復原');
  });

  for (const $code of ['', 'es_MX', 'x', undefined, null, 7])
    it(`says so where the language is ${JSON.stringify($code)}, and adds nothing`, () => {
      const errors = spy(console, 'error');
      registerLocale({ $code: $code as string, undo: 'Nothing' });
      expect(errors).to.deep.equal([[`registerLocale: "${$code}" is not a language; it is left out.`]]);
      expect(say(String($code)).term('undo')).to.equal('Undo');
    });

  it('leaves out a word that cannot be said, and keeps the one that was there', () => {
    const errors = spy(console, 'error');
    registerLocale({ $code: 'vo', undo: 'Sädunön' });
    registerLocale({ $code: 'vo', undo: undefined, redo: ['no'] as never, back: 'Bäk' });
    expect(errors.flat()).to.deep.equal([
      'registerLocale: "undo" of vo is neither text nor function; it is left out.',
      'registerLocale: "redo" of vo is neither text nor function; it is left out.',
    ]);
    expect(say('vo').term('undo')).to.equal('Sädunön');
    expect(say('vo').term('redo')).to.equal('Redo');
    expect(say('vo').term('back')).to.equal('Bäk');
  });

  it('adds up the content of a language, list by list', () => {
    const [types, tips] = [[{ id: 'swedish', name: 'Sveda' }], [{ id: 'bk-goal', text: 'Celo' }]];
    registerLocale({ $code: 'io', $content: { types } });
    registerLocale({ $code: 'io', $content: { tips } });
    registerLocale({ $code: 'io', undo: 'Desfacar' });
    expect(contentIn('io')).to.deep.equal([{ types, tips }]);
  });
});

import { expect } from '@open-wc/testing';
import { emergencyNumber } from '../../src/content/emergency.js';

describe('emergencyNumber', () => {
  for (const [lang, number] of [
    ['en-US', '911'],
    ['en-CA', '911'],
    ['en-GB', '999'],
    ['en-AU', '000'],
    ['en-NZ', '111'],
    ['en-IE', '112'],
    ['en-IN', '112'],
    ['en', '911'],
    ['de', '112'],
    ['de-AT', '112'],
    ['fr-FR', '112'],
    ['fr-CA', '911'],
    ['es', '112'],
    ['es-MX', '911'],
    ['ja', '119'],
    ['pt', '192'],
    ['pt-BR', '192'],
    ['pt-PT', '112'],
    ['zh-Hant-TW', '119'],
    ['EN-gb', '999'],
    ['en-GB-u-hc-h12', '999'],
    ['tlh', '112'],
  ] as const)
    it(`is ${number} for a page in ${lang}`, () => {
      expect(emergencyNumber(lang)).to.equal(number);
    });

  for (const [lang, browser, number] of [
    ['en', ['en-GB'], '999'],
    ['en', ['de-DE', 'en-AU', 'en-US'], '000'],
    ['en', ['en', 'en-NZ'], '111'],
    ['en', ['de-DE'], '911'],
    ['en', [], '911'],
    ['de', ['en-US'], '112'],
    ['es', ['en-US', 'es-MX'], '911'],
    ['es', ['es-419', 'es-MX'], '911'],
    ['es-419', ['es-MX'], '911'],
    ['en-001', ['en-GB'], '999'],
  ] as const)
    it(`is ${number} for a page in ${lang}, and a browser that speaks ${browser.join(', ') || 'nothing'}`, () => {
      expect(emergencyNumber(lang, browser)).to.equal(number);
    });

  it('goes by the page where that says its country, whatever the browser speaks', () => {
    expect(emergencyNumber('en-US', ['en-GB'])).to.equal('911');
    expect(emergencyNumber('fr-FR', ['fr-CA'])).to.equal('112');
  });

  it('minds no language of the browser that is none', () => {
    for (const none of ['', 'C', 'en_GB', 'en-US@posix', '*']) {
      expect(emergencyNumber('de', [none]), none).to.equal('112');
      expect(emergencyNumber('en', [none, 'en-GB']), none).to.equal('999');
    }
  });
});

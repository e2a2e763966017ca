import { expect, fixture, html } from '@open-wc/testing';
import '../../src/knead.js';
import type { KneadKit } from '../../src/knead.js';
import '../../src/locales/ar.js';
import '../../src/locales/es-content.js';
import '../../src/locales/es.js';
import { answerEverything, throughLanguages } from '../support/languages.js';

describe('A page that changes its language', () => {
  const root = document.documentElement;
  const { lang, dir } = root;
  afterEach(() => Object.assign(root, { lang, dir }));

  it('keeps every answer in every widget, and turns with the direction', async () => {
    root.lang = 'en';
    const kit = await fixture<KneadKit>(html`
      <knead-kit practice="Cedar &amp; Sage Massage" booking-url="https://example.com/book">
        <knead-body-map figure-choice></knead-body-map>
        <knead-massage-picker></knead-massage-picker>
        <knead-safety-check></knead-safety-check>
        <knead-tips-checklist></knead-tips-checklist>
        <knead-evidence></knead-evidence>
        <knead-check-in></knead-check-in>
        <knead-visit-summary></knead-visit-summary>
        <knead-appointment variant="banner" request-action="/receiver/200"></knead-appointment>
      </knead-kit>
    `);
    await answerEverything(kit);
    await throughLanguages(kit);
    expect(kit.visit.told.note).to.equal('Please mind my shoulder.');
  });
});

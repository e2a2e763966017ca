import { expect } from '@open-wc/testing';
import { addScript, inside, openPage } from '../support/frame.ts';

/** What a page may get wrong, and what its owner then finds on the console. */
const mistakes: readonly (readonly [html: string, ...said: RegExp[]])[] = [
  // Names
  ['<knead-bodymap></knead-bodymap>', /Knead has no "bodymap"; write it as "body-map"/],
  ['<div data-knead="safetycheck"></div>', /Knead has no "safetycheck"/],
  [
    '<knead-appointment bookingUrl="https://example.com/book" phone="+1 555 010 0142"></knead-appointment>',
    /<knead-appointment> bookingurl: no such attribute; write "booking-url"/,
  ],
  [
    '<knead-body-map figure_choice></knead-body-map>',
    /figure_choice: no such attribute; write "figure-choice"/,
  ],
  ['<knead-kit data-phone="+1 555 010 0142"></knead-kit>', /data-phone: no such attribute; write "phone"/],
  // Words
  [
    '<knead-body-map figure="female"></knead-body-map>',
    /"female" is not one of neutral, feminine, masculine; using/,
  ],
  [
    '<knead-body-map view="side"></knead-body-map>',
    /"side" is not one of auto, both, front, back; using "auto"/,
  ],
  ['<knead-body-map max="few"></knead-body-map>', /max: "few" is not a number from 1; no limit/],
  [
    '<knead-body-map value="back:6"></knead-body-map>',
    /value: 1 unknown \(region "back"\); dropped, the rest is kept/,
  ],
  [
    '<knead-massage-picker mode="quiz"></knead-massage-picker>',
    /"quiz" is not one of guide, browse; using "guide"/,
  ],
  [
    '<knead-massage-picker types="swedsh thai"></knead-massage-picker>',
    /types: swedsh is not a type; using thai/,
  ],
  [
    '<knead-massage-picker skip="age"></knead-massage-picker>',
    /skip: age is not a question that can be skipped/,
  ],
  [
    '<knead-tips-checklist phase="later"></knead-tips-checklist>',
    /"later" is not one of all, before, day-of/,
  ],
  ['<knead-evidence topic="sleep"></knead-evidence>', /"sleep" is not one of all, pain, .*stress-sleep/],
  [
    '<knead-appointment variant="bar" phone="+1 555 010 0142"></knead-appointment>',
    /"bar" is not one of button, banner, floating; using "button"/,
  ],
  [
    '<knead-appointment embed="yes" phone="+1 555 010 0142"></knead-appointment>',
    /"yes" is not one of none, popup, inline; using "none"/,
  ],
  ['<knead-kit remember="yes"></knead-kit>', /remember: "yes" is not a number from 1 to 3650; using 30/],
  ['<knead-kit kiosk="on"></knead-kit>', /kiosk: "on" is not a number from 1 to 1440; using 5/],
  ['<knead-kit json-ld></knead-kit>', /json-ld: no practice, or the page has its own; nothing is added/],
  // Addresses and numbers
  [
    '<knead-appointment booking-url="cal.com/cedar" phone="+1 555 010 0142"></knead-appointment>',
    /booking-url: "cal\.com\/cedar" is not a whole address; write "https:\/\/cal\.com\/cedar"/,
  ],
  [
    '<knead-appointment booking-url="www.example.org" phone="+1 555 010 0142"></knead-appointment>',
    /write "https:\/\/www\.example\.org"/,
  ],
  [
    '<knead-appointment booking-url="javascript:alert(1)" phone="+1 555 010 0142"></knead-appointment>',
    /is not an http, https, tel, mailto or sms address; there is no link/,
  ],
  [
    '<knead-appointment phone="call us"></knead-appointment>',
    /phone: "call us" is not a phone number; there is no link/,
  ],
  [
    '<knead-appointment email="cedar and sage"></knead-appointment>',
    /email: .* is not an e-mail address; there is no/,
  ],
  [
    '<knead-appointment phone="+1 555 010 0142" hours="9 to 5"></knead-appointment>',
    /hours: "9 to 5.*" is not as "Mo-Fr 09:00-18:00" with a time-zone as "America\/Chicago"; nothing is said/,
  ],
  [
    '<knead-appointment request-action="ftp://example.com"></knead-appointment>',
    /request-action: .* is not an http or https address; there is no form/,
  ],
  // Content
  ...['kit', 'massage-picker', 'safety-check', 'tips-checklist', 'evidence', 'check-in', 'appointment'].map(
    name =>
      [
        `<knead-${name}><script type="application/json">{ “tips”: [], }</script></knead-${name}>`,
        /content: not valid JSON \(.+\): mind commas and "straight" quotes; using the default/,
      ] as const,
  ),
  [
    '<knead-tips-checklist><script type="application/json">{ "tips": [{ "id": "house", "phase": "now" }] }</script></knead-tips-checklist>',
    /content: tips\[0\]\.phase: expected one of before, day-of, .*, got "now"; left out/,
  ],
];

describe('A mistake on the page', function () {
  this.timeout(60_000);

  for (const [html, ...said] of mistakes)
    it(`is named on the console, and the widget works: ${html}`, async () => {
      const page = await openPage('late.html');
      page.document.body.innerHTML = html;
      await addScript(page, '/dist/knead.js');
      const messages = [...page.errors, ...page.warnings];
      expect(messages, messages.join('\n')).to.have.length(said.length);
      said.forEach((words, at) => expect(messages[at]).to.match(words));
      for (const element of page.document.querySelectorAll(':defined'))
        if (element.localName.startsWith('knead-'))
          expect(inside(element, '*').length, element.localName).to.be.above(0);
    });

  it('is no mistake where an address is of the page itself', async () => {
    for (const address of [
      'book',
      'book.html',
      '/book.php',
      'pages/book.aspx',
      '../book/',
      '?page=book',
      '#book',
    ]) {
      const page = await openPage('late.html');
      page.document.body.innerHTML = `<knead-appointment booking-url="${address}"></knead-appointment>`;
      await addScript(page, '/dist/knead.js');
      expect([page.errors, page.warnings], address).to.deep.equal([[], []]);
      page.frame.remove();
    }
  });

  it('is no mistake where others keep what is theirs on our tags', async () => {
    const page = await openPage('late.html');
    page.document.body.innerHTML =
      '<knead-body-map id="map" class="wide" style="color: inherit" lang="en" data-v-7ba5bd90 data-track="map" _ngcontent-abc aria-label="Map" title="Map"></knead-body-map><other-widget></other-widget>';
    await addScript(page, '/dist/knead.js');
    expect([page.errors, page.warnings]).to.deep.equal([[], []]);
  });
});

import { expect } from '@open-wc/testing';
import { safeUrl, telUrl } from '../../src/foundation/links.js';

const base = 'https://cedarandsage.example/visit/';

describe('safeUrl', () => {
  for (const [address, href] of [
    ['https://example.janeapp.com/', 'https://example.janeapp.com/'],
    ['http://example.com/book?x=1#top', 'http://example.com/book?x=1#top'],
    ['  HTTPS://Example.com ', 'https://example.com/'],
    ['mailto:hello@cedarandsage.example', 'mailto:hello@cedarandsage.example'],
    ['tel:+15550100142', 'tel:+15550100142'],
    ['sms:+15550100142', 'sms:+15550100142'],
    ['/book', 'https://cedarandsage.example/book'],
    ['book', 'https://cedarandsage.example/visit/book'],
    ['../book', 'https://cedarandsage.example/book'],
    ['?when=now', 'https://cedarandsage.example/visit/?when=now'],
    ['#book', 'https://cedarandsage.example/visit/#book'],
    ['//book.example/now', 'https://book.example/now'],
    ['book/javascript:alert(1)', 'https://cedarandsage.example/visit/book/javascript:alert(1)'],
  ])
    it(`takes ${JSON.stringify(address)}`, () => {
      expect(safeUrl(address!, base)?.href).to.equal(href);
    });

  for (const address of [
    'javascript:alert(1)',
    ' JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript://cedarandsage.example/%0Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://cedarandsage.example/0c6b',
    'file:///etc/passwd',
    'ftp://example.com/',
    'about:blank',
    'view-source:https://example.com/',
    'intent://example/#Intent;end',
    'https://',
    'http://[',
  ])
    it(`refuses ${JSON.stringify(address)}`, () => {
      expect(safeUrl(address, base)).to.be.undefined;
    });
});

describe('telUrl', () => {
  for (const [phone, href] of [
    ['5550100142', 'tel:5550100142'],
    ['555-010-0142', 'tel:5550100142'],
    ['555.010.0142', 'tel:5550100142'],
    ['(555) 010-0142', 'tel:5550100142'],
    [' (555)010 0142 ', 'tel:5550100142'],
    ['1-555-010-0142', 'tel:15550100142'],
    ['+1 (555) 010-0142', 'tel:+15550100142'],
    ['+1\u00a0555\u202f010\u00a00142', 'tel:+15550100142'],
    ['020 7946 0958', 'tel:02079460958'],
    ['+44 20 7946 0958', 'tel:+442079460958'],
    ['+44 (0)20 7946 0958', 'tel:+442079460958'],
    ['+44 (0) 20 7946 0958', 'tel:+442079460958'],
    ['+44(0)2079460958', 'tel:+442079460958'],
    ['+49 (0)30/901820', 'tel:+4930901820'],
    ['030 / 90 18 20', 'tel:030901820'],
    ['(0)30 901820', 'tel:030901820'],
    ['0044 20 7946 0958', 'tel:00442079460958'],
    ['+34 600 123 456', 'tel:+34600123456'],
    ['01 23 45 67 89', 'tel:0123456789'],
    ['911', 'tel:911'],
    ['555-010-0142 ext. 12', 'tel:5550100142;ext=12'],
    ['555-010-0142 ext 12', 'tel:5550100142;ext=12'],
    ['555-010-0142, Ext. 12', 'tel:5550100142;ext=12'],
    ['555-010-0142 x12', 'tel:5550100142;ext=12'],
    ['555-010-0142 x 12', 'tel:5550100142;ext=12'],
    ['555-010-0142x12', 'tel:5550100142;ext=12'],
    ['555-010-0142 #12', 'tel:5550100142;ext=12'],
    ['+1 (555) 010-0142 ext. 007', 'tel:+15550100142;ext=007'],
  ])
    it(`calls ${JSON.stringify(phone)} as ${href}`, () => {
      expect(telUrl(phone!)).to.equal(href);
    });

  // As word processors and contact lists write them.
  for (const [how, phone, href] of [
    ['with a dash', '555–010–0142', 'tel:5550100142'],
    ['with hyphens that do not break', '555\u2011010\u20110142', 'tel:5550100142'],
    ['with "extension" written out', '555-010-0142 extension 12', 'tel:5550100142;ext=12'],
    ["with the country's code in parentheses", '(+44) 20 7946 0958', 'tel:+442079460958'],
    ['with marks for the direction of text', '\u202a+1 555 010 0142\u202c', 'tel:+15550100142'],
  ])
    it(`calls a number ${how}`, () => {
      expect(telUrl(phone!)).to.equal(href);
    });

  for (const phone of [
    '',
    ' ',
    '+',
    '-',
    '12',
    '()',
    'call us',
    '1-800-FLOWERS',
    '555-010-0142 or 555-010-0199',
    '555-010-0142; 555-010-0199',
    'tel:5550100142',
    'javascript:alert(1)',
    '555-010-0142 ext.',
    '555-010-0142 ext. 1b',
    '555+0100142',
    '++15550100142',
    '*67 555 010 0142',
    '+44 20 7946 0958 / +44 20 7946 0959',
    '1234567890123456',
    'x12',
  ])
    it(`refuses ${JSON.stringify(phone)}`, () => {
      expect(telUrl(phone)).to.be.undefined;
    });
});

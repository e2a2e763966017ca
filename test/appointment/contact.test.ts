import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { contactUrl, type Way } from '../../src/appointment/contact.js';

const line = "Hi, I'd like to book a massage.";
const said = encodeURIComponent(line);

describe('contactUrl', () => {
  for (const [way, value, href] of [
    ['call', '(555) 010-0142', 'tel:5550100142'],
    ['call', '+1 555 010 0142 ext. 7', 'tel:+15550100142;ext=7'],
    ['text', '(555) 010-0142', `sms:5550100142?&body=${said}`],
    ['text', '+44 (0)20 7946 0958', `sms:+442079460958?&body=${said}`],
    ['text', '+1 555 010 0142 ext. 7', `sms:+15550100142?&body=${said}`],
    ['whatsapp', '+1 (555) 010-0142', `https://wa.me/15550100142?text=${said}`],
    ['whatsapp', '+44 (0)20 7946 0958', `https://wa.me/442079460958?text=${said}`],
    ['whatsapp', '0044 20 7946 0958', `https://wa.me/442079460958?text=${said}`],
    ['whatsapp', '+49–151–23456789', `https://wa.me/4915123456789?text=${said}`],
    ['email', 'hello@cedarandsage.example', `mailto:hello@cedarandsage.example?subject=${said}&body=${said}`],
    [
      'email',
      'hello+web@mail.cedarandsage.example',
      `mailto:hello+web@mail.cedarandsage.example?subject=${said}&body=${said}`,
    ],
  ] as const)
    it(`${way}: ${value}`, () => {
      expect(contactUrl(way, value, line)).to.equal(href);
    });

  for (const [way, value] of [
    ['call', '1-800-FLOWERS'],
    ['text', 'call us'],
    ['text', '12'],
    // Whose number would it be without the code of a country?
    ['whatsapp', '(555) 010-0142'],
    ['whatsapp', '020 7946 0958'],
    ['whatsapp', '+0 555 010 0142'],
    ['whatsapp', 'cedar'],
    ['email', 'hello'],
    ['email', 'hello@'],
    ['email', 'hello@localhost'],
    ['email', 'a@b.example, c@d.example'],
    ['email', 'a@b.example?cc=c@d.example'],
    ['email', 'a@b.example&bcc=c@d.example'],
    ['email', 'javascript:alert(1)@x.example?'],
  ] as const)
    it(`${way}: refuses ${value}`, () => {
      expect(contactUrl(way, value, line)).to.be.undefined;
    });

  it('is an address of its way, and no other, whatever is given', () => {
    const starts: Record<Way, RegExp> = {
      call: /^tel:\+?\d+(;ext=\d+)?$/,
      text: /^sms:\+?\d+\?&body=/,
      whatsapp: /^https:\/\/wa\.me\/[1-9]\d+\?text=/,
      email: /^mailto:[^?&]+\?subject=[^&]*&body=[^&]*$/,
    };
    fc.assert(
      fc.property(fc.constantFrom<Way>('call', 'text', 'whatsapp', 'email'), fc.string(), (way, value) => {
        const href = contactUrl(way, value, line);
        if (href !== undefined) expect(href).to.match(starts[way]);
      }),
    );
  });
});

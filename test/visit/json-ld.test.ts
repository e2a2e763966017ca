import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/knead.js';
import type { KneadKit } from '../../src/knead.js';
import { spy } from '../support/spy.js';

const found = (): Record<string, unknown>[] =>
  [...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')].map(
    ({ textContent, parentElement }) => ({
      where: parentElement?.localName,
      ...(JSON.parse(textContent) as Record<string, unknown>),
    }),
  );

const kit = (type: string, more = html``) =>
  fixture<KneadKit>(
    html`<knead-kit
      json-ld=${type}
      practice=${'Cedar & Sage </script> Massage'}
      phone="+1 555 010 0142"
      email="hello@cedarandsage.example"
      booking-url="https://cedar.janeapp.com/#/massage"
      hours="Mo-Tu 09:00-18:00, Fr 20:00-02:00, Sa"
      >${more}</knead-kit
    >`,
  );

describe('Structured data', () => {
  it('says in the head what the kit says, in the words of schema.org', async () => {
    await kit('');
    const hours = (dayOfWeek: string, opens: string, closes: string) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek,
      opens,
      closes,
    });
    expect(found()).to.deep.equal([
      {
        where: 'head',
        '@context': 'https://schema.org',
        '@type': 'HealthAndBeautyBusiness',
        name: 'Cedar & Sage </script> Massage',
        telephone: '+1 555 010 0142',
        email: 'hello@cedarandsage.example',
        openingHoursSpecification: [
          hours('Monday', '09:00', '18:00'),
          hours('Tuesday', '09:00', '18:00'),
          hours('Friday', '20:00', '02:00'),
          hours('Saturday', '00:00', '23:59'),
        ],
        potentialAction: { '@type': 'ScheduleAction', target: 'https://cedar.janeapp.com/#/massage' },
      },
    ]);
  });

  it('is not there unless it is asked for', async () => {
    await fixture(html`<knead-kit practice="Cedar &amp; Sage" phone="555 010 0142"></knead-kit>`);
    expect(found()).to.deep.equal([]);
  });

  it('has the type that the page names, and no false one', async () => {
    const element = await kit('DaySpa');
    expect(found()[0]).to.include({ '@type': 'DaySpa' });
    element.jsonLd = 'true';
    await element.updateComplete;
    expect(found()[0]).to.include({ '@type': 'HealthAndBeautyBusiness' });
  });

  it('has nothing that was not said, or cannot be read', async () => {
    const element = await kit('');
    Object.assign(element, {
      email: null,
      phone: null,
      hours: 'by appointment',
      bookingUrl: 'javascript:alert(1)',
    });
    await element.updateComplete;
    expect(Object.keys(found()[0]!)).to.deep.equal(['where', '@context', '@type', 'name']);
  });

  it('follows the kit, and goes with it', async () => {
    const element = await kit('');
    element.phone = '+1 555 010 0199';
    await element.updateComplete;
    expect(found().map(({ telephone }) => telephone)).to.deep.equal(['+1 555 010 0199']);
    const { parentElement } = element;
    element.remove();
    expect(found()).to.deep.equal([]);
    parentElement!.append(element);
    await aTimeout(20);
    expect(found()).to.have.length(1);
    element.removeAttribute('json-ld');
    await element.updateComplete;
    expect(found()).to.deep.equal([]);
  });

  it('is there once for two kits', async () => {
    const warnings = spy(console, 'warn');
    await kit('');
    await kit('DaySpa');
    expect(found().map(data => data['@type'])).to.deep.equal(['HealthAndBeautyBusiness']);
    expect(warnings).to.have.length(1);
  });

  it('is never put beside what the page has, and says so', async () => {
    const warnings = spy(console, 'warn');
    const own = document.createElement('script');
    own.type = 'application/ld+json';
    own.textContent = '{"@type":"LocalBusiness"}';
    document.body.append(own);
    const element = await kit('');
    expect(found()).to.deep.equal([{ where: 'body', '@type': 'LocalBusiness' }]);
    expect(warnings[0]![0]).to.match(/^<knead-kit> json-ld: .*nothing is added/);
    element.phone = '555 010 0199';
    await element.updateComplete;
    expect(warnings).to.have.length(1);
    own.remove();
  });

  it('needs the name of the practice, and says so', async () => {
    const warnings = spy(console, 'warn');
    await fixture(html`<knead-kit json-ld phone="555 010 0142"></knead-kit>`);
    expect(found()).to.deep.equal([]);
    expect(warnings).to.have.length(1);
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import type { Evidence } from '../../src/knead.js';

/** The built file, as a page has it: the runner must not look into it. */
const load = (file: string) => import(new URL(`/dist/${file}`, location.href).href) as Promise<unknown>;

const { claims, sources } = defaultPack;

describe('The evidence by itself, as it is built', () => {
  before(async () => {
    await load('evidence.js');
    await load('locales/es.js');
    await load('locales/es-content.js');
  });

  const inside = (element: Evidence, selector: string) => [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
  ];

  it('has every claim with its sources, and three to begin with', async () => {
    const element = await fixture<Evidence>(html`<knead-evidence lang="en"></knead-evidence>`);
    expect(inside(element, '[part=headlines] [part=claim]')).to.have.length(3);
    const items = inside(element, 'details [part=claim]');
    expect(items).to.have.length(claims.length);
    for (const { id, text, sources: ids } of claims) {
      const item = items.find(({ textContent }) => textContent.includes(text))!;
      expect(
        [...item.querySelectorAll('a')].map(({ href }) => href),
        id,
      ).to.deep.equal(ids.map(id => new URL(sources.find(source => source.id === id)!.link).href));
    }
  });

  it('says all of them in Spanish', async () => {
    const element = await fixture<Evidence>(html`<knead-evidence lang="es"></knead-evidence>`);
    const text = inside(element, '.base')[0]!.textContent;
    expect(inside(element, 'details [part=claim]')).to.have.length(claims.length);
    for (const claim of claims) expect(text).not.to.include(claim.text);
  });

  it('is accessible', async () => {
    const element = await fixture<Evidence>(html`<knead-evidence lang="en"></knead-evidence>`);
    for (const details of inside(element, 'details')) (details as HTMLDetailsElement).open = true;
    await expect(element).to.be.accessible();
  });
});

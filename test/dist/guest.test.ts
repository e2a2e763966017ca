import { expect } from '@open-wc/testing';
import { openPage } from '../support/frame.ts';
import { deep, settled } from '../support/guide.ts';

describe('The built script, on a page of others', () => {
  it("depends nowhere on the page's root font size", async () => {
    for (const name of ['knead.js', 'knead.classic.js', 'body-map.js']) {
      const code = await (await fetch(`/dist/${name}`)).text();
      expect(code.match(/[\d.]+\s*rem\b/g), name).to.be.null;
    }
  });

  it('has no id that can clash with one of the page: all stand in shadow roots, each once there', async () => {
    const { document } = await openPage('everything.html');
    await settled(document);
    expect(document.querySelectorAll('[id]')).to.have.length(0);
    const roots = deep(document.documentElement).flatMap(({ shadowRoot }) => shadowRoot ?? []);
    expect(roots.length).to.be.above(8);
    for (const root of roots) {
      const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size, root.host.localName).to.equal(ids.length);
    }
  });
});

import { aTimeout, expect } from '@open-wc/testing';
import { inside, one, openPage, regionsOf } from '../support/frame.ts';

describe('A page with one script tag, tags, and no CSS', () => {
  it('has the body map and the booking button', async () => {
    const { map, appointment } = await openPage('bare.html');
    for (const element of [map, appointment]) {
      expect(element.matches(':defined'), element.localName).to.be.true;
      expect(element.getBoundingClientRect().height, element.localName).to.be.above(40);
    }
    expect(one(map, 'h2').textContent).to.equal('Where does it hurt?');
    const [book, call, ...more] = inside(appointment, 'a').map(link => link.textContent?.trim());
    expect(book).to.equal('Book an appointment, opens in a new tab');
    expect(call).to.match(/^Call\b/);
    expect(more).to.deep.equal([]);
  });

  it('A2: offers 81 regions as checkboxes, each with a name of its own', async () => {
    const { map } = await openPage('bare.html');
    const regions = regionsOf(map);
    expect(regions).to.have.length(81);
    expect(new Set(regions.map(region => region.getAttribute('role')))).to.deep.equal(new Set(['checkbox']));
    expect(new Set(regions.map(region => region.getAttribute('aria-checked')))).to.deep.equal(
      new Set(['false']),
    );
    const names = regions.map(region => region.getAttribute('aria-label') ?? '');
    expect(new Set(names).size).to.equal(81);
    for (const name of names)
      expect(name).to.match(/^[A-Z][a-z ]+(, (front|back|outer|top))?(, (left|right))?$/);
    expect(names).to.include('Knee, front, left').and.to.include('Sacrum and tailbone');
  });

  for (const width of [1100, 320])
    it(`shows every region of a view that is shown, at ${width} px`, async () => {
      const { map } = await openPage('bare.html', width);
      const seen = regionsOf(map).filter(region => region.getClientRects().length);
      expect(seen).to.have.length(width > 1000 ? 81 : 40);
      const small = seen.filter(region => {
        const box = region.getBoundingClientRect();
        return box.width < 3 || box.height < 3;
      });
      expect(small.map(({ id }) => id)).to.deep.equal([]);
    });

  it('A10: has one tab stop for the whole figure', async () => {
    const { map } = await openPage('bare.html');
    const stops = regionsOf(map).map(region => region.getAttribute('tabindex'));
    expect(stops.filter(stop => stop === '0')).to.have.length(1);
    expect(stops.filter(stop => stop === '-1')).to.have.length(80);
  });

  it('asks for nothing but the script', async () => {
    const { window, map } = await openPage('bare.html');
    map.value = 'sacrum:3';
    await aTimeout(500); // a request is counted when it has its answer
    // A page that was loaded anew counts itself in WebKit, and developer tools ask for source maps.
    const requests = window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter(path => path !== '/test/pages/bare.html' && !path.endsWith('.map'));
    expect(requests).to.deep.equal(['/dist/knead.js']);
  });

  it('is silent: no error, no warning', async () => {
    const page = await openPage('bare.html');
    expect(page.errors).to.deep.equal([]);
    expect(page.warnings).to.deep.equal([]);
    // What is heard above would be heard.
    page.window.console.warn('a word');
    expect(page.warnings).to.deep.equal(['a word']);
  });

  for (const [name, what] of [
    ['bare.html', 'one map with its attributes'],
    ['async.html', 'several, with none'],
  ])
    it(`is otherwise as its author wrote it: ${what}`, async () => {
      const { document } = await openPage(name!);
      const source = await (await fetch(`/test/pages/${name}`)).text();
      const written = new DOMParser().parseFromString(source, 'text/html');
      expect(document.documentElement.outerHTML).to.equal(written.documentElement.outerHTML);
      expect(document.adoptedStyleSheets).to.have.length(0);
      expect(document.styleSheets).to.have.length(0);
    });

  it('has no new name on its window', async () => {
    const { window, namesBefore } = await openPage('bare.html');
    const names = Object.getOwnPropertyNames(window).filter(name => !namesBefore.has(name));
    expect(names).to.deep.equal([]);
  });
});

import { expect } from '@open-wc/testing';
import type { BodyMap } from '../../src/body-map/body-map.js';
import { addScript, button, choice, inside, one, openPage, regionOf, withWindow } from '../support/frame.ts';
import type { Page } from '../support/frame.ts';

const marked = (map: BodyMap) =>
  inside(map, '[part="region"][aria-checked="true"]').map(region => region.getAttribute('aria-label'));

/** Everything that the page promises: marks by hand, shared in the kit and not outside of it; the form; the link. */
async function works(page: Page) {
  const { map } = page;
  const [second, outside] = [page.find<BodyMap>('#second'), page.find<BodyMap>('#outside')];
  await page.click(regionOf(map, 'chest-left'));
  await page.click(choice(map, '6'));
  const name = 'Chest, left: 6 of 10';
  expect(page.sent).to.deep.equal(['chest-left:6']);
  expect([marked(map), marked(second), marked(outside)]).to.deep.equal([[name], [name], []]);
  expect(page.kit.visit.marks.map(({ region }) => region)).to.deep.equal(['chest-left']);
  await page.click(button(second, 'Undo'));
  expect(page.sent).to.deep.equal(['chest-left']);
  await page.click(regionOf(outside, 'jaw-left'));
  expect([map.value, outside.value]).to.deep.equal(['chest-left', 'jaw-left']);
  expect(one<HTMLAnchorElement>(page.appointment, '[part="book"]').href).to.equal(
    'https://cedarandsage.example/book',
  );
  expect(one(page.appointment, '.practice').textContent).to.equal(
    'Cedar & Sage Massage, online booking, opens in a new tab',
  );
}

const twice = /^Knead is on this page twice; .*changes nothing/;

describe('A page that loads Knead twice', () => {
  withWindow();

  for (const [name, how] of [
    ['twice.html', 'the same file under two addresses'],
    ['body-map-after.html', 'knead.js, then body-map.js'],
    ['body-map-before.html', 'body-map.js, then knead.js'],
  ] as const) {
    it(`works, with one warning: ${how}`, async () => {
      const page = await openPage(name);
      expect(page.warnings).to.have.length(1);
      expect(page.warnings[0]).to.match(twice);
      await works(page);
      expect(page.warnings).to.have.length(1);
      expect(page.errors).to.deep.equal([]);
    });

    it(`speaks the language that comes last: ${how}`, async () => {
      const page = await openPage(name);
      await addScript(page, '/dist/locales/es.js');
      page.document.documentElement.lang = 'es';
      await page.shown();
      expect(one(page.map, 'h2').textContent).to.equal('¿Dónde le duele?');
      expect(one(page.appointment, '[part="book"]').textContent).to.contain('Reservar una cita');
    });
  }

  it('speaks a language that was there before both', async () => {
    const page = await openPage('late.html');
    page.document.documentElement.lang = 'es';
    for (const file of ['locales/es.js', 'body-map.js', 'knead.js']) await addScript(page, `/dist/${file}`);
    expect(one(page.map, 'h2').textContent).to.equal('¿Dónde le duele?');
    expect(one(page.appointment, '[part="book"]').textContent).to.contain('Reservar una cita');
  });

  it('does not run the same address twice, so says nothing', async () => {
    const page = await openPage('late.html');
    for (let times = 0; times < 2; times++) await addScript(page, '/dist/knead.js');
    expect(page.warnings).to.deep.equal([]);
    await works(page);
  });

  it('keeps in a kit what is in it, though the map is defined before the kit', async () => {
    const page = await openPage('late.html');
    page.map.setAttribute('value', 'sacrum:3');
    await addScript(page, '/dist/body-map.js');
    await addScript(page, '/dist/knead.js');
    expect(marked(page.map)).to.deep.equal(['Sacrum and tailbone: 3 of 10']);
    expect(marked(page.find<BodyMap>('#second'))).to.deep.equal(['Sacrum and tailbone: 3 of 10']);
    expect(marked(page.find<BodyMap>('#outside'))).to.deep.equal([]);
  });
});

describe('A script that comes when it comes', () => {
  withWindow();

  it('works in the head, as soon as it is there', async () => {
    const page = await openPage('async.html');
    await works(page);
    expect([page.errors, page.warnings]).to.deep.equal([[], []]);
  });

  it('works when it is added to a page that stands', async () => {
    const page = await openPage('late.html');
    expect(page.map.matches(':defined')).to.be.false;
    await addScript(page, '/dist/knead.js');
    await works(page);
    expect([page.errors, page.warnings]).to.deep.equal([[], []]);
  });

  for (const [file, tag] of [
    ['body-map.js', 'knead-body-map'],
    ['appointment.js', 'knead-appointment'],
    ['kit.js', 'knead-kit'],
  ] as const)
    it(`may be ${file} alone, for <${tag}>`, async () => {
      const page = await openPage('late.html');
      await addScript(page, `/dist/${file}`);
      const known = ['knead-body-map', 'knead-appointment', 'knead-kit'].filter(each =>
        page.window.customElements.get(each),
      );
      expect(known).to.deep.equal([tag]);
      expect([page.errors, page.warnings]).to.deep.equal([[], []]);
    });

  it('may be a file for each element, in any order', async () => {
    const page = await openPage('late.html');
    for (const file of ['appointment.js', 'body-map.js', 'kit.js']) await addScript(page, `/dist/${file}`);
    await works(page);
    expect([page.errors, page.warnings]).to.deep.equal([[], []]);
  });

  it('keeps what scripts had set by then', async () => {
    const page = await openPage('early.html');
    const { map, appointment } = page;
    expect(map.value).to.equal('sacrum:3 !jaw-left');
    expect(page.sent).to.deep.equal(['sacrum:3 !jaw-left']);
    expect(marked(map)).to.have.members(['Sacrum and tailbone: 3 of 10', 'Jaw, left: please avoid']);
    expect([map.max, map.required, one(map, 'h2').textContent]).to.deep.equal([2, true, 'Where?']);
    const listed = page.find<BodyMap>('#listed');
    expect(listed.value).to.equal('knee-front-left:7:sharp');
    expect([listed.figure, listed.disabled, listed.matches(':disabled')]).to.deep.equal([
      'feminine',
      true,
      true,
    ]);
    // Even where the tag says something else, as on an <input>.
    expect(page.find<BodyMap>('#outside').value).to.equal('sole-right:2');
    const links = inside<HTMLAnchorElement>(appointment, 'a');
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://cedarandsage.example/book',
      'tel:5550100199',
    ]);
    expect(links[0]?.textContent).to.contain('Book now');
    expect([page.errors, page.warnings]).to.deep.equal([[], []]);
  });

  it('keeps what scripts had set by then, when it is added late', async () => {
    const page = await openPage('late.html');
    page.map.value = 'sacrum:3';
    page.find<BodyMap>('#outside').setAttribute('value', 'jaw-left');
    await addScript(page, '/dist/knead.js');
    expect(page.sent).to.deep.equal(['sacrum:3']);
    expect(page.find<BodyMap>('#second').value).to.equal('sacrum:3');
    expect(page.find<BodyMap>('#outside').value).to.equal('jaw-left');
  });
});

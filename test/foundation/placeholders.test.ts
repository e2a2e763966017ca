import { expect, fixture, html } from '@open-wc/testing';
import type { Appointment, BodyMap, KneadKit, MassagePicker } from '../../src/knead.js';
import { inside } from '../support/frame.js';
import { settled, words } from '../support/guide.js';
import { spy } from '../support/spy.js';

describe('A placeholder, where a site strips tags that it does not know', () => {
  let watched: unknown[][];

  before(async () => {
    watched = spy(MutationObserver.prototype, 'observe', { through: true });
    await import('../../src/knead.js');
  });

  /** Puts this into the page as text, as sites do. */
  async function add(text: string): Promise<HTMLElement> {
    const around = await fixture<HTMLElement>(html`<div></div>`);
    around.innerHTML = text;
    await settled();
    return around;
  }

  it('is looked for by one observer, which hears of added nodes and of nothing else', () => {
    const ours = watched.filter(([root]) => root === document);
    expect(ours).to.deep.equal([[document, { childList: true, subtree: true }]]);
  });

  it('becomes the element that it names, with the attributes that it names', async () => {
    const around = await add(
      '<div data-knead="body-map" data-figure="feminine" data-figure-choice=""></div>',
    );
    const map = around.firstElementChild as BodyMap;
    expect(map.localName).to.equal('knead-body-map');
    expect([map.figure, map.figureChoice]).to.deep.equal(['feminine', true]);
    expect(inside(map, '[part="region"]')).to.have.length(81);
    expect(around.children).to.have.length(1);
  });

  it('becomes the element of its class, where nothing else is left', async () => {
    const around = await add('<div class="alignwide\n knead-body-map is-style"></div>');
    const map = around.firstElementChild!;
    expect(map.localName).to.equal('knead-body-map');
    expect(map.className).to.equal('alignwide\n knead-body-map is-style');
  });

  it('keeps its id, its classes and what else it has', async () => {
    const around = await add(
      '<div id="map" class="wide" lang="es" dir="rtl" hidden data-id="7" aria-hidden="true" data-knead="body-map"></div>',
    );
    const { id, className, lang, dir, hidden, dataset, ariaHidden } = around.firstElementChild as BodyMap;
    expect([id, className, lang, dir, hidden, dataset.id, ariaHidden]).to.deep.equal([
      'map',
      'wide',
      'es',
      'rtl',
      true,
      '7',
      'true',
    ]);
  });

  it('makes attributes of the element alone: data does not become a script', async () => {
    const around = await add(
      '<div data-knead="appointment" data-onclick="document.title = 1" data-style="color: red"></div>',
    );
    const appointment = around.firstElementChild as Appointment;
    expect(appointment.getAttributeNames().sort()).to.deep.equal([
      'data-knead',
      'data-onclick',
      'data-style',
    ]);
    expect(appointment.onclick).to.equal(null);
  });

  it('hands on what is in it: its slots, its content, and the same nodes', async () => {
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const placeholder = document.createElement('div');
    placeholder.dataset.knead = 'massage-picker';
    placeholder.dataset.mode = 'browse';
    placeholder.innerHTML = `<h4 data-slot="heading">Our styles</h4>
      <script type="application/json">{ "types": [{ "id": "swedish", "name": "Classic massage" }] }</script>`;
    const [heading] = placeholder.children;
    around.append(placeholder);
    await settled();
    const picker = around.firstElementChild as MassagePicker;
    expect(picker.firstElementChild).to.equal(heading);
    expect(inside<HTMLSlotElement>(picker, 'slot[name="heading"]')[0]!.assignedElements()).to.deep.equal([
      heading,
    ]);
    expect(inside(picker, '[part="type"] h3').map(words)).to.include('Classic massage');
  });

  it('may be a kit, with placeholders in it that share a visit', async () => {
    const around = await add(`
      <div data-knead="kit" data-booking-url="https://cedarandsage.example/book">
        <div data-knead="body-map"></div>
        <p><div class="knead-body-map"></div></p>
        <div data-knead="appointment"></div>
      </div>`);
    const kit = around.firstElementChild as KneadKit;
    expect(kit.localName).to.equal('knead-kit');
    const [first, second] = kit.querySelectorAll('knead-body-map');
    first!.value = 'sacrum:3';
    await settled();
    expect(second!.value).to.equal('sacrum:3');
    expect(
      inside<HTMLAnchorElement>(kit.querySelector('knead-appointment')!, '[part="book"]')[0]?.href,
    ).to.equal('https://cedarandsage.example/book');
  });

  it('is no placeholder where the element stands in it already', async () => {
    const text =
      '<div class="knead-body-map" data-knead="body-map"><p><knead-body-map></knead-body-map></p></div>';
    const around = await add(text);
    expect(around.innerHTML).to.equal(text);
  });

  it('is an element no more than once: one that is there is not touched, wherever it goes', async () => {
    const around = await add(
      '<knead-body-map class="knead-body-map" data-knead="body-map"></knead-body-map>',
    );
    const map = around.firstElementChild as BodyMap;
    map.value = 'sacrum:3';
    for (let moves = 0; moves < 2; moves++) {
      around.append(document.createElement('p'), map);
      await settled();
    }
    expect(around.querySelectorAll('knead-body-map')).to.have.length(1);
    expect(around.lastElementChild).to.equal(map);
    expect(map.value).to.equal('sacrum:3');
    map.value = '';
  });

  it('is left as it is if there is no such element, and the console says so', async () => {
    const warnings = spy(console, 'warn');
    const text = '<div data-knead="bodymap">Call us</div><div class="knead-theme other-knead-kit">Here</div>';
    const around = await add(text);
    expect(around.innerHTML).to.equal(text);
    expect(warnings.map(([text]) => text)).to.deep.equal(['Knead has no "bodymap"; write it as "body-map".']);
  });

  it('may be gone again before anyone looks', async () => {
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const placeholder = document.createElement('div');
    placeholder.dataset.knead = 'body-map';
    around.append(placeholder, document.createTextNode('text'), document.createComment('comment'));
    placeholder.remove();
    await settled();
    expect(around.children).to.have.length(0);
  });
});

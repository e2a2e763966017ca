import { expect, fixture, html } from '@open-wc/testing';
import '../../src/knead.js';
import type { Appointment, BodyMap, KneadKit } from '../../src/knead.js';
import { pageKit } from '../../src/visit/context.js';
import { addScript, openPage, type Page } from '../support/frame.js';
import { settled } from '../support/guide.js';

const maps = (root: ParentNode) => [...root.querySelectorAll<BodyMap>('knead-body-map')];
const values = (root: ParentNode) => maps(root).map(({ value }) => value);
const regionsIn = ({ shadowRoot }: BodyMap) =>
  [...shadowRoot!.querySelectorAll('path[aria-checked="true"]')].map(({ id }) => id);
const linksIn = ({ shadowRoot }: Appointment) =>
  [...shadowRoot!.querySelectorAll('a')].map(link => link.getAttribute('href'));

describe('<knead-kit>', () => {
  afterEach(() => {
    pageKit.visit.reset([]);
  });

  it('takes no room of its own and shows what is inside', async () => {
    const around = await fixture(
      html`<div>
        <knead-kit><p>Inside</p></knead-kit>
      </div>`,
    );
    const kit = around.querySelector('knead-kit')!;
    await kit.updateComplete;
    expect(getComputedStyle(kit).display).to.equal('contents');
    expect(around.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
  });

  describe('sharing', () => {
    it('shares what is marked between two widgets inside', async () => {
      const kit = await fixture<KneadKit>(
        html`<knead-kit
          ><knead-body-map></knead-body-map>
          <div><knead-body-map></knead-body-map></div
        ></knead-kit>`,
      );
      const [first, second] = maps(kit) as [BodyMap, BodyMap];
      first.value = 'low-back-left:6:aching';
      await settled();
      expect(second.value).to.equal('low-back-left:6:aching');
      expect(regionsIn(second)).to.deep.equal(['low-back-left']);
      second.shadowRoot!.querySelector('#sacrum')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await settled();
      expect(first.value).to.equal('low-back-left:6:aching sacrum');
      expect(regionsIn(first)).to.have.members(['low-back-left', 'sacrum']);
      expect(kit.visit.marks.map(({ region }) => region)).to.deep.equal(['low-back-left', 'sacrum']);
    });

    it('keeps two kits apart, and both from the rest of the page', async () => {
      const page = await fixture(html`
        <div>
          <knead-kit><knead-body-map></knead-body-map></knead-kit>
          <knead-kit><knead-body-map></knead-body-map></knead-kit>
          <knead-body-map></knead-body-map>
        </div>
      `);
      const [first, second, outside] = maps(page) as [BodyMap, BodyMap, BodyMap];
      first.value = 'sacrum:1';
      expect(values(page)).to.deep.equal(['sacrum:1', '', '']);
      second.value = 'sacrum:2';
      outside.value = 'sacrum:3';
      expect(values(page)).to.deep.equal(['sacrum:1', 'sacrum:2', 'sacrum:3']);
    });

    it("shares the page's own visit between the widgets outside any kit", async () => {
      const page = await fixture(html`
        <div>
          <knead-body-map></knead-body-map>
          <section><knead-body-map></knead-body-map></section>
        </div>
      `);
      maps(page)[0]!.value = 'sacrum:3';
      await settled();
      expect(values(page)).to.deep.equal(['sacrum:3', 'sacrum:3']);
      expect(regionsIn(maps(page)[1]!)).to.deep.equal(['sacrum']);
    });

    it('is reached from inside shadow roots', async () => {
      const kit = await fixture<KneadKit>(
        html`<knead-kit
          ><div></div>
          <knead-body-map></knead-body-map
        ></knead-kit>`,
      );
      const hidden = document.createElement('knead-body-map');
      kit.querySelector('div')!.attachShadow({ mode: 'closed' }).append(hidden);
      await hidden.updateComplete;
      hidden.value = 'sacrum:3';
      expect(values(kit)).to.deep.equal(['sacrum:3']);
    });

    it('gives a widget to the nearest of two kits', async () => {
      const kit = await fixture<KneadKit>(html`
        <knead-kit phone="1"
          ><knead-body-map></knead-body-map>
          <knead-kit><knead-body-map></knead-body-map></knead-kit>
        </knead-kit>
      `);
      maps(kit)[1]!.value = 'sacrum:3';
      expect(values(kit)).to.deep.equal(['', 'sacrum:3']);
      expect(kit.visit.marks).to.deep.equal([]);
    });

    it('has no more to do with a widget that left the page', async () => {
      const kit = await fixture<KneadKit>(
        html`<knead-kit><knead-body-map></knead-body-map><knead-body-map></knead-body-map></knead-kit>`,
      );
      const [stays, leaves] = maps(kit) as [BodyMap, BodyMap];
      leaves.remove();
      await leaves.updateComplete;
      stays.value = 'sacrum:3';
      expect(leaves.isUpdatePending).to.be.false;
    });
  });

  describe('a widget that is moved', () => {
    it('keeps its marks inside its kit', async () => {
      const kit = await fixture<KneadKit>(
        html`<knead-kit
          ><knead-body-map></knead-body-map>
          <p></p
        ></knead-kit>`,
      );
      const [map] = maps(kit) as [BodyMap];
      map.value = 'sacrum:3 calf-left:2';
      kit.querySelector('p')!.append(map);
      expect(map.value).to.equal('sacrum:3 calf-left:2');
      map.value = 'sacrum:4';
      expect(kit.visit.marks[0]?.intensity).to.equal(4);
      await settled();
      expect(regionsIn(map)).to.deep.equal(['sacrum']);
    });

    it('takes its marks from one kit to another that has none', async () => {
      const page = await fixture(html`
        <div>
          <knead-kit><knead-body-map></knead-body-map></knead-kit>
          <knead-kit><knead-body-map></knead-body-map></knead-kit>
        </div>
      `);
      const [moved, other] = maps(page) as [BodyMap, BodyMap];
      const [from, to] = page.querySelectorAll('knead-kit');
      moved.value = 'sacrum:3';
      to!.append(moved);
      await settled();
      expect(moved.value).to.equal('sacrum:3');
      expect(other.value).to.equal('sacrum:3');
      expect(regionsIn(other)).to.deep.equal(['sacrum']);
      // From now on it belongs to the new kit alone.
      moved.value = 'calf-left:1';
      expect(other.value).to.equal('calf-left:1');
      expect(from!.visit.marks.map(({ region }) => region)).to.deep.equal(['sacrum']);
    });

    it('does not overrule what was entered where it arrives', async () => {
      const page = await fixture(html`
        <div>
          <knead-kit><knead-body-map></knead-body-map></knead-kit>
          <knead-kit><knead-body-map></knead-body-map></knead-kit>
        </div>
      `);
      const [moved, other] = maps(page) as [BodyMap, BodyMap];
      moved.value = 'sacrum:3';
      other.value = 'calf-left:2';
      page.querySelectorAll('knead-kit')[1]!.append(moved);
      await settled();
      expect(values(page)).to.deep.equal(['calf-left:2', 'calf-left:2']);
      expect(regionsIn(moved)).to.deep.equal(['calf-left']);
    });

    it('takes its marks into a kit from outside, and out again', async () => {
      const page = await fixture(html` <div><knead-body-map></knead-body-map><knead-kit></knead-kit></div> `);
      const [map] = maps(page) as [BodyMap];
      const kit = page.querySelector('knead-kit')!;
      map.value = 'sacrum:3';
      kit.append(map);
      expect(map.value).to.equal('sacrum:3');
      expect(kit.visit.marks).to.have.length(1);
      map.value = 'sacrum:9';
      expect(pageKit.visit.marks[0]?.intensity).to.equal(3);
      pageKit.visit.reset([]);
      page.append(map);
      expect(map.value).to.equal('sacrum:9');
      map.value = 'calf-left';
      expect(kit.visit.marks.map(({ region }) => region)).to.deep.equal(['sacrum']);
    });

    it('keeps what a script set before it was on the page', async () => {
      const kit = await fixture<KneadKit>(html`<knead-kit></knead-kit>`);
      const map = document.createElement('knead-body-map');
      map.value = 'sacrum:3';
      kit.append(map);
      expect(map.value).to.equal('sacrum:3');
      expect(kit.visit.marks).to.have.length(1);
    });

    it('takes its initial value along only where nothing was entered', async () => {
      const kit = await fixture<KneadKit>(
        html`<knead-kit><knead-body-map value="sacrum:3"></knead-body-map></knead-kit>`,
      );
      expect(values(kit)).to.deep.equal(['sacrum:3']);
      maps(kit)[0]!.value = '';
      const late = document.createElement('knead-body-map');
      late.setAttribute('value', 'calf-left:2');
      kit.append(late);
      await late.updateComplete;
      expect(values(kit)).to.deep.equal(['', '']);
    });
  });

  describe('clear()', () => {
    it('forgets what the visitor told the widgets inside, and nothing else', async () => {
      const page = await fixture(html`
        <div>
          <knead-kit><knead-body-map></knead-body-map><knead-body-map></knead-body-map></knead-kit>
          <knead-kit><knead-body-map></knead-body-map></knead-kit>
          <knead-body-map></knead-body-map>
        </div>
      `);
      for (const map of maps(page)) map.value = 'sacrum:3';
      page.querySelector('knead-kit')!.clear();
      await settled();
      expect(values(page)).to.deep.equal(['', '', 'sacrum:3', 'sacrum:3']);
      expect(maps(page).map(map => regionsIn(map).length)).to.deep.equal([0, 0, 1, 1]);
    });

    it('forgets for good: the next person at this screen cannot undo it', async () => {
      const kit = await fixture<KneadKit>(html`<knead-kit><knead-body-map></knead-body-map></knead-kit>`);
      maps(kit)[0]!.value = 'sacrum:3';
      kit.clear();
      kit.visit.undo();
      expect(kit.visit.marks).to.deep.equal([]);
      expect([kit.visit.canUndo, kit.visit.canRedo]).to.deep.equal([false, false]);
    });
  });

  describe("the practice's settings", () => {
    const booking = 'https://book.example.com/';

    it('hold for the widgets inside', async () => {
      const kit = await fixture<KneadKit>(html`
        <knead-kit practice="Still Point" booking-url=${booking} phone="(555) 010-0142">
          <knead-appointment variant="banner"></knead-appointment>
        </knead-kit>
      `);
      const appointment = kit.querySelector('knead-appointment')!;
      await settled();
      expect(linksIn(appointment)).to.deep.equal([booking, 'tel:5550100142']);
      expect(appointment.shadowRoot!.textContent).to.contain('Still Point');
    });

    it('reach widgets that come later', async () => {
      const kit = await fixture<KneadKit>(html`<knead-kit phone="(555) 010-0142"></knead-kit>`);
      const appointment = document.createElement('knead-appointment');
      kit.append(appointment);
      await settled();
      expect(linksIn(appointment)).to.deep.equal(['tel:5550100142']);
    });

    it('change in the widgets when they change on the kit', async () => {
      const kit = await fixture<KneadKit>(html`
        <knead-kit practice="Still Point" booking-url=${booking}>
          <knead-appointment variant="banner"></knead-appointment>
        </knead-kit>
      `);
      const appointment = kit.querySelector('knead-appointment')!;
      kit.setAttribute('practice', 'Kneaded');
      kit.setAttribute('booking-url', 'https://other.example.com/');
      kit.phone = '+1 555 010 0142';
      await settled();
      expect(linksIn(appointment)).to.deep.equal(['https://other.example.com/', 'tel:+15550100142']);
      expect(appointment.shadowRoot!.textContent).to.contain('Kneaded').and.not.contain('Still Point');
      kit.removeAttribute('booking-url');
      kit.removeAttribute('practice');
      await settled();
      expect(linksIn(appointment)).to.deep.equal(['tel:+15550100142']);
      expect(appointment.shadowRoot!.textContent).not.to.contain('Kneaded');
    });

    it('give way to an attribute on a widget, one by one', async () => {
      const kit = await fixture<KneadKit>(html`
        <knead-kit booking-url=${booking} phone="(555) 010-0142">
          <knead-appointment phone="(555) 010-0199"></knead-appointment>
          <knead-appointment></knead-appointment>
        </knead-kit>
      `);
      const [own, shared] = kit.querySelectorAll('knead-appointment') as unknown as [
        Appointment,
        Appointment,
      ];
      await settled();
      expect(linksIn(own)).to.deep.equal([booking, 'tel:5550100199']);
      expect(linksIn(shared)).to.deep.equal([booking, 'tel:5550100142']);
      own.removeAttribute('phone');
      await settled();
      expect(linksIn(own)).to.deep.equal([booking, 'tel:5550100142']);
    });

    it('are those of the new kit for a widget that is moved, and none outside', async () => {
      const page = await fixture(html`
        <div>
          <knead-kit phone="1111111"><knead-appointment></knead-appointment></knead-kit>
          <knead-kit phone="2222222"></knead-kit>
        </div>
      `);
      const appointment = page.querySelector('knead-appointment')!;
      const [first, second] = page.querySelectorAll('knead-kit');
      second!.append(appointment);
      await settled();
      expect(linksIn(appointment)).to.deep.equal(['tel:2222222']);
      first!.phone = '3333333';
      await settled();
      expect(linksIn(appointment)).to.deep.equal(['tel:2222222']);
      page.append(appointment);
      await settled();
      expect(linksIn(appointment)).to.deep.equal([]);
    });
  });

  describe('that is defined after its widgets', () => {
    const mapsById = ({ document: page }: Page, ...ids: string[]) =>
      ids.map(id => page.getElementById(id)) as BodyMap[] as [BodyMap, BodyMap];

    for (const [files, address] of [
      ['the sources', (name: string) => `/src/define/${name}.ts`],
      // Each of these brings a copy of everything of its own.
      ['the built files, one by one', (name: string) => `/dist/${name}.js`],
    ] as const)
      describe(`from ${files}`, () => {
        it('keeps what was entered', async () => {
          const page = await openPage('late-kit.html');
          await addScript(page, address('body-map'));
          const [a, b] = mapsById(page, 'a', 'b');
          await a.updateComplete;
          a.shadowRoot!.querySelector('#calf-right')!.dispatchEvent(
            new MouseEvent('click', { bubbles: true }),
          );
          expect(a.value).to.contain('calf-right');
          a.value = 'low-back-left:6:aching';
          await addScript(page, address('kit'));
          await settled(page.document);
          const kit = page.kit;
          expect(kit.visit.marks).to.deep.equal([
            { region: 'low-back-left', intensity: 6, qualities: ['aching'], intent: 'pain' },
          ]);
          expect([a.value, b.value]).to.deep.equal(['low-back-left:6:aching', 'low-back-left:6:aching']);
        });

        it('ties its widgets together from then on', async () => {
          const page = await openPage('late-kit.html');
          await addScript(page, address('body-map'));
          await addScript(page, address('appointment'));
          await addScript(page, address('kit'));
          await settled(page.document);
          const [a, b] = mapsById(page, 'a', 'b');
          const [c] = mapsById(page, 'c');
          a.value = 'calf-left:2';
          await settled(page.document);
          expect(b.value).to.equal('calf-left:2');
          expect(regionsIn(b)).to.deep.equal(['calf-left']);
          expect(c.value).not.to.contain('calf');
          expect(linksIn(page.appointment)).to.deep.equal(['tel:5550100142']);
          const kit = page.kit;
          kit.clear();
          expect([a.value, b.value]).to.deep.equal(['', '']);
        });

        it('leaves each widget the initial value of its own', async () => {
          const page = await openPage('late-kit.html');
          await addScript(page, address('body-map'));
          await addScript(page, address('kit'));
          await settled(page.document);
          expect(mapsById(page, 'c', 'd').map(({ value }) => value)).to.deep.equal([
            'sacrum:5',
            'calf-left:3',
          ]);
        });

        it('keeps what was entered in one kit from the others', async () => {
          const page = await openPage('late-kit.html');
          await addScript(page, address('body-map'));
          const [a, c] = mapsById(page, 'a', 'c');
          a.value = 'forehead-left:9';
          await addScript(page, address('kit'));
          await settled(page.document);
          expect(a.value).to.equal('forehead-left:9');
          expect(c.value).not.to.contain('forehead');
        });
      });
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import type { Appointment } from '../../src/appointment/appointment.js';
import type { BodyMap } from '../../src/body-map/body-map.js';
import { setViewport } from '../support/commands.ts';
import { inside, one, regionOf } from '../support/frame.ts';

/** The built file, as a page has it: the runner must not look into it. */
const load = (file: string) => import(new URL(`/dist/${file}`, location.href).href) as Promise<unknown>;

describe('A31: For people who use assistive technology, as axe sees it', function () {
  this.timeout(30_000);

  before(async () => {
    await load('knead.js');
    await load('locales/es.js');
  });

  const root = document.documentElement;
  const { lang } = root;
  const dark = () => Object.assign(root.style, { colorScheme: 'dark', background: '#101414' });
  afterEach(() => {
    root.lang = lang;
    root.removeAttribute('style');
  });

  const marks =
    'forehead-right:1 jaw-left:2:aching neck-back-right:3 shoulder-top-left:10:burning+tingling !chest-left sacrum:0 ' +
    'knee-front-left:5:sharp sole-right';

  const tap = async (map: BodyMap, id: string) => {
    regionOf(map, id).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await map.updateComplete;
    expect(one(map, '[part="details"]')).to.exist;
  };
  const listed = async (map: BodyMap) => {
    inside(map, 'header button').at(-1)?.click();
    await map.updateComplete;
    expect(one(map, '[part="list"]')).to.exist;
  };

  const maps: Readonly<Record<string, (map: BodyMap) => unknown>> = {
    'that is empty': () => {},
    'with marks, and details open': async map => {
      map.value = marks;
      await tap(map, 'chest-right');
      one(map, '[aria-label^="6,"]').click();
    },
    'with an area to avoid open': async map => {
      map.value = marks;
      await tap(map, 'chest-left');
    },
    'with its list': async map => {
      map.value = marks;
      await listed(map);
    },
    'with details in its list': async map => {
      await listed(map);
      one(map, 'input[value="knee-front-left"]').click();
    },
    'that is disabled': map => {
      map.value = marks;
      map.disabled = true;
    },
    'that is disabled, with its list': async map => {
      map.value = marks;
      map.disabled = true;
      await listed(map);
    },
    'that is read-only': map => {
      map.value = marks;
      map.readOnly = true;
    },
    'with an error': map => {
      map.required = true;
      expect(map.checkValidity()).to.be.false;
    },
    'with all its options': map => {
      map.value = marks;
      Object.assign(map, { figureChoice: true, plain: true, view: 'both', max: 12, label: 'Mark it' });
    },
  };

  for (const [scheme, where] of [
    ['light', 'in English'],
    ['dark', 'on a dark page'],
    ['es', 'in Spanish'],
    ['narrow', 'on a phone'],
  ] as const)
    describe(`a body map ${where}`, () => {
      before(async function () {
        const size = { width: scheme === 'narrow' ? 360 : 1100, height: 900 };
        expect(await setViewport(size), 'the window takes the size').to.be.true;
      });
      beforeEach(() => {
        if (scheme === 'dark') dark();
        root.lang = scheme === 'es' ? 'es' : 'en';
      });

      for (const [state, bring] of Object.entries(maps))
        it(state, async () => {
          const map = await fixture<BodyMap>(html`<knead-body-map></knead-body-map>`);
          map.value = '';
          await bring(map);
          await map.updateComplete;
          expect(one(map, 'h2').checkVisibility()).to.be.true;
          await expect(map).to.be.accessible();
        });
    });

  for (const scheme of ['light', 'dark', 'es'] as const)
    for (const variant of ['button', 'banner', 'floating'] as const)
      it(`a booking button as ${variant}: ${scheme}`, async () => {
        if (scheme === 'dark') dark();
        root.lang = scheme === 'es' ? 'es' : 'en';
        const kit = await fixture(
          html`<knead-kit
            practice="Cedar &amp; Sage Massage"
            booking-url="https://cedarandsage.example"
            phone="555 010 0142"
          >
            <knead-appointment variant=${variant}></knead-appointment>
          </knead-kit>`,
        );
        const appointment = kit.querySelector<Appointment>('knead-appointment')!;
        await appointment.updateComplete;
        expect(inside(appointment, 'a')).to.have.length(2);
        await expect(appointment).to.be.accessible();
      });

  it('would hear of a fault inside', async () => {
    const map = await fixture<BodyMap>(html`<knead-body-map></knead-body-map>`);
    regionOf(map, 'sacrum').removeAttribute('aria-label');
    await expect(map).not.to.be.accessible();
  });
});

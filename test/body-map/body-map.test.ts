import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/knead.js';
import type { BodyMap, Mark } from '../../src/knead.js';
import {
  all,
  button,
  click,
  events,
  find,
  mount,
  press,
  radio,
  region,
  regions,
  seen,
  status,
} from '../support/body-map.js';
import { emulateMedia, setViewport } from '../support/commands.js';
import { settled } from '../support/guide.js';

/** What `console.warn` was given while something was done. */
async function warnings(act: () => unknown): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (text: string) => said.push(text);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('<knead-body-map>', () => {
  before(() => setViewport({ width: 1000, height: 800 }));

  describe('for everyone', () => {
    it('is accessible, empty and filled', async () => {
      const map = await mount();
      await expect(map).to.be.accessible();
      map.value = 'low-back-left:6:aching+stiff !knee-back-right';
      await map.updateComplete;
      find(map, 'li button').click();
      await map.updateComplete;
      await expect(map).to.be.accessible();
    });

    it('is accessible as a list', async () => {
      const map = await mount(html`<knead-body-map value="jaw-left:3"></knead-body-map>`);
      button(map, 'List').click();
      await map.updateComplete;
      await expect(map).to.be.accessible();
    });

    it('has 81 checkboxes with names of their own in each figure', async () => {
      for (const figure of ['neutral', 'feminine', 'masculine'] as const) {
        const map = await mount(html`<knead-body-map figure=${figure}></knead-body-map>`);
        const names = regions(map).map(path => path.getAttribute('aria-label'));
        expect(names.length).to.equal(81);
        expect(new Set(names).size).to.equal(81);
        expect(regions(map).every(path => path.getAttribute('role') === 'checkbox')).to.equal(true);
        expect(regions(map).every(path => path.getBBox().width > 0)).to.equal(true);
      }
    });

    it('A2: says region, side and state', async () => {
      const map = await mount(
        html`<knead-body-map value="knee-front-left:6:aching !neck-back-right chest-left"></knead-body-map>`,
      );
      const name = (id: string) => region(map, id).getAttribute('aria-label');
      expect(name('knee-front-left')).to.equal('Knee, front, left: 6 of 10, aching');
      expect(name('neck-back-right')).to.equal('Neck, back, right: please avoid');
      expect(name('chest-left')).to.equal('Chest, left: marked');
      expect(name('sacrum')).to.equal('Sacrum and tailbone');
      expect(region(map, 'knee-front-left').getAttribute('aria-checked')).to.equal('true');
      expect(region(map, 'sacrum').getAttribute('aria-checked')).to.equal('false');
    });

    it("draws the person's own left on the viewer's right in front, and on the left behind", async () => {
      const map = await mount();
      const x = (id: string) => region(map, id).getBoundingClientRect().x;
      expect(x('palm-left')).to.be.above(x('palm-right'));
      expect(x('hand-back-left')).to.be.below(x('hand-back-right'));
      const [front, back] = all(map, '.sides').map(sides =>
        sides.innerText.split(/\s*\n\s*/).filter(Boolean),
      );
      expect(front).to.deep.equal(['Your right', 'Your left']);
      expect(back).to.deep.equal(['Your left', 'Your right']);
    });

    it('does not mirror anatomy on a right-to-left page', async () => {
      const map = await mount();
      map.dir = 'rtl';
      await map.updateComplete;
      const x = (element: Element) => element.getBoundingClientRect().x;
      expect(x(region(map, 'palm-left'))).to.be.above(x(region(map, 'palm-right')));
      const [right, left] = all(map, '.view.front .sides span');
      expect(x(left!)).to.be.above(x(right!));
    });

    it('shows the number of each mark, and hatches what is to be avoided', async () => {
      const map = await mount(
        html`<knead-body-map value="chest-left:7 !palm-left face-left"></knead-body-map>`,
      );
      expect(all<SVGTextElement>(map, 'text').map(text => text.textContent)).to.have.members(['7', '', '•']);
      expect(getComputedStyle(region(map, 'palm-left')).fill).to.contain('hatch-front');
      expect(all(map, '.badge').map(badge => badge.textContent?.trim())).to.deep.equal(['7', '–', '•']);
    });
  });

  describe('as a form control', () => {
    const inForm = async (attributes: { required?: boolean; disabled?: boolean; value?: string } = {}) => {
      const form = await fixture<HTMLFormElement>(html`
        <form>
          <knead-kit>
            <fieldset>
              <knead-body-map
                name="pain"
                value=${attributes.value ?? ''}
                ?required=${attributes.required}
                ?disabled=${attributes.disabled}
              ></knead-body-map>
            </fieldset>
          </knead-kit>
        </form>
      `);
      const map = form.querySelector('knead-body-map')!;
      await map.updateComplete;
      return { form, map, fieldset: form.querySelector('fieldset')! };
    };

    it('submits its value under its name', async () => {
      const { form, map } = await inForm({ value: 'chest-left:3' });
      expect(new FormData(form).get('pain')).to.equal('chest-left:3');
      map.value = 'sacrum:2 !palm-left';
      expect(new FormData(form).get('pain'), 'at once').to.equal('sacrum:2 !palm-left');
      expect(map.form).to.equal(form);
      expect(map.getAttribute('value'), 'never written back').to.equal('chest-left:3');
    });

    it('goes back to its initial value on reset, and undo brings the entries back', async () => {
      const { form, map } = await inForm({ value: 'chest-left:3' });
      await click(map, region(map, 'palm-left'));
      form.reset();
      expect(map.value).to.equal('chest-left:3');
      map.undo();
      expect(map.value).to.equal('chest-left:3 palm-left');
    });

    it('takes another initial value only until something was entered', async () => {
      const { map } = await inForm({ value: 'chest-left:3' });
      map.setAttribute('value', 'sacrum:1');
      expect(map.value).to.equal('sacrum:1');
      map.value = 'face-left';
      map.setAttribute('value', 'sacrum:2');
      expect(map.value).to.equal('face-left');
    });

    it('A19: is invalid while required and empty, and says so in words', async () => {
      const { form, map } = await inForm({ required: true });
      expect(map.validity.valueMissing).to.equal(true);
      expect(form.checkValidity()).to.equal(false);
      expect(map.matches(':invalid')).to.equal(true);
      expect(map.validationMessage).to.equal('Please mark at least one place.');
      await map.updateComplete;
      expect(find(map, '#error').textContent).to.equal('Please mark at least one place.');
      await click(map, region(map, 'chest-left'));
      expect(map.validity.valid).to.equal(true);
      expect(form.checkValidity()).to.equal(true);
      await map.updateComplete;
      expect(find(map, '#error').textContent).to.equal('');
    });

    it('takes the focus when the form finds it invalid', async () => {
      const { form, map } = await inForm({ required: true });
      form.addEventListener('submit', event => event.preventDefault());
      form.requestSubmit();
      await map.updateComplete;
      expect(document.activeElement).to.equal(map);
      expect(map.matches(':invalid')).to.equal(true);
    });

    it('is invalid with more marks than max, and keeps them', async () => {
      const map = await mount(html`<knead-body-map max="1" value="sacrum face-left"></knead-body-map>`);
      expect(map.validity.rangeOverflow).to.equal(true);
      expect(map.value).to.equal('sacrum face-left');
      await click(map, region(map, 'chest-left'));
      expect(map.value).to.equal('sacrum face-left');
      expect(status(map)).to.equal('Please mark 1 place at most.');
    });

    it('cannot be changed or submitted while disabled, by itself or by a fieldset', async () => {
      const { form, map, fieldset } = await inForm({ value: 'chest-left:3', disabled: true });
      expect(new FormData(form).get('pain')).to.equal(null);
      await click(map, region(map, 'palm-left'));
      expect(map.value).to.equal('chest-left:3');
      map.disabled = false;
      fieldset.disabled = true;
      await map.updateComplete;
      expect(regions(map).some(path => path.getAttribute('tabindex') === '0')).to.equal(false);
      expect(all<SVGSVGElement>(map, 'svg').map(svg => svg.ariaDisabled)).to.deep.equal(['true', 'true']);
      await click(map, region(map, 'palm-left'));
      expect(map.value).to.equal('chest-left:3');
      fieldset.disabled = false;
      await map.updateComplete;
      await click(map, region(map, 'palm-left'));
      expect(map.value).to.equal('chest-left:3 palm-left');
    });

    it('can be read, and not changed, while read-only; and is submitted', async () => {
      const { form, map } = await inForm({ value: 'chest-left:3', required: true });
      map.readOnly = true;
      await map.updateComplete;
      await click(map, region(map, 'palm-left'));
      map.focus();
      await press(map, ' ', '5');
      expect(map.value).to.equal('chest-left:3');
      expect(new FormData(form).get('pain')).to.equal('chest-left:3');
      map.value = '';
      expect(map.willValidate).to.equal(false);
      expect(map.checkValidity()).to.equal(true);
    });

    it('takes what the browser kept, unless something else was entered', async () => {
      const { map } = await inForm();
      map.formStateRestoreCallback('sacrum:4');
      expect(map.value).to.equal('sacrum:4');
      map.value = 'face-left';
      map.formStateRestoreCallback('sacrum:4');
      expect(map.value).to.equal('face-left');
    });

    it("takes a page's own message", async () => {
      const { map } = await inForm();
      map.setCustomValidity('Not today.');
      expect(map.validity.customError).to.equal(true);
      expect(map.validationMessage).to.equal('Not today.');
      map.setCustomValidity('');
      expect(map.validity.valid).to.equal(true);
    });
  });

  describe('events', () => {
    it('are input and change, once each, without detail, for what a person does', async () => {
      const map = await mount();
      const heard = await events(map, () => click(map, region(map, 'chest-left')));
      expect(heard.map(event => event.type)).to.deep.equal(['input', 'change']);
      expect(heard.every(event => event.target === map && !('detail' in event && event.detail))).to.equal(
        true,
      );
      const more = await events(map, () => radio(map, 4).click());
      expect(more.map(event => event.type)).to.deep.equal(['input', 'change']);
    });

    it('are not fired for what a script does', async () => {
      const map = await mount();
      const heard = await events(map, () => {
        map.value = 'chest-left:3';
        map.marks = [];
        map.undo();
        map.redo();
        map.clear();
      });
      expect(heard).to.deep.equal([]);
    });
  });

  describe('bad input', () => {
    it('is dropped part by part with one warning, and the rest is kept', async () => {
      const map = await mount();
      const said = await warnings(() => {
        map.value = 'elbow low-back-left:11:aching+wobbly face-left:6:sore x:y:z:w !palm-left';
      });
      expect(map.value).to.equal('low-back-left::aching face-left:6:sore !palm-left');
      expect(said.length).to.equal(1);
      expect(said[0]).to.contain('<knead-body-map> value');
      for (const part of ['"elbow"', '"11"', '"wobbly"', '"x:y:z:w"']) expect(said[0]).to.contain(part);
    });

    it('may be ten thousand tokens long', async () => {
      const map = await mount();
      const value = Array.from({ length: 10_000 }, (_, i) =>
        i === 5000 ? 'sacrum:4' : `nowhere-${i}:99`,
      ).join(' ');
      const said = await warnings(() => (map.value = value));
      expect(map.value).to.equal('sacrum:4');
      expect(said.length).to.equal(1);
      expect(said[0]!.length).to.be.below(400);
    });

    it('may be of any type', async () => {
      const map = await mount();
      await warnings(async () => {
        for (const bad of [
          null,
          undefined,
          42,
          {},
          [],
          Symbol('x'),
          () => 1,
          Object.create(null) as unknown,
          10n,
          NaN,
        ]) {
          try {
            map.value = bad as string;
          } catch (error) {
            expect.fail(`value = ${typeof bad}: ${String(error)}`);
          }
          expect(map.value).to.equal('');
          map.marks = bad as Mark[];
          map.marks = [bad] as Mark[];
          map.marks = [
            { region: 'sacrum', intensity: bad, qualities: bad, intent: bad },
          ] as unknown as Mark[];
          expect(map.value.startsWith('sacrum')).to.equal(true);
          map.max = bad as number;
          map.view = bad as 'auto';
          map.figure = bad as 'neutral';
          map.label = bad as string;
          await map.updateComplete;
          expect(regions(map).length).to.equal(81);
          map.label = '';
        }
      });
    });

    it('in attributes is named, and the default used', async () => {
      let map!: BodyMap;
      const said = await warnings(async () => {
        map = await mount(html`<knead-body-map figure="robot" view="top" max="few"></knead-body-map>`);
      });
      expect(said.length).to.equal(3);
      expect(said[0]).to.contain(
        'figure: "robot" is not one of neutral, feminine, masculine; using "neutral"',
      );
      expect([map.figure, map.view, map.max]).to.deep.equal(['neutral', 'auto', null]);
    });
  });

  describe('on the page', () => {
    it('shows both views where there is room, else one and a switch', async () => {
      const map = await mount();
      const views = () => all(map, '.view').map(seen);
      const toggle = () => seen(find(map, '.views > .segmented'));
      expect([...views(), toggle()]).to.deep.equal([true, true, false]);
      map.style.width = '360px';
      await waitUntil(toggle, 'the switch is there');
      expect([...views(), toggle()]).to.deep.equal([true, false, true]);
      button(map, 'Back').click();
      await map.updateComplete;
      expect([...views(), toggle()]).to.deep.equal([false, true, true]);
      map.view = 'both';
      await map.updateComplete;
      expect([...views(), toggle()]).to.deep.equal([true, true, false]);
    });

    it('begins with the view that a mark is in, and says how many are in the other', async () => {
      const map = await mount(
        html`<knead-body-map style="width: 340px" value="calf-left sacrum chest-left"></knead-body-map>`,
      );
      expect(all(map, '.view').map(seen)).to.deep.equal([false, true]);
      expect(
        all(map, '.views > .segmented button').map(each => each.innerText.replace(/\s+/g, ' ').trim()),
      ).to.deep.equal(['Front 1', 'Back 2']);
    });

    it('speaks the language of its nearest ancestor, and keeps the marks when that changes', async () => {
      await import('../../src/locales/es.js');
      const map = await mount(html`<knead-body-map value="knee-front-left:6:aching"></knead-body-map>`);
      map.parentElement!.lang = 'es-MX';
      await settled();
      expect(find(map, 'h2').textContent).to.equal('¿Dónde le duele?');
      expect(region(map, 'knee-front-left').getAttribute('aria-label')).to.equal(
        'Rodilla, delante, lado izquierdo: 6 de 10, dolor continuo',
      );
      expect(map.value).to.equal('knee-front-left:6:aching');
    });

    it('prints figure and marks, and no controls', async function () {
      const map = await mount(html`<knead-body-map style="width: 340px" value="sacrum:4"></knead-body-map>`);
      button(map, 'List').click();
      await map.updateComplete;
      if (!(await emulateMedia({ media: 'print' }))) this.skip();
      expect(all(map, '.view').map(seen)).to.deep.equal([true, true]);
      expect(seen(find(map, '.marks li'))).to.equal(true);
      expect(all(map, '.segmented, .steps, .list').some(seen)).to.equal(false);
      await emulateMedia({ media: 'screen' });
    });

    it('A28: can be told apart in forced colours', async function () {
      const map = await mount(html`<knead-body-map value="sacrum:4"></knead-body-map>`);
      if (!(await emulateMedia({ forcedColors: 'active' }))) this.skip();
      const fill = (id: string) => getComputedStyle(region(map, id)).fill;
      expect(fill('sacrum')).to.not.equal(fill('chest-left'));
      await emulateMedia({ forcedColors: 'none' });
    });

    it('keeps what was entered when it is moved', async () => {
      const map = await mount();
      map.value = 'sacrum:4';
      const shelf = document.createElement('div');
      map.parentElement!.append(shelf);
      shelf.append(map);
      await map.updateComplete;
      expect(map.value).to.equal('sacrum:4');
      await click(map, region(map, 'chest-left'));
      expect(map.value, 'marked once').to.equal('sacrum:4 chest-left');
    });
  });
});

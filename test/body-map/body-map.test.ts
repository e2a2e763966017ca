import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/knead.js';
import type { BodyMap, KneadKit, Mark } from '../../src/knead.js';
import { emulateMedia, sendKeys, sendMouse, setViewport, tap } from '../support/commands.js';

/** A body map in a kit of its own, so that no test sees the marks of another. */
async function mount(markup = html`<knead-body-map name="pain"></knead-body-map>`): Promise<BodyMap> {
  const kit = await fixture<KneadKit>(html`<knead-kit>${markup}</knead-kit>`);
  const map = kit.querySelector('knead-body-map')!;
  await map.updateComplete;
  return map;
}

const root = (map: BodyMap) => map.shadowRoot!;
const find = <T extends Element = HTMLElement>(map: BodyMap, selector: string) =>
  root(map).querySelector<T>(selector)!;
const all = <T extends Element = HTMLElement>(map: BodyMap, selector: string) => [
  ...root(map).querySelectorAll<T>(selector),
];
const region = (map: BodyMap, id: string) => find<SVGPathElement>(map, `path#${id}`);
const regions = (map: BodyMap) => all<SVGPathElement>(map, '[part=region]');
const button = (map: BodyMap, text: string) =>
  all(map, 'button').find(each => each.textContent?.trim().startsWith(text))!;
const radio = (map: BodyMap, n: number) => all<HTMLInputElement>(map, '[name=intensity]')[n]!;
const label = (map: BodyMap, text: string) =>
  all(map, 'label.button')
    .find(each => each.textContent?.trim() === text)!
    .querySelector('input')!;
const status = (map: BodyMap) => find(map, '[role=status]').textContent;
const focused = (map: BodyMap) => root(map).activeElement?.id;
const seen = (element: Element) => element.getClientRects().length > 0;

/** The middle of a region on the screen, if that is inside it; else a point of it. */
function middle(path: SVGPathElement) {
  path.scrollIntoView({ block: 'center' });
  const box = path.getBoundingClientRect();
  for (let i = 0; i < 400; i++) {
    const x = Math.round(box.x + box.width * (0.5 + ((i * 0.618) % 1) * 0.8 * (i ? 1 : 0) - (i ? 0.4 : 0)));
    const y = Math.round(box.y + box.height * (0.5 + ((i * 0.381) % 1) * 0.8 * (i ? 1 : 0) - (i ? 0.4 : 0)));
    if ((path.getRootNode() as ShadowRoot).elementFromPoint(x, y) === path) return { x, y };
  }
  throw new Error(`${path.id} is not on the screen`);
}

async function click(map: BodyMap, path: SVGPathElement) {
  const { x, y } = middle(path);
  await sendMouse({ type: 'click', position: [x, y] });
  await map.updateComplete;
}

async function press(map: BodyMap, ...keys: string[]) {
  for (const key of keys) await sendKeys({ press: key });
  await map.updateComplete;
}

/** A key together with Control. */
async function chord(map: BodyMap, key: string) {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Control' });
  await map.updateComplete;
}

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

/** The `input` and `change` events that reach the page while something is done. */
async function events(map: BodyMap, act: () => unknown): Promise<Event[]> {
  const heard: Event[] = [];
  const listen = (event: Event) => heard.push(event);
  for (const type of ['input', 'change']) document.addEventListener(type, listen);
  await act();
  await map.updateComplete;
  for (const type of ['input', 'change']) document.removeEventListener(type, listen);
  return heard;
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

  describe('by mouse and touch', () => {
    it('A26: marks and opens, opens a marked one, removes the open one, and undo brings it back', async () => {
      const map = await mount();
      await click(map, region(map, 'chest-left'));
      expect(map.value).to.equal('chest-left');
      expect(find(map, '.details h3').textContent).to.equal('Chest, left');
      await click(map, region(map, 'palm-right'));
      expect(map.value).to.equal('chest-left palm-right');
      await click(map, region(map, 'chest-left'));
      expect(map.value).to.equal('chest-left palm-right');
      expect(find(map, '.details h3').textContent).to.equal('Chest, left');
      await click(map, region(map, 'chest-left'));
      expect(map.value).to.equal('palm-right');
      expect(find(map, '.details')).to.equal(null);
      button(map, 'Undo').click();
      expect(map.value).to.equal('chest-left palm-right');
    });

    it('A25: takes the nearest region for a click beside the body, within 22 px', async () => {
      const map = await mount();
      const hand = region(map, 'palm-right');
      hand.scrollIntoView({ block: 'center' });
      const box = hand.getBoundingClientRect();
      const [x, y] = [Math.round(box.left - 15), Math.round(box.top + box.height / 2)];
      await sendMouse({ type: 'click', position: [x, y] });
      expect(map.value).to.equal('palm-right');
      map.clear();
      await sendMouse({ type: 'click', position: [x - 15, y] });
      expect(map.value).to.equal('');
    });

    it('means by mouse exactly what is under it, however small its neighbour', async () => {
      const map = await mount();
      const arm = region(map, 'forearm-front-right');
      const wrist = region(map, 'wrist-front-right');
      wrist.scrollIntoView({ block: 'center' });
      const edge = wrist.getBoundingClientRect();
      for (let up = 2; up < 12; up++) {
        const [x, y] = [Math.round(edge.x + edge.width / 2), Math.round(edge.y - up)];
        if (root(map).elementFromPoint(x, y) !== arm) continue;
        await sendMouse({ type: 'click', position: [x, y] });
        expect(map.value).to.equal('forearm-front-right');
        return;
      }
      throw new Error('the forearm is not above the wrist');
    });

    it('A25: gives a finger the small region beside the one it hit', async function () {
      const map = await mount();
      const wrist = region(map, 'wrist-front-right');
      wrist.scrollIntoView({ block: 'center' });
      const box = wrist.getBoundingClientRect();
      const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y - 3)];
      expect(root(map).elementFromPoint(x, y)?.id).to.equal('forearm-front-right');
      if (!(await tap({ x, y }))) this.skip();
      expect(map.value).to.equal('wrist-front-right');
    });

    it('marks by touch', async function () {
      const map = await mount();
      if (!(await tap(middle(region(map, 'chest-right'))))) this.skip();
      await map.updateComplete;
      expect(map.value).to.equal('chest-right');
      expect(find(map, '.details')).to.not.equal(null);
    });
  });

  describe('by keyboard', () => {
    it('A10: has one tab stop on the figure', async () => {
      const map = await mount();
      expect(regions(map).filter(path => path.getAttribute('tabindex') === '0').length).to.equal(1);
      map.focus();
      expect(focused(map)).to.equal('forehead-right');
      await press(map, 'ArrowDown', 'ArrowDown');
      expect(focused(map)).to.equal('jaw-right');
      expect(
        regions(map)
          .filter(path => path.getAttribute('tabindex') === '0')
          .map(path => path.id),
      ).to.deep.equal(['jaw-right']);
    });

    it('goes with the arrows to what is seen that way, into the other view too', async () => {
      const map = await mount();
      map.focus();
      await press(map, 'ArrowRight');
      expect(focused(map)).to.equal('forehead-left');
      await press(map, 'ArrowRight');
      expect(focused(map)).to.equal('head-back-left');
      await press(map, 'ArrowLeft', 'ArrowLeft');
      expect(focused(map)).to.equal('forehead-right');
      await press(map, 'ArrowUp');
      expect(focused(map)).to.equal('forehead-right');
    });

    it('goes to the first and last region, and by letters', async () => {
      const map = await mount();
      map.focus();
      await press(map, 'End');
      expect(focused(map)).to.equal('sole-left');
      await press(map, 'Home');
      expect(focused(map)).to.equal('forehead-right');
      await press(map, 'k', 'n');
      expect(focused(map)).to.equal('knee-front-right');
      await aTimeout(1100);
      await press(map, 'k');
      expect(focused(map)).to.equal('knee-front-left');
    });

    it('marks with Space, rates with digits, removes with Delete', async () => {
      const map = await mount();
      map.focus();
      await press(map, ' ');
      expect(map.value).to.equal('forehead-right');
      await press(map, '7');
      expect(map.value).to.equal('forehead-right:7');
      await aTimeout(1100);
      await press(map, '1', '0');
      expect(map.value).to.equal('forehead-right:10');
      await press(map, 'Delete');
      expect(map.value).to.equal('');
      await press(map, '4');
      expect(map.value).to.equal('forehead-right:4');
      await press(map, ' ');
      expect(map.value).to.equal('');
      expect(focused(map)).to.equal('forehead-right');
    });

    it('A12: has single keys do something on the figure alone', async () => {
      const map = await mount();
      map.value = 'sacrum:3';
      await map.updateComplete;
      for (const control of [button(map, 'Undo'), button(map, 'List')]) {
        control.focus();
        await press(map, '7', 'k', 'Delete');
        expect(map.value).to.equal('sacrum:3');
        expect(root(map).activeElement).to.equal(control);
      }
    });

    it('opens the details with Enter and comes back with Escape', async () => {
      const map = await mount();
      map.focus();
      await press(map, 'Enter');
      expect(map.value).to.equal('forehead-right');
      expect(root(map).activeElement?.textContent).to.equal('Forehead, right');
      await press(map, 'Tab', 'Tab', 'ArrowRight');
      expect(map.value).to.match(/^forehead-right:\d$/);
      await press(map, 'Escape');
      expect(find(map, '.details')).to.equal(null);
      expect(focused(map)).to.equal('forehead-right');
    });

    it('undoes and redoes with Ctrl+Z and Ctrl+Y', async () => {
      const map = await mount();
      map.focus();
      await press(map, ' ');
      await chord(map, 'z');
      expect(map.value).to.equal('');
      await chord(map, 'y');
      expect(map.value).to.equal('forehead-right');
    });

    it('A11: draws a ring around the region in focus, by keyboard only', async () => {
      const map = await mount();
      await click(map, region(map, 'chest-left'));
      expect(find(map, '.focus.line')).to.equal(null);
      await press(map, 'ArrowRight');
      expect(find(map, '.focus.line').getAttribute('d')).to.equal(
        region(map, focused(map)!).getAttribute('d'),
      );
    });

    it('keeps the tab stop in the view that is seen', async () => {
      const map = await mount(html`<knead-body-map view="front"></knead-body-map>`);
      const stop = () => regions(map).find(path => path.getAttribute('tabindex') === '0')!;
      expect(seen(stop())).to.equal(true);
      button(map, 'Back').click();
      await map.updateComplete;
      await waitUntil(() => stop().id === 'head-back-right', 'the stop is in the view that is seen');
      expect(seen(stop())).to.equal(true);
    });
  });

  describe('the details', () => {
    it('ask how strong, what it is like, and what to do', async () => {
      const map = await mount(html`<knead-body-map value="calf-left"></knead-body-map>`);
      find(map, 'li button').click();
      await map.updateComplete;
      radio(map, 6).click();
      label(map, 'Aching').click();
      label(map, 'Tight').click();
      await map.updateComplete;
      expect(map.value).to.equal('calf-left:6:aching+tight');
      expect(find(map, 'legend').textContent).to.contain('6, moderate');
      label(map, 'Aching').click();
      await map.updateComplete;
      expect(map.value).to.equal('calf-left:6:tight');
      label(map, 'Please avoid').click();
      await map.updateComplete;
      expect(map.value).to.equal('!calf-left');
      expect(radio(map, 0)).to.equal(undefined);
      label(map, 'Work on this').click();
      await map.updateComplete;
      expect(map.value, 'what was said before is not lost').to.equal('calf-left:6:tight');
    });

    it('offer the common words first, and all on demand', async () => {
      const map = await mount(html`<knead-body-map value="calf-left::numb"></knead-body-map>`);
      find(map, 'li button').click();
      await map.updateComplete;
      const words = () => all(map, '.details input[type=checkbox]').length;
      expect(words(), 'seven, and the one that was chosen').to.equal(8);
      button(map, 'More').click();
      await map.updateComplete;
      expect(words()).to.equal(18);
    });

    it('remove the mark and give the focus back', async () => {
      const map = await mount(html`<knead-body-map value="calf-left:3"></knead-body-map>`);
      find(map, 'li button').click();
      await map.updateComplete;
      button(map, 'Remove').click();
      await map.updateComplete;
      expect(map.value).to.equal('');
      expect(focused(map)).to.equal('calf-left');
    });

    it('ask neither strength nor words in a plain map, and lose neither', async () => {
      const map = await mount(html`<knead-body-map plain value="calf-left:3:sore"></knead-body-map>`);
      find(map, 'li button').click();
      await map.updateComplete;
      expect(all(map, '[name=intensity], [type=checkbox]').length).to.equal(0);
      expect(region(map, 'calf-left').getAttribute('aria-label')).to.equal('Calf, left: marked');
      map.focus();
      await press(map, '9');
      expect(map.value).to.equal('calf-left:3:sore');
    });
  });

  describe('the list', () => {
    it('A3: is one step away, and the same state as the figure', async () => {
      const map = await mount(html`<knead-body-map value="jaw-left:3"></knead-body-map>`);
      expect(all(map, '.list').length, 'not built before it is wanted').to.equal(0);
      button(map, 'List').click();
      await map.updateComplete;
      const boxes = all<HTMLInputElement>(map, '.list input[type=checkbox]').filter(
        box => box.value !== 'on',
      );
      expect(boxes.length).to.equal(81);
      expect(boxes.filter(box => box.checked).map(box => box.value)).to.deep.equal(['jaw-left']);
      expect(new Set(boxes.map(box => box.ariaLabel)).size).to.equal(81);
      const sacrum = boxes.find(box => box.value === 'sacrum')!;
      const heard = await events(map, () => sacrum.click());
      expect(heard.map(event => event.type)).to.deep.equal(['input', 'change']);
      expect(map.value).to.equal('jaw-left:3 sacrum');
      expect(find(map, '.list .details h3').textContent).to.equal('Sacrum and tailbone');
      sacrum.click();
      await map.updateComplete;
      expect(map.value).to.equal('jaw-left:3');
    });

    it('A25: has rows of 24 px and more', async () => {
      const map = await mount();
      button(map, 'List').click();
      await map.updateComplete;
      const heights = all(map, '.list label').map(row => row.getBoundingClientRect().height);
      expect(Math.min(...heights)).to.be.at.least(24);
    });

    it('unticks a box for which there is no room', async () => {
      const map = await mount(html`<knead-body-map max="1" value="sacrum"></knead-body-map>`);
      button(map, 'List').click();
      await map.updateComplete;
      const face = find<HTMLInputElement>(map, '[value=face-left]');
      face.click();
      await map.updateComplete;
      expect(face.checked).to.equal(false);
      expect(map.value).to.equal('sacrum');
      expect(find(map, '#error').textContent).to.equal('Please mark 1 place at most.');
    });
  });

  describe('what is marked', () => {
    it('is listed with a way to each of them', async () => {
      const map = await mount(
        html`<knead-body-map value="low-back-left:6:aching !knee-back-right"></knead-body-map>`,
      );
      const rows = all(map, 'li').map(row => row.innerText.replace(/\s+/g, ' ').trim());
      expect(rows).to.deep.equal(['6 Low back, left 6 of 10, aching', '– Knee, back, right please avoid']);
      find(map, 'li:nth-child(2) button').click();
      await map.updateComplete;
      expect(root(map).activeElement?.textContent).to.equal('Knee, back, right');
    });

    it('A16: is told to screen readers', async () => {
      const map = await mount();
      await click(map, region(map, 'chest-left'));
      expect(status(map)).to.equal('Chest, left: marked. 1 place marked');
      map.focus();
      await press(map, '6');
      expect(status(map)).to.equal('Chest, left: 6 of 10. 1 place marked');
      button(map, 'Clear').click();
      await map.updateComplete;
      expect(status(map)).to.equal('0 places marked');
      button(map, 'Undo').click();
      await map.updateComplete;
      expect(status(map)).to.equal('1 place marked. Chest, left: 6 of 10');
    });

    it('A20: can be cleared, undone and redone', async () => {
      const map = await mount(html`<knead-body-map value="low-back-left:6"></knead-body-map>`);
      const heard = await events(map, () => button(map, 'Clear').click());
      expect(heard.map(event => event.type)).to.deep.equal(['input', 'change']);
      expect(map.value).to.equal('');
      button(map, 'Undo').click();
      expect(map.value).to.equal('low-back-left:6');
      await map.updateComplete;
      button(map, 'Redo').click();
      expect(map.value).to.equal('');
    });

    it('touches only its own region when one is marked', async () => {
      const map = await mount();
      const changed = new Set<Node>();
      const observer = new MutationObserver(records => records.forEach(record => changed.add(record.target)));
      for (const path of regions(map))
        observer.observe(path, { attributeFilter: ['aria-label', 'aria-checked', 'class', 'style', 'd'] });
      map.value = 'chest-left:3';
      await map.updateComplete;
      await Promise.resolve();
      expect([...changed]).to.deep.equal([region(map, 'chest-left')]);
      observer.disconnect();
    });

    it('stays, with focus and state, when another figure is chosen', async () => {
      const map = await mount(html`<knead-body-map figure-choice value="chest-left:3"></knead-body-map>`);
      const before = region(map, 'chest-left');
      const outline = before.getAttribute('d');
      const select = find<HTMLSelectElement>(map, 'select');
      select.value = 'feminine';
      select.dispatchEvent(new Event('change'));
      await map.updateComplete;
      expect(region(map, 'chest-left')).to.equal(before);
      expect(before.getAttribute('d')).to.not.equal(outline);
      expect(map.value).to.equal('chest-left:3');
      expect(map.hasAttribute('figure'), 'not written to the page').to.equal(false);
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
      await aTimeout(50);
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
      await aTimeout(0);
      await map.updateComplete;
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

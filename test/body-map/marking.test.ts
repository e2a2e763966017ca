import { aTimeout, expect, html, waitUntil } from '@open-wc/testing';
import '../../src/knead.js';
import type { BodyMap } from '../../src/knead.js';
import {
  all,
  button,
  click,
  events,
  find,
  middle,
  mount,
  press,
  radio,
  region,
  regions,
  root,
  seen,
  status,
} from '../support/body-map.js';
import { sendKeys, sendMouse, setViewport, tap } from '../support/commands.js';

const label = (map: BodyMap, text: string) =>
  all(map, 'label.button')
    .find(each => each.textContent?.trim() === text)!
    .querySelector('input')!;
const focused = (map: BodyMap) => root(map).activeElement?.id;

/** A key together with Control. */
async function chord(map: BodyMap, key: string) {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Control' });
  await map.updateComplete;
}

describe('<knead-body-map>', () => {
  before(() => setViewport({ width: 1000, height: 800 }));

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
      await aTimeout(1100); // letters within a second are one word
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
      await aTimeout(1100); // digits within a second are one number
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

    it('leaves every other region as it was when one is marked', async () => {
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
});

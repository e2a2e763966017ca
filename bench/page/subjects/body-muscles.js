/**
 * body-muscles, both charts side by side. It keeps no state: the page does, as its README shows. An update goes to
 * the one chart that has the region, which is less than that README does.
 */
import { BodyChart, ViewSide } from '/bench/dist/body-muscles.js';

export const regions = 89;

const places = {
  FRONT: 'shoulder-front-left chest-upper-right quads-left tibialis-anterior-right'.split(' '),
  BACK: 'traps-mid-left lower-back-ql-right gluteus-maximus-left hamstrings-medial-right calves-gastroc-medial-left'.split(
    ' ',
  ),
};

export function mount(host) {
  host.classList.add('side-by-side');
  const state = {};
  const charts = Object.values(ViewSide).map(view => {
    const container = host.appendChild(document.createElement('div'));
    const update = id => {
      state[id] = { intensity: 6, selected: true };
      chart.update({ bodyState: state });
    };
    const chart = new BodyChart(container, { view, bodyState: state, onMuscleClick: update });
    return places[view].map(id => ({ update: () => update(id), chart, id }));
  });
  const all = charts.flat();
  return {
    mark: n => all[n].update(),
    find: n => all[n].chart.musclePaths.get(all[n].id),
    unmount() {
      for (const [{ chart }] of charts) chart.destroy();
      host.replaceChildren();
    },
  };
}

/** Knead's body map, both views, from the file for a script tag. */
import '/dist/body-map.js';

export const regions = 81;

const places =
  'shoulder-front-left chest-right thigh-front-left shin-right mid-back-left low-back-right buttock-left thigh-back-right calf-left'.split(
    ' ',
  );

export async function mount(host) {
  const map = document.createElement('knead-body-map');
  map.view = 'both';
  host.append(map);
  await map.updateComplete;
  return {
    mark(n) {
      map.marks = [...map.marks, { region: places[n], intensity: 6, qualities: [], intent: 'pain' }];
      return map.updateComplete;
    },
    find: n => map.shadowRoot.getElementById(places[n]),
    unmount: () => map.remove(),
  };
}

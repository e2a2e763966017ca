/** react-body-highlighter, both views side by side, with React. Its muscles have no left and right. */
import { createElement, createRoot, flushSync, Model, useState } from '/bench/dist/react-body-highlighter.js';

const muscles = 'front-deltoids chest quadriceps abs trapezius lower-back gluteal hamstring calves'.split(
  ' ',
);
const style = { width: '50%' };

export function mount(host) {
  let mark;
  function Both() {
    const [data, setData] = useState([]);
    mark = muscle => setData(before => [...before, { name: muscle, muscles: [muscle] }]);
    const onClick = ({ muscle }) => mark(muscle);
    return createElement(
      'div',
      { className: 'side-by-side' },
      ['anterior', 'posterior'].map(type => createElement(Model, { key: type, type, data, onClick, style })),
    );
  }
  const root = createRoot(host);
  flushSync(() => root.render(createElement(Both)));
  return {
    mark: n => flushSync(() => mark(muscles[n])),
    find: n => host.querySelectorAll('polygon')[n * 6],
    unmount: () => root.unmount(),
  };
}

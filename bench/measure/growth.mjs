/** Pages of 1, 10 and 100 body maps: how the cost grows. Each page anew, after one mount that warms it up. */
import { maps } from '../subjects.mjs';

export const COUNTS = [1, 10, 100];

export const measureGrowth = (bench, rate) =>
  bench.repeat(async () => {
    const found = {};
    for (const subject of maps.slice(0, 2)) {
      found[subject.id] = {};
      for (const count of COUNTS)
        found[subject.id][count] = [
          await bench.inPage({ rate }, page =>
            page.evaluate(
              async (subject, count) => {
                const { quiet, time } = await import('./clock.js');
                const { load, newHost } = await import('./stage.js');
                const { mount } = await load(subject);
                const first = newHost();
                (await mount(first)).unmount();
                first.remove();
                const all = newHost();
                const hosts = Array.from({ length: count }, () =>
                  all.appendChild(document.createElement('div')),
                );
                await quiet();
                const { laidOut } = await time(() => Promise.all(hosts.map(host => mount(host))), all);
                return laidOut;
              },
              subject,
              count,
            ),
          ),
        ];
    }
    return found;
  }, 0.5);

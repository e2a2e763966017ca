/** What a widget keeps in memory while it is there, and what stays of it when it is dropped. */
import { kits, maps } from '../subjects.mjs';

const WIDGETS = 20;

export async function measureHeap(bench) {
  const found = {};
  for (const subject of [...maps, ...kits])
    found[subject.id] = await bench.inPage({}, page => measure(page, subject));
  return found;
}

async function measure(page, subject) {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  const widgets = await page.evaluateHandle(async subject => {
    const { drawn } = await import('./clock.js');
    const { load, newHost } = await import('./stage.js');
    const { mount } = await load(subject);
    let mounted = [];
    const dropped = [];
    return {
      async mount(count) {
        for (let i = 0; i < count; i++) {
          const host = newHost();
          mounted.push({ host, widget: await mount(host) });
        }
        await drawn();
      },
      async drop() {
        for (const { host, widget } of mounted) {
          dropped.push(new WeakRef(host.firstElementChild));
          widget.unmount();
          host.remove();
        }
        mounted = [];
        await drawn();
      },
      alive: () => dropped.filter(ref => ref.deref()).length,
    };
  }, subject);
  const state = async () => {
    // A weak reference that was looked at holds until the task is done; a tree of nodes may take two rounds.
    for (let round = 0; round < 3; round++) {
      await cdp.send('HeapProfiler.collectGarbage');
      await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 50)));
    }
    const heap = await cdp.send('Runtime.getHeapUsage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const metric = name => metrics.find(each => each.name === name)?.value ?? 0;
    return {
      heap: heap.usedSize + heap.embedderHeapUsedSize,
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
    };
  };
  // What is made once, with the first of its kind, is not a widget's.
  await widgets.evaluate(async widgets => {
    await widgets.mount(3);
    await widgets.drop();
  });
  const before = await state();
  await widgets.evaluate((widgets, count) => widgets.mount(count), WIDGETS);
  const during = await state();
  await widgets.evaluate(widgets => widgets.drop());
  const after = await state();
  const each = (from, to) =>
    Object.fromEntries(Object.keys(from).map(key => [key, (to[key] - from[key]) / WIDGETS]));
  return {
    ...each(before, during),
    kept: { ...each(before, after), alive: await widgets.evaluate(widgets => widgets.alive()) },
  };
}

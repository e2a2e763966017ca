/** Parses and runs a bundle that is already here, and says how long that took. */
export async function run(file) {
  const text = await (await fetch(file)).text();
  return new Promise(resolve => {
    const script = document.createElement('script');
    script.type = 'module';
    script.textContent = `${text}\n;globalThis.ran();`;
    const start = performance.now();
    globalThis.ran = () => resolve(performance.now() - start);
    document.head.append(script);
  });
}

/** When the page showed something for the first time, counted from its navigation. */
export const contentfulPaint = () =>
  new Promise(resolve =>
    new PerformanceObserver(list => {
      for (const { name, startTime } of list.getEntries())
        if (name === 'first-contentful-paint') resolve(startTime);
    }).observe({ type: 'paint', buffered: true }),
  );

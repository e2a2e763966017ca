/** Brings subjects onto the page and off again. */

/** The module of a subject, after its style sheets. */
export async function load({ id, css = [] }) {
  await Promise.all(
    css.map(
      href =>
        new Promise((resolve, reject) => {
          const link = document.createElement('link');
          Object.assign(link, { rel: 'stylesheet', href, onload: resolve, onerror: reject });
          document.head.append(link);
        }),
    ),
  );
  return import(`./subjects/${id}.js`);
}

/** An empty place for a widget, at the end of the page. */
export function newHost() {
  const host = document.createElement('div');
  host.className = 'host';
  document.body.append(host);
  return host;
}

/** A point of the window where an element is hit, once it is in view. */
export function spotOf(element) {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const steps = [0.5, 0.35, 0.65, 0.2, 0.8];
  for (const across of steps)
    for (const down of steps) {
      const [x, y] = [Math.round(left + across * width), Math.round(top + down * height)];
      const hit = element.getRootNode().elementFromPoint(x, y);
      if (hit && element.contains(hit)) return { x, y };
    }
  throw new Error(`<${element.localName} id="${element.id}"> is nowhere to be hit`);
}

/** Resolves when an element of Lit, and those in its template, show what they were told. */
export async function settled(element) {
  await element.updateComplete;
  const inside = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  await Promise.all(inside.filter(({ localName }) => localName.includes('-')).map(settled));
}

const read = new WeakMap<Element, { readonly json: string; readonly value: unknown }>();

/**
 * What a child `<script type="application/json">` of an element says; nothing if there is none, or if it cannot be
 * read, which is said once on the console.
 */
export function childJson(element: Element): unknown {
  const script = element.querySelector(':scope > script[type="application/json"]');
  const json = script?.textContent.trim();
  if (!script || !json) return undefined;
  const known = read.get(script);
  if (known?.json === json) return known.value;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    console.warn(
      `<${element.localName}> content: not valid JSON (${String(error)}); using the default.`,
      script,
    );
  }
  read.set(script, { json, value });
  return value;
}

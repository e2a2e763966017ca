/** Colours as they are seen: WCAG's contrast of what an element shows, whatever notation the styles use. */

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Rgba>();

/** Any CSS colour that the browser understands, as it paints it. */
export function rgba(colour: string): Rgba {
  let found = known.get(colour);
  if (!found) {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = '#010203';
    context.fillStyle = colour;
    if (context.fillStyle === '#010203') throw new Error(`not a colour: "${colour}"`);
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
    known.set(colour, (found = [r, g, b, a / 255]));
  }
  return found;
}

const over = ([r, g, b, alpha]: Rgba, [R, G, B]: Rgba): Rgba => {
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [mix(r, R), mix(g, G), mix(b, B), 1];
};

/** The element around, also out of a shadow root or a slot. */
const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/** What is painted behind the text of an element: its own background and those around it, on white paper. */
export function backdrop(element: Element): Rgba {
  const above = around(element);
  return over(rgba(getComputedStyle(element).backgroundColor), above ? backdrop(above) : [255, 255, 255, 1]);
}

/** The colour of an element's text on its backdrop. */
export const inked = (element: Element): Rgba =>
  over(rgba(getComputedStyle(element).color), backdrop(element));

/** Relative luminance, from 0 (black) to 1 (white). */
export function luminance([r, g, b]: Rgba): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** The contrast of two colours, from 1 to 21. */
export function contrast(one: Rgba, other: Rgba): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The contrast of an element's text and what is behind it. */
export const textContrast = (element: Element) => contrast(inked(element), backdrop(element));

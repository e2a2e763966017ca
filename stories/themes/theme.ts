import type { CssCustomProperty, Package } from 'custom-elements-manifest';
import manifest from '../../custom-elements.json' with { type: 'json' };
import calm from '../../src/themes/calm.css?raw';
import clinic from '../../src/themes/clinic.css?raw';
import highContrast from '../../src/themes/high-contrast.css?raw';
import warm from '../../src/themes/warm.css?raw';
import { contrast } from '../../test/support/colour.js';
import { coloursAt, pairs } from '../../test/support/theme-pairs.js';

export type Scheme = 'light' | 'dark';

/** The values of a theme by token, without `--knead-`. A colour has one for light and one for dark. */
export type Theme = Readonly<Record<string, string>>;

/** `light-dark(a, b)`, or the same for both. */
const lightDark = /^light-dark\((.+?), (.+)\)$/;

/** A colour as an `<input type="color">` takes it. */
const inFull = (colour: string) =>
  /^#...$/.test(colour) ? colour.replace(/[^#]/g, digit => digit + digit) : colour;

export const colourOf = (value: string, scheme: Scheme) =>
  inFull(lightDark.exec(value)?.[scheme === 'light' ? 1 : 2] ?? value);

/** The value with another colour for one scheme. Those with one colour for both keep one. */
export function withColour(value: string, scheme: Scheme, colour: string) {
  if (!lightDark.test(value)) return colour;
  const [light, dark] = (['light', 'dark'] as const).map(each =>
    each === scheme ? colour : colourOf(value, each),
  );
  return `light-dark(${light}, ${dark})`;
}

/** Every token, with what it is; those with a colour for light and one for dark first. */
export const tokens: readonly CssCustomProperty[] = (manifest as unknown as Package).modules
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap(each => ('tagName' in each && each.tagName === 'knead-body-map' && each.cssProperties) || [])
  .sort((a, b) => Number(lightDark.test(b.default ?? '')) - Number(lightDark.test(a.default ?? '')));

const read = (css: string): Theme =>
  Object.fromEntries(
    [...css.matchAll(/--knead-([a-z-]+): (.+);/g)].map(([, name = '', value = '']) => [name, value]),
  );

/** Without a theme file. */
const byDefault: Theme = Object.fromEntries(
  tokens.map(({ name, default: value = '' }) => [name.replace('--knead-', ''), value]),
);

/** The themes to begin with; what one does not say is as by default. */
export const presets: Readonly<Record<string, Theme>> = {
  default: byDefault,
  calm: { ...byDefault, ...read(calm) },
  clinic: { ...byDefault, ...read(clinic) },
  warm: { ...byDefault, ...read(warm) },
  'high-contrast': { ...byDefault, ...read(highContrast) },
};

/** The custom properties of a theme. */
export const properties = (theme: Theme): Record<string, string> =>
  Object.fromEntries(Object.entries(theme).map(([name, value]) => [`--knead-${name}`, value]));

/** A rule to paste: what differs from the default look. Browsers from before 2024 stay light. */
export function cssOf(theme: Theme): string {
  const changed = Object.entries(theme).filter(([name, value]) => value !== byDefault[name]);
  const rule = (entries: readonly [string, string][], indent = '') =>
    `${indent}:root {\n${entries.map(([name, value]) => `${indent}  --knead-${name}: ${value};\n`).join('')}${indent}}\n`;
  const both = changed.filter(([, value]) => lightDark.test(value));
  if (!changed.length) return '/* Nothing to paste: this is the default look. */\n';
  const light = changed.map(([name, value]): [string, string] => [
    name,
    both.length ? value.replace(lightDark, '$1') : value,
  ]);
  if (!both.length) return rule(light);
  return `${rule(light)}\n@supports (color: light-dark(red, red)) {\n${rule(both, '  ')}}\n`;
}

/** A pair of colours that is hard to read. */
export interface Shortfall {
  readonly scheme: Scheme;
  readonly text: string;
  readonly ground: string;
  /** From 1 to 21. */
  readonly contrast: number;
}

/** The pairs of a theme with less contrast than WCAG 2.2 asks of text (1.4.3). */
export function shortfalls(theme: Theme, least = 4.5): readonly Shortfall[] {
  const probe = document.createElement('p');
  document.body.append(probe);
  for (const [name, value] of Object.entries(properties(theme))) probe.style.setProperty(name, value);
  const found = (['light', 'dark'] as const).flatMap(scheme => {
    probe.style.colorScheme = scheme;
    const colour = coloursAt(probe);
    return pairs.map(([text, ground]) => ({
      scheme,
      text,
      ground,
      contrast: contrast(colour(text), colour(ground)),
    }));
  });
  probe.remove();
  return found.filter(pair => pair.contrast < least);
}

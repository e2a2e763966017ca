import { unsafeCSS } from 'lit';

/**
 * The colours, as custom properties that a page may set: `--knead-NAME`. Each has a default for light and one for
 * dark; `color-scheme` decides which. The elements read them as `--_NAME`.
 */
const colours: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  /** What can be pressed and what is chosen. */
  accent: ['#1e6b66', '#74cbc2'],
  /** Text on the accent. */
  'on-accent': ['#fff', '#06201e'],
  /** The cards. */
  surface: ['#fffdfa', '#181e1e'],
  /** The controls on the cards. */
  raised: ['#fff', '#1f2727'],
  /** Text. */
  text: ['#26302e', '#edf2f0'],
  /** Supporting text. */
  muted: ['#5c6966', '#a4b1ae'],
  /** The lines around cards and controls. */
  border: ['#e4ded4', '#2f3a39'],
  /** The body that is drawn. */
  figure: ['#ecdacd', '#5a514b'],
  /** What is wrong. */
  danger: ['#a8322a', '#ff9e91'],
};

const declare = (value: (light: string, dark: string) => string) =>
  Object.entries(colours)
    .map(([name, [light, dark]]) => `--_${name}:var(--knead-${name},${value(light, dark)});`)
    .join('');

/** The colours in force. Browsers from before 2024 stay light. */
export const tokens = unsafeCSS(
  `.base{${declare(light => light)}}@supports (color:light-dark(red,red)){.base{${declare(
    (light, dark) => `light-dark(${light},${dark})`,
  )}}}`,
);

/** The colours of a theme that stand on each other, as the elements use them: for its tests, and the theme builder. */
import { rgba } from './colour.js';

/** Text on a ground. */
export const pairs: readonly (readonly [text: string, ground: string])[] = [
  ['text', 'surface'],
  ['text', 'raised'],
  ['text', 'soft'],
  ['muted', 'surface'],
  ['muted', 'raised'],
  ['muted', 'soft'],
  ['accent', 'surface'],
  ['accent', 'raised'],
  ['accent', 'soft'],
  ['on-accent', 'accent'],
  ['danger', 'surface'],
  ['danger', 'alarm'],
  ['surface', 'danger'],
  ['ink', 'pain-low'],
  ['ink', 'pain-high'],
  ['white', 'avoid'],
];

/** What the elements mix of the tokens, and what is no token. */
const mixes: Readonly<Record<string, string>> = {
  soft: 'color-mix(in srgb, var(--knead-accent) 12%, var(--knead-surface))',
  alarm: 'color-mix(in srgb, var(--knead-danger) 8%, var(--knead-surface))',
  ink: '#1d1210',
  white: '#fff',
};

/** The colours by these names as the elements read them, where the probe stands. */
export const coloursAt = (probe: HTMLElement) => (name: string) => {
  probe.style.color = mixes[name] ?? `var(--knead-${name})`;
  return rgba(getComputedStyle(probe).color);
};

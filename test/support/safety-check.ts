/** What is to be seen of the safety check. */
import { fixture, html } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import type { Flag, Gate } from '../../src/content/pack.js';
import '../../src/knead.js';
import type { KneadKit, SafetyCheck } from '../../src/knead.js';
import { inside, one } from './frame.js';
import { settled, words } from './guide.js';

/** A safety check in a kit of its own, so that no test sees the ticks of another. */
export async function mount(markup = html`<knead-safety-check></knead-safety-check>`) {
  const kit = await fixture<KneadKit>(html`<knead-kit lang="en-US">${markup}</knead-kit>`);
  await settled();
  const checks = [...kit.querySelectorAll('knead-safety-check')];
  return { kit, check: checks[0]!, other: checks[1]! };
}

export const flagOf = (id: string): Flag => defaultPack.flags.find(flag => flag.id === id)!;
export const questions = defaultPack.flags.filter(({ isNote }) => !isNote);
export const asksOf = (...gates: Gate[]) =>
  questions.filter(({ gate }) => gates.includes(gate)).map(({ ask }) => ask);
export const boxes = (root: ParentNode) => [
  ...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
];
export const asksIn = (root: ParentNode) => boxes(root).map(({ labels }) => words(labels?.[0]));
export const outcome = (check: SafetyCheck) => inside(check, '[part="outcome"]')[0];
export const outcomeHeading = (check: SafetyCheck) => words(outcome(check)?.querySelector('h3') ?? undefined);
export const status = (check: SafetyCheck) => words(one(check, '[role="status"]'));

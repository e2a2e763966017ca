import type { StoryContext } from '@storybook/web-components-vite';
import type { LitElement } from 'lit';
import { expect, spyOn } from 'storybook/test';

type Tag = Extract<keyof HTMLElementTagNameMap, `knead-${string}`>;

/** A widget of a story when it is drawn, and what a person does with it. */
export async function widget<T extends Tag>(canvas: HTMLElement, tag: T) {
  const element = canvas.querySelector<LitElement>(tag) as LitElement & HTMLElementTagNameMap[T];
  await element.updateComplete;
  const root = element.shadowRoot!;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

  /** The first whose text begins so; fails if there is none. */
  const one = <E extends HTMLElement>(selector: string, text = '') => {
    const found = all(selector).find(each => each.textContent.trim().startsWith(text));
    if (!found) throw new Error(`<${tag}> has no ${selector} ${text}`);
    return found as E;
  };
  const click = async (selector: string, text?: string) => {
    one(selector, text).click();
    await element.updateComplete;
  };
  /** Types into a field and leaves it. */
  const type = async (selector: string, value: string) => {
    const field = one<HTMLInputElement>(selector);
    field.value = value;
    for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
    await element.updateComplete;
  };
  return { element, root, all, one, click, type, press: (text: string) => click('button', text) };
}

/** Presses the buttons of these texts, one after the other. */
export const presses =
  (...texts: string[]) =>
  async ({ canvasElement, component }: StoryContext) => {
    const { press } = await widget(canvasElement, component as Tag);
    for (const text of texts) await press(text);
  };

/** What is wrong is said on the console in these words, and the widget works on. */
export const complains =
  (what: Readonly<Record<string, unknown>>, words: RegExp) =>
  async ({ canvasElement, component }: StoryContext) => {
    const { element, one } = await widget(canvasElement, component as Tag);
    const said: string[] = [];
    for (const kind of ['warn', 'error'] as const)
      spyOn(console, kind).mockImplementation((...message: unknown[]) => void said.push(String(message[0])));
    for (const [name, value] of Object.entries(what))
      if (typeof value === 'string') element.setAttribute(name, value);
      else Object.assign(element, { [name]: value });
    await element.updateComplete;
    await expect(said).toContainEqual(expect.stringMatching(words));
    await expect(one('.base').textContent.trim()).not.toBe('');
  };

/** All of Knead: a kit with one of each element. */
import '/dist/knead.js';
import { elements } from '../kit-elements.js';
import { settled } from '../stage.js';

export const tags = elements.filter(tag => customElements.get(tag));

export async function mount(host) {
  const kit = document.createElement('knead-kit');
  kit.setAttribute('practice', 'Cedar & Sage Massage');
  kit.setAttribute('booking-url', 'https://cedarandsage.example/book');
  kit.setAttribute('phone', '+1 555 010 0142');
  kit.append(...tags.map(tag => document.createElement(tag)));
  host.append(kit);
  await Promise.all([...kit.children].map(settled));
  return { unmount: () => kit.remove() };
}

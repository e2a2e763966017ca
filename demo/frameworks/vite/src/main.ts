import 'knead-kit';
import type { Content } from 'knead-kit';

/** The practice's own words, over those that Knead brings. */
const content: Content = { types: [{ id: 'swedish', name: 'Classic massage' }] };

/** An element of this page. The types of Knead's own tags come with the import above. */
function find<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
  const element = document.querySelector(tag);
  if (!element) throw new Error(`There is no <${tag}> on this page.`);
  return element;
}

const say = (selector: string, text: string) => {
  const place = document.querySelector(selector);
  if (place) place.textContent = text;
};

find('knead-kit').content = content;

const map = find('knead-body-map');
map.max = 3;
map.addEventListener('input', () => say('form [role=status]', `Places marked: ${map.marks.length}`));

find('form').addEventListener('submit', event => {
  event.preventDefault();
  // What hurts goes into the body of a POST, never into an address.
  const body = new FormData(find('form'));
  fetch('/visits', { method: 'POST', body })
    .then(({ ok }) => {
      if (!ok) throw new Error();
      say('form [role=status]', 'Thank you. We will read it before you come.');
    })
    .catch(() => say('form [role=status]', 'That did not reach us. Nothing is lost: please send it again.'));
});

find('knead-massage-picker').addEventListener('knead-step', ({ detail }) => {
  say('#step', `Step ${detail.index} of ${detail.total}`);
});

find('knead-appointment').addEventListener('knead-book', ({ detail }) => {
  say(
    '#booking',
    detail.channel === 'call' ? 'We look forward to your call.' : 'Booking opens in a new tab.',
  );
});

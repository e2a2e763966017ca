// Swaps pages as Turbo does: the next body is parsed by itself and put in place of this one; what is permanent moves
// along; of the page that is left a clone is kept, and shown again on the way back.
const kept = new Map();

async function visit(url) {
  kept.set(location.href, document.body.cloneNode(true));
  const snapshot = kept.get(url);
  const text = snapshot ? '' : await (await fetch(url)).text();
  const body = snapshot ?? new DOMParser().parseFromString(text, 'text/html').body;
  for (const permanent of document.querySelectorAll('[data-turbo-permanent]'))
    body.querySelector(`#${permanent.id}`)?.replaceWith(permanent);
  history.pushState({}, '', url);
  document.body.replaceWith(document.adoptNode(body));
  document.dispatchEvent(new Event('turbo:load'));
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[href$=".html"]');
  if (!link) return;
  event.preventDefault();
  void visit(link.href);
});

// What an older copy might leave behind: a tag that is taken, by an element that knows nothing of the others.
customElements.define(
  'knead-tips-checklist',
  class extends HTMLElement {
    connectedCallback() {
      this.textContent = 'Tips of an older version';
    }
  },
);

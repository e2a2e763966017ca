// Another vendor's element, and the polyfill that it brought: it wraps what the page has.
const { define } = customElements;
customElements.define = function (tag, element, options) {
  if (!customElements.get(tag)) define.call(customElements, tag, element, options);
};
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  return attachShadow.call(this, { ...init });
};
customElements.define(
  'other-widget',
  class extends HTMLElement {
    connectedCallback() {
      this.setAttribute('ready', '');
    }
  },
);

// Translates as browsers and their extensions do: each text node gives way to a <font> in a <font>, in shadow roots
// too, and what comes later as well. The other language is this one with a mark in front.
const MARK = '¿';

function translate(root) {
  const texts = [];
  const walk = node => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (/[a-z]/i.test(node.data) && !node.parentNode.closest?.('font, script, style')) texts.push(node);
    } else {
      if (node.shadowRoot) watch(node.shadowRoot);
      node.childNodes.forEach(walk);
    }
  };
  walk(root);
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.append(inner);
    inner.textContent = MARK + text.data.trim().replaceAll(MARK, '');
    text.replaceWith(outer);
  }
}

function watch(root) {
  new MutationObserver(() => translate(root)).observe(root, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  translate(root);
}

window.translatePage = () => watch(document.body);

/** A part of a sheet: a heading, and lines below it. */
export interface SheetPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/**
 * Prints a sheet of its own, and not the page around it. It is put together from text in a frame that is gone
 * afterwards; the frame stands in `root`, an element's own shadow root, so that the page stays as it is.
 *
 * @param more - What comes after the parts, as it is.
 * @param css - The styles of the sheet.
 */
export function printSheet(
  root: ShadowRoot,
  lang: string,
  title: string,
  parts: readonly SheetPart[],
  more: readonly Node[] = [],
  css = '',
) {
  const frame = document.createElement('iframe');
  frame.className = 'unseen';
  root.append(frame);
  const { contentDocument: sheet } = frame;
  const view = sheet?.defaultView;
  // Browsers in apps may have no way to print.
  if (!sheet || !view?.print) return frame.remove();
  const add = (parent: Element, tag: string, text = '') => {
    const element = parent.appendChild(sheet.createElement(tag));
    element.textContent = text;
    return element;
  };
  sheet.documentElement.lang = lang;
  sheet.documentElement.dir = getComputedStyle(frame).direction;
  sheet.title = title;
  add(sheet.body, 'h1', title);
  for (const { heading, lines } of parts) {
    add(sheet.body, 'h2', heading);
    const list = add(sheet.body, 'ul');
    // Content may be in another language than the page.
    list.dir = 'auto';
    for (const line of lines) add(list, 'li', line);
  }
  sheet.body.append(...more);
  const styles = new view.CSSStyleSheet();
  styles.replaceSync(css);
  sheet.adoptedStyleSheets = [styles];
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
}

/** Plain text as HTML that reads the same, with its labels in bold. */
const rich = (text: string) =>
  text
    .replace(/[&<]/g, sign => `&#${sign.charCodeAt(0)};`)
    .replace(/^(?!- )[^\n:]+:/gm, '<b>$&</b>')
    .replace(/\n/g, '<br>');

/**
 * Puts the text of an element into the clipboard, plain and rich; where a page may not, as in some frames, the old way.
 * If it did not, the text is selected.
 */
export async function copy(element: Element): Promise<'copied' | 'copyByHand'> {
  const text = element.textContent;
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': rich(text) })]);
  } catch {
    getSelection()?.selectAllChildren(element);
    if (!document.execCommand('copy')) return 'copyByHand';
  }
  return 'copied';
}

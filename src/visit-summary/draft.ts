/** What is longer than this, some e-mail programs cut off. */
const longest = 1800;

/** Opens a draft of an e-mail, which the person may send; unless it is too long for some e-mail programs. */
export function draft(to: string, subject: string, text: string) {
  const words = [subject, text.replace(/\n/g, '\r\n')].map(encodeURIComponent);
  const link = document.createElement('a');
  link.href = `mailto:${to}?subject=${words.join('&body=')}`;
  if (link.href.length > longest) return 'tooLongToDraft';
  link.click();
  return 'drafted';
}

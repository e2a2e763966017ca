/* Fills the page: a panel for each theme, light and dark. */
const panel = document.querySelector('template').content;

for (const scheme of ['light', 'dark'])
  for (const [name, title] of [
    ['calm', 'Calm'],
    ['clinic', 'Clinic'],
    ['warm', 'Warm'],
    ['high-contrast', 'High contrast'],
  ]) {
    const copy = document.importNode(panel, true);
    copy.querySelector('section').className = `knead-${name} ${scheme}`;
    copy.querySelector('h2').textContent = scheme === 'light' ? title : `${title}, dark`;
    document.querySelector('main').append(copy);
  }

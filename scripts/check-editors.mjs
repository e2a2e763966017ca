/** Types into an editor what a developer types, and looks at what it offers: VS Code's own services. Needs a build. */
import vsCodeCss from 'vscode-css-languageservice';
import vsCodeHtml from 'vscode-html-languageservice';
import { asScript, readElements, readJson, wordsOf } from './project.mjs';

/** What is offered at the `|` of a text, by its label, with its documentation and what it would insert. */
function offers(language, service, text) {
  const at = text.indexOf('|');
  const document = vsCodeHtml.TextDocument.create(
    `file:///page.${language}`,
    language,
    1,
    text.replace('|', ''),
  );
  const parsed =
    language === 'html' ? service.parseHTMLDocument(document) : service.parseStylesheet(document);
  const { items } = service.doComplete(document, document.positionAt(at), parsed);
  return new Map(
    items.map(({ label, textEdit, documentation }) => [
      label,
      { insert: textEdit?.newText ?? label, help: documentation?.value ?? documentation ?? '' },
    ]),
  );
}

/** What an editor does not offer, or offers wrongly, a line each. */
export function checkEditors() {
  const problems = [];
  const need = (ok, problem) => ok || problems.push(problem);
  const elements = readElements();

  const html = vsCodeHtml.getLanguageService({
    customDataProviders: [
      vsCodeHtml.newHTMLDataProvider('knead', readJson('dist/editors/vscode.html-custom-data.json')),
      vsCodeHtml.getDefaultHTMLDataProvider(),
    ],
  });
  const tags = offers('html', html, '<knead-|');
  for (const { tagName, summary, attributes = [] } of elements) {
    need(tags.get(tagName)?.help.includes(summary), `VS Code does not offer <${tagName}> with what it is`);
    const offered = offers('html', html, `<${tagName} |></${tagName}>`);
    for (const attribute of attributes) {
      const { name, type, description } = attribute;
      const { insert = '', help = '' } = offered.get(name) ?? {};
      need(help.includes(description), `VS Code does not offer ${name} of <${tagName}> with what it means`);
      need(
        insert.includes('=') === (type.text !== 'boolean'),
        `VS Code inserts \`${insert}\` for ${name} of <${tagName}>`,
      );
      const words = wordsOf(attribute);
      const values = words.length ? offers('html', html, `<${tagName} ${name}="|"></${tagName}>`) : new Map();
      for (const word of words)
        need(values.has(word), `VS Code does not offer "${word}" for ${name} of <${tagName}>`);
    }
  }

  const css = vsCodeCss.getCSSLanguageService({
    customDataProviders: [vsCodeCss.newCSSDataProvider(readJson('dist/editors/vscode.css-custom-data.json'))],
  });
  const tokens = offers('css', css, 'knead-kit { --knead-| }');
  const parts = offers('css', css, 'knead-body-map::|');
  for (const { cssProperties = [], cssParts = [] } of elements) {
    for (const { name } of cssProperties) need(tokens.has(name), `VS Code does not offer ${name}`);
    for (const { name } of cssParts)
      need(parts.has(`::part(${name})`), `VS Code does not offer ::part(${name})`);
  }

  const names = list => (list ?? []).map(({ name }) => name).join(' ');
  const webTypes = readJson('dist/editors/web-types.json').contributions.html.elements;
  for (const { tagName, attributes, events, slots, cssParts } of elements) {
    const found = webTypes.find(({ name }) => name === tagName);
    const told = [found?.attributes, found?.js.events, found?.slots, found?.css.parts].map(names);
    need(
      told.join() === [attributes, events, slots, cssParts].map(names).join(),
      `the web-types of <${tagName}> are not those of the manifest`,
    );
  }
  return [...new Set(problems)];
}

await asScript(import.meta.url, checkEditors);

import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { addScript, openPage } from '../support/frame.ts';

interface Snippet {
  readonly where: string;
  readonly language: string;
  readonly code: string;
}

/** What a page reads from the CDN or from npm, as the build has it. */
const here = (code: string) =>
  code
    .replace(/https:\/\/cdn\.jsdelivr\.net\/npm\/knead-kit@[\d.]+/g, location.origin)
    .replace(/"(knead[\w.]*\.js)"/g, `"${location.origin}/dist/$1"`)
    .replace(/'knead-kit'/g, `'${location.origin}/dist/knead.js'`)
    .replace(/'knead-kit\/(locales\/)?([\w-]+)'/g, `'${location.origin}/dist/$1$2.js'`);

const all = await executeServerCommand<Snippet[], undefined>('snippets');
const of = (language: string) => all.filter(snippet => snippet.language === language);

/** A page that has what is pasted, and no script yet. */
async function paste(code: string) {
  const page = await openPage('late.html');
  const pasted = new DOMParser().parseFromString(here(code), 'text/html');
  page.document.body.replaceChildren(...[...pasted.head.children, ...pasted.body.childNodes]);
  const scripts = [...page.document.querySelectorAll<HTMLScriptElement>('script[src]')];
  return { page, scripts };
}

describe('What the pages of the documentation say to write', function () {
  this.timeout(60_000);

  it('is there to be tested', () => {
    expect(of('html').length).to.be.above(5);
    expect(of('js').length).to.be.above(1);
    expect(of('css').length).to.be.above(1);
  });

  for (const { where, code } of of('html'))
    it(`works as HTML, without a word on the console: ${where}`, async () => {
      const { page, scripts } = await paste(code);
      for (const { src, type, defer } of scripts) {
        expect(type === 'module' || defer, `${src} waits for the page`).to.be.true;
        await addScript(page, src, type ? { type } : {});
      }
      if (!scripts.length) await addScript(page, '/dist/knead.js');
      for (const { href } of page.document.querySelectorAll<HTMLLinkElement>('link'))
        expect((await fetch(href)).ok, href).to.be.true;
      const widgets = [...page.document.querySelectorAll('*')].filter(({ localName }) =>
        localName.startsWith('knead-'),
      );
      for (const widget of widgets) {
        expect(widget.matches(':defined'), widget.localName).to.be.true;
        expect(widget.shadowRoot?.childElementCount, widget.localName).to.be.above(0);
      }
      expect([page.errors, page.warnings]).to.deep.equal([[], []]);
    });

  for (const { where, code } of of('js'))
    it(`works as a script: ${where}`, async () => {
      const page = await openPage('late.html');
      const address = URL.createObjectURL(new Blob([here(code)], { type: 'text/javascript' }));
      await addScript(page, address);
      URL.revokeObjectURL(address);
      expect(page.map.matches(':defined')).to.be.true;
      expect([page.errors, page.warnings]).to.deep.equal([[], []]);
    });

  for (const { where, code } of of('css'))
    it(`works as a style sheet: ${where}`, () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(code);
      expect(sheet.cssRules.length).to.equal(code.match(/{/g)?.length);
      for (const rule of sheet.cssRules)
        expect((rule as CSSStyleRule).style.length, rule.cssText).to.be.above(0);
    });
});

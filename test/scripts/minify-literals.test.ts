import { expect } from '@open-wc/testing';
import { minifyCss, minifyHtml } from '../../scripts/minify-literals.ts';

const holes = (strings: TemplateStringsArray, ..._values: string[]) => [...strings.raw];
const value = 'x';

describe('minify-literals', () => {
  it('leaves one space where words are parted, and no comment', () => {
    expect(
      minifyHtml(
        holes`<p>\n  One   <b>two</b>\n  <!-- note --> ${value} three </p>`.map(s =>
          s.replaceAll('\\n', '\n'),
        ),
      ),
    ).to.deep.equal(['<p> One <b>two</b>  ', ' three </p>']);
  });

  it('keeps quoted values, preformatted text and comments with an expression', () => {
    for (const text of [
      '<a title="a   b">x</a>',
      "<a title='a  > b'>x</a>",
      '<pre>a\n  b</pre>',
      '<textarea> a\n b</textarea>',
    ])
      expect(minifyHtml([text])).to.deep.equal([text]);
    const comment = holes`<!-- ${value}   -->`;
    expect(minifyHtml(comment)).to.deep.equal(comment);
  });

  it('keeps attributes apart', () => {
    expect(minifyHtml(holes`<a   class="b"   ?hidden=${value}   id=${value}   >`)).to.deep.equal([
      '<a class="b" ?hidden=',
      ' id=',
      '>',
    ]);
  });

  it('changes nothing that CSS means', () => {
    const css = `
      /* note */
      .a :hover, .b > .c::after { content: ' ;  } /* kept */ '; width: calc(1px + 2px); }
      @media (min-width: 20em) and (hover) { :host([a]) .d:not(.e, .f) { --x: 1em; color: red; } }
      @container card (width > 3em) { p { margin: 0 auto; } }
    `;
    const rules = (text: string) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return [...sheet.cssRules].map(rule => rule.cssText.replaceAll(/--x:\s*/g, '--x:'));
    };
    const [small = ''] = minifyCss([css]);
    expect(small.length).to.be.below(css.length - 60);
    expect(rules(small)).to.deep.equal(rules(css));
  });
});

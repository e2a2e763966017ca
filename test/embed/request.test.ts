import { expect } from '@open-wc/testing';
import { readRequest } from '../../src/embed/request.js';

const elements: Readonly<Record<string, readonly string[]>> = {
  'knead-kit': ['practice', 'booking-url', 'phone', 'types'],
  'knead-body-map': ['value', 'figure', 'required'],
  'knead-massage-picker': ['mode', 'types'],
  'knead-appointment': ['booking-url', 'label', 'embed', 'request-action'],
};
const read = (query: string) => readRequest(query, tag => elements[tag]);

describe('The address of a page for an iframe', () => {
  it('names a widget, its attributes, and what the practice says of itself', () => {
    expect(read('?widget=body-map&figure=feminine&required&practice=Cedar%20%26%20Sage')).to.deep.equal({
      kit: { tag: 'knead-kit', attributes: { practice: 'Cedar & Sage' } },
      widgets: [{ tag: 'knead-body-map', attributes: { figure: 'feminine', required: '' } }],
      problems: [],
    });
  });

  it('may name several widgets; an attribute goes to those that have it, else to the kit', () => {
    const { kit, widgets, problems } = read(
      '?widget=massage-picker&types=swedish&widget=appointment&booking-url=/book&phone=555&widget=appointment',
    );
    expect(kit.attributes).to.deep.equal({ phone: '555' });
    expect(widgets).to.deep.equal([
      { tag: 'knead-massage-picker', attributes: { types: 'swedish' } },
      { tag: 'knead-appointment', attributes: { 'booking-url': '/book' } },
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('gets nothing through that is not known by its name', () => {
    const { kit, widgets, problems } = read(
      '?widget=body-map&onclick=alert(1)&style=color:red&id=x&class=y&slot=z&constructor=1&__proto__=2&mode=browse',
    );
    expect(kit.attributes).to.deep.equal({});
    expect(widgets).to.deep.equal([{ tag: 'knead-body-map', attributes: {} }]);
    expect(problems).to.have.length(8);
    for (const problem of problems) expect(problem).to.match(/^\w+: no such attribute; left out$/);
  });

  for (const widget of ['kit', 'script', '', 'BODY-MAP', 'body-map ', '../body-map', 'evidence', 'toString'])
    it(`gets no widget "${widget}", and says so`, () => {
      const { widgets, problems } = read(`?widget=${encodeURIComponent(widget)}`);
      expect(widgets).to.deep.equal([]);
      expect(problems).to.deep.equal([`there is no widget "${widget}"`]);
    });

  it('that names no widget is told what to say', () => {
    expect(read('').problems.join()).to.contain('?widget=body-map');
  });

  it('says nothing about health, sends nothing and loads nothing', () => {
    const { widgets, problems } = read(
      '?widget=body-map&value=sacrum:9&widget=appointment&embed=inline&request-action=https://example.com',
    );
    expect(widgets.map(({ attributes }) => attributes)).to.deep.equal([{}, {}]);
    expect(problems.map(problem => problem.replace(/:.*/, ''))).to.deep.equal([
      'value',
      'embed',
      'request-action',
    ]);
  });

  it('that says a thing twice means the first', () => {
    const [map] = read('?widget=body-map&figure=feminine&figure=masculine').widgets;
    expect(map?.attributes).to.deep.equal({ figure: 'feminine' });
  });
});

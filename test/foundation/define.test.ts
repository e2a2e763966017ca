import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { define } from '../../src/foundation/define.js';
import { spy } from '../support/spy.js';

let count = 0;
const fresh = () => `knead-test-${++count}`;
const element = () => class extends LitElement {};

describe('define', () => {
  it('defines the elements in the order of the list', () => {
    const defined = spy(customElements, 'define', { through: true });
    const list = [3, 1, 2].map(() => [fresh(), element()] as const).reverse();
    define(list);
    expect(defined.map(([tag, constructor]) => [tag, constructor])).to.deep.equal(list);
    for (const [tag, constructor] of list) expect(customElements.get(tag)).to.equal(constructor);
  });

  it('leaves a tag that is taken as it is, and still defines the others', () => {
    const [taken, free] = [fresh(), fresh()];
    const [first, second, other] = [element(), element(), element()];
    spy(console, 'warn');
    define([[taken, first]]);
    define([
      [taken, second],
      [free, other],
    ]);
    expect(customElements.get(taken)).to.equal(first);
    expect(customElements.get(free)).to.equal(other);
  });

  it('says once that a second copy is there', () => {
    const tags = [fresh(), fresh(), fresh()];
    define(tags.map(tag => [tag, element()] as const));
    const warnings = spy(console, 'warn');
    define([...tags.map(tag => [tag, element()] as const), [fresh(), element()]]);
    expect(warnings).to.have.length(1);
    const [message] = warnings[0] as [string];
    expect(message).to.match(/twice/);
  });

  it('is silent when the same element is defined again, as two entries of a bundler do', () => {
    const [tag, constructor] = [fresh(), element()];
    const warnings = spy(console, 'warn');
    const errors = spy(console, 'error');
    define([[tag, constructor]]);
    define([[tag, constructor]]);
    expect(warnings).to.have.length(0);
    expect(errors).to.have.length(0);
  });
});

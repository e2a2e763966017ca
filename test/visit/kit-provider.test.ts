import { ContextEvent, createContext } from '@lit/context';
import { expect, fixtureSync, html } from '@open-wc/testing';
import { kitContext, type Kit } from '../../src/visit/context.js';
import { KitProvider } from '../../src/visit/kit-provider.js';
import { Visit } from '../../src/visit/visit.js';

const newKit = (practice: string): Kit => ({ visit: new Visit(), practice: { practice } });

describe('A provider of a kit', () => {
  const mount = () => {
    const outer = fixtureSync<HTMLElement>(
      html`<div>
        <p><span></span></p>
      </div>`,
    );
    const inner = outer.querySelector('p')!;
    return { outer, inner, asker: outer.querySelector('span')! };
  };

  /** Asks, and keeps what is heard. */
  function ask(asker: Element, isStaying = true) {
    const heard: (string | null | undefined)[] = [];
    const asked = { heard, leave: () => {} };
    const answer = ({ practice }: Kit, leave = () => {}) => {
      heard.push(practice.practice);
      asked.leave = leave;
    };
    asker.dispatchEvent(new ContextEvent(kitContext, asker, answer, isStaying));
    return asked;
  }

  it('answers whoever asks inside, the nearest one', () => {
    const { outer, inner, asker } = mount();
    new KitProvider(outer, newKit('outer'));
    expect(ask(asker).heard).to.deep.equal(['outer']);
    new KitProvider(inner, newKit('inner'));
    expect(ask(asker).heard).to.deep.equal(['inner']);
  });

  it('is not its own, and leaves other contexts to others', () => {
    const { outer, inner, asker } = mount();
    new KitProvider(outer, newKit('outer'));
    new KitProvider(inner, newKit('inner'));
    expect(ask(inner).heard).to.deep.equal(['outer']);
    let wasHeard = false;
    outer.addEventListener('context-request', () => (wasHeard = true));
    const fail = () => expect.fail('not this one');
    asker.dispatchEvent(new ContextEvent(createContext(Symbol()), asker, fail));
    expect(wasHeard).to.be.true;
  });

  it('tells of another kit, once, whoever stays and has not left', () => {
    const { outer, asker } = mount();
    const first = newKit('first');
    const provider = new KitProvider(outer, first);
    const [stays, once, leaves] = [ask(asker), ask(asker, false), ask(asker)];
    provider.give(first);
    const second = newKit('second');
    provider.give(second);
    leaves.leave();
    provider.give(newKit('third'));
    expect(stays.heard).to.deep.equal(['first', 'second', 'third']);
    expect(once.heard).to.deep.equal(['first']);
    expect(leaves.heard).to.deep.equal(['first', 'second']);
    expect(ask(asker).heard).to.deep.equal(['third']);
  });
});

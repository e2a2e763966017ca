import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '../support/commands.js';
import { expectFocus, settled, words } from '../support/guide.js';
import { spy } from '../support/spy.js';
import type { KneadKit } from '../../src/knead.js';
import '../../src/knead.js';

const key = 'knead-kit:';
const stored = () => JSON.parse(localStorage.getItem(key) ?? 'null') as Record<string, unknown> | null;
const put = (entry: unknown) =>
  localStorage.setItem(key, typeof entry === 'string' ? entry : JSON.stringify(entry));
const box = (kit: KneadKit) => kit.shadowRoot!.querySelector('input');
const button = (kit: KneadKit) => kit.shadowRoot!.querySelector('button')!;
const status = (kit: KneadKit) => words(kit.shadowRoot!.querySelector('[role="status"]')!);
const remembering = () => fixture<KneadKit>(html`<knead-kit remember></knead-kit>`);
const day = 86_400_000;
const sacrum = { 'mark sacrum': { region: 'sacrum', intensity: 4, qualities: [], intent: 'pain' } };

/** A kit whose box was ticked by a person. */
async function ticked() {
  const kit = await remembering();
  box(kit)!.click();
  await settled();
  return kit;
}

describe('<knead-kit remember>', () => {
  let warnings: unknown[][];

  beforeEach(() => {
    localStorage.clear();
    warnings = spy(console, 'warn');
  });

  after(() => localStorage.clear());

  it('is accessible', async () => {
    const kit = await ticked();
    await expect(kit).to.be.accessible();
  });

  it('offers to remember, unticked, and says for how long', async () => {
    const kit = await fixture<KneadKit>(html`<knead-kit remember="7"></knead-kit>`);
    expect(box(kit)!.checked).to.be.false;
    expect(words(box(kit)!.labels![0]))
      .to.contain('Remember on this device')
      .and.to.contain('For 7 days');
  });

  it('shows nothing without it', async () => {
    const kit = await fixture<KneadKit>(html`<knead-kit></knead-kit>`);
    expect(box(kit)).to.be.null;
    expect(kit.shadowRoot!.querySelector('button')).to.be.null;
  });

  it('stores nothing until it is ticked, whatever is entered', async () => {
    const kit = await remembering();
    kit.visit.mark('sacrum');
    kit.visit.tell({ done: ['bk-goal'] });
    await settled();
    expect(localStorage).to.have.length(0);
    expect(sessionStorage).to.have.length(0);
  });

  it('stores what is there when it is ticked, and what is entered from then on, in one entry', async () => {
    const kit = await remembering();
    kit.visit.mark('sacrum', { intensity: 4 });
    box(kit)!.focus();
    await sendKeys({ press: ' ' });
    expectFocus(box(kit));
    kit.visit.tell({ suggestion: 'swedish', flags: ['rf-chest'], isChecked: true });
    expect(Object.keys(localStorage)).to.deep.equal([key]);
    expect(stored()!.state).to.deep.equal({ ...sacrum, suggestion: 'swedish' });
    expect(localStorage.getItem(key)).not.to.contain('rf-chest');
    expect(stored()!.until).to.be.closeTo(Date.now() + 30 * day, 10_000);
  });

  it('takes everything away again when the tick is taken back', async () => {
    const kit = await ticked();
    kit.visit.mark('sacrum');
    box(kit)!.click();
    kit.visit.mark('jaw-left');
    expect(localStorage).to.have.length(0);
    expect(kit.visit.marks).to.have.length(2);
  });

  it('remembers when the page is opened again, over what the page begins with', async () => {
    put({ version: 1, until: Date.now() + day, state: sacrum });
    const kit = await fixture<KneadKit>(
      html`<knead-kit remember><knead-body-map value="jaw-left:2"></knead-body-map></knead-kit>`,
    );
    await settled();
    expect(kit.querySelector('knead-body-map')!.value).to.equal('sacrum:4');
    expect(box(kit)!.checked).to.be.true;
  });

  it('forgets what is too old, on the device too', async () => {
    put({ version: 1, until: Date.now() - 1, state: sacrum });
    const kit = await remembering();
    expect(kit.visit.marks).to.deep.equal([]);
    expect(box(kit)!.checked).to.be.false;
    expect(localStorage).to.have.length(0);
  });

  for (const [what, entry] of [
    ['that is no JSON', '{"version":1,"state":'],
    ['of something else', '"hello"'],
    ['of a later version', { version: 2, until: Date.now() + day, state: sacrum }],
    ['that is nothing', 'null'],
    ['that never ends', { version: 1, until: 'soon', state: sacrum }],
  ] as const)
    it(`sets an entry aside ${what}, without a word, and keeps what is in memory`, async () => {
      put(entry);
      const kit = document.createElement('knead-kit');
      kit.visit.mark('jaw-left');
      kit.remember = '';
      document.body.append(kit);
      await settled();
      expect(kit.visit.marks.map(({ region }) => region)).to.deep.equal(['jaw-left']);
      expect(box(kit)!.checked).to.be.false;
      expect(warnings).to.deep.equal([]);
      kit.remove();
    });

  it('takes what can be understood of an entry that is partly spoilt', async () => {
    put({
      version: 1,
      until: Date.now() + day,
      state: {
        ...sacrum,
        'mark tail': { region: 'tail' },
        done: 5,
        suggestion: 'swedish',
        answers: { a: {} },
      },
    });
    const kit = await remembering();
    expect(kit.visit.marks).to.have.length(1);
    expect(JSON.stringify(kit.visit.told)).to.equal('{"suggestion":"swedish"}');
  });

  for (const [what, method] of [
    ['cannot be read', 'getItem'],
    ['is full', 'setItem'],
  ] as const)
    it(`says once that the storage ${what}, and goes on in memory`, async () => {
      const original = Object.getOwnPropertyDescriptor(Storage.prototype, method)!;
      Storage.prototype[method] = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
      try {
        const kit = await remembering();
        box(kit)?.click();
        await settled();
        kit.visit.mark('sacrum');
        kit.visit.mark('jaw-left');
        await settled();
        expect(box(kit)).to.be.null;
        expect(words(kit.shadowRoot!.querySelector('.base')!)).to.contain('This browser cannot remember');
        expect(kit.visit.marks).to.have.length(2);
        expect(warnings).to.have.length(1);
        expect(String(warnings[0]![0])).to.match(/^<knead-kit> remember: nothing can be stored/);
      } finally {
        Object.defineProperty(Storage.prototype, method, original);
      }
    });

  it('is the same entry for the kits of a site, but for those with an id', async () => {
    const kit = await fixture<KneadKit>(html`<knead-kit id="back" remember></knead-kit>`);
    box(kit)!.click();
    await ticked();
    expect(Object.keys(localStorage).sort()).to.deep.equal([key, `${key}back`]);
  });

  it('names a number of days that is none, and uses 30', async () => {
    const kit = await fixture<KneadKit>(html`<knead-kit remember="forever"></knead-kit>`);
    expect(words(box(kit)!.labels![0])).to.contain('For 30 days');
    expect(String(warnings[0]![0])).to.equal(
      '<knead-kit> remember: "forever" is not a number from 1 to 3650; using 30.',
    );
  });

  it('has nothing more to do with the page when it is gone', async () => {
    const kit = await ticked();
    kit.remove();
    kit.visit.mark('sacrum');
    expect(stored()!.state).to.deep.equal({});
  });

  describe('"Clear everything"', () => {
    it('empties the memory of all widgets, and the device', async () => {
      const kit = await ticked();
      kit.visit.mark('sacrum');
      kit.visit.tell({ flags: ['rf-chest'], done: ['bk-goal'] });
      button(kit).click();
      await settled();
      expect(localStorage).to.have.length(0);
      expect([kit.visit.marks, kit.visit.told]).to.deep.equal([[], {}]);
      expect(box(kit)!.checked).to.be.false;
      expect(status(kit)).to.equal('Everything is cleared.');
    });

    it('can be undone, and what was entered since then stays', async () => {
      const kit = await remembering();
      kit.visit.mark('sacrum', { intensity: 4 });
      kit.visit.tell({ flags: ['ci-skin'], isChecked: true, drafts: { name: 'Ann' } });
      button(kit).click();
      await settled();
      kit.visit.mark('jaw-left');
      expect(words(button(kit))).to.equal('Undo');
      button(kit).click();
      await settled();
      expect(kit.visit.marks.map(({ region }) => region)).to.deep.equal(['sacrum', 'jaw-left']);
      expect(kit.visit.told).to.deep.equal({ flags: ['ci-skin'], isChecked: true, drafts: { name: 'Ann' } });
      expect(words(button(kit))).to.equal('Clear everything');
      expect(status(kit)).to.equal('');
      expect(localStorage).to.have.length(0);
    });

    it('keeps the focus', async () => {
      const kit = await remembering();
      button(kit).focus();
      await sendKeys({ press: 'Enter' });
      await settled();
      expectFocus(button(kit));
      await sendKeys({ press: 'Enter' });
      await settled();
      expectFocus(button(kit));
    });

    it('is for good by the method clear()', async () => {
      const kit = await ticked();
      kit.visit.mark('sacrum');
      kit.clear();
      await settled();
      expect(words(button(kit))).to.equal('Clear everything');
      expect(localStorage).to.have.length(0);
    });
  });
});

describe('<knead-kit kiosk>', () => {
  const kiosk = (minutes: string) =>
    fixture<KneadKit>(html`<knead-kit kiosk=${minutes} remember></knead-kit>`);
  const ms = (minutes: number) => String(minutes / 60_000);

  afterEach(() => localStorage.clear());

  it('remembers nothing, and offers to clear everything, for good', async () => {
    const kit = await kiosk('');
    kit.visit.mark('sacrum');
    expect(box(kit)).to.be.null;
    button(kit).click();
    await settled();
    expect(kit.visit.marks).to.deep.equal([]);
    expect(words(button(kit))).to.equal('Clear everything');
  });

  it('forgets when nobody does anything, and not while somebody does', async () => {
    const kit = await kiosk(ms(2000));
    kit.visit.mark('sacrum');
    for (let time = 0; time < 5; time++) {
      await aTimeout(500);
      dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    }
    expect(kit.visit.marks).to.have.length(1);
    await waitUntil(() => !kit.visit.marks.length, 'it forgets', { timeout: 5000 });
  });

  it('listens no more when it is gone', async () => {
    const kit = await kiosk(ms(50));
    kit.remove();
    kit.visit.mark('sacrum');
    dispatchEvent(new KeyboardEvent('keydown'));
    await aTimeout(150);
    expect(kit.visit.marks).to.have.length(1);
  });

  it('names minutes that are none, and uses 5', async () => {
    const warnings = spy(console, 'warn');
    await kiosk('often');
    expect(String(warnings[0]![0])).to.equal(
      '<knead-kit> kiosk: "often" is not a number from 1 to 1440; using 5.',
    );
  });
});

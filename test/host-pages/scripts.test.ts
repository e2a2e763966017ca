import { expect, waitUntil } from '@open-wc/testing';
import { inside, one, withWindow, type Page } from '../support/frame.ts';
import { expectAsPlain, expectJobDone, expectQuiet, openHost } from '../support/host.ts';
import { sendMouse } from '../support/commands.ts';
import { settled, words } from '../support/guide.ts';

/** Waits for a script that comes when it comes. */
async function arrived(page: Page) {
  await waitUntil(() => page.window.customElements.get('knead-appointment'), 'the script has run', {
    interval: 5,
    timeout: 8000,
  });
  await page.shown();
}

/** What Lit leaves on the window; nothing else of ours may be there. */
const LITS = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
const newNames = ({ window, namesBefore }: Page) =>
  Object.getOwnPropertyNames(window).filter(name => !namesBefore.has(name) && !LITS.includes(name));

describe('A script that comes', () => {
  withWindow();

  it('H6: the script is there several times, in several versions: the first one stays, and the others say so', async () => {
    const page = await openHost('h06-copies.html');
    await expectJobDone(page);
    expect(page.find('knead-tips-checklist').textContent).to.equal('Tips of an older version');
    expect(words(one(page.picker, 'h2'))).to.match(/\S/);
    const { Appointment } = { Appointment: page.window.customElements.get('knead-appointment')! };
    const placeholder = page.document.createElement('div');
    placeholder.dataset.knead = 'appointment';
    page.kit.append(placeholder);
    await settled(page.document);
    expect(
      [...page.document.querySelectorAll('knead-appointment')].map(each => each instanceof Appointment),
    ).to.deep.equal([true, true]);
    expect(page.warnings).to.have.length(3);
    for (const warning of page.warnings) expect(warning).to.match(/^Knead is on this page twice/);
    expect([page.errors, page.blocked]).to.deep.equal([[], []]);
  });

  it('H7: the script stands in the head, at the foot, or comes long after: what was set before stays', async () => {
    for (const name of ['h07-head.html', 'h07-foot.html']) {
      const page = await openHost(name);
      await expectJobDone(page);
      expectQuiet(page);
      page.frame.remove();
    }
    const page = await openHost('h07-late.html');
    await arrived(page);
    expect(page.sent).to.deep.equal(['sacrum:3']);
    expect(words(one(page.map, 'h2'))).to.equal('Show us where');
    page.map.clear();
    await expectJobDone(page);
    expectQuiet(page);
  });

  it('H8: the script is kept back by an optimizer, without a type, an order or a current script: it works', async () => {
    const page = await openHost('h08-rocket-loader.html');
    await arrived(page);
    await expectAsPlain(page);
    await expectJobDone(page);
    expectQuiet(page);
  });

  it('H9: the script waits for the first touch, which still does what it was meant for', async () => {
    const page = await openHost('h09-delayed.html');
    const link = page.find<HTMLAnchorElement>('a[href="#called"]');
    expect(link.checkVisibility()).to.be.true;
    const { x, y } = await page.spotOf(link);
    const script = new Promise(resolve => page.document.addEventListener('load', resolve, true));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await script;
    expect(link.checkVisibility(), 'in its place as long as it is held').to.be.true;
    await sendMouse({ type: 'up' });
    expect(page.window.location.hash).to.equal('#called');
    await arrived(page);
    expect(link.checkVisibility()).to.be.false;
    await expectJobDone(page);
    expectQuiet(page);
  });

  it('H10: an old minifier puts all scripts into one file: ours works, and leaves the others alone', async () => {
    const page = await openHost('h10-combined.html');
    await arrived(page);
    await expectJobDone(page);
    // They still run as they did, in sloppy mode, and nothing of ours has become a name of the page's.
    expect(newNames(page).sort()).to.deep.equal(['after', 'before', 'undeclared']);
    expect((page.window as unknown as { after: unknown }).after).to.equal('function');
    expectQuiet(page);
  });

  it('H11: the script waits for consent, and comes as a classic one: it works', async () => {
    const page = await openHost('h11-consent.html');
    await page.click(page.find('#consent button'));
    await arrived(page);
    await expectJobDone(page);
    expect(newNames(page)).to.deep.equal([]);
    expectQuiet(page);
  });

  it('H31: the script has its hash, and a policy comes late: nothing is stopped', async () => {
    const page = await openHost('h31-integrity.html');
    await arrived(page);
    await waitUntil(() => page.document.querySelector('meta[http-equiv]'), 'the policy is there');
    page.document.body.setAttribute('style', 'color: red');
    await waitUntil(() => page.blocked.length, 'the policy is in force');
    expect(page.blocked.splice(0).join()).to.contain('style-src');
    await expectAsPlain(page);
    await expectJobDone(page);
    expect(inside(page.map, '[part="region"]')).to.have.length(81);
    expectQuiet(page);
  });
});

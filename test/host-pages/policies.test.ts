import { expect, waitUntil } from '@open-wc/testing';
import { inside, one, withWindow, type Page } from '../support/frame.ts';
import { expectAsPlain, expectJobDone, expectQuiet, openHost, printed } from '../support/host.ts';
import { guide, settled, words } from '../support/guide.ts';

/** What else one does on such a page: the guide to its end, a tip ticked, printed, put into the calendar. */
async function everythingElse(page: Page) {
  await guide(page.picker, { goal: 'relax' });
  expect(words(one(page.picker, '[part="result"]'))).to.contain('Swedish');
  expect(words(one(page.appointment, '[part="book"]'))).to.contain('Swedish');
  const tips = page.find('knead-tips-checklist');
  one<HTMLInputElement>(tips, '[part="tip"] input').click();
  await settled(page.document);
  expect(words(one(tips, '[part="progress"]'))).to.match(/^1 of/);
  const date = inside<HTMLInputElement>(tips, 'input[type="datetime-local"]')[0];
  if (date) {
    date.value = '2030-05-01T10:00';
    date.dispatchEvent(new page.window.Event('change'));
  }
  inside(tips, 'form button')[0]?.click();
  await settled(page.document);
  return printed(tips);
}

describe('On a page with a strict policy', () => {
  withWindow();

  it('H12: a content security policy without exceptions: nothing is stopped, nothing is missing', async () => {
    const page = await openHost('h12-csp.html');
    await expectAsPlain(page);
    await expectJobDone(page);
    expect(await everythingElse(page)).to.match(/☑ /);
    expectQuiet(page);
  });

  it('H13: trusted types, and one policy: nothing is stopped', async () => {
    const page = await openHost('h13-trusted-types.html');
    await expectAsPlain(page);
    await expectJobDone(page);
    expect(await everythingElse(page)).to.match(/☑ /);
    expectQuiet(page);
  });

  it('H20: the browser keeps nothing: everything works', async () => {
    const page = await openHost('h20-no-storage.html');
    expect(() => page.window.localStorage).to.throw();
    await expectAsPlain(page);
    await expectJobDone(page);
    expect(await everythingElse(page)).to.match(/☑ /);
    expectQuiet(page);
  });

  it('H21: an iframe may do nothing but run scripts: everything is there, nothing is thrown', async () => {
    const page = await openHost('h21-sandbox.html');
    await waitUntil(() => page.find('#told').textContent, 'it tells');
    const told = JSON.parse(page.find('#told').textContent) as {
      errors: string[];
      origin: string;
      heights: number[];
      sent: string;
      links: [href: string, target: string, text: string][];
    };
    expect(told.origin).to.equal('null');
    expect(told.errors).to.deep.equal([]);
    for (const height of told.heights) expect(height).to.be.above(50);
    expect(told.sent).to.equal('chest-left');
    expect(told.links.map(([href]) => href)).to.deep.equal([
      'https://cedarandsage.example/book',
      'tel:+15550100142',
    ]);
    expect(told.links[0]![1]).to.equal('_blank');
    expect(told.links[1]![2]).to.contain('+1 555 010 0142');
  });

  it('H28: a browser in an app opens, prints and saves nothing: all is there to be read', async () => {
    const page = await openHost('h28-in-app.html');
    await expectJobDone(page);
    expect(await everythingElse(page)).to.equal('');
    // What could not be printed or saved is there to be read, and the number to be dialled.
    expect(words(one(page.find('knead-tips-checklist'), '[part="tip"]'))).to.match(/\S/);
    expect(words(one(page.appointment, '[part="call"]'))).to.contain('555 010 0142');
    expectQuiet(page);
  });

  it('H29: libraries of old changed the language: nothing of ours changes', async () => {
    const page = await openHost('h29-old-libraries.html');
    await expectAsPlain(page);
    await expectJobDone(page);
    expect(await everythingElse(page)).to.match(/☑ /);
    page.map.undo();
    page.map.undo();
    page.map.redo();
    expect(page.sent).to.deep.equal(['chest-left']);
    expectQuiet(page);
  });
});

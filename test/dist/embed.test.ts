import { expect, waitUntil } from '@open-wc/testing';
import { engine } from '../support/commands.ts';
import { inside, one, openPage, regionOf, withWindow, type Page } from '../support/frame.ts';
import { settled, words } from '../support/guide.ts';

const openEmbed = (query: string, file = 'embed.html') => openPage(`/dist/${file}?${query}`, 600);
/** A message takes its time, and a busy machine more. */
const until = (holds: () => boolean, what = '') => waitUntil(holds, what, { interval: 5, timeout: 8000 });
const said = (page: Page) => page.document.body.innerText.trim();

describe('The page for an iframe', () => {
  withWindow();

  it('shows the widget that its address names, fully styled, under its own strict policy', async () => {
    const page = await openEmbed('widget=body-map&figure=feminine&figure-choice');
    expect([page.map.figure, page.map.figureChoice]).to.deep.equal(['feminine', true]);
    const style = page.window.getComputedStyle(one(page.map, '[part="base"]'));
    expect(parseFloat(style.paddingTop)).to.be.above(10);
    await page.click(regionOf(page.map, 'chest-left'));
    expect(page.map.value).to.equal('chest-left');
    page.document.body.setAttribute('style', 'color: red');
    await page.shown();
    expect(page.blocked.splice(0).join(), 'the policy is in force').to.contain('style-src');
    expect([page.errors, page.warnings]).to.deep.equal([[], []]);
  });

  it('keeps what one enters out of its address, and asks for nothing but its own files', async () => {
    const page = await openEmbed('widget=body-map');
    const { URL: address } = page.document;
    await page.click(regionOf(page.map, 'chest-left'));
    expect(page.document.URL).to.equal(address);
    const files = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => name.replace(/.*\//, ''));
    expect(files.filter(name => !name.endsWith('.map') && !name.startsWith('embed.html'))).to.have.members([
      'knead.classic.js',
      'embed.js',
      'embed.css',
    ]);
  });

  it('leads out of the iframe to the booking page, also of its own site', async () => {
    const page = await openEmbed('widget=appointment&booking-url=/book&phone=555+010+0142');
    const [book, call] = inside<HTMLAnchorElement>(page.appointment, 'a');
    expect(book!.href).to.equal(`${location.origin}/book`);
    expect(call!.href).to.equal('tel:5550100142');
    for (const link of [book!, call!])
      expect(link.target || page.document.querySelector('base')!.target).to.equal('_blank');
    expect(page.document.baseURI).to.equal(page.document.URL);
  });

  it('shows several widgets of one visit', async () => {
    const page = await openEmbed(
      'widget=body-map&widget=appointment&booking-url=https://cedarandsage.example/book',
    );
    page.kit.visit.tell({ flags: ['rf-chest'] });
    await settled(page.document);
    expect(inside(page.appointment, '[part="book"]')).to.deep.equal([]);
    expect(page.map.closest('knead-kit')).to.equal(page.kit);
  });

  it('refuses what it does not know, says so on the console, and shows the widget', async () => {
    const page = await openEmbed('widget=body-map&value=sacrum:9&onclick=alert(1)&style=color:red&view=back');
    expect(page.map.value).to.equal('');
    expect(page.map.getAttributeNames()).to.deep.equal(['view']);
    expect(page.errors.map(error => error.replace(/: .*/, ''))).to.deep.equal(Array(3).fill('embed.html'));
    expect(page.blocked).to.deep.equal([]);
  });

  for (const query of ['', 'widget=script', 'widget=kit'])
    it(`shows a plain line where there is nothing to show: "${query}"`, async () => {
      const page = await openEmbed(query);
      expect(said(page)).to.equal('This part of the page cannot be shown.');
      expect(page.errors).to.have.length(1);
    });

  it('speaks Spanish by its own file', async () => {
    const page = await openEmbed('widget=massage-picker&mode=browse', 'embed.es.html');
    expect(words(one(page.picker, 'h2'))).to.equal('Encuentre su tipo de masaje');
    expect(inside(page.picker, '[part="type"] h3').map(words)).to.include('Masaje sueco');
    expect(page.errors).to.deep.equal([]);
    expect(said(await openEmbed('', 'embed.es.html'))).to.equal(
      'Esta parte de la página no se puede mostrar.',
    );
  });
});

describe('A page with widgets in iframes', () => {
  withWindow();

  // WebKit takes no script for the page's own where the page has no origin.
  const ids = engine === 'webkit' ? ['own', 'other'] : ['own', 'other', 'sandboxed'];

  interface Heard {
    readonly data: { readonly type: string; readonly height: number };
    readonly origin: string;
  }
  const heard = (page: Page) => page.window.eval('heard') as Heard[];
  const frame = (page: Page, id: string) => page.find<HTMLIFrameElement>(`#${id}`);
  const height = (page: Page, id: string) => frame(page, id).clientHeight;
  const content = (page: Page) => frame(page, 'own').contentDocument!;

  async function open() {
    const page = await openPage('embed.html');
    await until(() => ids.every(id => height(page, id) > 300), 'all are as high');
    return page;
  }

  it('has each as high as what is in it: of its own site, of another one, and in a sandbox', async () => {
    const page = await open();
    const wanted = Math.ceil(content(page).body.getBoundingClientRect().height);
    for (const id of ids) expect(height(page, id), id).to.equal(wanted);
    expect(frame(page, 'stranger').style.height).to.equal('');
    expect(page.errors).to.deep.equal([]);
  });

  it('follows when what is in it changes', async () => {
    const page = await open();
    const before = height(page, 'own');
    const map = content(page).querySelector('knead-body-map')!;
    inside(map, 'header button').at(-1)!.click(); // the list
    await until(() => height(page, 'own') !== before, 'it changes');
    await settled(content(page));
    await until(() => height(page, 'own') === Math.ceil(content(page).body.getBoundingClientRect().height));
  });

  it('hears heights and nothing else', async () => {
    const page = await open();
    const map = content(page).querySelector('knead-body-map')!;
    map.value = 'sacrum:9';
    await settled(content(page));
    const messages = heard(page);
    expect(messages.length).to.be.at.least(ids.length);
    for (const { data } of messages) {
      expect(Object.keys(data)).to.have.members(['type', 'height']);
      expect(data.type).to.equal('knead-height');
      expect(data.height).to.be.a('number');
    }
    expect(new Set(messages.map(({ origin }) => origin)).size).to.equal(ids.length);
  });

  it('believes no one else', async () => {
    const page = await open();
    const heights = () => [...ids, 'stranger'].map(id => height(page, id));
    const before = heights();
    const stranger = frame(page, 'stranger').contentWindow as Window & typeof globalThis;
    stranger.eval(`parent.postMessage({ type: 'knead-height', height: 5000 }, '*')`);
    page.window.postMessage({ type: 'knead-height', height: 5000 }, '*');
    content(page).defaultView!.parent.postMessage({ type: 'knead-height', height: 5000 }, '*');
    // What has left our page no longer speaks for it, though the frame is the same.
    const { port1, port2 } = new MessageChannel();
    await new Promise(resolve => {
      port1.onmessage = resolve;
      setTimeout(() => port2.postMessage(0), 50);
    });
    expect(heights()).to.deep.equal(before);
  });

  it('asks for the heights if its own script comes late', async () => {
    const page = await open();
    for (const id of ids) frame(page, id).style.height = '';
    const script = page.document.createElement('script');
    script.src = '/dist/embed-parent.js';
    page.document.head.append(script);
    await until(() => ids.every(id => height(page, id) > 300), 'all are as high');
  });
});

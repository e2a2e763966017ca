import { expect, fixture, html } from '@open-wc/testing';
import { addEnglish, Words } from '../../src/foundation/localize.js';
import '../../src/knead.js';
import type { KneadKit } from '../../src/knead.js';
import { ar } from '../../src/locales/ar.js';
import { inside, one, withWindow } from '../support/frame.js';
import { settled } from '../support/guide.js';

addEnglish({});
const arabic = new Words(() => 'ar');

/** Where a part of a text stands on the screen. */
function placeOf(element: Element, part: string) {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node; (node = nodes.nextNode());) {
    const at = node.textContent?.indexOf(part) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + part.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`"${element.textContent}" has no "${part}"`);
}

/** Its last letter, and the full stop after it. */
function endOf(element: Element, sentence: string) {
  const { left, right } = placeOf(element, sentence.slice(0, -1));
  return { sentence: { left, right }, stop: placeOf(element, sentence) };
}

describe('The interface in Arabic', () => {
  it('says every word in Arabic', () => {
    const said = Object.values(ar).map((word: unknown) =>
      typeof word === 'function' ? (word as (...values: unknown[]) => string)(1, 2, 3) : word,
    );
    const others = said.filter(word => typeof word === 'string' && !/[\u0600-\u06ff]/.test(word));
    expect(others).to.deep.equal(['ar']);
  });

  for (const [count, words] of [
    [0, 'لا مواضع محددة'],
    [1, 'موضع واحد محدد'],
    [2, 'موضعان محددان'],
    [3, '3 مواضع محددة'],
    [10, '10 مواضع محددة'],
    [11, '11 موضعًا محددًا'],
    [81, '81 موضعًا محددًا'],
    [100, '100 موضع محدد'],
    [103, '103 مواضع محددة'],
  ] as const)
    it(`counts as Arabic does: ${count}`, () => {
      expect(arabic.term('placesMarked', count)).to.equal(words);
    });

  it('says how the notes go with the forms that their numbers need', () => {
    expect(arabic.term('trend', 'lower', 2, 2)).to.equal('من آخر ملاحظتين: ملاحظتان بألم أقل من الأولى.');
    expect(arabic.term('trend', 'higher', 4, 6)).to.equal('من آخر 6 ملاحظات: 4 ملاحظات بألم أكثر من الأولى.');
    expect(arabic.term('trend', 'same', 1, 2)).to.equal('إجمالًا، آخر ملاحظتين مماثلة تقريبًا للأولى.');
  });
});

describe('A page from right to left', () => {
  withWindow();
  const root = document.documentElement;
  const { lang, dir } = root;
  beforeEach(() => Object.assign(root, { lang: 'ar', dir: 'rtl' }));
  afterEach(() => Object.assign(root, { lang, dir }));

  const open = async (template: ReturnType<typeof html>) => {
    const kit = await fixture<KneadKit>(html`<knead-kit phone="+1 555 010 0142">${template}</knead-kit>`);
    await settled();
    return { kit, element: kit.firstElementChild! };
  };

  it('reads content in English from left to right, and keeps it at the right side', async () => {
    const { element } = await open(html`<knead-tips-checklist phase="before"></knead-tips-checklist>`);
    const why = one(element, '[part="tip"] > p');
    const { sentence, stop } = endOf(why, 'or a gentler session.');
    expect(stop.right).to.be.above(sentence.right);
    const card = one(element, '.base').getBoundingClientRect();
    const text = one(element, '[part="tip"] .check > span').getBoundingClientRect();
    const box = one(element, '[part="tip"] input').getBoundingClientRect();
    expect(card.right - box.right).to.be.below(40);
    expect(box.left - text.right).to.be.within(4, 20);
    expect(getComputedStyle(why).textAlign).to.equal('right');
  });

  it('reads English after a word in Arabic from left to right too', async () => {
    const { element } = await open(html`<knead-evidence topic="myths"></knead-evidence>`);
    const [myth, truth] = inside(element, '[part="claim"]:first-child p');
    expect(placeOf(truth!, 'في الحقيقة').left).to.be.above(placeOf(truth!, 'There is no').right);
    expect(placeOf(myth!, 'خرافة').left).to.be.above(placeOf(myth!, 'Massage').right);
    const { sentence, stop } = endOf(truth!, 'and kidneys clear waste.');
    expect(stop.right).to.be.above(sentence.right);
  });

  it('reads what a person wrote in the direction of their own words', async () => {
    const { kit, element } = await open(html`<knead-check-in></knead-check-in>`);
    kit.visit.tell({
      checkIns: [
        { id: 'a', date: '2026-11-20', pain: 3, note: 'Walked for an hour.' },
        { id: 'b', date: '2026-11-19', pain: 4, note: 'مشيت نصف ساعة.' },
      ],
    });
    await settled();
    const [english, arabic] = inside(element, 'tbody bdi');
    const ends = [endOf(english!, 'an hour.'), endOf(arabic!, 'نصف ساعة.')];
    expect(ends[0]!.stop.right).to.be.above(ends[0]!.sentence.right);
    expect(ends[1]!.stop.left).to.be.below(ends[1]!.sentence.left);
  });

  it('shows numbers to call as they are dialled', async () => {
    const { kit, element } = await open(html`<knead-safety-check></knead-safety-check>`);
    kit.emergencyNumber = '+1 555 010 0199';
    kit.visit.tell({ flags: ['rf-chest'] });
    await settled();
    const link = one(element, '[part="emergency"]');
    const places = ['+', '555', '010', '0199'].map(part => placeOf(link, part).left);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(placeOf(link, 'اتصل').left).to.be.above(placeOf(link, '0199').right);
  });

  it('parts the number from the word before it', async () => {
    const { element } = await open(html`<knead-appointment></knead-appointment>`);
    const link = one(element, '[part="call"]');
    expect(placeOf(link, 'اتصال').left - placeOf(link, '0142').right).to.be.within(3, 12);
  });

  it('prints from right to left, with the sides of the body where they are', async () => {
    const { kit, element } = await open(html`<knead-visit-summary></knead-visit-summary>`);
    kit.visit.mark('low-back-left', { intensity: 6 });
    await settled();
    const sheets: Document[] = [];
    const inner = element.shadowRoot!;
    const add = inner.append.bind(inner);
    inner.append = (...nodes) => {
      add(...nodes);
      const view = (nodes[0] as HTMLIFrameElement).contentWindow!;
      view.print = () => sheets.push(view.document);
    };
    inside(element, '[part="actions"] button')[1]!.click();
    const [sheet] = sheets;
    expect([sheet!.documentElement.lang, sheet!.documentElement.dir]).to.deep.equal(['ar', 'rtl']);
    // So that there is room to lay it out.
    const frame = sheet!.defaultView!.frameElement as HTMLElement;
    frame.className = '';
    frame.style.inlineSize = '60em';
    const [front, back] = sheet!.querySelectorAll('figure');
    const sides = (figure: Element, ...words: string[]) => words.map(word => placeOf(figure, word).left);
    const [right, left] = ['الأيمن', 'الأيسر'] as const;
    const ordered = (numbers: number[]) => {
      expect(numbers).to.deep.equal([...numbers].sort((a, b) => a - b));
    };
    ordered(sides(front!, right, 'الأمام', left));
    ordered(sides(back!, left, 'الخلف', right));
    expect(front!.getBoundingClientRect().left).to.be.below(back!.getBoundingClientRect().left);
  });
});

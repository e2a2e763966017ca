import { expect } from '@open-wc/testing';
import { button, inside, one, openPage, regionOf, withWindow, type Page } from '../support/frame.ts';
import { answerSafety, asked, safetyOf, settled } from '../support/guide.ts';
import { accessibilityTree, nodesOf, type Heard } from '../support/spoken.ts';

/** What a person can use. */
const CONTROLS =
  /^(button|checkbox|combobox|link|radio|searchbox|textbox|Date|DateTime|DisclosureTriangle|spinbutton)$/;

/** What Chromium tells of a page with every widget. */
async function heard(this: Mocha.Context, bring?: (page: Page) => unknown) {
  const page = await openPage('everything.html');
  await bring?.(page);
  await settled(page.document);
  const tree = await accessibilityTree();
  if (!tree) return this.skip();
  return nodesOf(tree).slice(3);
}

/** The nodes between a heading of the second level and the next one. */
function under(nodes: readonly Heard[], heading: string) {
  const isHeading = ({ role, level }: Heard) => role === 'heading' && level === 2;
  const from = nodes.findIndex(node => isHeading(node) && node.name === heading);
  const to = nodes.findIndex((node, at) => at > from && isHeading(node));
  return nodes.slice(from, to < 0 ? undefined : to);
}

const names = (nodes: readonly Heard[], ...roles: string[]) =>
  nodes.filter(({ role }) => roles.includes(role)).map(({ name }) => name);

describe('The tree that Chromium gives to screen readers', function () {
  this.timeout(30_000);
  withWindow();

  it('A1: has a name for all that can be used, in every widget and state', async function () {
    const states: readonly ((page: Page) => unknown)[] = [
      () => {},
      async page => {
        regionOf(page.map, 'low-back-left').dispatchEvent(new MouseEvent('click', { bubbles: true }));
        page.kit.visit.tell({ checkIns: [{ id: 'a', date: '2026-05-01', pain: 6 }] });
        await answerSafety(safetyOf(page.picker), 'rf-chest');
        for (const topic of inside<HTMLDetailsElement>(page.find('knead-evidence'), 'details'))
          topic.open = true;
      },
      async page => {
        button(page.map, 'List').click();
        await answerSafety(safetyOf(page.picker));
        for (; asked(page.picker); await settled(page.document)) button(page.picker, 'Skip').click();
      },
      ({ picker }) => button(picker, 'All styles').click(),
    ];
    for (const bring of states) {
      const nodes = await heard.call(this, bring);
      const controls = nodes.filter(({ role }) => CONTROLS.test(role));
      expect(controls.length).to.be.above(150);
      expect(controls.filter(({ name }) => !name?.trim())).to.deep.equal([]);
      expect(nodes.filter(({ role }) => /^(image|banner|img)$/.test(role))).to.deep.equal([]);
    }
  });

  it('A2: has the map as 81 checkboxes in two groups, each with its place, its side and its mark', async function () {
    const nodes = await heard.call(this, ({ kit }) =>
      kit.visit.mark('knee-front-left', { intensity: 6, qualities: ['aching'] }),
    );
    expect(nodes.find(({ name }) => name === 'Where does it hurt?')).to.include({
      role: 'group',
      description: 'Tap the places. Left and right are yours.',
    });
    const map = under(nodes, 'Where does it hurt?');
    const regions = map.filter(({ role }) => role === 'checkbox');
    expect(regions).to.have.length(81);
    expect(new Set(regions.map(({ name }) => name)).size).to.equal(81);
    expect(regions.filter(({ checked }) => checked).map(({ name }) => name)).to.deep.equal([
      'Knee, front, left: 6 of 10, aching',
    ]);
    expect(names(map, 'group')).to.deep.equal(['Front', 'Back']);
    // Where the sides are is for the eye: each name has its own.
    expect(names(map, 'StaticText')).not.to.include('Your left');
    expect(names(map, 'button')).to.deep.equal([
      'Figure',
      'List',
      'Undo',
      'Redo',
      'Clear',
      'Knee, front, left 6 of 10, aching',
    ]);
  });

  it('A7: has links that say where they lead, and that they open a new tab', async function () {
    const links = (
      await heard.call(this, ({ picker, appointment }) => {
        appointment.setAttribute('privacy-url', '/privacy');
        picker.closest('knead-kit')!.visit.mark('low-back-left');
      })
    ).filter(({ role }) => role === 'link');
    const leaving = links.filter(({ url }) => `${url as string}`.startsWith('http'));
    expect(leaving.length).to.be.above(20);
    expect(leaving.filter(({ name }) => !/\S+ ?, opens in a new tab$/.test(name ?? ''))).to.deep.equal([]);
  });

  it('A5: has a heading for each widget, and no level left out', async function () {
    const headings = (await heard.call(this)).filter(({ role }) => role === 'heading');
    expect(
      names(
        headings.filter(({ level }) => level === 2),
        'heading',
      ),
    ).to.deep.equal([
      'Where does it hurt?',
      'Find your massage style',
      'Is a massage right for you today?',
      'Get ready for your visit',
      'What massage can and cannot do',
      'How are you today?',
      'For your therapist',
      'Ready when you are',
    ]);
    let before = 1;
    for (const { name, level } of headings) {
      expect(level as number, name).to.be.at.most(before + 1);
      before = level as number;
    }
  });

  it('A4: has each field with the words above it as its name, and what is wrong with it', async function () {
    const nodes = await heard.call(this, ({ appointment, kit }) => {
      kit.visit.mark('low-back-left');
      one(appointment, 'form .primary').click();
    });
    for (const [heading, fields] of [
      ['How are you today?', ['What I could do today']],
      ['For your therapist', ['In my own words']],
      [
        'Ready when you are',
        ['Your name', 'Phone or e-mail', 'Days and times (optional)', 'Anything else (optional)'],
      ],
    ] as const)
      expect(names(under(nodes, heading), 'textbox'), heading).to.deep.equal(fields);
    expect(nodes.find(({ role, name }) => role === 'textbox' && name === 'Phone or e-mail')).to.include({
      description: 'A phone number or an e-mail address, please.',
      invalid: 'true',
    });
  });
});

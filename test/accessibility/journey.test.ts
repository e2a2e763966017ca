import { expect } from '@open-wc/testing';
import { sendKeys } from '../support/commands.ts';
import { button, inside, one, openPage, regionOf, withWindow } from '../support/frame.ts';
import { asked, expectFocus, finishStep, focused, settled, stepsOf, tick, words } from '../support/guide.ts';
import { listen, spoken } from '../support/spoken.ts';

/** The whole way of a visitor on one page, by the built files. */
describe('The way from where it hurts to the therapist', function () {
  this.timeout(60_000);
  withWindow();

  it('A13: never loses the focus, whatever key is pressed', async () => {
    const page = await openPage('journey.html');
    const { map, check, picker, document, appointment } = page;
    const [tips, summary, evidence, diary] = ['tips-checklist', 'visit-summary', 'evidence', 'check-in'].map(
      name => page.find(`knead-${name}`),
    ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
    const lost: string[] = [];
    /** Presses keys, each of which must leave the focus on something of the widget. */
    const keys = async (widget: Element, ...names: string[]) => {
      for (const name of names) {
        const from = words(focused(document) ?? undefined).slice(0, 30);
        if (name.length > 1 && name.includes('+')) await page.press(name);
        else await sendKeys({ press: name });
        await settled(document);
        if (document.activeElement !== widget || focused(document) === widget)
          lost.push(`${widget.localName}: ${name} on "${from}"`);
      }
    };
    /** Presses a button, or another control, from the keyboard. */
    const press = async (widget: Element, control: HTMLElement | string, key = 'Enter') => {
      (typeof control === 'string' ? button(widget, control) : control).focus();
      await keys(widget, key);
    };
    page.window.focus();

    regionOf(map, 'low-back-left').focus();
    await keys(
      map,
      ' ',
      '6',
      'Enter',
      'Tab',
      'Escape',
      'ArrowDown',
      ' ',
      '1',
      '0',
      'Delete',
      'Control+z',
      'Enter',
    );
    for (const name of ['More', 'Remove', 'Undo', 'Redo', 'List', 'Figure', 'Clear', 'Undo'])
      await press(map, name);
    await press(map, one(map, '[part="marks"] li button'));
    await press(map, 'Done');

    for (const { next } of stepsOf(check)) await press(check, next);
    await press(check, 'Clear my answers');
    for (const { next, toggle } of stepsOf(check)) {
      await press(check, toggle);
      await press(check, toggle);
      await press(check, next.closest('.panel')!.querySelector<HTMLElement>('input')!, ' ');
      await keys(check, ' ');
      await press(check, next);
    }

    await press(picker, 'Continue');
    for (let questions = 0; asked(picker) && questions < 9; questions++) {
      const [offered] = inside(picker, '.offer button');
      if (offered) await press(picker, offered);
      await keys(picker, 'Tab');
      await press(picker, one(picker, '.option input'), ' ');
      await keys(picker, 'Enter');
    }
    for (const name of [
      'Compare',
      'Cards',
      'Back to your suggestion',
      'Back',
      'Skip',
      'All styles',
      'Guide me',
    ])
      await press(picker, name);
    await press(picker, one(picker, '.alternative button'));

    await press(tips, one(tips, 'input'), ' ');
    await press(appointment, one(appointment, '[part="book"]'));
    await keys(appointment, 'Tab', 'Shift+Tab', 'Escape');
    expectFocus(one(appointment, '[part="book"]'), document);
    await press(summary, one(summary, '[part="line"] input'), ' ');
    await press(summary, one(summary, 'textarea'), 'a');
    await press(summary, 'Copy');

    await press(evidence, one(evidence, '[type="search"]'), 'z');
    await press(evidence, 'Clear');
    await press(evidence, one(evidence, 'summary'));

    const save = async () => {
      await press(diary, one(diary, '[type="radio"]'), 'ArrowRight');
      await press(diary, 'After a visit');
      await press(diary, 'Save');
    };
    await save();
    await save();
    for (const name of ['Edit', 'Cancel', 'Remove', 'Undo', 'Clear', 'Undo']) await press(diary, name);
    expect(lost).to.deep.equal([]);
  });

  it('A16: says each change once, and what has the focus not as well', async () => {
    const page = await openPage('journey.html');
    const { map, check, document } = page;
    const { heard, stop } = listen(document);
    const after = async (act: () => unknown) => {
      await act();
      await page.shown();
      await settled(document);
      const said = heard();
      const focus = words(focused(document) ?? undefined);
      if (focus) expect(said).not.to.include(focus);
      return said;
    };
    const click = (element: Element, name: string) => after(() => button(element, name).click());
    const tap = new MouseEvent('click', { bubbles: true });
    expect(heard(), 'while the page loads').to.deep.equal([]);
    expect(await after(() => regionOf(map, 'low-back-left').dispatchEvent(tap))).to.deep.equal([
      'Low back, left: marked. 1 place marked',
    ]);
    expect(await click(map, 'Done')).to.deep.equal([]);
    expect(await click(map, 'Undo')).to.deep.equal(['0 places marked']);
    expect(await after(() => tick(check, 'rf-chest'))).to.have.length(1);
    expect(await after(() => tick(check, 'rf-chest'))).to.deep.equal([]);
    for (let step = 0; step < 3; step++) expect(await after(() => finishStep(check))).to.deep.equal([]);
    expect(await click(page.picker, 'Continue')).to.deep.equal([]);
    expect(await click(page.picker, 'Next')).to.deep.equal(['Choose an answer, or skip the question.']);
    expect(await click(page.picker, 'Skip')).to.deep.equal([]);
    const tips = page.find('knead-tips-checklist');
    expect(await after(() => one(tips, 'input').click())).to.deep.equal(['1 of 7']);
    const summary = page.find('knead-visit-summary');
    page.kit.visit.mark('neck-back-left');
    expect(await after(() => settled(document)), 'a script').to.deep.equal([]);
    expect(await click(summary, 'Save as text')).to.deep.equal(['Done']);
    const evidence = page.find('knead-evidence');
    const search = one<HTMLInputElement>(evidence, '[type="search"]');
    expect(
      await after(() => {
        search.value = 'sleep';
        search.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    ).to.have.length(1);
    const diary = page.find('knead-check-in');
    one(diary, '[type="radio"]').click();
    expect(await click(diary, 'Save')).to.deep.equal(['1 note']);
    stop();
  });

  it('A8: reads as one would tell it, from the top to the bottom', async () => {
    const page = await openPage('journey.html');
    const { document, picker, appointment } = page;
    const diary = page.find('knead-check-in');
    /** What is said has these phrases in it, or their beginnings, in this order. */
    const expectToSay = async (element: Element, ...phrases: string[]) => {
      const said = await spoken(element);
      let at = 0;
      for (const phrase of phrases) {
        const found = said.findIndex((each, index) => index >= at && each.startsWith(phrase));
        expect(found, `"${phrase}" after "${said[at - 1] ?? ''}"`).to.be.at.least(0);
        at = found + 1;
      }
      // Neither a thing without a name, nor a drawing, nor a part of the page that it is not.
      expect(
        said.filter(each =>
          /^(button|link|checkbox|radio|textbox|dialog|image|banner|graphics-\S+)$/.test(each),
        ),
      ).to.deep.equal([]);
      return said;
    };
    page.kit.visit.mark('low-back-left', { intensity: 6, qualities: ['aching'] });
    await settled(document);
    await expectToSay(
      document.body,
      'heading, Cedar & Sage Massage, level 1',
      'group, Where does it hurt?, Tap the places. Left and right are yours.',
      'button, Figure, pressed',
      'group, Front',
      'checkbox, Forehead, right, not checked',
      'group, Back',
      'checkbox, Low back, left: 6 of 10, aching, checked',
      '1 place marked',
      'heading, Is a massage right for you today?, level 2',
      'button, Warning signs, 1 control, expanded',
      'You marked: Low back.',
      'group, Do you have any of these now?',
      'checkbox, Back or neck pain with fever, chills, or feeling very unwell, not checked',
      'button, None of these',
      'This is general information, not medical advice.',
      'heading, Find your massage style, level 2',
      'button, Guide me, pressed',
      'heading, Get ready for your visit, level 2',
      '0 of 7',
      'checkbox, Mark your pain on the body map',
      'You marked ',
      'heading, Ready when you are, level 2',
      'button, Book an appointment, has popup dialog',
      'link, Call +1 555 010 0142',
      'heading, For your therapist, level 2',
      'checkbox, Focus areas: Low back, left: 6 of 10, aching, checked',
      'textbox, In my own words, Characters left: 500',
      'heading, What leaves, word for word, level 3',
      'button, Copy',
    );

    for (let step = 0; step < 3; step++) await finishStep(page.check);
    await expectToSay(
      page.check,
      'button, Warning signs None, not expanded',
      'heading, Nothing here speaks against a massage, level 3',
    );
    button(picker, 'Continue').click();
    await settled(document);
    await expectToSay(
      picker,
      'Question 1 of 8',
      'heading, What would you most like from a session?, Question 1 of 8, level 3',
      'radiogroup, What would you most like from a session?',
      'radio, Relax and unwind, not checked, position 1, set size 7',
      'button, Skip',
      'button, Next',
    );
    for (; asked(picker); await settled(document)) button(picker, 'Skip').click();
    await expectToSay(
      picker,
      'These suit you equally',
      'heading, Swedish massage, level 3',
      'term',
      'Pressure',
      'Very light to medium',
      'Low certainty',
      'button, Choose this style: Myofascial release, not pressed',
      'link, Book: Swedish massage, opens in a new tab',
      'button, Start again',
      'heading, Also worth a look, level 4',
    );

    one(appointment, '[part="book"]').click();
    await settled(document);
    await expectToSay(
      one(appointment, 'dialog'),
      'dialog, Book: Swedish massage',
      'heading, Book: Swedish massage, level 2',
      'button, Close',
      'button, Book: Swedish massage',
      'link, ',
    );
    page.kit.visit.tell({
      checkIns: [7, 5, 4].map((pain, at) => ({
        id: `${at}`,
        date: `2026-05-0${at + 1}`,
        pain,
        about: 'after' as const,
      })),
    });
    await settled(document);
    const trend = '2 of your last 2 notes are lower than the first.';
    const said = await expectToSay(
      diary,
      'group, How strong is it?',
      'radio, 0, no pain, not checked, position 1, set size 11',
      'textbox, What I could do today',
      'button, Save',
      trend,
      'table',
      'row, May 3, 2026',
      'button, Edit',
    );
    expect(said.filter(each => each.includes(trend))).to.have.length(1);
  });
  it('A4: says for each choice what it is about', async () => {
    const page = await openPage('journey.html');
    regionOf(page.map, 'low-back-left').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(page.document);
    const groups = (await spoken(page.document.body)).filter(phrase => /^(group|radiogroup)\b/.test(phrase));
    // A part that can be opened is a group too, whose name is read by itself.
    expect(groups.filter(phrase => phrase !== 'group')).to.deep.equal([
      'group, Where does it hurt?, Tap the places. Left and right are yours.',
      'group, Front, not disabled',
      'group, Back, not disabled',
      'group, How strong is it?',
      'group, What is it like?',
      'group, Low back, left',
      'group, Do you have any of these now?',
      'group, Do you have any of these now?',
      'group, How strong is it?',
    ]);
    expect(groups.filter(phrase => phrase === 'group')).to.have.length(
      page.find('knead-evidence').shadowRoot!.querySelectorAll('details').length,
    );
  });
});

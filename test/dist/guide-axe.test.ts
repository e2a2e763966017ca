import { expect, fixture, html } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import type { Answers, KneadKit, MassagePicker } from '../../src/knead.js';
import { setViewport } from '../support/commands.ts';
import { inside } from '../support/frame.ts';
import { answerOne, answerSafety, guide, option, press, safetyOf, settled } from '../support/guide.ts';

/** The built file, as a page has it: the runner must not look into it. */
const load = (file: string) => import(new URL(`/dist/${file}`, location.href).href) as Promise<unknown>;

const textOf = (question: string, answer: string) =>
  defaultPack.questions.find(({ id }) => id === question)!.options.find(({ id }) => id === answer)!.text;

/** What a runner answers whose legs are sore. */
const runner: Answers = { goal: 'sport', area: 'leg', pressure: 'medium', activity: 'training' };

describe('A31: For people who use assistive technology, as axe sees it, the guide', function () {
  this.timeout(60_000);

  before(async () => {
    await load('knead.js');
  });

  const root = document.documentElement;
  const { lang } = root;
  beforeEach(() => (root.lang = 'en'));
  afterEach(() => {
    root.lang = lang;
    root.removeAttribute('style');
  });

  const mount = async () => {
    const kit = await fixture<KneadKit>(
      html`<knead-kit booking-url="https://cedarandsage.example" phone="555 010 0142">
        <knead-safety-check></knead-safety-check>
        <knead-massage-picker></knead-massage-picker>
        <knead-appointment variant="banner"></knead-appointment>
      </knead-kit>`,
    );
    await settled();
    return { kit, picker: kit.querySelector('knead-massage-picker')! };
  };

  const states: Readonly<Record<string, (picker: MassagePicker) => unknown>> = {
    'at its start': () => {},
    'with a question': async picker => {
      await answerSafety(safetyOf(picker));
      await answerOne(picker, runner);
      option(picker, textOf('area', 'leg')).click();
    },
    'with a suggestion': picker => guide(picker, { ...runner, condition: ['sciatica', 'doms'] }),
    'with cards': picker => press(picker, 'All styles'),
    'with a table': async picker => {
      await press(picker, 'All styles');
      await press(picker, 'Side by side');
      inside<HTMLInputElement>(picker, '.chip input')[4]!.click();
    },
    'with help needed': picker => answerSafety(safetyOf(picker), 'rf-chest', 'ci-clot', 'md-minor'),
    'with something to ask first': picker => answerSafety(safetyOf(picker), 'rf-surgery', 'md-thinners'),
  };

  for (const [where, width, scheme] of [
    ['in light', 1100, 'light'],
    ['in dark', 1100, 'dark'],
    ['on a phone', 320, 'light'],
  ] as const)
    describe(where, () => {
      before(async () => {
        expect(await setViewport({ width, height: 900 }), 'the window takes the size').to.be.true;
      });

      for (const [state, bring] of Object.entries(states))
        it(state, async () => {
          if (scheme === 'dark') Object.assign(root.style, { colorScheme: 'dark', background: '#101414' });
          const { kit, picker } = await mount();
          await bring(picker);
          await settled();
          await expect(kit).to.be.accessible();
        });
    });
});

import { expect } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import { mergePack } from '../../src/content/merge.js';
import { Words } from '../../src/foundation/localize.js';
import '../../src/locales/es.js';
import '../../src/locales/es-content.js';
import { readMarks } from '../../src/visit/mark.js';
import type { Told } from '../../src/visit/told.js';
import { isTold, summaryLines, summaryText, visitSummary } from '../../src/visit/summary.js';
import { Visit } from '../../src/visit/visit.js';

const english = new Words(() => 'en-US');
const date = new Date(2026, 10, 21);

const marks = [
  { region: 'shoulder-back-right', intensity: 4, qualities: ['tight'] },
  { region: 'knee-front-left', qualities: [] },
  { region: 'low-back-left', intensity: 6, qualities: ['aching', 'stiff'] },
  { region: 'neck-back-right', intent: 'avoid' },
  { region: 'sacrum', intensity: 0 },
  { region: 'throat-left', intent: 'avoid' },
];
const told: Told = {
  flags: ['md-thinners', 'rf-bp', 'ci-skin'],
  isChecked: true,
  answers: {
    goal: 'persistent-pain',
    area: 'low-back',
    duration: 'chronic',
    pressure: 'medium',
    sensitivity: 'some',
    activity: 'desk',
    condition: ['clbp', 'oa'],
    experience: 'first',
  },
  suggestion: 'myofascial-release',
};

function visitOf(told: Told, marked: readonly unknown[] = []) {
  const visit = new Visit();
  visit.marks = readMarks(marked).marks;
  visit.tell(told);
  return visit;
}

const linesOf = (visit: Visit, pack = defaultPack) => summaryLines(visit, english, pack);
const idsOf = (visit: Visit) => linesOf(visit).map(({ id }) => id);

describe('The summary', () => {
  it('is what a therapist needs, in their order, and can be pasted anywhere', () => {
    expect(visitSummary(visitOf(told, marks), 'en-US', { date })).to.equal(`\
November 21, 2026. Reported by the person, not a diagnosis.

Focus areas:
- Low back, left: 6 of 10, aching, stiff
- Shoulder, back, right: 4 of 10, tight
- Sacrum and tailbone: 0 of 10
- Knee, front, left
Please avoid:
- Neck, back, right
- Neck, front, left
Pressure: Medium
Goal: Help with pain or tightness that keeps coming back
How long: 3 months or longer
Style: Myofascial release
Touch easily hurts: Sometimes
Conditions: Long-lasting low back pain; Osteoarthritis
Typical week: Mostly sitting
Massage before: First time`);
  });

  it('speaks another language, the content too', () => {
    expect(visitSummary(visitOf(told, marks), 'es-MX', { date })).to.equal(`\
21 de noviembre de 2026. Lo cuenta la persona; no es un diagnóstico.

Zonas para trabajar:
- Zona lumbar, lado izquierdo: 6 de 10, dolor continuo, rígido
- Hombro, detrás, lado derecho: 4 de 10, tenso
- Sacro y cóccix: 0 de 10
- Rodilla, delante, lado izquierdo
Evitar, por favor:
- Cuello, detrás, lado derecho
- Cuello, delante, lado izquierdo
Presión: Media
Objetivo: Ayuda con dolor o tensión que siempre vuelve
Desde cuándo: 3 meses o más
Tipo de masaje: Liberación miofascial
El contacto duele con facilidad: A veces
Diagnósticos que menciona: Dolor lumbar crónico; Artrosis (osteoartritis)
Su semana: Sobre todo estar sentado
Masajes antes: Es la primera vez`);
  });

  it('says where by the picker, if nothing is marked to be worked on', () => {
    const [line] = linesOf(visitOf(told, [{ region: 'calf-left', intent: 'avoid' }]));
    expect(line).to.deep.equal({ id: 'area', label: 'Focus areas', text: 'Low back' });
    expect(idsOf(visitOf(told, marks))).not.to.include('area');
  });

  it('offers what was ticked, to be told or not, but for warning signs', () => {
    const visit = visitOf({ flags: ['md-thinners', 'rf-bp', 'rf-calf', 'md-allergy', 'ci-fever'] });
    expect(linesOf(visit).map(({ id, optIn }) => [id, optIn])).to.deep.equal([
      ['ci-fever', true],
      ['rf-bp', true],
      ['md-thinners', true],
      ['md-allergy', true],
    ]);
    expect(summaryText(linesOf(visit), visit.told, english)).to.equal('');
    visit.tell({ optedIn: ['md-thinners', 'md-allergy', 'rf-calf'] });
    expect(summaryText(linesOf(visit), visit.told, english, date)).to.equal(`\
November 21, 2026. Reported by the person, not a diagnosis.

Please note:
- Blood thinners, bleeding disorder or low platelets
- Allergy to nuts, oils, latex or scents`);
  });

  it('names no style while help is needed first', () => {
    expect(idsOf(visitOf({ suggestion: 'swedish' }))).to.deep.equal(['suggestion']);
    expect(idsOf(visitOf({ suggestion: 'swedish', flags: ['rf-chest'] }))).to.deep.equal([]);
  });

  it('leaves out what the person leaves out', () => {
    const visit = visitOf({ ...told, leftOut: ['low-back-left', '!throat-left', 'condition'] }, marks);
    const text = summaryText(linesOf(visit), visit.told, english);
    expect(text).not.to.match(/Low back, left|Neck, front|Osteo/);
    expect(text).to.include('Please avoid: Neck, back, right\nPressure');
  });

  it('takes a place in again when what is wanted there changes', () => {
    const visit = visitOf({ leftOut: ['calf-left'] }, [{ region: 'calf-left', intensity: 3 }]);
    expect(linesOf(visit).some(line => isTold(line, visit.told))).to.be.false;
    visit.mark('calf-left', { intent: 'avoid' });
    expect(linesOf(visit).every(line => isTold(line, visit.told))).to.be.true;
  });

  it("ends with the person's own words, 500 characters of them at most", () => {
    const visit = visitOf({ note: '  I sit a lot.\nPlease go slowly. ' });
    expect(summaryText([], visit.told, english, date)).to.equal(`\
November 21, 2026. Reported by the person, not a diagnosis.

In my own words: I sit a lot.
Please go slowly.`);
    visit.tell({ note: '😀'.repeat(501) });
    expect(summaryText([], visit.told, english).split(': ')[1]).to.equal('😀'.repeat(500));
  });

  it('is empty if there is nothing to tell', () => {
    expect(visitSummary(new Visit())).to.equal('');
    expect(visitSummary(visitOf({ note: '  ', answers: { goal: 'unheard-of' } }))).to.equal('');
  });

  it("speaks of the practice's own styles, questions and answers", () => {
    const { pack } = mergePack(defaultPack, {
      types: [{ id: 'sea-glass', name: 'Sea glass massage', oneline: 'Cool.', pressure: 2 }],
      questions: [
        { id: 'pressure', options: [{ id: 'light', text: 'Feather-light' }] },
        { id: 'music', text: 'Would you like music?', options: [{ id: 'no', text: 'Silence, please' }] },
      ],
    });
    const visit = visitOf({ suggestion: 'sea-glass', answers: { pressure: 'light', music: 'no' } });
    expect(visitSummary(visit, 'en', { pack, date })).to.equal(`\
November 21, 2026. Reported by the person, not a diagnosis.

Pressure: Feather-light
Style: Sea glass massage
Would you like music: Silence, please`);
  });

  it('is in English where a language is not known', () => {
    const visit = visitOf({ answers: { goal: 'relax' } });
    for (const locale of ['xx', 'not a language'])
      expect(visitSummary(visit, locale), locale).to.include('Goal: Relax and unwind');
  });
});

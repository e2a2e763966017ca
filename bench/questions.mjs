/** What the kit asks, as data for the forms of the peers: from the content of the build that is measured. */
import { writeFileSync } from 'node:fs';

/** Writes dist/questions.json, and says how many there are and which elements the kit has. */
export async function writeQuestions(bench) {
  const { questions, tags } = await bench.inPage({}, page =>
    page.evaluate(async () => {
      const { defaultPack } = await import('/dist/knead.js');
      const { tags } = await import('./subjects/knead-kit.js');
      const { flags, questions } = defaultPack;
      const asked = flags.filter(({ isNote }) => !isNote);
      const gates = [...new Set(asked.map(({ gate }) => gate))];
      return {
        tags,
        questions: [
          ...gates.map(gate => ({
            id: `safety-${gate}`,
            text: 'Does any of this apply to you?',
            multiple: true,
            options: asked.filter(flag => flag.gate === gate).map(({ id, ask }) => ({ id, text: ask })),
          })),
          ...questions.map(({ id, text, multiple = false, options }) => ({
            id,
            text,
            multiple,
            options: options.map(({ id, text }) => ({ id, text })),
          })),
        ],
      };
    }),
  );
  writeFileSync(new URL('dist/questions.json', import.meta.url), JSON.stringify(questions));
  return {
    tags,
    questions: questions.length,
    options: questions.reduce((sum, { options }) => sum + options.length, 0),
  };
}

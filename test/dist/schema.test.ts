import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { defaultPack } from '../../src/content/default-pack.js';
import { mergePack } from '../../src/content/merge.js';

describe("The schema of a site's own content", function () {
  this.timeout(30_000);

  let example: Record<string, unknown>;

  /** Where it is wrong, as the schema sees it. */
  const problems = async (content: unknown) => {
    const [paths] = await executeServerCommand<string[][], unknown[]>('validate-content', [content]);
    return paths;
  };

  before(async () => {
    const readme = await (await fetch('/README.md')).text();
    const json = /<script type="application\/json">([^]*?)<\/script>/.exec(readme)?.[1] ?? '';
    example = JSON.parse(json) as typeof example;
  });

  it('accepts what the README shows, and nothing at all', async () => {
    expect(example).to.have.property('types');
    expect(await problems(example)).to.deep.equal([]);
    expect(await problems({})).to.deep.equal([]);
  });

  it('accepts its own address, so that an editor can help', async () => {
    expect(
      await problems({
        $schema: 'https://cdn.jsdelivr.net/npm/knead-kit@0.1/dist/content.schema.json',
        ...example,
      }),
    ).to.deep.equal([]);
  });

  it('accepts the content that is in the bundle', async () => {
    // As JSON has it: without what is undefined.
    expect(await problems(JSON.parse(JSON.stringify(defaultPack)))).to.deep.equal([]);
  });

  for (const [what, content, path] of [
    ['a pressure of 9', { types: [{ id: 'swedish', pressure: 9 }] }, '/types/0/pressure'],
    ['a pressure in words', { types: [{ id: 'swedish', pressureMax: 'firm' }] }, '/types/0/pressureMax'],
    ['a name that is none', { types: [{ id: 'swedish', name: 5 }] }, '/types/0/name'],
    ['a type without an id', { types: [{ name: 'Classic' }] }, '/types/0'],
    ['a field that does not exist', { types: [{ id: 'swedish', colour: 'blue' }] }, '/types/0'],
    ['a list that is none', { types: 'swedish' }, '/types'],
    ['a gate that does not exist', { flags: [{ id: 'rf-chest', gate: 'maybe' }] }, '/flags/0/gate'],
    [
      'an option without an id',
      { questions: [{ id: 'goal', options: [{ text: 'Yes' }] }] },
      '/questions/0/options/0',
    ],
    [
      'a basis that does not exist',
      { weights: { 'goal.relax': { swedish: { basis: 'hope' } } } },
      '/weights/goal.relax/swedish/basis',
    ],
    ['a room that does not exist', { tpyes: [] }, ''],
  ] as const)
    it(`rejects ${what}, as the widgets do`, async () => {
      expect(await problems(content)).to.deep.equal([path]);
      expect(mergePack(defaultPack, content).problems).to.have.length(1);
    });
});

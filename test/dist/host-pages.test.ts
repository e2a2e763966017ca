import { expect } from '@open-wc/testing';

const text = async (name: string) => (await fetch(`/test/host-pages/${name}`)).text();
const cases = (found: string, pattern: RegExp) => [
  ...new Set([...found.matchAll(pattern)].map(([, name]) => Number(name))),
];

describe('The pages on which Knead is a guest', () => {
  it('are listed, each case with a page, a promise and the engines that keep it', async () => {
    const files = ['changes', 'policies', 'scripts', 'styles'];
    const tests = (await Promise.all(files.map(name => text(`${name}.test.ts`)))).join('\n');
    const promises = [...tests.matchAll(/\bit\((['"`])(H\d+): (.*?)\1,/g)].map(
      ([, , number, promise]) => `${number} ${promise}`,
    );
    const table = [
      ...(await text('README.md')).matchAll(/^\| \[(H\d+)\]\(\S+\) +\| (.*?) +\| ✓ +\| ✓ +\| ✓ +\|$/gm),
    ];
    expect(table.map(([, number, promise]) => `${number} ${promise}`).sort()).to.deep.equal(promises.sort());
    const numbers = Array.from({ length: 34 }, (_, index) => index + 1);
    expect(cases(await text('index.html'), /href="h(\d+)-/g)).to.deep.equal(numbers);
    expect(promises).to.have.length(numbers.length);
  });
});

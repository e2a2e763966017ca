import { expect } from '@open-wc/testing';
import { addScript, inside, one, openPage, regionOf } from '../support/frame.ts';
import type { Page } from '../support/frame.ts';
import { guide, press, tick } from '../support/guide.ts';

interface Package {
  exports: Record<string, string | { types: string; default?: string }>;
  dependencies: Record<string, string>;
  files: string[];
  types: string;
  unpkg: string;
  jsdelivr: string;
  customElements: string;
}

/** The locales that are not in the bundle. */
const LOCALES = ['ar', 'es'];
const THEMES = ['calm', 'clinic', 'high-contrast', 'warm'];

/** What a `*` stands for in a path. */
const namesOf = (path: string) =>
  path.includes('*') ? (path.startsWith('./themes/') ? THEMES : LOCALES) : [''];

/** A file of the package as it is sent, or nothing if there is none. */
async function file(path: string): Promise<string | undefined> {
  const response = await fetch(new URL(path, `${location.origin}/`));
  return response.ok ? response.text() : undefined;
}

/** What a module imports: every address that stands behind `from` or `import`; the word in quotes is only a word. */
const importsOf = (code: string) => [
  ...new Set(
    [...code.matchAll(/(?<!["'])\b(?:from|import)\s*\(?\s*(["'])([^"'\n]+)\1/g)].map(
      ([, , address = '']) => address,
    ),
  ),
];

/** Follows the relative imports from some files on; says which are missing, and which packages are needed. */
async function follow(from: string[], toFile: (path: string) => string) {
  const missing: string[] = [];
  const packages = new Set<string>();
  const seen = new Set<string>();
  for (const waiting = [...from]; waiting.length;) {
    const path = waiting.pop()!;
    if (seen.has(path)) continue;
    seen.add(path);
    const code = await file(path);
    if (code === undefined) missing.push(path);
    for (const address of importsOf(code ?? ''))
      if (address.startsWith('.'))
        waiting.push(toFile(new URL(address, `${location.origin}/${path}`).pathname.slice(1)));
      else packages.add(address);
  }
  return { missing, packages: [...packages].sort(), seen: [...seen] };
}

const { exports, dependencies, files, ...about } = JSON.parse((await file('package.json'))!) as Package;

/** Every path that can be imported, with what is behind it. */
const paths = Object.entries(exports).flatMap(([path, to]) =>
  path === './dist/*'
    ? []
    : namesOf(path).map(name => ({
        path: path.replace('*', name),
        ...Object.fromEntries(
          Object.entries(typeof to === 'string' ? { default: to } : to).map(([condition, target]) => [
            condition,
            target.replace('*', name).replace(/^\.\//, ''),
          ]),
        ),
      })),
) as { path: string; default?: string; types?: string }[];
const modules = paths.filter(({ default: target, types }) => target && types) as {
  path: string;
  default: string;
  types: string;
}[];
/** Types alone: the elements in the templates of a framework. */
const frameworks = paths.filter(({ default: target }) => !target);

describe('The package', () => {
  it('offers the kit, each element and each locale by name', () => {
    expect(modules.map(({ path }) => path)).to.deep.equal([
      '.',
      './body-map',
      './safety-check',
      './massage-picker',
      './tips-checklist',
      './visit-summary',
      './evidence',
      './check-in',
      './appointment',
      './kit',
      ...LOCALES.map(name => `./locales/${name}`),
    ]);
    expect(frameworks.map(({ path }) => path)).to.deep.equal([
      './react',
      './preact',
      './solid',
      './vue',
      './svelte',
    ]);
  });

  for (const { path, default: target, types } of paths)
    it(`has what it offers as ${path}`, async () => {
      if (target) expect(await file(target), target).to.match(/\S/);
      if (types) expect(await file(types), types).to.match(/export|declare module/);
      for (const name of [target, types])
        expect(
          !name ||
            files.some(each => name === each || name.startsWith(`${each}/`)) ||
            name === 'package.json',
        ).to.be.true;
    });

  it('has what it says to others', async () => {
    for (const target of [about.types, about.unpkg, about.jsdelivr, about.customElements])
      expect(await file(target), target).to.match(/\S/);
    expect(about.unpkg).to.equal('./dist/knead.js');
    expect(about.jsdelivr).to.equal('./dist/knead.js');
  });

  it('has modules for bundlers that import Lit, and nothing else that is not in it', async () => {
    const { missing, packages, seen } = await follow(
      modules.map(({ default: target }) => target),
      path => path,
    );
    expect(missing).to.deep.equal([]);
    expect(seen.length).to.be.above(modules.length);
    expect(packages.length).to.be.above(0);
    for (const name of packages) {
      expect(name).to.match(/^(lit|@lit\/\w+)(\/|$)/);
      expect(Object.keys(dependencies)).to.include(
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    }
  });

  it('has types that are complete, and need nothing else but Lit', async () => {
    const { missing, packages, seen } = await follow(
      modules.map(({ types }) => types),
      path => path.replace(/\.js$/, '.d.ts'),
    );
    expect(missing).to.deep.equal([]);
    expect(seen.length).to.be.above(modules.length);
    for (const name of packages)
      expect(Object.keys(dependencies)).to.include(
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
  });

  const standalone = [
    ...modules.map(({ default: target }) => target.replace('/modules/', '/')),
    'dist/kit.js',
  ];

  for (const name of new Set(standalone))
    it(`has ${name} for a script tag: minified, with everything in it, and nothing of development`, async () => {
      const code = (await file(name))!;
      expect(importsOf(code)).to.deep.equal([]);
      expect(code).not.to.contain('Lit is in dev mode').and.not.to.contain('process.env');
      expect(code.split('\n').length).to.be.below(60);
      const map = JSON.parse((await file(`${name}.map`))!) as { sources: string[] };
      expect(map.sources.length).to.be.above(0);
      const page = await openPage('late.html');
      await addScript(page, `/${name}`);
      expect([page.errors, page.warnings]).to.deep.equal([[], []]);
    });

  it('brings the licences of what is in its files', async () => {
    const licences = (await file('dist/licenses.txt'))!;
    for (const name of Object.keys(dependencies)) expect(licences).to.contain(name);
    expect(licences.match(/Redistribution and use/g)).to.have.length(Object.keys(dependencies).length);
  });

  it('exports from knead.js what a page may want', async () => {
    const knead = (await import(new URL('/dist/knead.js', location.href).href)) as object;
    expect(Object.keys(knead)).to.include.members([
      'Appointment',
      'BodyMap',
      'CheckIn',
      'Evidence',
      'KneadKit',
      'MassagePicker',
      'SafetyCheck',
      'VisitSummary',
      'KneadBookEvent',
      'KneadCompleteEvent',
      'KneadStepEvent',
      'assessSafety',
      'defaultPack',
      'formatValue',
      'mergePack',
      'parseValue',
      'readCheckIns',
      'registerLocale',
      'suggestMassageTypes',
      'visitSummary',
      'visitToFhir',
      'Visit',
    ]);
  });
});

interface Described {
  name: string;
  description?: string;
}
interface Declaration extends Described {
  tagName?: string;
  summary?: string;
  attributes?: Described[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
}

const events = {
  'knead-body-map': ['change', 'input', 'invalid'],
  'knead-safety-check': [],
  'knead-massage-picker': ['knead-complete', 'knead-step'],
  'knead-tips-checklist': [],
  'knead-visit-summary': [],
  'knead-evidence': [],
  'knead-check-in': [],
  'knead-appointment': ['knead-book'],
  'knead-kit': [],
};

describe('The manifest of the elements', () => {
  let declarations: Declaration[];

  before(async function () {
    const text = await file('custom-elements.json');
    if (!text) return this.skip();
    const { modules: all } = JSON.parse(text) as { modules: { declarations?: Declaration[] }[] };
    declarations = all.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  });

  const of = (tag: string) => declarations.find(({ tagName }) => tagName === tag)!;
  const names = (list: Described[] = []) => list.map(({ name }) => name).sort();

  /** What of an element can be seen in some states of a page, such as the names of its slots. */
  async function rendered(page: Page, tag: string, attribute: 'part' | 'slot') {
    const found = new Set<string>();
    const look = async () => {
      await page.shown();
      for (const element of page.document.querySelectorAll(tag))
        if (attribute === 'slot')
          inside(element, 'slot').forEach(slot => found.add(slot.getAttribute('name') ?? ''));
        else inside(element, '[part]').forEach(({ part }) => part.forEach(name => found.add(name)));
    };
    if (!page.document.querySelector(tag)) page.kit.append(page.document.createElement(tag));
    await look();
    if (tag === 'knead-body-map') {
      const { map } = page;
      map.value = 'chest-left:6';
      regionOf(map, 'chest-right').dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await look();
      inside(map, 'header button').at(-1)?.click();
      await look();
    }
    if (tag === 'knead-kit') {
      page.kit.remember = '';
      await look();
    }
    if (tag === 'knead-safety-check') {
      await tick(page.check, 'rf-chest');
      await look();
    }
    if (tag === 'knead-massage-picker') {
      await guide(page.picker);
      await look();
      await press(page.picker, 'All styles');
      await look();
    }
    if (tag === 'knead-check-in') {
      page.kit.visit.tell({ checkIns: [{ id: 'a', date: '2026-11-21', pain: 3, about: 'after' }] });
      await look();
    }
    if (tag === 'knead-visit-summary') {
      page.kit.visit.mark('chest-left');
      await look();
    }
    if (tag === 'knead-appointment') {
      page.kit.visit.tell({ flags: ['rf-chest'] });
      await look();
      page.kit.clear();
      page.appointment.phone = '555 010 0142';
      for (const variant of ['button', 'floating'] as const) {
        page.appointment.variant = variant;
        await look();
      }
      const { appointment } = page;
      appointment.bookingUrl = appointment.phone = '';
      await look();
      Object.assign(appointment, {
        variant: 'button',
        bookingUrl: `${location.origin.replace('localhost', '127.0.0.1')}/test/pages/provider.html`,
        provider: 'cal',
        embed: 'popup',
        requestAction: '/receiver/200',
        phone: '555 010 0142',
        sms: '555 010 0142',
        whatsapp: '+1 555 010 0142',
        email: 'hello@cedarandsage.example',
        hours: 'Mo-Su',
        timeZone: 'UTC',
      });
      page.kit.visit.mark('chest-left');
      await look();
      one(appointment, '[part="panel"] button').click();
      await look();
      const { contentWindow: source } = one<HTMLIFrameElement>(appointment, 'iframe');
      const data = { originator: 'CAL', type: 'bookingSuccessfulV2' };
      const event = new page.window.MessageEvent('message', { data, origin: 'https://cal.com' });
      // Firefox takes no window of another site for a source.
      Object.defineProperty(event, 'source', { value: source });
      page.window.dispatchEvent(event);
      await look();
    }
    return [...found].sort();
  }

  it('names every element, once each', () => {
    expect(declarations.map(({ tagName }) => tagName).sort()).to.deep.equal(Object.keys(events).sort());
  });

  for (const [tag, expected] of Object.entries(events)) {
    it(`says what <${tag}> is, and describes each attribute, event, slot and part`, () => {
      const { summary, description, ...lists } = of(tag);
      expect(summary).to.match(/\S/);
      expect(description).to.match(/\S/);
      for (const kind of ['attributes', 'events', 'slots', 'cssParts'] as const) {
        const silent = (lists[kind] ?? []).filter(({ description = '' }) => description.length < 10);
        expect(names(silent), kind).to.deep.equal([]);
        expect(names(lists[kind]), kind).to.deep.equal([...new Set(names(lists[kind]))]);
      }
      expect(names(lists.events)).to.deep.equal(expected);
    });

    it(`knows every attribute, part and slot of <${tag}>, and no other`, async () => {
      const page = await openPage('async.html');
      const element = page.window.customElements.get(tag) as unknown as { observedAttributes: string[] };
      expect(element.observedAttributes.length > 0).to.equal(tag !== 'knead-check-in');
      expect(names(of(tag).attributes), 'attributes').to.deep.equal([...element.observedAttributes].sort());
      expect(names(of(tag).cssParts), 'parts').to.deep.equal(await rendered(page, tag, 'part'));
      const other = await openPage('async.html');
      expect(names(of(tag).slots), 'slots').to.deep.equal(await rendered(other, tag, 'slot'));
    });
  }
});

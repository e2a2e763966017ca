/**
 * `npm run reserve`: measures in Chromium how high each widget of dist/ is at each width, and writes src/knead.css,
 * which keeps that much room for it until the script has come. To be run when a widget has become higher or lower:
 * test/dist/reserve.test.ts says so.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ensureBuilt } from './built.mjs';
import { inChromium } from './chromium.mjs';
import { readElements, root } from './project.mjs';

const WIDTHS = Array.from({ length: 127 }, (_, index) => 240 + 8 * index);

if (!ensureBuilt()) process.exit(1);
const tags = readElements()
  .map(({ tagName }) => tagName)
  .filter(tag => tag !== 'knead-kit');

/** Which settings make a widget another size, and are worth their own measure. */
const VARIANTS = { 'knead-appointment': ['', 'banner', 'floating'] };
const kinds = tags.flatMap(tag => (VARIANTS[tag] ?? ['']).map(variant => [tag, variant]));

/** In the page: puts each widget there as most sites have it. */
async function build(kinds) {
  const kits = kinds.map(([tag, variant]) => {
    const kit = document.createElement('knead-kit');
    kit.setAttribute('booking-url', 'https://example.com');
    kit.setAttribute('phone', '555 010 0142');
    const widget = kit.appendChild(document.createElement(tag));
    if (variant) widget.setAttribute('variant', variant);
    return kit;
  });
  document.body.style.margin = '0';
  document.body.replaceChildren(...kits);
  for (const kit of kits) await kit.firstChild.updateComplete;
}

/** In the page: how high each widget is, in a column of this width. */
function measure(width) {
  document.body.style.width = `${width}px`;
  return [...document.body.children].map(kit => kit.firstChild.getBoundingClientRect().height);
}

/**
 * Heights as few straight lines over the width, each true to 2px; where a widget is higher than most windows, what
 * stands below it is out of sight, and an eighth is enough.
 */
function lines(heights) {
  const found = [];
  const isNear = (line, at) => {
    const off = Math.abs(line.height + line.slope * (WIDTHS[at] - WIDTHS[line.from]) - heights[at]);
    return off <= (heights[at] > 1000 ? heights[at] / 8 : 2);
  };
  for (let from = 0; from < heights.length;) {
    let best = { from, to: from, height: heights[from], slope: 0 };
    for (let to = from + 1; to < heights.length; to++) {
      const slope = (heights[to] - heights[from]) / (WIDTHS[to] - WIDTHS[from]);
      for (const line of [
        { from, to, height: heights[from], slope: 0 },
        { from, to, height: heights[from], slope },
      ])
        if (WIDTHS.slice(from, to + 1).every((_, index) => isNear(line, from + index))) {
          best = line;
          break;
        }
    }
    found.push(best);
    from = best.to + 1;
  }
  return found;
}

/** `calc(40em + 12cqi)`: in `em` of the text, which is at least 16px, as in the widgets. */
function length({ from, height, slope }) {
  const fixed = `${Number(((height - slope * WIDTHS[from]) / 16).toFixed(2))} * max(1em, 16px)`;
  return `calc(${fixed}${slope ? ` + ${Number((slope * 100).toFixed(1))}cqi` : ''})`;
}

/** A widget, or what will become one. */
function either(tag, variant) {
  const name = tag.slice('knead-'.length);
  const of = prefix => (variant ? `[${prefix}variant='${variant}']` : '');
  return `:is(${tag}${of('')}, div[data-knead='${name}']${of('data-')}${variant ? '' : `, div.${tag}`})`;
}

/** Of each width, how high each kind of widget is. */
const heights = await inChromium(root, async (browser, address) => {
  const page = await browser.newPage();
  await page.goto(`${address}/demo/plain.html`);
  await page.evaluate(build, kinds);
  const found = [];
  for (const width of WIDTHS) {
    // A narrow column is mostly that of a phone.
    await page.setViewport({ width: width > 640 ? 1400 : width, height: 900 });
    found.push(await page.evaluate(measure, width));
  }
  return found;
});
const rules = kinds.flatMap(([tag, variant], which) =>
  lines(heights.map(all => all[which])).map((line, at) => {
    const rule = `${either(tag, variant)}::before { block-size: var(--knead-reserve, ${length(line)}) }`;
    return at ? `@container (inline-size >= ${WIDTHS[line.from]}px) { ${rule} }` : rule;
  }),
);

// A <div> in which the element stands already only has such a class.
const all = tags
  .map(
    tag =>
      `${tag}:not(:defined), div[data-knead='${tag.slice('knead-'.length)}'], div.${tag}:not(:has(${tag}))`,
  )
  .join(', ');
const css = `/*
 * Optional: keeps room for the widgets until the script of Knead has come, so that nothing on the page moves then, and
 * shows what stands in their tags only if it does not come. A widget whose settings make it higher or lower than usual
 * can say its own height: <knead-tips-checklist style="--knead-reserve: 40em">. Made by \`npm run reserve\`.
 */
knead-kit:not(:defined) { display: contents }
${all} { display: block; container-type: inline-size; animation: knead-wait 3s step-end }
@keyframes knead-wait { from { visibility: hidden } }
/* As high as the widget will be, and without width, so that what stands in the tag goes beside it. */
:is(${all})::before { float: inline-start; content: '' }
${rules.join('\n')}
`;
const file = join(root, 'src', 'knead.css');
writeFileSync(file, await format(css, { ...(await resolveConfig(file)), parser: 'css' }));
console.log(`src/knead.css: ${rules.length} heights`);

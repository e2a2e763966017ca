import { partsOf, regions, type Region, type RegionId, type View } from '../content/regions.js';
import type { Mark } from '../visit/mark.js';
import { shapes } from './figures.js';
import { centre, type Point } from './geometry.js';
import { readShapes, type Shape } from './shapes.js';

/** The name of a figure. */
export type FigureName = keyof typeof shapes;

/** Both views, in the order in which they stand. */
export const views = ['front', 'back'] as const;

/** How wide the drawing is, in its own units. The body is symmetric about its middle. */
export const width = 250;

/** What of the drawing is shown: the bodies, with room for a ring around them. */
const viewBox = '0 -6 250 530';

/** The colour of a mark that has no intensity, on the scale of 0 to 10. */
const unrated = 4;

const parts = views.flatMap(partsOf);

/** The outlines of each figure, in the order of the parts; read when it is first drawn. */
const outlines: Partial<Record<FigureName, readonly Shape[]>> = {};

/** A region as it is drawn. */
export interface Drawn extends Region {
  readonly path: SVGPathElement;
  /** Its outline; of a left one, that of its mirror image. */
  points: readonly Point[];
  /** The number of its mark, made when first needed. */
  sign?: SVGTextElement;
}

function svg<Tag extends keyof SVGElementTagNameMap>(tag: Tag, attributes: object, ...children: Node[]) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  set(element, attributes);
  element.append(...children);
  return element;
}

function set(element: Element, attributes: object) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** The middle of a region, in the drawing's units. Few are ever asked for. */
export function middle({ points, side }: Drawn): Point {
  const [x, y] = centre(points);
  return [side === 'left' ? width - x : x, y];
}

function place(drawn: Drawn) {
  if (!drawn.sign) return;
  const [x, y] = middle(drawn);
  set(drawn.sign, { x, y });
}

/**
 * The drawing of one body, front and back.
 *
 * It is made once, by hand: eighty-one paths in a template would be looked at on every render, while a mark
 * concerns only its own. A change of figure changes the outlines and keeps the paths, and so focus and state.
 */
export class Drawing {
  /** The two drawings, to be put on the page. */
  readonly svgs = { front: emptySvg('front'), back: emptySvg('back') };

  /** The regions by the id of their path, which is their own. */
  readonly drawn = new Map<string, Drawn>();

  // Drawn after the regions, so that no neighbour covers half of them.
  readonly #rings = { open: ringsOf('open'), focus: ringsOf('focus') };
  #figure: FigureName | undefined;

  constructor() {
    const blank = svg('path', { part: 'region', role: 'checkbox', tabindex: -1, 'aria-checked': false });
    for (const region of regions) {
      const path = blank.cloneNode() as SVGPathElement;
      path.id = region.id;
      if (region.side === 'left') set(path, { transform: `matrix(-1 0 0 1 ${width} 0)` });
      this.svgs[region.view].append(path);
      this.drawn.set(region.id, { ...region, path, points: [] });
    }
  }

  /** Draws another body. */
  set figure(figure: FigureName) {
    if (figure === this.#figure) return;
    this.#figure = figure;
    const found = (outlines[figure] ??= readShapes(shapes[figure], parts.length));
    for (const drawn of this.drawn.values()) {
      const shape = found[parts.indexOf(drawn.part)];
      if (!shape) continue;
      drawn.points = shape.points;
      set(drawn.path, { d: shape.d });
      place(drawn);
    }
  }

  /** Draws the mark of one region and names it; touches nothing else. */
  draw(drawn: Drawn, mark: Mark | undefined, label: string, sign: string) {
    const { path } = drawn;
    path.ariaLabel = label;
    if (mark) drawn.sign ??= svg('text', { 'aria-hidden': true });
    if (!drawn.sign) return;
    set(path, { 'aria-checked': !!mark, class: mark?.intent ?? '' });
    if (mark) {
      place(drawn);
      for (const { style } of [path, drawn.sign])
        style.setProperty('--_n', String(mark.intensity ?? unrated));
      this.svgs[drawn.view].append(drawn.sign);
    }
    drawn.sign.textContent = sign;
  }

  /** Draws a ring around a region, or takes it away. */
  ring(kind: 'open' | 'focus', id: RegionId | undefined) {
    const drawn = id && this.drawn.get(id);
    for (const ring of this.#rings[kind]) {
      ring.remove();
      if (!drawn) continue;
      for (const name of ['d', 'transform']) set(ring, { [name]: drawn.path.getAttribute(name) ?? '' });
      this.svgs[drawn.view].append(ring);
    }
  }
}

const ringsOf = (kind: string) => ['halo', 'line'].map(line => svg('path', { class: `${kind} ${line}` }));

/** The drawing of a view, cropped to the body, with nothing in it but the hatch for areas to avoid. */
const emptySvg = (view: View) =>
  svg(
    'svg',
    { viewBox, role: 'group', 'aria-labelledby': view },
    svg(
      'pattern',
      // One in each view: a pattern in a view that is hidden draws nothing.
      {
        id: `hatch-${view}`,
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      svg('path', { d: 'M0 0V6' }),
    ),
  );

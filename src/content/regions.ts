/**
 * The 81 regions of the body: 40 paired parts and the sacrum, as the figures are cut.
 * Left and right are the person's own. The order is that of the list and of Home and End: head to foot.
 */

/** Which side of the body a region is seen from. */
export type View = 'front' | 'back';

const table = {
  'head-neck': { front: 'forehead face jaw throat', back: 'head-back skull-base neck-back' },
  'shoulder-arm': {
    front: 'shoulder-front upper-arm-front elbow-front forearm-front wrist-front palm',
    back: 'shoulder-top shoulder-back upper-arm-back elbow-back forearm-back wrist-back hand-back',
  },
  'chest-abdomen': { front: 'chest upper-abdomen lower-abdomen', back: '' },
  back: { front: '', back: 'upper-back mid-back low-back sacrum' },
  hip: { front: 'hip-front groin', back: 'buttock hip-side' },
  'leg-foot': {
    front: 'thigh-front knee-front shin ankle-front foot-top',
    back: 'thigh-back knee-back calf ankle-back sole',
  },
} as const;

/** The words of a text, as a type and as a list. */
export type Words<Text extends string> = Text extends `${infer Word} ${infer Rest}`
  ? Word | Words<Rest>
  : Exclude<Text, ''>;
export const words = <Text extends string>(text: Text) => text.split(' ').filter(Boolean) as Words<Text>[];

/** A heading of the list of regions. */
export type Group = keyof typeof table;
/** A part of the body as seen from one view, without its side: `knee-front`. */
export type Part = Words<(typeof table)[Group][View]>;
/** The person's own side; `null` on the midline. */
export type Side = 'right' | 'left' | null;
/** The id of a region: `knee-front-left`, or `sacrum` on the midline. */
export type RegionId = `${Exclude<Part, 'sacrum'>}-${'right' | 'left'}` | 'sacrum';

/** One region of the body. */
export interface Region {
  readonly id: RegionId;
  readonly part: Part;
  readonly side: Side;
  readonly view: View;
  readonly group: Group;
}

/** The groups of the list, head to foot. */
export const groups = Object.keys(table) as Group[];

/** All regions, group by group, front before back, right before left. */
export const regions: readonly Region[] = groups.flatMap(group =>
  (['front', 'back'] as const).flatMap(view =>
    words(table[group][view]).flatMap((part): Region[] =>
      part === 'sacrum'
        ? [{ id: part, part, side: null, view, group }]
        : (['right', 'left'] as const).map(side => ({ id: `${part}-${side}`, part, side, view, group })),
    ),
  ),
);

const byId = new Map<string, Region>(regions.map(region => [region.id, region]));

/** The region of an id. */
export function regionOf(id: RegionId): Region;
/** The region of what may be an id, if it is one. */
export function regionOf(id: string): Region | undefined;
export function regionOf(id: string): Region | undefined {
  return byId.get(id);
}

/** The parts seen in a view, in the order of the figures' paths. */
export const partsOf = (view: View): readonly Part[] =>
  groups.flatMap<Part>(group => words(table[group][view]));

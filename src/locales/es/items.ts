/** Words by `id`: one, or as many as there are fields. */
export type Words = Readonly<Record<string, string | readonly string[]>>;

/** The items of a list: by their `id` the words, in the order of the fields. */
export const items = <Field extends string>(fields: readonly Field[], list: Words) =>
  Object.entries(list).map(([id, words]) => ({
    id,
    ...(Object.fromEntries([words].flat().map((word, at) => [fields[at], word])) as {
      readonly [name in Field]?: string;
    }),
  }));

/** What the table in elements.d.ts says of each element. */
export interface Entry {
  element: HTMLElement;
  props: object;
  events: object;
}

/** `onknead-book` for `knead-book`. What every element fires, such as `change`, a framework has its own types for. */
export type Handlers<Events> = {
  [Name in Extract<keyof Events, `${string}-${string}`> as `on${Name}`]?:
    ((event: Events[Name]) => void) | undefined;
};

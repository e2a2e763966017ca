/** Listens in on a method until the test is over: every call's arguments. The method itself still runs if asked. */
export function spy<Name extends string>(
  target: { [name in Name]: (...values: never[]) => unknown },
  name: Name,
  { through = false } = {},
): unknown[][] {
  const calls: unknown[][] = [];
  const own = Object.getOwnPropertyDescriptor(target, name);
  const original = target[name] as (...values: unknown[]) => unknown;
  Object.defineProperty(target, name, {
    configurable: true,
    writable: true,
    value(this: unknown, ...values: unknown[]) {
      calls.push(values);
      return through ? original.apply(this, values) : undefined;
    },
  });
  restore.push(() => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
  return calls;
}

const restore: (() => void)[] = [];
afterEach(() => restore.splice(0).forEach(each => each()));

/** What elements of Knead said on a console that was listened in on; Lit's development build says things, too. */
export const warned = (calls: unknown[][]) =>
  calls.map(([text]) => String(text)).filter(text => text.startsWith('<knead-'));

/** The name of the message in which a page in an iframe tells its height, and of that which asks for it. */
export const heightMessage = 'knead-height';

/** The height that a message tells, in CSS pixels, or nothing if it is another message, or no sensible height. */
export function heightOf(message: unknown): number | undefined {
  const { type, height } = Object(message) as { readonly type?: unknown; readonly height?: unknown };
  const isHeight = type === heightMessage && typeof height === 'number' && height >= 1 && height <= 30_000;
  return isHeight ? Math.ceil(height) : undefined;
}

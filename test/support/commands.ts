/**
 * What a test can do to the browser that a script in the page cannot: real keys, mouse, touch, window size
 * and media settings, the same in every engine. Commands that an engine lacks answer `false`.
 */
import { executeServerCommand, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';

export { resetMouse, sendKeys, sendMouse };

/** What runs this test. By name, only to say what an engine cannot do; test for features otherwise. */
export const engine: 'chromium' | 'firefox' | 'webkit' = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

export interface Media {
  media?: 'print' | 'screen';
  colorScheme?: 'light' | 'dark' | 'no-preference';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'less' | 'no-preference';
}

let mediaChanged = false;
let zoneChanged = false;
let viewportBefore: { width: number; height: number } | undefined;

/**
 * Sets what is named and leaves the rest; undone at the end of the file.
 * Chromium: all. Firefox: all but contrast. WebKitGTK: none. `false`: not in this engine.
 */
export function emulateMedia(media: Media) {
  mediaChanged = true;
  return executeServerCommand<boolean, Media>('emulate-media', media);
}

/** The size of the page's viewport; undone at the end of the file. `false`: the window did not take it. */
export function setViewport(size: { width: number; height: number }) {
  viewportBefore ??= { width: innerWidth, height: innerHeight };
  return executeServerCommand<boolean, typeof size>('set-viewport', size);
}

/** A touch of a finger at this point of the viewport (CSS pixels). `false`: not in this engine (WebKitGTK). */
export function tap(point: { x: number; y: number }) {
  return executeServerCommand<boolean, typeof point>('tap', point);
}

/**
 * Opens a page in a window of its own, leaves it and comes back to it; `before` and `after` are expressions to evaluate
 * there. Chromium alone. `false`: not in this engine.
 */
export function awayAndBack(visit: { url: string; away: string; before: string; after: string }) {
  return executeServerCommand<false | { wasKept: boolean; after: unknown }, typeof visit>(
    'away-and-back',
    visit,
  );
}

/** The time zone of the page, `America/New_York`, or the browser's own; undone at the end of the file. `false`: not in this engine (WebKitGTK). */
export function setTimeZone(zone?: string) {
  zoneChanged = true;
  return executeServerCommand<boolean, { zone?: string }>('time-zone', { zone });
}

/** Has the browser let go of what nobody needs any more. `false`: only Chromium can be asked. */
export function collectGarbage() {
  return executeServerCommand<boolean, object>('collect-garbage', {});
}

// The next file runs in the same window.
after(async () => {
  if (mediaChanged) {
    const none = 'no-preference';
    await emulateMedia({ media: 'screen', colorScheme: none, reducedMotion: none, forcedColors: 'none' });
    await emulateMedia({ contrast: none });
  }
  if (zoneChanged) await setTimeZone();
  if (viewportBefore) await setViewport(viewportBefore);
});

/** What goes over the wire. */
import { brotliSize } from '../../scripts/budget.mjs';
import { bundles } from '../subjects.mjs';

export const measureBytes = () =>
  Object.fromEntries(
    bundles.map(({ id, file, css = [] }) => [
      id,
      {
        script: brotliSize(file),
        css: css.reduce((sum, sheet) => sum + brotliSize(sheet), 0),
      },
    ]),
  );

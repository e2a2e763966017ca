/** What goes over the wire: brotli at its best, as a CDN sends what it keeps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from '../../scripts/dependencies.mjs';
import { bundles } from '../subjects.mjs';

const brotli = file => {
  const bytes = readFileSync(join(root, file));
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
};

export const measureBytes = () =>
  Object.fromEntries(
    bundles.map(({ id, file, css = [] }) => [
      id,
      {
        script: brotli(file),
        raw: readFileSync(join(root, file)).length,
        css: css.reduce((sum, sheet) => sum + brotli(sheet), 0),
      },
    ]),
  );

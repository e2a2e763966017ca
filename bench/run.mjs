/** `npm run bench`: installs and builds what is missing, then measures. Imports nothing but Node itself until then. */
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../scripts/built.mjs';
import { ensureDependencies } from '../scripts/dependencies.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
if (!ensureDependencies() || !ensureDependencies(here) || !ensureBuilt()) process.exit(1);
await import('./main.mjs');

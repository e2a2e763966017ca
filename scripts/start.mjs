/** `npm start`: shows the demo, after installing and building what is missing or out of date. */
import { receive } from '../demo/receiver.mjs';
import { ensureBuilt } from './built.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { root } from './project.mjs';
import { serve } from './serve.mjs';

if (!ensureDependencies() || !ensureBuilt()) process.exit(1);
const server = await serve(root, Number(process.env.PORT ?? 4173), { take: receive });
console.log(`Demo: http://localhost:${server.address().port}/demo/`);

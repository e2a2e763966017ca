import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  // Where the page is served: Astro takes forms from its own pages only, and has to know which those are.
  security: { allowedDomains: [{ hostname: 'localhost' }] },
  devToolbar: { enabled: false },
});

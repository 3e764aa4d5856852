import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledMessages } from './scripts/compiled-messages.ts';
import { cytoscapeParts } from './scripts/cytoscape-parts.ts';
import { pinyinOfMessages } from './scripts/pinyin-of-messages.ts';

/** Which parts of a build need which. */
export const MANIFEST = 'parts.json';

const client = path.join(import.meta.dirname, 'client');
const server = `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`;

export default defineConfig({
  root: client,
  base: './',
  plugins: [react(), cytoscapeParts(), compiledMessages(), pinyinOfMessages()],
  resolve: { alias: [{ find: /^@formatjs\/icu-messageformat-parser$/, replacement: '@formatjs/icu-messageformat-parser/no-parser.js' }] },
  worker: { format: 'es', plugins: () => [cytoscapeParts()] },
  build: {
    /** Builds to serve are made by scripts/build-client.ts, each in a folder of its own. */
    outDir: path.join(import.meta.dirname, 'dist', 'vite'),
    emptyOutDir: true,
    manifest: MANIFEST,
    target: 'es2022',
    /** The editor of GraphiQL is one large chunk of its own page. */
    chunkSizeWarningLimit: 5000,
    rolldownOptions: { input: [path.join(client, 'index.html'), path.join(client, 'graphiql', 'index.html')] },
  },
  /** Imports of its own workers, which only the build and the dev server's own loader resolve. */
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite'] },
  server: { proxy: Object.fromEntries(['/graphql', '/schema.graphql', '/readyz', '/export'].map((address) => [address, server])) },
});

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the viewer of PDFs loads by name, and only for pictures in JPEG 2000: a file of its own in `pdf/`. */
function pdfDecoder(): Plugin {
  const name = 'openjpeg_nowasm_fallback.js';
  return {
    name: 'pdf-decoder',
    apply: 'build',
    generateBundle() {
      const source = readFileSync(here(`./node_modules/pdfjs-dist/wasm/${name}`));
      this.emitFile({ type: 'asset', fileName: `pdf/${name}`, source });
    },
  };
}

export default defineConfig(({ mode }) => ({
  plugins: [svelte(), pdfDecoder()],
  resolve: {
    alias: [
      // Tests have a platform of their own; no ordinary build contains it.
      { find: /^\$platform$/, replacement: here(mode === 'test' ? './test/platform.ts' : './src/platform/index.ts') },
      { find: '$locales', replacement: here('../locales') },
      { find: '$api', replacement: here('./src/api') },
      { find: '$shared', replacement: here('./src/shared') },
      { find: '$features', replacement: here('./src/features') },
    ],
    conditions: mode === 'test' ? ['browser'] : undefined,
  },
  clearScreen: false,
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  // No data: URIs, so that the content security policy can stay at 'self'.
  build: { target: 'safari17', assetsInlineLimit: 0, emptyOutDir: true, chunkSizeWarningLimit: 900 },
  test: { include: ['test/**/*.test.ts'], environment: 'node' },
}));

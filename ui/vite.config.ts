import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
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

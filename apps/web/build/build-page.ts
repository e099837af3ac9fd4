import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the page into a folder that exists and is empty. */
export async function buildPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    // Paths relative to the page: it may stand below any address.
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    // Whoever builds, a test too: React is that of production.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
    },
  });
}

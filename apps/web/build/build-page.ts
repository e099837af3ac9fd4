import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Builds the page into a folder that exists and is empty: always that of production, also when a test builds it.
 * @param mode `static` opens folders by itself, `production` asks a server for one
 */
export async function buildPage(outDir: string, mode: 'production' | 'static' = 'production'): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({
      configFile: false,
      mode,
      root: fileURLToPath(new URL('..', import.meta.url)),
      // Paths relative to the page: it may stand below any address.
      base: './',
      logLevel: 'error',
      worker: { format: 'es' },
      build: {
        outDir,
        emptyOutDir: false,
        target: 'es2023',
        chunkSizeWarningLimit: 4000,
        reportCompressedSize: false,
      },
    });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

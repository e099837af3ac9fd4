import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedFile, MODULES, wasmModule } from './build-wasm.ts';

it.each(MODULES)(
  'the embedded wasm %s is what its source builds to; else run node scripts/build-wasm.ts',
  async (module) => {
    expect(await wasmModule(module)).toBe(readFileSync(generatedFile(module), 'utf8'));
  },
);

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GENERATED, wasmModule } from './build-wasm.ts';

it('the embedded wasm is what its source builds to; else run node scripts/build-wasm.ts', async () => {
  expect(await wasmModule()).toBe(readFileSync(GENERATED, 'utf8'));
});

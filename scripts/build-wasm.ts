/**
 * Builds the wasm of packages/core/assembly and embeds it: `node scripts/build-wasm.ts`. The result is committed and is
 * the same on every machine; a test builds it again and compares.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const core = new URL('../packages/core/', import.meta.url);

/** The generated file. */
export const GENERATED: URL = new URL('src/propagation/chain.wasm.generated.ts', core);

/** Text of the generated file, from the sources as they are now. */
export async function wasmModule(): Promise<string> {
  const files = new Map<string, string | Uint8Array>();
  const { error, stderr } = await asc.main(
    [
      'chain.as.ts',
      ...['--baseDir', fileURLToPath(new URL('assembly', core)), '--outFile', 'chain.wasm'],
      ...['--runtime', 'stub', '--enable', 'simd', '-O3', '--converge', '--noAssert', '--importMemory'],
    ],
    { writeFile: (name: string, contents: string | Uint8Array) => void files.set(name, contents) },
  );
  if (error) throw new Error(`chain.as.ts does not compile:\n${stderr.toString()}`);
  const bytes = files.get('chain.wasm') as Uint8Array;
  const lines = Buffer.from(bytes)
    .toString('base64')
    .match(/.{1,108}/g)!
    .map((text) => `  '${text}',`);
  return [
    '/** Built from packages/core/assembly/chain.as.ts by scripts/build-wasm.ts. */',
    `// biome-ignore format: base64 of ${bytes.length} bytes`,
    'export const CHAIN_WASM: string = [',
    ...lines,
    "].join('');",
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(GENERATED, await wasmModule());

/**
 * Builds the wasm of packages/core/assembly and embeds it: `node scripts/build-wasm.ts`. The results are committed and are
 * the same on every machine; a test builds them again and compares.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const core = new URL('../packages/core/', import.meta.url);

/** The modules by their names. */
export const MODULES = ['chain', 'maps'] as const;
export type WasmModule = (typeof MODULES)[number];

/** The generated file of a module. */
export const generatedFile = (module: WasmModule): URL =>
  new URL(`src/propagation/${module}.wasm.generated.ts`, core);

/** Text of the generated file of a module, from its source as it is now. */
export async function wasmModule(module: WasmModule): Promise<string> {
  const files = new Map<string, string | Uint8Array>();
  const { error, stderr } = await asc.main(
    [
      `${module}.as.ts`,
      ...['--baseDir', fileURLToPath(new URL('assembly', core)), '--outFile', `${module}.wasm`],
      ...['--runtime', 'stub', '--enable', 'simd', '-O3', '--converge', '--noAssert', '--importMemory'],
    ],
    { writeFile: (name: string, contents: string | Uint8Array) => void files.set(name, contents) },
  );
  if (error) throw new Error(`${module}.as.ts does not compile:\n${stderr.toString()}`);
  const bytes = files.get(`${module}.wasm`) as Uint8Array;
  const lines = Buffer.from(bytes)
    .toString('base64')
    .match(/.{1,108}/g)!
    .map((text) => `  '${text}',`);
  return [
    `/** Built from packages/core/assembly/${module}.as.ts by scripts/build-wasm.ts. */`,
    `// biome-ignore format: base64 of ${bytes.length} bytes`,
    `export const ${module.toUpperCase()}_WASM: string = [`,
    ...lines,
    "].join('');",
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const module of MODULES) writeFileSync(generatedFile(module), await wasmModule(module));

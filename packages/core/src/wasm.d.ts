/** The little of WebAssembly that the fast kernels use: the language library without DOM does not declare it. */
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer;
    readonly grow: (pages: number) => number;
  }
  const Memory: new (descriptor: { initial: number }) => Memory;
  interface Module {
    readonly [brand: symbol]: never;
  }
  const Module: new (bytes: Uint8Array<ArrayBuffer>) => Module;
  interface Instance {
    readonly exports: Readonly<Record<string, unknown>>;
  }
  const Instance: new (module: Module, imports: Readonly<Record<string, object>>) => Instance;
}

declare function atob(text: string): string;

#!/usr/bin/env node
// Starts the command line under Node 24, which runs TypeScript as it is. Under an older Node (the system's) it
// hands over to the one that `npm ci` brought.
import { spawn } from 'node:child_process';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { bundledMain } from './bundled.mjs';

if (Number(process.versions.node.split('.')[0]) < 24) {
  const node = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('error', () => {
    process.stderr.write(
      'Ortak needs Node 24, which `npm ci` installs. Run `npm ci` in the project folder first.\n',
    );
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
  });
} else {
  // Threads take the folder of compiled sources from the environment; without it they compile theirs at every start
  const { directory } = module.enableCompileCache();
  if (directory !== undefined) process.env.NODE_COMPILE_CACHE ??= directory;
  // a server outlives the bundle that it would be started from
  const main = process.argv[2] === 'start' ? undefined : bundledMain();
  await import(main ?? '../src/main.ts');
}

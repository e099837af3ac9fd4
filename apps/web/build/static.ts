/** `npm run build:static [folder]`: the workbench as files, for any web server or a page of a repository. */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStatic } from './build-static.ts';

const site = resolve(process.argv[2] ?? fileURLToPath(new URL('../../../out/site', import.meta.url)));
if (existsSync(site) && readdirSync(site).length > 0) {
  // Only what this command wrote is cleared.
  if (!existsSync(`${site}/sw.js`)) {
    process.stderr.write(`${site} is not empty, and no site that was built before: name another folder.\n`);
    process.exit(2);
  }
  rmSync(site, { recursive: true });
}
mkdirSync(site, { recursive: true });
const { files, bytes } = await buildStatic(site);
process.stdout.write(`${site}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB\n`);

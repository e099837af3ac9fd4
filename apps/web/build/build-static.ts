/** The workbench as a folder of files for any web server: page, digital maps, examples, and what makes it work offline. */
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageScript } from '@ortak/report';
import { zipSync } from 'fflate';
import { parse } from 'yaml';
import { buildPage } from './build-page.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A report that the page makes is under the policy of the page, and has a script of its own. */
const reportScript = `'sha256-${createHash('sha256').update(pageScript).digest('base64')}'`;

/** As the server sends it with the page; a file cannot say who may frame it. */
const policy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' ${reportScript}`,
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' blob: data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** @param site an empty folder */
export async function buildStatic(site: string): Promise<{ readonly files: number; readonly bytes: number }> {
  await buildPage(site, 'static');
  cpSync(join(root, 'packages/maps/data'), join(site, 'maps'), { recursive: true });
  writeExamples(join(site, 'examples'));
  const index = join(site, 'index.html');
  const html = readFileSync(index, 'utf8').replace(
    '<meta charset="utf-8" />',
    `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
  writeFileSync(index, html);
  return writeServiceWorker(site);
}

function writeExamples(folder: string): void {
  mkdirSync(folder);
  const examples = globSync('*/programme.yaml', { cwd: join(root, 'examples') })
    .map((file) => file.split(/[\\/]/, 1)[0]!)
    .sort();
  const list = examples.map((id) => {
    const from = join(root, 'examples', id);
    const files = globSync('**/*', { cwd: from }).filter((file) => statSync(join(from, file)).isFile());
    const contents = files.map((file) => [
      `${id}/${file.replaceAll('\\', '/')}`,
      readFileSync(join(from, file)),
    ]);
    writeFileSync(
      join(folder, `${id}.zip`),
      zipSync(Object.fromEntries(contents), { level: 9, mtime: new Date(1980, 0, 1) }),
    );
    const { name, objective } = parse(readFileSync(join(from, 'programme.yaml'), 'utf8'));
    return { id, name, objective };
  });
  writeFileSync(join(folder, 'index.json'), `${JSON.stringify(list, null, 2)}\n`);
}

/** The list of all files, under a version that changes with any of them. */
function writeServiceWorker(site: string): { files: number; bytes: number } {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const hash = createHash('sha256');
  let bytes = 0;
  for (const file of files) {
    const content = readFileSync(join(site, file));
    hash.update(`${file}\n`).update(content);
    bytes += content.length;
  }
  const listed = files.map((file) => (file === 'index.html' ? './' : file));
  const script = readFileSync(new URL('service-worker.js', import.meta.url), 'utf8');
  const version = hash.digest('hex').slice(0, 16);
  writeFileSync(
    join(site, 'sw.js'),
    `const version = '${version}';\nconst files = ${JSON.stringify(listed, null, 2)};\n${script}`,
  );
  return { files: files.length + 1, bytes };
}

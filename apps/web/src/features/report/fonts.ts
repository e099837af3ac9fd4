/** Inter as the report carries it: its files are those of the page itself. */

import cyrillicExt from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url';
import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url';
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import css from '@fontsource-variable/inter/index.css?raw';
import { fontCssOf, fontFile, fontSubsets } from '@ortak/report';

const addressOf = { latin, 'latin-ext': latinExt, cyrillic, 'cyrillic-ext': cyrillicExt, greek };

export async function reportFontCss(): Promise<string> {
  const files = await Promise.all(
    fontSubsets.map(async (subset) => {
      const bytes = new Uint8Array(await (await fetch(addressOf[subset])).arrayBuffer());
      return [fontFile(subset), base64(bytes)] as const;
    }),
  );
  const byFile = new Map(files);
  return fontCssOf(css, (file) => byFile.get(file)!);
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

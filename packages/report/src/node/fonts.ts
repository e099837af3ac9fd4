/** Inter from the packages: static TrueType for PDF and PNG, the variable woff2 subsets for pages. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fontCssOf } from '../html/font-css.ts';

const file = (specifier: string) => fileURLToPath(import.meta.resolve(specifier));

/** Files of the regular and the semi-bold face; both hold Latin, Cyrillic with Kazakh, and Greek. */
export const staticFontFiles = (): string[] => [
  file('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  file('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
];

/**
 * `@font-face` rules with the fonts inside, so that a page needs no network.
 * @returns CSS of about 270 kB
 */
export function embeddedFontCss(): string {
  const css = readFileSync(file('@fontsource-variable/inter/index.css'), 'utf8');
  return fontCssOf(css, (name) =>
    readFileSync(file(`@fontsource-variable/inter/files/${name}`)).toString('base64'),
  );
}

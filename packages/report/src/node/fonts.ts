/** Inter from the packages: static TrueType for PDF and PNG, the variable woff2 subsets for pages. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = (specifier: string) => fileURLToPath(import.meta.resolve(specifier));

/** Files of the regular and the semi-bold face; both hold Latin, Cyrillic with Kazakh, and Greek. */
export const staticFontFiles = (): string[] => [
  file('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  file('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
];

/** Subsets that the names and symbols of a report need: Turkish, Kazakh, Russian, and Greek for symbols. */
const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'];

/**
 * `@font-face` rules with the fonts inside, so that a page needs no network.
 * @returns CSS of about 270 kB
 */
export function embeddedFontCss(): string {
  const css = readFileSync(file('@fontsource-variable/inter/index.css'), 'utf8');
  return css
    .split('@font-face')
    .filter((rule) => subsets.some((subset) => rule.includes(`inter-${subset}-wght-normal.woff2`)))
    .map((rule) => `@font-face${rule.slice(0, rule.indexOf('}') + 1)}`)
    .map((rule) =>
      rule.replace(/url\(([^)]+)\)/, (_, path: string) => {
        const bytes = readFileSync(file(`@fontsource-variable/inter/${path.replace('./', '')}`));
        return `url(data:font/woff2;base64,${bytes.toString('base64')})`;
      }),
    )
    .join('\n');
}

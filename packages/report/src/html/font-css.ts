/** The page's fonts as data in its style. */

/** Subsets that the names and symbols of a report need: Turkish, Kazakh, Russian, and Greek for symbols. */
export const fontSubsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'] as const;

/** The file of a subset within the package of the font. */
export const fontFile = (subset: (typeof fontSubsets)[number]): string => `inter-${subset}-wght-normal.woff2`;

/**
 * The `@font-face` rules that a report needs, each with its font inside.
 * @param css of the package of the font, which names files
 * @param base64Of bytes of a font file
 */
export function fontCssOf(css: string, base64Of: (file: string) => string): string {
  return css
    .split('@font-face')
    .flatMap((rule) => {
      const file = fontSubsets.map(fontFile).find((name) => rule.includes(name));
      if (file === undefined) return [];
      const face = `@font-face${rule.slice(0, rule.indexOf('}') + 1)}`;
      return face.replace(/url\([^)]+\)/, `url(data:font/woff2;base64,${base64Of(file)})`);
    })
    .join('\n');
}

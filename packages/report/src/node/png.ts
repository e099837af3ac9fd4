import { printable } from '../map/escape.ts';
import { staticFontFiles } from './fonts.ts';

/**
 * Renders a map as a picture, with the fonts of the package alone so that every machine draws the same.
 * @param svg map with the `light` theme
 * @param widthPx width of the picture
 */
export async function mapPng(svg: string, widthPx: number): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(printable(svg), {
    fitTo: { mode: 'width', value: widthPx },
    background: '#ffffff',
    font: {
      loadSystemFonts: false,
      fontFiles: staticFontFiles(),
      defaultFontFamily: 'Inter',
      sansSerifFamily: 'Inter',
    },
  });
  return image.asPng();
}

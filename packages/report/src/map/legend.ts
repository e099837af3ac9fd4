/** The strip under a map: what is drawn, in which unit, with which confidence. */
import { escapeXml } from './escape.ts';
import { textWidth } from './labels.ts';

export interface LegendItem {
  readonly text: string;
  /** Draws the sample centred on (x, y), 26 px wide; words alone have none. */
  readonly sample?: (x: number, y: number) => string;
  readonly bold?: boolean;
}

const rowPx = 19;
const samplePx = 26;
const gapPx = 18;
const sizePx = 11.5;

/**
 * Items in rows, wrapped at the width.
 * @returns the drawing and its height [px]
 */
export function legend(rows: readonly (readonly LegendItem[])[], left: number, right: number, top: number) {
  let svg = '';
  let y = top;
  for (const row of rows) {
    let x = left;
    for (const item of row) {
      const sampleWidth = item.sample ? samplePx + 6 : 0;
      const width = sampleWidth + textWidth(item.text, sizePx);
      if (x > left && x + width > right) {
        x = left;
        y += rowPx;
      }
      svg += item.sample?.(x + samplePx / 2, y) ?? '';
      svg += `<text x="${(x + sampleWidth).toFixed(1)}" y="${y + 4}" font-size="${sizePx}" class="ink"${item.bold ? ' font-weight="600"' : ''}>${escapeXml(item.text)}</text>`;
      x += width + gapPx;
    }
    y += rowPx;
  }
  return { svg, heightPx: y - top };
}

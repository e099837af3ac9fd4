/** Who holds and pays which part: one bar per quantity, one colour per partner. */
import type { Shares } from '../document/blocks.ts';
import { escapeXml } from '../map/escape.ts';
import { textWidth } from '../map/labels.ts';
import type { Voice } from '../words/voice.ts';

/** Okabe and Ito's palette, kept apart by people with any colour vision. Partners have it to themselves. */
const okabeIto = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#f0e442', '#000000'];

/** Grey of the partners after the eighth: a colour used twice would name the wrong one. */
const otherColour = '#b5bcc4';

export const partnerColour = (index: number): string => okabeIto[index] ?? otherColour;

/** Black or white, whichever reads better on a partner's colour (WCAG 2.2 relative luminance). */
function inkOn(hex: string): string {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  return 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05 ? '#ffffff' : '#000000';
}

/** Widths of the chart on a page and on a phone, where it is neither cut nor shrunk [px]. */
export const widePx = 800;
export const narrowSharesPx = 358;

/**
 * Stacked bars from 0 to 100 %.
 * @param id unique in the document
 * @param widthPx at which letters are 11.5 px high
 * @returns a complete `<svg>` element in the colours of the page
 */
export function sharesChart(
  { partners, bars }: Shares,
  id: string,
  widthPx: number,
  { words: { shares: words }, numbers: { fixed, withUnit } }: Voice,
): string {
  const percentage = (value: number) => withUnit(fixed(value, 1), '%');
  const [left, barPx, rowPx] = [widthPx < widePx ? 68 : 90, 22, 34];
  const scale = (widthPx - left - 24) / 100;
  const bottom = 8 + bars.length * rowPx;
  const described = bars
    .map(
      (bar) => `${bar.label}: ${bar.percents.map((p, i) => `${partners[i]} ${percentage(p)}`).join(', ')}.`,
    )
    .join(' ');
  let svg = `<title id="${id}-t">${escapeXml(words.title)}</title><desc id="${id}-d">${escapeXml(described)}</desc>`;
  bars.forEach((bar, row) => {
    const y = 8 + row * rowPx;
    svg += text(left - 8, y + 15.5, bar.label, 'class="ink" text-anchor="end"');
    let from = 0;
    segments(partners, bar.percents, words.others).forEach(({ name, percent }, index) => {
      const x = left + from * scale;
      const width = percent * scale;
      const colour = partnerColour(index);
      svg += `<rect class="frame" x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${barPx}" style="fill:${colour}"/>`;
      const label = [`${name} ${percentage(percent)}`, fixed(percent, 1)].find(
        (words) => textWidth(words, 11.5) + 8 < width,
      );
      if (label) svg += text(x + width / 2, y + 15.5, label, `fill="${inkOn(colour)}" text-anchor="middle"`);
      from += percent;
    });
    if (from < 99.95)
      svg += text(
        left + from * scale + 6,
        y + 15.5,
        words.notAllotted(percentage(100 - from)),
        'class="muted"',
      );
  });
  for (const tick of [0, 25, 50, 75, 100]) {
    const x = left + tick * scale;
    svg += `<path class="frame" d="M${x} ${bottom}v4"/>${text(x, bottom + 16, withUnit(fixed(tick, 0), '%'), 'class="muted" text-anchor="middle"')}`;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${bottom + 22}" width="${widthPx}" height="${bottom + 22}" class="map" role="img" aria-labelledby="${id}-t ${id}-d" font-family="'Inter Variable', Inter, system-ui, sans-serif" font-size="11.5">${svg}</svg>`;
}

/** One segment per partner that has a colour, and one for all others. */
function segments(
  partners: readonly string[],
  percents: readonly number[],
  otherWords: (count: number) => string,
) {
  const count = okabeIto.length;
  const named = percents.slice(0, count).map((percent, i) => ({ name: partners[i]!, percent }));
  const others = percents.slice(count);
  if (others.length === 0) return named;
  return [
    ...named,
    { name: otherWords(others.length), percent: others.reduce((sum, part) => sum + part, 0) },
  ];
}

const text = (x: number, y: number, words: string, attributes: string) =>
  `<text x="${x.toFixed(1)}" y="${y}" ${attributes}>${escapeXml(words)}</text>`;

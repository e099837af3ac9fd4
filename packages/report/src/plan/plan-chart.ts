/** A frequency plan drawn: a lane for each beam and polarisation, channels to scale, conflicts numbered and listed below. */
import type { PlanResult, PlanRow } from '@ortak/analysis/plan';
import { fixed } from '../format.ts';
import { escapeXml } from '../map/escape.ts';
import { textWidth } from '../map/labels.ts';
import { mapPalettes } from '../map/palette.ts';

const WIDTH = 900;
const LEFT = 150;
const RIGHT = 20;
const LANE = 34;
const BAR = 20;
const FONT = 11.5;
/** What lies further apart stands in panels of its own [GHz]. */
const APART_GHZ = 0.2;
/** Vermilion of Okabe and Ito: the one accent. */
const ACCENT = '#b04a00';
const ink = mapPalettes.light;

export interface Panel {
  readonly direction: PlanRow['direction'];
  readonly lowGHz: number;
  readonly highGHz: number;
  readonly lanes: readonly PlanRow[];
}

/** Stretches of spectrum that belong together, in the order of frequency. */
export function panelsOf({ rows }: PlanResult): Panel[] {
  return (['uplink', 'downlink'] as const).flatMap((direction) => {
    const own = rows.filter((row) => row.direction === direction);
    const bands = own.flatMap(({ channels }) => channels).toSorted((a, b) => a.lowGHz - b.lowGHz);
    const spans: { lowGHz: number; highGHz: number }[] = [];
    for (const { lowGHz, highGHz } of bands) {
      const last = spans.at(-1);
      if (last !== undefined && lowGHz - last.highGHz < APART_GHZ)
        last.highGHz = Math.max(last.highGHz, highGHz);
      else spans.push({ lowGHz, highGHz });
    }
    return spans.map((span) => ({
      direction,
      ...span,
      lanes: own
        .map((row) => ({
          ...row,
          channels: row.channels.filter(
            ({ lowGHz, highGHz }) => lowGHz >= span.lowGHz && highGHz <= span.highGHz,
          ),
        }))
        .filter(({ channels }) => channels.length > 0),
    }));
  });
}

/**
 * Draws a plan; all panels have the same scale.
 * @param id unique in the document
 * @returns a complete `<svg>` element
 */
export function planChart(plan: PlanResult, id: string): string {
  const panels = panelsOf(plan);
  const widest = Math.max(...panels.map(({ lowGHz, highGHz }) => highGHz - lowGHz));
  const scale = (WIDTH - LEFT - RIGHT) / widest;
  const marks = marksOf(plan);
  let y = 30;
  let svg = `<title id="${id}-t">Frequency plan of ${escapeXml(plan.name)}</title><desc id="${id}-d">${escapeXml(described(plan))}</desc>`;
  svg += `<rect width="100%" height="100%" fill="#ffffff"/>`;
  svg += text(LEFT, 18, `Frequency plan of ${plan.name}`, `font-weight="600" fill="${ink.ink}"`);
  for (const panel of panels) {
    const title = `${panel.direction === 'uplink' ? 'Uplink' : 'Downlink'} ${fixed(panel.lowGHz, 4)} … ${fixed(panel.highGHz, 4)} GHz`;
    svg += text(LEFT, y + 16, title, `fill="${ink.muted}"`);
    y += 30;
    for (const lane of panel.lanes) {
      svg += text(
        LEFT - 10,
        y + 15,
        `${lane.beam} ${lane.polarisation}`,
        `fill="${ink.ink}" text-anchor="end"`,
      );
      for (const { id: channel, lowGHz, highGHz } of lane.channels)
        svg += bar(
          channel,
          LEFT + (lowGHz - panel.lowGHz) * scale,
          y,
          (highGHz - lowGHz) * scale,
          marks.get(`${panel.direction} ${channel}`),
        );
      y += LANE;
    }
    svg += axis(panel, scale, y);
    y += 34;
  }
  const lines = plan.conflicts.flatMap(({ message, severity }, i) =>
    wrapped(`${i + 1} ${severity === 'conflict' ? 'Conflict: ' : 'Watch: '}${message}`, WIDTH - 2 * RIGHT),
  );
  for (const line of lines) {
    svg += text(RIGHT, y + 12, line, `fill="${ink.ink}"`);
    y += 17;
  }
  if (lines.length === 0) {
    svg += text(RIGHT, y + 12, 'No conflicts.', `fill="${ink.muted}"`);
    y += 17;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 14}" width="${WIDTH}" height="${y + 14}" role="img" aria-labelledby="${id}-t ${id}-d" font-family="'Inter Variable', Inter, system-ui, sans-serif" font-size="${FONT}" style="font-variant-numeric:tabular-nums">${svg}</svg>`;
}

/** Numbers of the conflicts of each channel, by direction and id. */
function marksOf({ conflicts }: PlanResult): Map<string, number[]> {
  const marks = new Map<string, number[]>();
  for (const [i, { places }] of conflicts.entries())
    for (const { direction, channel } of places) {
      const key = `${direction} ${channel}`;
      marks.set(key, [...(marks.get(key) ?? []), i + 1]);
    }
  return marks;
}

function bar(id: string, x: number, y: number, width: number, marks: readonly number[] = []): string {
  const colour = marks.length === 0 ? ink.frame : ACCENT;
  const rect = `<rect x="${x.toFixed(2)}" y="${y}" width="${width.toFixed(2)}" height="${BAR}" fill="${ink.water}" stroke="${colour}" stroke-width="${marks.length === 0 ? 1 : 1.6}"><title>${escapeXml(id)}</title></rect>`;
  const room = width - 6;
  const short = id.split('-').at(-1)!;
  const label = [id, short].find((words) => textWidth(words, FONT) < room) ?? '';
  const badge = marks.length === 0 ? '' : marks.join(' ');
  return (
    rect +
    text(x + width / 2, y + 14, label, `fill="${ink.ink}" text-anchor="middle"`) +
    (badge === ''
      ? ''
      : text(x + width - 1, y - 2, badge, `fill="${ACCENT}" font-size="9" text-anchor="end"`))
  );
}

/** Ticks at steps that leave room for their labels. */
function axis({ lowGHz, highGHz }: Panel, scale: number, y: number): string {
  const step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1].find((candidate) => candidate * scale > 55) ?? 2;
  const end = LEFT + (highGHz - lowGHz) * scale;
  let svg = `<path d="M${LEFT} ${y}H${end.toFixed(2)}" stroke="${ink.frame}" fill="none"/>`;
  for (let tick = Math.ceil(lowGHz / step - 1e-9); tick * step <= highGHz + 1e-9; tick++) {
    const x = LEFT + (tick * step - lowGHz) * scale;
    svg += `<path d="M${x.toFixed(2)} ${y}v4" stroke="${ink.frame}"/>${text(x, y + 16, fixed(tick * step, 2), `fill="${ink.muted}" text-anchor="middle"`)}`;
  }
  return svg;
}

function wrapped(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, FONT) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function described({ spectrum, conflicts }: PlanResult): string {
  const used = spectrum
    .map(
      ({ direction, spectrumMHz, channelsMHz }) =>
        `${direction} ${fixed(channelsMHz, 1)} MHz of channels in ${fixed(spectrumMHz, 1)} MHz`,
    )
    .join(', ');
  return `${used}; ${conflicts.length} conflicts.`;
}

const text = (x: number, y: number, words: string, attributes: string): string =>
  words === ''
    ? ''
    : `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${attributes}>${escapeXml(words)}</text>`;

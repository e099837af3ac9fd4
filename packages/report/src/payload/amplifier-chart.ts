/** An amplifier drawn over its back-off: output, intermodulation, phase and power, one under the other at the same width. */
import type { AmplifierCurve, AmplifierPoint, AmplifierResult, CarrierCount } from '@ortak/analysis/payload';
import { fixed } from '../format.ts';
import { escapeXml } from '../map/escape.ts';
import { levelColour, mapPalettes } from '../map/palette.ts';

const WIDTH = 900;
const LEFT = 66;
const RIGHT = 190;
const HEIGHT = 170;
const GAP = 44;
const FONT = 11.5;
/** Vermilion of Okabe and Ito: where the amplifier runs. */
const ACCENT = '#b04a00';
const ink = mapPalettes.light;

/** A line of a panel; what is not known is left out of it. */
interface Series {
  readonly label: string;
  readonly colour: string;
  readonly dash?: string;
  readonly values: readonly (readonly [inputBackOffDb: number, value: number])[];
}

interface Panel {
  readonly title: string;
  /** Smallest value at the top, as back-offs are read. */
  readonly isFalling: boolean;
  readonly decimals: number;
  readonly series: readonly Series[];
  readonly marks: readonly {
    readonly inputBackOffDb: number;
    readonly value: number;
    readonly colour: string;
  }[];
  /** Values that the axis spans even where no line reaches. */
  readonly spans: readonly number[];
}

function loadName(carriers: CarrierCount): string {
  if (carriers === 'noise') return 'noise';
  if (carriers === 'mix') return 'the mix';
  return carriers === 1 ? '1 carrier' : `${carriers} carriers`;
}

const colourOf = (i: number, count: number): string =>
  levelColour(count < 2 ? 1 : 1 - i / (count - 1), 'light');

function seriesOf(
  curves: readonly AmplifierCurve[],
  all: readonly AmplifierCurve[],
  value: (point: AmplifierPoint) => number | null,
): Series[] {
  return curves.map((curve) => ({
    label: loadName(curve.carriers),
    colour: colourOf(all.indexOf(curve), all.length),
    values: curve.points.flatMap((point) => {
      const at = value(point);
      return at === null ? [] : [[point.inputBackOffDb, at] as const];
    }),
  }));
}

/** The panels that a result fills: phase is that of one carrier, power that of the last load. */
export function panelsOfAmplifier({ curves, operation }: AmplifierResult): Panel[] {
  const marksOf = (value: (point: AmplifierPoint) => number | null, carriers?: CarrierCount) =>
    operation.flatMap(({ point, carriers: load }) => {
      const at = value(point);
      if (at === null || (carriers !== undefined && load !== carriers)) return [];
      return [{ inputBackOffDb: point.inputBackOffDb, value: at, colour: ACCENT }];
    });
  const bests = curves.flatMap((curve, i) =>
    curve.best?.cToImWorstCarrierDb == null
      ? []
      : [
          {
            inputBackOffDb: curve.best.inputBackOffDb,
            value: curve.best.cToImWorstCarrierDb,
            colour: colourOf(i, curves.length),
          },
        ],
  );
  const several = curves.filter(({ carriers }) => carriers !== 1);
  const single = curves.filter(({ carriers }) => carriers === 1);
  const last = curves.at(-1);
  const powers: Series[] =
    last === undefined
      ? []
      : (
          [
            ['DC', undefined, (point: AmplifierPoint) => point.dcPowerW],
            ['heat', '5 3', (point: AmplifierPoint) => point.dissipationW],
            ['RF', '1.5 2.5', (point: AmplifierPoint) => point.rfPowerW],
          ] as const
        ).map(([label, dash, value]) => ({
          ...seriesOf([last], curves, value)[0]!,
          label: `${label}, ${loadName(last.carriers)}`,
          ...(dash !== undefined && { dash }),
        }));
  const panels: Panel[] = [
    {
      title: 'Output back-off [dB]',
      isFalling: true,
      decimals: 0,
      series: seriesOf(curves, curves, (point) => point.outputBackOffDb),
      marks: marksOf((point) => point.outputBackOffDb),
      spans: [0],
    },
    {
      title: 'C/IM of the worst carrier, NPR of noise [dB]',
      isFalling: false,
      decimals: 0,
      series: seriesOf(several, curves, (point) => point.cToImWorstCarrierDb),
      marks: [...marksOf((point) => point.cToImWorstCarrierDb, 'noise'), ...bests],
      spans: [],
    },
    {
      title: 'Phase of one carrier beside small signals [°]',
      isFalling: false,
      decimals: 0,
      series: seriesOf(single, curves, (point) => point.phaseDeg),
      marks: marksOf((point) => point.phaseDeg, 1),
      spans: [0],
    },
    {
      title: 'Power of a channel’s amplifier [W]',
      isFalling: false,
      decimals: 0,
      series: powers,
      marks: marksOf((point) => point.dcPowerW, last?.carriers),
      spans: [0],
    },
  ];
  return panels
    .map((panel) => ({ ...panel, series: panel.series.filter(({ values }) => values.length > 0) }))
    .filter(({ series }) => series.length > 0);
}

/**
 * Draws an amplifier over its input back-off, with the points where the satellite's groups run it.
 * @param result with curves of at least two points
 * @param id unique in the document
 * @returns a complete `<svg>` element
 */
export function amplifierChart(result: AmplifierResult, id: string): string {
  const panels = panelsOfAmplifier(result);
  const backOffs = result.curves.flatMap(({ points }) => points.map(({ inputBackOffDb }) => inputBackOffDb));
  const low = Math.min(...backOffs);
  const high = Math.max(...backOffs);
  const xOf = (ibo: number): number => LEFT + ((ibo - low) / (high - low || 1)) * (WIDTH - LEFT - RIGHT);
  const name = `${result.amplifier} of ${result.satellite}: ${fixed(result.saturatedPowerW, 1)} W, ${result.model}`;
  let svg = `<title id="${id}-t">${escapeXml(name)}</title><desc id="${id}-d">${escapeXml(described(result))}</desc>`;
  svg += '<rect width="100%" height="100%" fill="#ffffff"/>';
  svg += text(LEFT, 20, name, `font-weight="600" fill="${ink.ink}"`);
  svg += text(LEFT, 37, `${result.source}; ${result.confidence}`, `fill="${ink.muted}"`);
  let y = 66;
  const bottom = y + panels.length * (HEIGHT + GAP) - GAP;
  for (let i = 0; i < panels.length; i++)
    for (const { point } of result.operation.filter(({ point }) => isWithin(point.inputBackOffDb, low, high)))
      svg += `<path d="M${xOf(point.inputBackOffDb).toFixed(1)} ${y + i * (HEIGHT + GAP)}v${HEIGHT}" stroke="${ACCENT}" stroke-width=".9" stroke-dasharray="4 3" fill="none"/>`;
  for (const panel of panels) {
    svg += drawn(panel, xOf, { low, high, top: y });
    y += HEIGHT + GAP;
  }
  svg += axis(xOf, low, high, bottom);
  y = bottom + 56;
  for (const { groups, point, carriers, channels } of result.operation) {
    const words = `${groups.join(', ')} (${channels} ${channels === 1 ? 'channel' : 'channels'}, ${carriers === 1 ? '1 carrier' : 'several carriers, as noise'}): IBO ${fixed(point.inputBackOffDb, 1)} dB, OBO ${fixed(point.outputBackOffDb, 2)} dB${point.cToImWorstCarrierDb === null ? '' : `, NPR ${fixed(point.cToImWorstCarrierDb, 2)} dB`}${point.dcPowerW === null ? '' : `, DC ${fixed(point.dcPowerW, 1)} W, heat ${fixed(point.dissipationW!, 1)} W`}`;
    svg += `<circle cx="${LEFT + 4}" cy="${y - 4}" r="3.5" fill="${ACCENT}"/>${text(LEFT + 14, y, words, `fill="${ink.ink}"`)}`;
    y += 18;
  }
  for (const [i, { best, carriers }] of result.curves.entries()) {
    if (best === null) continue;
    const words = `Best for ${loadName(carriers)}: IBO ${fixed(best.inputBackOffDb, 2)} dB, OBO ${fixed(best.outputBackOffDb, 2)} dB, C/(N + IM) ${fixed(best.cToNImDb, 2)} dB`;
    svg += `<circle cx="${LEFT + 4}" cy="${y - 4}" r="3.2" fill="#ffffff" stroke="${colourOf(i, result.curves.length)}" stroke-width="1.8"/>${text(LEFT + 14, y, words, `fill="${ink.ink}"`)}`;
    y += 18;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}" role="img" aria-labelledby="${id}-t ${id}-d" font-family="'Inter Variable', Inter, system-ui, sans-serif" font-size="${FONT}" style="font-variant-numeric:tabular-nums">${svg}</svg>`;
}

const isWithin = (value: number, low: number, high: number): boolean =>
  value >= low - 1e-9 && value <= high + 1e-9;

interface Frame {
  readonly low: number;
  readonly high: number;
  readonly top: number;
}

function drawn(panel: Panel, xOf: (ibo: number) => number, { low, high, top }: Frame): string {
  const values = [...panel.spans, ...panel.series.flatMap((one) => one.values.map(([, value]) => value))];
  const step = stepOf(Math.max(...values) - Math.min(...values), 5);
  const least = Math.floor(Math.min(...values) / step) * step;
  const most = Math.max(least + step, Math.ceil(Math.max(...values) / step) * step);
  const yOf = (value: number): number => {
    const share = (value - least) / (most - least);
    return top + HEIGHT * (panel.isFalling ? share : 1 - share);
  };
  const [left, right] = [xOf(low), xOf(high)];
  let svg = text(left, top - 8, panel.title, `fill="${ink.muted}"`);
  for (let tick = 0; least + tick * step <= most + 1e-9; tick++) {
    const value = least + tick * step;
    const y = yOf(value).toFixed(1);
    svg += `<path d="M${left} ${y}H${right}" stroke="${ink.graticule}" stroke-width=".7" fill="none"/>`;
    svg += text(
      left - 8,
      Number(y) + 4,
      fixed(value, decimalsOf(step)),
      `fill="${ink.muted}" text-anchor="end"`,
    );
  }
  svg += `<path d="M${left} ${top}V${top + HEIGHT}H${right}" stroke="${ink.frame}" fill="none"/>`;
  for (const { label, colour, dash, values: points } of panel.series) {
    const path = points.map(
      ([ibo, value], i) => `${i === 0 ? 'M' : 'L'}${xOf(ibo).toFixed(1)} ${yOf(value).toFixed(1)}`,
    );
    svg += `<path d="${path.join('')}" stroke="${colour}" stroke-width="1.7" fill="none"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}><title>${escapeXml(label)}</title></path>`;
  }
  svg += endLabels(panel.series, right, yOf, top);
  for (const { inputBackOffDb, value, colour } of panel.marks) {
    if (inputBackOffDb < low - 1e-9 || inputBackOffDb > high + 1e-9 || value < least || value > most)
      continue;
    const fill =
      colour === ACCENT ? `fill="${ACCENT}"` : `fill="#ffffff" stroke="${colour}" stroke-width="1.8"`;
    svg += `<circle cx="${xOf(inputBackOffDb).toFixed(1)}" cy="${yOf(value).toFixed(1)}" r="3.5" ${fill}/>`;
  }
  return svg;
}

/** Names at the ends of the lines, moved apart where the lines meet. */
function endLabels(
  series: readonly Series[],
  right: number,
  yOf: (value: number) => number,
  top: number,
): string {
  const ends = series
    .map(({ label, colour, values }) => ({ label, colour, y: yOf(values.at(-1)![1]) }))
    .toSorted((a, b) => a.y - b.y);
  const room = FONT + 3;
  for (const [i, end] of ends.entries()) {
    const before = ends[i - 1];
    if (before !== undefined && end.y < before.y + room) end.y = before.y + room;
  }
  const beyond = (ends.at(-1)?.y ?? 0) - (top + HEIGHT);
  return ends
    .map(({ label, colour, y }) =>
      text(right + 8, y + 4 - Math.max(0, beyond), label, `fill="${colour}" font-weight="500"`),
    )
    .join('');
}

function axis(xOf: (ibo: number) => number, low: number, high: number, y: number): string {
  const step = stepOf(high - low, 10);
  let svg = '';
  for (let tick = Math.ceil(low / step - 1e-9); tick * step <= high + 1e-9; tick++) {
    const x = xOf(tick * step);
    svg += `<path d="M${x.toFixed(1)} ${y}v4" stroke="${ink.frame}"/>${text(x, y + 17, fixed(tick * step, decimalsOf(step)), `fill="${ink.muted}" text-anchor="middle"`)}`;
  }
  const title = 'Input back-off of all carriers below single-carrier saturation [dB]';
  return svg + text((xOf(low) + xOf(high)) / 2, y + 34, title, `fill="${ink.muted}" text-anchor="middle"`);
}

/** A step of 1, 2 or 5 times a power of ten that parts a span into about so many. */
function stepOf(span: number, parts: number): number {
  const rough = (span || 1) / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (
    [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough * (1 - 1e-9)) ?? 10 * power
  );
}

const decimalsOf = (step: number): number => Math.max(0, -Math.floor(Math.log10(step) + 1e-9));

function described({ curves, operation }: AmplifierResult): string {
  const loads = curves.map(({ carriers }) => loadName(carriers)).join(', ');
  return `Output back-off, intermodulation, phase and power over the input back-off for ${loads}; ${operation.length} operating points.`;
}

const text = (x: number, y: number, words: string, attributes: string): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${attributes}>${escapeXml(words)}</text>`;

/** A chart in the terms of the drawing library. */
import type { EChartsCoreOption } from 'echarts/core';
import { type Axis, type ChartData, type Mark, named, type Series } from './data.ts';

/** The colours of the page as they are now. */
export interface Inks {
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly accent: string;
  readonly bad: string;
  readonly page: string;
}

export interface Printed {
  /** A figure with the decimals that it shall have. */
  readonly fixed: (value: number, decimals: number) => string;
  /** A figure as short as an axis needs it. */
  readonly short: (value: number) => string;
  /** What begins at a time: a year, a month, a day. */
  readonly tick: (time: number) => string;
}

const FONT = '"Inter Variable", Inter, system-ui, sans-serif';

/** Lines differ by ink and by dash, so that print and colour-blind eyes tell them apart. */
function strokeOf(place: number, isMuted: boolean, { ink, muted, accent }: Inks) {
  if (isMuted) return { color: muted, width: 1.25, type: 'dashed' as const };
  const colour = [accent, ink, muted][place % 3]!;
  const type = (['solid', 'dashed', 'dotted'] as const)[Math.floor(place / 3) % 3]!;
  return { color: colour, width: 1.75, type };
}

/** Decimals that tell neighbouring figures of this size apart. */
export const decimalsFor = (axis: Axis, value: number): number =>
  axis.decimals ?? Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(Math.max(1e-9, Math.abs(value))))));

export function xText(axis: Axis, value: number, { fixed }: Printed): string {
  if (axis.kind === 'time') return new Date(value).toISOString().slice(0, 16).replace('T', ' ');
  if (axis.kind === 'category') return axis.categories?.[value] ?? '';
  return fixed(value, decimalsFor(axis, value));
}

function axisOption(axis: Axis, isVertical: boolean, inks: Inks, { short, tick }: Printed, from: number) {
  const type = { linear: 'value', log: 'log', time: 'time', category: 'category' }[axis.kind ?? 'linear'];
  return {
    type,
    data: axis.kind === 'category' ? axis.categories : undefined,
    name: named(axis),
    nameLocation: isVertical ? 'end' : 'middle',
    nameGap: isVertical ? 15 : 28,
    nameTextStyle: { color: inks.muted, align: isVertical ? 'left' : 'center', fontFamily: FONT },
    nameTruncate: { maxWidth: 420 },
    scale: axis.isZeroBased !== true,
    // A curve fills the width; heights end at round figures.
    min: axis.min ?? (isVertical ? undefined : 'dataMin'),
    max: axis.max ?? (isVertical ? undefined : 'dataMax'),
    // Bars and sticks stand on the foot of the chart, also where all of it lies below zero.
    ...(isVertical && axis.min !== undefined && { startValue: axis.min }),
    axisLine: { show: true, onZero: false, lineStyle: { color: inks.muted } },
    axisTick: { lineStyle: { color: inks.muted } },
    axisLabel: {
      color: inks.muted,
      fontFamily: FONT,
      hideOverlap: true,
      // Where the data end is seldom a round figure.
      showMaxLabel: isVertical || type === 'category' || axis.max !== undefined ? undefined : false,
      showMinLabel: isVertical || type === 'category' || type === 'time' || isRound(from) ? undefined : false,
      ...(type === 'value' || type === 'log' ? { formatter: (value: number) => short(value) } : {}),
      ...(type === 'time' && { formatter: (value: number) => tick(value) }),
    },
    splitLine: { show: type !== 'category' && type !== 'time', lineStyle: { color: inks.rule } },
    minorSplitLine: { show: false },
  };
}

/** Room beside the axes for the longest name at the end of a line [px]. */
const END_ROOM = { least: 24, most: 190, perLetter: 6.8 } as const;
/** Narrower than this a chart names its lines beneath instead of beside [px]. */
const NARROW = 520;
/** Height of a row of names beneath [px]. */
export const ROW = 20;

/** Rows that the names of lines take beneath a narrow chart. */
export const rowsOfNames = ({ series }: ChartData, width: number): number =>
  width >= NARROW || series.length < 2
    ? 0
    : Math.ceil(
        series.reduce((sum, { name }) => sum + 48 + name.length * END_ROOM.perLetter, 0) / (width - 16),
      );

/** Where a line leaves the foot of the chart it ends there, and its name stands there. */
function aboveFoot(series: Series, { min, kind }: Axis): Series {
  const { x, y } = series;
  const last = y.length - 1;
  if (min === undefined || !(y[last]! < min)) return series;
  let inside = last;
  while (inside >= 0 && !(y[inside]! >= min)) inside--;
  if (inside < 0) return series;
  const at = kind === 'log' ? Math.log : (value: number) => value;
  const part = (at(min) - at(y[inside]!)) / (at(Math.max(y[inside + 1]!, Number.MIN_VALUE)) - at(y[inside]!));
  const foot = x[inside]! + part * (x[inside + 1]! - x[inside]!);
  const upTo = (values: ArrayLike<number>, end: number) => [...Array.from(values).slice(0, inside + 1), end];
  return { ...series, x: upTo(x, foot), y: upTo(y, min) };
}

/** Whether the curve that a mark stands on rises there. */
function isRising({ series }: ChartData, { x: atX, y: atY }: Mark): boolean {
  let least = Number.POSITIVE_INFINITY;
  let rises = false;
  for (const { x, y } of series)
    for (let i = 1; i < x.length; i++) {
      if (atX < Math.min(x[i - 1]!, x[i]!) || atX > Math.max(x[i - 1]!, x[i]!)) continue;
      const distance = Math.abs((y[i - 1]! + y[i]!) / 2 - atY);
      if (distance >= least) continue;
      least = distance;
      rises = (y[i]! - y[i - 1]!) * (x[i]! - x[i - 1]!) > 0;
    }
  return rises;
}

/** Lowest and highest of what is drawn. */
function heightOf({ y, series, limits = [] }: ChartData): readonly [low: number, high: number] {
  const all = [y.min, y.max, ...limits.map((each) => each.y)].filter((each) => each !== undefined);
  for (const each of series) all.push(least(each.low ?? each.y), most(each.y));
  const given = all.filter(Number.isFinite);
  return [least(given), most(given)];
}

/** Marks nearer to each other than this part of the width would write their names over each other. */
const NEAR = 0.2;

/** Whether the name of a mark stands beneath it: off its curve, off the axis, and away from the name of its neighbour. */
function isNamedBeneath(data: ChartData, mark: Mark): boolean {
  if (isLow(data, mark)) return false;
  const { marks = [], series } = data;
  const width = most(series.map((each) => most(each.x))) - least(series.map((each) => least(each.x)));
  const neighbour = marks.find((each) => each !== mark && Math.abs(each.x - mark.x) < NEAR * width);
  return neighbour === undefined ? isRising(data, mark) : mark.y < neighbour.y;
}

/** Whether a mark stands so near to the foot of the chart that there is no room beneath it. */
function isLow(data: ChartData, { y }: Mark): boolean {
  const [low, high] = heightOf(data);
  return y - low < CROWDED * (high - low);
}

/** Nearer to a limit than this part of the height a line runs through the limit's name. */
const CROWDED = 0.1;

/** Whether the end of a limit is free of lines, or no worse than its beginning: its name stands where there is room. */
function isFreeAtEnd(data: ChartData, limit: number): boolean {
  const [low, high] = heightOf(data);
  const { series } = data;
  const nearest = (at: (values: ArrayLike<number>) => number | undefined): number =>
    least(series.map((each) => Math.abs((at(each.y) ?? Number.NaN) - limit)));
  const end = nearest((values) => values[values.length - 1]);
  return !(end < CROWDED * (high - low) && end < nearest((values) => values[0]));
}

/** A line in the legend beneath a narrow chart, as it is drawn. */
const legendIcons = {
  solid: 'path://M0 0h22v2h-22z',
  dashed: 'path://M0 0h6v2h-6zM8 0h6v2h-6zM16 0h6v2h-6z',
  dotted: 'path://M0 0h2v2h-2zM5 0h2v2h-2zM10 0h2v2h-2zM15 0h2v2h-2zM20 0h2v2h-2z',
} as const;

const pointsOf = ({ x, y }: Series): [number, number | null][] =>
  Array.from(x, (value, i) => [value, Number.isNaN(y[i]!) ? null : y[i]!]);

/** The pieces that draw one series: a band is two lines, of which the upper one fills down to the lower. */
function seriesOption(
  series: Series,
  place: number,
  inks: Inks,
  isNamed: boolean,
  ends: { readonly foot: number | undefined; readonly edge: number },
): Record<string, unknown>[] {
  const { name, kind = 'line', isMuted = false, low } = series;
  const lineStyle = strokeOf(place, isMuted, inks);
  const color = lineStyle.color;
  const z = isMuted ? 2 : 3;
  const label = {
    show: isNamed,
    formatter: name,
    color: isMuted ? inks.muted : color,
    fontFamily: FONT,
    distance: 6,
    lineHeight: 14,
  };
  if (kind === 'points')
    return [{ type: 'scatter', name, data: pointsOf(series), symbolSize: 5, itemStyle: { color }, z }];
  if (kind === 'bars')
    return [{ type: 'bar', name, data: pointsOf(series), itemStyle: { color }, barMaxWidth: 28, z }];
  if (kind === 'sticks')
    return [
      {
        type: 'bar',
        name,
        data: pointsOf(series),
        itemStyle: { color },
        barWidth: 3,
        barGap: '-100%',
        z: 3 - place,
      },
    ];
  const isAtFoot = series.y[series.y.length - 1] === ends.foot;
  const isAtEdge = series.x[series.x.length - 1]! >= ends.edge;
  const line = {
    type: 'line',
    name,
    showSymbol: false,
    z,
    // Names at the edge make room for each other; one that stands by itself keeps off the axis.
    labelLayout: isAtFoot ? { dy: -9 } : isAtEdge ? { moveOverlap: 'shiftY' } : {},
  };
  if (kind === 'band' && low !== undefined) {
    const stack = {
      stack: name,
      stackStrategy: 'all',
      lineStyle: { opacity: 0 },
      itemStyle: { color, opacity: 0.3 },
    };
    const height = Float64Array.from(series.y, (value, i) => value - low[i]!);
    return [
      { ...line, ...stack, data: pointsOf({ ...series, y: low }), silent: true },
      {
        ...line,
        ...stack,
        data: pointsOf({ ...series, y: height }),
        areaStyle: { color, opacity: 0.22 },
        itemStyle: { color },
      },
    ];
  }
  return [{ ...line, data: pointsOf(series), lineStyle, itemStyle: { color }, endLabel: label }];
}

/** Room for the figures of the vertical axis: the same for all that are short [px]. */
function leftOf(data: ChartData, { short }: Printed): number {
  const letters = heightOf(data).map((end) => (Number.isFinite(end) ? short(rounded(end)).length : 0));
  return Math.max(52, 16 + 7 * Math.max(...letters));
}

const isRound = (value: number): boolean => Number(value.toPrecision(1)) === value;
const rounded = (value: number): number => Number(value.toPrecision(2));
const least = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((a, b) => (b < a ? b : a), Number.POSITIVE_INFINITY);
const most = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((a, b) => (b > a ? b : a), Number.NEGATIVE_INFINITY);

/** What the drawing library needs to draw the chart. @param width of the picture [px] */
export function optionOf(data: ChartData, inks: Inks, printed: Printed, width = 900): EChartsCoreOption {
  const { x, y, series, marks = [], limits = [] } = data;
  const lines = series.filter(({ kind = 'line' }) => kind === 'line').map(({ name }) => name);
  const rows = rowsOfNames(data, width);
  const edge = most(series.map((each) => most(each.x)));
  // Lines carry their names at their ends, where there is room and more than one.
  const isNamed = rows === 0 && series.length > 1;
  const longest = Math.max(0, ...(data.endNames ?? (isNamed ? lines : [])).map(({ length }) => length));
  const room = width < NARROW ? 16 : Math.min(END_ROOM.most, END_ROOM.least + longest * END_ROOM.perLetter);
  const unnamed = series.filter(({ kind = 'line' }) => kind !== 'line').map(({ name }) => name);
  return {
    animation: false,
    useUTC: true,
    backgroundColor: inks.page,
    textStyle: { fontFamily: FONT },
    aria: { enabled: true, label: { description: data.title } },
    // The same edges for all charts, so that one stands under the other.
    grid: {
      left: leftOf(data, printed),
      right: room,
      top: 38,
      bottom: 54 + rows * ROW,
      containLabel: false,
    },
    legend: {
      show: rows > 0 || unnamed.length > 1 || (unnamed.length === 1 && series.length > 1),
      data:
        rows === 0
          ? unnamed
          : series.map(({ name, kind = 'line', isMuted = false }, i) => ({
              name,
              icon: kind === 'line' ? legendIcons[strokeOf(i, isMuted, inks).type] : 'rect',
            })),
      ...(rows > 0 ? { left: 4, bottom: 0 } : { right: 8, top: 4, icon: 'rect' }),
      itemHeight: 10,
      itemWidth: rows > 0 ? 20 : 14,
      itemGap: 12,
      textStyle: { color: inks.ink, fontFamily: FONT },
      selectedMode: false,
    },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      backgroundColor: inks.page,
      borderColor: inks.muted,
      textStyle: { color: inks.ink, fontFamily: FONT, fontSize: 13 },
      axisPointer: { type: 'line', lineStyle: { color: inks.muted } },
      formatter: (parts: readonly { seriesName: string; value: readonly [number, number | null] }[]) => {
        const first = parts[0];
        if (first === undefined) return '';
        const at = x.kind === 'time' || x.kind === 'category' ? '' : ` ${x.unit}`;
        const lines = parts
          .filter(({ value }) => value[1] !== null)
          .map(
            ({ seriesName, value: [, v] }) =>
              `${seriesName}  ${printed.fixed(v!, decimalsFor(y, v!))} ${y.unit}`,
          );
        return [`${xText(x, first.value[0], printed)}${at}`, ...lines].join('\n');
      },
    },
    xAxis: axisOption(x, false, inks, printed, x.min ?? Math.min(...series.map((each) => least(each.x)))),
    yAxis: axisOption(y, true, inks, printed, 0),
    series: [
      ...series.flatMap((each, i) =>
        seriesOption(aboveFoot(each, y), i, inks, isNamed, { foot: y.min, edge }),
      ),
      ...marks.map((mark) => ({
        type: 'scatter',
        name: mark.name,
        data: [[mark.x, mark.y]],
        symbolSize: 9,
        itemStyle: { color: inks.page, borderColor: inks.ink, borderWidth: 2 },
        label: {
          show: true,
          formatter: mark.name,
          position: 'right',
          color: inks.ink,
          fontFamily: FONT,
          textBorderColor: inks.page,
          textBorderWidth: 4,
        },
        // Beside the curve, not on it.
        labelLayout: { hideOverlap: false, dy: isNamedBeneath(data, mark) ? 11 : -11 },
        tooltip: { show: false },
        z: 5,
      })),
      ...limits.map(({ name, y: yAxis }) => ({
        type: 'line',
        name,
        data: [],
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { color: inks.bad, type: 'dashed', width: 1.25 },
          label: {
            formatter: name,
            position: isFreeAtEnd(data, yAxis) ? 'insideEndTop' : 'insideStartTop',
            color: inks.bad,
            fontFamily: FONT,
          },
          data: [{ yAxis }],
        },
      })),
    ],
  };
}

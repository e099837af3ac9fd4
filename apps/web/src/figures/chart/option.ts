/** A chart in the terms of the drawing library. */
import type { EChartsCoreOption } from 'echarts/core';
import { type Axis, type ChartData, named, type Series } from './data.ts';

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

function axisOption(axis: Axis, isVertical: boolean, inks: Inks, { short, tick }: Printed) {
  const type = { linear: 'value', log: 'log', time: 'time', category: 'category' }[axis.kind ?? 'linear'];
  return {
    type,
    data: axis.kind === 'category' ? axis.categories : undefined,
    name: named(axis),
    nameLocation: isVertical ? 'end' : 'middle',
    nameGap: isVertical ? 12 : 28,
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
      ...(type === 'value' || type === 'log' ? { formatter: (value: number) => short(value) } : {}),
      ...(type === 'time' && { formatter: (value: number) => tick(value) }),
    },
    splitLine: { show: type !== 'category' && type !== 'time', lineStyle: { color: inks.rule } },
    minorSplitLine: { show: false },
  };
}

const pointsOf = ({ x, y }: Series): [number, number | null][] =>
  Array.from(x, (value, i) => [value, Number.isNaN(y[i]!) ? null : y[i]!]);

/** The pieces that draw one series: a band is two lines, of which the upper one fills down to the lower. */
function seriesOption(series: Series, place: number, inks: Inks): Record<string, unknown>[] {
  const { name, kind = 'line', isMuted = false, low } = series;
  const lineStyle = strokeOf(place, isMuted, inks);
  const color = lineStyle.color;
  const z = isMuted ? 2 : 3;
  const label = {
    show: true,
    formatter: name,
    color: inks.ink,
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
  const line = { type: 'line', name, showSymbol: false, z, labelLayout: { moveOverlap: 'shiftY' } };
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

/** What the drawing library needs to draw the chart. */
export function optionOf(data: ChartData, inks: Inks, printed: Printed): EChartsCoreOption {
  const { x, y, series, marks = [], limits = [] } = data;
  const longest = Math.max(
    0,
    ...series.filter(({ kind = 'line' }) => kind === 'line').map(({ name }) => name.length),
  );
  // Lines carry their names at their ends.
  const unnamed = series.filter(({ kind = 'line' }) => kind !== 'line').map(({ name }) => name);
  return {
    animation: false,
    useUTC: true,
    backgroundColor: inks.page,
    textStyle: { fontFamily: FONT },
    aria: { enabled: true, label: { description: data.title } },
    grid: { left: 8, right: Math.min(190, 24 + longest * 6.6), top: 34, bottom: 30, containLabel: true },
    legend: {
      show: unnamed.length > 1 || (unnamed.length === 1 && series.length > 1),
      data: unnamed,
      right: 8,
      top: 4,
      icon: 'rect',
      itemHeight: 10,
      itemWidth: 14,
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
    xAxis: axisOption(x, false, inks, printed),
    yAxis: axisOption(y, true, inks, printed),
    series: [
      ...series.flatMap((each, i) => seriesOption(each, i, inks)),
      ...marks.map(({ name, x: atX, y: atY }) => ({
        type: 'scatter',
        name,
        data: [[atX, atY]],
        symbolSize: 9,
        itemStyle: { color: inks.page, borderColor: inks.ink, borderWidth: 2 },
        label: {
          show: true,
          formatter: name,
          position: 'right',
          color: inks.ink,
          fontFamily: FONT,
          textBorderColor: inks.page,
          textBorderWidth: 3,
        },
        labelLayout: { hideOverlap: false },
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
          label: { formatter: name, position: 'insideEndTop', color: inks.bad, fontFamily: FONT },
          data: [{ yAxis }],
        },
      })),
    ],
  };
}

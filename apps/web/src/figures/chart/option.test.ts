import { expect, test } from 'vitest';
import { csvText } from '../export/table.ts';
import type { ChartData, GivenChart } from './data.ts';
import { optionOf } from './option.ts';
import { chartTable } from './table.ts';

const inks = { ink: '#111', muted: '#777', rule: '#ddd', accent: '#05a', bad: '#a00', page: '#fff' };
const printed = {
  fixed: (value: number, decimals: number) => value.toFixed(decimals),
  short: (value: number) => String(value),
  tick: String,
};

const chart: GivenChart = {
  title: 'Attenuation at Aral',
  x: { key: 'exceeded', label: 'Part of the year', unit: '%', kind: 'log' },
  y: { key: 'attenuation', label: 'Attenuation', unit: 'dB', decimals: 2 },
  series: [
    { key: 'rain', name: 'Rain', x: [0.01, 0.1, 1], y: [8.123, Number.NaN, 0.5] },
    { key: 'spread', name: 'Spread, 90 %', kind: 'band', x: [0.01, 1], y: [9, 1], low: [7, 0.25] },
  ],
  limits: [{ key: 'margin', name: 'Margin', y: 3 }],
  marks: [{ key: 'required', name: 'Required', x: 0.3, y: 2 }],
};

test('axes name their quantity with its unit, and the limit carries its name', () => {
  const option = optionOf(chart, inks, printed) as never as {
    xAxis: { name: string; type: string };
    yAxis: { name: string };
    series: { name: string; data: unknown[]; markLine?: { data: unknown[] } }[];
  };
  expect(option.xAxis).toMatchObject({ name: 'Part of the year, %', type: 'log' });
  expect(option.yAxis.name).toBe('Attenuation, dB');
  expect(option.series.find(({ name }) => name === 'Margin')?.markLine?.data).toEqual([{ yAxis: 3 }]);
});

test('a point that does not exist leaves a gap, never a zero', () => {
  const { series } = optionOf(chart, inks, printed) as never as {
    series: { data: [number, number | null][] }[];
  };
  expect(series[0]?.data).toEqual([
    [0.01, 8.123],
    [0.1, null],
    [1, 0.5],
  ]);
});

interface Drawn {
  series: {
    name: string;
    data: [number, number][];
    endLabel?: { show: boolean };
    labelLayout?: { dy?: number };
    markLine?: { label: { position: string } };
  }[];
  legend: { show: boolean; data: { name: string; icon: string }[] };
  grid: { left: number; right: number };
}
const two: ChartData = {
  ...chart,
  y: { key: 'attenuation', label: 'Attenuation', unit: 'dB', kind: 'log', min: 0.01 },
  series: [
    { key: 'rain', name: 'Rain', x: [0.01, 1, 10], y: [10, 1, 0.0001] },
    { key: 'gases', name: 'Gases', x: [0.01, 10], y: [0.1, 0.1] },
  ],
  limits: [{ key: 'allowed', name: 'Allowed', y: 0.09 }],
};

test('a line that leaves the foot of the chart ends there', () => {
  const { series } = optionOf(two, inks, printed) as never as Drawn;
  const [x, y] = series[0]!.data.at(-1)!;
  expect(y).toBe(0.01);
  // half of the decades from 1 to 0.0001, half of the way from 1 to 10
  expect(x).toBeCloseTo(5.5, 6);
  expect(series[0]!.data).toHaveLength(3);
});

test('lines are named at their ends, and beneath the chart where it is narrow', () => {
  const wide = optionOf(two, inks, printed, 900) as never as Drawn;
  expect(wide.series[0]?.endLabel?.show).toBe(true);
  expect(wide.legend.show).toBe(false);
  const narrow = optionOf(two, inks, printed, 365) as never as Drawn;
  expect(narrow.series[0]?.endLabel?.show).toBe(false);
  expect(narrow.legend).toMatchObject({ show: true, data: [{ name: 'Rain' }, { name: 'Gases' }] });
  expect(narrow.grid.right).toBeLessThan(20);
});

test('charts of one group end at the same place, however long the names in each', () => {
  const rightOf = (data: ChartData) => (optionOf(data, inks, printed) as never as Drawn).grid.right;
  const endNames = ['Uplink and downlink together', 'Rain'];
  expect(rightOf({ ...two, endNames })).toBe(rightOf({ ...two, series: [two.series[0]!], endNames }));
  expect(rightOf(two)).toBeLessThan(rightOf({ ...two, endNames }));
  // room for the names that are written, none where one line needs no name
  expect(rightOf(two)).toBeGreaterThan(rightOf({ ...two, series: [two.series[0]!] }));
});

test('an axis is not marked where data begin at no round figure', () => {
  const firstOf = (from: number) =>
    (
      optionOf(
        { ...two, series: [{ key: 'rain', name: 'Rain', x: [from, 10], y: [10, 1] }] },
        inks,
        printed,
      ) as never as {
        xAxis: { axisLabel: { showMinLabel?: boolean } };
      }
    ).xAxis.axisLabel.showMinLabel;
  expect(firstOf(0.01)).toBeUndefined();
  expect(firstOf(0.001229)).toBe(false);
});

test('the name of a mark stands off its curve, that of a limit where no line ends', () => {
  const { series } = optionOf(two, inks, printed) as never as Drawn;
  const falling = series.find(({ name }) => name === 'Required')!;
  expect(falling.labelLayout?.dy).toBeLessThan(0);
  const rising = optionOf(
    { ...two, series: [{ key: 'gain', name: 'Gain', x: [0.01, 10], y: [1, 3] }] },
    inks,
    printed,
  ) as never as Drawn;
  expect(rising.series.find(({ name }) => name === 'Required')?.labelLayout?.dy).toBeGreaterThan(0);
  // of two neighbours the upper is named above, the lower beneath
  const pair = [
    { key: 'here', name: 'here', x: 0.3, y: 2 },
    { key: 'best', name: 'best', x: 0.35, y: 1.8 },
  ];
  const near = optionOf({ ...two, marks: pair }, inks, printed) as never as Drawn;
  const dyOf = (wanted: string) => near.series.find(({ name }) => name === wanted)?.labelLayout?.dy;
  expect([dyOf('here'), dyOf('best')]).toEqual([-11, 11]);
  const limit = (y: number[]) =>
    (
      optionOf(
        { ...two, series: [{ key: 'gases', name: 'Gases', x: [0.01, 10], y }] },
        inks,
        printed,
      ) as never as Drawn
    ).series.find(({ name }) => name === 'Allowed')?.markLine?.label.position;
  expect(limit([5, 0.09])).toBe('insideStartTop');
  expect(limit([0.09, 5])).toBe('insideEndTop');
  // room enough at both ends
  expect(limit([9, 3])).toBe('insideEndTop');
});

test('a band lies between its two edges', () => {
  const { series } = optionOf(chart, inks, printed) as never as { series: { data: [number, number][] }[] };
  expect(series[1]?.data.map(([, low]) => low)).toEqual([7, 0.25]);
  expect(series[2]?.data.map(([, height], i) => height + series[1]!.data[i]![1])).toEqual([9, 1]);
});

test('the pointer tells figures with their unit and decimals', () => {
  const { tooltip } = optionOf(chart, inks, printed) as never as {
    tooltip: { formatter: (parts: object[]) => string };
  };
  expect(tooltip.formatter([{ seriesName: 'Rain', value: [0.01, 8.123] }])).toBe('0.0100 %\nRain  8.12 dB');
});

const words = { series: 'Ряд', low: 'нижняя граница' };

test('the CSV holds every point under English names with units, whatever the language of the page', () => {
  const inRussian: GivenChart = {
    ...chart,
    x: { ...chart.x, label: 'Доля года' },
    y: { ...chart.y, label: 'Ослабление' },
    series: chart.series.map((series) => ({ ...series, name: 'Дождь' })),
  };
  const csv = csvText(chartTable(chart, words));
  expect(csv).toBe(
    [
      'series,exceededPercent,attenuationDb,lowAttenuationDb',
      'rain,0.01,8.123,',
      'rain,0.1,,',
      'rain,1,0.5,',
      'spread,0.01,9,7',
      'spread,1,1,0.25',
      'required,0.3,2,',
      'margin,,3,',
      '',
    ].join('\n'),
  );
  expect(csvText(chartTable(inRussian, words))).toBe(csv);
});

test('times are written as ISO 8601', () => {
  const csv = csvText(
    chartTable(
      {
        title: 'Longitude',
        x: { key: 'time', label: 'Day', unit: 'UTC', kind: 'time' },
        y: { key: 'east', label: 'East', unit: '°' },
        series: [{ key: 'flown', name: 'Flown', x: [Date.UTC(2029, 0, 1)], y: [0.01] }],
      },
      words,
    ),
  );
  expect(csv).toBe('series,timeUtc,eastDeg\nflown,2029-01-01T00:00:00.000Z,0.01\n');
});

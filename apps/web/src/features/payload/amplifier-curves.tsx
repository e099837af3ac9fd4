import type { AmplifierPoint, AmplifierResult } from '@ortak/analysis/payload';
import { useMemo } from 'react';
import { Chart } from '../../figures/chart/chart.tsx';
import type { GivenChart, Series } from '../../figures/chart/data.ts';
import { changeRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import type { answers } from './answers.ts';
import { words } from './words.ts';

type Curves = ReturnType<(typeof answers)['payload.curves']>;

const of = (points: readonly AmplifierPoint[], value: (point: AmplifierPoint) => number | null): number[] =>
  points.map((point) => value(point) ?? Number.NaN);

/** Output, phase, intermodulation and power over the input back-off, with the operating point on each. */
export function AmplifierCurves({
  curves,
  point: result,
}: {
  readonly curves: Curves;
  readonly point: AmplifierResult | undefined;
}) {
  const text = useWords(words);
  const charts = useMemo(() => chartsOf(curves, result, text), [curves, result, text]);
  return (
    <div className="charts">
      {charts.map(({ id, ...data }) => (
        <Chart
          key={id}
          id={id}
          {...data}
          height={250}
          onPoint={(name, index) => {
            const x = data.series.find((series) => series.name === name)?.x[index];
            if (x !== undefined) changeRoute({ ibo: Number(x.toFixed(1)), open: undefined });
          }}
        />
      ))}
    </div>
  );
}

type Text = (typeof words)['en'];

function chartsOf(
  { carriers, single, loaded, best, link }: Curves,
  result: AmplifierResult | undefined,
  text: Text,
): (GivenChart & { readonly id: string })[] {
  const x = { key: 'inputBackOff', label: text.inputBackOff, unit: 'dB', decimals: 1 } as const;
  const at = single.map(({ inputBackOffDb }) => inputBackOffDb);
  const now = result?.curves.at(-1)?.points[0];
  const nowSingle = result?.curves[0]?.points[0];
  const mark = (point: AmplifierPoint | undefined, value: (point: AmplifierPoint) => number | null) => {
    const y = point === undefined ? null : value(point);
    return y === null ? [] : [{ key: 'point', name: text.here, x: point!.inputBackOffDb, y }];
  };
  const isSeveral = carriers !== 1;
  const series = (
    key: string,
    name: string,
    points: readonly AmplifierPoint[],
    value: (point: AmplifierPoint) => number | null,
  ): Series => ({
    key,
    name,
    x: at,
    y: of(points, value),
  });
  const output = (point: AmplifierPoint): number => -point.outputBackOffDb;
  const carriersOutput = (point: AmplifierPoint): number => -point.signalOutputBackOffDb;
  const power: Series[] = [
    series('dc', text.figures.dc, loaded, (point) => point.dcPowerW),
    series('dissipation', text.figures.heat, loaded, (point) => point.dissipationW),
    series('rf', text.figures.rf, loaded, (point) => point.rfPowerW),
  ].filter(({ y }) => !Array.from(y).every(Number.isNaN));
  return [
    {
      id: 'am-am',
      title: text.amAm,
      x,
      y: { key: 'output', label: text.output, unit: 'dB', decimals: 2 },
      series: [
        series('1', text.carriers(1), single, output),
        ...(isSeveral
          ? [
              series(String(carriers), text.carriers(carriers), loaded, output),
              series('carriersAlone', text.carriersAlone, loaded, carriersOutput),
            ]
          : []),
      ],
      marks: mark(now, output),
    },
    {
      id: 'am-pm',
      title: text.amPm,
      x,
      y: { key: 'phase', label: text.phase, unit: '°', decimals: 1, isZeroBased: true },
      series: [series('1', text.carriers(1), single, (point) => point.phaseDeg)],
      marks: mark(nowSingle, (point) => point.phaseDeg),
    },
    {
      id: 'npr',
      title: carriers === 'noise' ? text.nprTitle : text.cToImTitle,
      x,
      y: { key: 'ratio', label: text.ratio, unit: 'dB', decimals: 2 },
      series: [
        ...(isSeveral
          ? [
              series(
                carriers === 'noise' ? 'npr' : 'cToIm',
                carriers === 'noise' ? text.npr : text.figures.cToIm,
                loaded,
                (point) => point.cToImWorstCarrierDb,
              ),
            ]
          : []),
        { key: 'total', name: text.together, x: at, y: link.totalDb },
        { key: 'downlink', name: text.downlink, x: at, y: link.downlinkDb },
        ...(link.uplinkDb.every(Number.isNaN)
          ? []
          : [{ key: 'uplink', name: text.uplink, x: at, y: link.uplinkDb }]),
      ],
      marks: [
        ...mark(now, (point) => (isSeveral ? point.cToImWorstCarrierDb : null)),
        ...(best === null
          ? []
          : [{ key: 'best', name: text.best, x: best.inputBackOffDb, y: best.cToNImDb }]),
      ],
    },
    ...(power.length > 0
      ? [
          {
            id: 'power',
            title: text.powerTitle,
            x,
            y: { key: 'power', label: text.power, unit: 'W', decimals: 1, isZeroBased: true } as const,
            series: power,
            marks: mark(now, (point) => point.dcPowerW ?? point.rfPowerW),
          },
        ]
      : []),
  ];
}

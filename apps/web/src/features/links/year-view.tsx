import type { LinkCurves } from '@ortak/analysis';
import { line } from '@ortak/core/working';
import { useAnswer } from '../../engine/use-answer.ts';
import { Chart } from '../../figures/chart/chart.tsx';
import { Computing } from '../../figures/computing.tsx';
import { Inspected, openDoor, useOpenDoor } from '../../figures/inspector.tsx';
import { Lines } from '../../figures/working.tsx';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers, LinkInput } from './answers.ts';
import { words } from './words.ts';

/** Rarer than this no availability is told [%]. */
const RAREST = 0.001;

/** A link over all percentages of the year: fades, margin, rate. */
export function YearView({ input, id }: { readonly input: LinkInput; readonly id: string }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const open = useOpenDoor();
  const answer = useAnswer<typeof answers, 'links.year'>('long', 'links.year', input);
  const { value, isStale } = answer;
  if (value === undefined) return <Computing of={answer} />;
  const { curves, requiredAvailabilityPercent, marginInRainDb } = value;
  const { percent, atLeast } = curves;
  // one under the other, the same part of the year at the same place
  const year = {
    key: 'less',
    label: text.percentOfYear,
    unit: '%',
    kind: 'log',
    min: RAREST,
    max: 100,
  } as const;
  const allowed = 100 - requiredAvailabilityPercent;
  const shown = curves.jointPercent.flatMap((p, i) => (p >= RAREST && p <= 100 ? [i] : []));
  // the three end together, so that their names stand side by side
  const ends = percent.filter((p) => p <= (curves.jointPercent[shown.at(-1) ?? 0] ?? 0)).length;
  const endNames = [
    ...[text.together, text.downlinkAlone, text.uplinkAlone, text.uplink, text.downlink],
    ...(atLeast === undefined ? [] : [text.rateAtLeast]),
  ];
  const openAt = (index: number) => openDoor(`year.${index}`);
  const opened = /^year\.(\d+)$/.exec(open ?? '')?.[1];
  return (
    <section className={isStale ? 'stale' : undefined} aria-busy={isStale}>
      <Chart
        id={`${id}-margin`}
        title={text.marginTitle}
        x={year}
        y={{ key: 'margin', label: text.margin, unit: 'dB', decimals: 2 }}
        series={[
          {
            key: 'together',
            name: text.together,
            x: shown.map((i) => curves.jointPercent[i]!),
            y: shown.map((i) => curves.jointMarginDb[i]!),
          },
          {
            key: 'downlinkAlone',
            name: text.downlinkAlone,
            x: percent.slice(0, ends),
            y: curves.downlinkMarginDb,
            isMuted: true,
          },
          {
            key: 'uplinkAlone',
            name: text.uplinkAlone,
            x: percent.slice(0, ends),
            y: curves.uplinkMarginDb,
            isMuted: true,
          },
        ]}
        limits={[{ key: value.modcod, name: value.modcod, y: 0 }]}
        marks={
          marginInRainDb === null
            ? []
            : [
                {
                  key: 'required',
                  name: numbers.percent(requiredAvailabilityPercent),
                  x: allowed,
                  y: marginInRainDb,
                },
              ]
        }
        onPoint={(name, index) => openAt(name === text.together ? shown[index]! : index)}
        endNames={endNames}
        height={300}
      />
      <Chart
        id={`${id}-fades`}
        title={text.fadeTitle}
        x={year}
        y={{ key: 'fade', label: text.fade, unit: 'dB', decimals: 2, isZeroBased: true }}
        series={[
          { key: 'uplink', name: text.uplink, x: percent, y: curves.uplinkFadeDb },
          { key: 'downlink', name: text.downlink, x: percent, y: curves.downlinkFadeDb },
        ]}
        onPoint={(_, index) => openAt(index)}
        endNames={endNames}
        height={260}
      />
      {curves.rates.length > 1 && (
        <>
          <Chart
            id={`${id}-rates`}
            title={text.rateTitle(curves.isAdaptive)}
            x={{ ...year, label: text.lessThanPercent }}
            y={{ key: 'rate', label: text.rate, unit: 'Mbit/s', decimals: 3, isZeroBased: true }}
            series={[
              { key: 'rate', name: text.rate, ...stepsOf(curves.rates) },
              ...(atLeast === undefined
                ? []
                : [{ key: 'rateAtLeast', name: text.rateAtLeast, ...stepsOf(atLeast.rates), isMuted: true }]),
            ]}
            {...(!curves.isAdaptive && {
              limits: [{ key: value.modcod, name: value.modcod, y: value.infoRateMbps }],
            })}
            endNames={endNames}
            height={260}
          />
          <p className="muted">
            {text.meanRate(numbers.withUnit(curves.meanRateMbps, 'Mbit/s'))}
            {atLeast !== undefined &&
              ` ${text.meanRateAtLeast(numbers.withUnit(atLeast.meanRateMbps, 'Mbit/s'))}`}
          </p>
        </>
      )}
      {opened !== undefined && percent[Number(opened)] !== undefined && (
        <PointDoor curves={curves} index={Number(opened)} />
      )}
    </section>
  );
}

/** Rates as steps over the part of the year in which less is carried. */
function stepsOf(rates: LinkCurves['rates']): {
  readonly x: readonly number[];
  readonly y: readonly number[];
} {
  const [x, y]: [number[], number[]] = [[], []];
  let before = 0;
  for (const { infoRateMbps, availabilityPercent } of rates) {
    const less = Math.max(RAREST, 100 - availabilityPercent);
    x.push(less, less);
    y.push(before, infoRateMbps);
    before = infoRateMbps;
  }
  x.push(100);
  y.push(before);
  return { x, y };
}

/** What stands behind a point of the curves. */
function PointDoor({ curves, index }: { readonly curves: LinkCurves; readonly index: number }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const at = (values: readonly number[]): number => values[index]!;
  const rain = 'ITU-R P.618-14 § 2.5';
  return (
    <Inspected title={text.pointTitle(`${numbers.figure(at(curves.percent), '')} %`)}>
      <Lines
        lines={[
          line('p', 'Percentage of the average year at each end', at(curves.percent), '%', 'asked for'),
          line('A', 'Fade of the uplink', at(curves.uplinkFadeDb), 'dB', rain),
          line('A', 'Fade of the downlink', at(curves.downlinkFadeDb), 'dB', rain),
          line('', 'Margin with weather of the uplink alone', at(curves.uplinkMarginDb), 'dB', 'link budget'),
          line(
            '',
            'Margin with weather of the downlink alone',
            at(curves.downlinkMarginDb),
            'dB',
            'link budget',
          ),
          line('M', 'Margin with both fades at once', at(curves.jointMarginDb), 'dB', 'link budget', [
            line(
              'Es/N0',
              'Es/N0 that is reached',
              at(curves.jointMarginDb) + curves.neededEsN0Db,
              'dB',
              'link budget',
            ),
            line('', 'Es/N0 needed, with losses and system margin', curves.neededEsN0Db, 'dB', 'MODCOD'),
          ]),
          line(
            '',
            'Part of the year in which both together leave less',
            at(curves.jointPercent),
            '%',
            'ITU-R P.618-14 § 2.2.4.1',
          ),
        ]}
      />
    </Inspected>
  );
}

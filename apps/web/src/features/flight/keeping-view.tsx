import type { KeepingResult } from '@ortak/analysis/flight';
import { line } from '@ortak/core/working';
import { useAnswer } from '../../engine/use-answer.ts';
import { Chart } from '../../figures/chart/chart.tsx';
import { Computing } from '../../figures/computing.tsx';
import { Door } from '../../figures/door.tsx';
import { Notices } from '../../figures/notices.tsx';
import { Glossed } from '../../figures/term.tsx';
import { changeRoute, useRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers, KeepingInput } from './answers.ts';
import { BoxCharts } from './box-charts.tsx';
import { useNumberOf } from './choice.ts';
import { FORCES, YearTable, yearLines } from './keeping-tables.tsx';
import { LinesTable } from './lines-table.tsx';
import { keepingFigure } from './printed.ts';
import type { FlightSatellite } from './satellite.ts';
import { TrackingTable } from './tracking-table.tsx';
import { words } from './words.ts';

/** A life on station: whether the box is held, what each year costs, and the way through the box. */
export function KeepingView({ satellite }: { readonly satellite: FlightSatellite }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const years = Math.round(useNumberOf('years', satellite.lifeYears, 1, 40));
  const isInclined = useRoute().params.inclined === '1';
  const input: KeepingInput = {
    satellite: satellite.id,
    ...(years !== satellite.lifeYears && { years }),
    ...(isInclined && { inclined: true }),
  };
  const answer = useAnswer<typeof answers, 'flight.keep'>('long', 'flight.keep', input);
  const { value, isStale } = answer;
  const print = (figure: number | string, unit: string) => keepingFigure(numbers, figure, unit);
  return (
    <>
      <div className="asked">
        <label>
          {text.years}{' '}
          <input
            type="number"
            min={1}
            max={40}
            step={1}
            value={years}
            onChange={({ target }) => target.value !== '' && changeRoute({ years: target.value })}
          />
        </label>
        <label>
          <input
            type="checkbox"
            checked={isInclined}
            onChange={({ target }) => changeRoute({ inclined: target.checked ? 1 : undefined })}
          />{' '}
          <Glossed text={text.inclined} />
        </label>
      </div>
      <Computing of={answer} />
      {value !== undefined && (
        <div className={isStale ? 'stale' : undefined} aria-busy={isStale}>
          <Verdict result={value.result} />
          <DeltaVChart result={value.result} id={`${satellite.id}-delta-v`} />
          <YearTable result={value.result} id={satellite.id} />
          {value.result.kind === 'electric' && <p className="muted">{text.electricNote}</p>}
          <BoxCharts result={value.result} reach={value.reach} input={input} />
          <h2>{text.life}</h2>
          <LinesTable id="life" lines={value.result.life.working} print={print} />
          <h2>{text.box}</h2>
          <LinesTable id="share" lines={value.result.working} print={print} />
          {value.result.tracking !== undefined && <TrackingTable tracking={value.result.tracking} />}
          <Notices of={value.result.notices} />
        </div>
      )}
    </>
  );
}

/** The answer first: held or not, by how much, and how long the propellant lasts. */
function Verdict({ result }: { readonly result: KeepingResult }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const { verified, life, halfWidthDeg, latitudeDeg, inclined } = result;
  const isCanted = result.kind === 'electric' && !inclined;
  const angle = (deg: number): string => `${numbers.fixed(deg, 4)}°`;
  // where it goes and what it spends by the year; how long that lasts by the life
  const byYear = result.years.flatMap((year) => yearLines(year, result.kind === 'chemical'));
  const door = (id: string, label: string, value: number, unit: string, shown: string) => (
    <Door
      id={`kept.${id}`}
      line={line(
        '',
        label,
        value,
        unit,
        FORCES,
        unit === '°' ? byYear.filter(({ unit: of }) => of === '°') : life.working,
      )}
      text={shown}
      print={(figure, of) => keepingFigure(numbers, figure, of)}
    />
  );
  return (
    <dl className="answer">
      <div>
        <dt>{text.keepingKinds[result.kind](String(result.cycleDays))}</dt>
        <dd className={verified.held ? 'good' : 'bad'}>
          {verified.held ? `✓ ${text.held}` : `✕ ${text.notHeld}`}
        </dd>
      </div>
      <div>
        <dt>{text.longitude}</dt>
        <dd>
          {door('longitude', text.longitude, verified.longitudeDeg, '°', angle(verified.longitudeDeg))}
          <small>{text.of(`±${numbers.fixed(halfWidthDeg, 2)}°`)}</small>
        </dd>
      </div>
      <div>
        <dt>{inclined ? text.inclination : text.latitude}</dt>
        <dd>
          {door(
            'latitude',
            inclined ? text.inclination : text.latitude,
            verified.latitudeDeg,
            '°',
            angle(verified.latitudeDeg),
          )}
          {!inclined && <small>{text.of(`±${numbers.fixed(latitudeDeg, 2)}°`)}</small>}
        </dd>
      </div>
      <div>
        <dt>{text.perYear}</dt>
        <dd>
          {door(
            'deltaV',
            isCanted ? `${text.perYear}: ${text.spent}` : text.perYear,
            life.meanMpsPerYear,
            'm/s',
            numbers.withUnit(numbers.fixed(life.meanMpsPerYear, 2), 'm/s'),
          )}
          {isCanted && <small>{text.spent}</small>}
          {isCanted && (
            <small>
              {text.orbitNorthSouth}:{' '}
              {door(
                'across',
                `${text.perYear}: ${text.orbitNorthSouth}`,
                life.meanAcrossMpsPerYear,
                'm/s',
                numbers.withUnit(numbers.fixed(life.meanAcrossMpsPerYear, 2), 'm/s'),
              )}
            </small>
          )}
          <small>
            {door(
              'propellant',
              text.perYear,
              life.meanKgPerYear,
              'kg',
              numbers.withUnit(numbers.fixed(life.meanKgPerYear, 2), 'kg'),
            )}
          </small>
        </dd>
      </div>
      <div>
        <dt>{text.lasts}</dt>
        <dd>
          {door(
            'lasts',
            text.lasts,
            life.lastsYears,
            'yr',
            `${numbers.fixed(life.lastsYears, 1)} ${text.yearsUnit}`,
          )}
          {life.beyondFlown && <small>{text.beyond}</small>}
        </dd>
      </div>
    </dl>
  );
}

function DeltaVChart({
  result: { years, kind, inclined },
  id,
}: {
  readonly result: KeepingResult;
  readonly id: string;
}) {
  const text = useWords(words);
  const x = years.map((_, i) => i);
  const of = (key: string, name: string, pick: (year: (typeof years)[number]) => number) => ({
    key,
    name,
    x,
    y: years.map(pick),
    kind: 'bars' as const,
  });
  return (
    <Chart
      id={id}
      title={text.deltaVTitle}
      x={{
        key: 'year',
        label: text.year,
        unit: '',
        kind: 'category',
        categories: years.map(({ from }) => from.slice(0, 4)),
      }}
      y={{ key: 'deltaV', label: 'Δv', unit: 'm/s', decimals: 2, isZeroBased: true }}
      series={
        kind === 'chemical'
          ? [
              of('northSouth', text.northSouth, ({ northSouthMps }) => northSouthMps),
              of('eastWest', text.eastWest, ({ eastWestMps }) => eastWestMps),
            ]
          : [
              ...(inclined
                ? []
                : [
                    of('orbitNorthSouth', text.orbitNorthSouth, ({ acrossOrbitMps }) => acrossOrbitMps),
                    of('orbitEastWest', text.orbitEastWest, ({ alongOrbitMps }) => alongOrbitMps),
                  ]),
              of('spent', text.spent, ({ combinedMps }) => combinedMps),
            ]
      }
      height={230}
    />
  );
}

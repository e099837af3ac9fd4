import type { GraveyardResult } from '@ortak/analysis/flight';
import { useAnswer } from '../../engine/use-answer.ts';
import { Chart } from '../../figures/chart/chart.tsx';
import { Computing } from '../../figures/computing.tsx';
import { Notices } from '../../figures/notices.tsx';
import { Glossed } from '../../figures/term.tsx';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers } from './answers.ts';
import { AskedField } from './asked-field.tsx';
import { useDayOf, useNumberOf } from './choice.ts';
import { DayField } from './day-field.tsx';
import { FlownDoor, FlownEntry } from './flown-door.tsx';
import { FlownTable } from './flown-table.tsx';
import { LinesTable } from './lines-table.tsx';
import { transferFigure } from './printed.ts';
import type { FlightSatellite } from './satellite.ts';
import { moveWords } from './words.moves.ts';

/** As the command flies it. */
const YEARS = 25;

/** The end of a life: the rise that the rule asks for, and what becomes of the orbit afterwards. */
export function GraveyardView({ satellite }: { readonly satellite: FlightSatellite }) {
  const text = useWords(moveWords);
  const numbers = useNumbers();
  const years = useNumberOf('after', YEARS, 1, 200);
  const marginKm = useNumberOf('margin', 0, 0, 5000);
  const from = useDayOf('end', '');
  const answer = useAnswer<typeof answers, 'flight.graveyard'>('long', 'flight.graveyard', {
    satellite: satellite.id,
    years,
    ...(marginKm > 0 && { marginKm }),
    ...(from !== '' && { from }),
  });
  const { value, isStale } = answer;
  return (
    <>
      <div className="asked">
        <AskedField
          name="after"
          label={text.years}
          minimum={1}
          maximum={200}
          step={1}
          otherwise={String(YEARS)}
        />
        <AskedField
          name="margin"
          label={text.margin}
          unit={numbers.unit('km')}
          minimum={0}
          maximum={5000}
          step={5}
        />
        <DayField name="end" label={text.start} otherwise={value?.from.slice(0, 10) ?? ''} />
      </div>
      <Computing of={answer} />
      {value !== undefined && (
        <div className={isStale ? 'stale' : undefined} aria-busy={isStale}>
          <Buried result={value} years={years} />
          <Years result={value} />
          <h2>{text.howRaised}</h2>
          <LinesTable
            id="graveyard"
            lines={value.working}
            print={(figure, unit) => graveyardFigure(numbers, figure, unit)}
          />
          <Notices of={value.notices} />
        </div>
      )}
    </>
  );
}

/** As `ortak flight graveyard` prints the lines. */
const graveyardFigure: typeof transferFigure = (numbers, figure, unit) =>
  unit === 'm²/kg' && typeof figure === 'number'
    ? numbers.fixed(figure, 4)
    : transferFigure(numbers, figure, unit);

/** The answer first: by the rule or not, for good or not. */
function Buried({ result, years }: { readonly result: GraveyardResult; readonly years: number }) {
  const text = useWords(moveWords);
  const numbers = useNumbers();
  const { flown, riseKm, figures } = result;
  const print = graveyardFigure;
  return (
    <dl className="answer">
      <div>
        <dt>IADC-02-01</dt>
        <dd className={flown.complies ? 'good' : 'bad'}>
          {flown.complies ? `✓ ${text.complies}` : `✕ ${text.compliesNot}`}
        </dd>
      </div>
      <FlownEntry
        title={text.perigeeRise}
        id="buried.perigee"
        of={figures.perigeeRise}
        decimals={1}
        print={print}
        note={text.asked(numbers.withUnit(numbers.fixed(riseKm, 1), 'km'))}
      />
      <div>
        <dt>
          <Glossed text={text.e} />
        </dt>
        <dd>
          <FlownDoor id="buried.eccentricity" of={figures.eccentricity} decimals={6} print={print} />
          <small>{text.atMost(numbers.fixed(flown.mostEccentricity, 3))}</small>
        </dd>
      </div>
      <FlownEntry
        title={text.leastRise(numbers.fixed(years, Number.isInteger(years) ? 0 : 1))}
        met={flown.clear}
        id="buried.least"
        of={figures.leastRise}
        decimals={1}
        print={print}
        note={flown.clear ? text.clear : text.clearNot}
      />
      <FlownEntry title="Δv" id="buried.deltaV" of={figures.deltaV} decimals={2} print={print} />
      <FlownEntry
        title={text.propellant}
        id="buried.propellant"
        of={figures.propellant}
        decimals={2}
        print={print}
      />
    </dl>
  );
}

/** What becomes of the orbit. */
function Years({ result: { years, satellite, flown } }: { readonly result: GraveyardResult }) {
  const text = useWords(moveWords);
  const x = years.map(({ until }) => Date.parse(until));
  return (
    <>
      <Chart
        id={`${satellite}-graveyard`}
        title={text.riseTitle}
        x={{ key: 'until', label: text.until, unit: '', kind: 'time' }}
        y={{ key: 'rise', label: text.rise, unit: 'km', decimals: 1, isZeroBased: true }}
        series={[
          { key: 'most', name: text.most, x, y: years.map(({ mostRiseKm }) => mostRiseKm) },
          { key: 'least', name: text.least, x, y: years.map(({ leastRiseKm }) => leastRiseKm) },
        ]}
        limits={[{ key: 'protected', name: text.protectedTo, y: flown.protectedRiseKm }]}
        height={240}
      />
      <h2>{text.byYears}</h2>
      <FlownTable
        id="rise"
        className="rises"
        first={{ head: text.until, key: ({ until }) => until, shown: ({ until }) => until }}
        rows={years}
        columns={[
          {
            key: 'least',
            head: `${text.rise}, ${text.least}`,
            unit: 'km',
            decimals: 1,
            of: (row) => row.figures.least,
          },
          { key: 'most', head: text.most, unit: 'km', decimals: 1, of: (row) => row.figures.most },
          { key: 'e', head: text.e, unit: '', decimals: 6, of: (row) => row.figures.eccentricity },
        ]}
        print={graveyardFigure}
      />
    </>
  );
}

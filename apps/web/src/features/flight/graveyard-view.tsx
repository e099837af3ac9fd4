import type { GraveyardResult } from '@ortak/analysis/flight';
import { line } from '@ortak/core/working';
import { useAnswer } from '../../engine/use-answer.ts';
import { Chart } from '../../figures/chart/chart.tsx';
import { Computing } from '../../figures/computing.tsx';
import { Door } from '../../figures/door.tsx';
import { Notices } from '../../figures/notices.tsx';
import { Scroll } from '../../figures/scroll.tsx';
import { Glossed } from '../../figures/term.tsx';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers } from './answers.ts';
import { AskedField } from './asked-field.tsx';
import { useDayOf, useNumberOf } from './choice.ts';
import { DayField } from './day-field.tsx';
import { FLOWN, FlownDoor, FlownEntry } from './flown-door.tsx';
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
  const { flown, riseKm, working } = result;
  const common = { working, print: graveyardFigure };
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
        {...common}
        id="buried.perigee"
        label="Rise of the perigee that was flown"
        value={flown.perigeeRiseKm}
        unit="km"
        decimals={1}
        note={text.asked(numbers.withUnit(numbers.fixed(riseKm, 1), 'km'))}
      />
      <div>
        <dt>
          <Glossed text={text.e} />
        </dt>
        <dd>
          <FlownDoor
            {...common}
            id="buried.eccentricity"
            label={text.e}
            value={flown.eccentricity}
            unit=""
            decimals={6}
          />
          <small>{text.atMost(numbers.fixed(flown.mostEccentricity, 3))}</small>
        </dd>
      </div>
      <FlownEntry
        title={text.leastRise(numbers.fixed(years, Number.isInteger(years) ? 0 : 1))}
        met={flown.clear}
        {...common}
        id="buried.least"
        label="Least rise of the years"
        value={flown.leastRiseKm}
        unit="km"
        decimals={1}
        note={flown.clear ? text.clear : text.clearNot}
      />
      <FlownEntry
        title="Δv"
        {...common}
        id="buried.deltaV"
        label="flown, until the perigee is that high"
        value={result.deltaVMps}
        unit="m/s"
        decimals={2}
      />
      <FlownEntry
        title={text.propellant}
        {...common}
        id="buried.propellant"
        label="Propellant"
        value={result.propellantKg}
        unit="kg"
        decimals={2}
      />
    </dl>
  );
}

/** What becomes of the orbit. */
function Years({ result: { years, satellite, flown, working } }: { readonly result: GraveyardResult }) {
  const text = useWords(moveWords);
  const numbers = useNumbers();
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
      <Scroll>
        <table className="rises">
          <thead>
            <tr>
              <th>{text.until}</th>
              <th className="n">
                <Glossed text={text.rise} />, {text.least} <small>{numbers.unit('km')}</small>
              </th>
              <th className="n">
                {text.most} <small>{numbers.unit('km')}</small>
              </th>
              <th className="n">
                <Glossed text={text.e} />
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ until, leastRiseKm, mostRiseKm, eccentricity }) => (
              <tr key={until}>
                <th scope="row">{until}</th>
                {(
                  [
                    ['least', `${text.rise}, ${text.least}`, leastRiseKm, 'km', 1],
                    ['most', `${text.rise}, ${text.most}`, mostRiseKm, 'km', 1],
                    ['e', text.e, eccentricity, '', 6],
                  ] as const
                ).map(([key, label, value, unit, decimals]) => (
                  <td key={key} className="n">
                    <Door
                      id={`rise.${until}.${key}`}
                      line={line('', label, value, unit, FLOWN, working)}
                      text={numbers.fixed(value, decimals)}
                      print={(figure, of) =>
                        figure === value
                          ? numbers.fixed(value, decimals)
                          : graveyardFigure(numbers, figure, of)
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

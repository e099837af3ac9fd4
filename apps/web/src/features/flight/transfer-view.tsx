import type { ChemicalResult, ElectricResult, TransferResult } from '@ortak/analysis/flight';
import { line } from '@ortak/core/working';
import { useAnswer } from '../../engine/use-answer.ts';
import { Chart } from '../../figures/chart/chart.tsx';
import { Computing } from '../../figures/computing.tsx';
import { Notices } from '../../figures/notices.tsx';
import { Glossed } from '../../figures/term.tsx';
import { changeRoute, useRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { useSaid } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { AltitudeChart } from './altitude-chart.tsx';
import type { answers, TransferInput } from './answers.ts';
import { BurnTable, ContactTable } from './burn-table.tsx';
import { useNumberOf } from './choice.ts';
import { FLOWN, FlownDoor } from './flown-door.tsx';
import { LinesTable } from './lines-table.tsx';
import { OrbitPlot } from './orbit-plot.tsx';
import { transferFigure } from './printed.ts';
import type { FlightSatellite } from './satellite.ts';
import { RAISED, TurnTable } from './turn-table.tsx';
import { words } from './words.ts';

/** From the launcher into the slot. */
export function TransferView({ satellite }: { readonly satellite: FlightSatellite }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const { params } = useRoute();
  const engine = satellite.engines.find((each) => each === params.engine) ?? satellite.engines[0];
  const longest = useNumberOf('within', 0, 0, 3000);
  const input: TransferInput = {
    satellite: satellite.id,
    electric: engine === 'electric',
    ...(engine === 'electric' && longest > 0 && { days: longest }),
  };
  const answer = useAnswer<typeof answers, 'flight.transfer'>(
    'long',
    'flight.transfer',
    engine === undefined ? undefined : input,
  );
  if (engine === undefined) return <p className="empty">{text.noTransfer}</p>;
  const { value, isStale } = answer;
  return (
    <>
      <div className="asked">
        {satellite.engines.length > 1 && (
          <label>
            {text.engine}{' '}
            <select value={engine} onChange={({ target }) => changeRoute({ engine: target.value }, true)}>
              {satellite.engines.map((each) => (
                <option key={each} value={each}>
                  {text.engines[each]}
                </option>
              ))}
            </select>
          </label>
        )}
        {engine === 'electric' && (
          <label>
            {text.within}{' '}
            <input
              type="number"
              min={0}
              max={3000}
              step={10}
              value={longest === 0 ? '' : longest}
              placeholder={text.soonest}
              onChange={({ target }) =>
                changeRoute({ within: target.value === '' ? undefined : target.value })
              }
            />{' '}
            {numbers.unit('d')}
          </label>
        )}
      </div>
      <Computing of={answer} />
      {value !== undefined && (
        <div className={isStale ? 'stale' : undefined} aria-busy={isStale}>
          <Arrival result={value} />
          {value.kind === 'electric' ? <Raising result={value} /> : <Burns result={value} />}
          {value.kind === 'electric' && <ContactTable result={value} />}
          <h2>{text.howReached}</h2>
          <LinesTable
            id="raising"
            lines={value.working}
            print={(figure, unit) => transferFigure(numbers, figure, unit)}
          />
          <Notices of={value.notices} />
        </div>
      )}
    </>
  );
}

/** The answer first: when, with what, and whether the flown orbit is the one aimed at. */
function Arrival({ result }: { readonly result: TransferResult }) {
  const text = useWords(words);
  const { flown, launcher, from, arrival, days, deltaVMps, propellantKg, arrivalMassKg, working } = result;
  const door = (id: string, label: string, value: number, unit: string) => (
    <FlownDoor
      id={`arrival.${id}`}
      of={line('', label, value, unit, result.kind === 'electric' ? RAISED : FLOWN, working)}
      decimals={2}
      print={transferFigure}
    />
  );
  return (
    <dl className="answer">
      <div>
        <dt>{launcher}</dt>
        <dd className={flown.arrived ? 'good' : 'bad'}>
          {flown.arrived ? `✓ ${text.arrived}` : `✕ ${text.missed}`}
        </dd>
      </div>
      <div>
        <dt>{text.time}</dt>
        <dd>
          {door('days', text.time, days, 'd')}
          <small>
            {from.slice(0, 10)} – {arrival.slice(0, 10)}
          </small>
        </dd>
      </div>
      <div>
        <dt>
          <Glossed text={text.deltaV} />
        </dt>
        <dd>{door('deltaV', text.deltaV, deltaVMps, 'm/s')}</dd>
      </div>
      <div>
        <dt>{text.propellant}</dt>
        <dd>{door('propellant', text.propellant, propellantKg, 'kg')}</dd>
      </div>
      <div>
        <dt>{text.massAtArrival}</dt>
        <dd>{door('mass', text.massAtArrival, arrivalMassKg, 'kg')}</dd>
      </div>
    </dl>
  );
}

/** The raising turn by turn: the orbit at a time, and how it comes to that. */
function Raising({ result: { turns, satellite, from } }: { readonly result: ElectricResult }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const now = Math.round(useNumberOf('turn', 1, 1, turns.length)) - 1;
  const turn = turns[now]!;
  const days = turns.map(({ day }) => day);
  const date = new Date(Date.parse(`${from}Z`) + turn.day * 86_400_000).toISOString().slice(0, 10);
  const axis = { key: 'since', label: text.daysSinceSeparation, unit: 'd', decimals: 1, min: 0 } as const;
  const markOf = (y: number) => [
    { key: 'shown', name: text.turnNumber(String(turn.revolution)), x: turn.day, y },
  ];
  return (
    <>
      <div className="asked">
        <label className="wide">
          {text.turn}{' '}
          <b>
            {turn.revolution} · {numbers.withUnit(numbers.fixed(turn.day, 1), 'd')} · {date}
          </b>
          <input
            type="range"
            min={1}
            max={turns.length}
            step={1}
            value={now + 1}
            aria-valuetext={`${turn.revolution}, ${numbers.withUnit(numbers.fixed(turn.day, 1), 'd')}, ${date}`}
            onChange={({ target }) => changeRoute({ turn: target.value })}
          />
        </label>
      </div>
      <OrbitPlot id={`${satellite}-orbit-${turn.revolution}`} orbits={turns} now={now} />
      <AltitudeChart
        satellite={satellite}
        x={axis}
        days={days}
        orbits={turns}
        marks={markOf(turn.perigeeAltitudeKm)}
      />
      <Chart
        id={`${satellite}-inclination`}
        title={text.inclinationTitle}
        x={axis}
        y={{ key: 'inclination', label: text.inclination, unit: '°', decimals: 3, isZeroBased: true }}
        series={[
          {
            key: 'inclination',
            name: text.inclination,
            x: days,
            y: turns.map(({ inclinationDeg }) => inclinationDeg),
          },
        ]}
        marks={markOf(turn.inclinationDeg)}
        height={210}
      />
      <Chart
        id={`${satellite}-thrust`}
        title={text.thrustTitle}
        x={axis}
        y={{ key: 'share', label: text.share, unit: '%', decimals: 1, isZeroBased: true }}
        series={[
          { key: 'thrust', name: text.thrust, x: days, y: turns.map(({ thrustPercent }) => thrustPercent) },
          { key: 'shadow', name: text.shadow, x: days, y: turns.map(({ shadowPercent }) => shadowPercent) },
        ]}
        height={210}
      />
      <TurnTable turns={turns} id={satellite} />
    </>
  );
}

/** A transfer by an apogee engine: the orbit after any of its burns. */
function Burns({ result }: { readonly result: ChemicalResult }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const said = useSaid();
  const { burns, working, satellite, from } = result;
  const injected = (symbol: string): number => Number(working.find((line) => line.symbol === symbol)?.value);
  const orbits = [
    {
      perigeeAltitudeKm: injected('hp'),
      apogeeAltitudeKm: injected('ha'),
      inclinationDeg: injected('i'),
    },
    ...burns,
  ];
  const now = Math.round(useNumberOf('burn', burns.length, 0, burns.length));
  const burn = burns[now - 1];
  const at = `${burn === undefined ? text.separation : said(burn.what)} · ${(burn?.from ?? from).slice(0, 16).replace('T', ' ')} UTC`;
  const dayOf = (time: string): number => (Date.parse(`${time}Z`) - Date.parse(`${from}Z`)) / 86_400_000;
  // each burn is a step: the orbit before it lasts until it begins
  const steps = burns.flatMap((each, i) => {
    const day = dayOf(each.from);
    return [
      { day, ...orbits[i]! },
      { day: day + each.durationMin / 1440, ...orbits[i + 1]! },
    ];
  });
  const way = [{ day: 0, ...orbits[0]! }, ...steps, { day: result.days, ...orbits.at(-1)! }];
  const days = way.map(({ day }) => day);
  const axis = { key: 'since', label: text.daysSinceSeparation, unit: 'd', decimals: 2, min: 0 } as const;
  return (
    <>
      <div className="asked">
        <label className="wide">
          {text.after} <b>{at}</b>
          <input
            type="range"
            min={0}
            max={burns.length}
            step={1}
            value={now}
            aria-valuetext={at}
            onChange={({ target }) => changeRoute({ burn: target.value })}
          />
        </label>
      </div>
      <OrbitPlot id={`${satellite}-orbit-${now}`} orbits={orbits} now={now} />
      <BurnTable burns={burns} id={satellite} />
      <ContactTable result={result} />
      <AltitudeChart satellite={satellite} x={axis} days={days} orbits={way} />
      <Chart
        id={`${satellite}-inclination`}
        title={text.inclinationTitle}
        x={axis}
        y={{ key: 'inclination', label: text.inclination, unit: '°', decimals: 3, isZeroBased: true }}
        series={[
          {
            key: 'inclination',
            name: text.inclination,
            x: days,
            y: way.map(({ inclinationDeg }) => inclinationDeg),
          },
        ]}
        height={210}
      />
      <p className="muted">{text.rests(numbers.fixed(result.flown.longitudeDeg, 4))}</p>
    </>
  );
}

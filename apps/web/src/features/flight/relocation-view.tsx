import type { RelocationResult } from '@ortak/analysis/flight';
import { line } from '@ortak/core/working';
import { useAnswer } from '../../engine/use-answer.ts';
import { Chart } from '../../figures/chart/chart.tsx';
import { Computing } from '../../figures/computing.tsx';
import { Door } from '../../figures/door.tsx';
import { Scroll } from '../../figures/scroll.tsx';
import { useRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { useNamed } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers, RelocationInput } from './answers.ts';
import { AskedField } from './asked-field.tsx';
import { useDayOf } from './choice.ts';
import { DayField } from './day-field.tsx';
import { FLOWN, FlownDoor, FlownEntry } from './flown-door.tsx';
import { LinesTable } from './lines-table.tsx';
import { transferFigure } from './printed.ts';
import type { FlightSatellite } from './satellite.ts';
import { moveWords } from './words.moves.ts';

/** A satellite moved to another longitude: what it costs, and whom it passes. */
export function RelocationView({ satellite }: { readonly satellite: FlightSatellite }) {
  const text = useWords(moveWords);
  const numbers = useNumbers();
  const { params } = useRoute();
  const [toDeg, days] = [params.to, params.in].map((given) => Number(given || Number.NaN)) as [
    number,
    number,
  ];
  const from = useDayOf('start', '');
  const input: RelocationInput | undefined =
    toDeg >= -180 && toDeg <= 360 && days > 0 && days <= 1000
      ? { satellite: satellite.id, toDeg, days, ...(from !== '' && { from }) }
      : undefined;
  const answer = useAnswer<typeof answers, 'flight.relocate'>('long', 'flight.relocate', input);
  const { value, isStale } = answer;
  return (
    <>
      <div className="asked">
        <AskedField name="to" label={text.to} unit="°" minimum={-180} maximum={360} step={0.1} />
        <AskedField
          name="in"
          label={text.days}
          unit={numbers.unit('d')}
          minimum={1}
          maximum={1000}
          step={1}
        />
        <DayField name="start" label={text.start} otherwise={satellite.beginning?.slice(0, 10) ?? ''} />
      </div>
      {input === undefined ? <p className="empty">{text.askRelocation}</p> : <Computing of={answer} />}
      {input !== undefined && value !== undefined && (
        <div className={isStale ? 'stale' : undefined} aria-busy={isStale}>
          <Moved result={value} />
          <Way result={value} />
          <h2>{text.howMoved}</h2>
          <LinesTable
            id="relocation"
            lines={value.working}
            print={(figure, unit) => relocationFigure(numbers, figure, unit)}
          />
        </div>
      )}
    </>
  );
}

/** As `ortak flight relocate` prints the lines. */
const relocationFigure: typeof transferFigure = (numbers, figure, unit) =>
  typeof figure === 'string'
    ? figure
    : unit === 'm/s'
      ? numbers.fixed(figure, 3)
      : unit === '°/d per m/s' || unit === 'N'
        ? numbers.fixed(figure, 4)
        : transferFigure(numbers, figure, unit);

/** The answer first: whether it comes to rest there, when, and what it costs. */
function Moved({ result }: { readonly result: RelocationResult }) {
  const text = useWords(moveWords);
  const numbers = useNumbers();
  const { flown, fromDeg, toDeg, from, arrival, days, driftDegPerDay, working } = result;
  const common = { working, print: relocationFigure };
  return (
    <>
      <dl className="answer">
        <div>
          <dt>
            {numbers.longitude(fromDeg)} → {numbers.longitude(toDeg)}
          </dt>
          <dd className={flown.arrived ? 'good' : 'bad'}>
            {flown.arrived ? `✓ ${text.arrived}` : `✕ ${text.missed}`}
          </dd>
        </div>
        <div>
          <dt>{text.arrival}</dt>
          <dd>
            <FlownDoor {...common} id="moved.days" label={text.arrival} value={days} unit="d" decimals={2} />
            <small>
              {from.slice(0, 10)} – {arrival.slice(0, 10)}
            </small>
          </dd>
        </div>
        <FlownEntry
          title={text.drift}
          {...common}
          id="moved.drift"
          label="Drift"
          value={driftDegPerDay}
          unit="°/d"
          decimals={4}
        />
        <FlownEntry
          title={text.bothBurns}
          {...common}
          id="moved.deltaV"
          label="Δv of both burns"
          value={Math.abs(result.firstMps) + Math.abs(result.lastMps)}
          unit="m/s"
          decimals={3}
        />
        <FlownEntry
          title={text.propellant}
          {...common}
          id="moved.propellant"
          label="Propellant"
          value={result.propellantKg}
          unit="kg"
          decimals={2}
        />
      </dl>
      <p>
        {text.rests(
          `${numbers.fixed(flown.longitudeDeg, 4)}°`,
          numbers.withUnit(numbers.fixed(flown.driftDegPerDay, 4), '°/d'),
          `${numbers.fixed(flown.eccentricity, 6)} (≤ ${numbers.fixed(flown.mostEccentricity, 4)})`,
          `${numbers.fixed(flown.inclinationDeg, 4)}°`,
        )}
      </p>
    </>
  );
}

/** The way as a curve with those it passes, and as the table of the command. */
function Way({ result: { path, passed, satellite, from, working } }: { readonly result: RelocationResult }) {
  const text = useWords(moveWords);
  const numbers = useNumbers();
  const dayOf = (time: string): number => (Date.parse(`${time}Z`) - Date.parse(`${from}Z`)) / 86_400_000;
  const named = useNamed();
  return (
    <>
      <Chart
        id={`${satellite}-relocation`}
        title={text.wayTitle}
        x={{ key: 'daysSince', label: text.daysSince, unit: '', decimals: 1, min: 0 }}
        y={{ key: 'longitude', label: text.longitude, unit: '°', decimals: 4 }}
        series={[
          {
            key: 'longitude',
            name: text.longitude,
            x: path.map(({ at }) => dayOf(at)),
            y: path.map(({ longitudeDeg }) => longitudeDeg),
          },
        ]}
        marks={passed.map(({ name, longitudeDeg, at }) => ({
          key: name,
          name: named(name),
          x: dayOf(`${at}T12:00:00`),
          y: longitudeDeg,
        }))}
        height={240}
      />
      {passed.length === 0 ? (
        <p className="muted">{text.passesNone}</p>
      ) : (
        <ul>
          {passed.map(({ name, longitudeDeg, at }) => (
            <li key={`${name} ${at}`}>{text.passes(named(name), numbers.longitude(longitudeDeg), at)}</li>
          ))}
        </ul>
      )}
      <h2>{text.wayTable}</h2>
      <Scroll>
        <table className="way">
          <thead>
            <tr>
              <th>UTC</th>
              <th className="n">
                {text.longitude} <small>°</small>
              </th>
              <th className="n">
                {text.radius} <small>{numbers.unit('km')}</small>
              </th>
              <th className="n">
                {text.mass} <small>{numbers.unit('kg')}</small>
              </th>
            </tr>
          </thead>
          <tbody>
            {path.map(({ at, longitudeDeg, radiusKm, massKg }) => (
              <tr key={at}>
                <th scope="row">{at.slice(0, 16).replace('T', ' ')}</th>
                {(
                  [
                    ['longitude', text.longitude, longitudeDeg, '°', 4],
                    ['radius', text.radius, radiusKm, 'km', 1],
                    ['mass', text.mass, massKg, 'kg', 2],
                  ] as const
                ).map(([key, label, value, unit, decimals]) => (
                  <td key={key} className="n">
                    <Door
                      id={`way.${at}.${key}`}
                      line={line('', label, value, unit, FLOWN, working)}
                      text={numbers.fixed(value, decimals)}
                      print={(figure, of) =>
                        figure === value
                          ? numbers.fixed(value, decimals)
                          : relocationFigure(numbers, figure, of)
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

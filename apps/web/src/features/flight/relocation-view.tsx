import type { RelocationResult } from '@ortak/analysis/flight';
import { useAnswer } from '../../engine/use-answer.ts';
import { Chart } from '../../figures/chart/chart.tsx';
import { Computing } from '../../figures/computing.tsx';
import { useRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { useNamed } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers, RelocationInput } from './answers.ts';
import { AskedField } from './asked-field.tsx';
import { useDayOf } from './choice.ts';
import { DayField } from './day-field.tsx';
import { FlownDoor, FlownEntry } from './flown-door.tsx';
import { FlownTable } from './flown-table.tsx';
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
  const { flown, fromDeg, toDeg, from, arrival, figures } = result;
  const print = relocationFigure;
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
            <FlownDoor id="moved.days" of={figures.days} decimals={2} print={print} />
            <small>
              {from.slice(0, 10)} – {arrival.slice(0, 10)}
            </small>
          </dd>
        </div>
        <FlownEntry title={text.drift} id="moved.drift" of={figures.drift} decimals={4} print={print} />
        <FlownEntry title={text.bothBurns} id="moved.deltaV" of={figures.deltaV} decimals={3} print={print} />
        <FlownEntry
          title={text.propellant}
          id="moved.propellant"
          of={figures.propellant}
          decimals={2}
          print={print}
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
function Way({ result: { path, passed, satellite, from } }: { readonly result: RelocationResult }) {
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
      <FlownTable
        id="way"
        className="way"
        first={{ head: 'UTC', key: ({ at }) => at, shown: ({ at }) => at.slice(0, 16).replace('T', ' ') }}
        rows={path}
        columns={[
          {
            key: 'longitude',
            head: text.longitude,
            unit: '°',
            decimals: 4,
            of: (row) => row.figures.longitude,
          },
          { key: 'radius', head: text.radius, unit: 'km', decimals: 1, of: (row) => row.figures.radius },
          { key: 'mass', head: text.mass, unit: 'kg', decimals: 2, of: (row) => row.figures.mass },
        ]}
        print={relocationFigure}
      />
    </>
  );
}

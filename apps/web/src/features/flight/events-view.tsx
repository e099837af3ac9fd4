import { ask } from '../../engine/client.ts';
import { useAnswer } from '../../engine/use-answer.ts';
import { Chart } from '../../figures/chart/chart.tsx';
import { Computing } from '../../figures/computing.tsx';
import { Exports } from '../../figures/export/exports.tsx';
import { saveCsv, saveXlsx } from '../../figures/export/save-table.ts';
import { Notices } from '../../figures/notices.tsx';
import { saveFile } from '../../figures/save-file.ts';
import { changeRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { useNamed, useSaid } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers, EventsInput } from './answers.ts';
import { Calendar } from './calendar.tsx';
import { useDayOf, useNumberOf } from './choice.ts';
import { DayField } from './day-field.tsx';
import { MoonTable, OutageTable, SeasonTable } from './event-tables.tsx';
import type { ShownEvents } from './events.ts';
import { eventsTable } from './events-export.ts';
import type { FlightSatellite } from './satellite.ts';
import { SpanField } from './span-field.tsx';
import { words } from './words.ts';

const spans = [92, 183, 365, 731, 1826] as const;
const DAY_MS = 86_400_000;

/** What disturbs the satellite and its stations over a span, day by day. */
export function EventsView({ satellite }: { readonly satellite: FlightSatellite }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const from = useDayOf('from', satellite.beginning?.slice(0, 10) ?? `${new Date().getUTCFullYear()}-01-01`);
  const days = useNumberOf('days', 365, 1, 3660);
  const degradationDb = useNumberOf('db', 3, 0.1, 40);
  const input: EventsInput = { satellite: satellite.id, from, days, degradationDb };
  const answer = useAnswer<typeof answers, 'flight.events'>('long', 'flight.events', input);
  const { value, isStale } = answer;
  const named = useNamed();
  const name = `${satellite.id}-${from}`;
  const saveCalendar = async () => {
    const stamp = new Date().toISOString().slice(0, 19);
    saveFile(
      `${name}.ics`,
      'text/calendar',
      await ask<string>('long', 'flight.calendar', { ...input, stamp }),
    );
  };
  const said = useSaid();
  const rows = async () => {
    const [, ...found] = await ask<readonly (readonly (string | number)[])[]>('long', 'flight.rows', input);
    const nameOf = (id: string): string =>
      named(
        value?.stations.find((station) => station.id === id)?.name ??
          (id === satellite.id ? satellite.name : id),
      );
    return eventsTable(found, text, nameOf, said);
  };
  return (
    <>
      <div className="asked">
        <DayField name="from" label={text.from} otherwise={from} />
        <SpanField days={days} offered={spans} onChange={(each) => changeRoute({ days: each })} />
        <label>
          {text.degradation}{' '}
          <input
            type="number"
            value={degradationDb}
            min={0.1}
            max={40}
            step={0.5}
            onChange={({ target }) => target.value !== '' && changeRoute({ db: target.value })}
          />{' '}
          {numbers.unit('dB')}
        </label>
        <Exports
          of={text.calendar}
          saves={{
            ics: saveCalendar,
            csv: async () => saveCsv(name, await rows()),
            xlsx: async () => saveXlsx(name, await rows(), numbers),
          }}
        />
      </div>
      <Computing of={answer} />
      {value !== undefined && (
        <div className={isStale ? 'stale' : undefined} aria-busy={isStale}>
          <p>{summary(value, text, numbers, named)}</p>
          <Calendar key={from} events={value.events} from={from} days={days} />
          <ShadowChart shown={value} id={`${name}-eclipses`} />
          <SeasonTable shown={value} />
          <MoonTable shown={value} />
          <OutageTable shown={value} />
          <Notices of={value.notices} />
        </div>
      )}
    </>
  );
}

/** The answer in a sentence or two. */
function summary(
  { seasons, events, stations }: ShownEvents,
  text: ReturnType<typeof useWords<(typeof words)['en']>>,
  numbers: ReturnType<typeof useNumbers>,
  named: ReturnType<typeof useNamed>,
): string {
  const longest = seasons.reduce<number>((most, season) => Math.max(most, season.longest.umbraMin), 0);
  const shadows = events.filter(({ kind }) => kind === 'earth').length;
  const worst = stations
    .flatMap((station) => station.seasons.map(({ longest: outage }) => ({ station, outage })))
    .reduce<{ name: string; minutes: number } | undefined>(
      (most, { station, outage }) =>
        most === undefined || outage.durationMin > most.minutes
          ? { name: station.name, minutes: outage.durationMin }
          : most,
      undefined,
    );
  return [
    shadows === 0 ? text.noEclipses : text.eclipsesInWords(shadows, numbers.fixed(longest, 2)),
    worst === undefined
      ? text.noOutages
      : text.outagesInWords(named(worst.name), numbers.fixed(worst.minutes, 1)),
  ].join(' ');
}

/** Minutes of shadow by day; a line for each season. */
function ShadowChart({ shown: { events }, id }: { readonly shown: ShownEvents; readonly id: string }) {
  const text = useWords(words);
  const eclipses = events.filter(({ kind }) => kind === 'earth');
  if (eclipses.length < 2) return null;
  const x: number[] = [];
  const penumbra: number[] = [];
  const umbra: number[] = [];
  for (const { start, durationMin, umbraMin } of eclipses) {
    const at = Date.parse(`${start}Z`);
    const last = x.at(-1);
    if (last !== undefined && at - last > 30 * DAY_MS) {
      x.push(last + DAY_MS);
      penumbra.push(Number.NaN);
      umbra.push(Number.NaN);
    }
    x.push(at);
    penumbra.push(durationMin);
    umbra.push(umbraMin);
  }
  return (
    <Chart
      id={id}
      title={text.shadowTitle}
      x={{ key: 'start', label: text.day, unit: 'UTC', kind: 'time' }}
      y={{ key: 'duration', label: text.duration, unit: 'min', decimals: 2, isZeroBased: true }}
      series={[
        { key: 'penumbra', name: text.penumbra, x, y: penumbra },
        { key: 'umbra', name: text.umbra, x, y: umbra },
      ]}
      height={230}
    />
  );
}

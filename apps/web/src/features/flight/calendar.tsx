import { Inspected, openDoor, useOpenDoor } from '../../figures/inspector.tsx';
import { Lines } from '../../figures/working.tsx';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/language.tsx';
import { useNamed } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { ShownEvent } from './events.ts';
import { words } from './words.ts';

const DAY_MS = 86_400_000;
/** The longest shadow of the Earth at the geostationary orbit [min], and how much of a cell it fills: the number of the day stands above [%]. */
const LONGEST_MIN = 72;
const FILLED_PERCENT = 54;
/** More months than these are read as a chart. */
const MOST_MONTHS = 25;

/** Months as engineers of a control centre print them: each day with its shadow and its sun outages; a day opens its events. */
export function Calendar({
  events,
  from,
  days,
}: {
  readonly events: readonly ShownEvent[];
  readonly from: string;
  readonly days: number;
}) {
  const text = useWords(words);
  const dates = useDates();
  const open = useOpenDoor();
  const byDay = new Map<string, ShownEvent[]>();
  for (const event of events) {
    const day = event.start.slice(0, 10);
    byDay.set(day, [...(byDay.get(day) ?? []), event]);
  }
  const first = Date.parse(from);
  const end = first + days * DAY_MS;
  const months = monthsOf(first, end);
  return (
    <section className="calendar" aria-label={text.calendar}>
      <p className="legend muted" aria-hidden="true">
        <span>
          <i className="shadow" /> {text.kinds.earth}
        </span>
        <span>
          <i className="moon" /> {text.kinds.moon}
        </span>
        <span>
          <i className="sun" /> {text.kinds.sun}
        </span>
      </p>
      <div className="months">
        {months.slice(0, MOST_MONTHS).map((month) => (
          <section key={month} className="month">
            <h3>{dates.month(month)}</h3>
            <div className="days">
              {dates.weekdays.map((weekday, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: days of the week have two letters in common
                <span key={i} className="weekday" aria-hidden="true">
                  {weekday}
                </span>
              ))}
              {daysOf(month).map(({ time, column }) => {
                const day = new Date(time).toISOString().slice(0, 10);
                const found = byDay.get(day);
                const isOutside = time < first || time >= end;
                const style = { gridColumn: column };
                if (found === undefined)
                  return (
                    <span key={day} className={isOutside ? 'day outside' : 'day'} style={style}>
                      {Number(day.slice(8))}
                    </span>
                  );
                return (
                  <Day key={day} day={day} events={found} style={style} isOpen={open === `day.${day}`} />
                );
              })}
            </div>
          </section>
        ))}
      </div>
      {months.length > MOST_MONTHS && <p className="muted">{text.moreMonths(months.length - MOST_MONTHS)}</p>}
    </section>
  );
}

function Day({
  day,
  events,
  style,
  isOpen,
}: {
  readonly day: string;
  readonly events: readonly ShownEvent[];
  readonly style: { readonly gridColumn: number };
  readonly isOpen: boolean;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const dates = useDates();
  const named = dates.day(Date.parse(day));
  const said = useNamed();
  const nameOf = ({ kind, durationMin, station }: ShownEvent): string =>
    `${station === undefined ? '' : `${said(station)}: `}${text.kinds[kind]}, ${numbers.withUnit(numbers.fixed(durationMin, 1), 'min')}`;
  const shadowMin = Math.max(
    0,
    ...events.map(({ kind, durationMin }) => (kind === 'earth' ? durationMin : 0)),
  );
  return (
    <>
      <button
        type="button"
        className="day"
        style={style}
        aria-expanded={isOpen}
        aria-label={`${named}: ${events.map(nameOf).join('; ')}`}
        title={events.map(nameOf).join('\n')}
        onClick={() => openDoor(`day.${day}`)}
      >
        {shadowMin > 0 && (
          <i
            className="shadow"
            style={{ height: `${(FILLED_PERCENT * Math.min(1, shadowMin / LONGEST_MIN)).toFixed(0)}%` }}
          />
        )}
        <span>{Number(day.slice(8))}</span>
        {events.some(({ kind }) => kind === 'moon') && <i className="moon" />}
        {events.some(({ kind }) => kind === 'sun') && <i className="sun" />}
      </button>
      {isOpen && (
        <Inspected title={named}>
          {events.map((event) => (
            <section key={`${event.kind} ${event.station} ${event.start}`} className="event">
              <h3>{nameOf(event)}</h3>
              <p className="muted">
                {event.start.slice(11)}–{event.end.slice(11)} UTC
              </p>
              <Lines lines={event.lines} />
            </section>
          ))}
        </Inspected>
      )}
    </>
  );
}

/** First days of the months of a span [ms]. */
function monthsOf(first: number, end: number): number[] {
  const start = new Date(first);
  const months: number[] = [];
  for (let i = 0; ; i++) {
    const month = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + i, 1);
    if (month >= end) return months;
    months.push(month);
  }
}

/** Days of a month with their column, Monday the first. */
function daysOf(month: number): { readonly time: number; readonly column: number }[] {
  const date = new Date(month);
  const count = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return Array.from({ length: count }, (_, i) => {
    const time = month + i * DAY_MS;
    return { time, column: ((new Date(time).getUTCDay() + 6) % 7) + 1 };
  });
}

import { line } from '@ortak/core/working';
import { Door } from '../../figures/door.tsx';
import { Scroll } from '../../figures/scroll.tsx';
import { Glossed } from '../../figures/term.tsx';
import { useLanguage, useWords } from '../../words/language.tsx';
import { useNamed } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { ShownEvent, ShownEvents } from './events.ts';
import { words } from './words.ts';

const SHADOW = 'cones of the disc of the Sun over a body without air';
const NEAR = 'directions of Sun and satellite at the station';

const day = (text: string): string => text.slice(0, 10);
const clock = (text: string): string => text.slice(11);

/** The length of an event, as a door to its times. */
function Minutes({
  id,
  of,
  value,
  decimals,
}: {
  id: string;
  of: ShownEvent;
  value: number;
  decimals: number;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  return (
    <Door
      id={id}
      line={line('', text.kinds[of.kind], value, 'min', '', of.lines)}
      text={numbers.fixed(value, decimals)}
    />
  );
}

export function SeasonTable({ shown: { seasons } }: { readonly shown: ShownEvents }) {
  const text = useWords(words);
  const numbers = useNumbers();
  if (seasons.length === 0) return null;
  return (
    <section>
      <h2>{text.seasons}</h2>
      <Scroll>
        <table className="seasons">
          <thead>
            <tr>
              <th>{text.first}</th>
              <th>{text.last}</th>
              <th className="n">{text.number}</th>
              <th>{text.longest}</th>
              <th className="n">
                <Glossed text={text.penumbra} />, {numbers.unit('min')}
              </th>
              <th className="n">
                <Glossed text={text.umbra} />, {numbers.unit('min')}
              </th>
              <th>
                <Glossed text={text.umbra} />, UTC
              </th>
            </tr>
          </thead>
          <tbody>
            {seasons.map(({ first, last, count, longest, umbra }) => (
              <tr key={first}>
                <th scope="row">{day(first)}</th>
                <td>{day(last)}</td>
                <td className="n">
                  <Door
                    id={`season.count.${day(first)}`}
                    line={line('', text.seasons, count, '', SHADOW, [
                      line('', text.first, day(first), '', SHADOW),
                      line('', text.last, day(last), '', SHADOW),
                    ])}
                    text={numbers.fixed(count, 0)}
                  />
                </td>
                <td>{day(longest.start)}</td>
                <td className="n">
                  <Minutes
                    id={`season.${day(first)}`}
                    of={longest}
                    value={longest.durationMin}
                    decimals={2}
                  />
                </td>
                <td className="n">
                  <Minutes id={`umbra.${day(first)}`} of={longest} value={longest.umbraMin} decimals={2} />
                </td>
                <td>{umbra === undefined ? '' : `${clock(umbra[0])}–${clock(umbra[1])}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

export function MoonTable({ shown: { moon } }: { readonly shown: ShownEvents }) {
  const text = useWords(words);
  const numbers = useNumbers();
  return (
    <section>
      <h2>{text.byMoon}</h2>
      {moon.length === 0 ? (
        <p className="muted">{text.noMoon}</p>
      ) : (
        <Scroll>
          <table className="moons">
            <thead>
              <tr>
                <th>{text.begins}, UTC</th>
                <th>{text.ends}</th>
                <th className="n">
                  <Glossed text={text.penumbra} />, {numbers.unit('min')}
                </th>
                <th className="n">
                  <Glossed text={text.umbra} />, {numbers.unit('min')}
                </th>
                <th className="n">{text.covered}, %</th>
              </tr>
            </thead>
            <tbody>
              {moon.map((event) => (
                <tr key={event.start}>
                  <th scope="row">{event.start.replace('T', ' ')}</th>
                  <td>{clock(event.end)}</td>
                  <td className="n">
                    <Minutes id={`moon.${event.start}`} of={event} value={event.durationMin} decimals={2} />
                  </td>
                  <td className="n">
                    {event.umbraMin > 0 && (
                      <Minutes
                        id={`moon.umbra.${event.start}`}
                        of={event}
                        value={event.umbraMin}
                        decimals={2}
                      />
                    )}
                  </td>
                  <td className="n">
                    <Door
                      id={`moon.covered.${event.start}`}
                      line={line('', text.covered, event.coveredPercent, '%', SHADOW, event.lines)}
                      text={numbers.fixed(event.coveredPercent, 0)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}

/** Sun outages of every station, by season. */
export function OutageTable({ shown: { stations, degradationDb } }: { readonly shown: ShownEvents }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const { language } = useLanguage();
  const named = useNamed();
  if (stations.length === 0) return null;
  return (
    <section>
      <h2>{text.outages}</h2>
      <p className="muted">
        {text.outageNote(numbers.fixed(degradationDb, degradationDb % 1 === 0 ? 0 : 1))}
      </p>
      <Scroll>
        <table className="outages" lang={language}>
          <thead>
            <tr>
              <th>{text.station}</th>
              <th>{text.terminal}</th>
              <th className="n">GHz</th>
              <th className="n">{text.sunWithin}, °</th>
              <th>{text.first}</th>
              <th>{text.last}</th>
              <th className="n">{text.daysCount}</th>
              <th className="n">
                {text.longest}, {numbers.unit('min')}
              </th>
              <th>UTC</th>
              <th className="n">
                <Glossed text={text.rise} />, {numbers.unit('dB')}
              </th>
            </tr>
          </thead>
          <tbody>
            {stations.flatMap((station) => {
              const { id, name, terminal, frequencyGHz, limit, deepest, seasons } = station;
              const key = `${id}.${frequencyGHz}`;
              const headOf = (season: string) => (
                <>
                  <th scope="row">{named(name)}</th>
                  <td>{named(terminal)}</td>
                  <td className="n">
                    <Door
                      id={`frequency.${key}${season}`}
                      line={line('f', 'Frequency', frequencyGHz, 'GHz', 'frequency plan')}
                      text={numbers.fixed(frequencyGHz, 3)}
                    />
                  </td>
                </>
              );
              if (seasons.length === 0)
                return [
                  <tr key={key}>
                    {headOf('')}
                    <td className="n">
                      {limit !== undefined && (
                        <Door id={`limit.${key}`} line={limit} text={numbers.figure(limit.value, '°')} />
                      )}
                    </td>
                    <td colSpan={5}>{limit === undefined ? text.atMost : text.noneInSpan}</td>
                    <td className="n">
                      {limit === undefined && (
                        <Door
                          id={`deepest.${key}`}
                          line={deepest}
                          text={numbers.fixed(deepest.value as number, 1)}
                        />
                      )}
                    </td>
                  </tr>,
                ];
              return seasons.map(({ first, last, days, longest, worst }) => (
                <tr key={`${key} ${first}`}>
                  {headOf(`.${day(first)}`)}
                  <td className="n">
                    {limit !== undefined && (
                      <Door
                        id={`limit.${key}.${day(first)}`}
                        line={limit}
                        text={numbers.fixed(limit.value as number, 3)}
                      />
                    )}
                  </td>
                  <td>{day(first)}</td>
                  <td>{day(last)}</td>
                  <td className="n">
                    <Door
                      id={`days.${key}.${day(first)}`}
                      line={line('', text.daysCount, days, '', NEAR, [
                        line('', text.first, day(first), '', NEAR),
                        line('', text.last, day(last), '', NEAR),
                        ...longest.lines,
                      ])}
                      text={numbers.fixed(days, 0)}
                    />
                  </td>
                  <td className="n">
                    <Minutes
                      id={`outage.${key}.${day(first)}`}
                      of={longest}
                      value={longest.durationMin}
                      decimals={1}
                    />
                  </td>
                  <td>{`${longest.start.slice(5, 10)} ${clock(longest.start)}`}</td>
                  <td className="n">
                    <Door
                      id={`rise.${key}.${day(first)}`}
                      line={worst}
                      text={numbers.fixed(worst.value as number, 1)}
                    />
                  </td>
                </tr>
              ));
            })}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

import { line } from '@ortak/core/working';
import { Door } from '../../figures/door.tsx';
import { Scroll } from '../../figures/scroll.tsx';
import { Glossed } from '../../figures/term.tsx';
import { useWords } from '../../words/language.tsx';
import { useNamed } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { Overview } from './overview.ts';
import { LongitudeRuler } from './ruler.tsx';
import { words } from './words.ts';

/** What flies: slot, platform, frequency plan. */
export function Satellites({ satellites }: { readonly satellites: Overview['satellites'] }) {
  const text = useWords(words);
  const named = useNamed();
  const numbers = useNumbers();
  return (
    <section>
      <h2>{text.satellites}</h2>
      <LongitudeRuler satellites={satellites} />
      <Scroll>
        <table>
          <thead>
            <tr>
              <th>{text.satellite}</th>
              <th className="n">
                <Glossed text={text.position} />
              </th>
              <th>{text.platform}</th>
              <th className="n">{text.channels}</th>
              <th className="n">{text.spares}</th>
              <th className="n">
                <Glossed text={text.bandwidth} /> <small>{numbers.unit('MHz')}</small>
              </th>
              <th className="n">
                <Glossed text={text.power} /> <small>{numbers.unit('W')}</small>
              </th>
            </tr>
          </thead>
          <tbody>
            {satellites.map((satellite) => {
              const { id, position, platform, working } = satellite;
              const of = (symbol: string) => working.find((line) => line.symbol === symbol)!;
              const [figure] = platform.figures;
              return (
                <tr key={id}>
                  <th scope="row">{named(satellite.name)}</th>
                  <td className="n">
                    <Door
                      id={`satellite.${id}.slot`}
                      line={{
                        symbol: 'λs',
                        label: 'Orbital position',
                        value: position.value,
                        unit: '°',
                        source: position.at,
                        ...(position.confidence !== undefined && { confidence: position.confidence }),
                      }}
                      text={numbers.longitude(position.value)}
                    />
                  </td>
                  <td>
                    {figure === undefined ? (
                      platform.name
                    ) : (
                      <Door
                        id={`satellite.${id}.platform`}
                        line={{ ...figure, working: platform.figures.slice(1) }}
                        text={platform.name}
                      />
                    )}
                  </td>
                  <td className="n">
                    <Door
                      id={`satellite.${id}.channels`}
                      line={line(
                        '',
                        text.channels,
                        satellite.channels.length,
                        '',
                        'frequency plan',
                        of('B').working,
                      )}
                      text={numbers.fixed(satellite.channels.length, 0)}
                    />
                  </td>
                  <td className="n">
                    <Door
                      id={`satellite.${id}.spares`}
                      line={line(
                        '',
                        text.spares,
                        satellite.spares,
                        '',
                        'frequency plan',
                        satellite.sparesByGroup,
                      )}
                      text={numbers.fixed(satellite.spares, 0)}
                      print={(value) => (typeof value === 'number' ? numbers.fixed(value, 0) : value)}
                    />
                  </td>
                  <td className="n">
                    <Door
                      id={`satellite.${id}.mhz`}
                      line={of('B')}
                      text={numbers.fixed(satellite.bandwidthMHz, 0)}
                    />
                  </td>
                  <td className="n">
                    <Door
                      id={`satellite.${id}.w`}
                      line={of('P')}
                      text={numbers.fixed(satellite.rfPowerW, 0)}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

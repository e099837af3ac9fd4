import type { BurnRow, TransferResult } from '@ortak/analysis/flight';
import { line } from '@ortak/core/working';
import { Door } from '../../figures/door.tsx';
import { TableExports } from '../../figures/export/exports.tsx';
import { type Column, type Table, timeOf } from '../../figures/export/table.ts';
import { Scroll } from '../../figures/scroll.tsx';
import { Glossed } from '../../figures/term.tsx';
import { changeRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { useNamed, useSaid } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { FLOWN } from './flown-door.tsx';
import { transferFigure } from './printed.ts';
import { RAISED } from './turn-table.tsx';
import { words } from './words.ts';

/** `2028-11-20 02:16` */
const utc = (time: string): string => time.slice(0, 16).replace('T', ' ');

/** Burns of a transfer with the digits of `ortak flight transfer`; one opens its orbit in the picture above. */
export function BurnTable({ burns, id }: { readonly burns: readonly BurnRow[]; readonly id: string }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const said = useSaid();
  const cells = [
    { key: 'durationMin', file: 'duration', name: text.duration, unit: 'min', decimals: 1 },
    { key: 'deltaVMps', file: 'deltaV', name: 'Δv', unit: 'm/s', decimals: 2 },
    { key: 'idealMps', file: 'ideal', name: text.impulse, unit: 'm/s', decimals: 2 },
    { key: 'lossMps', file: 'loss', name: text.loss, unit: 'm/s', decimals: 2 },
    { key: 'propellantKg', file: 'propellant', name: text.propellant, unit: 'kg', decimals: 1 },
    { key: 'massKg', file: 'mass', name: text.mass, unit: 'kg', decimals: 1 },
    { key: 'perigeeAltitudeKm', file: 'perigeeAltitude', name: text.perigee, unit: 'km', decimals: 0 },
    { key: 'apogeeAltitudeKm', file: 'apogeeAltitude', name: text.apogee, unit: 'km', decimals: 0 },
    { key: 'inclinationDeg', file: 'inclination', name: 'i', unit: '°', decimals: 3 },
  ] as const;
  const linesOf = (burn: BurnRow) =>
    cells.map(({ key, name, unit }) => line('', name, burn[key], unit, FLOWN));
  const table: Table<BurnRow> = {
    title: text.burnByBurn,
    columns: [
      { key: 'what', label: text.burn, unit: '', of: ({ what }) => what, said: ({ what }) => said(what) },
      { key: 'from', label: text.begins, unit: 'UTC', of: ({ from }) => timeOf(from) },
      ...cells.map(
        ({ key, file, name, unit, decimals }): Column<BurnRow> => ({
          key: file,
          label: name,
          unit,
          of: (burn) => burn[key],
          decimals,
        }),
      ),
      { key: 'longitude', label: text.over, unit: '°', of: ({ longitudeDeg }) => longitudeDeg, decimals: 1 },
      { key: 'seenBy', label: text.seenBy, unit: '', of: ({ seenBy }) => seenBy.join(' ') },
    ],
    rows: burns,
  };
  return (
    <section>
      <div className="headed">
        <h2>{text.burnByBurn}</h2>
        <TableExports name={`${id}-transfer`} table={table} />
      </div>
      <Scroll>
        <table className="burns">
          <thead>
            <tr>
              <th>{text.burn}</th>
              <th>{text.begins}, UTC</th>
              {cells.map(({ key, name, unit }) => (
                <th key={key} className="n">
                  <Glossed text={name} />
                  <small> {numbers.unit(unit)}</small>
                </th>
              ))}
              <th className="n">{text.over}</th>
              <th>{text.seenBy}</th>
            </tr>
          </thead>
          <tbody>
            {burns.map((burn, i) => (
              <tr key={burn.what}>
                <th scope="row">
                  <button type="button" className="door" onClick={() => changeRoute({ burn: i + 1 })}>
                    {said(burn.what)}
                  </button>
                </th>
                <td>{burn.from.slice(0, 16).replace('T', ' ')}</td>
                {cells.map(({ key, name, unit, decimals }) => (
                  <td key={key} className="n">
                    <Door
                      id={`burn.${i + 1}.${key}`}
                      line={line('', name, burn[key], unit, FLOWN, linesOf(burn))}
                      text={numbers.fixed(burn[key], decimals)}
                      print={(value, of) => transferFigure(numbers, value, of)}
                    />
                  </td>
                ))}
                <td className="n">
                  <Door
                    id={`burn.${i + 1}.longitude`}
                    line={line('', text.over, burn.longitudeDeg, '°', FLOWN, linesOf(burn))}
                    text={numbers.longitude(burn.longitudeDeg)}
                    print={(value, of) => transferFigure(numbers, value, of)}
                  />
                </td>
                <td>{burn.seenBy.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

/** What stations see of the transfer. */
export function ContactTable({ result: { contacts, kind } }: { readonly result: TransferResult }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const named = useNamed();
  const source = kind === 'electric' ? RAISED : FLOWN;
  return (
    <section>
      <h2>{text.contacts}</h2>
      {contacts.map(({ station, hours, percent, passes }) => (
        <details key={station}>
          <summary>
            {text.seesIt(
              named(station),
              numbers.fixed(hours, 1),
              numbers.fixed(percent, 0),
              String(passes.length),
            )}
          </summary>
          <table>
            <thead>
              <tr>
                <th>{text.rises}, UTC</th>
                <th>{text.sets}</th>
                <th className="n">{text.highest}, °</th>
              </tr>
            </thead>
            <tbody>
              {passes.map(({ rises, sets, highestElevationDeg }) => (
                <tr key={rises}>
                  <th scope="row">{utc(rises)}</th>
                  <td>{utc(sets)}</td>
                  <td className="n">
                    <Door
                      id={`pass.${station}.${rises}`}
                      line={line('', text.highest, highestElevationDeg, '°', source, [
                        line('', text.rises, utc(rises), 'UTC', source),
                        line('', text.sets, utc(sets), 'UTC', source),
                      ])}
                      text={numbers.fixed(highestElevationDeg, 1)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </section>
  );
}

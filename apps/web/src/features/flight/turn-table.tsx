import type { TransferTurn } from '@ortak/analysis/flight';
import { line } from '@ortak/core/working';
import { Door } from '../../figures/door.tsx';
import { TableExports } from '../../figures/export/exports.tsx';
import type { Column, Table } from '../../figures/export/table.ts';
import { Scroll } from '../../figures/scroll.tsx';
import { Glossed } from '../../figures/term.tsx';
import { changeRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { transferFigure } from './printed.ts';
import { words } from './words.ts';

/** Where a figure of electric raising comes from. */
export const RAISED = 'flown revolution by revolution with J2 and the shadow of the Earth';
/** Rows that are shown; the file has all. */
const ROWS = 12;

/** Without their units, which the file adds. */
const fileKeys = {
  day: 'time',
  perigeeAltitudeKm: 'perigeeAltitude',
  apogeeAltitudeKm: 'apogeeAltitude',
  eccentricity: 'eccentricity',
  inclinationDeg: 'inclination',
  massKg: 'mass',
  shadowPercent: 'shadow',
  thrustPercent: 'thrust',
} as const satisfies Partial<Record<keyof TransferTurn, string>>;

/** Revolutions of the raising with the digits of `ortak flight transfer`; one opens in the picture above. */
export function TurnTable({ turns, id }: { readonly turns: readonly TransferTurn[]; readonly id: string }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const every = Math.max(1, Math.ceil(turns.length / ROWS));
  const shown = turns.filter(({ revolution }, i) => (revolution - 1) % every === 0 || i === turns.length - 1);
  const cells = [
    { key: 'day', name: text.day, unit: 'd', decimals: 1 },
    { key: 'perigeeAltitudeKm', name: text.perigee, unit: 'km', decimals: 0 },
    { key: 'apogeeAltitudeKm', name: text.apogee, unit: 'km', decimals: 0 },
    { key: 'eccentricity', name: 'e', unit: '', decimals: 4 },
    { key: 'inclinationDeg', name: 'i', unit: '°', decimals: 3 },
    { key: 'massKg', name: text.mass, unit: 'kg', decimals: 1 },
    { key: 'shadowPercent', name: text.shadow, unit: '%', decimals: 1 },
    { key: 'thrustPercent', name: text.thrust, unit: '%', decimals: 1 },
  ] as const;
  const table: Table<TransferTurn> = {
    title: text.turns,
    columns: [
      { key: 'revolution', label: text.turn, unit: '', of: ({ revolution }) => revolution },
      ...cells.map(
        ({ key, name, unit, decimals }): Column<TransferTurn> => ({
          key: fileKeys[key],
          label: name,
          unit,
          of: (turn) => turn[key],
          decimals,
        }),
      ),
    ],
    rows: turns,
  };
  const linesOf = (turn: TransferTurn) =>
    cells.map(({ key, name, unit }) => line('', name, turn[key], unit, RAISED));
  return (
    <section>
      <div className="headed">
        <h2>{text.turns}</h2>
        <TableExports name={`${id}-transfer`} table={table} />
      </div>
      <Scroll>
        <table className="turns">
          <thead>
            <tr>
              <th className="n">{text.turn}</th>
              {cells.map(({ key, name, unit }) => (
                <th key={key} className="n">
                  <Glossed text={name} />
                  {unit !== '' && <small> {numbers.unit(unit)}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((turn) => (
              <tr key={turn.revolution}>
                <th scope="row" className="n">
                  <button
                    type="button"
                    className="door"
                    onClick={() => changeRoute({ turn: turn.revolution })}
                  >
                    {turn.revolution}
                  </button>
                </th>
                {cells.map(({ key, name, unit, decimals }) => (
                  <td key={key} className="n">
                    <Door
                      id={`turn.${turn.revolution}.${key}`}
                      line={line('', name, turn[key], unit, RAISED, linesOf(turn))}
                      text={numbers.fixed(turn[key], decimals)}
                      print={(value, of) => transferFigure(numbers, value, of)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

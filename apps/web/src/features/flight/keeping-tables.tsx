import type { KeepingResult, KeepingYear } from '@ortak/analysis/flight';
import { line, type WorkingLine } from '@ortak/core/working';
import { Door } from '../../figures/door.tsx';
import { saveFile } from '../../figures/save-file.ts';
import { Scroll } from '../../figures/scroll.tsx';
import { Glossed } from '../../figures/term.tsx';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { keepingFigure } from './printed.ts';
import { words } from './words.ts';

export const FORCES = 'flown: field 8 × 8, Sun, Moon, sunlight';

/** A year of keeping, as lines: what stands behind each of its figures. */
export function yearLines(year: KeepingYear, chemical: boolean): WorkingLine[] {
  const of = (label: string, value: number, unit: string) => line('', label, value, unit, FORCES);
  return [
    ...(chemical
      ? [
          of('North–south burns of the year', year.northSouthMps, 'm/s'),
          of('East–west burns of the year', year.eastWestMps, 'm/s'),
        ]
      : [
          of('Burns of the year, both directions at once', year.combinedMps, 'm/s'),
          of('Time of firing', year.firingH, 'h'),
        ]),
    of('Burns', year.manoeuvres, ''),
    of('Propellant of the year', year.propellantKg, 'kg'),
    of('Mass at its end', year.massKg, 'kg'),
    of('Farthest east of the centre', year.eastDeg, '°'),
    of('Farthest west of the centre', -year.westDeg, '°'),
    of('Farthest north', year.northDeg, '°'),
    of('Farthest south', -year.southDeg, '°'),
  ];
}

/** Δv, propellant and reach, year by year, with the digits of `ortak flight keep`. */
export function YearTable({ result, id }: { readonly result: KeepingResult; readonly id: string }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const { years, kind } = result;
  const chemical = kind === 'chemical';
  const columns: readonly {
    readonly name: string;
    readonly key: string;
    readonly unit: string;
    readonly decimals: number;
    readonly of: (year: KeepingYear) => number;
  }[] = [
    ...(chemical
      ? [
          {
            name: text.northSouth,
            key: 'northSouthMps',
            unit: 'm/s',
            decimals: 2,
            of: (y: KeepingYear) => y.northSouthMps,
          },
          {
            name: text.eastWest,
            key: 'eastWestMps',
            unit: 'm/s',
            decimals: 2,
            of: (y: KeepingYear) => y.eastWestMps,
          },
        ]
      : [
          { name: 'Δv', key: 'combinedMps', unit: 'm/s', decimals: 2, of: (y: KeepingYear) => y.combinedMps },
          { name: text.firing, key: 'firingH', unit: 'h', decimals: 0, of: (y: KeepingYear) => y.firingH },
        ]),
    { name: text.burns, key: 'manoeuvres', unit: '', decimals: 0, of: (y) => y.manoeuvres },
    { name: text.propellant, key: 'propellantKg', unit: 'kg', decimals: 2, of: (y) => y.propellantKg },
    { name: text.mass, key: 'massKg', unit: 'kg', decimals: 1, of: (y) => y.massKg },
    { name: text.east, key: 'eastDeg', unit: '°', decimals: 4, of: (y) => y.eastDeg },
    { name: text.west, key: 'westDeg', unit: '°', decimals: 4, of: (y) => -y.westDeg },
    {
      name: text.latitude,
      key: 'latitudeDeg',
      unit: '°',
      decimals: 4,
      of: (y) => Math.max(y.northDeg, -y.southDeg),
    },
  ];
  const save = () => {
    const rows = [
      ['year', 'from', ...columns.map(({ key }) => key)],
      ...years.map((year) => [year.year, year.from, ...columns.map(({ of }) => of(year))]),
    ];
    saveFile(`${id}-keeping.csv`, 'text/csv', `${rows.map((row) => row.join(',')).join('\n')}\n`);
  };
  return (
    <section>
      <h2>
        {text.yearByYear}{' '}
        <button type="button" className="export" onClick={save}>
          CSV
        </button>
      </h2>
      <Scroll>
        <table className="years">
          <thead>
            <tr>
              <th className="n">{text.year}</th>
              <th>{text.from}</th>
              {columns.map(({ name, key, unit }) => (
                <th key={key} className="n">
                  <Glossed text={name} />
                  {unit !== '' && <small> {numbers.unit(unit)}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year.year}>
                <th scope="row" className="n">
                  {year.year}
                </th>
                <td>{year.from}</td>
                {columns.map(({ name, key, unit, decimals, of }) => (
                  <td key={key} className="n">
                    <Door
                      id={`year.${year.year}.${key}`}
                      line={line('', name, of(year), unit, FORCES, yearLines(year, chemical))}
                      text={numbers.fixed(of(year), decimals)}
                      print={(value, of) => keepingFigure(numbers, value, of)}
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

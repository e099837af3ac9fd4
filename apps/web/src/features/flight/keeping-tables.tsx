import type { KeepingResult, KeepingYear } from '@ortak/analysis/flight';
import { line, type WorkingLine } from '@ortak/core/working';
import { Door } from '../../figures/door.tsx';
import { TableExports } from '../../figures/export/exports.tsx';
import { type Column, headerOf, type Table, timeOf, type Unit } from '../../figures/export/table.ts';
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
      : [...(year.spent ?? []), of('Time of firing', year.firingH, 'h')]),
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
  const { years, kind, inclined } = result;
  const chemical = kind === 'chemical';
  interface YearColumn {
    readonly name: string;
    readonly key: string;
    readonly unit: Unit;
    readonly decimals: number;
    readonly of: (year: KeepingYear) => number;
  }
  const speed = (key: string, name: string, of: YearColumn['of']): YearColumn => ({
    name,
    key,
    unit: 'm/s',
    decimals: 2,
    of,
  });
  const columns: readonly YearColumn[] = [
    ...(chemical
      ? [
          speed('northSouth', text.northSouth, (y) => y.northSouthMps),
          speed('eastWest', text.eastWest, (y) => y.eastWestMps),
        ]
      : [
          ...(inclined
            ? []
            : [
                speed('orbitNorthSouth', text.orbitNorthSouth, (y) => y.acrossOrbitMps),
                speed('orbitEastWest', text.orbitEastWest, (y) => y.alongOrbitMps),
              ]),
          speed('combined', text.spent, (y) => y.combinedMps),
          {
            name: text.firing,
            key: 'firing',
            unit: 'h' as const,
            decimals: 0,
            of: (y: KeepingYear) => y.firingH,
          },
        ]),
    { name: text.burns, key: 'manoeuvres', unit: '', decimals: 0, of: (y) => y.manoeuvres },
    { name: text.propellant, key: 'propellant', unit: 'kg', decimals: 2, of: (y) => y.propellantKg },
    { name: text.mass, key: 'mass', unit: 'kg', decimals: 1, of: (y) => y.massKg },
    { name: text.east, key: 'east', unit: '°', decimals: 4, of: (y) => y.eastDeg },
    { name: text.west, key: 'west', unit: '°', decimals: 4, of: (y) => -y.westDeg },
    {
      name: text.latitude,
      key: 'latitude',
      unit: '°',
      decimals: 4,
      of: (y) => Math.max(y.northDeg, -y.southDeg),
    },
  ];
  const table: Table<KeepingYear> = {
    title: text.yearByYear,
    columns: [
      { key: 'year', label: text.year, unit: '', of: ({ year }) => year },
      {
        key: 'from',
        label: text.from,
        unit: 'UTC',
        of: ({ from }) => timeOf(from),
        said: ({ from }) => from,
      },
      ...columns.map(
        ({ key, name, unit, of, decimals }): Column<KeepingYear> => ({
          key,
          label: name,
          unit,
          of,
          decimals,
        }),
      ),
    ],
    rows: years,
  };
  return (
    <section>
      <div className="headed">
        <h2>{text.yearByYear}</h2>
        <TableExports name={`${id}-keeping`} table={table} />
      </div>
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
                      id={`year.${year.year}.${headerOf(key, unit)}`}
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

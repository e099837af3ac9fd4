import { BATCH_PARAMETERS, BATCH_RESULTS, LINK_PLACE_NAMES } from '@ortak/analysis/link';
import { placeColumns } from '@ortak/analysis/place-columns';
import { useState, useSyncExternalStore } from 'react';
import { useAnswer } from '../../engine/use-answer.ts';
import { Computing } from '../../figures/computing.tsx';
import { Exports } from '../../figures/export/exports.tsx';
import { saveSheet } from '../../figures/export/save-table.ts';
import { csvOf } from '../../figures/export/table.ts';
import { Said } from '../../figures/notices.tsx';
import { saveFile } from '../../figures/save-file.ts';
import { Scroll } from '../../figures/scroll.tsx';
import { Glossed } from '../../figures/term.tsx';
import { Failed } from '../../problems/failed.tsx';
import { useProblemWords } from '../../problems/use-problem-words.ts';
import { hrefOf } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers } from './answers.ts';
import { OpenRow, RowDoor } from './row-door.tsx';
import { type GivenTable, readFile, readText, TableError } from './table.ts';
import type { ComputedTable } from './table-answer.ts';
import { words } from './words.ts';

/** Rows that are shown; the files have all. */
const MOST_ROWS = 300;
const EXAMPLE = 'name,lat,lon,diameter\nAral,46.80,61.67,0.6\nZhanaozen,43.34,52.86,0.9\n';

/** The table stays while other views are looked at; no address could hold it. */
let given: GivenTable | undefined;
const listeners = new Set<() => void>();
function give(table: GivenTable | undefined): void {
  given = table;
  for (const listener of listeners) listener();
}
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Sites or carriers as a table that is pasted or dropped, each computed as a link of the programme. */
export function TableView({ link }: { readonly link: string }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const table = useSyncExternalStore(subscribe, () => given);
  const [problem, setProblem] = useState<string>();
  const [isOver, setOver] = useState(false);
  const answer = useAnswer<typeof answers, 'links.table'>(
    'long',
    'links.table',
    table === undefined ? undefined : { table, link: link.split('@')[0]! },
  );
  const take = async (read: () => GivenTable | Promise<GivenTable>) => {
    try {
      give(await read());
      setProblem(undefined);
    } catch (error) {
      if (!(error instanceof TableError)) throw error;
      setProblem(error.message);
    }
  };
  const takeFile = (file: File | undefined) => {
    if (file === undefined) return;
    void take(() => readFile(file));
  };
  const { value, isStale } = answer;
  return (
    <section className="table-of-sites">
      <h2>{text.part.table}</h2>
      <p>{text.tableNote(link.split('@')[0]!)}</p>
      <fieldset
        className={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          takeFile(event.dataTransfer.files[0]);
        }}
      >
        <legend className="unseen">{text.part.table}</legend>
        <label>
          <span>{text.paste}</span>
          <textarea
            rows={table === undefined ? 6 : 2}
            spellCheck={false}
            placeholder={EXAMPLE}
            onChange={({ target }) => {
              if (target.value.trim() !== '') void take(() => readText(text.pasted, target.value));
            }}
          />
        </label>
        <label className="file-button">
          {text.chooseFile}
          <input
            type="file"
            accept=".csv,.tsv,.txt,.xlsx"
            onChange={({ target }) => {
              takeFile(target.files?.[0]);
              // the same file may be chosen once more
              target.value = '';
            }}
          />
        </label>
        {table === undefined && (
          <button type="button" onClick={() => void take(() => readText(text.example, EXAMPLE))}>
            {text.example}
          </button>
        )}
      </fieldset>
      {problem !== undefined && (
        <p role="alert" className="bad">
          <Failed text={problem} />
        </p>
      )}
      <details>
        <summary>{text.columnsRead}</summary>
        <dl className="columns">
          {BATCH_PARAMETERS.map(({ name, description }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                <Said text={description} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {table !== undefined && <Computing of={answer} />}
      {table !== undefined && value !== undefined && (
        <div className={isStale ? 'stale' : undefined} aria-busy={isStale}>
          <p className="outcome" role="status">
            {text.outcome(value.name, value.computed, value.rows.length - value.computed)}
          </p>
          <Exports of={text.part.table} saves={{ csv: () => saveCsv(value), xlsx: () => saveXlsx(value) }} />
          {value.copied.map((said) => (
            <p key={said} className="copied">
              <Said text={said} />
            </p>
          ))}
          <Rows table={table} value={value} link={link} />
          {value.notices.length > 0 && (
            <ul className="notices">
              {value.notices.map(({ code, message, rows }) => (
                <li key={`${code} ${message}`}>
                  <Said text={message} /> <small>{numbers.fixed(rows, 0)} ×</small>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </section>
  );
}

const results = new Set<string>(BATCH_RESULTS);
const decimals: Readonly<Record<string, number>> = {
  'elevation-deg': 2,
  'eirp-dbw': 2,
  'rate-mbps': 3,
  'margin-clear-db': 2,
  'margin-db': 2,
  'availability-percent': 3,
  'worst-month-percent': 3,
};

function Rows({
  table,
  value: { name: file, columns, rows },
  link,
}: {
  readonly table: GivenTable;
  readonly value: ComputedTable;
  readonly link: string;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const shown = columns
    .map((name, at) => ({ name, at }))
    .filter(({ name }) => name !== 'notices' && name !== 'problem');
  const { sentence } = useProblemWords(rows.some(({ isComputed }) => !isComputed));
  const at = (name: string): number => columns.indexOf(name);
  const { headerOf } = placeColumns(columns, LINK_PLACE_NAMES);
  const figureOf = (row: number, column: string): number | undefined => {
    const cell = rows.find(({ line }) => line === row)?.cells[at(column)];
    return typeof cell === 'number' ? cell : undefined;
  };
  const budgetOf = (cells: ComputedTable['rows'][number]['cells']): string | undefined => {
    const [lat, lon, own] = ['lat', 'lon', 'link'].map((name) => cells[at(headerOf(name))]);
    const id = own === undefined || own === '' ? link.split('@')[0]! : String(own);
    return lat === undefined || lat === ''
      ? hrefOf('links', { link: id })
      : hrefOf('links', { link: id, lat: String(lat), lon: String(lon) });
  };
  return (
    <>
      <Scroll>
        <table className="sites">
          <thead>
            <tr>
              <th className="n">{text.row}</th>
              {shown.map(({ name, at }) => (
                <th key={at} className={results.has(name) ? 'n added' : undefined}>
                  <Glossed text={name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map(({ line, cells, isComputed, problems }) => (
              <tr key={line} className={isComputed ? undefined : 'wrong'}>
                <th scope="row" className="n">
                  <a href={budgetOf(cells)} aria-label={`${text.budget}, ${file}:${line}`}>
                    {line}
                  </a>
                </th>
                {isComputed
                  ? shown.map(({ name: column, at }) => {
                      const cell = cells[at]!;
                      const places = decimals[column];
                      return (
                        <td key={at} className={places === undefined ? undefined : 'n'}>
                          {typeof cell === 'number' && places !== undefined ? (
                            <RowDoor line={line} column={column} text={numbers.fixed(cell, places)} />
                          ) : column === 'verdict' ? (
                            text.verdicts[cell as keyof typeof text.verdicts]
                          ) : (
                            String(cell ?? '')
                          )}
                        </td>
                      );
                    })
                  : [
                      ...shown
                        .filter(({ name }) => !results.has(name))
                        .map(({ at }) => <td key={at}>{String(cells[at] ?? '')}</td>),
                      <td key="problem" colSpan={shown.filter(({ name }) => results.has(name)).length}>
                        ✕{' '}
                        {problems
                          .map(
                            ({ column, expected, found }) =>
                              `${column}: ${sentence({ expected, received: found })}`,
                          )
                          .join(' | ')}
                      </td>,
                    ]}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <OpenRow table={table} link={link.split('@')[0]!} figureOf={figureOf} />
      {rows.length > MOST_ROWS && <p className="muted">{text.moreRows(rows.length - MOST_ROWS)}</p>}
    </>
  );
}

const nameOf = (name: string, ending: string): string =>
  `${name.replace(/\.\w+$/, '')}-links${ending === '' ? '' : `.${ending}`}`;

/** The same files as `ortak link --batch` writes, to the last digit: columns keep the names that were given, and a file can be given again. */
function saveCsv({ name, columns, rows }: ComputedTable): void {
  const cells = rows.map((row) => row.cells.map((cell) => (cell === null ? '' : String(cell))));
  saveFile(nameOf(name, 'csv'), 'text/csv', csvOf([columns, ...cells]));
}

async function saveXlsx({ name, columns, rows }: ComputedTable): Promise<void> {
  const header = columns.map((value) => ({ value, fontWeight: 'bold' as const }));
  /** A text that is a number just as it is printed stands as a number, so that a sheet can go on to reckon with it. */
  const cellOf = (cell: string | number | boolean | null) => {
    if (cell === '' || cell === null) return null;
    if (typeof cell !== 'string') return { value: cell };
    return { value: cell === String(Number(cell)) && Number.isFinite(Number(cell)) ? Number(cell) : cell };
  };
  await saveSheet(nameOf(name, ''), [header, ...rows.map((row) => row.cells.map(cellOf))]);
}

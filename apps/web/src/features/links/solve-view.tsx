import { solvedDigits } from '@ortak/analysis/solved-digits';
import { line } from '@ortak/core/working';
import { useAnswer } from '../../engine/use-answer.ts';
import { Computing } from '../../figures/computing.tsx';
import { Door } from '../../figures/door.tsx';
import { TableExports } from '../../figures/export/exports.tsx';
import type { Table } from '../../figures/export/table.ts';
import { Said } from '../../figures/notices.tsx';
import { Scroll } from '../../figures/scroll.tsx';
import { Glossed } from '../../figures/term.tsx';
import { type Language, useLanguage, useWords } from '../../words/language.tsx';
import { type Numbers, useNumbers } from '../../words/numbers.ts';
import { translated } from '../../words/results.ts';
import type { answers, LinkInput, SolvedUnknown } from './answers.ts';
import { words } from './words.ts';

const CARRIER_ROOT = 'least margin of the services equal to the one kept';
/** In the order in which a solution has them. */
const KEPT = ['With 0.5 dB less to keep', 'With 0.5 dB more to keep'] as const;
const ROOT = 'outage of both ends together equal to what is allowed';

/** Four digits, as an engineer would order them. */
const given = (value: number, unit: string, numbers: Numbers): string =>
  unit === '%' ? numbers.fixed(value, 3) : printed(String(Number(value.toPrecision(4))), numbers);

/** Digits in the interface language. */
const printed = (digits: string, { fixed }: Numbers): string =>
  fixed(Number(digits), (digits.split('.')[1] ?? '').length);

/** Each figure of a link left open in its turn, and what half a decibel more or less would make of it. */
export function SolveView({
  input,
  modcod,
  isCarrier = false,
}: {
  readonly input: LinkInput;
  readonly modcod: string;
  /** Of telecommand or telemetry. */
  readonly isCarrier?: boolean;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const answer = useAnswer<typeof answers, 'links.solve'>('long', 'links.solve', input);
  const { value, isStale } = answer;
  const { language } = useLanguage();
  const table: Table<SolvedUnknown> = {
    title: text.part.solve,
    columns: [
      {
        key: 'unknown',
        label: text.unknown,
        unit: '',
        of: ({ solution }) => solution.unknown,
        said: ({ solution }) => nameOf(solution, isCarrier, text, language),
      },
      {
        key: 'unit',
        label: text.unit,
        unit: '',
        of: (row) => row.solution.unit,
        said: (row) => numbers.unit(row.solution.unit),
      },
      { key: 'own', label: text.has, unit: '', of: ({ own }) => own?.value ?? null },
      { key: 'value', label: text.justDoes, unit: '', of: ({ solution }) => solution.value },
      {
        key: 'with05DbLess',
        label: text.lessToKeep,
        unit: '',
        of: ({ solution }) => solution.sensitivity[0]?.value ?? null,
      },
      {
        key: 'with05DbMore',
        label: text.moreToKeep,
        unit: '',
        of: ({ solution }) => solution.sensitivity[1]?.value ?? null,
      },
      {
        key: 'bound',
        label: text.bound,
        unit: '',
        of: ({ solution }) => solution.bound,
        said: ({ solution }) =>
          solution.value === null
            ? text.noSolution
            : { exact: '', none: '', minimum: '≤', maximum: '≥' }[solution.bound],
      },
      { key: 'modcod', label: 'MODCOD', unit: '', of: ({ solution }) => solution.modcod },
      {
        key: 'availability',
        label: text.availability,
        unit: '%',
        of: ({ solution }) => solution.availabilityPercent,
        decimals: 3,
      },
    ],
    rows: value ?? [],
  };
  const percent = value?.[0]?.solution.availabilityPercent;
  return (
    <section className="solve">
      <div className="headed">
        <h2>{text.part.solve}</h2>
        <TableExports name={`${input.link}-solved`} table={table} isDisabled={value === undefined} />
      </div>
      <Computing of={answer} />
      {value !== undefined && (
        <div className={isStale ? 'stale' : undefined} aria-busy={isStale}>
          <p className="muted">{text.solveNote(numbers.percent(percent!), modcod)}</p>
          <Scroll>
            <table>
              <thead>
                <tr>
                  <th>{text.unknown}</th>
                  <th className="n">{text.has}</th>
                  <th className="n">{text.justDoes}</th>
                  <th>{text.unit}</th>
                  <th className="n">{text.lessToKeep}</th>
                  <th className="n">{text.moreToKeep}</th>
                </tr>
              </thead>
              <tbody>
                {value.map((row) => (
                  <Row key={row.solution.unknown} row={row} isCarrier={isCarrier} />
                ))}
              </tbody>
            </table>
          </Scroll>
        </div>
      )}
    </section>
  );
}

/** The figure that is left open. */
const nameOf = (
  { label, unknown }: SolvedUnknown['solution'],
  isCarrier: boolean,
  text: (typeof words)['en'],
  language: Language,
): string => (isCarrier ? translated(label, language) : text.unknowns[unknown as keyof typeof text.unknowns]);

function Row({
  row: { solution, own },
  isCarrier,
}: {
  readonly row: SolvedUnknown;
  readonly isCarrier: boolean;
}) {
  const text = useWords(words);
  const { language } = useLanguage();
  const name = nameOf(solution, isCarrier, text, language);
  const numbers = useNumbers();
  const { unknown, unit, value, bound, sensitivity, sentence, nearest, modcod, availabilityPercent } =
    solution;
  const print = (figure: number | null | undefined): string =>
    figure === null || figure === undefined ? '—' : printed(solvedDigits(unknown, figure), numbers);
  const root = isCarrier ? CARRIER_ROOT : ROOT;
  const working = [
    line('', 'Required availability', availabilityPercent, '%', 'links.yaml, services.yaml'),
    line('', isCarrier ? 'Modulation of the carrier' : 'MODCOD', modcod, '', ''),
    ...(own === undefined ? [] : [line('', 'As the programme has it', own.value, own.unit, own.at)]),
    ...(nearest === undefined
      ? []
      : [
          line('', 'The nearest there is', nearest.value, unit, ''),
          line(
            '',
            'Availability there',
            nearest.availabilityPercent,
            '%',
            isCarrier ? '' : 'both ends together',
          ),
          line('', 'Margin there', nearest.marginDb, 'dB', ''),
        ]),
    ...sensitivity.map(({ value: other }, i) => line('', KEPT[i]!, other ?? '—', unit, root)),
  ];
  return (
    <>
      <tr>
        <th scope="row">
          <Glossed text={name} />
          {unknown === 'modcod' && value !== null && <small> {modcod}</small>}
        </th>
        <td className="n own">
          {own !== undefined && (
            <Door
              id={`solve.${unknown}.own`}
              line={{
                ...line('', name, own.value, own.unit, own.at),
                ...(own.confidence !== undefined && { confidence: own.confidence }),
              }}
              text={given(own.value, unit, numbers)}
            />
          )}
        </td>
        <td className="n">
          <Door
            id={`solve.${unknown}`}
            line={line('', name, value ?? text.noSolution, unit, root, working)}
            text={
              value === null
                ? text.noSolution
                : `${bound === 'minimum' ? '≤ ' : bound === 'maximum' ? '≥ ' : ''}${print(value)}`
            }
          />
        </td>
        <td className="unit">{numbers.unit(unit)}</td>
        {KEPT.map((label, i) => {
          const other = sensitivity[i]?.value;
          return (
            <td key={label} className="n">
              {other === null || other === undefined ? (
                '—'
              ) : (
                <Door
                  id={`solve.${unknown}.${i === 0 ? 'less' : 'more'}`}
                  line={line('', label, other, unit, root, working)}
                  text={print(other)}
                />
              )}
            </td>
          );
        })}
      </tr>
      {bound !== 'exact' && (
        <tr className="why">
          <td colSpan={6}>
            <Said text={sentence} />
          </td>
        </tr>
      )}
    </>
  );
}

import { hasMargins } from '@ortak/analysis/verdict';
import { line } from '@ortak/core/working';
import { useDeferredValue } from 'react';
import { useAnswer } from '../../engine/use-answer.ts';
import { Door } from '../../figures/door.tsx';
import { Glossed } from '../../figures/term.tsx';
import { Failed } from '../../problems/failed.tsx';
import { useRoute } from '../../shell/route.ts';
import { useLanguage, useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { translated } from '../../words/results.ts';
import { AnswerDoor } from './answer-door.tsx';
import type { answers, LinkInput } from './answers.ts';
import { BudgetTable } from './budget-table.tsx';
import { carrierPartNames, partIn } from './choice.ts';
import { PartLinks } from './part-links.tsx';
import { Sliders } from './sliders.tsx';
import { SolveView } from './solve-view.tsx';
import { TableView } from './table-view.tsx';
import { Waterfall } from './waterfall-chart.tsx';
import { words } from './words.ts';

type Carrier = Awaited<ReturnType<(typeof answers)['links.carrier']>>;

/** A carrier of telecommand or telemetry: which of its services has least, and what would follow if a figure were another. */
export function CarrierView({ input }: { readonly input: LinkInput }) {
  const text = useWords(words);
  const { params } = useRoute();
  const asked = partIn(params);
  const part = carrierPartNames.find((name) => name === asked) ?? 'budget';
  const answer = useAnswer<typeof answers, 'links.carrier'>('quick', 'links.carrier', input);
  const isMoved = Object.keys(input.variation).length > 0;
  const before = useAnswer<typeof answers, 'links.carrier'>(
    'quick',
    'links.carrier',
    isMoved ? { ...input, variation: {} } : undefined,
  );
  const tabled = useDeferredValue(answer.value?.result);
  const { value, isStale, error } = answer;
  if (error !== undefined)
    return (
      <p role="alert" className="bad">
        <Failed text={error.message} />
      </p>
    );
  if (value === undefined) return <p className="empty">{text.computing}</p>;
  const isSeen = hasMargins(value.result.verdict);
  return (
    <div className={isStale ? 'stale' : undefined} aria-busy={isStale}>
      <Answer value={value} before={isMoved ? before.value : undefined} />
      <PartLinks of={carrierPartNames} part={part} />
      {part === 'table' ? (
        <TableView link={input.link} />
      ) : (
        <div className="pair">
          {part === 'budget' ? (
            <Waterfall
              id={`${value.result.id}-waterfall`}
              steps={value.waterfall}
              before={isMoved ? before.value?.waterfall : undefined}
              requiredPercent={value.result.requiredAvailabilityPercent}
              title={text.carrierWaterfall}
            />
          ) : (
            <SolveView input={input} modcod={value.result.modulation} isCarrier />
          )}
          <Sliders variables={value.variables} variation={input.variation} />
        </div>
      )}
      {part === 'budget' && isSeen && <BudgetTable result={tabled ?? value.result} />}
    </div>
  );
}

function Answer({
  value: { result },
  before,
}: {
  readonly value: Carrier;
  readonly before: Carrier | undefined;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const { language } = useLanguage();
  const closes = result.verdict === 'closes';
  const margin = (of: Carrier['result']): string => numbers.withUnit(numbers.margin(of.marginInRainDb), 'dB');
  const reached = (of: Carrier['result']): string => numbers.withUnit(numbers.reached(of.availability), '%');
  return (
    <>
      <h1>{result.name}</h1>
      <dl className="answer">
        <div>
          <dt>
            {result.modulation}, {numbers.withUnit(numbers.fixed(result.frequencyGHz, 4), 'GHz')}
          </dt>
          <dd className={closes ? 'good' : 'bad'}>
            {closes ? '✓' : '✕'} {text.verdicts[result.verdict]}
          </dd>
        </div>
        {hasMargins(result.verdict) && (
          <>
            <div>
              <dt>
                <Glossed text={text.spare} />
              </dt>
              <dd>
                <AnswerDoor id="margin" budget={result.budget} of="M" text={margin(result)} />
                {before !== undefined && <small>{text.programmeHas(margin(before.result))}</small>}
              </dd>
            </div>
            <div>
              <dt>
                <Glossed text={text.availability} />
              </dt>
              <dd>
                <Door
                  id="answer.availability"
                  line={line(
                    '',
                    text.availability,
                    result.availability?.percent ?? '—',
                    '%',
                    'least margin of the services equal to the one kept',
                    result.budget.flatMap(({ lines }) => lines).filter(({ symbol }) => symbol === 'M'),
                  )}
                  text={reached(result)}
                />
                <small>
                  {before === undefined
                    ? text.required(numbers.percent(result.requiredAvailabilityPercent))
                    : text.programmeHas(reached(before.result))}
                </small>
              </dd>
            </div>
            <div>
              <dt>{text.bitRate}</dt>
              <dd>
                <AnswerDoor
                  id="rate"
                  budget={result.budget}
                  of="Rb"
                  text={numbers.withUnit(numbers.figure(result.bitRateKbps, ''), 'kbit/s')}
                />
              </dd>
            </div>
          </>
        )}
      </dl>
      <p className="limits">{translated(result.limits, language)}</p>
    </>
  );
}

import { hasMargins } from '@ortak/analysis/verdict';
import { useDeferredValue } from 'react';
import { useAnswer } from '../../engine/use-answer.ts';
import { Glossed } from '../../figures/term.tsx';
import { usePlace } from '../../places/called.ts';
import { PlaceProblems } from '../../places/in-address.tsx';
import { PlaceSearch } from '../../places/place-search.tsx';
import { Failed } from '../../problems/failed.tsx';
import { changeRoute, useRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { useNamed, useSaid } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { unbroken } from '../../words/unbroken.ts';
import { AnswerDoor } from './answer-door.tsx';
import type { answers } from './answers.ts';
import { BudgetTable } from './budget-table.tsx';
import { CarrierView } from './carrier-view.tsx';
import { partIn, partNames } from './choice.ts';
import { Sliders } from './sliders.tsx';
import { SolveView } from './solve-view.tsx';
import './style.css';
import { PartLinks } from './part-links.tsx';
import { TableView } from './table-view.tsx';
import { type Variation, variableNames } from './variation.ts';
import { Waterfall } from './waterfall-chart.tsx';
import { words } from './words.ts';
import { YearView } from './year-view.tsx';

/** A link: what it comes to, what decides, what would follow if a figure were another. */
export default function LinksView() {
  const text = useWords(words);
  const named = useNamed();
  const { params } = useRoute();
  const list = useAnswer<typeof answers, 'links.list'>('long', 'links.list', null);
  const place = usePlace();
  const link = params.link ?? list.value?.[0]?.id;
  const variation = variationIn(params);
  const part = partIn(params);
  const carriers = useAnswer<typeof answers, 'links.carriers'>('quick', 'links.carriers', null);
  const isCarrier = link !== undefined && carriers.value?.includes(link) === true;
  const own =
    link === undefined || carriers.value === undefined
      ? undefined
      : { link, variation, ...(place !== undefined && { place }) };
  const input = isCarrier ? undefined : own;
  const budget = useAnswer<typeof answers, 'links.budget'>('quick', 'links.budget', input);
  const before = useAnswer<typeof answers, 'links.budget'>(
    'quick',
    'links.budget',
    input === undefined || Object.keys(variation).length === 0 ? undefined : { ...input, variation: {} },
  );
  const isMoved = Object.keys(variation).length > 0;
  // The table's hundreds of figures follow the waterfall; a slider does not wait for them.
  const tabled = useDeferredValue(budget.value?.result);
  if (list.value?.length === 0) return <p className="empty">{text.none}</p>;
  const { value, isStale, error } = budget;
  return (
    <>
      <div className="chooser">
        <label>
          {text.choose}{' '}
          <select
            value={place === undefined ? link : ''}
            onChange={({ target }) =>
              changeRoute(
                {
                  link: target.value,
                  lat: undefined,
                  lon: undefined,
                  place: undefined,
                  open: undefined,
                  ...Object.fromEntries(variableNames.map((name) => [name, undefined])),
                },
                true,
              )
            }
          >
            {place !== undefined && (
              <option value="">{named((isCarrier ? undefined : value?.result.name) ?? link ?? '')}</option>
            )}
            {place === undefined && list.value?.some(({ id }) => id === link) === false && (
              <option value={link}>{link}</option>
            )}
            {list.value?.map(({ id, name, verdict }) => (
              <option key={id} value={id}>
                {verdict === 'closes' ? '✓' : '✕'} {named(name)}
              </option>
            ))}
          </select>
        </label>
        <PlaceSearch
          onChoose={({ name, latitudeDeg, longitudeDeg, isPosition }) =>
            changeRoute(
              {
                link,
                lat: latitudeDeg,
                lon: longitudeDeg,
                place: isPosition === true ? undefined : name,
                open: undefined,
              },
              true,
            )
          }
        />
      </div>
      <PlaceProblems />
      {error !== undefined && !isCarrier && (
        <p role="alert" className="bad">
          <Failed text={error.message} />
        </p>
      )}
      {isCarrier ? (
        <CarrierView key={link} input={own!} />
      ) : value === undefined || (error !== undefined && budget.asked?.link !== link) ? (
        error === undefined && <p className="empty">{text.computing}</p>
      ) : (
        <div className={isStale ? 'stale' : undefined} aria-busy={isStale}>
          <Answer value={value} before={isMoved ? before.value : undefined} />
          <PartLinks of={partNames} part={part} />
          {part === 'table' ? (
            <TableView link={link!} />
          ) : (
            <div className={part === 'year' ? 'pair stacked' : 'pair'}>
              {part === 'budget' ? (
                <Waterfall
                  id={`${value.result.id}-waterfall`}
                  steps={value.waterfall}
                  before={isMoved ? before.value?.waterfall : undefined}
                  requiredPercent={value.result.requiredAvailabilityPercent}
                />
              ) : part === 'solve' ? (
                <SolveView input={input!} modcod={value.result.modcod} />
              ) : (
                hasMargins(value.result.verdict) && <YearView input={input!} id={value.result.id} />
              )}
              <Sliders variables={value.variables} variation={variation} />
            </div>
          )}
          {part === 'budget' && hasMargins(value.result.verdict) && (
            <BudgetTable result={tabled ?? value.result} />
          )}
        </div>
      )}
    </>
  );
}

type Params = Readonly<Record<string, string>>;

function variationIn(params: Params): Variation {
  return Object.fromEntries(
    variableNames.flatMap((name) => {
      const value = Number(params[name]);
      return params[name] === undefined || !Number.isFinite(value) ? [] : [[name, value]];
    }),
  );
}

type Budget = Awaited<ReturnType<(typeof answers)['links.budget']>>;

/** The answer in two lines: verdict with margin and availability, and what decides. */
function Answer({
  value: { result },
  before,
}: {
  readonly value: Budget;
  readonly before: Budget | undefined;
}) {
  const text = useWords(words);
  const named = useNamed();
  const numbers = useNumbers();
  const said = useSaid();
  const isSeen = hasMargins(result.verdict);
  const reached = ({ availability }: Budget['result']): string =>
    numbers.withUnit(numbers.reached(availability), '%');
  return (
    <>
      <h1>{unbroken(named(result.name))}</h1>
      <dl className="answer">
        <div>
          <dt>{said(result.modcod)}</dt>
          <dd className={result.closes ? 'good' : 'bad'}>
            {result.closes ? '✓' : '✕'} {text.verdicts[result.verdict]}
          </dd>
        </div>
        {isSeen && (
          <>
            <div>
              <dt>
                <Glossed text={text.margin} />
              </dt>
              <dd>
                <AnswerDoor
                  id="margin"
                  budget={result.budget}
                  of="M"
                  text={numbers.withUnit(numbers.margin(result.marginInRainDb), 'dB')}
                />
                {before !== undefined && (
                  <small>
                    {text.programmeHas(numbers.withUnit(numbers.margin(before.result.marginInRainDb), 'dB'))}
                  </small>
                )}
              </dd>
            </div>
            <div>
              <dt>
                <Glossed text={text.availability} />
              </dt>
              <dd>
                <AnswerDoor
                  id="availability"
                  budget={result.budget}
                  of="Availability of both ends together"
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
              <dt>
                <Glossed text={text.rate} />
              </dt>
              <dd>
                <AnswerDoor
                  id="rate"
                  budget={result.budget}
                  of="Rb"
                  text={numbers.withUnit(result.infoRateMbps, 'Mbit/s')}
                />
                {before !== undefined && (
                  <small>{text.programmeHas(numbers.withUnit(before.result.infoRateMbps, 'Mbit/s'))}</small>
                )}
              </dd>
            </div>
          </>
        )}
      </dl>
      <p className="limits">{said(result.limits)}</p>
    </>
  );
}

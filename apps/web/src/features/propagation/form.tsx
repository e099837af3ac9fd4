import { type KeyboardEvent, useId, useState } from 'react';
import { Glossed } from '../../figures/term.tsx';
import { PlaceSearch } from '../../places/place-search.tsx';
import { changeRoute } from '../../shell/route.ts';
import { nameIn, useLanguage, useWords } from '../../words/language.tsx';
import { useNamed } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers } from './answers.ts';
import { type Choice, type Field, type FieldName, fields, PERCENT_RANGE } from './choice.ts';
import { words } from './words.ts';

type Programme = ReturnType<(typeof answers)['propagation.start']>;

/** What is asked: from the programme where it has it, else any figure. */
export function Form({
  programme,
  choice,
  pPercents,
  groundM,
  name,
}: {
  readonly programme: Programme;
  readonly choice: Choice;
  readonly pPercents: readonly number[];
  /** Height that stands where none is given. */
  readonly groundM: number | undefined;
  /** By which the place was searched for. */
  readonly name: string | undefined;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const { language } = useLanguage();
  const named = useNamed();
  const { latitudeDeg, longitudeDeg, heightM, polarisation } = choice;
  const place = programme.places.find(
    (each) =>
      each.latitudeDeg === latitudeDeg && each.longitudeDeg === longitudeDeg && each.heightM === heightM,
  );
  const slot = programme.slots.find((each) => each.longitudeDeg === choice.satelliteLongitudeDeg);
  const channel = programme.channels.find(
    (each) => each.frequencyGHz === choice.frequencyGHz && each.polarisation === polarisation,
  );
  const terminal = programme.terminals.find(
    (each) => each.diameterM === choice.antennaDiameterM && each.efficiency === choice.antennaEfficiency,
  );
  const stand = (change: {
    readonly latitudeDeg: number;
    readonly longitudeDeg: number;
    readonly heightM?: number | undefined;
    readonly name?: string | undefined;
  }) =>
    changeRoute({
      lat: change.latitudeDeg,
      lon: change.longitudeDeg,
      height: change.heightM,
      place: change.name,
      open: undefined,
    });
  const set = (name: FieldName) => (value: number) => changeRoute({ [fields[name].key]: value });
  const number = (name: FieldName, value: number, onChange = set(name)) => (
    <NumberField label={text.fields[name]} field={fields[name]} value={value} onChange={onChange} />
  );
  return (
    <form className="asked" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <PlaceSearch
          onChoose={({ latitudeDeg, longitudeDeg, name, isPosition }) => {
            const own = programme.places.find(
              (each) => each.latitudeDeg === latitudeDeg && each.longitudeDeg === longitudeDeg,
            );
            stand({
              latitudeDeg,
              longitudeDeg,
              heightM: own?.heightM,
              name: isPosition === true || own !== undefined ? undefined : name,
            });
          }}
        />
        <Chosen
          label={text.place}
          none={text.anyPlace}
          value={place?.id}
          options={programme.places.map((each) => [each.id, nameIn(language, each)])}
          onChoose={(id) => {
            const { latitudeDeg, longitudeDeg, heightM } = programme.places.find((each) => each.id === id)!;
            stand({ latitudeDeg, longitudeDeg, heightM });
          }}
        />
        {number('latitudeDeg', latitudeDeg, (value) => stand({ latitudeDeg: value, longitudeDeg }))}
        {number('longitudeDeg', longitudeDeg, (value) => stand({ latitudeDeg, longitudeDeg: value }))}
        <NumberField
          label={text.fields.heightM}
          field={fields.heightM}
          value={heightM}
          placeholder={
            groundM === undefined ? text.ofGround : `${numbers.fixed(groundM, 0)} ${text.ofGround}`
          }
          onChange={(value) => stand({ latitudeDeg, longitudeDeg, heightM: value, name })}
          onEmpty={() => stand({ latitudeDeg, longitudeDeg, name })}
        />
      </fieldset>
      <fieldset>
        <Chosen
          label={text.satellite}
          none={text.anySlot}
          value={slot?.id}
          options={programme.slots.map((each) => [each.id, named(each.name)])}
          onChoose={(id) =>
            set('satelliteLongitudeDeg')(programme.slots.find((each) => each.id === id)!.longitudeDeg)
          }
        />
        {number('satelliteLongitudeDeg', choice.satelliteLongitudeDeg)}
      </fieldset>
      <fieldset>
        <Chosen
          label={text.carrier}
          none={text.anyCarrier}
          value={channel?.id}
          options={programme.channels.map(({ id, way, name }) => [id, `${text.ways[way]} ${named(name)}`])}
          onChoose={(id) => {
            const found = programme.channels.find((each) => each.id === id)!;
            changeRoute({
              ghz: found.frequencyGHz,
              polarisation: String(found.polarisation),
              tilt: undefined,
            });
          }}
        />
        {number('frequencyGHz', choice.frequencyGHz)}
        <label>
          <span className="name">
            <Glossed text={text.polarisation} />
          </span>
          <select
            value={typeof polarisation === 'number' ? 'tilt' : polarisation}
            onChange={({ target }) =>
              changeRoute(
                target.value === 'tilt'
                  ? { polarisation: undefined, tilt: 0 }
                  : { polarisation: target.value, tilt: undefined },
              )
            }
          >
            {(['H', 'V', 'circular', 'tilt'] as const).map((each) => (
              <option key={each} value={each}>
                {text.polarisations[each]}
              </option>
            ))}
          </select>
        </label>
        {typeof polarisation === 'number' && number('tiltDeg', polarisation)}
      </fieldset>
      <fieldset>
        <Chosen
          label={text.antenna}
          none={text.anyAntenna}
          value={terminal?.id}
          options={programme.terminals.map(({ id, name }) => [id, named(name)])}
          onChoose={(id) => {
            const found = programme.terminals.find((each) => each.id === id)!;
            changeRoute({ diameter: found.diameterM, efficiency: found.efficiency });
          }}
        />
        {number('antennaDiameterM', choice.antennaDiameterM)}
        {number('antennaEfficiency', choice.antennaEfficiency)}
      </fieldset>
      <fieldset>
        <PercentsField pPercents={pPercents} />
        <label>
          <span className="name">
            <Glossed text={text.rain} />
          </span>
          <select
            value={choice.rain}
            onChange={({ target }) => changeRoute({ rain: target.value === 'months' ? 'months' : undefined })}
          >
            {(['map', 'months'] as const).map((each) => (
              <option key={each} value={each}>
                {text.rains[each]}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
    </form>
  );
}

/** What the programme has; what it has not stands as the first option while a figure of one's own is in force. */
function Chosen({
  label,
  none,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly none: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [id: string, name: string])[];
  readonly onChoose: (id: string) => void;
}) {
  return (
    <label className="chosen">
      <span className="name">
        <Glossed text={label} />
      </span>
      <select value={value ?? ''} onChange={({ target }) => onChoose(target.value)}>
        {value === undefined && <option value="">{none}</option>}
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A number as it is typed, with point or comma; what cannot be used says what is expected and leaves the old one in force. */
function NumberField({
  label,
  field,
  value,
  placeholder,
  onChange,
  onEmpty,
}: {
  readonly label: string;
  readonly field: Field;
  readonly value: number | undefined;
  readonly placeholder?: string;
  readonly onChange: (value: number) => void;
  readonly onEmpty?: () => void;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const { unit, minimum, maximum, step } = field;
  const numberOf = (typed: string): number =>
    Number(typed.trim().replace(',', '.').replace('−', '-') || Number.NaN);
  const isUsable = (typed: string): boolean => {
    const number = numberOf(typed);
    return number >= minimum && number <= maximum;
  };
  const isWrong = draft !== undefined && !isUsable(draft) && !(draft.trim() === '' && onEmpty !== undefined);
  const move = (event: KeyboardEvent, by: number): void => {
    event.preventDefault();
    const next = Number(((value ?? 0) + by).toFixed(6));
    setDraft(undefined);
    onChange(Math.min(maximum, Math.max(minimum, next)));
  };
  const range = text.range(
    numbers.withUnit(String(minimum).replace('-', '−'), unit),
    numbers.withUnit(String(maximum), unit),
  );
  return (
    <label className={onEmpty === undefined ? undefined : 'high'}>
      <span className="name">
        <Glossed text={label} />
      </span>
      <span className="typed">
        <input
          type="text"
          inputMode="decimal"
          value={draft ?? (value === undefined ? '' : shown(value, numbers.fixed))}
          placeholder={placeholder}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? id : undefined}
          onChange={({ target }) => {
            setDraft(target.value);
            if (target.value.trim() === '') onEmpty?.();
            else if (isUsable(target.value)) onChange(numberOf(target.value));
          }}
          onBlur={() => setDraft(undefined)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowUp') move(event, step);
            if (event.key === 'ArrowDown') move(event, -step);
          }}
        />
        {unit !== '' && <span className="unit">{numbers.unit(unit)}</span>}
      </span>
      {isWrong && (
        <span id={id} className="wrong">
          {range}
        </span>
      )}
    </label>
  );
}

/** All digits that were given, with the mark of the language. */
function shown(value: number, fixed: (value: number, decimals: number) => string): string {
  const decimals = (String(value).split('.')[1] ?? '').length;
  return fixed(value, Math.min(6, decimals)).replaceAll('\u202f', '');
}

function PercentsField({ pPercents }: { readonly pPercents: readonly number[] }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const [draft, setDraft] = useState<string>();
  return (
    <label className="percents">
      <span className="name">{text.percents}</span>
      <span className="typed">
        <input
          type="text"
          value={draft ?? pPercents.map((percent) => shown(percent, numbers.fixed)).join('  ')}
          title={text.range(`${PERCENT_RANGE.minimum}`, `${PERCENT_RANGE.maximum} %`)}
          onChange={({ target }) => {
            setDraft(target.value);
            changeRoute({
              p: target.value
                .trim()
                .split(/[\s;]+/)
                .map((part) => part.replace(',', '.'))
                .join(' '),
            });
          }}
          onBlur={() => setDraft(undefined)}
        />
        <span className="unit">%</span>
      </span>
    </label>
  );
}

import { Glossed } from '../../figures/term.tsx';
import { changeRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { decimalsOf, useNumbers } from '../../words/numbers.ts';
import type { Variable, Variation } from './variation.ts';
import { words } from './words.ts';

/** What may vary, each with the value that the programme has. */
export function Sliders({
  variables,
  variation,
}: {
  readonly variables: readonly Variable[];
  readonly variation: Variation;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const isMoved = Object.keys(variation).length > 0;
  return (
    <section className="sliders" aria-label={text.move}>
      <h2>{text.move}</h2>
      {variables.map(({ name, unit, value, minimum, maximum, step }) => {
        const now = variation[name] ?? value;
        const at = (100 * (value - minimum)) / (maximum - minimum);
        return (
          <label key={name}>
            <span className="name">
              <Glossed text={text.variables[name]} />
            </span>
            <b>{numbers.withUnit(now, unit)}</b>
            <span className="slider">
              <span className="mark" style={{ left: `calc(${at}% + ${8 - 0.16 * at}px)` }} />
              <input
                type="range"
                min={minimum}
                max={maximum}
                step={step}
                value={now}
                aria-valuetext={numbers.withUnit(now, unit)}
                onChange={({ target }) => {
                  const moved = Number(Number(target.value).toFixed(decimalsOf(unit) ?? 3));
                  changeRoute({ [name]: moved === value ? undefined : moved });
                }}
              />
            </span>
            <small>{text.programmeHas(numbers.withUnit(value, unit))}</small>
          </label>
        );
      })}
      <button
        type="button"
        disabled={!isMoved}
        onClick={() => changeRoute(Object.fromEntries(variables.map(({ name }) => [name, undefined])))}
      >
        {text.reset}
      </button>
    </section>
  );
}

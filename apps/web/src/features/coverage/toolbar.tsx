import type { CoverageQuantity } from '@ortak/analysis';
import { changeRoute, useRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { Beams } from './overview.ts';
import { isOfService } from './quantities.ts';
import { words } from './words.ts';

/** How far the slot can be moved to either side [°]. */
const REACH_DEG = 30;

/** What is shown, and how. */
export function Toolbar({
  beams,
  beam,
  quantity,
}: {
  readonly beams: Beams | undefined;
  readonly beam: Beams[number] | undefined;
  readonly quantity: CoverageQuantity | undefined;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const { params } = useRoute();
  const isGlobe = params.map === 'globe';
  return (
    <div className="toolbar">
      <label>
        <span>{text.beam}</span>
        <select
          value={beam?.id}
          onChange={({ target }) =>
            changeRoute({ beam: target.value, service: undefined, slot: undefined }, true)
          }
        >
          {beams?.map(({ id, name, satellite }) => (
            <option key={id} value={id}>
              {satellite}: {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{text.quantity}</span>
        <select value={quantity} onChange={({ target }) => changeRoute({ quantity: target.value }, true)}>
          {beam?.quantities.map((each) => (
            <option key={each} value={each}>
              {text.quantities[each]}
            </option>
          ))}
        </select>
      </label>
      {quantity !== undefined && isOfService(quantity) && (beam?.services.length ?? 0) > 1 && (
        <label>
          <span>{text.service}</span>
          <select
            value={params.service ?? beam?.services[0]?.id}
            onChange={({ target }) => changeRoute({ service: target.value }, true)}
          >
            {beam?.services.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {beam !== undefined && (
        <label className="slot">
          <span>
            {text.slot} <b>{numbers.longitude(Number(params.slot ?? beam.slotDeg))}</b>
          </span>
          <input
            type="range"
            min={beam.slotDeg - REACH_DEG}
            max={beam.slotDeg + REACH_DEG}
            step={0.5}
            value={Number(params.slot ?? beam.slotDeg)}
            aria-valuetext={numbers.longitude(Number(params.slot ?? beam.slotDeg))}
            onChange={({ target }) =>
              changeRoute({ slot: Number(target.value) === beam.slotDeg ? undefined : target.value })
            }
          />
          <small>{text.programmeHas(numbers.longitude(beam.slotDeg))}</small>
        </label>
      )}
      <div className="buttons">
        <button type="button" aria-pressed={!isGlobe} onClick={() => changeRoute({ map: undefined })}>
          {text.flat}
        </button>
        <button type="button" aria-pressed={isGlobe} onClick={() => changeRoute({ map: 'globe' })}>
          {text.globe}
        </button>
        <button
          type="button"
          aria-pressed={params.field !== '0'}
          onClick={() => changeRoute({ field: params.field === '0' ? undefined : 0 })}
        >
          {text.field}
        </button>
        <button
          type="button"
          aria-pressed={params.graticule === '1'}
          onClick={() => changeRoute({ graticule: params.graticule === '1' ? undefined : 1 })}
        >
          {text.graticule}
        </button>
      </div>
    </div>
  );
}

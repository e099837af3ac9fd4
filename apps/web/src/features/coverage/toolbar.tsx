import type { CoverageQuantity } from '@ortak/analysis';
import { Glossed } from '../../figures/term.tsx';
import { PlaceSearch } from '../../places/place-search.tsx';
import { changeRoute, useRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { useNamed } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { comparisonIn, designIn, isChanged } from './design.ts';
import type { Beams } from './overview.ts';
import { isComparable, isOfService } from './quantities.ts';
import { words } from './words.ts';

/** How far the slot can be moved to either side [°]. */
const REACH_DEG = 30;

/** What is shown, and how. */
export function Toolbar({
  beams,
  beam,
  quantity,
  other,
}: {
  readonly beams: Beams | undefined;
  readonly beam: Beams[number] | undefined;
  readonly quantity: CoverageQuantity | undefined;
  /** Name of the programme that is compared with, where it has the beam. */
  readonly other: string | undefined;
}) {
  const text = useWords(words);
  const named = useNamed();
  const numbers = useNumbers();
  const { params } = useRoute();
  const isGlobe = params.map === 'globe';
  const design = designIn(params);
  const { boresight } = design;
  return (
    <div className="toolbar">
      <PlaceSearch
        onChoose={({ name, latitudeDeg, longitudeDeg, isPosition }) =>
          changeRoute(
            {
              lat: latitudeDeg,
              lon: longitudeDeg,
              place: isPosition === true ? undefined : name,
              open: undefined,
            },
            true,
          )
        }
      />
      <label>
        <span>{text.beam}</span>
        <select
          value={beam?.id}
          onChange={({ target }) =>
            changeRoute(
              { beam: target.value, service: undefined, slot: undefined, boresight: undefined },
              true,
            )
          }
        >
          {beams?.map(({ id, name, satellite }) => (
            <option key={id} value={id}>
              {named(satellite)}: {named(name)}
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
                {named(name)}
              </option>
            ))}
          </select>
        </label>
      )}
      {beam !== undefined && (
        <label className="slot">
          <span>
            <Glossed text={text.slot} /> <b>{numbers.longitude(Number(params.slot ?? beam.slotDeg))}</b>
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
      {(isChanged(design) || other !== undefined) && (
        <div className="design">
          {boresight !== undefined && (
            <span>
              <Glossed text={text.boresight} />{' '}
              <b>
                {numbers.latitude(boresight.latitudeDeg)} {numbers.longitude(boresight.longitudeDeg)}
              </b>
            </span>
          )}
          <label>
            <span className="unseen">{text.compare}</span>
            <select
              value={comparisonIn(params)}
              onChange={({ target }) =>
                changeRoute({ compare: target.value === 'alone' ? undefined : target.value }, true)
              }
            >
              <option value="alone">{text.alone}</option>
              <option value="side">{text.side}</option>
              {quantity !== undefined && isComparable(quantity) && (
                <option value="difference">{text.difference}</option>
              )}
            </select>
          </label>{' '}
          {isChanged(design) && (
            <button
              type="button"
              onClick={() => changeRoute({ slot: undefined, boresight: undefined, compare: undefined }, true)}
            >
              {text.reset}
            </button>
          )}
        </div>
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
        <button
          type="button"
          aria-pressed={params.partners === '1'}
          onClick={() => changeRoute({ partners: params.partners === '1' ? undefined : 1 })}
        >
          {text.partners}
        </button>
        {beam?.isSynthesised === true && (
          <button type="button" onClick={() => changeRoute({ synthesis: 1, open: undefined }, true)}>
            {text.synthesis} …
          </button>
        )}
      </div>
    </div>
  );
}

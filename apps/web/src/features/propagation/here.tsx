import { useAnswer } from '../../engine/use-answer.ts';
import { Door } from '../../figures/door.tsx';
import { Scroll } from '../../figures/scroll.tsx';
import { changeRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers } from './answers.ts';
import type { Choice } from './choice.ts';
import { words } from './words.ts';
import { type WorldMapId, worldMapIds, worldMaps } from './world-maps.ts';

/** What every map says at the place; its name draws it over the world. */
export function Here({ map, choice }: { readonly map: WorldMapId; readonly choice: Choice }) {
  const text = useWords(words);
  return (
    <div className="here">
      <Scroll>
        <table>
          <caption>{text.here}</caption>
          <tbody>
            {worldMapIds.map((id) => (
              <Row key={id} id={id} isDrawn={id === map} choice={choice} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}

/** Each by itself: one that is still fetched keeps no other waiting. */
function Row({
  id,
  isDrawn,
  choice: { latitudeDeg, longitudeDeg },
}: {
  readonly id: WorldMapId;
  readonly isDrawn: boolean;
  readonly choice: Choice;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const { value, isStale, error } = useAnswer<typeof answers, 'propagation.here'>(
    'long',
    'propagation.here',
    {
      map: id,
      latitudeDeg,
      longitudeDeg,
    },
  );
  const { symbol, unit, decimals } = worldMaps[id];
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="map-name"
          aria-pressed={isDrawn}
          onClick={() => changeRoute({ map: id })}
        >
          {text.maps[id]}
        </button>
      </th>
      <td className={isStale && value !== undefined ? 'n stale' : 'n'}>
        {value === undefined ? (
          <span title={error?.message}>{error === undefined ? '…' : '—'}</span>
        ) : (
          <Door
            id={`map.${id}`}
            text={numbers.fixed(value.value, decimals)}
            line={{
              symbol,
              label: text.maps[id],
              value: value.value,
              unit,
              source: value.source,
              working: value.working,
            }}
          />
        )}
      </td>
      <td className="unit">{numbers.unit(unit)}</td>
    </tr>
  );
}

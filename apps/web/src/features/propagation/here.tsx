import { useAnswer } from '../../engine/use-answer.ts';
import { Door } from '../../figures/door.tsx';
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
  const numbers = useNumbers();
  const { latitudeDeg, longitudeDeg } = choice;
  const { value, isStale } = useAnswer<typeof answers, 'propagation.here'>('quick', 'propagation.here', {
    latitudeDeg,
    longitudeDeg,
  });
  return (
    <div className={isStale ? 'here stale' : 'here'}>
      <table>
        <caption>{text.here}</caption>
        <tbody>
          {worldMapIds.map((id) => {
            const found = value?.find((each) => each.map === id);
            const { symbol, unit, decimals } = worldMaps[id];
            return (
              <tr key={id}>
                <th scope="row">
                  <button
                    type="button"
                    className="map-name"
                    aria-pressed={id === map}
                    onClick={() => changeRoute({ map: id })}
                  >
                    {text.maps[id]}
                  </button>
                </th>
                <td className="n">
                  {found === undefined ? (
                    '…'
                  ) : (
                    <Door
                      id={`map.${id}`}
                      text={numbers.fixed(found.value, decimals)}
                      line={{
                        symbol,
                        label: text.maps[id],
                        value: found.value,
                        unit,
                        source: found.source,
                        working: found.working,
                      }}
                    />
                  )}
                </td>
                <td className="unit">{unit}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

import { type BeamCoverage, geoJson, type PlaceValue } from '@ortak/analysis';
import { useAnswer } from '../../engine/use-answer.ts';
import { Door } from '../../figures/door.tsx';
import { saveFile } from '../../figures/save-file.ts';
import { changeRoute, hrefOf, useRoute } from '../../shell/route.ts';
import { useLanguage, useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { translated } from '../../words/results.ts';
import type { answers, BeamChoice } from './answers.ts';
import { HereTable } from './here.tsx';
import { useHere } from './use-here.ts';
import { words } from './words.ts';

/** Beside the map: the pinned place, what the area gets, the cities. */
export function Panel({
  coverage,
  choice,
}: {
  readonly coverage: BeamCoverage;
  readonly choice: BeamChoice | undefined;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const { language } = useLanguage();
  const { unit, peak, serviceArea, requirement, working } = coverage;
  const label = translated(coverage.label, language);
  const last = working.at(-1)!;
  const shown = ({ value, words: name }: Pick<PlaceValue, 'value' | 'words'>): string =>
    name ?? numbers.withUnit(Number(value.toFixed(2)), unit);
  return (
    <aside className="panel">
      <Pinned choice={choice} />
      <h2>
        {label}{' '}
        <button
          type="button"
          className="export"
          onClick={() =>
            saveFile(
              `${coverage.beam}-${coverage.quantity}.geojson`,
              'application/geo+json',
              JSON.stringify(geoJson(coverage)),
            )
          }
        >
          GeoJSON
        </button>
      </h2>
      <dl>
        <dt>{text.peak}</dt>
        <dd>
          <Door
            id="peak"
            line={{ ...last, label: coverage.label, value: peak.words ?? peak.value, unit, working }}
            text={shown(peak)}
          />
        </dd>
        {serviceArea !== undefined && (
          <>
            <dt>
              {text.worst}, {serviceArea.name}
            </dt>
            <dd>{shown(serviceArea.worst)}</dd>
            <dt>{text.median}</dt>
            <dd>{numbers.withUnit(Number(serviceArea.median.toFixed(2)), unit)}</dd>
            {serviceArea.meetingPercent !== undefined && (
              <>
                <dt>{text.meeting}</dt>
                <dd>{numbers.fixed(serviceArea.meetingPercent, 1)} %</dd>
              </>
            )}
          </>
        )}
        {requirement !== undefined && (
          <>
            <dt>{text.owed}</dt>
            <dd lang="en">{requirement.words}</dd>
          </>
        )}
      </dl>
      {serviceArea !== undefined && serviceArea.cities.length > 0 && (
        <table>
          <thead>
            <tr>
              <th>{text.city}</th>
              <th className="n">{text.value}</th>
            </tr>
          </thead>
          <tbody>
            {serviceArea.cities.map((city) => (
              <tr key={city.site}>
                <th scope="row">
                  <button
                    type="button"
                    className="door"
                    onClick={() =>
                      changeRoute({ lat: city.latitudeDeg, lon: city.longitudeDeg, open: undefined }, true)
                    }
                  >
                    {city.name}
                  </button>
                </th>
                <td className={city.meets === false ? 'n bad' : 'n'}>
                  {city.meets === false && '✕ '}
                  {city.value === null ? text.outOfSight : shown({ ...city, value: city.value })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </aside>
  );
}

/** A place that was clicked, with doors; and the whole budget one step away. */
function Pinned({ choice }: { readonly choice: BeamChoice | undefined }) {
  const text = useWords(words);
  const { lat, lon } = useRoute().params;
  const isPinned = lat !== undefined && lon !== undefined;
  const point = { latitudeDeg: Number(lat), longitudeDeg: Number(lon) };
  const here = useHere(choice, isPinned ? point : undefined);
  const { value: beams } = useAnswer<typeof answers, 'coverage.beams'>('quick', 'coverage.beams', null);
  const service = choice?.service ?? beams?.find(({ id }) => id === choice?.beam)?.services[0]?.id;
  if (!isPinned) return <p className="muted hint">{text.hint}</p>;
  return (
    <section className="pinned">
      <h2>{text.here}</h2>
      {here !== undefined && <HereTable here={here} hasDoors />}
      <p className="buttons">
        {service !== undefined && <a href={hrefOf('links', { link: service, lat, lon })}>{text.budget}</a>}
        <button
          type="button"
          onClick={() => changeRoute({ lat: undefined, lon: undefined, open: undefined }, true)}
        >
          {text.unpin}
        </button>
      </p>
    </section>
  );
}

import { Door } from '../../figures/door.tsx';
import { Scroll } from '../../figures/scroll.tsx';
import { Glossed } from '../../figures/term.tsx';
import { hrefOf } from '../../shell/route.ts';
import { countryIn } from '../../words/countries.ts';
import { useLanguage, useWords } from '../../words/language.tsx';
import { useNamed } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { Overview } from './overview.ts';
import { words } from './words.ts';

/** Where service is owed, by which beam, and how much of the year. */
export function Areas({
  areas,
  satellites,
}: {
  readonly areas: Overview['serviceAreas'];
  readonly satellites: Overview['satellites'];
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const { language } = useLanguage();
  const named = useNamed();
  const beams = satellites.flatMap(({ beams }) => beams);
  return (
    <section>
      <h2>{text.areas}</h2>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th>{text.area}</th>
              <th>{text.countries}</th>
              <th>
                <Glossed text={text.beams} />
              </th>
              <th>
                <Glossed text={text.services} />
              </th>
            </tr>
          </thead>
          <tbody>
            {areas.map((area) => (
              <tr key={area.id}>
                <th scope="row">{named(area.name)}</th>
                <td>
                  {[
                    ...area.countries.map((code) => countryIn(language, code)),
                    ...(area.polygons > 0 ? [text.polygons(area.polygons)] : []),
                  ].join(', ')}
                </td>
                <td>
                  {beams
                    .filter(({ serviceArea }) => serviceArea === area.id)
                    .map(({ id, name }) => (
                      <a key={id} className="row" href={hrefOf('coverage', { beam: id })}>
                        {named(name)}
                      </a>
                    ))}
                </td>
                <td>
                  {area.services.map(({ id, name, requiredAvailabilityPercent: required }) => (
                    <span key={id} className="row">
                      {named(name)},{' '}
                      <Door
                        id={`service.${id}`}
                        line={{
                          symbol: '',
                          label: 'Required availability of the average year',
                          value: required.value,
                          unit: '%',
                          source: required.at,
                          ...(required.confidence !== undefined && { confidence: required.confidence }),
                        }}
                        text={numbers.percent(required.value)}
                      />
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

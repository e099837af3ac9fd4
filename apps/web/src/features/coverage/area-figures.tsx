import type { BeamCoverage } from '@ortak/analysis';
import type { WorkingLine } from '@ortak/core/working';
import { memo } from 'react';
import { useAnswer } from '../../engine/use-answer.ts';
import { Door } from '../../figures/door.tsx';
import { Said } from '../../figures/notices.tsx';
import { partnerColours } from '../../figures/partner-colours.ts';
import { changeRoute } from '../../shell/route.ts';
import { countryIn } from '../../words/countries.ts';
import { useLanguage, useWords } from '../../words/language.tsx';
import { useNamed } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers } from './answers.ts';
import { words } from './words.ts';

/** The best of the map, and what the service area gets: as a whole, country by country and in its cities. */
export const AreaFigures = memo(function AreaFigures({ coverage }: { readonly coverage: BeamCoverage }) {
  const text = useWords(words);
  const named = useNamed();
  const { peak, serviceArea, requirement } = coverage;
  return (
    <>
      <dl>
        <dt>{text.peak}</dt>
        <dd>
          <Figure id="peak" coverage={coverage} label={coverage.label} {...peak} />
        </dd>
        {serviceArea !== undefined && (
          <>
            <dt>
              {text.worst}, {named(serviceArea.name)}
            </dt>
            <dd>
              <Figure
                id="worst"
                coverage={coverage}
                label={`Worst of ${serviceArea.name}`}
                {...serviceArea.worst}
              />
            </dd>
            <dt>{text.median}</dt>
            <dd>
              <Figure id="median" coverage={coverage} label="Median by area" value={serviceArea.median} />
            </dd>
            {serviceArea.meetingPercent !== undefined && (
              <>
                <dt>{text.meeting}</dt>
                <dd>
                  <Figure
                    id="meeting"
                    coverage={coverage}
                    label="Area that gets what is owed"
                    value={serviceArea.meetingPercent}
                    unit="%"
                    decimals={1}
                  />
                </dd>
              </>
            )}
          </>
        )}
        {requirement !== undefined && (
          <>
            <dt>{text.owed}</dt>
            <dd>
              <Said text={requirement.words} />
            </dd>
          </>
        )}
      </dl>
      {serviceArea !== undefined && serviceArea.countries.length > 1 && (
        <Countries coverage={coverage} countries={serviceArea.countries} />
      )}
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
                    title={text.pan}
                    onClick={() =>
                      changeRoute(
                        {
                          lat: city.latitudeDeg,
                          lon: city.longitudeDeg,
                          place: named(city.name),
                          open: undefined,
                        },
                        true,
                      )
                    }
                  >
                    {named(city.name)}
                  </button>
                </th>
                <td className={city.meets === false ? 'n bad' : 'n'}>
                  {city.meets === false && '✕ '}
                  {city.value === null ? (
                    text.outOfSight
                  ) : (
                    <Figure
                      id={`city.${city.site}`}
                      coverage={coverage}
                      label={city.name}
                      {...city}
                      value={city.value}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
});

type Countries = NonNullable<BeamCoverage['serviceArea']>['countries'];

/** What each partner's country gets. */
function Countries({
  coverage,
  countries,
}: {
  readonly coverage: BeamCoverage;
  readonly countries: Countries;
}) {
  const text = useWords(words);
  const { language } = useLanguage();
  const named = useNamed();
  const { value: programme } = useAnswer<typeof answers, 'coverage.places'>('quick', 'coverage.places', null);
  const isHigher = coverage.better === 'higher';
  return (
    <table>
      <thead>
        <tr>
          <th>{text.country}</th>
          <th className="n">{text.worst}</th>
          <th className="n">{text.median}</th>
        </tr>
      </thead>
      <tbody>
        {countries.map((country) => {
          const { country: code = '', name, minimum, maximum, median } = country;
          const partner = programme?.partners.findIndex((each) => each.country === code) ?? -1;
          return (
            <tr key={name}>
              <th scope="row">
                {partner >= 0 && (
                  <span
                    className="swatch"
                    style={{ background: partnerColours[partner % partnerColours.length] }}
                  />
                )}{' '}
                {code === '' ? named(name) : countryIn(language, code)}
              </th>
              <td className="n">
                <Figure
                  id={`country.${code}.worst`}
                  coverage={coverage}
                  label={`Worst of ${name}`}
                  {...(isHigher ? minimum : maximum)}
                />
              </td>
              <td className="n">
                <Figure
                  id={`country.${code}.median`}
                  coverage={coverage}
                  label={`Median of ${name}, by area`}
                  value={median}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A figure of the map as a door: its place, and the lines behind the map. */
function Figure({
  id,
  coverage,
  label,
  value,
  words: name,
  unit = coverage.unit,
  decimals = decimalsOf(unit),
  latitudeDeg,
  longitudeDeg,
}: {
  readonly id: string;
  readonly coverage: BeamCoverage;
  readonly label: string;
  readonly value: number;
  readonly words?: string | undefined;
  readonly unit?: string;
  readonly decimals?: number;
  readonly latitudeDeg?: number;
  readonly longitudeDeg?: number;
}) {
  const numbers = useNumbers();
  const { satellite, working, confidence } = coverage;
  const place: WorkingLine[] =
    latitudeDeg === undefined || longitudeDeg === undefined
      ? []
      : [
          { symbol: 'φ', label: 'Latitude', value: latitudeDeg, unit: '°', source: 'place' },
          { symbol: 'λ', label: 'Longitude', value: longitudeDeg, unit: '°', source: 'place' },
        ];
  return (
    <Door
      id={id}
      line={{
        symbol: '',
        label,
        value: name ?? value,
        unit: name === undefined ? unit : '',
        source: `${coverage.label}, ${satellite}`,
        ...(confidence !== 'unsourced' && { confidence }),
        working: [...place, ...working],
      }}
      text={name ?? numbers.withUnit(numbers.fixed(value, decimals), unit)}
    />
  );
}

/** Of what a map shows: an availability like that of a link, of which the tenth says nothing. */
const decimalsOf = (unit: string): number => ({ '°': 1, '%': 3, cm: 0 })[unit] ?? 2;

import type { BeamCoverage } from '@ortak/analysis';
import type { WorkingLine } from '@ortak/core/working';
import { useState } from 'react';
import { ask } from '../../engine/client.ts';
import { useAnswer } from '../../engine/use-answer.ts';
import { Door } from '../../figures/door.tsx';
import { partnerColours } from '../../figures/partner-colours.ts';
import { saveFile } from '../../figures/save-file.ts';
import { Glossed } from '../../figures/term.tsx';
import { changeRoute, hrefOf, useRoute } from '../../shell/route.ts';
import { countryIn } from '../../words/countries.ts';
import { useLanguage, useWords } from '../../words/language.tsx';
import { type Numbers, useNumbers } from '../../words/numbers.ts';
import { translated } from '../../words/results.ts';
import type { answers as links } from '../links/answers.ts';
import type { answers, BeamChoice, MapChoice } from './answers.ts';
import { isChanged } from './design.ts';
import { type FileFormat, fileFormats } from './file-formats.ts';
import { HereTable } from './here.tsx';
import { pngOf } from './png.ts';
import { isOfService } from './quantities.ts';
import { titleOf } from './shown.ts';
import { useHere } from './use-here.ts';
import { POINTS } from './use-map.ts';
import { words } from './words.ts';

/** Beside the map: the pinned place, what the area gets, country by country and in its cities. */
export function Panel({
  coverage,
  choice,
  map,
}: {
  readonly coverage: BeamCoverage;
  readonly choice: BeamChoice | undefined;
  /** The map as it was asked for, to save it. */
  readonly map: Omit<MapChoice, 'points'>;
}) {
  const text = useWords(words);
  const { language } = useLanguage();
  const { peak, serviceArea, requirement } = coverage;
  const title = titleOf(text, coverage, map.isDifference === true);
  const label = translated(coverage.label, language);
  return (
    <aside className="panel">
      <Pinned choice={choice} />
      <h2>
        <Glossed text={title} />
      </h2>
      {isOfService(coverage.quantity) && (
        <p className="muted" lang={label === coverage.label ? 'en' : language}>
          {label}
        </p>
      )}
      <Save map={map} coverage={coverage} />
      <dl>
        <dt>{text.peak}</dt>
        <dd>
          <Figure id="peak" coverage={coverage} label={coverage.label} {...peak} />
        </dd>
        {serviceArea !== undefined && (
          <>
            <dt>
              {text.worst}, {serviceArea.name}
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
                  />
                </dd>
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
                      changeRoute({ lat: city.latitudeDeg, lon: city.longitudeDeg, open: undefined }, true)
                    }
                  >
                    {city.name}
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
    </aside>
  );
}

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
  const { value: base } = useAnswer<typeof answers, 'coverage.basemap'>('quick', 'coverage.basemap', null);
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
          const partner = base?.partners.findIndex((each) => each.country === code) ?? -1;
          return (
            <tr key={name}>
              <th scope="row">
                {partner >= 0 && (
                  <span
                    className="swatch"
                    style={{ background: partnerColours[partner % partnerColours.length] }}
                  />
                )}{' '}
                {code === '' ? name : countryIn(language, code)}
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
  latitudeDeg,
  longitudeDeg,
}: {
  readonly id: string;
  readonly coverage: BeamCoverage;
  readonly label: string;
  readonly value: number;
  readonly words?: string | undefined;
  readonly unit?: string;
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
      text={name ?? shownFigure(numbers, value, unit)}
    />
  );
}

const shownFigure = (numbers: Numbers, value: number, unit: string): string => {
  const text = numbers.fixed(value, unit === '°' || unit === '%' ? 1 : unit === 'cm' ? 0 : 2);
  return numbers.withUnit(text, unit);
};

/** The map as a file: a picture, contours for other programs, a grid for spreadsheets. */
function Save({
  map,
  coverage,
}: {
  readonly map: Omit<MapChoice, 'points'>;
  readonly coverage: BeamCoverage;
}) {
  const text = useWords(words);
  const [failure, setFailure] = useState<string>();
  const name = `${coverage.beam}-${coverage.quantity}${map.isDifference === true ? '-difference' : ''}`;
  const save = async (format: FileFormat | 'png'): Promise<void> => {
    setFailure(undefined);
    try {
      const content = await ask<string>('slow', 'coverage.file', {
        ...map,
        points: POINTS,
        format: format === 'png' ? 'svg' : format,
      });
      if (format === 'png') saveFile(`${name}.png`, 'image/png', await pngOf(content));
      else saveFile(`${name}.${format}`, fileFormats[format], content);
    } catch (error) {
      setFailure((error as Error).message);
    }
  };
  const formats = ['png', 'svg', 'csv', 'geojson', ...(isFiled(map) ? (['gxt'] as const) : [])] as const;
  return (
    <fieldset className="saves">
      <legend className="unseen">{text.save}</legend>
      {formats.map((format) => (
        <button key={format} type="button" onClick={() => void save(format)}>
          {format === 'geojson' ? 'GeoJSON' : format.toUpperCase()}
        </button>
      ))}
      {failure !== undefined && (
        <p role="alert" className="bad" lang="en">
          {failure}
        </p>
      )}
    </fieldset>
  );
}

const isFiled = ({ quantity, isDifference }: Omit<MapChoice, 'points'>): boolean =>
  (quantity === 'eirp' || quantity === 'gt') && isDifference !== true;

/** A place that was clicked, with doors; and the whole budget one step away. */
function Pinned({ choice }: { readonly choice: BeamChoice | undefined }) {
  const text = useWords(words);
  const { language } = useLanguage();
  const { lat, lon } = useRoute().params;
  const isPinned = lat !== undefined && lon !== undefined;
  const point = { latitudeDeg: Number(lat), longitudeDeg: Number(lon) };
  const here = useHere(choice, isPinned ? point : undefined);
  const { value: beams } = useAnswer<typeof answers, 'coverage.beams'>('quick', 'coverage.beams', null);
  const service = choice?.service ?? beams?.find(({ id }) => id === choice?.beam)?.services[0]?.id;
  // Why: the budget to the place says what decides. It is of the programme, so a design of one's own has none.
  const budget = useAnswer<typeof links, 'links.budget'>(
    'quick',
    'links.budget',
    service === undefined || !isPinned || choice === undefined || isChanged(choice)
      ? undefined
      : { link: service, variation: {}, place: point },
  );
  if (!isPinned) return <p className="muted hint">{text.hint}</p>;
  return (
    <section className="pinned">
      <h2>{text.here}</h2>
      {here !== undefined && <HereTable here={here} hasDoors />}
      {budget.value !== undefined && !budget.isStale && (
        <p className="why">{translated(budget.value.result.limits, language)}</p>
      )}
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

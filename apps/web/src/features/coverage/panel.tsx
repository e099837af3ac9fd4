import type { BeamCoverage } from '@ortak/analysis';
import { type RefObject, useEffect, useRef } from 'react';
import { ask } from '../../engine/client.ts';
import { useAnswer } from '../../engine/use-answer.ts';
import { Exports } from '../../figures/export/exports.tsx';
import { Notices } from '../../figures/notices.tsx';
import { pngOf } from '../../figures/picture.ts';
import { saveFile } from '../../figures/save-file.ts';
import { Glossed } from '../../figures/term.tsx';
import { usePlace } from '../../places/called.ts';
import { PlaceProblems } from '../../places/in-address.tsx';
import { changeRoute, hrefOf, useRoute } from '../../shell/route.ts';
import { useTheme } from '../../shell/theme.ts';
import { useLanguage, useWords } from '../../words/language.tsx';
import { useNamed, useSaid } from '../../words/names.tsx';
import type { answers as links } from '../links/answers.ts';
import type { answers, BeamChoice, MapChoice } from './answers.ts';
import { AreaFigures } from './area-figures.tsx';
import { POINTS } from './choice.ts';
import { isChanged } from './design.ts';
import { type FileFormat, fileFormats } from './file-formats.ts';
import { type Columns, HereTable } from './here.tsx';
import { isOfService } from './quantities.ts';
import { titleOf } from './shown.ts';
import { useHere } from './use-here.ts';
import { words } from './words.ts';

/** Beside the map: the pinned place, what the area gets, country by country and in its cities. */
export function Panel({
  coverage,
  choice,
  columns,
  map,
}: {
  readonly coverage: BeamCoverage;
  readonly choice: BeamChoice | undefined;
  /** Names of what the pinned place is told side by side. */
  readonly columns: Columns | undefined;
  /** The map as it was asked for, to save it. */
  readonly map: Omit<MapChoice, 'points'>;
}) {
  const text = useWords(words);
  const { language } = useLanguage();
  const said = useSaid();
  const title = titleOf(text, coverage, map.isDifference === true);
  const label = said(coverage.label);
  return (
    <aside className="panel">
      <Pinned choice={choice} columns={columns} />
      <h2>
        <Glossed text={title} />
      </h2>
      {isOfService(coverage.quantity) && (
        <p className="muted" lang={label === coverage.label ? 'en' : language}>
          {label}
        </p>
      )}
      <Save map={map} coverage={coverage} />
      <AreaFigures coverage={coverage} />
      {coverage.notices.length > 0 && (
        <>
          <h3>{text.notes}</h3>
          <Notices of={coverage.notices} />
        </>
      )}
    </aside>
  );
}

/** The map as a file: a picture, contours for other programs, a grid for spreadsheets. */
function Save({
  map,
  coverage,
}: {
  readonly map: Omit<MapChoice, 'points'>;
  readonly coverage: BeamCoverage;
}) {
  const text = useWords(words);
  const { language } = useLanguage();
  const theme = useTheme();
  const { params } = useRoute();
  const name = `${coverage.beam}-${coverage.quantity}${map.isDifference === true ? '-difference' : ''}`;
  const made = (format: FileFormat): Promise<string> =>
    ask<string>('slow', 'coverage.file', {
      ...map,
      points: POINTS,
      format,
      look: { language, theme, isPainted: params.field !== '0' },
    });
  const save = (format: FileFormat) => async () =>
    saveFile(`${name}.${format}`, fileFormats[format], await made(format));
  return (
    <Exports
      of={titleOf(text, coverage, map.isDifference === true)}
      saves={{
        png: async () => saveFile(`${name}.png`, 'image/png', await pngOf(await made('svg'))),
        svg: save('svg'),
        csv: save('csv'),
        geojson: save('geojson'),
        ...(isFiled(map) && { gxt: save('gxt') }),
      }}
    />
  );
}

const isFiled = ({ quantity, isDifference }: Omit<MapChoice, 'points'>): boolean =>
  (quantity === 'eirp' || quantity === 'gt') && isDifference !== true;

/** A place that was clicked, with doors; and the whole budget one step away. */
function Pinned({
  choice,
  columns,
}: {
  readonly choice: BeamChoice | undefined;
  readonly columns: Columns | undefined;
}) {
  const text = useWords(words);
  const said = useSaid();
  const named = useNamed();
  const { params } = useRoute();
  const { lat, lon, place } = params;
  const point = usePlace();
  const here = useHere(choice, point);
  const { value: beams } = useAnswer<typeof answers, 'coverage.beams'>('quick', 'coverage.beams', null);
  const services = beams?.find(({ id }) => id === choice?.beam)?.services ?? [];
  const service = choice?.service ?? services[0]?.id;
  // Why: the budget to the place says what decides. It is of the programme, so a design of one's own has none.
  const budget = useAnswer<typeof links, 'links.budget'>(
    'quick',
    'links.budget',
    service === undefined || point === undefined || choice === undefined || isChanged(choice)
      ? undefined
      : { link: service, variation: {}, place: point },
  );
  const section = useShown(
    point && `${point.latitudeDeg} ${point.longitudeDeg}`,
    here !== undefined && !here.isServiceStale && !budget.isStale,
  );
  if (point === undefined)
    return (
      <>
        <PlaceProblems />
        <p className="muted hint">{text.hint}</p>
      </>
    );
  return (
    <section className="pinned" ref={section}>
      <h2>{text.here}</h2>
      {here !== undefined && <HereTable here={here} hasDoors name={point.name} columns={columns} />}
      {budget.value !== undefined && !budget.isStale && (
        <>
          <p className="muted">
            {text.basis(
              named(services.find(({ id }) => id === service)?.name ?? ''),
              named(budget.value.result.to.terminal),
              budget.value.result.modcod,
            )}
          </p>
          <p className="why">{said(budget.value.result.limits)}</p>
        </>
      )}
      <p className="buttons">
        {service !== undefined && (
          <a href={hrefOf('links', { link: service, lat, lon, place })}>{text.budget}</a>
        )}
        <button
          type="button"
          onClick={() =>
            changeRoute({ lat: undefined, lon: undefined, place: undefined, open: undefined }, true)
          }
        >
          {text.unpin}
        </button>
      </p>
    </section>
  );
}

/**
 * Brings the answer about a newly chosen place into sight where it stands below the map, on phones; not that of the address
 * that the page was opened at.
 */
function useShown(place: string | undefined, isWhole: boolean): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place || (place !== undefined && !isWhole)) return;
    shown.current = place;
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [place, isWhole]);
  return section;
}

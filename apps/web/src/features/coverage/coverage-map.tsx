import type { ColouredField } from '@ortak/analysis';
import type { Geometry } from 'geojson';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useAnswer } from '../../engine/use-answer.ts';
import { partnerColours } from '../../figures/partner-colours.ts';
import { placeIn } from '../../places/in-address.tsx';
import { useFolder } from '../../shell/folder.tsx';
import { changeRoute, useRoute } from '../../shell/route.ts';
import { useTheme } from '../../shell/theme.ts';
import { useLanguage, useWords } from '../../words/language.tsx';
import { useNamed } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers, BeamChoice } from './answers.ts';
import type { Columns } from './here.tsx';
import { Legend } from './legend.tsx';
import { type Grip, MapView, nothing } from './map-view.ts';
import type { MapValue } from './overview.ts';
import { Pointer } from './pointer.ts';
import { PointerTable } from './pointer-table.tsx';
import { contoursOf, graticule, partnersOf, pictureOf, placesOf, pointOf, satelliteOf } from './shown.ts';
import { words } from './words.ts';

/** The map with its legend, and what the place under the pointer gets. */
export function CoverageMap({
  value,
  isStale,
  isFailed,
  onDrawn,
  choice,
  title,
  grips,
  beside,
  columns,
}: {
  readonly value: MapValue | undefined;
  readonly isStale: boolean;
  /** Whether there will be no value: the map shows the Earth alone. */
  readonly isFailed: boolean;
  /** Told when colours are drawn, or that they will not be. */
  readonly onDrawn: (field: ColouredField) => void;
  /** What the pointer asks for; without one it asks for nothing. */
  readonly choice: BeamChoice | undefined;
  /** Where there are two maps. */
  readonly title?: string;
  readonly grips?: readonly Grip[];
  /** Names of what a place is told side by side. */
  readonly columns?: Columns | undefined;
  /** Maps that move together. */
  readonly beside?: RefObject<MapView | null>;
}) {
  const text = useWords(words);
  const theme = useTheme();
  const numbers = useNumbers();
  const { language } = useLanguage();
  const named = useNamed();
  const { params } = useRoute();
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<MapView>(null);
  const [pointer] = useState(() => new Pointer());
  // Colours wait neither for borders, which the same worker computes, nor for names, which are slow to draw.
  const isBaseWanted = value !== undefined || isFailed;
  const { value: base } = useAnswer<typeof answers, 'coverage.basemap'>(
    'quick',
    'coverage.basemap',
    isBaseWanted ? null : undefined,
  );
  const { value: programme } = useAnswer<typeof answers, 'coverage.places'>(
    'quick',
    'coverage.places',
    isBaseWanted ? null : undefined,
  );
  const isGlobe = params.map === 'globe';

  // The first theme and projection; later ones are set on the same map.
  const first = useRef({ theme, isGlobe });
  useEffect(() => {
    const made = new MapView(container.current!, first.current.theme, first.current.isGlobe, {
      hover: (point, x, y) => pointer.move(point, x, y),
      click: ({ latitudeDeg, longitudeDeg }) =>
        changeRoute(
          { lat: latitudeDeg.toFixed(3), lon: longitudeDeg.toFixed(3), place: undefined, open: undefined },
          true,
        ),
    });
    view.current = made;
    if (beside !== undefined) {
      if (beside.current === null) beside.current = made;
      else made.follow(beside.current);
    }
    return () => {
      view.current = null;
      if (beside?.current === made) beside.current = null;
      made.remove();
    };
  }, [beside, pointer]);
  useEffect(() => view.current?.setGlobe(isGlobe), [isGlobe]);
  useEffect(() => {
    if (theme !== first.current.theme) {
      first.current = { ...first.current, theme };
      view.current?.setTheme(theme);
    }
  }, [theme]);

  const { field, coverage } = value ?? {};
  const isFieldHidden = params.field === '0';
  const picture = useMemo(
    () => field && { ...pictureOf(field, theme), onDrawn: () => onDrawn(field) },
    [field, theme, onDrawn],
  );
  useEffect(() => {
    if (isFieldHidden && field !== undefined) onDrawn(field);
  }, [isFieldHidden, field, onDrawn]);
  // The border of the service area comes with every answer, and is nearly always the one that is drawn already.
  const border = useMemo(
    () => coverage?.serviceArea && JSON.stringify(coverage.serviceArea.geometry),
    [coverage],
  );
  const area = useMemo(() => (border === undefined ? undefined : (JSON.parse(border) as Geometry)), [border]);
  const drawn = useMemo(
    () =>
      coverage && {
        contours: contoursOf(coverage, theme, numbers),
        satellite: satelliteOf(coverage, numbers, named),
      },
    [coverage, theme, numbers, named],
  );
  const places = useMemo(() => programme && placesOf(programme.places, language), [programme, language]);
  const { value: partnerBorders } = useAnswer<typeof answers, 'coverage.partner-borders'>(
    'quick',
    'coverage.partner-borders',
    isBaseWanted && params.partners === '1' ? null : undefined,
  );
  const partners = useMemo(
    () => partnerBorders && partnersOf(partnerBorders, partnerColours),
    [partnerBorders],
  );
  const place = placeIn(params);
  const [latitudeDeg, longitudeDeg] = [place?.latitudeDeg, place?.longitudeDeg];
  const pin = useMemo(
    () =>
      latitudeDeg === undefined || longitudeDeg === undefined ? nothing : pointOf(latitudeDeg, longitudeDeg),
    [latitudeDeg, longitudeDeg],
  );
  useEffect(() => {
    view.current?.show({
      graticule: params.graticule === '1' ? graticule : nothing,
      pin,
      ...base,
      ...(places && { places }),
      ...(partners && params.partners === '1' && { partners }),
      ...drawn,
      ...(area && { area }),
      ...(picture && !isFieldHidden && { picture }),
    });
  }, [base, places, partners, drawn, area, picture, pin, params.graticule, isFieldHidden, params.partners]);
  useEffect(() => view.current?.showGrips(grips ?? []), [grips]);

  // A new beam is looked at; a new quantity or slot leaves the map where it is.
  const beam = field?.beam;
  const grid = useRef(field?.grid);
  grid.current = field?.grid;
  useEffect(() => {
    const box = grid.current;
    if (beam === undefined || box === undefined) return;
    const { westDeg, southDeg, stepDeg, columns, rows } = box;
    view.current?.fit(westDeg, southDeg, westDeg + (columns - 1) * stepDeg, southDeg + (rows - 1) * stepDeg);
  }, [beam]);
  // What was searched for is seen.
  useEffect(() => {
    if (beam !== undefined && latitudeDeg !== undefined && longitudeDeg !== undefined)
      view.current?.lookAt({ latitudeDeg, longitudeDeg });
  }, [beam, latitudeDeg, longitudeDeg]);

  const { revision } = useFolder();
  const chosen = choice && JSON.stringify(choice);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision asks the same once more
  useEffect(
    () => pointer.choose(chosen === undefined ? undefined : JSON.parse(chosen)),
    [pointer, chosen, revision],
  );
  return (
    <div className={isStale ? 'map stale-map' : 'map'}>
      {title !== undefined && <h2 className="map-title">{title}</h2>}
      <section
        ref={container}
        className="canvas"
        aria-label={title === undefined ? text.map : `${title}. ${text.map}`}
      />
      {coverage !== undefined && (
        <Legend
          coverage={coverage}
          theme={theme}
          isDifference={value?.isDifference === true}
          withinDb={field?.shownWhere?.withinDb}
        />
      )}
      <PointerTable pointer={pointer} container={container} columns={columns} />
    </div>
  );
}

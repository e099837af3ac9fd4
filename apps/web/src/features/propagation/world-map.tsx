import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useAnswer } from '../../engine/use-answer.ts';
import { Exports } from '../../figures/export/exports.tsx';
import { headerOf } from '../../figures/export/table.ts';
import { Said } from '../../figures/notices.tsx';
import { saveFile } from '../../figures/save-file.ts';
import { Failed } from '../../problems/failed.tsx';
import { changeRoute, useRoute } from '../../shell/route.ts';
import { useTheme } from '../../shell/theme.ts';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers } from './answers.ts';
import type { Choice } from './choice.ts';
import {
  classColour,
  type Drawn,
  drawMap,
  held,
  paintField,
  placeAt,
  type View,
  WHOLE_WORLD,
} from './map-drawing.ts';
import { fieldCsv, mapPng, mapSvg } from './map-files.ts';
import { words } from './words.ts';
import { type WorldMapId, worldMaps } from './world-maps.ts';

/** Of the lattice on which the map is read [CSS pixels]. */
const SAMPLE_PIXELS = 3;
/** A pointer that moves less than this between down and up has clicked [CSS pixels]. */
const CLICK_PIXELS = 4;

/** A digital map over the world: hover reads it, a click takes the place. */
export function WorldMapView({ map, choice }: { readonly map: WorldMapId; readonly choice: Choice }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const theme = useTheme();
  const { params } = useRoute();
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const height = Math.round(width / 2);
  const kept = viewIn(params.view);
  const [moving, setMoving] = useState<View>();
  const view = width === 0 ? WHOLE_WORLD : held(moving ?? kept, width, height);
  const [pointer, setPointer] = useState<{ x: number; y: number }>();
  const drag = useRef<{ x: number; y: number; view: View; isMoved: boolean }>(undefined);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    observer.observe(frame.current!);
    return () => observer.disconnect();
  }, []);

  const { value: base } = useAnswer<typeof answers, 'propagation.basemap'>(
    'quick',
    'propagation.basemap',
    null,
  );
  const wanted = width === 0 ? WHOLE_WORLD : held(kept, width, height);
  const stepDeg = (SAMPLE_PIXELS * wanted.acrossDeg) / Math.max(1, width);
  const answer = useAnswer<typeof answers, 'propagation.field'>(
    'long',
    'propagation.field',
    width === 0
      ? undefined
      : {
          map,
          westDeg: wanted.centreLongitudeDeg - wanted.acrossDeg / 2,
          northDeg: wanted.centreLatitudeDeg + (wanted.acrossDeg / 2) * (height / width),
          stepDeg,
          columns: Math.ceil(width / SAMPLE_PIXELS) + 1,
          rows: Math.ceil(height / SAMPLE_PIXELS) + 1,
        },
  );
  const field = useMemo(
    () =>
      answer.value && {
        lattice: answer.value.lattice,
        values: answer.value.values,
        levels: worldMaps[answer.value.map].levels,
      },
    [answer.value],
  );
  const picture = useMemo(() => field && paintField(field, theme), [field, theme]);
  const { latitudeDeg, longitudeDeg, satelliteLongitudeDeg } = choice;
  const drawn: Drawn = {
    view,
    width,
    height,
    theme,
    field,
    borders: base?.borders ?? [],
    disputed: base?.disputed ?? [],
    place: { latitudeDeg, longitudeDeg },
    satelliteLongitudeDeg,
    printed: (level) => numbers.fixed(level, (String(level).split('.')[1] ?? '').length),
  };
  const finer = Math.min(2, globalThis.devicePixelRatio);
  useEffect(() => {
    const element = canvas.current;
    if (element === null || width === 0) return;
    element.width = width * finer;
    element.height = height * finer;
    const context = element.getContext('2d')!;
    context.setTransform(finer, 0, 0, finer, 0, 0);
    drawMap(context, drawn, picture);
    element.dataset.drawn = field === undefined || base === undefined ? '' : map;
  });

  const at = pointer && placeAt(drawn, pointer.x, pointer.y);
  const { value: there } = useAnswer<typeof answers, 'propagation.mapAt'>(
    'quick',
    'propagation.mapAt',
    at === undefined || drag.current?.isMoved ? undefined : { map, ...at },
  );
  const keep = (next: View): void => {
    const { centreLongitudeDeg, centreLatitudeDeg, acrossDeg } = held(next, width, height);
    changeRoute({
      view:
        acrossDeg === 360
          ? undefined
          : [centreLongitudeDeg, centreLatitudeDeg, acrossDeg].map((deg) => Number(deg.toFixed(3))).join(' '),
    });
  };
  /** About the place, where it is in sight. */
  const zoom = (factor: number): void => {
    const next = view.acrossDeg * factor;
    const centre =
      view.acrossDeg === 360 ? { centreLatitudeDeg: latitudeDeg, centreLongitudeDeg: longitudeDeg } : view;
    keep({ ...centre, acrossDeg: next });
  };
  const pixel = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const box = canvas.current!.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  };
  const move = (event: PointerEvent): void => {
    const here = pixel(event);
    setPointer(here);
    const start = drag.current;
    if (start === undefined) return;
    const [right, down] = [here.x - start.x, here.y - start.y];
    start.isMoved ||= Math.hypot(right, down) > CLICK_PIXELS;
    if (!start.isMoved || start.view.acrossDeg === 360) return;
    const perPixel = start.view.acrossDeg / width;
    setMoving({
      ...start.view,
      centreLongitudeDeg: start.view.centreLongitudeDeg - right * perPixel,
      centreLatitudeDeg: start.view.centreLatitudeDeg + down * perPixel,
    });
  };
  const up = (event: PointerEvent): void => {
    const start = drag.current;
    drag.current = undefined;
    if (start === undefined) return;
    if (start.isMoved) {
      if (moving !== undefined) keep(moving);
      setMoving(undefined);
      return;
    }
    const { x, y } = pixel(event);
    const place = placeAt(drawn, x, y);
    changeRoute(
      {
        lat: Number(place.latitudeDeg.toFixed(3)),
        lon: Number(place.longitudeDeg.toFixed(3)),
        height: undefined,
        place: undefined,
        open: undefined,
      },
      true,
    );
  };
  const { unit, decimals, levels } = worldMaps[map];
  const title = `${text.maps[map]}, ${numbers.unit(unit)}`;
  const saved = { drawn, picture, title, levels };
  return (
    <figure className="world" aria-label={text.maps[map]}>
      <figcaption>
        {text.maps[map]} <small>{numbers.unit(unit)}</small>
      </figcaption>
      <div
        ref={frame}
        className={answer.isStale && field !== undefined ? 'frame-of-map stale' : 'frame-of-map'}
      >
        <canvas
          ref={canvas}
          style={{ width, height, touchAction: view.acrossDeg === 360 ? 'pan-y' : 'none' }}
          role="img"
          aria-label={`${text.maps[map]}. ${text.pick}`}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            drag.current = { ...pixel(event), view, isMoved: false };
          }}
          onPointerMove={move}
          onPointerUp={up}
          onPointerCancel={() => {
            drag.current = undefined;
            setMoving(undefined);
          }}
          onPointerLeave={() => setPointer(undefined)}
        />
        <div className="zoom">
          <button type="button" aria-label={text.zoomIn} onClick={() => zoom(0.5)}>
            +
          </button>
          <button
            type="button"
            aria-label={text.zoomOut}
            disabled={view.acrossDeg === 360}
            onClick={() => zoom(2)}
          >
            −
          </button>
          <button
            type="button"
            disabled={view.acrossDeg === 360}
            onClick={() => changeRoute({ view: undefined })}
          >
            {text.wholeWorld}
          </button>
        </div>
        {pointer !== undefined && at !== undefined && there !== undefined && !drag.current?.isMoved && (
          <p
            className="reading"
            style={{
              left: pointer.x,
              top: pointer.y,
              translate: `${pointer.x > width / 2 ? 'calc(-100% - 12px)' : '12px'} ${pointer.y > height / 2 ? 'calc(-100% - 8px)' : '8px'}`,
            }}
          >
            {numbers.latitude(at.latitudeDeg, 2)} {numbers.longitude(at.longitudeDeg, 2)}
            <b>{there.map === map ? numbers.withUnit(numbers.fixed(there.value, decimals), unit) : ''}</b>
          </p>
        )}
      </div>
      {answer.error !== undefined && (
        <p role="alert" className="bad">
          <Failed text={answer.error.message} />
        </p>
      )}
      <ol className="levels">
        {Array.from({ length: levels.length + 1 }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a class has no identity but its place
          <li key={i}>
            <span className="patch" style={{ backgroundColor: classColour(i, levels, theme) }} />
            <span className="level">
              {i === 0 ? `<\u00a0${drawn.printed(levels[0]!)}` : drawn.printed(levels[i - 1]!)}
            </span>
          </li>
        ))}
      </ol>
      <div className="under">
        <span className="muted">
          {text.pick} {base !== undefined && <Said text={base.note} />}
        </span>
        <Exports
          of={text.maps[map]}
          saves={{
            png: async () => saveFile(`${map}.png`, 'image/png', await mapPng(saved)),
            svg: async () => saveFile(`${map}.svg`, 'image/svg+xml', await mapSvg(saved)),
            ...(field !== undefined && {
              csv: () => saveFile(`${map}.csv`, 'text/csv', fieldCsv(field, headerOf(map, unit))),
            }),
          }}
        />
      </div>
    </figure>
  );
}

/** Middle and width of what is shown, as the address has them: `68 48 60`. */
function viewIn(text: string | undefined): View {
  const [centreLongitudeDeg, centreLatitudeDeg, acrossDeg] = (text ?? '').split(' ').map(Number);
  return [centreLongitudeDeg, centreLatitudeDeg, acrossDeg].every((deg) => Number.isFinite(deg)) &&
    text !== undefined
    ? {
        centreLongitudeDeg: centreLongitudeDeg!,
        centreLatitudeDeg: centreLatitudeDeg!,
        acrossDeg: acrossDeg!,
      }
    : WHOLE_WORLD;
}

/** The map as an object: MapLibre with the layers of `map-style.ts`, told what to show. */
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import {
  type CanvasSource,
  type GeoJSONSource,
  type LayerSpecification,
  Map as MapLibre,
  Marker,
  NavigationControl,
  prewarm,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Theme } from './colours.ts';
import { layerAbove, mapLayers, sources } from './map-style.ts';
import { cornersOf, type Grid } from './raster.ts';

setWorkerUrl(workerUrl);
// The map's worker starts while the programme is being read.
prewarm();

let isDrawing = false;
/** The first drawing context of a page takes some hundred milliseconds, every other some ten: the page waits anyway. */
function startGraphics(): void {
  if (isDrawing) return;
  isDrawing = true;
  document.createElement('canvas').getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
}
setTimeout(startGraphics);

export interface Point {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

/** Everything that a map shows; a part that stays the same object is not drawn anew. */
export interface Shown {
  /** Addresses of GeoJSON, which the worker of the map reads. */
  readonly land?: string;
  readonly borders?: string;
  readonly disputed?: string;
  readonly graticule: FeatureCollection;
  readonly area?: Geometry;
  readonly partners?: FeatureCollection;
  readonly contours?: FeatureCollection;
  readonly places?: FeatureCollection;
  readonly satellite?: FeatureCollection;
  readonly pin?: FeatureCollection;
  readonly picture?: Picture | undefined;
}

export interface Picture {
  readonly image: ImageData;
  readonly grid: Grid;
  /** Told when it is drawn. */
  readonly onDrawn: () => void;
}

/** What can be dragged over the map, or moved by the arrow keys. */
export interface Grip {
  readonly label: string;
  /** Of the mark at the edge of a map that does not show it. */
  readonly beyond: string;
  readonly kind: 'satellite' | 'boresight';
  readonly at: Point;
  readonly moved: (to: Point) => void;
}

/** A grip on the map, and the mark that stands at the edge for it. */
interface Held {
  readonly marker: Marker;
  readonly edge: HTMLButtonElement;
  grip: Grip;
}

/** As near to each other as the projection tells two places [m]. */
const NEAR_M = 100_000;
/** How far marks stand from the edge of the map [px]. */
const EDGE_PX = 26;
/** How far an arrow key moves a grip [°] */
const KEY_STEP_DEG = 0.5;
/** Shortest time between two moves that are told: each is a new address of the view [ms]. */
const TELL_MS = 60;

const wrapped = (longitudeDeg: number): number => longitudeDeg - 360 * Math.round(longitudeDeg / 360);

const named = (element: HTMLElement, label: string): void => {
  element.ariaLabel = label;
  element.title = label;
};

const featureOf = (geometry: Geometry): Feature => ({ type: 'Feature', properties: {}, geometry });
const positionOf = ({ latitudeDeg, longitudeDeg }: Point): [number, number] => [longitudeDeg, latitudeDeg];
/** Shows nothing. */
export const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The lowest layer alone: the others come with what they show, so that none is tiled and drawn for nothing. */
const bare = ([lowest]: readonly LayerSpecification[]): StyleSpecification => ({
  version: 8,
  sources: {},
  layers: [lowest!],
});

export class MapView {
  readonly #map: MapLibre;
  #layers: readonly LayerSpecification[];
  #shown: Shown | undefined;
  #drawn: Partial<Record<keyof Shown, unknown>> = {};
  #isReady = false;
  readonly #picture = document.createElement('canvas');
  #pictures = 0;
  readonly #grips = new Map<Grip['kind'], Held>();

  constructor(
    container: HTMLElement,
    theme: Theme,
    isGlobe: boolean,
    on: {
      readonly hover: (point: Point | undefined, x: number, y: number) => void;
      readonly click: (point: Point) => void;
    },
  ) {
    isDrawing = true;
    this.#layers = mapLayers(theme);
    this.#map = new MapLibre({
      container,
      style: bare(this.#layers),
      center: [60, 40],
      zoom: 2.2,
      attributionControl: false,
      renderWorldCopies: false,
      dragRotate: false,
      pitchWithRotate: false,
      fadeDuration: 0,
      canvasContextAttributes: { preserveDrawingBuffer: true },
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    this.#map.on('style.load', () => {
      this.#map.setProjection({ type: isGlobe ? 'globe' : 'mercator' });
      this.#drawn = {};
      this.#isReady = true;
      this.#draw();
    });
    this.#map.on('mousemove', ({ lngLat, point }) =>
      on.hover({ latitudeDeg: lngLat.lat, longitudeDeg: lngLat.wrap().lng }, point.x, point.y),
    );
    this.#map.on('mouseout', () => on.hover(undefined, 0, 0));
    this.#map.on('click', ({ lngLat }) =>
      on.click({ latitudeDeg: lngLat.lat, longitudeDeg: lngLat.wrap().lng }),
    );
    this.#map.on('idle', () => {
      container.dataset.idle = 'true';
    });
    for (const kind of ['move', 'resize', 'idle'] as const) this.#map.on(kind, () => this.#markBeyond());
    this.#map.on('movestart', () => {
      delete container.dataset.idle;
    });
  }

  show(shown: Shown): void {
    this.#shown = shown;
    if (this.#isReady) this.#draw();
  }

  setTheme(theme: Theme): void {
    this.#isReady = false;
    this.#layers = mapLayers(theme);
    this.#map.setStyle(bare(this.#layers), { diff: false });
  }

  setGlobe(isGlobe: boolean): void {
    if (this.#isReady) this.#map.setProjection({ type: isGlobe ? 'globe' : 'mercator' });
  }

  /** Puts the grips where they are; those that are left out go. One that is being dragged stays under the pointer. */
  showGrips(grips: readonly Grip[]): void {
    for (const [kind, { marker, edge }] of this.#grips)
      if (!grips.some((grip) => grip.kind === kind)) {
        marker.remove();
        edge.remove();
        this.#grips.delete(kind);
      }
    for (const grip of grips) {
      const known = this.#grips.get(grip.kind);
      if (known === undefined) {
        this.#addGrip(grip);
        continue;
      }
      known.grip = grip;
      named(known.marker.getElement(), grip.label);
      named(known.edge, grip.beyond);
      const element = known.marker.getElement();
      if (element.dataset.dragged === undefined) known.marker.setLngLat(positionOf(grip.at));
      // the keys go on with it
      if (document.activeElement === element) this.lookAt(grip.at);
    }
    this.#markBeyond();
  }

  /** A grip that the map does not show has a mark at its edge, on the way to it. */
  #markBeyond(): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    for (const { marker, edge } of this.#grips.values()) {
      const element = marker.getElement();
      const at = marker.getLngLat();
      const { x, y } = this.#map.project(at);
      const isWithin = x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight;
      // behind the globe another place is seen there
      const isSeen = isWithin && this.#map.unproject([x, y]).distanceTo(at) < NEAR_M;
      edge.hidden = isSeen || element.dataset.dragged !== undefined;
      element.style.visibility = edge.hidden ? '' : 'hidden';
      if (edge.hidden) continue;
      const [across, down] = [x - clientWidth / 2, y - clientHeight / 2];
      const part = Math.min(
        (clientWidth / 2 - EDGE_PX) / Math.abs(across),
        (clientHeight / 2 - EDGE_PX) / Math.abs(down),
      );
      edge.style.left = `${clientWidth / 2 + part * across}px`;
      edge.style.top = `${clientHeight / 2 + part * down}px`;
      edge.style.setProperty('--way', `${Math.atan2(down, across)}rad`);
    }
  }

  /** Brings a grip into the view, and leaves there what is in it where the map is flat. */
  #reach({ marker }: Held): void {
    const at = marker.getLngLat();
    const { clientWidth, clientHeight } = this.#map.getContainer();
    // so that half of the Earth is seen
    const widest = Math.log2((Math.PI * Math.min(clientWidth, clientHeight)) / 512);
    if (this.#map.getProjection()?.type === 'globe')
      this.#map.jumpTo({ center: at, zoom: Math.min(widest, this.#map.getZoom()) });
    else this.#map.fitBounds(this.#map.getBounds().extend(at), { padding: 2 * EDGE_PX, animate: false });
    marker.getElement().focus();
  }

  #addGrip(grip: Grip): void {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = `grip grip-${grip.kind}`;
    named(element, grip.label);
    const edge = document.createElement('button');
    edge.type = 'button';
    edge.className = `beyond beyond-${grip.kind}`;
    named(edge, grip.beyond);
    const marker = new Marker({ element, draggable: true }).setLngLat(positionOf(grip.at)).addTo(this.#map);
    this.#map.getContainer().append(edge);
    const held: Held = { marker, edge, grip };
    this.#grips.set(grip.kind, held);
    edge.addEventListener('click', () => this.#reach(held));
    let told = 0;
    const tell = (): void => {
      told = performance.now();
      const { lat, lng } = marker.getLngLat();
      held.grip.moved({ latitudeDeg: lat, longitudeDeg: wrapped(lng) });
    };
    marker.on('drag', () => {
      element.dataset.dragged = '';
      if (performance.now() - told > TELL_MS) tell();
    });
    marker.on('dragend', () => {
      delete element.dataset.dragged;
      tell();
    });
    element.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [1, 0], ArrowDown: [-1, 0] }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const { latitudeDeg, longitudeDeg } = held.grip.at;
      held.grip.moved({
        latitudeDeg: Math.max(-80, Math.min(80, latitudeDeg + KEY_STEP_DEG * step[0]!)),
        longitudeDeg: wrapped(longitudeDeg + KEY_STEP_DEG * step[1]!),
      });
    });
    // A click on a grip is none on the map.
    for (const each of [element, edge]) each.addEventListener('click', (event) => event.stopPropagation());
  }

  /** Moves two maps together: what one shows, the other does. */
  follow(other: MapView): void {
    let isFollowing = false;
    const follow = (from: MapView, to: MapView) => () => {
      if (isFollowing) return;
      isFollowing = true;
      const { lng, lat } = from.#map.getCenter();
      to.#map.jumpTo({ center: [lng, lat], zoom: from.#map.getZoom() });
      isFollowing = false;
    };
    other.#map.on('move', follow(other, this));
    this.#map.on('move', follow(this, other));
    follow(other, this)();
  }

  /** Brings a place into view where it is not. */
  lookAt(point: Point): void {
    const { x, y } = this.#map.project(positionOf(point));
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const isSeen = x > 0 && y > 0 && x < clientWidth && y < clientHeight;
    if (!isSeen) this.#map.jumpTo({ center: positionOf(point) });
  }

  /** Looks at a box, at once. */
  fit(westDeg: number, southDeg: number, eastDeg: number, northDeg: number): void {
    this.#map.fitBounds(
      [
        [westDeg, Math.max(-75, southDeg)],
        [eastDeg, Math.min(80, northDeg)],
      ],
      {
        // The legend stands at the left of a wide map.
        padding: {
          left: this.#map.getContainer().clientWidth > 700 ? 200 : 16,
          right: 44,
          top: 16,
          bottom: 16,
        },
        animate: false,
      },
    );
  }

  remove(): void {
    this.#isReady = false;
    this.#map.remove();
  }

  #draw(): void {
    const shown = this.#shown;
    if (shown === undefined) return;
    const changed = (key: keyof Shown): boolean => {
      if (this.#drawn[key] === shown[key] && key in this.#drawn) return false;
      this.#drawn[key] = shown[key];
      delete this.#map.getContainer().dataset.idle;
      return true;
    };
    for (const key of ['graticule', 'partners', 'contours', 'places', 'satellite', 'pin'] as const)
      if (changed(key)) this.#put(key, shown[key]);
    for (const key of ['land', 'borders', 'disputed'] as const) if (changed(key)) this.#put(key, shown[key]);
    if (changed('area')) this.#put('area', shown.area && featureOf(shown.area));
    if (changed('picture')) this.#paint(shown.picture);
  }

  /** Gives a source what it shows; its layers come with the first. */
  #put(id: keyof typeof sources, data: FeatureCollection | Feature | string | undefined): void {
    const source = this.#map.getSource<GeoJSONSource>(id);
    if (source !== undefined) source.setData(data ?? nothing);
    else if (data !== undefined && data !== nothing) {
      this.#map.addSource(id, { type: 'geojson', ...sources[id], data });
      this.#addLayersOf(id);
    }
  }

  #addLayersOf(source: string): void {
    for (const layer of this.#layers)
      if ('source' in layer && layer.source === source)
        this.#map.addLayer(
          layer,
          layerAbove(this.#layers, layer.id, (id) => this.#map.getLayer(id) !== undefined),
        );
  }

  /** Puts the field under the borders: by way of a canvas, since an image would have to be packed and unpacked. */
  #paint(picture: Shown['picture']): void {
    const source = this.#map.getSource<CanvasSource>('field');
    if (picture === undefined) {
      if (source !== undefined) {
        this.#map.removeLayer('field');
        this.#map.removeSource('field');
      }
      return;
    }
    const { image, grid, onDrawn } = picture;
    const canvas = this.#picture;
    if (canvas.width !== image.width) canvas.width = image.width;
    if (canvas.height !== image.height) canvas.height = image.height;
    canvas.getContext('2d')!.putImageData(image, 0, 0);
    const coordinates = cornersOf(grid).map(([x, y]) => [x, y]) as never;
    if (source === undefined) {
      this.#map.addSource('field', { type: 'canvas', canvas, coordinates, animate: false } as never);
      this.#addLayersOf('field');
    } else {
      source.setCoordinates(coordinates);
      // What plays is read from the canvas; what pauses keeps what was read last.
      source.play();
      source.pause();
    }
    this.#map.once('render', () => {
      this.#map.getContainer().dataset.shown = String(++this.#pictures);
      onDrawn();
    });
    this.#map.triggerRepaint();
  }
}

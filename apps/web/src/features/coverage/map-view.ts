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
  /** Text of GeoJSON, which the worker of the map reads. */
  readonly land?: Blob;
  readonly borders?: Blob;
  readonly disputed?: Blob;
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
  readonly kind: 'satellite' | 'boresight';
  readonly at: Point;
  readonly moved: (to: Point) => void;
}

/** How far an arrow key moves a grip [°] */
const KEY_STEP_DEG = 0.5;
/** Shortest time between two moves that are told: each is a new address of the view [ms]. */
const TELL_MS = 60;

const wrapped = (longitudeDeg: number): number => longitudeDeg - 360 * Math.round(longitudeDeg / 360);

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
  readonly #addresses = new Map<Blob, string>();
  readonly #grips = new Map<Grip['kind'], { marker: Marker; grip: Grip }>();

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
    for (const [kind, { marker }] of this.#grips)
      if (!grips.some((grip) => grip.kind === kind)) {
        marker.remove();
        this.#grips.delete(kind);
      }
    for (const grip of grips) {
      const known = this.#grips.get(grip.kind);
      if (known === undefined) {
        this.#addGrip(grip);
        continue;
      }
      known.grip = grip;
      const element = known.marker.getElement();
      element.ariaLabel = grip.label;
      element.title = grip.label;
      if (element.dataset.dragged === undefined) known.marker.setLngLat(positionOf(grip.at));
    }
  }

  #addGrip(grip: Grip): void {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = `grip grip-${grip.kind}`;
    element.ariaLabel = grip.label;
    element.title = grip.label;
    const marker = new Marker({ element, draggable: true }).setLngLat(positionOf(grip.at)).addTo(this.#map);
    const held = { marker, grip };
    this.#grips.set(grip.kind, held);
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
    element.addEventListener('click', (event) => event.stopPropagation());
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
    // A worker that is still reading would find nothing at an address that has been taken back.
    const isRead = (['land', 'borders', 'disputed'] as const).every(
      (id) => this.#map.getSource<GeoJSONSource>(id)?.loaded() === true,
    );
    this.#map.remove();
    if (isRead) for (const address of this.#addresses.values()) URL.revokeObjectURL(address);
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
    for (const key of ['land', 'borders', 'disputed'] as const)
      if (changed(key)) this.#put(key, shown[key] && this.#addressOf(shown[key]));
    if (changed('area')) this.#put('area', shown.area && featureOf(shown.area));
    if (changed('picture')) this.#paint(shown.picture);
  }

  /** Where the worker of the map finds a text. */
  #addressOf(text: Blob): string {
    const address = this.#addresses.get(text) ?? URL.createObjectURL(text);
    this.#addresses.set(text, address);
    return address;
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

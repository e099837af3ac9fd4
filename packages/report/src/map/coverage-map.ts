/** One beam over the Earth as SVG: contours labelled on the line, over quiet borders. Nothing is computed here. */
import type { BeamCoverage, MapPlace } from '@ortak/analysis';
import { type GeoProjection, geoCircle } from 'd3-geo';
import type { FeatureCollection, MultiLineString, Position } from 'geojson';
import { mapDecimals } from '../format.ts';
import type { Language } from '../words/language.ts';
import { type Voice, voiceIn } from '../words/voice.ts';
import { escapeXml } from './escape.ts';
import { type Frame, graticule } from './graticule.ts';
import { labelBeside, labelOnLine, Occupied, textWidth } from './labels.ts';
import { type LegendItem, legend } from './legend.ts';
import { cross, mark, markPx } from './marks.ts';
import { divergingColour, levelColour, mapPalettes, mapRules, type Theme } from './palette.ts';
import { fitProjection, type Point, pathData, polylines, rewind } from './sphere.ts';
import { within } from './window.ts';

/** What lies under the contours, in the view of borders that the programme states. */
export interface MapGround {
  /** Countries, wound so that d3-geo fills their inside. */
  readonly countries: FeatureCollection;
  readonly borders: MultiLineString;
  /** Boundaries that are drawn dashed: no position is implied. */
  readonly disputed?: MultiLineString;
}

export interface MapOptions {
  readonly ground: MapGround;
  readonly places: readonly MapPlace[];
  /** `light` and `dark`: complete in itself. `page`: takes its colours from the page around it, and so follows its theme. */
  readonly theme: Theme | 'page';
  /** Language of the coverage and of the places, English unless given. */
  readonly language?: Language;
  /** Unique in the document that holds the map. */
  readonly id: string;
  readonly widthPx: number;
  /** Height of the frame; the legend stands below it. */
  readonly heightPx: number;
  /** Grounds drawn so far, by what they show: most of the work of a map, and alike for all quantities of a beam. */
  readonly drawnGrounds?: Map<string, string>;
  /** Of a picture that stands alone: whose beam it shows, and whose borders lie under it. */
  readonly caption?: { readonly satellite: string; readonly note: string };
  /** Where the quantity is painted as a field: its lines and its legend have the colours of that. */
  readonly painted?: {
    /** A picture that fills the frame of the map, under its lines: its address. */
    readonly field: string;
    /** Of a level, as CSS writes it. */
    readonly colourOf: (level: number) => string;
  };
}

/** Opacity of a painted field over the land. */
export const FIELD_OPACITY = 0.72;

const fontFamily = "'Inter Variable', Inter, system-ui, sans-serif";
const labelPx = 11.5;

/** Sizes of a map on a page and on a phone of 390 px, whose letters are as high [px]. */
const sizes = { page: { widthPx: 800, heightPx: 540 }, phone: { widthPx: 358, heightPx: 320 } };

/** Sizes of the letters of a title [px], and from line to line. */
const [TITLE_PX, TITLE_LINE_PX] = [15, 20];
const EDGE = { left: 38, right: 8, bottom: 22 };

/** What a drawing is of. */
const titleOf = ({ label, name, unit }: BeamCoverage, { words, unit: unitIn }: Voice): string =>
  `${words.captions.quantityOfBeam(label, name)} [${unitIn(unit)}]`;

/** The title above a map that stands alone, in lines; bold letters are wider. */
const titleLines = (coverage: BeamCoverage, satellite: string, widthPx: number, voice: Voice): string[] =>
  wrapped(`${satellite}. ${titleOf(coverage, voice)}`, widthPx - EDGE.left - EDGE.right, 1.08 * TITLE_PX);

/**
 * Where the map lies in its drawing [px], and how the Earth is drawn in it: every contour whole where it has a caption.
 * @param coverage in the language of the drawing
 */
export function mapFrame(
  coverage: BeamCoverage,
  { widthPx, heightPx, caption, language }: Pick<MapOptions, 'widthPx' | 'heightPx' | 'caption' | 'language'>,
): { readonly frame: Frame; readonly projection: GeoProjection } {
  const lines = caption && titleLines(coverage, caption.satellite, widthPx, voiceIn(language ?? 'en')).length;
  const frame = {
    left: EDGE.left,
    top: lines === undefined ? 6 : 14 + TITLE_LINE_PX * lines,
    right: widthPx - EDGE.right,
    bottom: heightPx - EDGE.bottom,
  };
  const edges = [frame.left, frame.top, frame.right, frame.bottom] as const;
  return { frame, projection: fitProjection(coverage, edges, caption ? 'contours' : 'area') };
}

/**
 * Draws a beam: service area, contours with their level and unit, places, peak and minimum, graticule, legend.
 * @returns a complete `<svg>` element; text needs the Inter family
 */
export function coverageMap(coverage: BeamCoverage, options: MapOptions): string {
  const { widthPx, heightPx, id, caption, painted } = options;
  const voice = voiceIn(options.language ?? 'en');
  const { frame, projection } = mapFrame(coverage, options);
  const occupied = new Occupied(frame);
  const points = pointsOfInterest(coverage, options.places, projection, frame, voice);
  for (const { x, y, size } of points)
    occupied.take({ left: x - size, right: x + size, top: y - size, bottom: y + size });

  const contours = drawContours(coverage, options, projection, occupied, voice);
  const key = drawLegend(
    coverage,
    options,
    points,
    contours.colours,
    frame.left,
    frame.right,
    heightPx + 12,
    voice,
  );
  const note = caption ? noteLines(caption.note, frame, heightPx + 8 + key.heightPx) : undefined;
  const totalPx = Math.ceil(heightPx + 4 + key.heightPx + (note?.heightPx ?? 0));
  const title = titleOf(coverage, voice);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${totalPx}" width="${widthPx}" height="${totalPx}" class="map" role="img" aria-labelledby="${id}-t ${id}-d" font-family="${fontFamily}">`,
    `<title id="${id}-t">${escapeXml(title)}</title><desc id="${id}-d">${escapeXml(loose(describe(coverage, voice)))}</desc>`,
    `<defs><pattern id="${id}-h" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M3 0V6"/></pattern></defs>`,
    caption &&
      `<rect class="page" width="${widthPx}" height="${totalPx}"/>${titleLines(
        coverage,
        caption.satellite,
        widthPx,
        voice,
      )
        .map(
          (line, i) =>
            `<text class="ink" x="${frame.left}" y="${22 + TITLE_LINE_PX * i}" font-size="${TITLE_PX}" font-weight="600">${escapeXml(line)}</text>`,
        )
        .join('')}`,
    `<g id="${id}-g" class="map">${groundOnce(coverage, options, projection, frame)}</g>`,
    painted ? '' : hatch(coverage, projection, id),
    graticule(coverage, projection, frame, voice),
    horizon(coverage, projection),
    contours.lines,
    `<rect class="frame" x="${frame.left}" y="${frame.top}" width="${frame.right - frame.left}" height="${frame.bottom - frame.top}"/>`,
    contours.labels,
    ...points.map((point) => point.draw),
    ...points.map(({ x, y, size, text, bold }) => {
      const label = labelBeside([x, y], text, labelPx, size, occupied);
      if (label === undefined) return '';
      const leader = label.leader
        ? `<path class="leader" d="M${label.leader.map((at) => at.toFixed(1)).join(' ')}"/>`
        : '';
      return `${leader}<text class="ink halo" x="${label.x.toFixed(1)}" y="${label.y.toFixed(1)}" text-anchor="${label.anchor}" font-size="${label.sizePx}"${bold ? ' font-weight="600"' : ''}>${escapeXml(text)}</text>`;
    }),
    key.svg,
    note?.svg,
    '</svg>',
  ].join('');
  return options.theme === 'page' ? svg : standalone(svg, options.theme);
}

/** Arc from the point below a geostationary satellite to where it is seen at 0°: arccos 6378.137 / 42164.17 [deg]. */
const HORIZON_DEG = 81.3;

/** The line beyond which the satellite is not seen. */
function horizon({ satelliteLongitudeDeg }: BeamCoverage, projection: GeoProjection): string {
  const { coordinates } = geoCircle().center([satelliteLongitudeDeg, 0]).radius(HORIZON_DEG).precision(1)();
  const drawn = polylines(projection, { type: 'MultiLineString', coordinates });
  return drawn.length === 0 ? '' : `<path class="border disputed" d="${pathData(drawn)}"/>`;
}

/** A drawing of a page with the colours of a theme inside, for print and pictures. */
export function standalone(svg: string, theme: Theme = 'light'): string {
  return svg.replace('</desc>', `</desc><style>${mapRules(mapPalettes[theme])}</style>`);
}

/** Size of the letters of a note [px], and from line to line. */
const [NOTE_PX, NOTE_LINE_PX] = [10.5, 14];

/** A text in lines no wider than that [px]. */
function wrapped(text: string, widthPx: number, sizePx: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(line, sizePx) <= widthPx) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

/** A note under the legend, in lines as wide as the map. */
function noteLines(note: string, { left, right }: Frame, top: number) {
  const lines = wrapped(note, right - left, NOTE_PX);
  const svg = lines
    .map(
      (line, i) =>
        `<text class="muted" x="${left}" y="${(top + NOTE_LINE_PX * i + 4).toFixed(1)}" font-size="${NOTE_PX}">${escapeXml(line)}</text>`,
    )
    .join('');
  return { svg, heightPx: NOTE_LINE_PX * lines.length + 6 };
}

/** A map of a report: complete, and for a page, wide or narrow, that may hold the same ground already. */
export interface DrawnMap {
  readonly whole: string;
  readonly onPage: string;
  readonly onPhone: string;
}

export type DrawMap = (coverage: BeamCoverage, id: string) => DrawnMap;

/**
 * The maps of one report, each drawn once. Maps of one beam share their ground, which is most of a drawing: on the
 * page the second uses that of the first.
 * @param ground in the view of borders of the programme
 * @param places named on every map
 */
export function mapsOfReport(
  ground: MapGround,
  places: readonly MapPlace[],
  language: Language = 'en',
): DrawMap {
  const drawn = new Map<string, DrawnMap>();
  const grounds = new Map<string, string>();
  const drawnGrounds = new Map<string, string>();
  return (coverage, id) => {
    const known = drawn.get(id);
    if (known) return known;
    const options = { ground, places, language, theme: 'page' as const, drawnGrounds };
    const whole = coverageMap(coverage, { ...options, ...sizes.page, id });
    const phone = coverageMap(coverage, { ...options, ...sizes.phone, id: `${id}-p` });
    const map = { whole, onPage: shared(whole, id, grounds), onPhone: shared(phone, `${id}-p`, grounds) };
    drawn.set(id, map);
    return map;
  };
}

/** A map whose ground, where an earlier one has the same, is that one's. */
function shared(svg: string, id: string, grounds: Map<string, string>): string {
  const [group = '', content = ''] = /<g id="[^"]*-g" class="map">(.*?)<\/g>/s.exec(svg) ?? [];
  const first = grounds.get(content);
  if (first === undefined) grounds.set(content, id);
  return first === undefined ? svg : svg.replace(group, `<use href="#${first}-g"/>`);
}

/** Texts of a drawing do not wrap. */
const loose = (text: string) => text.replaceAll('\u00a0', ' ');

/** Decimals of values at places: an availability of 99.996 % is not one of 100.00 %. */
const placeDecimals = ({ unit, contours }: BeamCoverage): number =>
  Math.max(unit === '%' ? 3 : 1, mapDecimals(contours.map(({ level }) => level)));

function describe(coverage: BeamCoverage, { language, words, numbers }: Voice): string {
  const { fixed, latitude, longitude, withUnit } = numbers;
  const { label, unit, peak, serviceArea, satelliteLongitudeDeg, contours } = coverage;
  const decimals = placeDecimals(coverage);
  const levels = contours.map((contour) => fixed(contour.level, mapDecimals(contours.map((c) => c.level))));
  const area = serviceArea && {
    name: serviceArea.name,
    from: fixed(serviceArea.minimum.value, decimals),
    to: withUnit(fixed(serviceArea.maximum.value, decimals), unit),
  };
  return words.map.describe(
    label,
    withUnit(levels.join(language === 'en' ? ', ' : '; '), unit),
    withUnit(fixed(peak.value, decimals), unit),
    `${latitude(peak.latitudeDeg)}, ${longitude(peak.longitudeDeg)}`,
    area,
    longitude(satelliteLongitudeDeg),
  );
}

function groundOnce(
  coverage: BeamCoverage,
  { ground: under, drawnGrounds, painted }: MapOptions,
  projection: GeoProjection,
  frame: Frame,
): string {
  const key = JSON.stringify([
    projection.rotate(),
    projection.scale(),
    projection.translate(),
    frame,
    coverage.serviceArea?.id,
    painted?.field,
  ]);
  const drawn = drawnGrounds?.get(key) ?? ground(coverage, under, projection, frame, painted?.field);
  drawnGrounds?.set(key, drawn);
  return drawn;
}

function ground(
  coverage: BeamCoverage,
  { countries, borders, disputed }: MapGround,
  projection: GeoProjection,
  frame: Frame,
  field: string | undefined,
): string {
  const path = (object: Parameters<typeof polylines>[1]) => pathData(polylines(projection, object));
  const seen = within(projection, [frame.left, frame.top, frame.right, frame.bottom]);
  const area = coverage.serviceArea ? path(rewind(coverage.serviceArea.geometry)) : '';
  const box = `x="${frame.left}" y="${frame.top}" width="${frame.right - frame.left}" height="${frame.bottom - frame.top}"`;
  return [
    `<rect class="water" ${box}/>`,
    `<path class="land" d="${path(seen.polygons(countries))}"/>`,
    field === undefined
      ? area && `<path class="area" d="${area}"/>`
      : `<image href="${field}" ${box} opacity="${FIELD_OPACITY}" preserveAspectRatio="none"/>`,
    `<path class="border" d="${path(seen.lines(borders))}"/>`,
    disputed ? `<path class="border disputed" d="${path(seen.lines(disputed))}"/>` : '',
    field !== undefined && area && `<path class="outline" d="${area}"/>`,
  ]
    .filter(Boolean)
    .join('');
}

/** Whether a map shows what nobody published; its service area is hatched. */
const isHatched = ({ confidence }: BeamCoverage): boolean => !['published', 'derived'].includes(confidence);

function hatch(coverage: BeamCoverage, projection: GeoProjection, id: string): string {
  if (!isHatched(coverage) || !coverage.serviceArea) return '';
  const area = pathData(polylines(projection, rewind(coverage.serviceArea.geometry)));
  return `<path class="hatched" fill="url(#${id}-h)" d="${area}"/>`;
}

function drawContours(
  coverage: BeamCoverage,
  { theme: own, painted }: Pick<MapOptions, 'theme' | 'painted'>,
  projection: GeoProjection,
  occupied: Occupied,
  { numbers: { fixed, withUnit } }: Voice,
) {
  const { contours, unit, peak } = coverage;
  const decimals = mapDecimals(contours.map((contour) => contour.level));
  const better = coverage.better === 'higher' ? 1 : -1;
  // best first: the strongest colour is that of the best level
  const ordered = contours.toSorted((a, b) => better * (b.level - a.level));
  const worst = ordered.at(-1)?.level ?? 0;
  const range = (ordered[0]?.level ?? 0) - worst;
  const farthest = Math.max(...ordered.map(({ level }) => Math.abs(level)), Number.MIN_VALUE);
  const shareOf = (level: number, rank: number): number => {
    if (range === 0) return 1;
    return coverage.colours === 'ranked' ? 1 - rank / (ordered.length - 1) : (level - worst) / range;
  };
  const colourOf = (level: number, rank: number, theme: Theme): string =>
    coverage.colours === 'diverging'
      ? divergingColour((better * level) / farthest, theme)
      : levelColour(shareOf(level, rank), theme);
  const centre = projection([peak.longitudeDeg, peak.latitudeDeg]) ?? [0, 0];
  const colours: { level: string; attributes: string; colour: string }[] = [];
  let lines = '';
  let labels = '';
  for (const [rank, { level, words, lines: crossings }] of ordered.entries()) {
    const [light, dark] = [colourOf(level, rank, 'light'), colourOf(level, rank, 'dark')];
    const colour = painted?.colourOf(level) ?? (own === 'dark' ? dark : light);
    const attributes =
      own === 'page'
        ? `class="contour" stroke="${light}" style="--light:${light};--dark:${dark}"`
        : `class="contour" stroke="${colour}"`;
    const drawn = polylines(projection, crossings);
    const text = words ?? loose(withUnit(fixed(level, decimals), unit));
    if (drawn.length > 0) colours.unshift({ level: words ?? fixed(level, decimals), attributes, colour });
    lines += `<path fill="none" stroke-width="1.7" stroke-linejoin="round" ${attributes} d="${pathData(drawn)}"/>`;
    const label = labelOnLine(drawn, textWidth(text, 11) + 6, 13, centre, occupied);
    if (label) {
      const [x, y] = [label.x.toFixed(1), label.y.toFixed(1)];
      labels += `<text class="ink halo wide" transform="translate(${x} ${y}) rotate(${label.angleDeg.toFixed(1)})" y="4" text-anchor="middle" font-size="11" font-weight="600">${escapeXml(text)}</text>`;
    }
  }
  return { lines, labels, colours };
}

interface PointOfInterest {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly role: string;
  readonly text: string;
  readonly bold: boolean;
  readonly draw: string;
}

/** Places inside the frame, stations first since their names matter most, then peak and minimum. */
function pointsOfInterest(
  coverage: BeamCoverage,
  places: readonly MapPlace[],
  projection: GeoProjection,
  frame: Frame,
  { words, numbers: { fixed, withUnit } }: Voice,
): PointOfInterest[] {
  const visible = (position: Position): Point | undefined => {
    const at = projection([position[0]!, position[1]!]);
    const inside =
      at &&
      at[0] > frame.left + 4 &&
      at[0] < frame.right - 4 &&
      at[1] > frame.top + 4 &&
      at[1] < frame.bottom - 4;
    return inside ? at : undefined;
  };
  const { peak, serviceArea, unit, better } = coverage;
  const { map } = words;
  const names =
    better === 'higher' ? { peak: map.peak, minimum: map.minimum } : { peak: map.best, minimum: map.worst };
  const extremes = [
    { role: 'peak' as const, point: peak },
    ...(serviceArea ? [{ role: 'minimum' as const, point: serviceArea.worst }] : []),
  ];
  const decimals = placeDecimals(coverage);
  const rank = (role: string) => (role === 'city' ? 1 : 0);
  const found: PointOfInterest[] = [];
  for (const { role, point } of extremes) {
    const at = visible([point.longitudeDeg, point.latitudeDeg]);
    const text = `${names[role]} ${point.words ?? loose(withUnit(fixed(point.value, decimals), unit))}`;
    if (at) found.push({ x: at[0], y: at[1], size: 5.5, role, text, bold: true, draw: cross(role, ...at) });
  }
  for (const { name, role, position } of places.toSorted((a, b) => rank(a.role) - rank(b.role))) {
    const at = visible(position);
    if (at)
      found.push({
        x: at[0],
        y: at[1],
        size: markPx(role),
        role,
        text: name,
        bold: role !== 'city',
        draw: mark(role, ...at),
      });
  }
  return found;
}

function drawLegend(
  coverage: BeamCoverage,
  { id, painted, caption }: MapOptions,
  points: readonly PointOfInterest[],
  colours: readonly { level: string; attributes: string; colour: string }[],
  left: number,
  right: number,
  top: number,
  { words: { map: words }, unit }: Voice,
) {
  const roles = [...new Set(points.map((point) => point.role))].filter((role) => role in words.marks);
  // A caption has said what it is of.
  const heading: LegendItem = {
    text: caption ? `[${unit(coverage.unit)}]` : `${coverage.label} [${unit(coverage.unit)}]`,
    bold: true,
  };
  const levels = colours.map(
    ({ level, attributes, colour }): LegendItem => ({
      text: level,
      sample: (x, y) =>
        painted
          ? box(x, y, `fill="${colour}"`)
          : `<path fill="none" stroke-width="2" ${attributes} d="M${x - 13} ${y}h26"/>`,
    }),
  );
  const confidenceWords = words.confidence[coverage.confidence];
  const filled = (x: number, y: number, hatch: string) =>
    (painted ? box(x, y, 'class="outline"') : box(x, y, 'class="area"')) + hatch;
  const area: LegendItem[] = coverage.serviceArea
    ? [{ text: words.serviceArea(coverage.serviceArea.name), sample: (x, y) => filled(x, y, '') }]
    : [];
  const confidence: LegendItem =
    isHatched(coverage) && coverage.serviceArea
      ? { text: confidenceWords, sample: (x, y) => filled(x, y, box(x, y, `fill="url(#${id}-h)"`)) }
      : { text: confidenceWords };
  const marks = roles.map(
    (role): LegendItem => ({ text: words.marks[role]!, sample: (x, y) => mark(role, x, y) }),
  );
  return legend(
    [
      [heading, ...levels],
      [...area, confidence, ...marks],
    ],
    left,
    right,
    top,
  );
}

const box = (x: number, y: number, fill: string) =>
  `<rect x="${x - 11}" y="${y - 6}" width="22" height="12" ${fill}/><rect class="frame" x="${x - 11}" y="${y - 6}" width="22" height="12"/>`;

/**
 * The countries as two views draw them. Natural Earth shows who holds a territory; the United Nations view joins it
 * to the state that resolutions of the UN, or the listing of ISO 3166-1, assign it to. Neither is a position of this project.
 */
import { mergeArcs } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { BoundaryView } from '../programme.ts';
import { codeOfNumeric, countryName } from './codes.ts';

export interface Territory {
  /** As the atlas names it; for Crimea, which it does not name, the common name. */
  readonly name: string;
  /** Code in the view `de-facto`; null when no country of ISO 3166-1 is drawn there. */
  readonly deFacto: string | null;
  /** Code in the view `un`. */
  readonly un: string | null;
  /** Countries towards which its boundary is disputed. */
  readonly against: readonly string[];
  readonly reason: string;
}

/** Territories that the views assign differently, or whose boundary is disputed in both. */
export const territories: readonly Territory[] = [
  {
    name: 'Crimea',
    deFacto: 'RUS',
    un: 'UKR',
    against: ['UKR'],
    reason: 'UN General Assembly resolution 68/262 (2014) on the territorial integrity of Ukraine',
  },
  {
    name: 'N. Cyprus',
    deFacto: null,
    un: 'CYP',
    against: ['CYP'],
    reason: 'UN Security Council resolutions 541 (1983) and 550 (1984)',
  },
  {
    name: 'Kosovo',
    deFacto: null,
    un: 'SRB',
    against: ['SRB'],
    reason: 'UN Security Council resolution 1244 (1999); no entry of its own in ISO 3166-1',
  },
  {
    name: 'Somaliland',
    deFacto: null,
    un: 'SOM',
    against: ['SOM'],
    reason: 'no member state of the UN and no entry of its own in ISO 3166-1',
  },
  {
    name: 'W. Sahara',
    deFacto: 'ESH',
    un: 'ESH',
    against: ['MAR'],
    reason: 'listed by the UN as a non-self-governing territory; ISO 3166-1 code ESH',
  },
  {
    name: 'Siachen Glacier',
    deFacto: null,
    un: null,
    against: ['IND', 'PAK', 'CHN'],
    reason: 'no final boundary agreed; no entry in ISO 3166-1',
  },
];

/** A piece of the atlas that every view keeps whole. */
interface Part {
  readonly name: string;
  readonly deFacto: string | null;
  readonly un: string | null;
  readonly object: MultiPolygon;
}

export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly code: string | null;
  readonly name: string;
  readonly object: MultiPolygon;
}

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** Position of the first point of a polygon's outer ring, in degrees. */
function firstPosition(polygon: readonly (readonly number[])[]): readonly [number, number] {
  const arc = polygon[0]![0]!;
  const [x, y] = atlas.arcs[arc < 0 ? ~arc : arc]![0] as [number, number];
  const { scale, translate } = atlas.transform!;
  return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
}

/** Pieces that the atlas joins with another country, told by where their outline begins. */
const taken: readonly {
  from: string;
  name: string;
  code: string;
  within: readonly [west: number, south: number, east: number, north: number];
}[] = [
  { from: 'Russia', name: 'Crimea', code: 'RUS', within: [32.4, 44.3, 36.7, 46.3] },
  { from: 'Indian Ocean Ter.', name: 'Christmas Island', code: 'CXR', within: [105, -11, 106, -10] },
  { from: 'Indian Ocean Ter.', name: 'Cocos (Keeling) Islands', code: 'CCK', within: [96, -13, 97.5, -11] },
];

export const parts: () => readonly Part[] = once(() =>
  atlas.objects.countries.geometries.flatMap((geometry): Part[] => {
    const { arcs, type } = geometry as Polygon | MultiPolygon;
    const polygons = type === 'Polygon' ? [arcs] : arcs;
    const { name } = geometry.properties as { name: string };
    const code = codeOfNumeric(String(geometry.id)) ?? null;
    const pieces = taken.filter(({ from }) => from === name);
    const pieceOf = (polygon: number[][]) => {
      const [lon, lat] = firstPosition(polygon);
      return pieces.find(
        ({ within: [west, south, east, north] }) => lon > west && lon < east && lat > south && lat < north,
      );
    };
    const owners = polygons.map(pieceOf);
    return [undefined, ...pieces].flatMap((piece): Part[] => {
      const own = polygons.filter((_, i) => owners[i] === piece);
      if (own.length === 0) return [];
      const title = piece?.name ?? name;
      const territory = territories.find((row) => row.name === title);
      const deFacto = territory ? territory.deFacto : (piece?.code ?? code);
      const un = territory ? territory.un : deFacto;
      return [{ name: title, deFacto, un, object: { type: 'MultiPolygon', arcs: own } }];
    });
  }),
);

const drawn: Readonly<Record<BoundaryView, () => readonly Country[]>> = {
  'de-facto': once(() => join((part) => part.deFacto)),
  un: once(() => join((part) => part.un)),
};

/** The countries of a view, pieces of one country joined. */
export const countriesOf = (view: BoundaryView): readonly Country[] => drawn[view]();

function join(codeOf: (part: Part) => string | null): Country[] {
  const groups = new Map<string, Part[]>();
  for (const part of parts()) {
    const key = codeOf(part) ?? part.name;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const code = codeOf(first!);
    const name = (code && countryName(code)) ?? first!.name;
    const object =
      group.length === 1
        ? first!.object
        : mergeArcs(
            atlas,
            group.map((part) => part.object),
          );
    return { code, name, object: object as MultiPolygon };
  });
}

/** A sentence for reports and maps: whose drawing of borders this is. */
export function boundaryViewNote(view: BoundaryView): string {
  const joined = territories.filter((row) => row.un !== row.deFacto).map((row) => `${row.name} (${row.un})`);
  return view === 'de-facto'
    ? 'Borders as Natural Earth 1:50m draws them, by who holds a territory; Baikonur is part of Kazakhstan. No position on the status of any territory is implied.'
    : `Borders of Natural Earth 1:50m, with territories joined as resolutions of the United Nations or ISO 3166-1 assign them: ${joined.join(', ')}; Baikonur is part of Kazakhstan; the Golan Heights and the west of Western Sahara cannot be told apart at this scale and stay with Israel and Morocco. No position on the status of any territory is implied.`;
}

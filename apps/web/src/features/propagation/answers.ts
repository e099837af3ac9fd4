/** Attenuation of a path from any place, as `ortak attenuation` computes it, and the maps behind it. */
import {
  type AttenuationPoint,
  attenuationAt,
  attenuationMaps,
  attenuationWorking,
  type PercentLine,
  type PointAttenuation,
} from '@ortak/analysis/propagation';
import { lookAngles, polarisationTilt } from '@ortak/core/earth';
import { CAP_PERCENT, topographicHeightM } from '@ortak/core/propagation';
import type { Notice } from '@ortak/core/working';
import { borderMesh, boundaryViewNote, disputedMesh } from '@ortak/model/borders';
import type { Session } from '../../engine/session.ts';
import type { Choice } from './choice.ts';
import { mapField } from './map-fields.ts';
import type { WorldMapId } from './world-maps.ts';

/** Below this the chain has no answer [°]. */
const LOWEST_DEG = 0.1;

/** The satellite as the place sees it. */
interface Sight {
  readonly heightM: number;
  readonly elevationDeg: number;
  readonly azimuthDeg: number;
  /** τ of the electric field from the horizontal at the place [°] */
  readonly polarisationTiltDeg: number;
  readonly isVisible: boolean;
}

/** Tilt of the satellite's polarisation at the place, to a thousandth of a degree; 45° for circular (P.838-3). */
async function sightOf(session: Session, choice: Choice): Promise<Sight> {
  const { latitudeDeg, longitudeDeg, satelliteLongitudeDeg, polarisation } = choice;
  const heightM =
    choice.heightM ??
    topographicHeightM(await session.maps.get('p1511-2-topography'), latitudeDeg, longitudeDeg);
  const station = { latitudeDeg, longitudeDeg, heightM };
  const look = lookAngles(station, satelliteLongitudeDeg);
  const tilt = polarisationTilt(station, satelliteLongitudeDeg);
  const tiltDeg =
    polarisation === 'H'
      ? tilt.horizontalTiltDeg
      : polarisation === 'V'
        ? tilt.verticalTiltDeg
        : polarisation === 'circular'
          ? 45
          : polarisation;
  return {
    heightM,
    elevationDeg: look.elevationDeg,
    azimuthDeg: look.azimuthDeg,
    polarisationTiltDeg: Number(halfTurn(tiltDeg).toFixed(3)),
    isVisible: look.elevationDeg >= LOWEST_DEG,
  };
}

/** A field has no head: 180° further it is the same. */
const halfTurn = (deg: number): number => deg - 180 * Math.round(deg / 180);

const pointOf = (choice: Choice, { polarisationTiltDeg }: Sight): AttenuationPoint => ({
  latitudeDeg: choice.latitudeDeg,
  longitudeDeg: choice.longitudeDeg,
  satelliteLongitudeDeg: choice.satelliteLongitudeDeg,
  frequencyGHz: choice.frequencyGHz,
  polarisationTiltDeg,
  antennaDiameterM: choice.antennaDiameterM,
  antennaEfficiency: choice.antennaEfficiency,
  ...(choice.heightM !== undefined && { heightM: choice.heightM }),
  given: {},
});

async function attenuation(
  session: Session,
  point: AttenuationPoint,
  pPercents: readonly number[],
  rain: Choice['rain'],
): Promise<PointAttenuation> {
  const maps = await attenuationMaps(session.maps, pPercents, {
    topography: point.heightM === undefined,
    rain,
  });
  return attenuationAt(maps, point, pPercents);
}

/** Attenuations along an axis, by cause. */
export interface Curve {
  readonly x: readonly number[];
  /** Undefined where it has no part: rain beyond 5 % of the year. */
  readonly rainDb: readonly number[];
  readonly gasDb: readonly number[];
  readonly cloudDb: readonly number[];
  readonly scintillationDb: readonly number[];
  readonly totalDb: readonly number[];
  readonly xpdDb: readonly number[];
}

const NONE = Number.NaN;

function curveOf(x: readonly number[], points: readonly PointAttenuation[]): Curve {
  const each = points.flatMap(({ attenuations, consequences }) =>
    attenuations.map(({ pPercent, total }, i) => ({
      ...total.parts,
      rainDb: pPercent <= CAP_PERCENT ? total.parts.rainDb : NONE,
      totalDb: total.attenuationDb,
      xpdDb: consequences[i]!.xpd?.xpdDb ?? NONE,
    })),
  );
  return {
    x,
    rainDb: each.map(({ rainDb }) => rainDb),
    gasDb: each.map(({ gasDb }) => gasDb),
    cloudDb: each.map(({ cloudDb }) => cloudDb),
    scintillationDb: each.map(({ scintillationDb }) => scintillationDb),
    totalDb: each.map(({ totalDb }) => totalDb),
    xpdDb: each.map(({ xpdDb }) => xpdDb),
  };
}

/** Percentages of the curve: eight a decade, and on either side of 5 %, where rain ends. */
export const CURVE_PERCENTS: readonly number[] = [
  ...Array.from({ length: 30 }, (_, i) => Number((0.001 * 10 ** (i / 8)).toPrecision(4))),
  CAP_PERCENT,
  Number((CAP_PERCENT * 1.0001).toPrecision(6)),
  6,
  8,
  10,
  15,
  20,
  30,
  40,
  50,
];

/** Frequencies of the sweep: those for which P.618 was made and beyond, finer about the lines of oxygen and water vapour [GHz]. */
const SWEEP_GHZ: readonly number[] = [
  ...Array.from({ length: 50 }, (_, i) => 1 + i),
  ...Array.from({ length: 80 }, (_, i) => 50.5 + 0.25 * i),
  ...Array.from({ length: 30 }, (_, i) => 71 + i),
];

export const answers = {
  'propagation.start': ({ programme }: Session, _input: null) => ({
    places: programme.sites.map(({ id, name, names, latitudeDeg, longitudeDeg, heightM }) => ({
      id,
      name,
      names,
      latitudeDeg: latitudeDeg.value,
      longitudeDeg: longitudeDeg.value,
      heightM: heightM.value,
    })),
    slots: programme.satellites.map(({ id, name, orbitalPositionDeg }) => ({
      id,
      name,
      longitudeDeg: orbitalPositionDeg.value,
    })),
    channels: programme.satellites.flatMap(({ transponders }) =>
      transponders.flatMap((group) => [
        {
          id: `${group.id}.down`,
          name: group.name,
          way: 'down' as const,
          frequencyGHz: group.downlinkFirstCentreGHz.value,
          polarisation: linear(group.downlinkPolarisation),
        },
        {
          id: `${group.id}.up`,
          name: group.name,
          way: 'up' as const,
          frequencyGHz: group.uplinkFirstCentreGHz.value,
          polarisation: linear(group.uplinkPolarisation),
        },
      ]),
    ),
    terminals: programme.terminals.map(({ id, name, antenna }) => ({
      id,
      name,
      diameterM: antenna.diameterM.value,
      efficiency: antenna.efficiency.value,
    })),
  }),

  'propagation.point': async (
    session: Session,
    { choice, pPercents }: { readonly choice: Choice; readonly pPercents: readonly number[] },
  ): Promise<{
    readonly sight: Sight;
    readonly lines: readonly PercentLine[];
    readonly notices: readonly Notice[];
  }> => {
    const sight = await sightOf(session, choice);
    if (!sight.isVisible) return { sight, lines: [], notices: [] };
    const result = await attenuation(session, pointOf(choice, sight), pPercents, choice.rain);
    return { sight, lines: attenuationWorking(result), notices: result.notices };
  },

  'propagation.percents': async (session: Session, choice: Choice): Promise<Curve | undefined> => {
    const sight = await sightOf(session, choice);
    if (!sight.isVisible) return undefined;
    const result = await attenuation(session, pointOf(choice, sight), CURVE_PERCENTS, choice.rain);
    return curveOf(CURVE_PERCENTS, [result]);
  },

  'propagation.frequencies': async (
    session: Session,
    { choice, pPercent }: { readonly choice: Choice; readonly pPercent: number },
  ): Promise<Curve | undefined> => {
    const sight = await sightOf(session, choice);
    if (!sight.isVisible) return undefined;
    const point = pointOf(choice, sight);
    const maps = await attenuationMaps(session.maps, [pPercent], {
      topography: point.heightM === undefined,
      rain: choice.rain,
    });
    // The frequency in force is a point of its own, wherever it lies.
    const sweepGHz = [...new Set([...SWEEP_GHZ, Math.min(point.frequencyGHz, SWEEP_GHZ.at(-1)!)])].sort(
      (a, b) => a - b,
    );
    return curveOf(
      sweepGHz,
      sweepGHz.map((frequencyGHz) => attenuationAt(maps, { ...point, frequencyGHz }, [pPercent])),
    );
  },

  'propagation.basemap': ({ programme }: Session, _input: null) => ({
    borders: borderMesh(programme.boundaryView).coordinates,
    disputed: disputedMesh().coordinates,
    note: boundaryViewNote(programme.boundaryView),
  }),

  /** The map at the points of a lattice, row by row from the north-west. */
  'propagation.field': async (
    session: Session,
    { map, westDeg, northDeg, stepDeg, columns, rows }: { readonly map: WorldMapId } & Lattice,
  ) => {
    const field = await mapField(session.maps, map);
    const values = new Float32Array(columns * rows);
    for (let row = 0, at = 0; row < rows; row++) {
      const latitudeDeg = northDeg - row * stepDeg;
      for (let column = 0; column < columns; column++, at++)
        values[at] =
          Math.abs(latitudeDeg) > 90 ? NONE : field.at(latitudeDeg, wrapped(westDeg + column * stepDeg));
    }
    return { map, lattice: { westDeg, northDeg, stepDeg, columns, rows }, values };
  },

  /** The map under the pointer. */
  'propagation.mapAt': async (session: Session, input: { readonly map: WorldMapId } & Place) => {
    const { at, source } = await mapField(session.maps, input.map);
    return { map: input.map, value: at(input.latitudeDeg, input.longitudeDeg), source };
  },

  /** A map at a place, with what leads to its figure. */
  'propagation.here': async (
    session: Session,
    { map, latitudeDeg, longitudeDeg }: { readonly map: WorldMapId } & Place,
  ) => {
    const field = await mapField(session.maps, map);
    return {
      value: field.at(latitudeDeg, longitudeDeg),
      source: field.source,
      working: field.working(latitudeDeg, longitudeDeg),
    };
  },
};

interface Place {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

export interface Lattice {
  readonly westDeg: number;
  readonly northDeg: number;
  readonly stepDeg: number;
  readonly columns: number;
  readonly rows: number;
}

const linear = (polarisation: string): Choice['polarisation'] =>
  polarisation === 'H' || polarisation === 'V' ? polarisation : 'circular';

const wrapped = (deg: number): number => deg - 360 * Math.round(deg / 360);

/**
 * Attenuation at many points: what `attenuationAt` gives at each, but points of one frequency and one list of percentages go
 * through the columns of a batch together. The kernel is the reference: reading and writing the table costs many times what the
 * chain does, and all digits stay those of `attenuationAt`. A test holds the two together.
 */
import { DomainError } from '@ortak/core/errors';
import {
  type Attenuations,
  type ClimateField,
  type ClimateSource,
  type Columns,
  climateNotices,
  type ExceededField,
  exceededPercents,
  type LiquidWaterKind,
  mappedClimate,
  percentConstants,
  type SlantPath,
  type SlantPathClimate,
  slantPathBatch,
} from '@ortak/core/propagation';
import type { Notice } from '@ortak/core/working';
import {
  type AttenuationMaps,
  type AttenuationPoint,
  attenuationAt,
  climateNoticesBeside,
  type GivenClimate,
  liquidWaterKindOf,
  type Standing,
  standingOf,
} from './attenuation.ts';
import { type Consequences, consequencesOf } from './consequences.ts';

export interface ManyRequest {
  readonly point: AttenuationPoint;
  /** p [%], each valid 1e-6…50 */
  readonly pPercents: readonly number[];
}

/** What a table shows of a point. */
export interface TabledAttenuation {
  readonly heightM: number;
  readonly elevationDeg: number;
  /** One for each percentage asked for, in its order. */
  readonly attenuations: readonly TabledPercent[];
  readonly notices: readonly Notice[];
}

export interface TabledPercent {
  readonly pPercent: number;
  readonly climate: SlantPathClimate;
  readonly parts: Attenuations;
  /** AT [dB] */
  readonly attenuationDb: number;
  readonly consequences: Consequences;
}

/** From this elevation no notice of a batch depends on the point [°]. */
const BATCH_ELEVATION_DEG = 5;

interface Member extends ManyRequest {
  readonly at: number;
  readonly standing: Standing;
}

/**
 * Attenuation at points.
 * @returns for each request the attenuation, or why it has none
 * @throws DomainError for a percentage around which the maps were not read
 */
export function attenuationsAt(
  maps: AttenuationMaps,
  requests: readonly ManyRequest[],
): readonly (TabledAttenuation | DomainError)[] {
  const outcomes: (TabledAttenuation | DomainError)[] = [];
  const groups = new Map<string, Member[]>();
  for (const [at, request] of requests.entries()) {
    const { point, pPercents } = request;
    const standing = attempt(() => standingOf(maps, point, pPercents));
    if (standing instanceof DomainError) outcomes[at] = standing;
    else if (standing.elevationDeg < BATCH_ELEVATION_DEG) outcomes[at] = alone(maps, request);
    else {
      const kind = liquidWaterKindOf(point.given, maps.grids.cloud.kind);
      const key = `${point.frequencyGHz} ${kind} ${pPercents.join()}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ ...request, at, standing }]);
      else group.push({ ...request, at, standing });
    }
  }
  for (const members of groups.values()) together(maps, members, outcomes);
  return outcomes;
}

function attempt<T>(work: () => T): T | DomainError {
  try {
    return work();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

const alone = (maps: AttenuationMaps, { point, pPercents }: ManyRequest): TabledAttenuation | DomainError =>
  attempt(() => {
    const { heightM, elevationDeg, attenuations, consequences, notices } = attenuationAt(
      maps,
      point,
      pPercents,
    );
    return {
      heightM,
      elevationDeg,
      attenuations: attenuations.map(({ pPercent, climate, total }, i) => ({
        pPercent,
        climate,
        parts: total.parts,
        attenuationDb: total.attenuationDb,
        consequences: consequences[i]!,
      })),
      notices,
    };
  });

/** Given values by the columns of a batch in whose place they stand. */
const climateKeys = {
  rainRate001MmPerH: 'rainRate001MmPerH',
  rainHeightKm: 'rainHeightKm',
  wetRefractivity: 'wetRefractivity',
  meanPressureHPa: 'meanPressureHPa',
  meanTemperatureK: 'meanTemperatureK',
  meanDensityGPerM3: 'meanWaterVapourDensityGPerM3',
} as const satisfies Record<ClimateField, keyof GivenClimate>;
const exceededKeys = {
  pressureHPa: 'pressureHPa',
  temperatureK: 'temperatureK',
  densityGPerM3: 'waterVapourDensityGPerM3',
  contentKgPerM2: 'contentKgPerM2',
  liquidWaterKgPerM2: 'liquidWaterKgPerM2',
} as const satisfies Record<ExceededField, keyof GivenClimate>;

const columnsFor = <Field extends string>(
  keys: Readonly<Record<Field, unknown>>,
  count: number,
): Columns<Field> =>
  Object.fromEntries(Object.keys(keys).map((field) => [field, new Float64Array(count)])) as Columns<Field>;

/** Points of one frequency, one kind of cloud water and the same percentages. */
function together(
  maps: AttenuationMaps,
  members: readonly Member[],
  outcomes: (TabledAttenuation | DomainError)[],
): void {
  const { point: first, pPercents } = members[0]!;
  const count = members.length;
  const column = (value: (member: Member) => number) => Float64Array.from(members, value);
  const latitudeDeg = column(({ point }) => point.latitudeDeg);
  const heightKm = column(({ standing }) => standing.heightM / 1000);
  const places = { latitudeDeg, longitudeDeg: column(({ point }) => point.longitudeDeg), heightKm };
  const kind = liquidWaterKindOf(first.given, maps.grids.cloud.kind);
  const climate = columnsFor<ClimateField>(climateKeys, count);
  const exceeded = exceededPercents(pPercents).map(() => columnsFor<ExceededField>(exceededKeys, count));
  const parts = { rainDb: 0, gasDb: 0, cloudDb: 0, scintillationDb: 0, totalDb: 0 };
  const out = pPercents.map(() => columnsFor<keyof typeof parts>(parts, count));
  const rejected = new Set<number>();
  const shared = slantPathBatch(
    {
      count,
      frequencyGHz: first.frequencyGHz,
      latitudeDeg,
      stationHeightKm: heightKm,
      elevationDeg: column(({ standing }) => standing.elevationDeg),
      polarisationTiltDeg: column(({ point }) => point.polarisationTiltDeg),
      antennaDiameterM: column(({ point }) => point.antennaDiameterM),
      antennaEfficiency: column(({ point }) => point.antennaEfficiency),
    },
    keeping(mappedClimate(maps.grids, places, pPercents), kind, members, climate, exceeded),
    pPercents,
    out,
    { onRejected: (i) => rejected.add(i) },
  );
  const standIns = climateNotices(maps.grids);
  const groupOf = percentConstants(pPercents).map(({ group }) => group);
  const held = exceededPercents(pPercents);
  for (const [i, member] of members.entries()) {
    if (rejected.has(i)) {
      outcomes[member.at] = alone(maps, member); // which says why
      continue;
    }
    const { standing, point } = member;
    const path: SlantPath = { ...point, stationHeightKm: heightKm[i]!, elevationDeg: standing.elevationDeg };
    const notices = climateNoticesBeside(standIns, point.given);
    const attenuations = pPercents.map((pPercent, j): TabledPercent => {
      const group = groupOf[j]!;
      const at = climateOf(climate, exceeded[group]!, i, held[group]!, kind, notices);
      const { rainDb, gasDb, cloudDb, scintillationDb, totalDb } = out[j]!;
      const found = {
        pPercent,
        climate: at,
        parts: {
          gasDb: gasDb[i]!,
          cloudDb: cloudDb[i]!,
          rainDb: rainDb[i]!,
          scintillationDb: scintillationDb[i]!,
        },
        attenuationDb: totalDb[i]!,
      };
      return { ...found, consequences: consequencesOf(path, found) };
    });
    const followed = attenuations.flatMap(({ consequences }) => consequences.xpd?.notices ?? []);
    outcomes[member.at] = {
      heightM: standing.heightM,
      elevationDeg: standing.elevationDeg,
      attenuations,
      notices: once([...standing.notices, ...notices, ...shared, ...followed]),
    };
  }
}

const once = (notices: readonly Notice[]): readonly Notice[] =>
  notices.filter(({ message }, i) => notices.findIndex((other) => other.message === message) === i);

/** A climate whose columns are overridden by what is given, and kept for the table. */
function keeping(
  of: ClimateSource,
  liquidWaterKind: LiquidWaterKind,
  members: readonly Member[],
  climate: Columns<ClimateField>,
  exceeded: readonly Columns<ExceededField>[],
): ClimateSource {
  const takeGiven = <Field extends string>(
    keys: Readonly<Record<Field, keyof GivenClimate>>,
    columns: Columns<Field>,
    kept: Columns<Field>,
    start: number,
    count: number,
  ): void => {
    for (const field in keys) {
      const key = keys[field];
      for (let i = 0; i < count; i++) {
        const given = members[start + i]!.point.given[key];
        if (given !== undefined) columns[field][i] = given as number;
      }
      kept[field].set(columns[field].subarray(0, count), start);
    }
  };
  return {
    liquidWaterKind,
    notices: [],
    fill: (start, count, into, intoExceeded, reject) => {
      of.fill(start, count, into, intoExceeded, reject);
      takeGiven(climateKeys, into, climate, start, count);
      for (const [j, kept] of exceeded.entries())
        takeGiven(exceededKeys, intoExceeded[j]!, kept, start, count);
    },
  };
}

function climateOf(
  climate: Columns<ClimateField>,
  exceeded: Columns<ExceededField>,
  i: number,
  exceededPercent: number,
  liquidWaterKind: LiquidWaterKind,
  notices: readonly Notice[],
): SlantPathClimate {
  return {
    rainRate001MmPerH: climate.rainRate001MmPerH[i]!,
    rainHeightKm: climate.rainHeightKm[i]!,
    wetRefractivity: climate.wetRefractivity[i]!,
    meanAir: {
      pressureHPa: climate.meanPressureHPa[i]!,
      temperatureK: climate.meanTemperatureK[i]!,
      waterVapourDensityGPerM3: climate.meanDensityGPerM3[i]!,
    },
    exceededPercent,
    exceededAir: {
      pressureHPa: exceeded.pressureHPa[i]!,
      temperatureK: exceeded.temperatureK[i]!,
      waterVapourDensityGPerM3: exceeded.densityGPerM3[i]!,
    },
    contentKgPerM2: exceeded.contentKgPerM2[i]!,
    liquidWaterKgPerM2: exceeded.liquidWaterKgPerM2[i]!,
    liquidWaterKind,
    notices,
  };
}

/** Two-line elements in time: SGP4 and SDP4 as revised by Vallado et al., computed by satellite.js. */
import type { StateVector } from '../earth/state.ts';
import { type Epoch, formatTime, secondsBetween } from '../time/index.ts';
import { within } from '../errors.ts';

const SOURCE = 'SGP4, AIAA 2006-6753';

/** Mean elements in the meaning of SGP4 (not osculating, not of another theory). */
export interface Sgp4Elements {
  readonly epoch: Epoch;
  /** n, by Kozai's definition [rev/day], above 0…20 */
  readonly meanMotionRevPerDay: number;
  readonly eccentricity: number;
  readonly inclinationDeg: number;
  readonly ascendingNodeDeg: number;
  readonly argumentOfPericentreDeg: number;
  readonly meanAnomalyDeg: number;
  /** B* [1/Earth radius] */
  readonly bstarPerEarthRadius: number;
}

/** Why SGP4 gives no state. */
export class Sgp4Error extends Error {
  override readonly name = 'Sgp4Error';
  readonly code = 'orbit.sgp4';
  /** As Vallado et al. number them: 1 … 4, 6. */
  readonly reason: number;

  constructor(reason: number, minutes: number) {
    super(
      `SGP4 has no state ${Number(minutes.toPrecision(9))} min after the epoch of the elements: ${reasons[reason] ?? `error ${reason}`} (${SOURCE}); newer elements, or a time nearer to the epoch`,
    );
    this.reason = reason;
  }
}

const reasons: Readonly<Record<number, string>> = {
  1: 'the mean eccentricity leaves 0 … 1',
  2: 'the mean motion falls to 0',
  3: 'the perturbed eccentricity leaves 0 … 1',
  4: 'the semi-latus rectum falls below 0',
  6: 'the satellite has decayed',
};

/** State of elements at an epoch. */
export interface Sgp4 {
  /** @throws Sgp4Error where the theory gives no state */
  readonly at: (epoch: Epoch) => StateVector<'TEME'>;
  /** The same, minutes after the epoch of the elements. */
  readonly atMinutes: (minutes: number, epoch: Epoch) => StateVector<'TEME'>;
}

/** Makes elements ready; loads satellite.js on first use. */
export async function loadSgp4(): Promise<(elements: Sgp4Elements) => Sgp4> {
  const { json2satrec, sgp4 } = await import('satellite.js');
  return (elements) => {
    within('meanMotionRevPerDay', elements.meanMotionRevPerDay, 'rev/day', 1e-9, 20, SOURCE);
    within('eccentricity', elements.eccentricity, '', 0, 1, SOURCE);
    within('inclinationDeg', elements.inclinationDeg, '°', 0, 180, SOURCE);
    for (const key of ['ascendingNodeDeg', 'argumentOfPericentreDeg', 'meanAnomalyDeg'] as const)
      within(key, elements[key], '°', -360, 360, SOURCE);
    within('bstarPerEarthRadius', elements.bstarPerEarthRadius, '1/ER', -1e9, 1e9, SOURCE);
    const satrec = json2satrec({
      OBJECT_NAME: '',
      OBJECT_ID: '',
      // milliseconds: the epoch only sets Sun, Moon and the Earth's angle; time is counted from our own
      EPOCH: formatTime(elements.epoch, 'UTC', 3),
      MEAN_MOTION: elements.meanMotionRevPerDay,
      ECCENTRICITY: elements.eccentricity,
      INCLINATION: elements.inclinationDeg,
      RA_OF_ASC_NODE: elements.ascendingNodeDeg,
      ARG_OF_PERICENTER: elements.argumentOfPericentreDeg,
      MEAN_ANOMALY: elements.meanAnomalyDeg,
      EPHEMERIS_TYPE: 0,
      CLASSIFICATION_TYPE: 'U',
      NORAD_CAT_ID: 0,
      ELEMENT_SET_NO: 0,
      REV_AT_EPOCH: 0,
      BSTAR: elements.bstarPerEarthRadius,
      MEAN_MOTION_DOT: 0,
      MEAN_MOTION_DDOT: 0,
    });
    const atMinutes = (minutes: number, epoch: Epoch): StateVector<'TEME'> => {
      const found = sgp4(satrec, minutes);
      if (found === null || satrec.error !== 0) throw new Sgp4Error(satrec.error, minutes);
      const { position, velocity } = found;
      return {
        frame: 'TEME',
        epoch,
        positionM: [position.x * 1000, position.y * 1000, position.z * 1000],
        velocityMps: [velocity.x * 1000, velocity.y * 1000, velocity.z * 1000],
      };
    };
    return { atMinutes, at: (epoch) => atMinutes(secondsBetween(elements.epoch, epoch) / 60, epoch) };
  };
}

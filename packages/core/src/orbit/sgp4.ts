/** Two-line elements in time: SGP4 and SDP4 as revised by Vallado et al., computed by satellite.js. */
import type { StateVector } from '../earth/state.ts';
import { DomainError, within } from '../errors.ts';
import { type Epoch, formatTime, secondsBetween } from '../time/index.ts';
import type { OrbitMeanElementsMessage } from './exchange/messages.ts';
import { noTle, writeTle } from './exchange/tle.ts';

const SOURCE = 'SGP4, AIAA 2006-6753';

/** A time at which SGP4 gives no state. */
export class Sgp4Error extends Error {
  override readonly name = 'Sgp4Error';
  readonly code = 'orbit.sgp4';
  /** As Vallado et al. number them: 1 … 4, 6. */
  readonly reason: number;

  constructor(reason: number, minutes: number) {
    super(
      `SGP4 has no state ${Number(minutes.toPrecision(9))} min after the epoch of the elements: ${reasons[reason] ?? `error ${reason}`} (${SOURCE}); it takes newer elements, or a time nearer to their epoch`,
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

/** Elements made ready. */
export interface Sgp4 {
  /** @throws Sgp4Error where the theory gives no state */
  readonly at: (epoch: Epoch) => StateVector<'TEME'>;
  /** State so many minutes after the epoch of the elements, which is given the epoch that is told. */
  readonly atMinutes: (minutes: number, epoch: Epoch) => StateVector<'TEME'>;
}

/**
 * Makes mean elements of SGP4 ready (those of an OMM or of two lines, not osculating ones); loads satellite.js on first use.
 * @throws DomainError from the function it gives, for elements of another theory or out of range
 * @see Vallado, Crawford, Hujsak, Kelso, AIAA 2006-6753
 */
export async function loadSgp4(): Promise<(elements: OrbitMeanElementsMessage) => Sgp4> {
  const { json2satrec, sgp4, twoline2satrec } = await import('satellite.js');
  return (elements) => {
    const n = elements.meanMotionRevPerDay;
    if (!elements.theory.startsWith('SGP') || n === undefined)
      throw new DomainError('mean motion', Number.NaN, 'rev/day', 0, 20, SOURCE);
    within('meanMotionRevPerDay', n, 'rev/day', 1e-9, 20, SOURCE);
    within('eccentricity', elements.eccentricity, '', 0, 1, SOURCE);
    within('inclinationDeg', elements.inclinationDeg, '°', 0, 180, SOURCE);
    for (const key of ['ascendingNodeDeg', 'argumentOfPericentreDeg', 'meanAnomalyDeg'] as const)
      within(key, elements[key], '°', -360, 360, SOURCE);
    const bstar = within('B*', elements.tle?.bstarPerEarthRadius ?? 0, '1/ER', -1e9, 1e9, SOURCE);
    const lines = linesOf(elements);
    const satrec =
      lines === undefined
        ? json2satrec({
            OBJECT_NAME: '',
            OBJECT_ID: '',
            // it reads milliseconds, which moves Sun, Moon and the Earth's angle at the epoch by 7e-8 rad at most
            EPOCH: formatTime(elements.epoch, 'UTC', 3),
            MEAN_MOTION: n,
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
            BSTAR: bstar,
            MEAN_MOTION_DOT: 0,
            MEAN_MOTION_DDOT: 0,
          })
        : twoline2satrec(...lines);
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

/** Two lines with all digits of the elements, where they hold them: satellite.js reads their epoch exactly. */
function linesOf(elements: OrbitMeanElementsMessage): readonly [string, string] | undefined {
  const bare: OrbitMeanElementsMessage = {
    ...elements,
    metadata: { ...elements.metadata, objectId: '' },
    tle: {
      ephemerisType: 0,
      classification: 'U',
      bstarPerEarthRadius: elements.tle?.bstarPerEarthRadius ?? 0,
      meanMotionDotRevPerDay2: 0,
      meanMotionDdotRevPerDay3: 0,
    },
  };
  if (noTle(bare) !== undefined) return undefined;
  const { text, notices } = writeTle(bare);
  const [, one, two] = text.split('\n');
  return notices.length === 0 ? [one!, two!] : undefined;
}

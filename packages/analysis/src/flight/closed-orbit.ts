/** Whether a state is one of an orbit, and one that the air leaves alone. */
import type { StateVector } from '@ortak/core/earth';
import { DomainError } from '@ortak/core/errors';
import { egm96, equinoctial } from '@ortak/core/orbit';
import type { Notice } from '@ortak/core/working';
import { FlightError } from './error.ts';

const EARTH_RADIUS_M = 6_378_137;
/** Below this height nothing stays in orbit; below the other the air is felt within weeks. */
const [LOWEST_M, AIRLESS_M] = [100e3, 1000e3];
const GM = egm96().gmM3PerS2;

/** The state, where it is on a closed orbit above the air. @throws FlightError otherwise */
export function closedOrbit(state: StateVector<'GCRF'>, name: string): StateVector<'GCRF'> {
  const r = Math.hypot(...state.positionM);
  const v = Math.hypot(...state.velocityMps);
  const energy = v ** 2 / 2 - GM / r;
  if (!(r > 0 && energy < 0))
    throw new FlightError(
      `Cannot propagate ${name}: expected a closed orbit, found ${Number((r / 1e3).toPrecision(4))} km from the centre of the Earth at ${Number(Math.hypot(...state.velocityMps).toPrecision(4))} m/s, which leaves it.`,
    );
  const [x, y, z] = state.positionM;
  const [vx, vy, vz] = state.velocityMps;
  const across = Math.hypot(y * vz - z * vy, z * vx - x * vz, x * vy - y * vx);
  if (!(across > 1e-9 * r * v))
    throw new FlightError(
      `Cannot propagate ${name}: expected a velocity across the radius, found ${v === 0 ? 'a velocity of zero' : 'one along it'}, which falls to the centre of the Earth.`,
    );
  const perigeeKm = (perigeeM(state) - EARTH_RADIUS_M) / 1e3;
  if (!(perigeeKm * 1e3 > LOWEST_M))
    throw new FlightError(
      `Cannot propagate ${name}: expected a perigee above ${LOWEST_M / 1e3} km, found ${Number(perigeeKm.toPrecision(4))} km; the units of the state are km and km/s.`,
    );
  return state;
}

function perigeeM({ positionM, velocityMps }: StateVector<'GCRF'>): number {
  try {
    const { semiMajorAxisM, h, k } = equinoctial(positionM, velocityMps, GM);
    return semiMajorAxisM * (1 - Math.hypot(h, k));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new FlightError(
      'Cannot propagate an orbit that runs backwards over the equator: expected an inclination below 179.99°.',
    );
  }
}

/** What leaving out the drag costs a low perigee. */
export function airNotices(state: StateVector<'GCRF'>): Notice[] {
  return airAtNotices(perigeeM(state) - EARTH_RADIUS_M);
}

/** The same of the height of a perigee. */
export function airAtNotices(heightM: number): Notice[] {
  if (heightM > AIRLESS_M) return [];
  return [
    {
      code: 'flight.no-drag',
      source: 'forces',
      message: `The perigee lies at ${Math.round(heightM / 1e3)} km: the drag of the air, felt below ${AIRLESS_M / 1e3} km, is left out.`,
    },
  ];
}

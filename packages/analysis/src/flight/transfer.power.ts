/** Power of electric raising: what the Sun, the wear of the array by the belt, and the bus leave to the thrusters. */
import type { Vector3 } from '@ortak/core/math';
import {
  ASTRONOMICAL_UNIT_M,
  type Belt,
  doseShare,
  powerLeft,
  type Raising,
  sunMoon,
} from '@ortak/core/orbit';
import { line, type WorkingLine } from '@ortak/core/working';
import type { ElectricTransfer } from '@ortak/model';
import { FlightError } from './error.ts';

const DAY_S = 86_400;

/** Direction of the Sun, and its distance [au], at seconds after a time. */
export function sunOf(startS: number) {
  const bodies = sunMoon();
  const out = new Float64Array(6);
  return {
    direction: (timeS: number): Vector3 => {
      bodies.write(startS + timeS, out);
      const [x, y, z] = [out[0]!, out[1]!, out[2]!];
      const length = Math.hypot(x, y, z);
      return [x / length, y / length, z / length];
    },
    distanceAu: (timeS: number): number => {
      bodies.write(startS + timeS, out);
      return Math.hypot(out[0]!, out[1]!, out[2]!) / ASTRONOMICAL_UNIT_M;
    },
  };
}

/** Part of the thrust that the array allows, by time. */
export function powerOf(
  { powerW, arrayPowerW, busPowerW }: ElectricTransfer,
  distanceAu: (timeS: number) => number,
  left: (timeS: number) => number,
  name: string,
): (timeS: number) => number {
  if (powerW === undefined || arrayPowerW === undefined) return () => 1;
  const bus = busPowerW?.value ?? 0;
  const share = (timeS: number): number =>
    Math.min(1, ((arrayPowerW.value * left(timeS)) / distanceAu(timeS) ** 2 - bus) / powerW.value);
  return (timeS) => {
    const here = share(timeS);
    if (here > 0.05) return here;
    throw new FlightError(
      `No power to raise ${name} after ${(timeS / DAY_S).toFixed(0)} d: the array gives ${((arrayPowerW.value * left(timeS)) / distanceAu(timeS) ** 2).toFixed(0)} W (${arrayPowerW.at}), ${bus} W of it for the bus, and the thrusters draw ${powerW.value} W (${powerW.at}); expected at least a twentieth of that.`,
    );
  };
}

export function beltOf({ degradation, powerW, arrayPowerW }: ElectricTransfer): Belt | undefined {
  if (degradation === undefined || powerW === undefined || arrayPowerW === undefined) return undefined;
  return {
    heart: degradation.beltRadii.value,
    width: degradation.beltWidthRadii.value,
    lossFactor: degradation.lossFactor.value,
    kneeDays: degradation.kneeDays.value,
  };
}

/** What the belt leaves of the array along a plan. */
export function wearOf({ moments, durationS }: Raising, belt: Belt): (timeS: number) => number {
  const shares = moments.map(({ orbit }) => doseShare(orbit, belt));
  const doses = [0];
  for (let i = 1; i < moments.length; i++)
    doses.push(
      doses[i - 1]! +
        ((moments[i]!.timeS - moments[i - 1]!.timeS) / DAY_S) * ((shares[i]! + shares[i - 1]!) / 2),
    );
  const last = moments.length - 1;
  return (timeS) => {
    const place = Math.min(last, Math.max(0, (timeS / durationS) * last));
    const i = Math.min(last - 1, Math.floor(place));
    return powerLeft(doses[i]! + (place - i) * (doses[i + 1]! - doses[i]!), belt);
  };
}

export function powerLines(
  { powerW, arrayPowerW, busPowerW }: ElectricTransfer,
  power: (timeS: number) => number,
  { durationS }: Raising,
  arrayLeft: number,
  belt: Belt | undefined,
): WorkingLine[] {
  if (powerW === undefined || arrayPowerW === undefined) return [];
  const lines = [
    line('P₀', 'Solar array at the beginning, at 1 au', arrayPowerW.value, 'W', arrayPowerW.at),
    ...(busPowerW === undefined
      ? []
      : [line('', 'of it for everything else', busPowerW.value, 'W', busPowerW.at)]),
    line('', 'Thrusters at full thrust', powerW.value, 'W', powerW.at),
  ];
  if (belt !== undefined)
    lines.push(
      line(
        'P/P₀',
        'Array left at arrival',
        100 * arrayLeft,
        '%',
        `modelled: 1 − ${belt.lossFactor} log₁₀(1 + Φ/${belt.kneeDays} d), belt ${belt.heart} ± ${belt.width} Earth radii`,
      ),
    );
  lines.push(line('', 'Thrust at arrival', 100 * power(durationS), '%', 'power over that of full thrust'));
  return lines;
}

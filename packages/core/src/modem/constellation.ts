/** Where the symbols of a modulation lie. */
import { DomainError } from '../errors.ts';
import { dvbS2xRings, type Ring } from './constellation.rings.ts';
import type { FrameSize } from './modcod.ts';

/** Points of a constellation, scaled to a mean power of 1; without the labels of their bits. */
export interface Constellation {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** Outer over inner radius of 16APSK; EN 302 307-1 Table 9. */
const RATIO_16: Readonly<Record<string, number>> = {
  '2/3': 3.15,
  '3/4': 2.85,
  '4/5': 2.75,
  '5/6': 2.7,
  '8/9': 2.6,
  '9/10': 2.57,
};

/** Middle and outer over inner radius of 32APSK; EN 302 307-1 Table 10. */
const RATIOS_32: Readonly<Record<string, readonly [middle: number, outer: number]>> = {
  '3/4': [2.84, 5.27],
  '4/5': [2.72, 4.87],
  '5/6': [2.64, 4.64],
  '8/9': [2.54, 4.33],
  '9/10': [2.53, 4.3],
};

const psk = (points: number, phase: number): readonly Ring[] => [{ points, radius: 1, phase }];

function ringsOf(modulation: string, codeRate: string, frame: FrameSize): readonly Ring[] | undefined {
  const added = dvbS2xRings(modulation, codeRate, frame === 'short');
  if (added !== undefined) return added;
  switch (modulation) {
    case 'BPSK':
      return psk(2, Math.PI / 4);
    case 'QPSK':
      return psk(4, Math.PI / 4);
    case '8PSK':
      return psk(8, 0);
    case '16APSK': {
      const outer = RATIO_16[codeRate];
      if (outer === undefined) return undefined;
      return [
        { points: 4, radius: 1, phase: Math.PI / 4 },
        { points: 12, radius: outer, phase: Math.PI / 12 },
      ];
    }
    case '32APSK': {
      const ratios = RATIOS_32[codeRate];
      if (ratios === undefined) return undefined;
      return [
        { points: 4, radius: 1, phase: Math.PI / 4 },
        { points: 12, radius: ratios[0], phase: Math.PI / 12 },
        { points: 16, radius: ratios[1], phase: 0 },
      ];
    }
  }
  return undefined;
}

/** Square 16QAM as DVB-RCS2 uses it. */
function square16(): Constellation {
  const levels = [-3, -1, 1, 3];
  const scale = Math.sqrt(10);
  const points = levels.flatMap((i) => levels.map((q) => [i / scale, q / scale] as const));
  return { re: Float64Array.from(points, ([i]) => i), im: Float64Array.from(points, ([, q]) => q) };
}

/** Whether the points of a MODCOD are at hand: not those of 256APSK 2/3-L and 11/15-L, nor of other words than modulations. */
export const hasConstellation = (
  modulation: string,
  codeRate: string,
  frame: FrameSize = 'normal',
): boolean => modulation === '16QAM' || ringsOf(modulation, codeRate, frame) !== undefined;

/** Angles of the points of a ring [rad]. */
function anglesOf(ring: Ring): readonly number[] {
  if ('points' in ring)
    return Array.from({ length: ring.points }, (_, k) => ring.phase + (2 * Math.PI * k) / ring.points);
  return ring.quadrant.flatMap((part) => {
    const angle = Math.PI * part;
    return [angle, Math.PI - angle, Math.PI + angle, -angle];
  });
}

/**
 * Constellation of a MODCOD.
 * @param modulation `QPSK`, `8PSK`, `8APSK`, `16APSK` … `256APSK`, `16QAM`, `BPSK`
 * @param codeRate of the MODCOD: the rings of APSK depend on it
 * @param frame as well
 * @throws DomainError for one whose points are not at hand: 256APSK 2/3-L and 11/15-L
 * @see EN 302 307-1 §5.4, EN 302 307-2 §5.4
 */
export function constellation(
  modulation: string,
  codeRate: string,
  frame: FrameSize = 'normal',
): Constellation {
  if (modulation === '16QAM') return square16();
  const rings = ringsOf(modulation, codeRate, frame);
  if (rings === undefined)
    throw new DomainError(
      `points of ${modulation} ${codeRate}`,
      Number.NaN,
      '',
      0,
      0,
      'EN 302 307-2 §5.4: those of 256APSK 2/3-L and 11/15-L are not implemented',
    );
  const points = rings.flatMap((ring) => anglesOf(ring).map((angle) => [ring.radius, angle] as const));
  const scale = Math.sqrt(points.reduce((sum, [radius]) => sum + radius ** 2, 0) / points.length);
  return {
    re: Float64Array.from(points, ([radius, angle]) => (radius / scale) * Math.cos(angle)),
    im: Float64Array.from(points, ([radius, angle]) => (radius / scale) * Math.sin(angle)),
  };
}

/** Contours as filed: angles off the axis and widths of a beam in a filing of the FCC. */
import { readFileSync } from 'node:fs';
import { parseGxt } from '@ortak/core/antenna-files';
import { satelliteDirection } from '@ortak/core/earth';
import { angleBetweenDeg } from '@ortak/core/math';
import { casesIn, type PrintedSource } from './cases.ts';

const degrees = casesIn('°', 0.005);
const dBi = casesIn('dBi', 0.05);

const file = parseGxt(readFileSync(new URL('../docs/guides/echostar-8.gxt', import.meta.url), 'utf8'));
const [beam] = file.beams;
const towards = ([longitudeDeg, latitudeDeg]: readonly [number, number]) =>
  satelliteDirection({ latitudeDeg, longitudeDeg, heightM: 0 }, file.longitudeDeg);

/** Mean angle between the boresight and the points of a contour, each counted once [deg]. */
function meanOffAxisDeg(contour: number): number {
  const axis = towards(beam!.boresights[0]!.point);
  const angles = beam!.contours[contour]!.points.slice(1).map((point) =>
    angleBetweenDeg(towards(point), axis),
  );
  return angles.reduce((a, b) => a + b, 0) / angles.length;
}

/** Half-width at −3 dB of a parabola through a contour [deg]: θ √(3/L). */
const halfWidthDeg = (contour: number): number =>
  meanOffAxisDeg(contour) * Math.sqrt(3 / -beam!.contours[contour]!.gainDb);

/** Contours of −2, −4 and −6 dB. */
const printed = [
  { level: -2, offAxisDeg: 0.215, widthDeg: 0.263 },
  { level: -4, offAxisDeg: 0.314, widthDeg: 0.272 },
  { level: -6, offAxisDeg: 0.396, widthDeg: 0.28 },
] as const;

export const contours: readonly PrintedSource[] = [
  {
    source: 'FCC IBFS SAT-STA-20080616-00121, EchoStar-8, GXT attachment, with a geometry check on WGS 84',
    quantity: 'angles off the axis of filed contours, widths and gain that follow',
    cases: [
      ...printed.flatMap(({ level, offAxisDeg, widthDeg }, i) => [
        degrees(`beam RXG, ${level} dB`, 'mean angle off the axis', offAxisDeg, () => meanOffAxisDeg(i)),
        degrees(`beam RXG, ${level} dB`, 'half-width at −3 dB', widthDeg, () => halfWidthDeg(i)),
      ]),
      dBi(
        'beam RXG',
        'gain of the width at −4 dB, 10 log(27 000/(2θ)²)',
        49.6,
        () => 10 * Math.log10(27_000 / (2 * halfWidthDeg(1)) ** 2),
      ),
    ],
  },
  {
    source: 'FCC IBFS SAT-MOD-20211104-00148 (V-band) and SAT-MOD-20050926-00182 (ICO G1), GXT attachments',
    quantity: 'direction of the boresight of filed contours',
    note: 'Points of the contours of both files are not at hand, so their levels are not compared: 68 points at −2 dB of the V-band beam, and 41 points at −2 dB of ICO G1 (boresight 94.147° W, 36.803° N from 93° W), whose mean angle off the axis is published as 0.332°.',
    cases: [
      degrees('V-band, satellite and boresight at −113.58°', 'angle of the boresight from nadir', 0, () => {
        const { azimuthDeg, elevationDeg } = satelliteDirection(
          { latitudeDeg: 0, longitudeDeg: -113.58, heightM: 0 },
          -113.58,
        );
        return angleBetweenDeg({ azimuthDeg, elevationDeg }, { azimuthDeg: 0, elevationDeg: 0 });
      }),
    ],
  },
];

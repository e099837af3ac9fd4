import { within } from '../errors.ts';
import type { StandardCard } from '../standard.ts';
import type { OffAxisCurve, OffAxisPiece } from './off-axis.ts';
import {
  fastRollOffCurve,
  hollow,
  minus30Curve,
  normalCurve,
  type PlanBeam,
  parabola,
  planCurve,
  plateau,
  skirt,
  skirtRatio,
} from './plan-beam.ts';

export const card: StandardCard = {
  id: 'RR 2020 Appendix 30',
  title:
    'Provisions for all services and associated Plans and List for the broadcasting-satellite service in the frequency bands 11.7-12.2 GHz (Region 3), 11.7-12.5 GHz (Region 1) and 12.2-12.7 GHz (Region 2)',
  date: '2021-01',
  url: 'https://www.itu.int/pub/R-REG-RR',
  implemented: [
    'Annex 1 §1: power flux-density by orbital spacing above which Regions 1 and 3 are affected (in ap30-pfd.ts; WRC-03 text)',
    'Annex 5 §3.13.3: transmitting space station of Regions 1 and 3, and of Region 2, co- and cross-polar',
    'Annex 5 §3.13.3: fast roll-off, Bmin of 0.6° (Regions 1 and 3) and 0.8° (Region 2), co- and cross-polar',
    'Annex 5 §3.7.2: receiving earth station of the 1977 Plan (individual reception) and of Region 2, co- and cross-polar',
    'Annex 5 §3.7.2: receiving earth station of WRC-97, which is that of ITU-R BO.1213',
  ],
  omitted: ['community reception of the 1977 Plan', 'the improved fast roll-off of WRC-2000', 'shaped beams'],
  validity:
    'on-axis gains of 26 dBi and more (space station); curves end at 0 dBi, minus the on-axis gain. Coefficients confirmed against two public implementations (patterns APSRR_401V01, 402V01, 405V01, APERR_006V01, 008V01 of the BR); section numbers from memory. Edition of 2020, in force from January 2021; that of 2024 was not at hand',
};

/** Regions of the Plans. */
export type PlanRegion = '1 and 3' | '2';

/** Width of the smallest beamlet of fast roll-off [deg]. */
const BEAMLET_DEG: Readonly<Record<PlanRegion, number>> = { '1 and 3': 0.6, '2': 0.8 };

/**
 * Co-polar reference pattern of a transmitting satellite.
 * @param beam peak gain and width in the plane of the angle
 * @param region of the Plan
 * @throws DomainError outside the ranges of `PlanBeam`
 * @see Radio Regulations, Appendix 30 Annex 5 §3.13.3
 */
export function ap30SpaceCurve(beam: PlanBeam, region: PlanRegion): OffAxisCurve {
  if (region === '2') return normalCurve(beam, card.id);
  return planCurve(
    beam,
    [
      parabola(beam, 1.58),
      plateau(beam, 3.16, 30),
      skirt(beam, Math.max(3.16, skirtRatio(beam.peakGainDbi, 17.5, 25)), 17.5, 25),
    ],
    card.id,
  );
}

/**
 * Cross-polar reference pattern of a transmitting satellite.
 * @param beam peak gain and width in the plane of the angle
 * @param region of the Plan
 * @throws DomainError outside the ranges of `PlanBeam`
 * @see Radio Regulations, Appendix 30 Annex 5 §3.13.3
 */
export function ap30SpaceCrossCurve(beam: PlanBeam, region: PlanRegion): OffAxisCurve {
  if (region === '2') return minus30Curve(beam, card.id);
  return planCurve(
    beam,
    [
      hollow(beam, 0.33, 40, 40),
      plateau(beam, 1.67, 33),
      hollow(beam, Math.max(1.67, 1 + skirtRatio(beam.peakGainDbi, 40, 40)), 40, 40),
    ],
    card.id,
  );
}

/**
 * Co-polar reference pattern of a transmitting satellite with fast roll-off.
 * @param beam width of at least Bmin
 * @param region of the Plan
 * @throws DomainError outside the ranges of `PlanBeam`
 * @see Radio Regulations, Appendix 30 Annex 5 §3.13.3
 */
export function ap30FastRollOffCurve(beam: PlanBeam, region: PlanRegion): OffAxisCurve {
  return fastRollOffCurve(beam, BEAMLET_DEG[region], card.id);
}

/** Cross-polar pattern that goes with `ap30FastRollOffCurve`: −30 dB until the co-polar curve is lower. @throws DomainError as there */
export function ap30FastRollOffCrossCurve(beam: PlanBeam): OffAxisCurve {
  return minus30Curve(beam, card.id);
}

/** Which receiving antenna: of individual reception in the 1977 Plan of Regions 1 and 3, or of the Plan of Region 2. */
export type Ap30Receiver = '1977' | 'Region 2';

/**
 * Co-polar reference pattern of a receiving earth station.
 * @param antenna peak gain and full −3 dB width
 * @param receiver see `Ap30Receiver`
 * @throws DomainError for a width outside 0.1…5°, for which the BR's library has the pattern
 * @see Radio Regulations, Appendix 30 Annex 5 §3.7.2
 */
export function ap30EarthCurve(antenna: PlanBeam, receiver: Ap30Receiver): OffAxisCurve {
  return earthCurve(antenna, [
    plateau(antenna, 0.25, 0),
    ...(receiver === '1977'
      ? // biome-ignore lint/suspicious/noApproximativeNumericConstant: as the text prints it
        [parabola(antenna, 0.707), skirt(antenna, 1.26, 9, 20), ...beyond1977(antenna)]
      : [parabola(antenna, 1.13), ...beyondRegion2(antenna)]),
  ]);
}

/**
 * Cross-polar reference pattern of a receiving earth station.
 * @param antenna peak gain and full −3 dB width
 * @param receiver see `Ap30Receiver`
 * @throws DomainError as `ap30EarthCurve`
 * @see Radio Regulations, Appendix 30 Annex 5 §3.7.2
 */
export function ap30EarthCrossCurve(antenna: PlanBeam, receiver: Ap30Receiver): OffAxisCurve {
  return earthCurve(antenna, [
    plateau(antenna, 0.25, 25),
    hollow(antenna, 0.44, 30, 40),
    ...(receiver === '1977'
      ? [
          plateau(antenna, 1.4, 20),
          hollow(antenna, 2, 30, 25),
          plateau(antenna, skirtRatio(30, 8.5, 25), 30),
          ...beyond1977(antenna), // where the co-polar curve is lower
        ]
      : [
          plateau(antenna, 1.28, 20),
          skirt(antenna, 3.22, 17.3, 25),
          plateau(antenna, skirtRatio(30, 14, 25), 30),
          ...beyondRegion2(antenna), // where the co-polar curve is lower
        ]),
  ]);
}

const beyond1977 = (antenna: PlanBeam): OffAxisPiece[] => [
  skirt(antenna, 9.55, 8.5, 25),
  plateau(antenna, Infinity, 33),
];

const beyondRegion2 = (antenna: PlanBeam): OffAxisPiece[] => [
  skirt(antenna, 14.7, 14, 25),
  plateau(antenna, 35, 43.2),
  skirt(antenna, 45.1, 85.2, -27.2),
  plateau(antenna, 70, 40.2),
  skirt(antenna, 80, -55.2, 51.7),
  plateau(antenna, Infinity, 43.2),
];

function earthCurve(antenna: PlanBeam, pieces: readonly OffAxisPiece[]): OffAxisCurve {
  within('peakGainDbi', antenna.peakGainDbi, 'dBi', 20, 80, card.id);
  within('beamwidthDeg', antenna.beamwidthDeg, '°', 0.1, 5, card.id);
  const inside = pieces.filter((_, i) => i === 0 || pieces[i - 1]!.toDeg < 180);
  const last = inside.at(-1)!;
  const first = pieces[0]!.gainDbi(0);
  return {
    source: card.id,
    peakGainDbi: first === antenna.peakGainDbi ? first : antenna.peakGainDbi - 30 - 40 * Math.log10(1 - 0.44),
    fromDeg: 0,
    pieces: [...inside.slice(0, -1), { ...last, toDeg: 180 }],
  };
}

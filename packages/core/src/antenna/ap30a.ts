import { within } from '../errors.ts';
import type { StandardCard } from '../standard.ts';
import type { PlanRegion } from './ap30.ts';
import { below, level, logarithmic, type OffAxisCurve, type OffAxisPiece } from './off-axis.ts';
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
  id: 'RR 2020 Appendix 30A',
  title:
    'Provisions and associated Plans and List for feeder links for the broadcasting-satellite service in the frequency bands 14.5-14.8 GHz and 17.3-18.1 GHz in Regions 1 and 3, and 17.3-17.8 GHz in Region 2',
  date: '2021-01',
  url: 'https://www.itu.int/pub/R-REG-RR',
  implemented: [
    'Annex 3 §3.7.3, Figure B: receiving space station of Regions 1 and 3, cross-polar curves B and B′ (BO.1296)',
    'Annex 3 §4.6.3: receiving space station of Region 2, co- and cross-polar',
    'Annex 3, Figure C: fast roll-off, Bmin of 0.6°, co- and cross-polar',
    'Annex 3 §3.5.3: transmitting earth station of Regions 1 and 3, of 1988 and of WRC-97 (BO.1295), co- and cross-polar',
    'Annex 3 §4.4.3: transmitting earth station of Region 2, co- and cross-polar',
  ],
  omitted: [
    'shaped beams',
    'the separate improved co-polar curve A′: the BR’s library takes it as equal to A',
  ],
  validity:
    'on-axis gains of 26 dBi and more (space station), about 57 dBi (earth station). Coefficients confirmed against two public implementations (patterns APSRR_403V01, 404V01, APERR_009V01–011V01 of the BR); section numbers from memory. The earth-station curves of Regions 1 and 3 step down by 1 dB at 0.1°. Edition of 2020, in force from January 2021; that of 2024 was not at hand',
};

/** Plan of Regions 1 and 3 to which a pattern belongs: that of 1988, or its revision of WRC-97. */
export type FeederLinkPlan = '1988' | 'WRC-97';

const BEAMLET_DEG = 0.6;

/**
 * Co-polar reference pattern of a receiving satellite.
 * @param beam peak gain and width in the plane of the angle
 * @param region of the Plan
 * @throws DomainError outside the ranges of `PlanBeam`
 * @see Radio Regulations, Appendix 30A Annex 3, Figure B
 */
export function ap30aSpaceCurve(beam: PlanBeam, region: PlanRegion): OffAxisCurve {
  if (region === '2') return normalCurve(beam, card.id);
  return planCurve(
    beam,
    [parabola(beam, 1.3), skirt(beam, skirtRatio(beam.peakGainDbi, 17.5, 25), 17.5, 25)],
    card.id,
  );
}

/**
 * Cross-polar reference pattern of a receiving satellite of Regions 1 and 3; that of Region 2 is `ap30aMinus30Curve`.
 * @param beam peak gain and width in the plane of the angle
 * @param plan of 1988 (curve B) or of WRC-97 (curve B′)
 * @throws DomainError outside the ranges of `PlanBeam`
 * @see Radio Regulations, Appendix 30A Annex 3, Figure B
 */
export function ap30aSpaceCrossCurve(beam: PlanBeam, plan: FeederLinkPlan): OffAxisCurve {
  const { peakGainDbi, beamwidthDeg } = beam;
  const zero = 1 + skirtRatio(peakGainDbi, 40, 40); // ratio at which 0 dBi is reached
  if (plan === 'WRC-97')
    return planCurve(beam, [plateau(beam, 1.75, 35), hollow(beam, Math.max(1.75, zero), 40, 40)], card.id);
  return planCurve(
    beam,
    [
      {
        toDeg: 0.5 * beamwidthDeg,
        formula: 'Gmax − 30 − 12 (φ/φ0)²',
        gainDbi: (offAxisDeg) => peakGainDbi - 30 - 12 * (offAxisDeg / beamwidthDeg) ** 2,
      },
      plateau(beam, 1.67, 33),
      hollow(beam, Math.max(1.67, zero), 40, 40),
    ],
    card.id,
  );
}

/** Co-polar reference pattern of a receiving satellite with fast roll-off, Bmin = 0.6°. @throws DomainError for a narrower beam */
export function ap30aFastRollOffCurve(beam: PlanBeam): OffAxisCurve {
  return fastRollOffCurve(beam, BEAMLET_DEG, card.id);
}

/** Cross-polar pattern of Region 2 and of fast roll-off: −30 dB until the co-polar curve is lower. @throws DomainError, see `PlanBeam` */
export function ap30aMinus30Curve(beam: PlanBeam): OffAxisCurve {
  return minus30Curve(beam, card.id);
}

/** −21 − 20 log φ, then −5.7 − 53.2 φ². */
const nearAxis = (peakGainDbi: number, toDeg: number): OffAxisPiece[] => [
  level(0.1, peakGainDbi, 'Gmax'),
  { ...logarithmic(0.32, peakGainDbi - 21, 20), formula: 'Gmax − 21 − 20 log φ' },
  {
    toDeg,
    formula: 'Gmax − 5.7 − 53.2 φ²',
    gainDbi: (offAxisDeg) => peakGainDbi - 5.7 - 53.2 * offAxisDeg * offAxisDeg,
  },
];

interface FeederLinkShape {
  /** Where the near field of the main lobe ends [deg]. */
  readonly nearDeg: number;
  readonly constantDb: number;
  readonly farDeg: number;
  readonly crossDb: number;
}

const SHAPES: Readonly<Record<FeederLinkPlan, FeederLinkShape>> = {
  '1988': { nearDeg: 0.44, constantDb: 25, farDeg: 48, crossDb: 30 },
  'WRC-97': { nearDeg: 0.54, constantDb: 28, farDeg: 36.31, crossDb: 35 },
};

/**
 * Co-polar reference pattern of a transmitting earth station of Regions 1 and 3.
 * @param peakGainDbi [dBi], 45…70; the Plan has 57
 * @param plan of 1988 or of WRC-97
 * @throws DomainError outside that range
 * @see Radio Regulations, Appendix 30A Annex 3 §3.5.3
 */
export function ap30aEarthCurve(peakGainDbi: number, plan: FeederLinkPlan): OffAxisCurve {
  within('peakGainDbi', peakGainDbi, 'dBi', 45, 70, card.id);
  const { nearDeg, constantDb, farDeg } = SHAPES[plan];
  return {
    source: card.id,
    peakGainDbi,
    fromDeg: 0,
    pieces: [
      ...nearAxis(peakGainDbi, nearDeg),
      { ...logarithmic(farDeg, peakGainDbi - constantDb, 25), formula: `Gmax − ${constantDb} − 25 log φ` },
      level(180, peakGainDbi - 67, 'Gmax − 67'),
    ],
  };
}

/**
 * Cross-polar reference pattern of a transmitting earth station of Regions 1 and 3: a level until the co-polar curve is lower.
 * @param peakGainDbi [dBi], 45…70
 * @param plan of 1988 (−30 dB) or of WRC-97 (−35 dB)
 * @throws DomainError outside that range
 * @see Radio Regulations, Appendix 30A Annex 3 §3.5.3
 */
export function ap30aEarthCrossCurve(peakGainDbi: number, plan: FeederLinkPlan): OffAxisCurve {
  const { constantDb, crossDb } = SHAPES[plan];
  const co = ap30aEarthCurve(peakGainDbi, plan);
  return {
    ...co,
    peakGainDbi: peakGainDbi - crossDb,
    pieces: [
      level(10 ** ((crossDb - constantDb) / 25), peakGainDbi - crossDb, `Gmax − ${crossDb}`),
      ...co.pieces.slice(-2),
    ],
  };
}

/**
 * Co-polar reference pattern of a transmitting earth station of Region 2.
 * @param peakGainDbi [dBi], 46…70; curves above the peak gain are cut by it
 * @throws DomainError outside that range
 * @see Radio Regulations, Appendix 30A Annex 3 §4.4.3
 */
export function ap30aRegion2EarthCurve(peakGainDbi: number): OffAxisCurve {
  within('peakGainDbi', peakGainDbi, 'dBi', 46, 70, card.id);
  return {
    source: card.id,
    peakGainDbi,
    fromDeg: 0,
    pieces: [
      level(Math.max(0.1, 10 ** ((36 - peakGainDbi) / 20)), peakGainDbi, 'Gmax'),
      below(logarithmic(0.32, 36, 20)),
      {
        toDeg: 0.54,
        open: true,
        formula: '51.3 − 53.2 φ²',
        gainDbi: (offAxisDeg) => 51.3 - 53.2 * offAxisDeg * offAxisDeg,
      },
      logarithmic(10 ** (39 / 25), 29, 25),
      level(180, -10, '−10'),
    ],
  };
}

/**
 * Cross-polar reference pattern of a transmitting earth station of Region 2.
 * @param peakGainDbi [dBi], 46…70
 * @param diameterM [m], 2.5…20
 * @throws DomainError outside those ranges
 * @see Radio Regulations, Appendix 30A Annex 3 §4.4.3
 */
export function ap30aRegion2EarthCrossCurve(peakGainDbi: number, diameterM: number): OffAxisCurve {
  within('peakGainDbi', peakGainDbi, 'dBi', 46, 70, card.id);
  within('diameterM', diameterM, 'm', 2.5, 20, card.id);
  return {
    source: card.id,
    peakGainDbi: peakGainDbi - 30,
    fromDeg: 0,
    pieces: [
      level(Math.max(0.6 / diameterM, 10 ** ((39 - peakGainDbi) / 20)), peakGainDbi - 30, 'Gmax − 30'),
      logarithmic(10 ** (19 / 20), 9, 20),
      level(180, -10, '−10'),
    ],
  };
}

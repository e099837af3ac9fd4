/** Shapes that the reference patterns of Appendices 30, 30A and 30B share. Curve C of their figures, minus the on-axis gain, is 0 dBi. */
import { within } from '../errors.ts';
import { level, type OffAxisCurve, type OffAxisPiece } from './off-axis.ts';

/** A satellite beam of a Plan, in one plane. */
export interface PlanBeam {
  readonly peakGainDbi: number;
  /** φ0: full width between the −3 dB points in the plane of the off-axis angle [deg]. */
  readonly beamwidthDeg: number;
}

/** −12 (φ/φ0)². */
export const parabola = (beam: PlanBeam, toRatio: number): OffAxisPiece => ({
  toDeg: toRatio * beam.beamwidthDeg,
  formula: 'Gmax − 12 (φ/φ0)²',
  gainDbi: (offAxisDeg) => beam.peakGainDbi - 12 * (offAxisDeg / beam.beamwidthDeg) ** 2,
});

/** A level below the peak. */
export const plateau = (beam: PlanBeam, toRatio: number, dropDb: number): OffAxisPiece =>
  level(toRatio * beam.beamwidthDeg, beam.peakGainDbi - dropDb, `Gmax − ${dropDb}`);

/** −(constant + slope·log φ/φ0). */
export const skirt = (
  beam: PlanBeam,
  toRatio: number,
  constantDb: number,
  slopeDb: number,
): OffAxisPiece => ({
  toDeg: toRatio * beam.beamwidthDeg,
  formula: `Gmax − ${constantDb} − ${slopeDb} log φ/φ0`,
  gainDbi: (offAxisDeg) =>
    beam.peakGainDbi - constantDb - slopeDb * Math.log10(offAxisDeg / beam.beamwidthDeg),
});

/** −(constant + slope·log |φ/φ0 − 1|) of the cross-polar curves. */
export const hollow = (
  beam: PlanBeam,
  toRatio: number,
  constantDb: number,
  slopeDb: number,
): OffAxisPiece => ({
  toDeg: toRatio * beam.beamwidthDeg,
  formula: `Gmax − ${constantDb} − ${slopeDb} log |φ/φ0 − 1|`,
  gainDbi: (offAxisDeg) =>
    beam.peakGainDbi - constantDb - slopeDb * Math.log10(Math.abs(offAxisDeg / beam.beamwidthDeg - 1)),
});

/** Ratio φ/φ0 at which a skirt is `dropDb` below the peak. */
export const skirtRatio = (dropDb: number, constantDb: number, slopeDb: number): number =>
  10 ** ((dropDb - constantDb) / slopeDb);

/**
 * Co- or cross-polar curve of a satellite, from pieces that end in 0 dBi.
 * @param beam peak gain of 26…80 dBi
 * @param pieces of which the last reaches 0 dBi
 * @param source for messages
 * @throws DomainError for another gain or width
 */
export function planCurve(beam: PlanBeam, pieces: readonly OffAxisPiece[], source: string): OffAxisCurve {
  within('peakGainDbi', beam.peakGainDbi, 'dBi', 26, 80, source);
  within('beamwidthDeg', beam.beamwidthDeg, '°', Number.MIN_VALUE, 180, source);
  const floored = pieces.map(({ toDeg, formula, gainDbi }) => ({
    toDeg,
    formula,
    gainDbi: (offAxisDeg: number) => Math.max(0, gainDbi(offAxisDeg)),
  }));
  let peakGainDbi = floored[0]!.gainDbi(0);
  for (const { toDeg, gainDbi } of floored) peakGainDbi = Math.max(peakGainDbi, gainDbi(toDeg));
  return { source, peakGainDbi, fromDeg: 0, pieces: [...floored, level(180, 0, '0')] };
}

/** Co-polar curve of Region 2 and of Appendix 30B: −12 (φ/φ0)² to 1.45 φ0, then −(22 + 20 log φ/φ0). */
export function normalCurve(beam: PlanBeam, source: string): OffAxisCurve {
  return planCurve(
    beam,
    [parabola(beam, 1.45), skirt(beam, skirtRatio(beam.peakGainDbi, 22, 20), 22, 20)],
    source,
  );
}

/** Cross-polar curve of Region 2, of Appendix 30B and of every fast roll-off: −30 dB until the co-polar curve is lower. */
export function minus30Curve(beam: PlanBeam, source: string): OffAxisCurve {
  return planCurve(
    beam,
    [
      plateau(beam, skirtRatio(30, 22, 20), 30),
      skirt(beam, Math.max(skirtRatio(beam.peakGainDbi, 22, 20), skirtRatio(30, 22, 20)), 22, 20),
    ],
    source,
  );
}

/**
 * Co-polar curve of an antenna with fast roll-off: the edge of the beam falls as that of its smallest beamlet.
 * @param beam width of at least that of the beamlet
 * @param beamletDeg Bmin: width of the beamlet [deg]
 * @param source for messages
 * @throws DomainError for a beam narrower than its beamlet
 */
export function fastRollOffCurve(beam: PlanBeam, beamletDeg: number, source: string): OffAxisCurve {
  const { peakGainDbi, beamwidthDeg } = beam;
  within('beamwidthDeg', beamwidthDeg, '°', beamletDeg, 180, source);
  const share = beamletDeg / beamwidthDeg;
  const x = 0.5 * (1 - share);
  return planCurve(
    beam,
    [
      parabola(beam, 0.5),
      {
        toDeg: (1.45 * share + x) * beamwidthDeg,
        formula: 'Gmax − 12 ((φ/φ0 − x)/(Bmin/φ0))²',
        gainDbi: (offAxisDeg) => peakGainDbi - 12 * ((offAxisDeg / beamwidthDeg - x) / share) ** 2,
      },
      plateau(beam, 1.45, 25.23),
      skirt(beam, skirtRatio(peakGainDbi, 22, 20), 22, 20),
    ],
    source,
  );
}

/** Gain of a terminal beside its axis, by the reference pattern that the programme names. */
import {
  bo1213Curve,
  diameterInWavelengths,
  gainAtDbi,
  type OffAxisCurve,
  parabolicBeamwidthDeg,
  s465Curve,
  s580Curve,
} from '@ortak/core/antenna';
import type { Terminal } from '@ortak/model';
import { antennaGainDbi } from './station.ts';

function curveOf({ antenna }: Terminal, frequencyHz: number, peakGainDbi: number): OffAxisCurve {
  const diameterOverWavelength = diameterInWavelengths(antenna.diameterM.value, frequencyHz);
  switch (antenna.pattern) {
    case 's465':
      return s465Curve(diameterOverWavelength);
    case 's580':
      // its text speaks of antennas from 50 wavelengths on; smaller ones have S.465
      return diameterOverWavelength < 50
        ? s465Curve(diameterOverWavelength)
        : s580Curve(diameterOverWavelength);
    case 'bo1213':
      return diameterOverWavelength < 11
        ? s465Curve(diameterOverWavelength)
        : bo1213Curve({ diameterOverWavelength, peakGainDbi });
  }
}

/** A terminal's side lobes at a frequency. */
export interface SideLobes {
  readonly source: string;
  /** Up to this angle the main lobe is no part of the reference pattern, but a parabola [°]. */
  readonly mainLobeToDeg: number;
  /** @param offAxisDeg [°], 0…180 @returns [dBi] */
  readonly gainDbi: (offAxisDeg: number) => number;
}

/**
 * Where a pattern has side lobes alone, the main lobe is the parabola 12 (φ/θ3)² below the peak, until it meets them.
 */
export function sideLobesOf(terminal: Terminal, frequencyGHz: number): SideLobes {
  const peakGainDbi = antennaGainDbi(terminal, frequencyGHz);
  const curve = curveOf(terminal, frequencyGHz * 1e9, peakGainDbi);
  const beamwidthDeg = parabolicBeamwidthDeg(terminal.antenna.diameterM.value, frequencyGHz * 1e9);
  const edgeDbi = Math.min(peakGainDbi, gainAtDbi(curve, curve.fromDeg));
  return {
    source: curve.source,
    mainLobeToDeg: curve.fromDeg,
    gainDbi: (offAxisDeg) =>
      offAxisDeg < curve.fromDeg
        ? Math.max(edgeDbi, peakGainDbi - 12 * (offAxisDeg / beamwidthDeg) ** 2)
        : Math.min(peakGainDbi, gainAtDbi(curve, offAxisDeg)),
  };
}

/** Figures of an operating point as lines with what leads to them. */
import type { AmplifierPoint, AmplifierResult } from '@ortak/analysis/payload';
import { line, type WorkingLine } from '@ortak/core/working';
import type { Carriers } from './choice.ts';

/** Where the figures of a load come from: the methods of `core/payload`. */
const methodOf = (carriers: Carriers): string =>
  carriers === 1
    ? 'transfer curve of the amplifier'
    : carriers === 'noise'
      ? 'Bussgang 1952: signal and orders of intermodulation under Gaussian loading'
      : 'Shimbo 1971: Fourier–Bessel series of the envelope';

export const figureNames = [
  'obo',
  'signalObo',
  'cToIm',
  'total',
  'gain',
  'phase',
  'rf',
  'dc',
  'heat',
  'efficiency',
] as const;
export type FigureName = (typeof figureNames)[number];

/** The lines of a point that are known. */
export function pointLines(
  { model, source, confidence, inputs }: AmplifierResult,
  point: AmplifierPoint,
  carriers: Carriers,
): Partial<Record<FigureName, WorkingLine>> {
  const known = confidence === 'unsourced' ? {} : { confidence };
  const symbolOf = (symbol: string) => inputs.filter((input) => input.symbol === symbol);
  const ibo = line('IBO', 'Input back-off of all carriers', point.inputBackOffDb, 'dB', 'asked for');
  const curve: WorkingLine = {
    ...line(
      '',
      'Curve of the amplifier',
      model,
      '',
      source,
      inputs.filter(({ symbol }) => !['Psat', 'L', 'η', 'Pq'].includes(symbol)),
    ),
    ...known,
  };
  const method = methodOf(carriers);
  const obo = line('OBO', 'Output back-off of the whole output', point.outputBackOffDb, 'dB', method, [
    ibo,
    curve,
  ]);
  const rf = line('PRF', 'RF power of the amplifier', point.rfPowerW, 'W', 'Psat · 10^(−OBO/10)', [
    ...symbolOf('Psat'),
    obo,
  ]);
  const lines: Partial<Record<FigureName, WorkingLine>> = { obo, rf };
  if (carriers !== 1) {
    lines.signalObo = line(
      'OBO',
      'Output back-off of the carriers alone',
      point.signalOutputBackOffDb,
      'dB',
      method,
      [ibo, curve],
    );
    if (point.cToImWorstCarrierDb !== null)
      lines.cToIm = line(
        carriers === 'noise' ? 'NPR' : 'C/IM',
        carriers === 'noise'
          ? 'Noise power ratio in the centre of the band'
          : 'C/IM of the worst carrier in its own band',
        point.cToImWorstCarrierDb,
        'dB',
        method,
        [ibo, curve],
      );
    if (point.cToImTotalBandDb !== null)
      lines.total = line(
        'C/IM',
        'All carriers over all intermodulation at any frequency',
        point.cToImTotalBandDb,
        'dB',
        method,
        [ibo, curve],
      );
  }
  if (point.gainDb !== null)
    lines.gain = line('G', 'Gain beside that of small signals', point.gainDb, 'dB', method, [ibo, curve]);
  if (point.phaseDeg !== null)
    lines.phase = line('Φ', 'Phase beside that of small signals', point.phaseDeg, '°', method, [ibo, curve]);
  if (point.dcPowerW !== null) {
    const dc = line('PDC', 'DC power drawn', point.dcPowerW, 'W', 'DC law of the amplifier', [
      ...symbolOf('η'),
      ...symbolOf('Pq'),
      rf,
    ]);
    lines.dc = dc;
    if (point.dissipationW !== null)
      lines.heat = line('Q', 'Heat', point.dissipationW, 'W', 'PDC − PRF', [dc, rf]);
    if (point.efficiencyPercent !== null)
      lines.efficiency = line('η', 'RF over DC power', point.efficiencyPercent, '%', 'PRF / PDC', [rf, dc]);
  }
  return lines;
}

/** Figures of an operating point as lines with what leads to them. */
import type {
  AmplifierPoint,
  AmplifierResult,
  RedundancyResult,
  StrongProduct,
} from '@ortak/analysis/payload';
import type { PlanResult } from '@ortak/analysis/plan';
import { line, type WorkingLine } from '@ortak/core/working';
import type { Carriers } from './choice.ts';
import type { PayloadWords } from './words.ts';

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

/** Those of a point, and the drive that leads to them. */
type PointLines = Partial<Record<FigureName | 'ibo', WorkingLine>>;

/**
 * The lines of a point that are known.
 * @param asked where the back-off comes from
 */
export function pointLines(
  { model, source, confidence, inputs }: AmplifierResult,
  point: AmplifierPoint,
  carriers: Carriers,
  asked = 'asked for',
): PointLines {
  const known = confidence === 'unsourced' ? {} : { confidence };
  const symbolOf = (symbol: string) => inputs.filter((input) => input.symbol === symbol);
  const ibo = line('IBO', 'Input back-off of all carriers', point.inputBackOffDb, 'dB', asked);
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
  const lines: PointLines = { ibo, obo, rf };
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

/** Those of a point at which the plan runs it, with the sums over its channels. */
export function operationLines(
  result: AmplifierResult,
  point: AmplifierPoint,
  carriers: Carriers,
  channels: number,
): PointLines & {
  channels: WorkingLine;
  dcOfAll?: WorkingLine;
  heatOfAll?: WorkingLine;
} {
  const lines = pointLines(result, point, carriers, 'frequency plan');
  const ofPlan = line('', 'Channels', channels, '', 'frequency plan');
  const ofAll = (label: string, one: WorkingLine): WorkingLine =>
    line('', label, channels * Number(one.value), 'W', 'sum over its channels', [ofPlan, one]);
  return {
    ...lines,
    channels: ofPlan,
    ...(lines.dc && { dcOfAll: ofAll('DC power of all channels', lines.dc) }),
    ...(lines.heat && { heatOfAll: ofAll('Heat of all channels', lines.heat) }),
  };
}

/** A frequency of intermodulation, with what falls on it. */
export const productLine = (product: StrongProduct): WorkingLine =>
  line('C/IM', `A carrier over ${product.name}`, product.carrierOverProductDb, 'dB', methodOf(2), [
    line('', 'Order of the strongest product', product.order, '', methodOf(2)),
    line('', 'Products on this frequency', product.products, '', 'sum of powers'),
    line('', 'Distance from the first carrier, in spacings of the carriers', product.offsetMHz, '', 'Σ nᵢfᵢ'),
  ]);

/** Figures of a channel's filters, in the order in which they are printed. */
export function filterLines(row: PlanResult['filters'][number]): readonly (WorkingLine | undefined)[] {
  const { inputFilter, outputFilter, neighbour, edgeLossDb } = row;
  const models = [
    ...(inputFilter === null ? [] : [line('', 'Input filter', inputFilter, '', 'frequency plan')]),
    ...(outputFilter === null ? [] : [line('', 'Output filter', outputFilter, '', 'frequency plan')]),
  ];
  const behind = (where: string, value: number | null): WorkingLine | undefined =>
    value === null
      ? undefined
      : line('', `${neighbour} behind ${where}`, value, 'dB', 'sum of powers', models);
  return [
    line(
      '',
      'Loss at the edge of the channel over its middle',
      edgeLossDb,
      'dB',
      'response of the filters',
      models,
    ),
    behind('the input filter', row.inputLeakageDb),
    behind('the output filter', row.outputLeakageDb),
    behind('both filters', row.pathLeakageDb),
  ];
}

/** What a receiver converts by, with the channels that go through it. */
export const oscillatorLine = (plan: PlanResult, receiver: string, frequencyGHz: number): WorkingLine =>
  line(
    '',
    'Uplink less downlink centre',
    frequencyGHz,
    'GHz',
    'frequency plan',
    plan.channels
      .filter((channel) => channel.receiver === receiver && Math.abs(channel.translationGHz) === frequencyGHz)
      .map(({ id, translationGHz, at }) => line('', id, translationGHz, 'GHz', at)),
  );

/** How many sets of failures there are, and are served, with what leads to that. */
export function levelLines(
  network: RedundancyResult,
  { failures, sets, served }: RedundancyResult['levels'][number],
  {
    levelHead: [failed, all, good, share],
    partNames,
    searched,
  }: Pick<PayloadWords, 'levelHead' | 'partNames' | 'searched'>,
): readonly WorkingLine[] {
  const tubes = line('t', partNames.amplifier, network.tubes.length, '', network.network);
  const lost = line('n', failed!, failures, '', network.network, [tubes]);
  const setsLine = line('C(t, n)', all!, sets, '', 't! / (n! · (t − n)!)', [tubes, lost]);
  const servedLine = line('', good!, served, '', searched, [setsLine]);
  const percent = line('', share!.replace(/, %$/, ''), (100 * served) / sets, '%', '100 · k / C(t, n)', [
    servedLine,
    setsLine,
  ]);
  return [lost, setsLine, servedLine, percent];
}

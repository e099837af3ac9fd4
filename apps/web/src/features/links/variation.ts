/** Figures of a link that may be moved to see what follows; the programme itself stays as it is. */
import type { ResolvedLink } from '@ortak/analysis';
import type { Figure } from '@ortak/model';

export const variableNames = [
  'diameterM',
  'symbolRateMBd',
  'inputBackOffDb',
  'stationEirpDbw',
  'requiredAvailabilityPercent',
  'systemMarginDb',
  'receiverNoiseTemperatureK',
] as const;
export type VariableName = (typeof variableNames)[number];

export type Variation = Readonly<Partial<Record<VariableName, number>>>;

export interface Variable {
  readonly name: VariableName;
  readonly unit: string;
  /** As the programme has it. */
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  readonly at: string;
}

/** A figure that can be moved between two ends, which hold its own value. */
export function variable(
  name: VariableName,
  { value, unit, at }: Figure,
  minimum: number,
  maximum: number,
  step: number,
): Variable {
  return {
    name,
    unit,
    value,
    at,
    minimum: Math.min(minimum, value),
    maximum: Math.max(maximum, value),
    step,
  };
}

/** What of a link can be moved, and how far. */
export function variables(link: ResolvedLink): Variable[] {
  const { carrier, channel, drive, to } = link;
  const largestMBd = channel.group.bandwidthMHz.value / (1 + carrier.rollOff.value);
  return [
    variable(
      'diameterM',
      to.terminal.antenna.diameterM,
      0.3,
      Math.max(2.4, 2 * to.terminal.antenna.diameterM.value),
      0.01,
    ),
    variable(
      'symbolRateMBd',
      carrier.symbolRateMBd,
      Math.min(1, 0.1 * largestMBd),
      Math.floor(largestMBd * 100) / 100,
      0.01,
    ),
    'inputBackOffDb' in drive
      ? variable('inputBackOffDb', drive.inputBackOffDb, 0, 15, 0.1)
      : variable(
          'stationEirpDbw',
          drive.stationEirpDbw,
          drive.stationEirpDbw.value - 10,
          drive.stationEirpDbw.value + 10,
          0.1,
        ),
    variable('requiredAvailabilityPercent', link.requiredAvailabilityPercent, 95, 99.99, 0.01),
    variable('systemMarginDb', link.systemMarginDb, 0, 5, 0.1),
    variable('receiverNoiseTemperatureK', to.terminal.receive.receiverNoiseTemperatureK, 20, 300, 1),
  ];
}

/** The link with figures moved; each says that it was asked for. */
export function varied(link: ResolvedLink, variation: Variation): ResolvedLink {
  const moved = (figure: Figure, name: VariableName): Figure => {
    const value = variation[name];
    return value === undefined
      ? figure
      : { value, unit: figure.unit, at: 'asked for', confidence: 'assumed' };
  };
  const { carrier, drive, to } = link;
  const { antenna, receive } = to.terminal;
  return {
    ...link,
    carrier: { ...carrier, symbolRateMBd: moved(carrier.symbolRateMBd, 'symbolRateMBd') },
    drive:
      'inputBackOffDb' in drive
        ? { ...drive, inputBackOffDb: moved(drive.inputBackOffDb, 'inputBackOffDb') }
        : { ...drive, stationEirpDbw: moved(drive.stationEirpDbw, 'stationEirpDbw') },
    to: {
      ...to,
      terminal: {
        ...to.terminal,
        antenna: { ...antenna, diameterM: moved(antenna.diameterM, 'diameterM') },
        receive: {
          ...receive,
          receiverNoiseTemperatureK: moved(receive.receiverNoiseTemperatureK, 'receiverNoiseTemperatureK'),
        },
      },
    },
    systemMarginDb: moved(link.systemMarginDb, 'systemMarginDb'),
    requiredAvailabilityPercent: moved(link.requiredAvailabilityPercent, 'requiredAvailabilityPercent'),
  };
}

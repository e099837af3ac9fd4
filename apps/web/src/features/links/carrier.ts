/** Carriers of telecommand and telemetry: which station, which figures may vary, and the waterfall of what has least. */
import {
  type CommandTelemetryResult,
  type Environment,
  type ResolvedCarrier,
  resolveCarrier,
} from '@ortak/analysis';
import type { WorkingLine } from '@ortak/core/working';
import type { Figure, Programme } from '@ortak/model';
import { type Place, siteAt } from './place.ts';
import { type Variable, type VariableName, type Variation, variable } from './variation.ts';
import type { Step, StepName } from './waterfall.ts';

/** The carrier of an id, its station at a place where one is given; undefined where the programme has no such carrier. */
export function carrierAt(
  programme: Programme,
  environment: Environment,
  id: string,
  place: Place | undefined,
): ResolvedCarrier | undefined {
  const link = programme.commandTelemetry.find((candidate) => candidate.id === id);
  if (link === undefined) return undefined;
  const carrier = resolveCarrier(programme, link);
  if (place === undefined) return carrier;
  const site = siteAt(environment, place);
  const { terminal } = carrier.station;
  return { ...carrier, station: { name: site.name, site, terminal } };
}

/** What of a carrier may vary. */
export function carrierVariables({ link, station, equipment }: ResolvedCarrier): Variable[] {
  const { receive, antenna } = station.terminal;
  return [
    ...(equipment.kind === 'telecommand'
      ? [eirpOf(equipment.way.stationEirpDbw)]
      : [
          variable('diameterM', antenna.diameterM, 0.3, Math.max(15, antenna.diameterM.value), 0.05),
          variable('receiverNoiseTemperatureK', receive!.receiverNoiseTemperatureK, 20, 300, 1),
        ]),
    variable('requiredAvailabilityPercent', link.requiredAvailabilityPercent, 95, 99.99, 0.01),
    variable('systemMarginDb', link.requiredMarginDb, 0, 10, 0.1),
  ];
}

const eirpOf = (eirp: Figure): Variable =>
  variable('stationEirpDbw', eirp, eirp.value - 10, eirp.value + 10, 0.1);

/** The carrier with figures moved. */
export function carrierVaried(carrier: ResolvedCarrier, variation: Variation): ResolvedCarrier {
  const moved = (figure: Figure, name: VariableName): Figure => {
    const value = variation[name];
    return value === undefined
      ? figure
      : { value, unit: figure.unit, at: 'asked for', confidence: 'assumed' };
  };
  const { link, station, equipment } = carrier;
  const { terminal } = station;
  const { antenna, receive } = terminal;
  return {
    ...carrier,
    link: {
      ...link,
      requiredAvailabilityPercent: moved(link.requiredAvailabilityPercent, 'requiredAvailabilityPercent'),
      requiredMarginDb: moved(link.requiredMarginDb, 'systemMarginDb'),
    },
    equipment:
      equipment.kind === 'telecommand'
        ? {
            ...equipment,
            way: {
              ...equipment.way,
              stationEirpDbw: moved(equipment.way.stationEirpDbw, 'stationEirpDbw'),
            },
          }
        : equipment,
    station: {
      ...station,
      terminal: {
        ...terminal,
        antenna: { ...antenna, diameterM: moved(antenna.diameterM, 'diameterM') },
        ...(receive !== undefined && {
          receive: {
            ...receive,
            receiverNoiseTemperatureK: moved(receive.receiverNoiseTemperatureK, 'receiverNoiseTemperatureK'),
          },
        }),
      },
    },
  };
}

type Line = CommandTelemetryResult['budget'][number]['lines'][number];
const clear = (line: Line): number => Number(line.value);
const inRain = (line: Line): number => line.inRain ?? clear(line);

/** From all the carrier to the margin of the service that has least; empty where there is no link. */
export function carrierWaterfall({
  budget,
  marginInRainDb,
}: Pick<CommandTelemetryResult, 'budget' | 'marginInRainDb'>): Step[] {
  if (marginInRainDb === null) return [];
  const lines = budget.flatMap((section) => section.lines);
  const margins = lines.flatMap((line, i) => (/^Margin of /.test(line.label) ? [i] : []));
  const hardest = margins.reduce((a, b) => (inRain(lines[b]!) < inRain(lines[a]!) ? b : a));
  const [has, needs] = [lines[hardest - 2]!, lines[hardest - 1]!];
  const density = lines.find(({ symbol }) => symbol === 'C/N₀')!;
  const kept = lines.find(({ label }) => label === 'Margin that each of them keeps')!;
  const margin = lines.find(({ symbol }) => symbol === 'M')!;
  const steps: Step[] = [];
  let at = 0;
  const to = (name: StepName, toDb: number, behind: readonly WorkingLine[]): void => {
    steps.push({ name, fromDb: at, toDb, lines: behind });
    at = toDb;
  };
  if (has.unit === 'dBW') to('power', clear(has), [has]);
  else {
    to('density', clear(density), [density]);
    to('share', clear(has), [has]);
  }
  to(
    'fades',
    inRain(has),
    lines.filter(({ symbol }) => symbol === 'A'),
  );
  to('neededByService', at - clear(needs), [needs]);
  to('kept', at - clear(kept), [kept]);
  steps.push({ name: 'margin', fromDb: 0, toDb: marginInRainDb, lines: [margin] });
  return steps;
}

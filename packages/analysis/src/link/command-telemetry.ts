/** Carriers of telecommand, telemetry and ranging between a station and the equipment of a satellite: what of each service is left. */
import {
  availability,
  carrierToNoiseDensityDbHz,
  endStateAt,
  freeSpaceLossDb,
  frequencyModulation,
  phaseModulationShares,
  stationNoise,
} from '@ortak/core/link';
import { toDecibel } from '@ortak/core/math';
import { MEAN_RADIATING_TEMPERATURE_K } from '@ortak/core/propagation';
import type { Notice } from '@ortak/core/working';
import type {
  CommandReceiver,
  CommandTelemetryLink,
  Programme,
  Satellite,
  TelemetryTransmitter,
} from '@ortak/model';
import type { Environment } from '../environment.ts';
import type { Availability, BudgetSection, Verdict } from '../results.ts';
import { type AirPath, airPath, pathNotices } from './atmosphere.ts';
import { commandTelemetrySections } from './lines/command-telemetry.ts';
import { type StationAt, stationById } from './resolve.ts';
import { antennaLossDb, largestEirpDbw, misalignmentDeg, receiveGainOf } from './station.ts';

/** A way with what it leads to. */
export type Equipment =
  | {
      readonly kind: 'telecommand';
      readonly way: Extract<CommandTelemetryLink['way'], { kind: 'telecommand' }>;
      readonly unit: CommandReceiver;
    }
  | {
      readonly kind: 'telemetry';
      readonly way: Extract<CommandTelemetryLink['way'], { kind: 'telemetry' }>;
      readonly unit: TelemetryTransmitter;
    };

/** A service on a carrier: what it has in some weather, and what it needs. */
export interface CarrierService {
  readonly name: 'carrier' | 'data' | 'ranging' | 'power';
  readonly hasDb: number;
  readonly needsDb: number;
}

/** The carrier in some weather. */
export interface CarrierState {
  readonly fadeDb: number;
  /** At the receiver [dBW]. */
  readonly powerDbw: number;
  readonly systemNoiseK: number;
  readonly gOverTDbPerK: number;
  readonly densityDbHz: number;
  readonly services: readonly CarrierService[];
  /** The least that a service has beyond its need and the margin kept [dB]. */
  readonly marginDb: number;
}

/** A carrier of the model with everything it refers to. */
export interface ResolvedCarrier {
  readonly link: CommandTelemetryLink;
  readonly satellite: Satellite;
  readonly equipment: Equipment;
  readonly station: StationAt;
}

/** A carrier ready for any fade. */
export interface PreparedCarrier extends ResolvedCarrier {
  readonly air: AirPath;
  readonly eirpDbw: number;
  readonly misalignedDeg: number;
  readonly freeSpaceDb: number;
  readonly notices: readonly Notice[];
}

/** What a carrier of telecommand or telemetry comes to. */
export interface CommandTelemetryResult {
  readonly id: string;
  readonly name: string;
  readonly kind: 'telecommand' | 'telemetry';
  readonly satellite: string;
  readonly unit: string;
  readonly station: string;
  readonly frequencyGHz: number;
  readonly modulation: 'PM' | 'FM';
  readonly bitRateKbps: number;
  readonly requiredAvailabilityPercent: number;
  /** Null, as the margins, where the station does not see the satellite. */
  readonly availability: Availability | null;
  /** Beyond the margin that each service keeps, of the service that has least [dB]. */
  readonly clearSkyMarginDb: number | null;
  readonly marginInRainDb: number | null;
  readonly verdict: Verdict;
  /** Which service has least in the rain, in words with figures. */
  readonly limits: string;
  readonly budget: readonly BudgetSection[];
  readonly notices: readonly Notice[];
}

const NAMES: Readonly<Record<CarrierService['name'], string>> = {
  carrier: 'the carrier',
  data: 'the data',
  ranging: 'the ranging tone',
  power: 'the power at the receiver',
};

/** A carrier with its station, and the unit of the satellite that it leads to. */
export function resolveCarrier(programme: Programme, link: CommandTelemetryLink): ResolvedCarrier {
  return { link, ...equipmentOf(programme, link), station: stationById(programme, link.station) };
}

/**
 * Prepares a carrier for any weather.
 * @throws DomainError for figures with which a formula has no meaning
 */
export function prepareCarrier(environment: Environment, resolved: ResolvedCarrier): PreparedCarrier {
  const { link, satellite, equipment, station } = resolved;
  const { terminal } = station;
  const { unit } = equipment;
  const frequencyGHz = unit.frequencyGHz.value;
  const air = airPath(environment, station, {
    satelliteLongitudeDeg: satellite.orbitalPositionDeg.value,
    frequencyGHz,
    polarisation: unit.polarisation,
    clearSkyLossDb: link.clearSkyLossDb?.value,
    wetAntennaLossDb: terminal.antenna.wetLossDb?.value ?? 0,
    isReused: false,
  });
  const misalignedDeg = misalignmentDeg(terminal.antenna, unit.polarisation, air.skewDeg);
  const base = { ...resolved, air, misalignedDeg };
  const freeSpaceDb = freeSpaceLossDb(air.look.slantRangeM, frequencyGHz * 1e9);
  if (equipment.kind === 'telemetry') {
    const { powerW, outputLossDb, antennaGainDbi } = equipment.unit;
    const eirpDbw = toDecibel(powerW.value) - outputLossDb.value + antennaGainDbi.value;
    return { ...base, eirpDbw, freeSpaceDb, notices: [] };
  }
  const wantedDbw = equipment.way.stationEirpDbw.value;
  const largestDbw = largestEirpDbw(
    { ...terminal, transmit: terminal.transmit! },
    frequencyGHz,
    antennaLossDb(terminal, misalignedDeg),
  );
  const notices =
    wantedDbw <= largestDbw + 0.005
      ? []
      : [
          {
            code: 'link.uplink-power',
            source: equipment.way.stationEirpDbw.at,
            message: `${station.name} would need an EIRP of ${wantedDbw.toFixed(2)} dBW and reaches ${largestDbw.toFixed(2)} dBW: the budget uses what it reaches.`,
          },
        ];
  return { ...base, eirpDbw: Math.min(wantedDbw, largestDbw), freeSpaceDb, notices };
}

/** The loader has checked the reference: a satellite has that unit. */
function equipmentOf(
  { satellites }: Programme,
  { way }: CommandTelemetryLink,
): { readonly satellite: Satellite; readonly equipment: Equipment } {
  for (const satellite of satellites)
    if (way.kind === 'telecommand') {
      const unit = satellite.commandReceivers.find(({ id }) => id === way.receiver);
      if (unit !== undefined) return { satellite, equipment: { kind: way.kind, way, unit } };
    } else {
      const unit = satellite.telemetryTransmitters.find(({ id }) => id === way.transmitter);
      if (unit !== undefined) return { satellite, equipment: { kind: way.kind, way, unit } };
    }
  throw new Error('No satellite has that unit: the loader should have reported it.');
}

/** The carrier under a fade. @param absorptionDb the part of the fade that absorbs, and so emits [dB] */
function carrierState(
  { link, equipment, station, air, eirpDbw, misalignedDeg, freeSpaceDb }: PreparedCarrier,
  fadeDb: number,
  absorptionDb: number,
): CarrierState {
  const lossDb = freeSpaceDb + air.end.clearSkyLossDb + fadeDb;
  let gainDb: number;
  let systemNoiseK: number;
  if (equipment.kind === 'telecommand') {
    const { antennaGainDbi, inputLossDb, systemNoiseTemperatureK } = equipment.unit;
    gainDb = antennaGainDbi.value - inputLossDb.value;
    systemNoiseK = systemNoiseTemperatureK.value;
  } else {
    const receive = station.terminal.receive!;
    const antennaGainDbi = receiveGainOf(
      { ...station.terminal, receive },
      equipment.unit.frequencyGHz.value,
      misalignedDeg,
    );
    gainDb = antennaGainDbi - receive.feedLossDb.value;
    systemNoiseK = stationNoise(
      {
        antennaGainDbi,
        feedLossDb: receive.feedLossDb.value,
        clearSkyAntennaNoiseK: receive.clearSkyAntennaNoiseK.value,
        receiverNoiseK: receive.receiverNoiseTemperatureK.value,
      },
      absorptionDb,
      MEAN_RADIATING_TEMPERATURE_K,
    ).systemNoiseK;
  }
  const gOverTDbPerK = gainDb - toDecibel(systemNoiseK);
  const densityDbHz = carrierToNoiseDensityDbHz(eirpDbw, lossDb, gOverTDbPerK);
  const powerDbw = eirpDbw - lossDb + gainDb;
  const services = servicesOf(link, equipment, densityDbHz, powerDbw);
  const least = Math.min(...services.map(({ hasDb, needsDb }) => hasDb - needsDb));
  return {
    fadeDb,
    powerDbw,
    systemNoiseK,
    gOverTDbPerK,
    densityDbHz,
    services,
    marginDb: least - link.requiredMarginDb.value,
  };
}

function servicesOf(
  link: CommandTelemetryLink,
  equipment: Equipment,
  densityDbHz: number,
  powerDbw: number,
): CarrierService[] {
  const { modulation, carrierLoop, ranging } = link;
  const bitsDbHz = toDecibel(link.bitRateKbps.value * 1e3);
  const data = (shareDb: number): CarrierService => ({
    name: 'data',
    hasDb: densityDbHz + shareDb - bitsDbHz - link.implementationLossDb.value,
    needsDb: link.requiredEbN0Db.value,
  });
  const services: CarrierService[] = [];
  if (modulation.kind === 'fm') {
    const fm = frequencyModulation(modulation.deviationKHz.value * 1e3, modulation.subcarrierKHz.value * 1e3);
    const hasDb = densityDbHz - toDecibel(fm.bandwidthHz);
    services.push({ name: 'carrier', hasDb, needsDb: modulation.thresholdDb.value }, data(fm.subcarrierDb));
  } else {
    const indices = [modulation.dataIndexRad, ...(ranging === undefined ? [] : [ranging.indexRad])];
    const { carrierDb, subcarriersDb } = phaseModulationShares(indices.map(({ value }) => value));
    if (carrierLoop !== undefined)
      services.push({
        name: 'carrier',
        hasDb: densityDbHz + carrierDb - toDecibel(carrierLoop.bandwidthHz.value),
        needsDb: carrierLoop.requiredSnrDb.value,
      });
    services.push(data(subcarriersDb[0]!));
    if (ranging !== undefined)
      services.push({
        name: 'ranging',
        hasDb: densityDbHz + subcarriersDb[1]!,
        needsDb: ranging.requiredDensityDbHz.value,
      });
  }
  if (equipment.kind === 'telecommand' && equipment.unit.leastPowerDbw !== undefined)
    services.push({ name: 'power', hasDb: powerDbw, needsDb: equipment.unit.leastPowerDbw.value });
  return services;
}

/** Carriers of telecommand and telemetry, by id. */
export const commandTelemetryIds = ({ commandTelemetry }: Programme): string[] =>
  commandTelemetry.map(({ id }) => id);

/**
 * A carrier of telecommand or telemetry in clear sky and under the fade of its required availability; weather is at one end alone.
 * @throws DomainError for figures with which a formula has no meaning
 */
export function analyseCommandTelemetry(
  environment: Environment,
  programme: Programme,
  link: CommandTelemetryLink,
): CommandTelemetryResult {
  return analyseCarrier(environment, resolveCarrier(programme, link));
}

/** Under the fade that is exceeded for a percentage of the average year. */
export function carrierAt(carrier: PreparedCarrier, pPercent: number): CarrierState {
  const { fadeDb, absorptionDb } = endStateAt(carrier.air.end, pPercent);
  return carrierState(carrier, fadeDb, absorptionDb);
}

/** The percentage of time in which a carrier may fail [%]. */
export const carrierPercent = ({ link }: ResolvedCarrier): number =>
  Number((100 - link.requiredAvailabilityPercent.value).toPrecision(10));

/** Of the average year, beyond the margin that each service keeps. */
export function carrierAvailability(carrier: PreparedCarrier): Availability {
  const { availabilityPercent, bound } = availability((p) => carrierAt(carrier, p).marginDb);
  return { percent: availabilityPercent, bound };
}

/** The same of a carrier whose ends may have been changed. */
export function analyseCarrier(environment: Environment, resolved: ResolvedCarrier): CommandTelemetryResult {
  return carrierResult(environment, prepareCarrier(environment, resolved));
}

/** The same of a carrier that is prepared. */
export function carrierResult(environment: Environment, carrier: PreparedCarrier): CommandTelemetryResult {
  const { link, air, station, equipment, notices } = carrier;
  const pPercent = carrierPercent(carrier);
  const clear = carrierState(carrier, 0, 0);
  const inRain = carrierAt(carrier, pPercent);
  const isSeen = air.look.elevationDeg >= 0;
  const verdict = !isSeen ? 'not visible' : inRain.marginDb >= 0 ? 'closes' : 'fails';
  const hardest = inRain.services.reduce((a, b) => (a.hasDb - a.needsDb <= b.hasDb - b.needsDb ? a : b));
  const fade = inRain.fadeDb.toFixed(2);
  return {
    id: link.id,
    name: link.name,
    kind: equipment.kind,
    satellite: carrier.satellite.name,
    unit: equipment.unit.name,
    station: station.name,
    frequencyGHz: equipment.unit.frequencyGHz.value,
    modulation: link.modulation.kind === 'pm' ? 'PM' : 'FM',
    bitRateKbps: link.bitRateKbps.value,
    requiredAvailabilityPercent: link.requiredAvailabilityPercent.value,
    availability: isSeen ? carrierAvailability(carrier) : null,
    clearSkyMarginDb: isSeen ? clear.marginDb : null,
    marginInRainDb: isSeen ? inRain.marginDb : null,
    verdict,
    limits: !isSeen
      ? `${station.name} does not see the satellite: there is no link.`
      : `${inRain.marginDb.toFixed(2).replace('-', '−')} dB beyond the ${link.requiredMarginDb.value} dB that each service keeps at ${link.requiredAvailabilityPercent.value} %, with a fade of ${fade} dB: ${NAMES[hardest.name]} has least.`,
    // figures of a link that is none would be believed
    budget: isSeen ? commandTelemetrySections(environment, carrier, clear, inRain, pPercent) : [],
    notices: [...notices, ...pathNotices(air, station.site, pPercent)],
  };
}

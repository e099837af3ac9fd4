/** Quantities of a beam over grids of points: EIRP, G/T, PFD, elevation. */
import { lookAngles } from '@ortak/core/earth';
import { spreadingLossDb } from '@ortak/core/link';
import { toDecibel } from '@ortak/core/math';
import { line, type Notice, type WorkingLine } from '@ortak/core/working';
import type { Amplifier, Beam, BeamAntenna, Figure, Receiver, Satellite } from '@ortak/model';
import { inputLine } from '../inputs.ts';
import type { PreparedLink } from '../link/prepare.ts';
import { gainsAt } from '../satellite/beam.ts';
import { decibelScale, elevationScale, type Scale } from './scale.ts';
import type { Surroundings } from './surroundings.ts';

/** A quantity ready to be computed: its words, and its values over points. */
export interface BeamQuantity {
  readonly label: string;
  readonly scale: Scale;
  /** The figures it rests on. */
  readonly figures: readonly unknown[];
  /**
   * Values at points, in the measure of the scale; NaN where the satellite is below the horizon.
   * @param heightsM of the ground [m]; NaN, or no column, where a map of heights decides
   */
  readonly valuesAt: (
    latitudesDeg: Float64Array,
    longitudesDeg: Float64Array,
    heightsM?: Float64Array,
  ) => Float64Array;
  /** The same where it takes long: hands out the part done, 0…1, and can be left between two steps. */
  readonly stepsAt?: (
    latitudesDeg: Float64Array,
    longitudesDeg: Float64Array,
    heightsM?: Float64Array,
  ) => Generator<number, Float64Array>;
  /** From the figures to the value at the peak. */
  readonly working: readonly WorkingLine[];
  /** What is owed, in the measure of the scale. */
  readonly requirement?: Requirement;
  /** Of a service: its id. */
  readonly service?: string;
  /** Of a service: the value by the own budget of the link to a place. */
  readonly ofLink?: (prepared: PreparedLink) => number;
  readonly notices?: readonly Notice[];
  /** Where it is drawn, with colours and lines; around its beam unless given. */
  readonly surroundings?: Surroundings;
}

/** A value that a place must reach, or stay within, by the scale's better side. */
export interface Requirement {
  readonly value: number;
  /** `margin of at least 0 dB`. */
  readonly words: string;
}

/** A beam cannot give the quantity that is asked of it. */
export class CoverageError extends Error {
  override readonly name = 'CoverageError';
  readonly code = 'coverage.not-available';
}

/** Power at the antenna of a saturated amplifier [dBW]. */
export function antennaPowerDbw(amplifier: Amplifier): number {
  return toDecibel(amplifier.saturatedPowerW.value) - amplifier.outputLossDb.value;
}

/** How the power at the antenna follows from the amplifier. */
export function antennaPowerLines(amplifier: Amplifier): WorkingLine[] {
  return [
    inputLine('P', 'Saturated power of the amplifier', amplifier.saturatedPowerW),
    line(
      'P',
      'Saturated power of the amplifier',
      toDecibel(amplifier.saturatedPowerW.value),
      'dBW',
      '10 log P',
    ),
    inputLine('L', 'Loss between amplifier and antenna', amplifier.outputLossDb),
  ];
}

/** The amplifier that drives a beam; with several, the one of the highest EIRP. */
function amplifierOfBeam(satellite: Satellite, beam: Beam): Amplifier {
  const driving = satellite.transponders
    .filter((group) => group.transmitBeam === beam.id)
    .map((group) => satellite.amplifiers.find((amplifier) => amplifier.id === group.amplifier)!)
    .sort((a, b) => antennaPowerDbw(b) - antennaPowerDbw(a));
  if (driving[0] === undefined)
    throw new CoverageError(`No transponder transmits in beam ${beam.id} (${beam.at}), so it has no EIRP.`);
  return driving[0];
}

function transmitOf(beam: Beam): BeamAntenna {
  if (beam.transmit === undefined)
    throw new CoverageError(
      `Beam ${beam.id} (${beam.at}) does not transmit; ask for gt, or add \`transmit\` to it.`,
    );
  return beam.transmit;
}

/** Saturated EIRP towards the ground [dBW]. */
export function eirpQuantity(satellite: Satellite, beam: Beam): BeamQuantity {
  const antenna = transmitOf(beam);
  const amplifier = amplifierOfBeam(satellite, beam);
  const powerDbw = antennaPowerDbw(amplifier);
  return {
    label: 'Saturated EIRP',
    scale: decibelScale('dBW'),
    figures: [antenna, amplifier.saturatedPowerW, amplifier.outputLossDb],
    valuesAt: (latitudes, longitudes) => {
      const gains = gainsAt(antenna, satellite, latitudes, longitudes);
      for (let i = 0; i < gains.length; i++) gains[i]! += powerDbw;
      return gains;
    },
    working: [
      ...antennaPowerLines(amplifier),
      inputLine('Gmax', 'Peak gain of the beam', antenna.peakGainDbi),
      line(
        'EIRP',
        'Saturated EIRP at the peak',
        powerDbw + antenna.peakGainDbi.value,
        'dBW',
        '10 log P − L + Gmax',
      ),
    ],
  };
}

/** Figure of merit of the satellite towards the ground [dB/K]. */
export function gOverTQuantity(satellite: Satellite, beam: Beam): BeamQuantity {
  const antenna = beam.receive;
  const receiver: Receiver | undefined = satellite.receivers.find((candidate) => candidate.beam === beam.id);
  if (antenna === undefined || receiver === undefined)
    throw new CoverageError(
      `Beam ${beam.id} (${beam.at}) has no ${antenna === undefined ? '`receive`' : 'receiver'}, so it has no G/T.`,
    );
  const noise: Figure = receiver.systemNoiseTemperatureK;
  const noiseDbK = toDecibel(noise.value);
  return {
    label: 'Satellite G/T',
    scale: decibelScale('dB/K'),
    figures: [antenna, noise],
    valuesAt: (latitudes, longitudes) => {
      const gains = gainsAt(antenna, satellite, latitudes, longitudes);
      for (let i = 0; i < gains.length; i++) gains[i]! -= noiseDbK;
      return gains;
    },
    working: [
      inputLine('Gmax', 'Peak gain of the beam', antenna.peakGainDbi),
      inputLine('T', 'System noise temperature', noise),
      line('T', 'System noise temperature', noiseDbK, 'dBK', '10 log T'),
      line('G/T', 'G/T at the peak', antenna.peakGainDbi.value - noiseDbK, 'dB/K', 'Gmax − 10 log T'),
    ],
  };
}

/** Power flux density on the ground with the amplifier saturated [dB(W/m²)]. */
export function pfdQuantity(satellite: Satellite, beam: Beam): BeamQuantity {
  const eirp = eirpQuantity(satellite, beam);
  const satelliteLongitudeDeg = satellite.orbitalPositionDeg.value;
  return {
    label: 'Power flux density at saturation',
    scale: decibelScale('dB(W/m²)'),
    figures: eirp.figures,
    valuesAt: (latitudes, longitudes) => {
      const values = eirp.valuesAt(latitudes, longitudes);
      for (let i = 0; i < values.length; i++) {
        if (Number.isNaN(values[i]!)) continue;
        const { slantRangeM } = lookAngles(
          { latitudeDeg: latitudes[i]!, longitudeDeg: longitudes[i]!, heightM: 0 },
          satelliteLongitudeDeg,
        );
        values[i]! -= spreadingLossDb(slantRangeM);
      }
      return values;
    },
    working: [...eirp.working, line('PFD', 'Power flux density', 'by place', '', 'EIRP − 10 log(4πd²)')],
  };
}

/** Elevation at which the ground sees the satellite [°]. */
export function elevationQuantity(satellite: Satellite): BeamQuantity {
  const satelliteLongitudeDeg = satellite.orbitalPositionDeg.value;
  return {
    label: 'Elevation of the satellite',
    scale: elevationScale,
    figures: [satellite.orbitalPositionDeg],
    valuesAt: (latitudes, longitudes) =>
      Float64Array.from(latitudes, (latitudeDeg, i) => {
        const { elevationDeg } = lookAngles(
          { latitudeDeg, longitudeDeg: longitudes[i]!, heightM: 0 },
          satelliteLongitudeDeg,
        );
        return elevationDeg < 0 ? Number.NaN : elevationDeg;
      }),
    working: [
      inputLine('λs', 'Orbital position', satellite.orbitalPositionDeg),
      line('ε', 'Elevation', 'by place', '', 'geometry on the WGS 84 ellipsoid'),
    ],
  };
}

/** When the Sun behind a satellite is too much for a station: how near it has to be. */
import { parabolicBeamwidthDeg } from '@ortak/core/antenna';
import { attenuatedNoiseK } from '@ortak/core/link';
import { bracketRoot, REFERENCE_TEMPERATURE_K } from '@ortak/core/math';
import { DISC_DIAMETER_DEG, discNoiseOffAxis, quietSunK } from '@ortak/core/propagation';
import { line, type WorkingLine } from '@ortak/core/working';
import { inputLine } from '../inputs.ts';
import { antennaGainDbi } from '../link/station.ts';
import type { ReceivingTerminal } from './receivers.ts';

export interface SunAtStation {
  readonly beamwidthDeg: number;
  /** In clear sky without the Sun [K]. */
  readonly systemNoiseK: number;
  /** Rise of the system noise with the Sun so far from the axis [dB]. */
  readonly degradationDb: (offAxisDeg: number) => number;
  /** On the axis [dB]. */
  readonly deepestDb: number;
  /** Distance of the Sun's centre at which the noise has risen by what was asked; undefined where it never does. */
  readonly limitDeg: number | undefined;
  readonly working: readonly WorkingLine[];
}

/** Peak of a Gaussian beam over its widths [rad²]: 16 ln 2/θ². */
const GAUSSIAN = 16 * Math.LN2;
/** Farther than this nothing of the main lobe is left of a beam of 20° [deg]. */
const FARTHEST_DEG = 20;

/**
 * How the noise of a terminal rises with the quiet Sun near the axis of its antenna: an even disc in a Gaussian main lobe.
 * Side lobes are left out: they widen what is below a decibel.
 * @param risenByDb of the system noise at which service counts as disturbed [dB], above 0
 */
export function sunAtStation(
  terminal: ReceivingTerminal,
  frequencyGHz: number,
  risenByDb: number,
): SunAtStation {
  const { antenna, receive } = terminal;
  const beamwidthDeg = parabolicBeamwidthDeg(antenna.diameterM.value, frequencyGHz * 1e9);
  const sunK = quietSunK(frequencyGHz);
  const gain = 10 ** (antennaGainDbi(terminal, frequencyGHz) / 10);
  const mainLobe = Math.min(1, (gain * (beamwidthDeg * (Math.PI / 180)) ** 2) / GAUSSIAN);
  const feedLossDb = receive.feedLossDb.value;
  const feed = 10 ** (-feedLossDb / 10);
  const radomeDb = antenna.radomeLossDb?.value ?? 0;
  const antennaK = attenuatedNoiseK(receive.clearSkyAntennaNoiseK.value, radomeDb, REFERENCE_TEMPERATURE_K);
  const systemNoiseK =
    attenuatedNoiseK(antennaK, feedLossDb, REFERENCE_TEMPERATURE_K) + receive.receiverNoiseTemperatureK.value;
  const riseK = (offAxisDeg: number): number =>
    mainLobe * discNoiseOffAxis(sunK, beamwidthDeg, radomeDb, offAxisDeg).increaseK;
  const degradationDb = (offAxisDeg: number): number =>
    10 * Math.log10(1 + (feed * riseK(offAxisDeg)) / systemNoiseK);
  const deepestDb = degradationDb(0);
  const edge =
    deepestDb > risenByDb
      ? bracketRoot((deg) => risenByDb - degradationDb(deg), 0, FARTHEST_DEG, 1e-4)
      : undefined;
  const limitDeg = edge === undefined ? undefined : (edge.low + edge.high) / 2;
  return {
    beamwidthDeg,
    systemNoiseK,
    degradationDb,
    deepestDb,
    limitDeg,
    working: [
      inputLine('D', 'Antenna diameter', antenna.diameterM),
      inputLine('η', 'Aperture efficiency', antenna.efficiency),
      line('f', 'Frequency', frequencyGHz, 'GHz', 'frequency plan'),
      line('θ3dB', 'Beamwidth', beamwidthDeg, '°', '70 λ/D'),
      line('TS', 'Brightness of the quiet Sun', sunK, 'K', 'ITU-R P.372-17'),
      line('DS', 'Diameter of the Sun', DISC_DIAMETER_DEG, '°', 'ITU-R P.372-17'),
      line('κ', 'Part of the antenna’s power in its main lobe', mainLobe, '', 'G θ3dB²/(16 ln 2)'),
      line('ΔTA', 'Rise of the antenna noise, Sun on the axis', riseK(0), 'K', 'ITU-R P.372-17, convolution'),
      inputLine('TA', 'Antenna noise in clear sky', receive.clearSkyAntennaNoiseK),
      inputLine('Lf', 'Feed loss', receive.feedLossDb),
      inputLine('TR', 'Receiver noise', receive.receiverNoiseTemperatureK),
      line('T', 'System noise in clear sky', systemNoiseK, 'K', 'TA/Lf + T0 (1 − 1/Lf) + TR'),
      line('ΔT', 'Rise of the system noise, Sun on the axis', deepestDb, 'dB', '10 log(1 + ΔTA/(Lf T))'),
      line(
        'θ',
        'Distance of the Sun at which it has risen by the limit',
        limitDeg ?? Number.NaN,
        '°',
        `${risenByDb} dB`,
      ),
    ],
  };
}

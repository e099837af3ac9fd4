/** What a terminal can send and receive at a frequency. */
import { parabolicGainDbi } from '@ortak/core/antenna';
import { toDecibel } from '@ortak/core/math';
import { line, type WorkingLine } from '@ortak/core/working';
import type { Polarisation, Terminal } from '@ortak/model';
import { inputLine } from '../inputs.ts';

/** Gain of a terminal's antenna on its axis [dBi]. @param diameterM in place of the terminal's own [m] */
export function antennaGainDbi(
  terminal: Terminal,
  frequencyGHz: number,
  diameterM: number = terminal.antenna.diameterM.value,
): number {
  return parabolicGainDbi(diameterM, frequencyGHz * 1e9, terminal.antenna.efficiency.value);
}

export function antennaGainLines(terminal: Terminal, frequencyGHz: number): WorkingLine[] {
  return [
    inputLine('D', 'Antenna diameter', terminal.antenna.diameterM),
    inputLine('η', 'Aperture efficiency', terminal.antenna.efficiency),
    line('f', 'Frequency', frequencyGHz, 'GHz', 'frequency plan'),
    line('G', 'Antenna gain', antennaGainDbi(terminal, frequencyGHz), 'dBi', '10 log(η (πDf/c)²)'),
  ];
}

/**
 * Angle between the linear polarisation of a station and that of the satellite [°]: what remains after alignment, or the
 * whole skew of the site where the feed stands level. Circular polarisation has none.
 */
export function misalignmentDeg(
  { polariser, polarisationErrorDeg }: Terminal['antenna'],
  polarisation: Polarisation,
  skewDeg: number,
): number {
  if (polarisation === 'RHCP' || polarisation === 'LHCP') return 0;
  const error = polarisationErrorDeg?.value ?? 0;
  if (polariser === 'aligned') return error;
  // beyond 45° one would take the other probe of the feed
  const level = Math.abs(skewDeg) % 90;
  return Math.min(45, Math.min(level, 90 - level) + error);
}

/** What of the carrier is lost between polarisations that are not aligned, −20 log cos ε [dB]. */
export function misalignmentLossDb(errorDeg: number): number {
  return -20 * Math.log10(Math.cos((errorDeg * Math.PI) / 180));
}

/** Discrimination of the other polarisation between polarisations that are not aligned, −20 log tan ε [dB]; +∞ if they are. */
export function misalignmentXpdDb(errorDeg: number): number {
  return errorDeg === 0 ? Infinity : -20 * Math.log10(Math.tan((errorDeg * Math.PI) / 180));
}

/** What the antenna itself loses beside pointing: ageing, and polarisation that is not aligned [dB]. */
export function antennaLossDb({ antenna }: Pick<Terminal, 'antenna'>, errorDeg: number): number {
  return (
    (antenna.ageingLossDb?.value ?? 0) + (antenna.radomeLossDb?.value ?? 0) + misalignmentLossDb(errorDeg)
  );
}

/** The lines of that, only what is stated. */
export function antennaLossLines({ antenna }: Pick<Terminal, 'antenna'>, errorDeg: number): WorkingLine[] {
  const { ageingLossDb, radomeLossDb } = antenna;
  return [
    ...(ageingLossDb === undefined ? [] : [inputLine('La', 'Loss by ageing', ageingLossDb)]),
    ...(radomeLossDb === undefined ? [] : [inputLine('Lr', 'Loss of the radome', radomeLossDb)]),
    ...(errorDeg === 0
      ? []
      : [
          line('ε', 'Angle between the polarisations', errorDeg, '°', 'skew, or what alignment leaves'),
          line('Lε', 'Loss between polarisations', misalignmentLossDb(errorDeg), 'dB', '−20 log cos ε'),
        ]),
  ];
}

/** Their symbols, as they follow in a formula: ` − La − Lr`. */
export const antennaLossTerms = (terminal: Pick<Terminal, 'antenna'>, errorDeg: number, sign: '+' | '−') =>
  antennaLossLines(terminal, errorDeg)
    .filter(({ symbol }) => symbol.startsWith('L'))
    .map(({ symbol }) => ` ${sign} ${symbol}`)
    .join('');

/**
 * Gain beside the axis of a large station of which no more is known [dBi]: the envelope of ITU-R S.465-6 from 1° on, below
 * that as there.
 */
export function s465OffAxisDbi(offAxisDeg: number): number {
  return offAxisDeg >= 48 ? -10 : 32 - 25 * Math.log10(Math.max(1, offAxisDeg));
}

type Receiving = Terminal & { readonly receive: NonNullable<Terminal['receive']> };

/**
 * Gain of a receiving terminal towards the satellite, what pointing, ageing, radome and polarisation lose taken off [dBi].
 * @param errorDeg angle between the polarisations [°]
 * @param diameterM in place of the terminal's own [m]
 */
export function receiveGainOf(
  terminal: Receiving,
  frequencyGHz: number,
  errorDeg: number,
  diameterM: number = terminal.antenna.diameterM.value,
): number {
  return (
    antennaGainDbi(terminal, frequencyGHz, diameterM) -
    terminal.receive.pointingLossDb.value -
    antennaLossDb(terminal, errorDeg)
  );
}

type Transmitting = Terminal & { readonly transmit: NonNullable<Terminal['transmit']> };

/** The highest EIRP that a terminal reaches, towards the satellite [dBW]. @param lossDb of `antennaLossDb` */
export function largestEirpDbw(
  { transmit, ...terminal }: Transmitting,
  frequencyGHz: number,
  lossDb: number,
): number {
  return (
    toDecibel(transmit.saturatedPowerW.value) -
    transmit.outputBackOffDb.value -
    transmit.feedLossDb.value -
    transmit.pointingLossDb.value -
    lossDb +
    antennaGainDbi(terminal, frequencyGHz)
  );
}

export function largestEirpLines(
  terminal: Transmitting,
  frequencyGHz: number,
  errorDeg: number,
): WorkingLine[] {
  const { transmit } = terminal;
  return [
    inputLine('P', 'Saturated power of the amplifier', transmit.saturatedPowerW),
    line(
      'P',
      'Saturated power of the amplifier',
      toDecibel(transmit.saturatedPowerW.value),
      'dBW',
      '10 log P',
    ),
    inputLine('OBO', 'Least output back-off', transmit.outputBackOffDb),
    inputLine('Lf', 'Feed loss', transmit.feedLossDb),
    inputLine('Lp', 'Pointing loss', transmit.pointingLossDb),
    ...antennaLossLines(terminal, errorDeg),
    line(
      'G',
      'Antenna gain',
      antennaGainDbi(terminal, frequencyGHz),
      'dBi',
      '10 log(η (πDf/c)²)',
      antennaGainLines(terminal, frequencyGHz),
    ),
  ];
}

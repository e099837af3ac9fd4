/** What a terminal can send and receive at a frequency. */
import { parabolicGainDbi } from '@ortak/core/antenna';
import { toDecibel } from '@ortak/core/math';
import { line, type WorkingLine } from '@ortak/core/working';
import type { Terminal } from '@ortak/model';
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

type Transmitting = Terminal & { readonly transmit: NonNullable<Terminal['transmit']> };

/** The highest EIRP that a terminal reaches, towards the satellite [dBW]. */
export function largestEirpDbw({ transmit, ...terminal }: Transmitting, frequencyGHz: number): number {
  return (
    toDecibel(transmit.saturatedPowerW.value) -
    transmit.outputBackOffDb.value -
    transmit.feedLossDb.value -
    transmit.pointingLossDb.value +
    antennaGainDbi(terminal, frequencyGHz)
  );
}

export function largestEirpLines(terminal: Transmitting, frequencyGHz: number): WorkingLine[] {
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

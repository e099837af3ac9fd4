/** `ortak flight transfer`: the way of a satellite from its launcher into its slot. */
import type { Programme } from '@ortak/model';
import { FlightError } from './error.ts';
import { type ChemicalResult, raiseChemically } from './transfer.chemical.ts';
import { type ElectricResult, raiseElectrically } from './transfer.electric.ts';
import { transferInput } from './transfer.task.ts';

export interface TransferOptions {
  readonly satellite?: string;
  /** By electric thrusters; without it by the apogee engine. */
  readonly electric?: boolean;
  /** Longest time of electric raising [d]. */
  readonly days?: number;
}

export type TransferResult = ChemicalResult | ElectricResult;

/**
 * Plans and flies a transfer. Between `yield`s, which tell the part done, the caller may stop at will.
 * @throws FlightError for a programme that says too little
 */
export function* transferSatellite(
  programme: Programme,
  options: TransferOptions = {},
): Generator<number, TransferResult> {
  const input = transferInput(programme, options.satellite);
  const { electric, apogeeEngine } = input.transfer;
  const file = input.satellite.at.replace(/:\d+$/, '');
  if (options.electric !== true) {
    if (options.days !== undefined)
      throw new FlightError('--days is the longest time of electric raising: expected --electric with it.');
    if (apogeeEngine === undefined)
      throw new FlightError(
        `${input.satellite.name} has no apogee engine to raise it: expected \`transfer.apogeeEngine\` in ${file}${electric === undefined ? '' : ', or --electric for its thrusters'}.`,
      );
    return yield* raiseChemically(programme, input, apogeeEngine);
  }
  if (electric === undefined)
    throw new FlightError(
      `${input.satellite.name} has no electric thrusters to raise it: expected \`transfer.electric\` in ${file}.`,
    );
  return yield* raiseElectrically(programme, input, electric, options);
}

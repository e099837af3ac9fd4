/** `ortak flight transfer`: the way of a satellite from its launcher into its slot. */
import type { Programme } from '@ortak/model';
import { FlightError } from './error.ts';
import { type ElectricResult, raiseElectrically } from './transfer.electric.ts';
import { transferInput } from './transfer.task.ts';

export interface TransferOptions {
  readonly satellite?: string;
  /** Electric thrusters, where there is an apogee engine too. */
  readonly electric?: boolean;
  /** Longest time of electric raising [d]. */
  readonly days?: number;
}

export type TransferResult = ElectricResult;

/**
 * Plans and flies a transfer. Between `yield`s, which tell the part done, the caller may stop at will.
 * @throws FlightError for a programme that says too little
 */
export function* transferSatellite(
  programme: Programme,
  options: TransferOptions = {},
): Generator<number, TransferResult> {
  const input = transferInput(programme, options.satellite);
  const { electric } = input.transfer;
  if (electric === undefined)
    throw new FlightError(
      `${input.satellite.name} has no electric thrusters to raise it: expected \`transfer.electric\` in ${input.satellite.at.replace(/:\d+$/, '')}.`,
    );
  return yield* raiseElectrically(input, electric, options);
}

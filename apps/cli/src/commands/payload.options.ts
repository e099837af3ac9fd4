/** Options of `ortak payload`. */
import { type Command, InvalidArgumentError } from 'commander';

type CarrierCount = number | 'noise';

function carrierCounts(text: string): CarrierCount[] {
  return text.split(',').map((word) => {
    const count = Number(word);
    if (word !== 'noise' && !(Number.isInteger(count) && count >= 1 && count <= 10 && word.trim() !== ''))
      throw new InvalidArgumentError(
        `Expected numbers of 1 … 10 or the word noise, with commas between, not ${word || 'nothing'}.`,
      );
    return word === 'noise' ? word : count;
  });
}

function backOffs(text: string): number[] {
  return text.split(',').map((word) => {
    const value = Number(word);
    if (!(value >= -10 && value <= 40) || word.trim() === '')
      throw new InvalidArgumentError(
        `Expected numbers of -10 … 40 dB with commas between, not ${word || 'nothing'}.`,
      );
    return value;
  });
}

function ratioDb(text: string): number {
  const value = Number(text);
  if (!(value >= -30 && value <= 80) || text.trim() === '')
    throw new InvalidArgumentError('Expected a ratio of -30 … 80 dB.');
  return value;
}

function failureCount(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 200 || text.trim() === '')
    throw new InvalidArgumentError('Expected a whole number of 1 … 200.');
  return value;
}

function tubes(text: string): string[] {
  const names = text.split(',').map((name) => name.trim());
  if (names.includes('')) throw new InvalidArgumentError('Expected ids of tubes with commas between.');
  return names;
}

function flux(text: string): number {
  const value = Number(text);
  if (!(value >= -200 && value <= -20) || text.trim() === '')
    throw new InvalidArgumentError(`Expected a flux of -200 … -20 dB(W/m²), not ${text || 'nothing'}.`);
  return value;
}

const fluxes = (text: string): number[] => text.split(',').map(flux);

/** Adds the command. */
export function registerPayload(program: Command): void {
  program
    .command('payload')
    .argument('<folder>', 'programme folder')
    .option('--amplifier <id>', 'amplifier of a satellite: its operating points over the input back-off')
    .option('--carriers <list>', 'numbers of equal carriers, 1 … 10, and noise for many', carrierCounts, [
      1,
      2,
      8,
      'noise',
    ] as CarrierCount[])
    .option(
      '--mix <file>',
      'instead: a table (CSV) of carriers with the columns centreMHz,bandwidthMHz,powerDb',
    )
    .option(
      '--input-back-off-db <list>',
      'of all carriers below single-carrier saturation [dB]',
      backOffs,
      [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20],
    )
    .option(
      '--downlink-cn-db <ratio>',
      'C/N of the downlink if all carriers shared the saturated power [dB]: gives the best back-off',
      ratioDb,
    )
    .option('--uplink-cn-db <ratio>', 'C/N of the uplink at the drive of saturation [dB]', ratioDb)
    .option('-o, --out <file>', 'draws the amplifier over its back-off: .svg or .png')
    .option('--redundancy <id>', 'redundancy network of a satellite: what it survives, with its switches')
    .option(
      '--failures <count>',
      'failures up to which every set is checked; default: the spares',
      failureCount,
    )
    .option('--failed <list>', 'failed tubes whose setting is wanted', tubes)
    .option(
      '--channel <id>',
      'channel of a satellite: receiver, gain steps, level control, processor, neighbours',
    )
    .option('--receive', 'G/T of every receiver over the service area of its beam, and at each site')
    .option('--flux-dbw-m2 <list>', 'fluxes of its carrier [dB(W/m²)]; default: about saturation', fluxes)
    .option('--other-flux-dbw-m2 <flux>', 'flux of all other carriers that the receiver hears', flux)
    .option('--json', 'result as JSON')
    .description(
      'amplifiers of a payload (AM/AM and AM/PM, back-off, intermodulation and NPR, DC power and heat, best back-off), their redundancy, the channels before them, and the G/T of the receivers',
    )
    .action(async (folder: string, options: import('./payload.ts').PayloadOptions) =>
      (await import('./payload.ts')).payload(folder, options),
    );
}

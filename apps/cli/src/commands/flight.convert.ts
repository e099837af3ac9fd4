/** `ortak flight convert IN OUT`: orbit files into each other. */
import { convertOrbit, describe, targetOf } from '@ortak/analysis/flight';
import type { Frame } from '@ortak/core/earth';
import { writeText } from '../csv.ts';
import { creationDate, printNotices, readOrbit, timeOf } from './flight.files.ts';

export interface ConvertOptions {
  readonly xml?: true;
  readonly object?: string;
  readonly from?: string;
  readonly days?: number;
  readonly step?: number;
  readonly frame?: Frame;
  readonly originator: string;
}

export async function convert(input: string, output: string, options: ConvertOptions): Promise<void> {
  const { xml, object, from, days, step, frame, originator } = options;
  const file = await readOrbit(input);
  const { text, written, notices } = await convertOrbit(file, input, {
    target: targetOf(output, xml === true, file),
    ...(object !== undefined && { object }),
    ...(from !== undefined && { from: timeOf(from) }),
    ...(days !== undefined && { days }),
    ...(step !== undefined && { stepS: step }),
    ...(frame !== undefined && { frame }),
    creationDate: creationDate(),
    originator,
  });
  await writeText(output, text);
  process.stdout.write(`${describe(file)} → ${written}. Wrote ${output}\n`);
  printNotices(notices);
}

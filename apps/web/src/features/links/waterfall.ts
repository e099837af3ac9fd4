/**
 * From the C/N of the better way down to the margin: what each cause takes, in decibels that one can compare.
 * Each step is the difference of two lines of the budget, so that the steps add up to the margin.
 */
import type { LinkResult } from '@ortak/analysis';
import type { WorkingLine } from '@ortak/core/working';

export type StepName =
  | 'downlink'
  | 'uplink'
  | 'interference'
  | 'fades'
  | 'implementation'
  | 'system'
  | 'needed'
  | 'density'
  | 'power'
  | 'share'
  | 'neededByService'
  | 'kept'
  | 'margin';

export interface Step {
  readonly name: StepName;
  /** Where the bar begins and ends [dB] */
  readonly fromDb: number;
  readonly toDb: number;
  /** The lines of the budget behind it. */
  readonly lines: readonly WorkingLine[];
}

/** The waterfall of a link; empty where the budget has no margin to lead to. */
export function waterfallOf({
  budget,
  marginInRainDb,
}: Pick<LinkResult, 'budget' | 'marginInRainDb'>): Step[] {
  if (marginInRainDb === null) return [];
  const lines = budget.flatMap((section) => section.lines);
  const named = (label: RegExp) => lines.find((line) => label.test(line.label));
  const downlink = named(/^Downlink C\/N$/);
  const uplink = named(/^Uplink C\/N$/);
  const thermal = named(/^Thermal C\/N/);
  const together = named(/^C\/\(N\+I\) in the noise bandwidth$/);
  const implementation = named(/^Implementation loss/);
  const system = named(/^System margin$/);
  const allowance = named(/^Left to non-geostationary/);
  const needed = named(/^Needed by /);
  const margin = named(/^Margin$/);
  if (!downlink || !uplink || !thermal || !together || !implementation || !system || !needed || !margin)
    return [];
  const value = (line: WorkingLine): number => Number(line.value);
  const clear = value(together);
  const rain = (together as { inRain?: number }).inRain ?? clear;
  const kept = value(system) + (allowance === undefined ? 0 : value(allowance));
  const steps: Step[] = [];
  let at = value(downlink);
  steps.push({ name: 'downlink', fromDb: 0, toDb: at, lines: [downlink] });
  const to = (name: StepName, toDb: number, behind: readonly WorkingLine[]): void => {
    steps.push({ name, fromDb: at, toDb, lines: behind });
    at = toDb;
  };
  to('uplink', value(thermal), [uplink, thermal]);
  to('interference', clear, [together]);
  to(
    'fades',
    rain,
    lines.filter(({ symbol }) => symbol === 'A'),
  );
  to('implementation', at - value(implementation), [implementation]);
  to('system', at - kept, allowance === undefined ? [system] : [system, allowance]);
  to('needed', at - value(needed), [needed]);
  steps.push({ name: 'margin', fromDb: 0, toDb: marginInRainDb, lines: [margin] });
  return steps;
}

/** A link budget in the order in which engineers print it: uplink, satellite, downlink, interference, total. */
import type { Environment } from '../../environment.ts';
import type { AdaptiveRate, BudgetSection } from '../../results.ts';
import { adaptiveLines } from '../adaptive.ts';
import type { PreparedLink } from '../prepare.ts';
import type { SolvedLink } from '../solve.ts';
import { carrierLines } from './carrier.ts';
import { downlinkLines } from './downlink.ts';
import { satelliteLines } from './satellite.ts';
import { interferenceLines, totalLines } from './total.ts';
import { uplinkLines } from './uplink.ts';

/** The whole budget, in clear sky and under the fades of both ends that the required availability asks for. */
export function budgetSections(
  environment: Environment,
  prepared: PreparedLink,
  solved: SolvedLink,
  adaptive: readonly AdaptiveRate[],
  adaptiveAtLeast: readonly AdaptiveRate[],
): BudgetSection[] {
  const pPercent = solved.endPercent;
  return [
    { title: 'Carrier', lines: carrierLines(prepared, solved) },
    {
      title: `Uplink, ${prepared.link.from.name}`,
      lines: uplinkLines(environment, prepared, solved, pPercent),
    },
    { title: `Satellite, ${prepared.link.channel.id}`, lines: satelliteLines(prepared, solved) },
    {
      title: `Downlink, ${prepared.link.to.name}`,
      lines: downlinkLines(environment, prepared, solved, pPercent),
    },
    { title: 'Interference', lines: interferenceLines(prepared, solved, pPercent) },
    {
      title: 'Total',
      lines: [...totalLines(prepared, solved), ...adaptiveLines(prepared, adaptive, adaptiveAtLeast)],
    },
  ];
}

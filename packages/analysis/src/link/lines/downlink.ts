/** The downlink: from the carrier's EIRP to C/N at the receiver. */
import { endStateAt, type LinkBudget } from '@ortak/core/link';
import { line, type WorkingLine } from '@ortak/core/working';
import type { Environment } from '../../environment.ts';
import { inputLine } from '../../inputs.ts';
import type { BudgetLine } from '../../results.ts';
import type { PreparedLink } from '../prepare.ts';
import type { SolvedLink } from '../solve.ts';
import { antennaGainLines, antennaLossLines, antennaLossTerms } from '../station.ts';
import { clearSkyLine, fadeLine } from './fade.ts';
import { both, freeSpaceLine, frequencyLine, lookLines } from './shared.ts';
import { sunLines } from './sun.ts';

export function downlinkLines(
  environment: Environment,
  prepared: PreparedLink,
  { clear, inRain }: SolvedLink,
  pPercent: number,
): BudgetLine[] {
  const { link, input, down } = prepared;
  const { to, channel } = link;
  const { receive } = to.terminal;
  const noiseLines = (budget: LinkBudget): WorkingLine[] => [
    inputLine('TA', 'Antenna noise in clear sky', receive.clearSkyAntennaNoiseK),
    line(
      'Aa',
      'Part of the fade that absorbs: without scintillation',
      endStateAt(down.end, pPercent).absorptionDb,
      'dB',
      'ITU-R P.618-14 § 3',
    ),
    line(
      'TA',
      'Antenna noise',
      budget.downlink.noise.antennaNoiseK,
      'K',
      'after ITU-R P.618-14 § 3 (69): TA·10^(−Aa/10) + 275 K·(1 − 10^(−Aa/10))',
    ),
    inputLine('Lf', 'Feed loss, at 290 K', receive.feedLossDb),
    inputLine('TR', 'Receiver noise temperature', receive.receiverNoiseTemperatureK),
  ];
  return [
    ...lookLines(
      to,
      down,
      inputLine('λs', 'Orbital position', link.satellite.orbitalPositionDeg),
      frequencyLine(channel, 'down'),
    ),
    freeSpaceLine(clear.downlink.freeSpaceLossDb, down, channel.downlinkCentreGHz),
    clearSkyLine(down, link.downlinkOtherLossDb),
    fadeLine(environment, down, to, pPercent, inRain.downlink.fadeDb),
    line(
      'G',
      `Gain of the ${to.terminal.antenna.diameterM.value} m antenna, pointing loss taken off`,
      input.downlink.antennaGainDbi,
      'dBi',
      `G − Lp${antennaLossTerms(to.terminal, prepared.misaligned.downDeg, '−')}`,
      [
        ...antennaGainLines(to.terminal, channel.downlinkCentreGHz),
        inputLine('Lp', 'Pointing loss', receive.pointingLossDb),
        ...antennaLossLines(to.terminal, prepared.misaligned.downDeg),
      ],
    ),
    both(
      'T',
      'System noise temperature at the receiver',
      'K',
      'TA/Lf + 290 (1 − 1/Lf) + TR',
      clear.downlink.noise.systemNoiseK,
      inRain.downlink.noise.systemNoiseK,
      noiseLines(inRain),
    ),
    ...(inRain.downlink.noiseRiseDb === 0
      ? []
      : [
          both(
            'ΔN',
            'Rise of the noise by the fade',
            'dB',
            '10 log of T in rain over T in clear sky',
            0,
            inRain.downlink.noiseRiseDb,
          ),
        ]),
    both(
      'G/T',
      'G/T of the station',
      'dB/K',
      'G − Lf − 10 log T',
      clear.downlink.noise.gOverTDbPerK,
      inRain.downlink.noise.gOverTDbPerK,
    ),
    both(
      'C/N₀',
      'Downlink C/N₀',
      'dBHz',
      'EIRP − Lfs − L − A + G/T − k',
      clear.downlink.carrierToNoiseDensityDbHz,
      inRain.downlink.carrierToNoiseDensityDbHz,
    ),
    both(
      'C/N',
      'Downlink C/N',
      'dB',
      'C/N₀ − 10 log Rs',
      clear.downlink.carrierToNoiseDb,
      inRain.downlink.carrierToNoiseDb,
    ),
    ...sunLines(prepared, clear),
  ];
}

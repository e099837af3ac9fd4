/** The uplink: from the station's EIRP to C/N at the satellite. */
import { BOLTZMANN_DBW_PER_K_HZ, toDecibel } from '@ortak/core/math';
import { line, type WorkingLine } from '@ortak/core/working';
import type { Environment } from '../../environment.ts';
import { inputLine } from '../../inputs.ts';
import type { BudgetLine } from '../../results.ts';
import { gainWorking } from '../../satellite/beam.ts';
import { offAxisLines } from '../off-axis.ts';
import type { PreparedLink } from '../prepare.ts';
import { geodeticOf } from '../resolve.ts';
import type { SolvedLink } from '../solve.ts';
import {
  antennaGainDbi,
  antennaGainLines,
  antennaLossDb,
  antennaLossLines,
  antennaLossTerms,
  largestEirpLines,
} from '../station.ts';
import { clearSkyLine, fadeLine } from './fade.ts';
import { both, freeSpaceLine, frequencyLine, lookLines } from './shared.ts';

export function uplinkLines(
  environment: Environment,
  prepared: PreparedLink,
  { clear, inRain }: SolvedLink,
  pPercent: number,
): BudgetLine[] {
  const { link, input, up } = prepared;
  const { from, channel, drive } = link;
  const eirp = input.uplink.stationEirpDbw;
  const rxGain = prepared.receiveGainDbi;
  const noise = link.receiver.systemNoiseTemperatureK;
  const wanted: WorkingLine[] =
    'stationEirpDbw' in drive
      ? [inputLine('EIRP', 'EIRP set for this carrier', drive.stationEirpDbw)]
      : [
          inputLine('IBO', 'Input back-off set for this carrier', drive.inputBackOffDb),
          line(
            'SFD',
            'Saturation flux density at the station',
            clear.transponder.saturationFluxDensityDbwPerM2,
            'dB(W/m²)',
            'SFDref − (G/T − G/Tref) + attenuator',
          ),
          line('10 log 4πd²', 'Spreading loss', clear.uplink.spreadingLossDb, 'dB(m²)', '10 log(4πd²)'),
          line('EIRP', 'EIRP for that drive', prepared.wantedEirpDbw, 'dBW', 'SFD − IBO + 10 log 4πd² + L'),
        ];
  const { transmit } = from.terminal;
  const gain = antennaGainDbi(from.terminal, channel.uplinkCentreGHz);
  const { upDeg } = prepared.misaligned;
  const powerDbw =
    eirp -
    gain +
    transmit.feedLossDb.value +
    transmit.pointingLossDb.value +
    antennaLossDb(from.terminal, upDeg);
  return [
    ...lookLines(
      from,
      up,
      inputLine('λs', 'Orbital position', link.satellite.orbitalPositionDeg),
      frequencyLine(channel, 'up'),
    ),
    line(
      'PHPA',
      'Power of the amplifier for this carrier',
      powerDbw,
      'dBW',
      `EIRP − G + Lf + Lp${antennaLossTerms(from.terminal, upDeg, '+')}`,
      [
        line('PHPA', 'The same in watts', 10 ** (powerDbw / 10), 'W', '10^(P/10)'),
        inputLine('Lf', 'Feed loss', transmit.feedLossDb),
        inputLine('Lp', 'Pointing loss', transmit.pointingLossDb),
        ...antennaLossLines(from.terminal, upDeg),
      ],
    ),
    line(
      'OBO',
      'Output back-off of the amplifier, this carrier alone',
      toDecibel(transmit.saturatedPowerW.value) - powerDbw,
      'dB',
      '10 log Psat − PHPA',
      [inputLine('Psat', 'Saturated power of the amplifier', transmit.saturatedPowerW)],
    ),
    line(
      'G',
      `Gain of the ${from.terminal.antenna.diameterM.value} m antenna`,
      gain,
      'dBi',
      '10 log(η (πDf/c)²)',
      antennaGainLines(from.terminal, channel.uplinkCentreGHz),
    ),
    line(
      'EIRP',
      'EIRP of the carrier at the station',
      eirp,
      'dBW',
      'drive of the programme, as far as the station reaches',
      [
        ...wanted,
        line(
          'EIRPmax',
          'Highest EIRP of the station',
          prepared.largestEirpDbw,
          'dBW',
          'P − OBO − Lf − Lp + G',
          largestEirpLines(from.terminal, channel.uplinkCentreGHz, upDeg),
        ),
      ],
    ),
    ...offAxisLines(link, eirp, upDeg),
    freeSpaceLine(clear.uplink.freeSpaceLossDb, up, channel.uplinkCentreGHz),
    clearSkyLine(up, link.uplinkOtherLossDb),
    fadeLine(environment, up, from, pPercent, inRain.uplink.fadeDb),
    ...(transmit.powerControl === undefined
      ? []
      : [
          both(
            'UPC',
            'Made up by power control of the station',
            'dB',
            transmit.powerControl.rangeDb.at,
            clear.uplink.powerControlDb,
            inRain.uplink.powerControlDb,
            [
              inputLine('', 'Range of the power control', transmit.powerControl.rangeDb),
              inputLine('', 'Error of the power control', transmit.powerControl.errorDb),
              line(
                '',
                'Range within the amplifier',
                input.uplink.powerControl!.rangeDb,
                'dB',
                'highest EIRP − EIRP',
              ),
            ],
          ),
        ]),
    both(
      'PFD',
      'Power flux density at the satellite',
      'dB(W/m²)',
      'EIRP − 10 log 4πd² − L − A',
      clear.uplink.powerFluxDensityDbwPerM2,
      inRain.uplink.powerFluxDensityDbwPerM2,
    ),
    line(
      'G/T',
      'G/T of the satellite towards the station',
      input.uplink.satelliteGOverTDbPerK,
      'dB/K',
      'G − 10 log T',
      [
        line(
          'G',
          'Receive gain towards the station',
          rxGain,
          'dBi',
          'beam',
          gainWorking(link.receiveBeam.receive, link.satellite, geodeticOf(from.site), rxGain),
        ),
        inputLine('T', 'System noise temperature', noise),
        line('T', 'System noise temperature', toDecibel(noise.value), 'dBK', '10 log T'),
      ],
    ),
    line('k', 'Boltzmann constant', BOLTZMANN_DBW_PER_K_HZ, 'dBW/(K·Hz)', 'SI (2019)'),
    both(
      'C/N₀',
      'Uplink C/N₀',
      'dBHz',
      'EIRP − Lfs − L − A + G/T − k',
      clear.uplink.carrierToNoiseDensityDbHz,
      inRain.uplink.carrierToNoiseDensityDbHz,
    ),
    both(
      'C/N',
      'Uplink C/N',
      'dB',
      'C/N₀ − 10 log Rs',
      clear.uplink.carrierToNoiseDb,
      inRain.uplink.carrierToNoiseDb,
    ),
  ];
}

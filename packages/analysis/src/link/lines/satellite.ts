/** The satellite: drive, back-offs, EIRP of the carrier. */
import { powerBandwidth } from '@ortak/core/link';
import { line } from '@ortak/core/working';
import { antennaPowerLines } from '../../coverage/quantity.ts';
import { inputLine } from '../../inputs.ts';
import type { BudgetLine } from '../../results.ts';
import { gainWorking } from '../../satellite/beam.ts';
import type { PreparedLink } from '../prepare.ts';
import { geodeticOf } from '../resolve.ts';
import type { SolvedLink } from '../solve.ts';
import { both } from './shared.ts';

export function satelliteLines(prepared: PreparedLink, { clear, inRain }: SolvedLink): BudgetLine[] {
  const { link, input, transmitGainDbi } = prepared;
  const { group } = link.channel;
  const { operation } = group;
  const curve =
    operation.mode === 'multi-carrier'
      ? [
          inputLine('IBOt', 'Total input back-off', operation.inputBackOffDb),
          inputLine('OBOt', 'Total output back-off', operation.outputBackOffDb),
        ]
      : link.amplifier.transfer.points.map(([ibo, obo]) =>
          line('', `Transfer curve at ${ibo} dB of input back-off`, obo, 'dB', link.amplifier.at),
        );
  return [
    line(
      'SFD',
      'Saturation flux density at the station',
      clear.transponder.saturationFluxDensityDbwPerM2,
      'dB(W/m²)',
      'SFDref − (G/T − G/Tref) + attenuator',
      [
        inputLine('SFDref', 'Saturation flux density', group.saturationFluxDensityDbwPerM2),
        inputLine('G/Tref', 'Satellite G/T for which it is stated', group.referenceGOverTDbPerK),
        ...(group.attenuatorDb === undefined
          ? []
          : [inputLine('A', 'Channel attenuator', group.attenuatorDb)]),
      ],
    ),
    both(
      'IBO',
      'Input back-off of the carrier',
      'dB',
      'SFD − PFD',
      clear.transponder.inputBackOffDb,
      inRain.transponder.inputBackOffDb,
    ),
    ...(operation.mode === 'single-carrier' && operation.alcRangeDb !== undefined
      ? [
          both(
            'ALC',
            'Made up by level control',
            'dB',
            operation.alcRangeDb.at,
            clear.transponder.levelControlDb,
            inRain.transponder.levelControlDb,
            [inputLine('', 'Range of the level control', operation.alcRangeDb)],
          ),
        ]
      : []),
    both(
      'OBO',
      'Output back-off of the carrier',
      'dB',
      operation.mode === 'multi-carrier' ? 'IBO − (IBOt − OBOt)' : 'transfer curve of the amplifier',
      clear.transponder.outputBackOffDb,
      inRain.transponder.outputBackOffDb,
      curve,
    ),
    line(
      'EIRPs',
      'Saturated EIRP towards the receiving station',
      input.downlink.saturatedEirpDbw,
      'dBW',
      'P − L + G',
      [
        ...antennaPowerLines(link.amplifier),
        line(
          'G',
          'Transmit gain towards the station',
          transmitGainDbi,
          'dBi',
          'beam',
          gainWorking(link.transmitBeam.transmit, link.satellite, geodeticOf(link.to.site), transmitGainDbi),
        ),
      ],
    ),
    both(
      'EIRP',
      'EIRP of the carrier',
      'dBW',
      'EIRPs − OBO',
      clear.downlink.carrierEirpDbw,
      inRain.downlink.carrierEirpDbw,
    ),
    ...leaseLines(prepared, clear.downlink.carrierEirpDbw),
  ];
}

/** What the carrier takes of a channel that it shares. */
function leaseLines({ link, input }: PreparedLink, eirpDbw: number): BudgetLine[] {
  const { carrier, channel } = link;
  const { operation, bandwidthMHz } = channel.group;
  if (operation.mode !== 'multi-carrier') return [];
  const lease = powerBandwidth(
    {
      symbolRateBaud: input.symbolRateBaud,
      spacingFactor: 1 + carrier.rollOff.value,
      eirpDbw,
    },
    {
      bandwidthHz: bandwidthMHz.value * 1e6,
      saturatedEirpDbw: input.downlink.saturatedEirpDbw,
      totalOutputBackOffDb: operation.outputBackOffDb.value,
    },
  );
  const { allocatedBandwidthHz, powerEquivalentBandwidthHz } = lease;
  const limit = powerEquivalentBandwidthHz > allocatedBandwidthHz ? 'power' : 'bandwidth';
  return [
    line(
      '',
      `Share of the channel, limited by ${limit}`,
      lease.leasedBandwidthHz / 1e6,
      'MHz',
      'larger of both',
      [
        line('', 'Bandwidth of the carrier', allocatedBandwidthHz / 1e6, 'MHz', 'Rs (1 + roll-off)'),
        line(
          'PEB',
          'Bandwidth that its power is worth',
          powerEquivalentBandwidthHz / 1e6,
          'MHz',
          'B · 10^((EIRP − EIRPs + OBOt)/10)',
        ),
        inputLine('B', 'Bandwidth of the channel', bandwidthMHz),
      ],
    ),
  ];
}

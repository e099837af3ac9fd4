/** What the payload hands on as tables. */
import type { AmplifierPoint, AmplifierResult, RedundancyResult, SettingRow } from '@ortak/analysis/payload';
import type { PlanResult } from '@ortak/analysis/plan';
import type { Column, Table, Unit } from '../../figures/export/table.ts';
import type { words } from './words.ts';

type Text = (typeof words)['en'];
type Operation = AmplifierResult['operation'][number];

/** Where the groups of a satellite run an amplifier, with every figure of the point. */
export function operationTable({ operation }: AmplifierResult, text: Text): Table<Operation> {
  const { figures } = text;
  const of = (
    key: string,
    label: string,
    unit: Unit,
    decimals: number,
    value: (point: AmplifierPoint) => number | null,
  ): Column<Operation> => ({ key, label, unit, of: ({ point }) => value(point), decimals });
  return {
    title: text.operation,
    columns: [
      { key: 'groups', label: text.groups, unit: '', of: ({ groups }) => groups.join(' ') },
      { key: 'channels', label: text.channels, unit: '', of: ({ channels }) => channels },
      {
        key: 'carriers',
        label: text.load,
        unit: '',
        of: ({ carriers }) => carriers,
        said: ({ carriers }) => text.carriers(carriers),
      },
      of('inputBackOff', text.inputBackOff, 'dB', 2, (point) => point.inputBackOffDb),
      of('outputBackOff', figures.obo, 'dB', 2, (point) => point.outputBackOffDb),
      of('signalOutputBackOff', figures.signalObo, 'dB', 2, (point) => point.signalOutputBackOffDb),
      of('cToImTotalBand', figures.total, 'dB', 2, (point) => point.cToImTotalBandDb),
      of('cToImWorstCarrier', figures.cToIm, 'dB', 2, (point) => point.cToImWorstCarrierDb),
      of('gain', figures.gain, 'dB', 2, (point) => point.gainDb),
      of('phase', figures.phase, '°', 1, (point) => point.phaseDeg),
      of('rfPower', figures.rf, 'W', 1, (point) => point.rfPowerW),
      of('dcPower', figures.dc, 'W', 1, (point) => point.dcPowerW),
      of('dissipation', figures.heat, 'W', 1, (point) => point.dissipationW),
      of('efficiency', figures.efficiency, '%', 1, (point) => point.efficiencyPercent),
    ],
    rows: operation,
  };
}

type Channel = PlanResult['channels'][number];

/**
 * The channels of a frequency plan.
 * @param title of the plan in the language of the page
 * @param said a label of a result in the language of the page
 */
export function planTable(
  { channels }: PlanResult,
  title: string,
  { directions, group: groupOf, statedAt }: Text,
  said: (text: string) => string,
): Table<Channel> {
  const ends = (['uplink', 'downlink'] as const).flatMap((end): Column<Channel>[] => {
    const label = (name: string): string => `${directions[end]}: ${said(name)}`;
    return [
      { key: `${end}Beam`, label: label('Beam'), unit: '', of: (channel) => channel[end].beam },
      {
        key: `${end}Polarisation`,
        label: label('Polarisation'),
        unit: '',
        of: (channel) => channel[end].polarisation,
      },
      {
        key: `${end}Low`,
        label: label('Lower edge'),
        unit: 'GHz',
        of: (channel) => channel[end].lowGHz,
        decimals: 5,
      },
      {
        key: `${end}High`,
        label: label('Upper edge'),
        unit: 'GHz',
        of: (channel) => channel[end].highGHz,
        decimals: 5,
      },
    ];
  });
  return {
    title,
    columns: [
      { key: 'channel', label: said('Channel'), unit: '', of: ({ id }) => id },
      { key: 'group', label: groupOf, unit: '', of: ({ group }) => group },
      { key: 'receiver', label: said('Receiver'), unit: '', of: ({ receiver }) => receiver },
      ...ends,
      {
        key: 'translation',
        label: said('Uplink less downlink centre'),
        unit: 'GHz',
        of: ({ translationGHz }) => translationGHz,
        decimals: 5,
      },
      { key: 'source', label: statedAt, unit: '', of: ({ at }) => at },
    ],
    rows: channels,
  };
}

/** How the switches stand without failures, and for each set of them. */
export const settingsTable = (
  { switches, nominal, settings }: RedundancyResult,
  text: Text,
): Table<SettingRow> => ({
  title: text.settings,
  columns: [
    { key: 'failed', label: text.failedHead, unit: '', of: ({ failed }) => failed.join(' ') },
    ...switches.map(
      ({ id }, i): Column<SettingRow> => ({ key: id, label: id, unit: '', of: (row) => row.positions[i]! }),
    ),
    { key: 'interrupted', label: text.interruptedHead, unit: '', of: ({ rerouted }) => rerouted.join(' ') },
    { key: 'lost', label: text.lostHead, unit: '', of: ({ lost }) => lost.join(' ') },
  ],
  rows: [nominal, ...settings],
});

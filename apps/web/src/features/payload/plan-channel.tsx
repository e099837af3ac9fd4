import type { PlanResult } from '@ortak/analysis/plan';
import { line, type WorkingLine } from '@ortak/core/working';
import { Inspected, useOpenDoor } from '../../figures/inspector.tsx';
import { Notices } from '../../figures/notices.tsx';
import { Lines } from '../../figures/working.tsx';

/** A channel in the inspector: its edges, its neighbours, what meets it. */
export function OpenChannel({ plan }: { readonly plan: PlanResult }) {
  const match = /^channel\.(uplink|downlink)\.(.+)$/.exec(useOpenDoor() ?? '');
  if (match === null) return null;
  const direction = match[1] === 'uplink' ? 'uplink' : 'downlink';
  const id = match[2]!;
  const channel = plan.channels.find((each) => each.id === id);
  if (channel === undefined) return null;
  const lines = channelLines(plan, channel, direction);
  const met = plan.conflicts.filter(({ places }) =>
    places.some((place) => place.direction === direction && place.channel === id),
  );
  return (
    <Inspected title={id}>
      <Lines lines={lines} />
      {met.length > 0 && <Notices of={met} />}
    </Inspected>
  );
}

function channelLines(
  plan: PlanResult,
  channel: PlanResult['channels'][number],
  direction: 'uplink' | 'downlink',
): WorkingLine[] {
  const band = channel[direction];
  const filter = plan.filters.find((row) => row.channel === channel.id);
  const guards = plan.rows
    .filter((row) => row.direction === direction)
    .flatMap((row) => row.guards)
    .filter(({ below, above }) => below === channel.id || above === channel.id);
  const at = channel.at;
  return [
    line('', 'Beam', band.beam, '', at),
    line('', 'Polarisation', band.polarisation, '', at),
    line('', 'Lower edge', band.lowGHz, 'GHz', 'centre − ½ bandwidth'),
    line('', 'Upper edge', band.highGHz, 'GHz', 'centre + ½ bandwidth'),
    line('B', 'Usable bandwidth', 1000 * (band.highGHz - band.lowGHz), 'MHz', at),
    line('', 'Receiver', channel.receiver, '', at),
    line('', 'Uplink less downlink centre', channel.translationGHz, 'GHz', at),
    ...guards.map(({ below, above, gapMHz }) =>
      line('', `Guard band between ${below} and ${above}`, gapMHz, 'MHz', 'frequency plan'),
    ),
    ...(filter === undefined
      ? []
      : [
          line(
            '',
            'Loss at the edge of the channel over its middle',
            filter.edgeLossDb,
            'dB',
            [filter.inputFilter, filter.outputFilter].filter((name) => name !== null).join('; '),
          ),
          ...(filter.pathLeakageDb === null
            ? []
            : [
                line(
                  '',
                  `${filter.neighbour} behind both filters`,
                  filter.pathLeakageDb,
                  'dB',
                  'sum of powers',
                ),
              ]),
        ]),
  ];
}

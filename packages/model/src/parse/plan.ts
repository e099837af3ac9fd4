/** The frequency plan: channels of one beam and polarisation must not overlap. */
import type { Problem } from '../input-error.ts';
import { at, items, number, type Place, problemOf, text, whereIs } from './place.ts';

export interface Channel {
  readonly group: Place;
  readonly beam: string;
  readonly amplifier: string | undefined;
  /** Beam and polarisation. */
  readonly row: string;
  readonly name: string;
  /** Where its centre frequency stands. */
  readonly place: Place;
  readonly isRouted: boolean;
  readonly lowMHz: number;
  readonly highMHz: number;
}

/** Smallest overlap worth a message: rounding of GHz figures to the kHz. */
export const toleranceMHz = 1e-3;

/** More channels than any satellite has: the schema reports the count, no plan is drawn up. */
const mostChannels = 2000;

export function planProblems(satellite: Place): Problem[] {
  const groups = items(satellite, 'transponders');
  const spacing = groups.flatMap(spacingProblem);
  const receiverBeam = new Map(items(satellite, 'receivers').map((r) => [text(r, 'id'), text(r, 'beam')]));
  const downlink = overlaps(groups, 'downlink', (group) => text(group, 'transmitBeam'));
  const uplink = overlaps(groups, 'uplink', (group) => receiverBeam.get(text(group, 'receiver')));
  return [...spacing, ...downlink, ...uplink];
}

function spacingProblem(group: Place): Problem[] {
  const spacing = number(group, 'spacingMHz');
  const bandwidth = number(group, 'bandwidthMHz');
  if (
    spacing === undefined ||
    bandwidth === undefined ||
    spacing >= bandwidth ||
    number(group, 'count') === 1
  )
    return [];
  const expected = `a spacing of at least the bandwidth of a channel, ${bandwidth} MHz`;
  return [problemOf(at(group, 'spacingMHz'), { code: 'plan.spacing', expected, received: `${spacing} MHz` })];
}

function overlaps(
  groups: readonly Place[],
  direction: 'uplink' | 'downlink',
  beamOf: (group: Place) => string | undefined,
): Problem[] {
  const rows = new Map<string, Channel[]>();
  for (const channel of groups.flatMap((group) => channelsOf(group, direction, beamOf(group)))) {
    const row = rows.get(channel.row) ?? [];
    rows.set(channel.row, row);
    row.push(channel);
  }
  const reported = new Set<string>();
  return [...rows].flatMap(([row, all]) => {
    if (all.length > mostChannels) return [];
    const sorted = all.toSorted((a, b) => a.lowMHz - b.lowMHz);
    // a wide channel may reach over several
    let furthest = sorted[0]!;
    return sorted.slice(1).flatMap((next) => {
      const channel = furthest;
      if (next.highMHz > furthest.highMHz) furthest = next;
      // Within a group the spacing says it; between two groups one message is enough.
      const isOneGroup = next.group.path === channel.group.path;
      if (isOneGroup && !next.isRouted && !channel.isRouted) return [];
      if (next.lowMHz >= channel.highMHz - toleranceMHz) return [];
      const [first, second] = [channel, next].sort(
        (a, b) =>
          Number(a.isRouted) - Number(b.isRouted) ||
          Number(a.group.path.at(-1)) - Number(b.group.path.at(-1)),
      );
      const pair = second!.isRouted
        ? second!.name
        : `${first!.group.path.at(-1)} ${second!.group.path.at(-1)}`;
      if (reported.has(pair)) return [];
      reported.add(pair);
      const expected = `${direction} channels of ${row} (beam and polarisation) apart from each other`;
      return [
        problemOf(second!.place, {
          code: 'plan.overlap',
          expected,
          received: `${second!.name} (${span(second!)}) over ${first!.name} (${span(first!)}) at ${whereIs(first!.group)}`,
        }),
      ];
    });
  });
}

export const span = ({ lowMHz, highMHz }: Pick<Channel, 'lowMHz' | 'highMHz'>): string =>
  `${Number(lowMHz.toFixed(3))} … ${Number(highMHz.toFixed(3))} MHz`;

/** Channels of a group in one direction; none where a figure of it is missing or wrong. */
export function channelsOf(
  group: Place,
  direction: 'uplink' | 'downlink',
  beam: string | undefined,
): Channel[] {
  const count = number(group, 'count');
  const first = number(group, `${direction}FirstCentreGHz`);
  const spacing = number(group, 'spacingMHz');
  const bandwidth = number(group, 'bandwidthMHz');
  const polarisation = text(group, `${direction}Polarisation`);
  if (count === undefined || first === undefined || spacing === undefined || bandwidth === undefined)
    return [];
  if (beam === undefined || polarisation === undefined) return [];
  if (!(count >= 1 && count <= 200) || spacing < bandwidth) return [];
  // a processor may lead channels elsewhere
  const routes = direction === 'uplink' ? [] : items(group, 'routes');
  const byChannel = new Map(routes.map((route) => [text(route, 'channel'), route]));
  const firstPlace = at(group, `${direction}FirstCentreGHz`);
  return Array.from({ length: Math.floor(count) }, (_, i) => {
    const name = `${text(group, 'id')}-${i + 1}`;
    const route = byChannel.get(name);
    const centreGHz = route && number(route, 'downlinkCentreGHz');
    const centre = centreGHz === undefined ? first * 1000 + i * spacing : centreGHz * 1000;
    const routed = (key: string): string | undefined => route && text(route, key);
    const here = routed('transmitBeam') ?? beam;
    return {
      group,
      beam: here,
      amplifier: routed('amplifier') ?? text(group, 'amplifier'),
      row: `${here} ${routed('downlinkPolarisation') ?? polarisation}`,
      name,
      place:
        route === undefined
          ? firstPlace
          : at(route, centreGHz === undefined ? 'channel' : 'downlinkCentreGHz'),
      isRouted: route !== undefined,
      lowMHz: centre - bandwidth / 2,
      highMHz: centre + bandwidth / 2,
    };
  });
}

/** Channels where nothing takes them: beside the band of a receiver or an amplifier, or on what their own beam sends. */
import type { Problem } from '../input-error.ts';
import { at, has, items, number, type Place, problemOf, text, whereIs } from './place.ts';
import { type Channel, channelsOf, span, toleranceMHz } from './plan.ts';

export function bandProblems(satellite: Place): Problem[] {
  const groups = items(satellite, 'transponders');
  const receivers = items(satellite, 'receivers');
  const amplifiers = items(satellite, 'amplifiers');
  const named = (places: readonly Place[], id: string | undefined) =>
    places.find((candidate) => text(candidate, 'id') === id);
  const uplinks = groups.map((group) => {
    const receiver = named(receivers, text(group, 'receiver'));
    return { receiver, channels: channelsOf(group, 'uplink', receiver && text(receiver, 'beam')) };
  });
  const downlinks = groups.map((group) => channelsOf(group, 'downlink', text(group, 'transmitBeam')));
  return [
    ...[...receivers, ...amplifiers].flatMap(orderProblems),
    ...groups.flatMap(oscillatorProblems),
    ...uplinks.flatMap(({ receiver, channels }) => outside(channels, 'uplink', receiver, 'receiver')),
    ...downlinks.flatMap((channels) =>
      amplifiers.flatMap((owner) => {
        const own = channels.filter(({ amplifier }) => amplifier === text(owner, 'id'));
        return outside(own, 'downlink', owner, 'amplifier');
      }),
    ),
    ...hearsItself(
      uplinks.flatMap(({ channels }) => channels),
      downlinks.flat(),
    ),
  ];
}

function orderProblems(owner: Place): Problem[] {
  const low = number(owner, 'band', 'lowGHz');
  const high = number(owner, 'band', 'highGHz');
  if (low === undefined || high === undefined || high > low) return [];
  const expected = `an upper edge above the lower one, ${low} GHz`;
  return [problemOf(at(owner, 'band', 'highGHz'), { code: 'band.order', expected, received: `${high} GHz` })];
}

/** Decimals of a difference as people write them. */
const rounded = (value: number): number => Number(value.toFixed(9));

/** The oscillator is the distance of uplink and downlink; a processor converts by its own. */
function oscillatorProblems(group: Place): Problem[] {
  const oscillator = number(group, 'oscillatorGHz');
  const uplink = number(group, 'uplinkFirstCentreGHz');
  const downlink = number(group, 'downlinkFirstCentreGHz');
  if (oscillator === undefined || uplink === undefined || downlink === undefined || has(group, 'processor'))
    return [];
  const difference = rounded(Math.abs(uplink - downlink));
  if (Math.abs(difference - oscillator) <= toleranceMHz / 1000) return [];
  const expected = `the oscillator that leads the uplink of ${uplink} GHz to the downlink of ${downlink} GHz, ${difference} GHz`;
  const downlinkIs = rounded(uplink > downlink ? uplink - oscillator : uplink + oscillator);
  return [
    problemOf(at(group, 'oscillatorGHz'), {
      code: 'plan.oscillator',
      expected,
      received: `${oscillator} GHz`,
      ...(downlinkIs > 0 && { cure: `with ${oscillator} GHz the downlink begins at ${downlinkIs} GHz` }),
    }),
  ];
}

/** Channels of a group that reach beyond the band of what they go through: one message for all of them. */
function outside(
  channels: readonly Channel[],
  direction: 'uplink' | 'downlink',
  owner: Place | undefined,
  what: string,
): Problem[] {
  const low = owner && number(owner, 'band', 'lowGHz');
  const high = owner && number(owner, 'band', 'highGHz');
  if (low === undefined || high === undefined || high <= low) return [];
  const beyond = channels.filter(
    ({ lowMHz, highMHz }) => lowMHz < 1000 * low - toleranceMHz || highMHz > 1000 * high + toleranceMHz,
  );
  const [first] = beyond;
  if (first === undefined) return [];
  const last = beyond.at(-1)!;
  const names = first === last ? first.name : `${first.name} … ${last.name}`;
  const all = {
    lowMHz: Math.min(...beyond.map(({ lowMHz }) => lowMHz)),
    highMHz: Math.max(...beyond.map(({ highMHz }) => highMHz)),
  };
  return [
    problemOf(first.place, {
      code: 'plan.band',
      expected: `${direction} channels inside the band of the ${what} ${text(owner!, 'id')}, ${low} … ${high} GHz at ${whereIs(at(owner!, 'band'))}`,
      received: `${beyond.length === channels.length ? 'all' : `${beyond.length} of ${channels.length}`} beside it: ${names} (${span(all)})`,
    }),
  ];
}

/** What a beam sends comes back into its own receiver, in any polarisation: one message for two groups. */
function hearsItself(uplinks: readonly Channel[], downlinks: readonly Channel[]): Problem[] {
  const reported = new Set<string>();
  return downlinks.flatMap((down) => {
    const up = uplinks.find(
      ({ beam, lowMHz, highMHz }) =>
        beam === down.beam && lowMHz < down.highMHz - toleranceMHz && highMHz > down.lowMHz + toleranceMHz,
    );
    if (up === undefined) return [];
    const pair = down.isRouted ? down.name : `${down.group.path.at(-1)} ${up.group.path.at(-1)}`;
    if (reported.has(pair)) return [];
    reported.add(pair);
    const where = up.group.path.join() === down.group.path.join() ? '' : ` at ${whereIs(up.group)}`;
    return [
      problemOf(down.place, {
        code: 'plan.transmit-receive',
        expected: `a downlink of the beam ${down.beam} apart from its uplinks, in any polarisation`,
        received: `${down.name} (${span(down)}) over the uplink of ${up.name} (${span(up)})${where}`,
      }),
    ];
  });
}

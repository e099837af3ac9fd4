/** Redundancy networks: every channel and every tube at one port, every wire between two switches, and enough tubes. */
import type { Problem } from '../input-error.ts';
import { nearest } from './nearest.ts';
import { at, has, items, number, type Place, problemOf, text, whereIs } from './place.ts';

interface Port {
  readonly place: Place;
  readonly name: string;
  /** Path of its switch. */
  readonly owner: Place;
}

export function redundancyProblems(satellite: Place): Problem[] {
  const groups = items(satellite, 'transponders');
  const networks = items(satellite, 'redundancy');
  return [...networks.flatMap((network) => networkProblems(network, groups)), ...sharedGroups(networks)];
}

/** Channels of the groups that a network names; undefined when their number is not known. */
function channelsOf(
  network: Place,
  groups: readonly Place[],
): { channels: string[]; tubes: number } | undefined {
  const channels: string[] = [];
  let tubes = 0;
  for (const { raw } of items(network, 'transponders')) {
    const group = groups.find((candidate) => text(candidate, 'id') === raw);
    const count = group && number(group, 'count');
    if (count === undefined || !(count >= 1 && count <= 200)) return undefined;
    tubes += count + (number(group!, 'spares') ?? 0);
    channels.push(...Array.from({ length: Math.floor(count) }, (_, i) => `${String(raw)}-${i + 1}`));
  }
  return { channels, tubes };
}

function networkProblems(network: Place, groups: readonly Place[]): Problem[] {
  const known = channelsOf(network, groups);
  if (known === undefined) return [];
  const tubes = items(network, 'tubes').flatMap(({ raw }) => (typeof raw === 'string' ? [raw] : []));
  const ports = new Map<string, Port[]>();
  for (const owner of items(network, 'switches'))
    for (const place of items(owner, 'ports')) {
      if (typeof place.raw !== 'string') continue;
      const name = place.raw;
      ports.set(name, [...(ports.get(name) ?? []), { place, name, owner }]);
    }
  const duplicates = [
    ...repeated(items(network, 'tubes'), 'a tube'),
    ...repeated(
      items(network, 'switches').map((one) => at(one, 'id')),
      'a switch',
    ),
  ];
  return [
    ...duplicates,
    ...numberOfTubes(network, groups, tubes.length, known.tubes),
    ...missing(at(network, 'transponders'), known.channels, ports, 'channel'),
    ...missing(at(network, 'tubes'), tubes, ports, 'tube'),
    ...[...ports].flatMap(([name, found]) =>
      known.channels.includes(name) || tubes.includes(name)
        ? once(found)
        : wire(found, [...known.channels, ...tubes, ...[...ports.keys()].filter((other) => other !== name)]),
    ),
  ];
}

function repeated(places: readonly Place[], what: string): Problem[] {
  return places.flatMap((place, i) => {
    const first = places.findIndex(({ raw }) => raw === place.raw);
    if (place.raw === undefined || first === i) return [];
    const expected = `the id of ${what} once`;
    const cure = `first at ${whereIs(places[first]!)}`;
    return [problemOf(place, { code: 'redundancy.duplicate', expected, received: String(place.raw), cure })];
  });
}

function numberOfTubes(network: Place, groups: readonly Place[], found: number, wanted: number): Problem[] {
  if (found === wanted) return [];
  const expected = `${wanted} tubes: the channels of its transponders and their spares`;
  const cure = spares(network, groups, found - wanted);
  return [
    problemOf(at(network, 'tubes'), {
      code: 'redundancy.tubes',
      expected,
      received: String(found),
      ...(cure !== undefined && { cure }),
    }),
  ];
}

/** Where the spares of a network are stated, and how many there must be for the tubes that it names. */
function spares(network: Place, groups: readonly Place[], more: number): string | undefined {
  const cures = items(network, 'transponders').flatMap(({ raw }) => {
    const group = groups.find((candidate) => text(candidate, 'id') === raw);
    if (group === undefined) return [];
    const needed = (number(group, 'spares') ?? 0) + more;
    const place = has(group, 'spares') ? at(group, 'spares') : at(group, 'id');
    return needed >= 0 ? [`\`spares: ${needed}\` in the group ${String(raw)} (${whereIs(place)})`] : [];
  });
  return cures.length === 0 ? undefined : cures.join(' or ');
}

function missing(
  place: Place,
  names: readonly string[],
  ports: ReadonlyMap<string, readonly Port[]>,
  what: string,
): Problem[] {
  const absent = names.filter((name) => !ports.has(name));
  if (absent.length === 0) return [];
  const expected = `every ${what} at a port of a switch`;
  const received = `none for ${absent.join(', ')}`;
  return [problemOf(place, { code: 'redundancy.unconnected', expected, received })];
}

function once(ports: readonly Port[]): Problem[] {
  return ports.slice(1).map(({ place, name }) =>
    problemOf(place, {
      code: 'redundancy.port',
      expected: `${name} at one port`,
      received: 'a second one',
      cure: `first at ${whereIs(ports[0]!.place)}`,
    }),
  );
}

/** A name that is neither channel nor tube: it must join two switches. */
function wire(ports: readonly Port[], others: readonly string[]): Problem[] {
  const [first, second] = ports as [Port, Port | undefined];
  if (second === undefined) {
    const near = nearest(first.name, others);
    const expected = `a channel, a tube, or a wire that a second switch has too`;
    const cure = near === undefined ? 'null for a terminated port' : `did you mean ${near}?`;
    return [
      problemOf(first.place, {
        code: 'redundancy.loose-wire',
        expected,
        received: `${first.name} here alone`,
        cure,
      }),
    ];
  }
  if (ports.length > 2) {
    const expected = `a wire between two ports`;
    const received = `${first.name} at ${ports.length}`;
    return [problemOf(ports[2]!.place, { code: 'redundancy.wire', expected, received })];
  }
  if (first.owner.path.join() !== second.owner.path.join()) return [];
  const expected = 'a wire between two switches';
  return [
    problemOf(second.place, {
      code: 'redundancy.wire',
      expected,
      received: `${first.name} at two ports of the same`,
    }),
  ];
}

/** A channel has one way to its tube. */
function sharedGroups(networks: readonly Place[]): Problem[] {
  const seen = new Map<unknown, Place>();
  return networks
    .flatMap((network) => items(network, 'transponders'))
    .flatMap((place) => {
      const first = seen.get(place.raw);
      if (first === undefined) {
        seen.set(place.raw, place);
        return [];
      }
      const expected = 'a transponder group in one redundancy network';
      const cure = `first at ${whereIs(first)}`;
      return [
        problemOf(place, { code: 'redundancy.shared-group', expected, received: String(place.raw), cure }),
      ];
    });
}

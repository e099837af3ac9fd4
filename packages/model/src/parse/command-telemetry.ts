/** Carriers of telecommand and telemetry: stations that can, and loops and tones that go with phase modulation. */
import type { Problem } from '../input-error.ts';
import { at, has, items, type Place, problemOf, text, whereIs } from './place.ts';
import type { Index } from './references.ts';

export function commandTelemetryProblems(root: Place, index: Index): Problem[] {
  return items(root, 'commandTelemetry').flatMap((one) => [
    ...stationProblems(one, index),
    ...modulationProblems(one),
    ...idProblems(one, index),
  ]);
}

function stationProblems(one: Place, index: Index): Problem[] {
  const station = index.byKind.get('station')?.get(text(one, 'station') ?? '');
  const terminal = station && index.byKind.get('terminal')?.get(text(station, 'terminal') ?? '');
  const direction = text(one, 'way', 'kind') === 'telecommand' ? 'transmit' : 'receive';
  if (terminal === undefined || has(terminal, direction)) return [];
  return [
    problemOf(at(one, 'station'), {
      code: `terminal.cannot-${direction}`,
      expected: `a station that can ${direction}`,
      received: `${text(one, 'station')}: the terminal ${text(terminal, 'id')} at ${whereIs(terminal)} has no \`${direction}\``,
    }),
  ];
}

/** A discriminator follows no residual carrier and hands on one subcarrier. */
function modulationProblems(one: Place): Problem[] {
  if (text(one, 'modulation', 'kind') !== 'fm') return [];
  return ['carrierLoop', 'ranging']
    .filter((key) => has(one, key))
    .map((key) =>
      problemOf(at(one, key), {
        code: 'command-telemetry.modulation',
        expected: `no \`${key}\` with frequency modulation`,
        received: `\`${key}\` beside the modulation fm at ${whereIs(at(one, 'modulation'))}`,
        cure: 'leave it out, or modulate in phase: kind: pm',
      }),
    );
}

/** Commands name a link by its id, whatever kind it is of. */
function idProblems(one: Place, index: Index): Problem[] {
  const id = text(one, 'id');
  const link = index.byKind.get('link')?.get(id ?? '');
  if (id === undefined || link === undefined) return [];
  return [
    problemOf(at(one, 'id'), {
      code: 'id.duplicate',
      expected: 'an id that no link has',
      received: id,
      cure: `first at ${whereIs(link)}`,
    }),
  ];
}

/** What no single figure shows: figures and entities that contradict each other. */
import {
  AUTOMATIC_MODCODS,
  candidateModcods,
  type FrameSize,
  tableNamedBy,
  tablePathOf,
} from '@ortak/core/modem';
import type { Problem } from '../input-error.ts';
import { bandProblems } from './bands.ts';
import { commandTelemetryProblems } from './command-telemetry.ts';
import type { LoadedFile } from './files.ts';
import { filterProblems } from './filters.ts';
import { modulationProblems } from './modulations.ts';
import { nearest } from './nearest.ts';
import { payloadProblems } from './payload.ts';
import { at, has, items, number, type Place, problemOf, rootOf, text, whereIs } from './place.ts';
import { planProblems } from './plan.ts';
import { polygonProblems } from './polygons.ts';
import { redundancyProblems } from './redundancy.ts';
import { groupOfChannel, type Index } from './references.ts';

/** Runs every check on the files that could be read. */
export function contradictions(files: readonly LoadedFile[], index: Index): Problem[] {
  return files.flatMap(({ kind, file }) => {
    const root = rootOf(file);
    if (kind === 'satellite')
      return [
        ...satelliteProblems(root, index),
        ...planProblems(root),
        ...bandProblems(root),
        ...payloadProblems(root),
        ...redundancyProblems(root),
        ...filterProblems(root),
      ];
    if (kind === 'services')
      return [
        ...items(root, 'serviceAreas').flatMap((area) =>
          [area, ...items(area, 'weights'), ...items(area, 'exclusions')].flatMap(polygonProblems),
        ),
        ...items(root, 'services').flatMap((service) => pathProblems(service, index)),
      ];
    if (kind === 'links')
      return [
        ...items(root, 'links').flatMap((link) => pathProblems(link, index)),
        ...commandTelemetryProblems(root, index),
      ];
    if (kind === 'partnership') return shareProblems(root, index);
    return [];
  });
}

/** Decimals of a figure as people write them: no trailing noise of binary sums. */
const round = (value: number): number => Number(value.toPrecision(9));

function satelliteProblems(satellite: Place, index: Index): Problem[] {
  const beams = items(satellite, 'beams').flatMap((beam) =>
    ['transmit', 'receive'].flatMap((direction) => axesProblems(at(beam, direction, 'pattern'))),
  );
  const amplifiers = items(satellite, 'amplifiers').flatMap((amplifier) => [
    ...transferProblems(amplifier),
    ...quiescentProblems(amplifier),
  ]);
  const transponders = items(satellite, 'transponders').flatMap((group) => {
    const receiver = index.byKind.get('receiver')?.get(text(group, 'receiver') ?? '');
    const uplinkBeam = receiver && index.byKind.get('beam')?.get(text(receiver, 'beam') ?? '');
    const downlinkBeam = index.byKind.get('beam')?.get(text(group, 'transmitBeam') ?? '');
    return [
      ...directionProblem(
        at(group, 'receiver'),
        uplinkBeam,
        'receive',
        'a receiver whose beam has `receive`',
      ),
      ...directionProblem(at(group, 'transmitBeam'), downlinkBeam, 'transmit', 'a beam that has `transmit`'),
      ...items(group, 'routes').flatMap((route) =>
        directionProblem(
          at(route, 'transmitBeam'),
          index.byKind.get('beam')?.get(text(route, 'transmitBeam') ?? ''),
          'transmit',
          'a beam that has `transmit`',
        ),
      ),
    ];
  });
  return [...beams, ...amplifiers, ...transponders, ...pointingProblems(at(satellite, 'pointing'))];
}

/** A half-cone says of roll and pitch together what their deviations say apart. */
function pointingProblems(pointing: Place): Problem[] {
  if (!has(pointing, 'halfConeDeg')) return [];
  return ['rollDeg', 'pitchDeg'].flatMap((key) => {
    const place = at(pointing, 'random', key);
    if (place.raw === undefined) return [];
    const expected = `either halfConeDeg or a random ${key} of the pointing`;
    const received = `both: halfConeDeg stands at ${whereIs(at(pointing, 'halfConeDeg'))}`;
    return [problemOf(place, { code: 'pointing.two-errors', expected, received, cure: 'leave one out' })];
  });
}

function directionProblem(
  place: Place,
  beam: Place | undefined,
  direction: string,
  expected: string,
): Problem[] {
  if (beam === undefined || has(beam, direction)) return [];
  const received = `${String(place.raw)}: the beam ${text(beam, 'id')} at ${whereIs(beam)} has no \`${direction}\``;
  return [problemOf(place, { code: 'transponder.beam-direction', expected, received })];
}

function axesProblems(pattern: Place): Problem[] {
  const major = number(pattern, 'majorBeamwidthDeg');
  const minor = number(pattern, 'minorBeamwidthDeg');
  if (major === undefined || minor === undefined || minor <= major) return [];
  const expected = `a minor beamwidth of at most the major one, ${major}°`;
  const cure = 'exchange the two and turn the orientation by 90°';
  return [
    problemOf(at(pattern, 'minorBeamwidthDeg'), { code: 'beam.axes', expected, received: `${minor}°`, cure }),
  ];
}

function transferProblems(amplifier: Place): Problem[] {
  const points = items(amplifier, 'transfer', 'points');
  const pair = ({ raw }: Place): readonly [number, number] | undefined =>
    Array.isArray(raw) && typeof raw[0] === 'number' && typeof raw[1] === 'number'
      ? [raw[0], raw[1]]
      : undefined;
  const show = (point: readonly [number, number]) => `[${point[0]}, ${point[1]}]`;
  return points.flatMap((place, i) => {
    const point = pair(place);
    const before = i === 0 ? undefined : pair(points[i - 1]!);
    if (point === undefined) return [];
    if (i === 0 && (point[0] !== 0 || point[1] !== 0)) {
      const expected = 'the transfer curve to begin at saturation, [0, 0]';
      return [problemOf(place, { code: 'amplifier.transfer-start', expected, received: show(point) })];
    }
    if (before === undefined || (point[0] > before[0] && point[1] >= before[1])) return [];
    const expected = `input back-off above ${before[0]} dB and output back-off of at least ${before[1]} dB, after ${show(before)}`;
    return [problemOf(place, { code: 'amplifier.transfer-order', expected, received: show(point) })];
  });
}

/** An amplifier does not draw more without drive than at saturation. */
function quiescentProblems(amplifier: Place): Problem[] {
  const saturatedPowerW = number(amplifier, 'saturatedPowerW');
  const efficiencyPercent = number(amplifier, 'dc', 'efficiencyPercent');
  const quiescentPowerW = number(amplifier, 'dc', 'quiescentPowerW');
  if (saturatedPowerW === undefined || efficiencyPercent === undefined || quiescentPowerW === undefined)
    return [];
  const saturatedDcPowerW = round((100 * saturatedPowerW) / efficiencyPercent);
  if (quiescentPowerW <= saturatedDcPowerW) return [];
  return [
    problemOf(at(amplifier, 'dc', 'quiescentPowerW'), {
      code: 'amplifier.quiescent-power',
      expected: `at most the power drawn at saturation, ${saturatedPowerW} W / ${efficiencyPercent} % = ${Number(saturatedDcPowerW.toFixed(1))} W`,
      received: `${quiescentPowerW} W`,
    }),
  ];
}

/** What a service and a link have in common: station, channel, carrier, and who receives. */
function pathProblems(path: Place, index: Index): Problem[] {
  const terminalOf = (station: string | undefined) => {
    const place = index.byKind.get('station')?.get(station ?? '');
    return place && index.byKind.get('terminal')?.get(text(place, 'terminal') ?? '');
  };
  const problems: Problem[] = [];
  const need = (place: Place, terminal: Place | undefined, direction: 'transmit' | 'receive') => {
    if (terminal === undefined || has(terminal, direction)) return;
    const kind = place.path.at(-1) === 'terminal' ? 'terminal' : 'station';
    problems.push(
      problemOf(place, {
        code: `terminal.cannot-${direction}`,
        expected: `a ${kind} that can ${direction}`,
        received: `${String(place.raw)}: the terminal ${text(terminal, 'id')} at ${whereIs(terminal)} has no \`${direction}\``,
      }),
    );
  };
  need(at(path, 'from'), terminalOf(text(path, 'from')), 'transmit');
  if (typeof at(path, 'to').raw === 'string') need(at(path, 'to'), terminalOf(text(path, 'to')), 'receive');
  for (const place of [at(path, 'terminal'), at(path, 'to', 'terminal')])
    need(place, index.byKind.get('terminal')?.get(String(place.raw)), 'receive');
  return [...problems, ...carrierProblems(path, index), ...modcodProblems(at(path, 'carrier'))];
}

/** Longer names are no typing mistakes; comparing them with every MODCOD would take noticeable time. */
const longestName = 40;

function modcodProblems(carrier: Place): Problem[] {
  const name = text(carrier, 'modcod');
  const frame = text(carrier, 'frame') ?? 'normal';
  // those of tables are checked where the tables are read
  if (name === undefined || !isFrameSize(frame) || tablePathOf(name) !== undefined) return [];
  const candidates = name.length <= longestName ? candidateModcods(name, frame) : [];
  if (candidates.length > 0)
    return modulationProblems(carrier, candidates.length > 1 ? candidates : tableNamedBy(name, frame));
  return [
    problemOf(at(carrier, 'modcod'), {
      code: 'carrier.modcod',
      expected: `a MODCOD of DVB-S, DVB-S2, DVB-S2X or DVB-RCS2 with ${frame} frames, ${[...AUTOMATIC_MODCODS.keys()].join(', ')}, or a table modcods/NAME.csv`,
      received: name.slice(0, longestName),
      cure: name.length <= longestName ? modcodCure(name, frame) : undefined,
    }),
  ];
}

const isFrameSize = (text: string): text is FrameSize =>
  text === 'normal' || text === 'short' || text === 'vl-snr';

/** The code rates of the modulation that was named, or the name that is nearest. */
function modcodCure(name: string, frame: FrameSize): string | undefined {
  const table = tableNamedBy(name, frame);
  const automatic = AUTOMATIC_MODCODS.get(name);
  if (frame === 'vl-snr' && (table.length === 0 || automatic !== undefined))
    return 'frames of very low SNR are those of DVB-S2X: auto-s2x';
  const modulation = /\b(\d*(?:QPSK|BPSK|PSK|APSK|QAM))\b/i.exec(name)?.[1]?.toUpperCase();
  const rates = table.filter((row) => row.modulation === modulation).map((row) => row.codeRate);
  if (rates.length > 0) return `${modulation} has ${rates.join(', ')} with ${frame} frames`;
  const near = nearest(
    name,
    table.map((row) => row.name),
  );
  return near && `did you mean ${near}?`;
}

function carrierProblems(path: Place, index: Index): Problem[] {
  const group = groupOfChannel(text(path, 'transponder') ?? '', index);
  const bandwidthMHz = group && number(group, 'bandwidthMHz');
  const symbolRateMBd = number(path, 'carrier', 'symbolRateMBd');
  const rollOff = number(path, 'carrier', 'rollOff');
  if (bandwidthMHz === undefined || symbolRateMBd === undefined || rollOff === undefined) return [];
  const occupiedMHz = round(symbolRateMBd * (1 + rollOff));
  if (occupiedMHz <= bandwidthMHz) return [];
  return [
    problemOf(at(path, 'carrier', 'symbolRateMBd'), {
      code: 'carrier.too-wide',
      expected: `a carrier that fits into the ${bandwidthMHz} MHz of ${text(path, 'transponder')}`,
      received: `${symbolRateMBd} MBd × (1 + ${rollOff}) = ${occupiedMHz} MHz`,
      cure: `at most ${Math.floor((bandwidthMHz / (1 + rollOff)) * 1000) / 1000} MBd at this roll-off`,
    }),
  ];
}

function shareProblems(root: Place, index: Index): Problem[] {
  const shares = items(root, 'shares');
  const problems: Problem[] = [];
  const partners = new Map<string, Place>();
  const allotted = new Map<string, { sum: number; last: Place }>();
  for (const share of shares) {
    const partner = text(share, 'partner');
    const first = partners.get(partner ?? '');
    if (first !== undefined) {
      const expected = 'one share for each partner';
      const cure = `first at ${whereIs(first)}`;
      problems.push(
        problemOf(at(share, 'partner'), {
          code: 'partnership.duplicate',
          expected,
          received: `${partner} again`,
          cure,
        }),
      );
    } else if (partner !== undefined) partners.set(partner, share);
    for (const entry of items(share, 'capacity')) {
      const group = text(entry, 'transponders') ?? '';
      const sum = (allotted.get(group)?.sum ?? 0) + (number(entry, 'channels') ?? 0);
      allotted.set(group, { sum, last: at(entry, 'channels') });
    }
  }
  for (const [id, { sum, last }] of allotted) {
    const group = index.byKind.get('transponder group')?.get(id);
    const count = group && number(group, 'count');
    if (count === undefined || sum <= count + 1e-9) continue;
    const expected = `at most the ${count} channels of ${id} over all partners`;
    problems.push(
      problemOf(last, { code: 'partnership.over-allotted', expected, received: `${round(sum)} in sum` }),
    );
  }
  const costs = shares.map((share) => number(share, 'costPercent'));
  const total = costs.reduce<number>((sum, cost) => sum + (cost ?? Number.NaN), 0);
  if (shares.length > 0 && Math.abs(total - 100) > 0.01) {
    const expected = 'cost shares that sum to 100 %';
    problems.push(
      problemOf(at(root, 'shares'), {
        code: 'partnership.cost-sum',
        expected,
        received: `${round(total)} %`,
      }),
    );
  }
  return problems;
}

/** A page per satellite: platform, frequency plan, beams with a map each. */
import type { BeamCoverage, ChannelRow, ProgrammeResults, SatelliteResult } from '@ortak/analysis';
import { line, type WorkingLine } from '@ortak/core/working';
import { figure, fixed, latitude, longitude, withUnit } from '../format.ts';
import { confidenceWords } from '../map/coverage-map.ts';
import { type Block, type Cell, door, number, type Table, text } from './blocks.ts';
import { beamWords, fragment } from './names.ts';

/** @param mainMap the coverage already shown under the answer, not drawn a second time */
export function satelliteBlocks(results: ProgrammeResults, mainMap: BeamCoverage | undefined): Block[] {
  return [
    { kind: 'heading', level: 2, id: 'satellites', text: 'Satellites' },
    ...results.satellites.flatMap((satellite): Block[] => [
      {
        kind: 'heading',
        level: 3,
        id: fragment('satellite', satellite.id),
        text: `${satellite.name}, ${longitude(satellite.orbitalPositionDeg)}`,
      },
      {
        kind: 'paragraph',
        text: `${satellite.channels.length} channels with ${withUnit(fixed(satellite.bandwidthMHz, 1), 'MHz')} and ${withUnit(fixed(satellite.rfPowerW, 1), 'W')} of saturated RF power, ${satellite.spares} spare amplifier chains.`,
      },
      platform(satellite),
      ...(satellite.channels.length > 0 ? [frequencyPlan(satellite)] : []),
      {
        kind: 'working',
        id: satelliteWorkingId(satellite),
        title: `Working: bandwidth and power of ${satellite.name}`,
        lines: satellite.working,
      },
      ...results.coverage
        .filter((coverage) => coverage.satellite === satellite.name)
        .flatMap((coverage) => beam(coverage, coverage === mainMap)),
    ]),
  ];
}

/** Where the sums of a satellite's bandwidth and power stand. */
export const satelliteWorkingId = ({ id }: Pick<SatelliteResult, 'id'>): string =>
  fragment('w-satellite', id);

function platform({ id, platform }: SatelliteResult): Table {
  return {
    kind: 'table',
    id: fragment('t-platform', id),
    caption: `Platform ${platform.name}`,
    columns: [text('Figure'), number('Value'), text('Unit'), text('Confidence'), text('Source')],
    rows: platform.figures.map((line) => [
      { text: line.label, working: [line] },
      { text: figure(line.value, line.unit) },
      { text: line.unit },
      confidenceCell(line.confidence ?? 'unsourced'),
      { text: line.source },
    ]),
  };
}

export const confidenceCell = (confidence: string): Cell => ({ text: confidence, confidence });

function frequencyPlan(satellite: SatelliteResult): Table {
  const to = satelliteWorkingId(satellite);
  return {
    kind: 'table',
    id: fragment('t-plan', satellite.id),
    caption: `Frequency plan of ${satellite.name}`,
    columns: [
      text('Channel'),
      number('Uplink centre', 'GHz'),
      text('Pol.'),
      number('Downlink centre', 'GHz'),
      text('Pol.'),
      number('Bandwidth', 'MHz'),
      number('RF power', 'W'),
    ],
    rows: satellite.channels.map((channel) => [
      { text: channel.id, working: centres(channel, satellite) },
      { text: fixed(channel.uplinkCentreGHz, 5) },
      { text: channel.uplinkPolarisation },
      { text: fixed(channel.downlinkCentreGHz, 5) },
      { text: channel.downlinkPolarisation },
      door(fixed(channel.bandwidthMHz, 1), to),
      door(fixed(channel.rfPowerW, 1), to),
    ]),
  };
}

/** Channels of a group stand at even spacing from its first. */
function centres(channel: ChannelRow, { channels }: SatelliteResult): WorkingLine[] {
  const group = channels.filter((other) => other.group === channel.group);
  const [first, place] = [group[0]!, group.indexOf(channel) + 1];
  const source = `f₁ + (n − 1) Δf, frequency plan of ${channel.group}`;
  const inputs = (firstGHz: number) => [
    line('f₁', `Centre of ${first.id}, the first of ${channel.group}`, firstGHz, 'GHz', 'frequency plan'),
    line('n', `Place of ${channel.id} in ${channel.group}`, place, '', 'frequency plan'),
  ];
  return [
    line('f', 'Uplink centre', channel.uplinkCentreGHz, 'GHz', source, inputs(first.uplinkCentreGHz)),
    line('f', 'Downlink centre', channel.downlinkCentreGHz, 'GHz', source, inputs(first.downlinkCentreGHz)),
  ];
}

function beam(coverage: BeamCoverage, isMainMap: boolean): Block[] {
  const key = `${coverage.satellite}.${coverage.beam}.${coverage.quantity}`;
  const working = fragment('w-beam', key);
  const blocks: Block[] = [
    {
      kind: 'heading',
      level: 4,
      id: fragment('beam', key),
      text: capital(`${beamWords(coverage.name)}: ${coverage.label}`),
    },
    levels(coverage, fragment('t-beam', key), working),
  ];
  if (isMainMap)
    blocks.push({ kind: 'paragraph', text: 'Its map stands under the answer at the head of this report.' });
  else blocks.push({ kind: 'map', id: fragment('map', key), caption: mapCaption(coverage), coverage });
  blocks.push({
    kind: 'working',
    id: working,
    title: `Working: peak ${coverage.label} of ${beamWords(coverage.name)}`,
    lines: coverage.working,
  });
  if (coverage.notices.length > 0) blocks.push({ kind: 'notices', notices: coverage.notices });
  return blocks;
}

export const mapCaption = (coverage: BeamCoverage): string =>
  `${coverage.label} of ${beamWords(coverage.name)} [${coverage.unit}], ${confidenceWords[coverage.confidence]}`;

function levels(coverage: BeamCoverage, id: string, peakWorking: string): Table {
  const { peak, serviceArea, unit, label, name } = coverage;
  const where = (point: { latitudeDeg: number; longitudeDeg: number }) =>
    `${latitude(point.latitudeDeg, 2)}, ${longitude(point.longitudeDeg, 2)}`;
  const rows: Cell[][] = [[{ text: 'Peak' }, door(fixed(peak.value, 2), peakWorking), { text: where(peak) }]];
  if (serviceArea) {
    const { minimum, mean, maximum, name: area } = serviceArea;
    const row = (words: string, value: number, source: string, position: string): Cell[] => [
      { text: words, working: [line('', words, value, unit, source, coverage.working)] },
      { text: fixed(value, 2) },
      { text: position },
    ];
    const points = 'of a grid over the service area and of the corners of its border';
    rows.push(
      row(`Minimum over ${area}`, minimum.value, `lowest ${points}`, where(minimum)),
      row(
        `Mean over ${area}, by area`,
        mean,
        'mean of the grid, each point weighted by the cosine of its latitude',
        '',
      ),
      row(`Maximum over ${area}`, maximum.value, `highest ${points}`, where(maximum)),
    );
  }
  return {
    kind: 'table',
    id,
    caption: `${label} of ${beamWords(name)}`,
    columns: [text('Where'), number(label, unit), text('Position')],
    rows,
  };
}

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);

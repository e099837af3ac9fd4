/** A page per satellite: platform, frequency plan, beams with a map each. */
import type { BeamCoverage, ChannelRow, ProgrammeResults, SatelliteResult } from '@ortak/analysis';
import { line, type WorkingLine } from '@ortak/core/working';
import type { Voice } from '../words/voice.ts';
import { type Block, type Cell, door, number, type Table, text } from './blocks.ts';
import { fragment } from './names.ts';

/** @param mainMap the coverage already shown under the answer, not drawn a second time */
export function satelliteBlocks(
  results: ProgrammeResults,
  mainMap: BeamCoverage | undefined,
  voice: Voice,
): Block[] {
  const { headings, sentences, workings } = voice.words;
  const { figure, fixed, longitude, withUnit } = voice.numbers;
  return [
    { kind: 'heading', level: 2, id: 'satellites', text: headings.satellites },
    ...results.satellites.flatMap((satellite): Block[] => [
      {
        kind: 'heading',
        level: 3,
        id: fragment('satellite', satellite.id),
        text: `${satellite.name}, ${longitude(satellite.orbitalPositionDeg)}`,
      },
      {
        kind: 'paragraph',
        text: sentences.satellite(
          figure(satellite.channels.length, ''),
          withUnit(fixed(satellite.bandwidthMHz, 1), 'MHz'),
          withUnit(fixed(satellite.rfPowerW, 1), 'W'),
          figure(satellite.spares, ''),
        ),
      },
      platform(satellite, voice),
      ...(satellite.channels.length > 0 ? [frequencyPlan(satellite, voice)] : []),
      {
        kind: 'working',
        id: satelliteWorkingId(satellite),
        title: workings.satellite(satellite.name),
        lines: satellite.working,
      },
      ...results.coverage
        .filter((coverage) => coverage.satellite === satellite.name)
        .flatMap((coverage) => beam(coverage, coverage === mainMap, voice)),
    ]),
  ];
}

/** Where the sums of a satellite's bandwidth and power stand. */
export const satelliteWorkingId = ({ id }: Pick<SatelliteResult, 'id'>): string =>
  fragment('w-satellite', id);

function platform({ id, platform }: SatelliteResult, voice: Voice): Table {
  const { captions, columns } = voice.words;
  return {
    kind: 'table',
    id: fragment('t-platform', id),
    caption: captions.platform(platform.name),
    columns: [
      text(columns.figure),
      number(columns.value),
      text(columns.unit),
      text(columns.confidence),
      text(columns.source),
    ],
    rows: platform.figures.map((line) => [
      { text: line.label, working: [line] },
      { text: voice.numbers.figure(line.value, line.unit) },
      { text: voice.unit(line.unit) },
      confidenceCell(line.confidence ?? 'unsourced', voice),
      { text: line.source },
    ]),
  };
}

export const confidenceCell = (
  confidence: BeamCoverage['confidence'],
  { words }: Pick<Voice, 'words'>,
): Cell => ({ text: words.confidence[confidence], confidence });

function frequencyPlan(satellite: SatelliteResult, voice: Voice): Table {
  const { captions, columns } = voice.words;
  const { fixed } = voice.numbers;
  const { unit } = voice;
  const to = satelliteWorkingId(satellite);
  return {
    kind: 'table',
    id: fragment('t-plan', satellite.id),
    caption: captions.plan(satellite.name),
    columns: [
      text(columns.channel),
      number(columns.uplinkCentre, unit('GHz')),
      text(columns.polarisation),
      number(columns.downlinkCentre, unit('GHz')),
      text(columns.polarisation),
      number(columns.bandwidth, unit('MHz')),
      number(columns.rfPower, unit('W')),
    ],
    rows: satellite.channels.map((channel) => [
      { text: channel.id, working: centres(channel, satellite, voice) },
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
function centres(channel: ChannelRow, { channels }: SatelliteResult, { said }: Voice): WorkingLine[] {
  const group = channels.filter((other) => other.group === channel.group);
  const [first, place] = [group[0]!, group.indexOf(channel) + 1];
  const source = said(`f₁ + (n − 1) Δf, frequency plan of ${channel.group}`);
  const plan = said('frequency plan');
  const inputs = (firstGHz: number) => [
    line('f₁', said(`Centre of ${first.id}, the first of ${channel.group}`), firstGHz, 'GHz', plan),
    line('n', said(`Place of ${channel.id} in ${channel.group}`), place, '', plan),
  ];
  return [
    line('f', said('Uplink centre'), channel.uplinkCentreGHz, 'GHz', source, inputs(first.uplinkCentreGHz)),
    line(
      'f',
      said('Downlink centre'),
      channel.downlinkCentreGHz,
      'GHz',
      source,
      inputs(first.downlinkCentreGHz),
    ),
  ];
}

function beam(coverage: BeamCoverage, isMainMap: boolean, voice: Voice): Block[] {
  const { captions, sentences, workings } = voice.words;
  const key = `${coverage.satellite}.${coverage.beam}.${coverage.quantity}`;
  const working = fragment('w-beam', key);
  const blocks: Block[] = [
    {
      kind: 'heading',
      level: 4,
      id: fragment('beam', key),
      text: voice.capital(captions.beam(coverage.name, coverage.label)),
    },
    levels(coverage, fragment('t-beam', key), working, voice),
  ];
  if (isMainMap) blocks.push({ kind: 'paragraph', text: sentences.mapAbove });
  else blocks.push({ kind: 'map', id: fragment('map', key), caption: mapCaption(coverage, voice), coverage });
  blocks.push({
    kind: 'working',
    id: working,
    title: workings.beam(coverage.label, coverage.name),
    lines: coverage.working,
  });
  if (coverage.notices.length > 0) blocks.push({ kind: 'notices', notices: coverage.notices });
  return blocks;
}

export const mapCaption = (coverage: BeamCoverage, { words, unit }: Voice): string =>
  `${words.captions.quantityOfBeam(coverage.label, coverage.name)} [${unit(coverage.unit)}], ${words.map.confidence[coverage.confidence]}`;

function levels(coverage: BeamCoverage, id: string, peakWorking: string, voice: Voice): Table {
  const { captions, columns, levels: named } = voice.words;
  const { fixed, latitude, longitude } = voice.numbers;
  const { said } = voice;
  const { peak, serviceArea, unit, label, name } = coverage;
  const where = (point: { latitudeDeg: number; longitudeDeg: number }) =>
    `${latitude(point.latitudeDeg, 2)}, ${longitude(point.longitudeDeg, 2)}`;
  const rows: Cell[][] = [
    [{ text: named.peak }, door(fixed(peak.value, 2), peakWorking), { text: where(peak) }],
  ];
  if (serviceArea) {
    const { minimum, mean, maximum, name: area } = serviceArea;
    const row = (words: string, value: number, source: string, position: string): Cell[] => [
      { text: words, working: [line('', words, value, unit, source, coverage.working)] },
      { text: fixed(value, 2) },
      { text: position },
    ];
    const points = 'of a grid over the service area and of the corners of its border';
    rows.push(
      row(named.minimum(area), minimum.value, said(`lowest ${points}`), where(minimum)),
      ...(mean === null
        ? []
        : [
            row(
              named.mean(area),
              mean,
              said('mean of the grid, each point weighted by the cosine of its latitude'),
              '',
            ),
          ]),
      row(named.maximum(area), maximum.value, said(`highest ${points}`), where(maximum)),
    );
  }
  return {
    kind: 'table',
    id,
    caption: captions.quantityOfBeam(label, name),
    columns: [text(columns.where), number(label, voice.unit(unit)), text(columns.position)],
    rows,
  };
}

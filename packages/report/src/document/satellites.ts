/** A page per satellite: platform, frequency plan, beams with a map each. */
import type { BeamCoverage, ProgrammeResults, SatelliteResult } from '@ortak/analysis';
import { figure, fixed, latitude, longitude, withUnit } from '../format.ts';
import { confidenceWords } from '../map/coverage-map.ts';
import { type Block, type Cell, door, number, type Table, text } from './blocks.ts';
import { fragment } from './names.ts';

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
        id: workingId(satellite),
        title: `Working: bandwidth and power of ${satellite.name}`,
        lines: satellite.working,
      },
      ...results.coverage
        .filter((coverage) => coverage.satellite === satellite.name)
        .flatMap((coverage) => beam(coverage, coverage === mainMap)),
    ]),
  ];
}

const workingId = (satellite: SatelliteResult) => fragment('w-satellite', satellite.id);

function platform({ id, platform }: SatelliteResult): Table {
  return {
    kind: 'table',
    id: fragment('t-platform', id),
    caption: `Platform ${platform.name}`,
    columns: [text('Figure'), number('Value'), text('Unit'), text('Confidence'), text('Source')],
    rows: platform.figures.map((line) => [
      { text: line.label },
      { text: figure(line.value, line.unit) },
      { text: line.unit },
      confidenceCell(line.confidence ?? 'unsourced'),
      { text: line.source },
    ]),
  };
}

export const confidenceCell = (confidence: string): Cell => ({ text: confidence, confidence });

function frequencyPlan(satellite: SatelliteResult): Table {
  const to = workingId(satellite);
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
      { text: channel.id },
      { text: fixed(channel.uplinkCentreGHz, 5) },
      { text: channel.uplinkPolarisation },
      { text: fixed(channel.downlinkCentreGHz, 5) },
      { text: channel.downlinkPolarisation },
      door(fixed(channel.bandwidthMHz, 1), to),
      door(fixed(channel.rfPowerW, 1), to),
    ]),
  };
}

function beam(coverage: BeamCoverage, isMainMap: boolean): Block[] {
  const key = `${coverage.satellite}.${coverage.beam}.${coverage.quantity}`;
  const working = fragment('w-beam', key);
  const blocks: Block[] = [
    { kind: 'heading', level: 4, id: fragment('beam', key), text: `${coverage.name}: ${coverage.label}` },
    levels(coverage, fragment('t-beam', key), working),
  ];
  if (isMainMap)
    blocks.push({ kind: 'paragraph', text: 'Its map stands under the answer at the head of this report.' });
  else blocks.push({ kind: 'map', id: fragment('map', key), caption: mapCaption(coverage), coverage });
  blocks.push({
    kind: 'working',
    id: working,
    title: `Working: peak ${coverage.label} of ${coverage.name}`,
    lines: coverage.working,
  });
  if (coverage.notices.length > 0) blocks.push({ kind: 'notices', notices: coverage.notices });
  return blocks;
}

export const mapCaption = (coverage: BeamCoverage): string =>
  `${coverage.label} of ${coverage.name} [${coverage.unit}], ${confidenceWords[coverage.confidence]}`;

function levels({ peak, serviceArea, unit, label, name }: BeamCoverage, id: string, working: string): Table {
  const where = (point: { latitudeDeg: number; longitudeDeg: number }) =>
    `${latitude(point.latitudeDeg, 2)}, ${longitude(point.longitudeDeg, 2)}`;
  const rows: Cell[][] = [[{ text: 'Peak' }, door(fixed(peak.value, 2), working), { text: where(peak) }]];
  if (serviceArea) {
    rows.push(
      [
        { text: `Minimum over ${serviceArea.name}` },
        { text: fixed(serviceArea.minimum.value, 2) },
        { text: where(serviceArea.minimum) },
      ],
      [
        { text: `Mean over ${serviceArea.name}, by area` },
        { text: fixed(serviceArea.mean, 2) },
        { text: '' },
      ],
      [{ text: `Maximum over ${serviceArea.name}` }, { text: fixed(serviceArea.maximum, 2) }, { text: '' }],
    );
  }
  return {
    kind: 'table',
    id,
    caption: `${label} of ${name}`,
    columns: [text('Where'), number(label, unit), text('Position')],
    rows,
  };
}

/** The patterns of the Plans of Appendices 30, 30A and 30B in the catalogue. */
import { SPEED_OF_LIGHT_MPS } from '../math/constants.ts';
import * as ap30 from './ap30.ts';
import * as ap30a from './ap30a.ts';
import * as ap30b from './ap30b.ts';
import * as needs from './catalogue.parameters.ts';
import { narrowed, type PatternParameter } from './catalogue.parameters.ts';
import type { CataloguePattern, PatternValues } from './catalogue.ts';
import type { OffAxisCurve } from './off-axis.ts';
import { parabolicGainDbi } from './parabolic.ts';
import type { PlanBeam } from './plan-beam.ts';

type Entry = readonly [
  id: string,
  title: string,
  polarisation: 'co' | 'cross',
  curve: (values: PatternValues) => OffAxisCurve,
];

/** Entries of one kind of station and one section. */
const group = (
  station: 'earth' | 'satellite',
  source: string,
  section: string,
  parameters: readonly PatternParameter[],
  entries: readonly Entry[],
): CataloguePattern[] =>
  entries.map(([id, title, polarisation, curve]) => ({
    id,
    title,
    source,
    section,
    station,
    polarisation,
    kind: 'envelope',
    parameters,
    curve,
  }));

const beamOf = ({ peakGainDbi, beamwidthDeg }: PatternValues): PlanBeam => ({
  peakGainDbi: peakGainDbi!,
  beamwidthDeg: beamwidthDeg!,
});
/** Where a curve takes nothing but the beam. */
const ofBeam = (curve: (beam: PlanBeam) => OffAxisCurve) => (values: PatternValues) => curve(beamOf(values));

const gain = narrowed(needs.peakGainDbi, [30, 60]);
const beam = [gain, needs.beamwidthDeg];
const fastBeam = (beamletDeg: number) => [gain, narrowed(needs.beamwidthDeg, [beamletDeg, 17.4])];
const receiver = [narrowed(needs.peakGainDbi, [25, 55], 38), narrowed(needs.beamwidthDeg, [0.1, 5], 1.8)];
const feeder = [narrowed(needs.peakGainDbi, [46, 65], 57)];
const dish = [
  narrowed(needs.diameterM, [1, 15], 2.7),
  narrowed(needs.frequencyGHz, [4.5, 13.25], 13),
  narrowed(needs.efficiency, [0.5, 0.8]),
];
const dishOf = ({ diameterM, frequencyGHz, efficiency }: PatternValues) => ({
  diameterOverWavelength: (diameterM! * frequencyGHz! * 1e9) / SPEED_OF_LIGHT_MPS,
  peakGainDbi: parabolicGainDbi(diameterM!, frequencyGHz! * 1e9, efficiency!),
});

export const planPatterns: readonly CataloguePattern[] = [
  ...group('satellite', ap30.card.id, 'Annex 5 §3.13.3', beam, [
    [
      'AP30-satellite-R1R3',
      'Transmitting satellite, Regions 1 and 3',
      'co',
      ofBeam((of) => ap30.ap30SpaceCurve(of, '1 and 3')),
    ],
    [
      'AP30-satellite-R1R3-cross',
      'Transmitting satellite, Regions 1 and 3',
      'cross',
      ofBeam((of) => ap30.ap30SpaceCrossCurve(of, '1 and 3')),
    ],
    [
      'AP30-satellite-R2',
      'Transmitting satellite, Region 2',
      'co',
      ofBeam((of) => ap30.ap30SpaceCurve(of, '2')),
    ],
    [
      'AP30-satellite-R2-cross',
      'Transmitting satellite, Region 2',
      'cross',
      ofBeam((of) => ap30.ap30SpaceCrossCurve(of, '2')),
    ],
    [
      'AP30-fast-cross',
      'Transmitting satellite, fast roll-off',
      'cross',
      ofBeam(ap30.ap30FastRollOffCrossCurve),
    ],
  ]),
  ...group('satellite', ap30.card.id, 'Annex 5 §3.13.3', fastBeam(0.6), [
    [
      'AP30-fast-R1R3',
      'Transmitting satellite, fast roll-off, Regions 1 and 3',
      'co',
      ofBeam((of) => ap30.ap30FastRollOffCurve(of, '1 and 3')),
    ],
  ]),
  ...group('satellite', ap30.card.id, 'Annex 5 §3.13.3', fastBeam(0.8), [
    [
      'AP30-fast-R2',
      'Transmitting satellite, fast roll-off, Region 2',
      'co',
      ofBeam((of) => ap30.ap30FastRollOffCurve(of, '2')),
    ],
  ]),
  ...group('earth', ap30.card.id, 'Annex 5 §3.7.2', receiver, [
    [
      'AP30-earth-1977',
      'Receiver of the 1977 Plan, individual reception',
      'co',
      ofBeam((of) => ap30.ap30EarthCurve(of, '1977')),
    ],
    [
      'AP30-earth-1977-cross',
      'Receiver of the 1977 Plan, individual reception',
      'cross',
      ofBeam((of) => ap30.ap30EarthCrossCurve(of, '1977')),
    ],
    ['AP30-earth-R2', 'Receiver of Region 2', 'co', ofBeam((of) => ap30.ap30EarthCurve(of, 'Region 2'))],
    [
      'AP30-earth-R2-cross',
      'Receiver of Region 2',
      'cross',
      ofBeam((of) => ap30.ap30EarthCrossCurve(of, 'Region 2')),
    ],
  ]),
  ...group('satellite', ap30a.card.id, 'Annex 3 Figure B', beam, [
    [
      'AP30A-satellite-R1R3',
      'Receiving satellite, Regions 1 and 3',
      'co',
      ofBeam((of) => ap30a.ap30aSpaceCurve(of, '1 and 3')),
    ],
    [
      'AP30A-satellite-R1R3-cross-1988',
      'Receiving satellite, Plan of 1988',
      'cross',
      ofBeam((of) => ap30a.ap30aSpaceCrossCurve(of, '1988')),
    ],
    [
      'AP30A-satellite-R1R3-cross-1997',
      'Receiving satellite, WRC-97',
      'cross',
      ofBeam((of) => ap30a.ap30aSpaceCrossCurve(of, 'WRC-97')),
    ],
    [
      'AP30A-satellite-R2',
      'Receiving satellite, Region 2',
      'co',
      ofBeam((of) => ap30a.ap30aSpaceCurve(of, '2')),
    ],
    [
      'AP30A-satellite-R2-cross',
      'Receiving satellite, Region 2 and fast roll-off',
      'cross',
      ofBeam(ap30a.ap30aMinus30Curve),
    ],
  ]),
  ...group('satellite', ap30a.card.id, 'Annex 3 Figure C', fastBeam(0.6), [
    ['AP30A-fast', 'Receiving satellite, fast roll-off', 'co', ofBeam(ap30a.ap30aFastRollOffCurve)],
  ]),
  ...group('earth', ap30a.card.id, 'Annex 3 §3.5.3', feeder, [
    [
      'AP30A-earth-1988',
      'Feeder-link station, Plan of 1988',
      'co',
      ({ peakGainDbi }) => ap30a.ap30aEarthCurve(peakGainDbi!, '1988'),
    ],
    [
      'AP30A-earth-1988-cross',
      'Feeder-link station, Plan of 1988',
      'cross',
      ({ peakGainDbi }) => ap30a.ap30aEarthCrossCurve(peakGainDbi!, '1988'),
    ],
    [
      'AP30A-earth-1997',
      'Feeder-link station, WRC-97',
      'co',
      ({ peakGainDbi }) => ap30a.ap30aEarthCurve(peakGainDbi!, 'WRC-97'),
    ],
    [
      'AP30A-earth-1997-cross',
      'Feeder-link station, WRC-97',
      'cross',
      ({ peakGainDbi }) => ap30a.ap30aEarthCrossCurve(peakGainDbi!, 'WRC-97'),
    ],
    [
      'AP30A-earth-R2',
      'Feeder-link station, Region 2',
      'co',
      ({ peakGainDbi }) => ap30a.ap30aRegion2EarthCurve(peakGainDbi!),
    ],
  ]),
  ...group(
    'earth',
    ap30a.card.id,
    'Annex 3 §4.4.3',
    [...feeder, narrowed(needs.diameterM, [2.5, 15], 5)],
    [
      [
        'AP30A-earth-R2-cross',
        'Feeder-link station, Region 2',
        'cross',
        ({ peakGainDbi, diameterM }) => ap30a.ap30aRegion2EarthCrossCurve(peakGainDbi!, diameterM!),
      ],
    ],
  ),
  ...group('satellite', ap30b.card.id, 'Annex 1 §1.7', beam, [
    ['AP30B-satellite', 'Satellite of an allotment', 'co', ofBeam(ap30b.ap30bSpaceCurve)],
    [
      'AP30B-satellite-cross',
      'Satellite of an allotment, normal and fast roll-off',
      'cross',
      ofBeam(ap30b.ap30bSpaceCrossCurve),
    ],
  ]),
  ...group('satellite', ap30b.card.id, 'Annex 1 §1.7', fastBeam(1.6), [
    [
      'AP30B-fast-6/4',
      'Satellite of an allotment, fast roll-off, 6/4 GHz',
      'co',
      ofBeam((of) => ap30b.ap30bFastRollOffCurve(of, '6/4 GHz')),
    ],
  ]),
  ...group('satellite', ap30b.card.id, 'Annex 1 §1.7', fastBeam(0.8), [
    [
      'AP30B-fast-13/10',
      'Satellite of an allotment, fast roll-off, 13/10-11 GHz',
      'co',
      ofBeam((of) => ap30b.ap30bFastRollOffCurve(of, '13/10-11 GHz')),
    ],
  ]),
  ...group('earth', ap30b.card.id, 'Annex 1 §1.6', dish, [
    ['AP30B-earth', 'Earth station of an allotment', 'co', (values) => ap30b.ap30bEarthCurve(dishOf(values))],
    [
      'AP30B-earth-A29',
      'Earth station of an allotment, improved side lobes',
      'co',
      (values) => ap30b.ap30bCoefficientCurve(dishOf(values), 29),
    ],
    [
      'AP30B-earth-A32',
      'Earth station of the original allotment Plan',
      'co',
      (values) => ap30b.ap30bCoefficientCurve(dishOf(values), 32),
    ],
  ]),
];

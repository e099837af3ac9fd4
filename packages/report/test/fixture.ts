/**
 * FIXTURE: results made up by hand to exercise the report; no figure here describes a real satellite.
 * Shapes and orders of magnitude follow what the analyses give.
 */
import type {
  Assumption,
  BeamCoverage,
  BudgetSection,
  CityRow,
  LinkResult,
  PartnerResult,
  ProgrammeResults,
} from '@ortak/analysis';
import { line } from '@ortak/core/working';
import { geoCircle } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';

/** A circle wound as RFC 7946 asks (anticlockwise on the map), as the analyses give contours. */
export function circle(centre: [number, number], radiusDeg: number): MultiPolygon {
  const { coordinates } = geoCircle().center(centre).radius(radiusDeg).precision(3)();
  return {
    type: 'MultiPolygon',
    coordinates: [(coordinates as Position[][]).map((ring) => ring.toReversed())],
  };
}

/** A contour around the middle of the map, with its whole edge as a line. */
function contour(radiusDeg: number): Pick<BeamCoverage['contours'][number], 'geometry' | 'lines'> {
  const geometry = circle([67, 48], radiusDeg);
  return { geometry, lines: { type: 'MultiLineString', coordinates: geometry.coordinates.flat() } };
}

const eirpBeam: BeamCoverage = {
  beam: 'ku-kz',
  name: 'Ku Kazakhstan',
  satellite: 'Demo-1',
  satelliteLongitudeDeg: 58.5,
  quantity: 'eirp',
  label: 'Saturated EIRP',
  unit: 'dBW',
  better: 'higher',
  confidence: 'modelled',
  peak: { value: 53.27, longitudeDeg: 67, latitudeDeg: 48 },
  serviceArea: {
    id: 'kz',
    name: 'Kazakhstan',
    minimum: { value: 47.13, longitudeDeg: 87, latitudeDeg: 49.2 },
    percentile5: 47.9,
    median: 51.2,
    percentile95: 53.1,
    mean: 50.9,
    maximum: { value: 53.27, longitudeDeg: 67, latitudeDeg: 48 },
    inSightPercent: 100,
    worst: { value: 47.13, longitudeDeg: 87, latitudeDeg: 49.2 },
    geometry: circle([67, 48], 11),
    countries: [],
    cities: [],
  },
  contours: [53, 52, 51, 50, 48, 46, 43].map((level, i) => ({
    level,
    ...contour(3 + 2.4 * i),
  })),
  working: [
    line('Psat', 'Saturated output power', 120, 'W', 'satellites/demo-1.yaml:40'),
    line('G', 'Peak gain', 34.8, 'dBi', 'satellites/demo-1.yaml:31'),
    line('EIRP', 'Saturated EIRP at the peak', 53.27, 'dBW', 'P·G/L', [
      line('L', 'Loss between amplifier and antenna', 1.5, 'dB', 'satellites/demo-1.yaml:42'),
    ]),
  ],
  notices: [],
};

const gOverTBeam: BeamCoverage = {
  ...eirpBeam,
  quantity: 'gt',
  label: 'G/T',
  unit: 'dB/K',
  peak: { value: 7.42, longitudeDeg: 67, latitudeDeg: 48 },
  contours: [7, 5, 2.5, -1.5].map((level, i) => ({ level, ...contour(4 + 3.5 * i) })),
};

const budget: readonly BudgetSection[] = [
  {
    title: 'Uplink',
    lines: [
      line('f', 'Frequency', 14.0125, 'GHz', 'satellites/demo-1.yaml:60'),
      line('d', 'Slant range', 38_412.6, 'km', 'WGS-84', [
        line('φ', 'Latitude', 51.99, '°', 'programme.yaml:30'),
        line('θ', 'Elevation angle', 30.12, '°', 'WGS-84'),
      ]),
      line('Lfs', 'Free-space loss', 207.04, 'dB', 'ITU-R P.525-4 (4)'),
      { ...line('Arain', 'Rain attenuation', 0, 'dB', 'ITU-R P.618-14 §2.2.1.1'), inRain: 4.87 },
      { ...line('C/N', 'Uplink C/N', 24.31, 'dB', 'C/N₀ − B'), inRain: 19.44 },
    ],
  },
  {
    title: 'Downlink',
    lines: [
      line('EIRP', 'Carrier EIRP', 49.27, 'dBW', 'satellites/demo-1.yaml:40'),
      { ...line('C/N', 'Downlink C/N', 14.06, 'dB', 'C/N₀ − B'), inRain: 9.6 },
    ],
  },
  {
    title: 'Total',
    lines: [
      line('', 'MODCOD', 'DVB-S2 8PSK 3/4', '', 'EN 302 307-1 Table 13'),
      { ...line('M', 'Margin', 4.2, 'dB', 'C/(N+I) − Es/N0'), inRain: 1.81 },
    ],
  },
];

interface Town {
  id: string;
  name: string;
  localName: string;
  at: [number, number];
}

function link(town: Town, explicit: boolean): LinkResult {
  return {
    id: explicit ? `akkol-${town.id}` : `tv@${town.id}`,
    name: explicit ? `Akkol to ${town.name}` : `Television in ${town.name}`,
    satellite: 'Demo-1',
    channel: 'ku-fss-1',
    from: { name: 'Akkol hub', site: 'akkol', terminal: 'hub-9m', latitudeDeg: 51.99, longitudeDeg: 70.94 },
    to: {
      name: town.name,
      site: town.id,
      terminal: 'dth-60',
      latitudeDeg: town.at[1],
      longitudeDeg: town.at[0],
    },
    modcod: 'DVB-S2 8PSK 3/4',
    infoRateMbps: 98.1,
    requiredAvailabilityPercent: 99.7,
    availability: { percent: 99.934, bound: 'exact' },
    worstMonth: { percent: 99.782, bound: 'exact' },
    clearSkyMarginDb: 4.2,
    marginInRainDb: 1.81,
    closes: true,
    verdict: 'closes',
    limits: `Margin 1.81 dB at 99.7 %: rain on the downlink in ${town.name} takes 3.1 dB.`,
    budget,
    notices: [
      { code: 'p618.same-p', source: 'ITU-R P.618-14', message: 'The same p is taken at both ends.' },
    ],
  };
}

function city(town: Town, index: number): CityRow {
  const hard = index === 2;
  return {
    site: town.id,
    name: town.name,
    localName: town.localName,
    longitudeDeg: town.at[0],
    latitudeDeg: town.at[1],
    elevationDeg: 31.24 - index,
    azimuthDeg: 194.6 + 2 * index,
    polarisationSkewDeg: -11.4 + index,
    eirpDbw: 52.4 - 0.7 * index,
    terminalDiameterM: 0.6,
    requiredDiameterM: hard ? null : 0.55 + 0.05 * index,
    availability: hard
      ? { percent: 95, bound: 'worse-than' }
      : index === 0
        ? { percent: 99.999, bound: 'better-than' }
        : { percent: 99.934, bound: 'exact' },
    clearSkyMarginDb: hard ? -0.62 : 4.2,
    marginInRainDb: hard ? -3.4 : 1.81,
    closes: !hard,
    verdict: hard ? 'fails' : 'closes',
    limits: `Margin 1.81 dB at 99.7 %: rain on the downlink in ${town.name} takes 3.1 dB.`,
    link: `tv@${town.id}`,
    working: [
      line(
        'D',
        'Smallest antenna with a margin of 0 dB',
        0.55 + 0.05 * index,
        'm',
        'bisection of the budget',
      ),
    ],
  };
}

const towns: Record<'kz' | 'tr' | 'kg', Town[]> = {
  kz: [
    { id: 'astana', name: 'Astana', localName: 'Астана', at: [71.43, 51.13] },
    { id: 'oskemen', name: 'Öskemen', localName: 'Өскемен', at: [82.61, 49.95] },
    { id: 'aqtobe', name: 'Aktobe', localName: 'Ақтөбе', at: [57.17, 50.28] },
    { id: 'qyzylorda', name: 'Kyzylorda', localName: 'Қызылорда', at: [65.51, 44.85] },
    { id: 'shymkent', name: 'Shymkent', localName: 'Шымкент', at: [69.6, 42.32] },
    { id: 'karaganda', name: 'Karaganda', localName: 'Караганда', at: [73.1, 49.8] },
  ],
  tr: [
    { id: 'igdir', name: 'Iğdır', localName: 'Iğdır', at: [44.04, 39.92] },
    { id: 'istanbul', name: 'Istanbul', localName: 'İstanbul', at: [28.98, 41.01] },
  ],
  kg: [{ id: 'bishkek', name: 'Bishkek', localName: 'Бишкек', at: [74.59, 42.87] }],
};

function partner(
  id: 'kz' | 'tr' | 'kg',
  name: string,
  localName: string,
  country: string,
  share: number,
): PartnerResult {
  return {
    id,
    name,
    localName,
    country,
    organisation: `Ministry of Communications of ${name}`,
    role: id === 'kz' ? 'anchor' : 'member',
    costPercent: share,
    costMillion: 1.83 * share,
    currency: 'USD',
    capacity: [
      {
        transponders: 'ku-fss',
        name: 'Ku FSS',
        satellite: 'Demo-1',
        channels: share / 10,
        ofChannels: 10,
        bandwidthMHz: 5.4 * share,
        rfPowerW: 12 * share,
        working: [line('B', 'Bandwidth of a channel', 54, 'MHz', 'satellites/demo-1.yaml:58')],
      },
    ],
    bandwidthMHz: 5.4 * share,
    bandwidthPercent: share,
    rfPowerW: 12 * share,
    rfPowerPercent: share,
    services: [
      {
        service: 'tv',
        name: 'Television',
        terminal: 'dth-60',
        requiredAvailabilityPercent: 99.7,
        cities: towns[id].map(city),
      },
    ],
    working: [line('', 'Part of the cost', share, '%', 'partnership.yaml:6')],
    notices: [],
  };
}

const assumptions: readonly Assumption[] = [
  {
    path: 'demo-1 › beams › ku-kz › transmit › peakGainDbi',
    value: 34.8,
    unit: 'dBi',
    at: 'satellites/demo-1.yaml:31',
    confidence: 'modelled',
    note: 'Nobody printed it.',
  },
  {
    path: 'demo-1 › orbitalPositionDeg',
    value: 58.5,
    unit: '°',
    at: 'satellites/demo-1.yaml:3',
    confidence: 'published',
    source: 'registry',
  },
  {
    path: 'terminals › dth-60 › antenna › diameterM',
    value: 0.6,
    unit: 'm',
    at: 'ground.yaml:4',
    confidence: 'assumed',
  },
  {
    path: 'demo-1 › platform › payloadPowerW',
    value: 4200,
    unit: 'W',
    at: 'platforms.yaml:12',
    confidence: 'unsourced',
  },
];

export function fixture(): ProgrammeResults {
  const all = [...towns.kz, ...towns.tr, ...towns.kg];
  return {
    ortak: '0.1.0',
    programme: {
      id: 'demo',
      name: 'Demo-1 (fixture)',
      objective: 'Which dish do homes of three countries need for television at 99.7 %?',
      boundaryView: 'de-facto',
      boundaryNote: 'Borders follow Natural Earth as drawn; no position on any territory is implied.',
    },
    answer: [
      'Demo-1 at 58.5° E covers Kazakhstan with at least 47.1 dBW (modelled).',
      'Television at 99.7 % reaches 7 of 9 cities with a 0.60 m dish.',
      'Margin in rain is 1.81 dB in Shymkent: rain on the downlink decides.',
      'Kazakhstan holds 6 of 10 channels, 324 MHz, for 60 % of the cost.',
      'Of 4 figures 1 is published, 1 modelled, 1 assumed and 1 has no source.',
    ],
    satellites: [
      {
        id: 'demo-1',
        name: 'Demo-1',
        orbitalPositionDeg: 58.5,
        platform: {
          id: 'smallbus',
          name: 'Small bus',
          figures: [
            { ...line('', 'Launch mass', 2300, 'kg', 'platforms.yaml:9'), confidence: 'published' },
            { ...line('', 'Payload power', 4200, 'W', 'platforms.yaml:12') },
          ],
        },
        channels: Array.from({ length: 10 }, (_, i) => ({
          id: `ku-fss-${i + 1}`,
          group: 'ku-fss',
          uplinkCentreGHz: 14.0125 + 0.0625 * i,
          uplinkPolarisation: 'V',
          downlinkCentreGHz: 11.4625 + 0.0625 * i,
          downlinkPolarisation: 'H',
          bandwidthMHz: 54,
          rfPowerW: 120,
        })),
        spares: 3,
        bandwidthMHz: 540,
        rfPowerW: 1200,
        working: [line('B', 'Bandwidth of all channels', 540, 'MHz', 'sum of the frequency plan')],
      },
    ],
    coverage: [eirpBeam, gOverTBeam],
    links: [link(towns.kz[4]!, true), link(towns.tr[0]!, true), ...all.map((town) => link(town, false))],
    commandTelemetry: [],
    partners: [
      partner('kz', 'Kazakhstan', 'Қазақстан', 'KAZ', 60),
      partner('tr', 'Türkiye', 'Türkiye', 'TUR', 30),
      partner('kg', 'Kyrgyzstan', 'Кыргызстан', 'KGZ', 10),
    ],
    places: [
      { name: 'Akkol', role: 'control-centre', position: [70.94, 51.99] },
      { name: 'Tashkent', role: 'gateway', position: [69.24, 41.3] },
      ...all.map(({ name, at }) => ({ name, role: 'city', position: [...at] })),
    ],
    assumptions,
    sources: [
      {
        id: 'registry',
        title: 'Register of orbital positions',
        url: 'https://example.org/register?a=1&b=2',
        date: '2026-11',
        figures: 1,
      },
    ],
    maps: [{ id: 'r001', recommendation: 'ITU-R P.837-7', origin: 'itur 0.4.0', error: '0.0025 mm/h' }],
    notices: [
      {
        code: 'p618.same-p',
        source: 'ITU-R P.618-14',
        message: 'The same p is taken at both ends of each link.',
      },
    ],
    reproduce: ['npx ortak report examples/demo -o out', 'npx ortak link examples/demo akkol-shymkent'],
  };
}

/** Text that would do harm if any renderer pasted it unescaped. */
export const hostile = `<script>alert(1)</script>"' onload='x' &amp; #let $x$ \\u{41} </title>]]>`;

/** The fixture with every name, note and message replaced by the hostile text; ids and numbers stay. */
export function hostileFixture(): ProgrammeResults {
  const kept = new Set([
    'id',
    'link',
    'site',
    'beam',
    'satellite',
    'service',
    'quantity',
    'unit',
    'confidence',
    'bound',
    'verdict',
    'role',
    'type',
    'boundaryView',
    'terminal',
    'channel',
    'group',
    'country',
    'transponders',
  ]);
  const poison = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return kept.has(key) ? value : hostile;
    if (Array.isArray(value)) return value.map((item) => poison(item, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, poison(v, k)]));
    return value;
  };
  return poison(fixture(), '') as ProgrammeResults;
}

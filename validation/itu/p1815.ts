import { bivariateNormalTail, bracketRoot } from '@ortak/core/math';
import {
  attenuationBelow,
  type DifferentialAttenuation,
  type ExceededAttenuation,
  FIT_PERCENTAGES,
  fitLognormal,
  type LognormalAttenuation,
  type RainAttenuation001,
  type SitePair,
  scaleToPercent,
} from '@ortak/core/propagation';
import { type Cells, cellAt } from '../cells.ts';
import { number, type Sheet, table } from '../sheets.ts';

const file = 'itu/P.1815-1-DIFF-ATT.csv';
/** The distribution of one site. */
function distribution(cells: Cells, column: 'N' | 'O'): readonly ExceededAttenuation[] {
  return Array.from({ length: 16 }, (_, i) => ({
    pPercent: Number(cellAt(cells, 21 + i, 'M')),
    attenuationDb: Number(cellAt(cells, 21 + i, column)),
  }));
}

function fitted(
  points: readonly ExceededAttenuation[],
  rainProbabilityPercent: number,
): LognormalAttenuation {
  const within = points.filter(({ pPercent }) => FIT_PERCENTAGES.includes(pPercent));
  return fitLognormal(within, rainProbabilityPercent);
}

interface Difference {
  readonly sites: SitePair;
  readonly below: DifferentialAttenuation;
  readonly exceededFromPercent: number;
  readonly exceededToPercent: number;
  /** Pr(a < A1 ≤ b, A2 ≤ A1 − c) in strips of A1 0.01 dB wide. */
  readonly stripsPercent: number;
}

export const p1815: Sheet = table({
  file,
  entry: '13',
  sheet: 'P.1815-1 DIFF_ATT',
  standard: 'ITU-R P.1815-1',
  quantity: 'Differential rain attenuation',
  note:
    'One row. Pr(A1 ≥ a) and Pr(A1 ≥ b) follow from the rain attenuation method, not from the fit. The last column is an integral over ' +
    'A1, which the sheet sums in strips of 0.01 dB about a, a + 0.01 dB …, each with A2 ≤ its middle − c: so the sum runs from half a strip ' +
    'below a to half a strip below b, and it prints 1.250306 %. The integral itself, which `differenceExceeded` gives, is 1.251141 %.',
  rows: [44, 44],
  measure: 'absolute',
  tolerance: 1e-9,
  inputs: {
    latitudeDeg: number('D', 'Lat.', 21),
    rainProbability1Percent: number('G', 'P0', 21),
    rainProbability2Percent: number('G', 'P0', 22),
    elevationDeg: number('H', 'Elevation angle', 21),
    separationKm: number('J', 'Site separation', 21),
    a: number('D', 'a'),
    b: number('E', 'b'),
    c: number('F', 'c'),
    d: number('G', 'd'),
    exceededFromPercent: number('H', 'Pr (A1 ≥ a)'),
    exceededToPercent: number('I', 'Pr (A1 ≥ b)'),
  },
  kernel: ({ a, b, c, d, exceededFromPercent, exceededToPercent, ...row }, read): Difference => {
    const [points1, points2] = [distribution(read(file), 'N'), distribution(read(file), 'O')];
    const sites: SitePair = {
      site1: fitted(points1, row.rainProbability1Percent),
      site2: fitted(points2, row.rainProbability2Percent),
      separationKm: row.separationKm,
    };
    const at001 = {
      path: { latitudeDeg: row.latitudeDeg, elevationDeg: row.elevationDeg },
      attenuation001Db: points1.find(({ pPercent }) => pPercent === 0.01)!.attenuationDb,
    } as RainAttenuation001;
    const percentOf = (thresholdDb: number) =>
      bracketRoot((p) => scaleToPercent(at001, p) - thresholdDb, 0.01, 5, 1e-14).low;
    const band = { fromDb: a, toDb: b, exceededFromPercent, exceededToPercent };
    const below = attenuationBelow(sites, band, d);
    return {
      sites,
      below,
      exceededFromPercent: percentOf(a),
      exceededToPercent: percentOf(b),
      stripsPercent: inStrips(sites, below, band, c),
    };
  },
  outputs: [
    {
      symbol: 'Pr(A1 ≥ a)',
      column: 'H',
      header: 'Pr (A1 ≥ a)',
      unit: '%',
      measure: 'relative',
      ours: (result) => result.exceededFromPercent,
    },
    {
      symbol: 'Pr(A1 ≥ b)',
      column: 'I',
      header: 'Pr (A1 ≥ b)',
      unit: '%',
      measure: 'relative',
      ours: (result) => result.exceededToPercent,
    },
    {
      symbol: 'ρA',
      column: 'J',
      header: 'ρA',
      unit: '',
      ours: (result) => result.below.jointFrom.correlation.attenuation,
    },
    {
      symbol: 'ρR',
      column: 'K',
      header: 'ρR',
      unit: '',
      ours: (result) => result.below.jointFrom.correlation.rain,
    },
    {
      symbol: 'R1',
      column: 'L',
      header: 'R1',
      unit: '',
      ours: (result) => result.below.jointFrom.rainThreshold1,
    },
    {
      symbol: 'R2',
      column: 'M',
      header: 'R2',
      unit: '',
      ours: (result) => result.below.jointFrom.rainThreshold2,
    },
    { symbol: 'σlnA1', column: 'N', header: 'σlnA_1', unit: '', ours: (result) => result.sites.site1.sigma },
    { symbol: 'σlnA2', column: 'O', header: 'σlnA_2', unit: '', ours: (result) => result.sites.site2.sigma },
    { symbol: 'mlnA1', column: 'P', header: 'mlnA_1', unit: '', ours: (result) => result.sites.site1.mean },
    { symbol: 'mlnA2', column: 'Q', header: 'mlnA_2', unit: '', ours: (result) => result.sites.site2.mean },
    {
      symbol: 'Pr(A1 ≥ a, A2 ≥ d)',
      column: 'R',
      header: 'Pr (A1 ≥ a, A2 ≥ d)',
      unit: '%',
      ours: (result) => result.below.jointFrom.probabilityPercent,
    },
    {
      symbol: 'Pr(A1 ≥ b, A2 ≥ d)',
      column: 'S',
      header: 'Pr (A1 ≥ b, A2 ≥ d)',
      unit: '%',
      ours: (result) => result.below.jointTo.probabilityPercent,
    },
    {
      symbol: 'Pr(a < A1 ≤ b, A2 ≤ d)',
      column: 'T',
      header: 'Pr (a < A1 ≤ b, A2 ≤ d)',
      unit: '%',
      ours: (result) => result.below.probabilityPercent,
    },
    {
      symbol: 'Pr(a < A1 ≤ b, A2 ≤ A1 − c), in strips of 0.01 dB',
      column: 'U',
      header: 'Pr (a < A1 ≤ b, A2 ≤ A1 - c)',
      unit: '%',
      ours: (result) => result.stripsPercent,
    },
  ],
});

/** Pr(a < A1 ≤ b, A2 ≤ A1 − c) [%] as the sheet sums it. */
function inStrips(
  sites: SitePair,
  below: DifferentialAttenuation,
  band: { fromDb: number; toDb: number; exceededFromPercent: number; exceededToPercent: number },
  c: number,
): number {
  const rho = below.jointFrom.correlation.attenuation;
  const { site1, site2 } = sites;
  const width = 0.01;
  const standardised = ({ mean, sigma }: LognormalAttenuation, attenuationDb: number) =>
    (Math.log(attenuationDb) - mean) / sigma;
  let exceeding = 0;
  for (let i = 0; i < Math.round((band.toDb - band.fromDb) / width); i++) {
    const A1 = band.fromDb + i * width;
    const z2 = standardised(site2, A1 - c);
    exceeding +=
      bivariateNormalTail(standardised(site1, A1 - width / 2), z2, rho) -
      bivariateNormalTail(standardised(site1, A1 + width / 2), z2, rho);
  }
  return band.exceededFromPercent - band.exceededToPercent - 100 * below.jointFrom.rainAtBoth * exceeding;
}

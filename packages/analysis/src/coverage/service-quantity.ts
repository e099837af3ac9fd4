/** What a service gives at any point, as quantities of the beam that carries it: the whole link, with every fade. */
import { DomainError } from '@ortak/core/errors';
import { DIAMETERS_M, RAIN_PERCENTAGES, type ReceivingPoints } from '@ortak/core/link';
import { type Modcod, spectralEfficiency } from '@ortak/core/modem';
import { climateNotices, rainNotices, scintillationNotices } from '@ortak/core/propagation';
import { line, type Notice, type WorkingLine } from '@ortak/core/working';
import type { Environment } from '../environment.ts';
import { inputLine } from '../inputs.ts';
import { halfTurn } from '../link/atmosphere.ts';
import { withoutDistortion } from '../link/distortion.ts';
import { implementationLossOf } from '../link/implementation.ts';
import type { PreparedLink } from '../link/prepare.ts';
import { geodeticOf } from '../link/resolve.ts';
import type { BeamCoverage } from '../results.ts';
import { finishedSync } from '../steps.ts';
import {
  type CorrectionKind,
  correctionOf,
  type OwnAt,
  ownBudgetAt,
  ownDiameterM,
  ownOutagePercent,
} from './own-budget.ts';
import { type Places, pathsOf, type VisiblePoints } from './paths.ts';
import type { BeamQuantity, Requirement } from './quantity.ts';
import type { Reference } from './reference.ts';
import { availabilityScale, decibelScale, dishScale, ladderScale, marginScale, type Scale } from './scale.ts';

/** Quantities that only a service has. */
export type ServiceQuantity = Exclude<BeamCoverage['quantity'], 'eirp' | 'gt' | 'pfd' | 'elevation'>;

interface Measure {
  readonly label: string;
  readonly scale: Scale;
  readonly requirement?: Requirement;
  /** Writes the values of the points that see the satellite: both ends fade for the same share of the year. */
  readonly compute: (points: ReceivingPoints, out: Float64Array) => void;
  /** The value by the link's own budget, near the quick one. */
  readonly own: (prepared: PreparedLink, quick: number) => number;
  readonly correction: CorrectionKind;
}

const dB = (value: number): string => `${value.toFixed(2).replace('-', '−')} dB`;

function measureOf(kind: ServiceQuantity, reference: Reference): Measure {
  const { budget, dishBudget, pPercent, neededEsN0Db, modcod, link } = reference;
  const when =
    pPercent === undefined ? 'in clear sky' : `at ${reference.requiredAvailabilityPercent} % of the year`;
  const terminal = link.to.terminal;
  const { implementationLossDb, systemMarginDb } = reference.prepared.input;
  const available = (points: ReceivingPoints, out: Float64Array): void => {
    budget.esN0(points, pPercent, out);
    for (let i = 0; i < points.count; i++) out[i]! -= lossesDb;
  };
  const lossesDb = implementationLossDb + systemMarginDb;
  const ownEsN0Db = (prepared: PreparedLink): number => ownBudgetAt(prepared, pPercent).esN0Db;
  /** MODCODs and rates go by the Es/N0 without distortion: each MODCOD has its own. */
  const climbing = () => {
    const { rungs, plainBudget } = reference;
    const closes: Requirement = {
      value: rungs.need(modcod),
      words: `${modcod.id} closes`,
    };
    return {
      requirement: closes,
      compute: (points: ReceivingPoints, out: Float64Array): void => {
        plainBudget.esN0(points, pPercent, out);
        for (let i = 0; i < points.count; i++) out[i]! -= lossesDb;
      },
      own: (prepared: PreparedLink): number =>
        rungs.held(prepared, ownEsN0Db(withoutDistortion(prepared)) - lossesDb),
      correction: 'difference' as const,
    };
  };
  switch (kind) {
    case 'cn':
      return {
        label: `C/(N+I) ${when}`,
        scale: decibelScale('dB'),
        requirement: {
          value: neededEsN0Db,
          words: `at least ${dB(neededEsN0Db)}, which ${modcod.id} needs with its losses and margin`,
        },
        compute: (points, out) => budget.esN0(points, pPercent, out),
        own: ownEsN0Db,
        correction: 'difference',
      };
    case 'cn-down':
      return {
        label: `C/N of the downlink alone ${when}`,
        scale: decibelScale('dB'),
        compute: (points, out) => budget.downlinkCarrierToNoise(points, pPercent, out),
        own: (prepared) => ownBudgetAt(prepared, pPercent).downlink.carrierToNoiseDb,
        correction: 'difference',
      };
    case 'margin':
    case 'rain-margin':
      return {
        label: `Margin ${kind === 'rain-margin' ? 'in rain alone ' : ''}${when}`,
        scale: marginScale,
        requirement: { value: 0, words: 'at least 0 dB' },
        compute: (points, out) => {
          available(points, out);
          for (let i = 0; i < points.count; i++) out[i]! -= modcod.idealEsN0Db;
        },
        own: (prepared) => ownEsN0Db(prepared) - lossesDb - modcod.idealEsN0Db,
        correction: 'difference',
      };
    case 'availability':
      return {
        label: 'Availability of the average year',
        scale: availabilityScale(reference.requiredAvailabilityPercent, RAIN_PERCENTAGES),
        requirement: {
          value: Number((100 - reference.requiredAvailabilityPercent).toPrecision(10)),
          words: `at least ${reference.requiredAvailabilityPercent} %`,
        },
        compute: (points, out) => budget.outage(points, neededEsN0Db, out),
        own: (prepared) => ownOutagePercent(prepared, neededEsN0Db),
        correction: RAIN_PERCENTAGES,
      };
    case 'modcod': {
      const { ladder } = reference.rungs;
      return {
        label: `Most efficient MODCOD ${when}`,
        scale: {
          ...ladderScale(
            ladder,
            'bit/symbol',
            (row) => spectralEfficiency(row, link.carrier),
            (row) => row.name,
          ),
          words: (value) => rungWords(ladder, value),
        },
        ...climbing(),
      };
    }
    case 'throughput': {
      const mbps = (row: Modcod): number =>
        spectralEfficiency(row, link.carrier) * link.carrier.symbolRateMBd.value;
      return {
        label: `Information rate ${when}`,
        scale: ladderScale(reference.rungs.ladder, 'Mbit/s', mbps, (row) => `${mbps(row).toFixed(1)} Mbit/s`),
        ...climbing(),
      };
    }
    case 'dish':
      return {
        label: `Required diameter of the receiving antenna ${when}`,
        scale: dishScale(DIAMETERS_M),
        requirement: {
          value: terminal.antenna.diameterM.value,
          words: `at most the ${Number((100 * terminal.antenna.diameterM.value).toFixed(3))} cm of ${terminal.name}`,
        },
        compute: (points, out) =>
          dishBudget.diameter(
            points,
            { diameterM: DIAMETERS_M.minimum, efficiency: terminal.antenna.efficiency.value },
            neededEsN0Db,
            pPercent,
            out,
          ),
        own: (prepared, quickM) => ownDiameterM(prepared, neededEsN0Db, pPercent, quickM),
        correction: DIAMETERS_M,
      };
  }
}

const rungWords = (ladder: readonly Modcod[], value: number): string =>
  ladder.findLast(({ idealEsN0Db }) => idealEsN0Db <= value)?.name ?? 'none';

/** A quantity of a service, ready to be computed at any points. */
export function serviceQuantity(
  kind: ServiceQuantity,
  environment: Environment,
  reference: Reference,
  isQuick = false,
): BeamQuantity {
  const { link, service } = reference;
  const measure = measureOf(kind, reference);
  const antennaM = kind === 'dish' ? DIAMETERS_M.minimum : link.to.terminal.antenna.diameterM.value;
  const from = `${service.name} from ${link.from.name}`;
  const to = kind === 'dish' ? '' : ` to ${link.to.terminal.name}`;
  const with_ = ['cn', 'cn-down', 'modcod', 'throughput'].includes(kind) ? '' : `, ${reference.modcod.id}`;
  const paths = pathsOf(environment, reference, antennaM);
  let below = 0;
  let seen = 0;
  let refused = 0;
  /** Values of a column of places, with both ends at the same percentage, and the ground they were reckoned for. */
  const quickly = (places: Places, take?: (points: VisiblePoints) => void) => {
    const groundM = new Float64Array(places.latitudesDeg.length);
    const values = new Float64Array(groundM.length).fill(Number.NaN);
    paths.to(places, groundM, (points) => {
      take?.(points);
      const found = new Float64Array(points.count);
      measure.compute(points, found);
      for (let k = 0; k < points.count; k++) values[points.index[k]!] = found[k]!;
    });
    return { groundM, values };
  };
  const counted = (points: VisiblePoints): void => {
    seen += points.count;
    refused += points.refused;
    for (let k = 0; k < points.count; k++) if (points.elevationDeg[k]! < LOW_DEG) below++;
  };
  const ownAt: OwnAt = (latitudeDeg, longitudeDeg, heightM, quick) => {
    try {
      return measure.own(reference.linkTo(latitudeDeg, halfTurn(longitudeDeg), heightM), quick);
    } catch (error) {
      if (error instanceof DomainError) return Number.NaN;
      throw error;
    }
  };
  const correction =
    kind === 'rain-margin' || isQuick
      ? undefined
      : correctionOf(
          measure.correction,
          geodeticOf(link.from.site),
          (ground) => quickly(ground).values,
          ownAt,
        );
  const stepsAt: NonNullable<BeamQuantity['stepsAt']> = function* (latitudesDeg, longitudesDeg, heightsM) {
    const { groundM, values } = quickly({ latitudesDeg, longitudesDeg, heightsM }, counted);
    // single places have heights of their own: each has its own budget
    if (correction === undefined) return values;
    if (heightsM === undefined)
      yield* correction.steps({ latitudesDeg, longitudesDeg, heightsM: groundM }, values);
    else
      for (let i = 0; i < values.length; i++)
        if (!Number.isNaN(values[i]!))
          values[i] = ownAt(latitudesDeg[i]!, longitudesDeg[i]!, groundM[i]!, values[i]!);
    return values;
  };
  return {
    label: `${measure.label}: ${from}${to}${with_}`,
    scale: measure.scale,
    figures: [link],
    service: service.id,
    ofLink: (prepared) => measure.own(prepared, link.to.terminal.antenna.diameterM.value),
    ...(measure.requirement !== undefined && { requirement: measure.requirement }),
    valuesAt: (...places) => finishedSync(stepsAt(...places)),
    stepsAt,
    working: workingOf(kind, reference),
    get notices() {
      return [
        ...noticesOf(kind, environment, reference, correction?.spacingDeg),
        ...(isQuick ? [QUICK_NOTICE] : []),
        ...lowNotices(below, seen),
        ...refusedNotices(refused),
      ];
    },
  };
}

const QUICK_NOTICE: Notice = {
  code: 'coverage.quick',
  source: 'ITU-R P.618-14 § 2.2.4.1',
  message:
    'A quick figure while something moves: both ends fade for the same share of the year, and interference is that of one place. The budgets of single places lie tenths of a decibel from it in most of a beam, some decibels where the interference of its neighbours begins.',
};

/** Elevation below which the methods of the chain are not those of the Recommendation [°]. */
const LOW_DEG = 5;

function lowNotices(below: number, seen: number): Notice[] {
  if (below === 0) return [];
  return [
    {
      code: 'coverage.low-elevation',
      source: 'ITU-R P.618-14 § 2.4.2',
      message: `${((100 * below) / seen).toFixed(1)} % of the points see the satellite below ${LOW_DEG}°, where terrain, refraction and deep scintillation matter, which the map leaves out.`,
    },
  ];
}

function refusedNotices(refused: number): Notice[] {
  if (refused === 0) return [];
  return [
    {
      code: 'coverage.no-answer',
      source: 'ITU-R P.836-6',
      message: `${refused === 1 ? '1 point has' : `${refused} points have`} no value: their ground lies so far below that of the climate maps that the air there has no meaning.`,
    },
  ];
}

function workingOf(kind: ServiceQuantity, reference: Reference): WorkingLine[] {
  const { link, prepared, modcod, service, uplink, pPercent } = reference;
  const { input } = prepared;
  return [
    line('', 'Service, for the uplink, the carrier and the terminal', service.id, '', service.at),
    line('EIRP', 'EIRP of the uplink', input.uplink.stationEirpDbw, 'dBW', service.at),
    line('A0.01', 'Rain of the uplink exceeded for 0.01 %', uplink.rain001Db, 'dB', 'ITU-R P.618-14 (7)'),
    inputLine('D', 'Antenna of the terminal', link.to.terminal.antenna.diameterM),
    ...(kind === 'cn' || kind === 'cn-down'
      ? []
      : [
          line('', 'Needed Es/N₀', modcod.idealEsN0Db, 'dB', modcod.source),
          inputLine('', 'Implementation loss', implementationLossOf(link.carrier, modcod)),
          line('', 'System margin', input.systemMarginDb, 'dB', service.at),
        ]),
    ...(kind === 'availability' || pPercent === undefined
      ? []
      : [
          line(
            'p',
            'Share of the year that may be lost',
            pPercent,
            '%',
            service.requiredAvailabilityPercent.at,
          ),
        ]),
  ];
}

function noticesOf(
  kind: ServiceQuantity,
  environment: Environment,
  reference: Reference,
  spacingDeg: number | undefined,
): Notice[] {
  const { link, fading, pPercent, modcod, isAdaptive, prepared, service } = reference;
  const notices: Notice[] = [...reference.notices];
  const faded = kind === 'availability' || pPercent !== undefined;
  if (faded)
    notices.push(
      fading === 'rain'
        ? {
            code: 'coverage.rain-alone',
            source: 'ITU-R P.618-14 § 2.2.1.1',
            message:
              'Fades are of rain alone, for the same share of the year at both ends; gas and cloud are the fixed clear-sky losses of the programme. The margin of the whole chain is `--quantity margin`.',
          }
        : {
            code: 'coverage.clear-sky-allowance',
            source: service.at,
            message: `Fades are rain, gas, cloud and scintillation together (P.618-14 § 2.5), beyond the clear-sky losses that the budget holds already: ${dB(prepared.up.end.clearSkyLossDb)} up, ${dB(prepared.down.end.clearSkyLossDb)} down.`,
          },
      groundNotice(environment.topography),
    );
  if (spacingDeg !== undefined)
    notices.push({
      code: 'coverage.between-budgets',
      source: 'ITU-R P.618-14 § 2.2.4.1',
      message: `Cities have the budget of their own link, and so have places ${spacingDeg}° apart; between these the map adds to a quick figure what lies between it and theirs: within 0.03 dB in nearly all places, up to 1 dB where it rains just about as seldom as the link may fail.`,
    });
  if (kind === 'availability')
    notices.push({
      code: 'coverage.availability-range',
      source: 'ITU-R P.618-14',
      message: `Availability is found between ${100 - RAIN_PERCENTAGES.maximum} and ${100 - RAIN_PERCENTAGES.minimum} %: places beyond carry the end of that range.`,
    });
  if (kind === 'dish')
    notices.push({
      code: 'coverage.dish-range',
      source: link.to.terminal.at,
      message: `Antennas of ${DIAMETERS_M.minimum} … ${DIAMETERS_M.maximum} m are tried: places beyond carry the end of that range. Efficiency, noise and losses are those of ${link.to.terminal.name}; only the diameter changes.`,
    });
  if (isAdaptive && ['margin', 'rain-margin', 'availability', 'dish'].includes(kind))
    notices.push({
      code: 'coverage.most-robust',
      source: link.at,
      message: `The service adapts its MODCOD: the figure is that of the most robust one, ${modcod.id}, with which the link is lost last.`,
    });
  const hysteresisDb = link.carrier.acmHysteresisDb?.value;
  if (isAdaptive && hysteresisDb !== undefined && (kind === 'modcod' || kind === 'throughput'))
    notices.push({
      code: 'coverage.before-hysteresis',
      source: link.at,
      message: `The map shows what closes. After a fade the modem goes up only where ${hysteresisDb} dB more are there: until then it sends a slower MODCOD, at least the one that closes with them.`,
    });
  if (!isAdaptive && (kind === 'modcod' || kind === 'throughput'))
    notices.push({
      code: 'coverage.other-modcods',
      source: link.at,
      message: `The service is sent in ${modcod.id}: the map shows what a carrier of the same symbol rate that adapts could reach, and its requirement is ${modcod.id}.`,
    });
  if (faded && fading === 'all' && environment.climate !== undefined)
    notices.push(...climateNotices(environment.climate));
  const frequencyGHz = Math.max(link.channel.uplinkCentreGHz, link.channel.downlinkCentreGHz);
  const p = kind === 'availability' ? RAIN_PERCENTAGES.minimum : pPercent;
  if (p !== undefined) notices.push(...rainNotices(frequencyGHz, p));
  if (p !== undefined && fading === 'all')
    notices.push(...scintillationNotices({ frequencyGHz, elevationDeg: 90 }, p));
  return notices;
}

/** Which ground a map stands on. */
function groundNotice(topography: Environment['topography']): Notice {
  return topography === undefined
    ? {
        code: 'coverage.sea-level',
        source: 'ITU-R P.618-14 § 2.2.1.1 Step 2',
        message:
          'The ground of the map is taken at sea level, where the path through rain is longest: mountains fare better.',
      }
    : {
        code: 'coverage.topography',
        source: topography.origin.recommendation,
        message: `Heights of the ground are those of the topographic map of ${topography.origin.recommendation}; cities of the programme have heights of their own.`,
      };
}

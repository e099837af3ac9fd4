/** Many links at once: a row of a table changes the place or the carrier of a link of the programme. */
import { DomainError } from '@ortak/core/errors';
import { candidateModcods, spectralEfficiency } from '@ortak/core/modem';
import { topographicHeightM } from '@ortak/core/propagation';
import type { Notice } from '@ortak/core/working';
import type { Carrier, Figure, Programme, Site } from '@ortak/model';
import type { Environment } from '../environment.ts';
import { isProblem, type Parameter, quantity, readValue, text } from '../propagation/parameter.ts';
import { METRES, type PlaceNames } from '../propagation/place-columns.ts';
import { type Cell, type CellOf, type CellProblem, domainProblem } from '../propagation/table.ts';
import type { BudgetSection } from '../results.ts';
import { hasMargins } from '../verdict.ts';
import { analyseLink, resolvedLinks, verdictOf } from './analyse.ts';
import { pathNotices } from './atmosphere.ts';
import { CARRIER_LACKS, carrierOf } from './batch.carrier.ts';
import { boundNotices, rowOf, type Values } from './batch.row.ts';
import { carrierResult, prepareCarrier, type ResolvedCarrier, resolveCarrier } from './command-telemetry.ts';
import { type PathCache, type PreparedLink, prepareLink } from './prepare.ts';
import { type ResolvedLink, resolveLink, resolveService } from './resolve.ts';
import { solveLink } from './solve.ts';

/** Columns that a row may have. */
export const BATCH_PARAMETERS: readonly Parameter[] = [
  text('link', 'tv', 'id of a link or service of the programme, or service@site'),
  quantity('lat', '°', [-90, 90], 43.24, 'latitude of the receiving end'),
  quantity('lon', '°', [-180, 180], 76.92, 'longitude of the receiving end'),
  quantity('height', 'm', [-500, 9000], 800, 'height above sea level; else of the topographic map'),
  text('terminal', 'dth-60', 'id of the receiving terminal'),
  quantity('diameter', 'm', [0.2, 35], 0.9, 'diameter of the receiving antenna'),
  quantity('symbol-rate', 'MBd', [0.001, 2000], 30, 'symbol rate'),
  text('modcod', 'DVB-S2 8PSK 3/4', 'MODCOD, or auto-s2, auto-s2x, auto-rcs2'),
  quantity('ibo', 'dB', [0, 60], 1, 'input back-off of the carrier'),
  quantity('eirp', 'dBW', [-20, 100], 70, 'EIRP of the transmitting station, in place of a back-off'),
  quantity('availability', '%', [95, 99.999], 99.7, 'required availability of the average year'),
];

/**
 * Columns among them that a table may also name otherwise. Not `eirp`, which could be that of the satellite, nor the ids
 * of the programme, under whose names tables keep what is theirs.
 */
export const LINK_PLACE_NAMES: PlaceNames = {
  latitude: 'lat',
  longitude: 'lon',
  height: 'height',
  others: {
    diameter: {
      words: [
        'diameter',
        'antenna diameter',
        'çap',
        'anten çapı',
        'антенна диаметрі',
        'диаметр',
        'диаметр антенны',
      ],
      units: METRES,
    },
    'symbol-rate': {
      words: ['symbol rate', 'sembol hızı', 'символдық жылдамдық', 'символьная скорость'],
      units: ['mbd', 'msps', 'мбод'],
    },
    modcod: { words: ['modcod'], units: [] },
    ibo: { words: ['ibo', 'input back-off'], units: ['db', 'дб'] },
    availability: { words: ['availability', 'kullanılabilirlik', 'дайындық', 'готовность'], units: [] },
  },
};

/**
 * What a header lacks of which nothing is read; undefined where anything is.
 * @param columns by the names of the command
 */
export const unreadFault = (columns: readonly string[]): string | undefined =>
  BATCH_PARAMETERS.some(({ name }) => columns.includes(name))
    ? undefined
    : `expected columns that are read, such as lat, lon and diameter, found ${columns.filter((column) => column !== '').join(', ')}`;

/** Said of a table with columns of its own and no place among those that are read. */
export const PLACELESS = 'No column gives latitude and longitude: every row goes to the place of its link.';

/** Columns that the results fill. */
export const BATCH_RESULTS = [
  'elevation-deg',
  'eirp-dbw',
  'chosen-modcod',
  'rate-mbps',
  'margin-clear-db',
  'margin-db',
  'availability-percent',
  'worst-month-percent',
  'verdict',
] as const;
export type BatchColumn = (typeof BATCH_RESULTS)[number];

/** What a row comes to, or what is wrong with it. */
export type BatchOutcome =
  | {
      readonly cells: ReadonlyMap<BatchColumn, Cell>;
      readonly notices: readonly Notice[];
      /** What leads to the cells, made when it is asked for; empty where margins mean nothing. */
      readonly budget: () => readonly BudgetSection[];
    }
  | { readonly problems: readonly CellProblem[] };

/**
 * Computes rows of a table one by one.
 * @param file as it is to stand as the place of a figure
 */
export function linkBatch(
  programme: Programme,
  environment: Environment,
  file: string,
): (cellOf: CellOf, line: number) => BatchOutcome {
  let ofServices: ReturnType<typeof resolvedLinks> | undefined;
  const paths: PathCache = new Map();

  return (cellOf, line) => {
    const values: Record<string, number | string | undefined> = {};
    const problems: CellProblem[] = [];
    for (const parameter of BATCH_PARAMETERS) {
      const value = readValue(parameter, cellOf(parameter.name) ?? '');
      if (isProblem(value)) problems.push({ column: parameter.name, ...value });
      else values[parameter.name] = value as number | string | undefined;
    }
    if (problems.length > 0) return { problems };
    const at = `${file}:${line}`;
    const carrier = programme.commandTelemetry.find(({ id }) => id === values.link);
    try {
      if (carrier !== undefined) return carrierRow(resolveCarrier(programme, carrier), values, at);
      const link = linkOf(values, at);
      return 'problems' in link ? link : computed(link.link);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { problems: [domainProblem(error, (parameter) => parameter)] };
    }
  };

  function computed(link: ResolvedLink): BatchOutcome {
    const solved = solveLink(prepareLink(environment, link, paths));
    const { prepared } = solved;
    const verdict = verdictOf(prepared, solved);
    const rate = spectralEfficiency(solved.modcod, link.carrier) * link.carrier.symbolRateMBd.value;
    // figures of a link that is none would be believed by whoever sums up the column
    if (!hasMargins(verdict))
      return {
        cells: new Map<BatchColumn, Cell>([
          ...BATCH_RESULTS.map((column): [BatchColumn, Cell] => [column, '']),
          ['elevation-deg', prepared.down.look.elevationDeg],
          ['verdict', verdict],
        ]),
        notices: noticesOf(prepared, link, solved.endPercent),
        budget: () => [],
      };
    return {
      cells: new Map<BatchColumn, Cell>([
        ['elevation-deg', prepared.down.look.elevationDeg],
        ['eirp-dbw', solved.clear.downlink.carrierEirpDbw],
        ['chosen-modcod', solved.modcod.id],
        ['rate-mbps', rate],
        ['margin-clear-db', solved.clearSkyMarginDb],
        ['margin-db', solved.marginInRainDb],
        ['availability-percent', solved.availability.percent],
        ['worst-month-percent', solved.worstMonth.percent],
        ['verdict', verdict],
      ]),
      notices: [...noticesOf(prepared, link, solved.endPercent), ...boundNotices(solved.availability)],
      budget: () => analyseLink(environment, link).result.budget,
    };
  }

  /** A carrier of telecommand or telemetry whose station stands where the row says. */
  function carrierRow(resolved: ResolvedCarrier, values: Values, at: string): BatchOutcome {
    const meaningless = CARRIER_LACKS.filter((column) => values[column] !== undefined);
    if (meaningless.length > 0)
      return {
        problems: meaningless.map((column) => ({
          column,
          expected: 'nothing, since a carrier of telecommand or telemetry goes through no transponder',
          found: `"${values[column]}"`,
        })),
      };
    const changed = carrierOf(
      resolved,
      values,
      at,
      (lat, lon, figure) => siteAt(lat, lon, figure, at),
      programme,
    );
    if ('problems' in changed) return changed;
    const prepared = prepareCarrier(environment, changed.carrier);
    const { air, eirpDbw } = prepared;
    const result = carrierResult(environment, prepared);
    const isLink = hasMargins(result.verdict);
    return {
      cells: new Map<BatchColumn, Cell>([
        ['elevation-deg', air.look.elevationDeg],
        ['eirp-dbw', isLink ? eirpDbw : ''],
        ['chosen-modcod', isLink ? result.modulation : ''],
        ['rate-mbps', isLink ? result.bitRateKbps / 1000 : ''],
        ['margin-clear-db', result.clearSkyMarginDb ?? ''],
        ['margin-db', result.marginInRainDb ?? ''],
        ['availability-percent', result.availability?.percent ?? ''],
        ['worst-month-percent', ''],
        ['verdict', result.verdict],
      ]),
      notices: [...result.notices, ...boundNotices(result.availability)],
      budget: () => result.budget,
    };
  }

  /** The link of a row, or what of it is not in the programme. */
  function linkOf(
    values: Values,
    at: string,
  ): { readonly link: ResolvedLink } | { readonly problems: CellProblem[] } {
    const { figure, problem } = rowOf(values, at);
    const { lat, lon } = values;
    if ((lat === undefined) !== (lon === undefined))
      return problem(lat === undefined ? 'lat' : 'lon', 'latitude and longitude together');
    const site =
      typeof lat === 'number' && typeof lon === 'number' ? siteAt(lat, lon, figure, at) : undefined;

    const found = linkById(String(values.link));
    const service = programme.services.find(({ id }) => id === values.link);
    if (found === undefined && service === undefined)
      return problem('link', `a link or service of the programme (${names().join(', ')})`);
    if (found === undefined && site === undefined)
      return problem('lat', `a place, since ${service!.id} is a service to many`);
    let link = found ?? resolveService(programme, service!, site!);
    if (site !== undefined) link = { ...link, to: { ...link.to, name: site.name, site } };

    if (values.terminal !== undefined) {
      const terminal = programme.terminals.find(({ id }) => id === values.terminal);
      if (terminal?.receive === undefined)
        return problem(
          'terminal',
          `a terminal that receives (${programme.terminals
            .filter(({ receive }) => receive !== undefined)
            .map(({ id }) => id)
            .join(', ')})`,
        );
      link = { ...link, to: { ...link.to, terminal: terminal as ResolvedLink['to']['terminal'] } };
    }
    const diameterM = figure('diameter', 'm');
    if (diameterM !== undefined) {
      const { terminal } = link.to;
      link = {
        ...link,
        to: { ...link.to, terminal: { ...terminal, antenna: { ...terminal.antenna, diameterM } } },
      };
    }
    const symbolRateMBd = figure('symbol-rate', 'MBd');
    const carrier: Carrier = {
      ...link.carrier,
      ...(symbolRateMBd !== undefined && { symbolRateMBd }),
      ...(values.modcod !== undefined && { modcod: String(values.modcod) }),
    };
    if (candidateModcods(carrier.modcod, carrier.frame, carrier.tables).length === 0)
      return problem('modcod', `a MODCOD with ${carrier.frame} frames`);
    const widthMHz = carrier.symbolRateMBd.value * (1 + carrier.rollOff.value);
    const { bandwidthMHz } = link.channel.group;
    if (widthMHz > bandwidthMHz.value + 1e-9)
      return problem(
        'symbol-rate',
        `at most ${(bandwidthMHz.value / (1 + carrier.rollOff.value)).toFixed(3)} MBd in the ${bandwidthMHz.value} MHz of ${link.channel.id}`,
      );
    const inputBackOffDb = figure('ibo', 'dB');
    const stationEirpDbw = figure('eirp', 'dBW');
    if (inputBackOffDb !== undefined && stationEirpDbw !== undefined)
      return problem('eirp', 'either a back-off or an EIRP');
    return {
      link: {
        ...link,
        id: at,
        at,
        carrier,
        ...(inputBackOffDb !== undefined && { drive: { inputBackOffDb } }),
        ...(stationEirpDbw !== undefined && { drive: { stationEirpDbw } }),
        requiredAvailabilityPercent: figure('availability', '%') ?? link.requiredAvailabilityPercent,
      },
    };
  }

  /** A link, or service@site: which sites a service reaches is looked up where a row asks for one. */
  function linkById(id: string): ResolvedLink | undefined {
    const link = programme.links.find((candidate) => candidate.id === id);
    if (link !== undefined) return resolveLink(programme, link);
    if (!id.includes('@')) return undefined;
    ofServices ??= resolvedLinks(programme);
    return ofServices.get(id)?.();
  }

  function names(): string[] {
    return [...programme.links, ...programme.services, ...programme.commandTelemetry].map(({ id }) => id);
  }

  function siteAt(
    lat: number,
    lon: number,
    figure: (column: string, unit: string) => Figure | undefined,
    at: string,
  ): Site {
    const { topography } = environment;
    const heightM = figure('height', 'm') ?? {
      value: topography === undefined ? 0 : Math.max(-450, topographicHeightM(topography, lat, lon)),
      unit: 'm',
      at: topography === undefined ? at : `${topography.origin.recommendation} map`,
      confidence: 'derived' as const,
    };
    return {
      id: at,
      name: at,
      at,
      country: '',
      role: 'city',
      latitudeDeg: figure('lat', '°')!,
      longitudeDeg: figure('lon', '°')!,
      heightM,
    } as Site;
  }
}

function noticesOf(prepared: PreparedLink, { from, to }: ResolvedLink, endPercent: number): Notice[] {
  return [
    ...prepared.notices,
    ...pathNotices(prepared.up, from.site, endPercent),
    ...pathNotices(prepared.down, to.site, endPercent),
  ];
}

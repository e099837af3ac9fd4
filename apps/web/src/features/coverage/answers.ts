/** Quantities of beams over the Earth and at single places, also with a satellite in another slot. */
import {
  analyseCoverage,
  type BeamQuantity,
  beamOf,
  boresightOnEarth,
  type ColouredField,
  CoverageError,
  type CoverageQuantity,
  type CoverageWithField,
  compareCoverage,
  coverageField,
  coverageSteps,
  differenceField,
  type Environment,
  finished,
  mapPlaces,
  patternText,
  quantityOf,
  type Redesign,
  redesigned,
  type ServicePlaces,
  type SynthesisRequest,
  servicePlaces,
  sweepSteps,
  synthesiseBeam,
} from '@ortak/analysis';
import type { WorkingLine } from '@ortak/core/working';
import type { Programme } from '@ortak/model';
import { borderMesh, countries, disputedMesh, landArea } from '@ortak/model/borders';
import type { MultiLineString, MultiPolygon } from 'geojson';
import type { Session } from '../../engine/session.ts';
import { firstColoursIn } from './choice.ts';
import type { FileFormat } from './file-formats.ts';
import type { Look } from './files.ts';
import { isOfService } from './quantities.ts';

/** A beam, and what of it is to be otherwise than in the programme. */
export interface BeamChoice extends Redesign {
  readonly beam: string;
  /** Of the quantities of a service; by default the first in the beam. */
  readonly service?: string;
  /** Of the programme that is compared with. */
  readonly isOther?: boolean;
  /** Of a place: what the programme gives there is told beside it. */
  readonly isBeside?: boolean;
}

/** A map that is asked for. */
export interface MapChoice extends BeamChoice {
  readonly quantity: CoverageQuantity;
  readonly points: number;
  /** Of a quantity of a service, while something moves: without the budgets of single places. */
  readonly isQuick?: boolean;
  /** What the design gives more than the programme, instead of what it gives. */
  readonly isDifference?: boolean;
}

/** A synthesis that is asked for. */
export type SynthesisChoice = Omit<SynthesisRequest, 'edgeTaperDb' | 'spacingM'>;

/** What a beam with a service can be asked. */
const ofService: readonly CoverageQuantity[] = [
  'margin',
  'availability',
  'modcod',
  'throughput',
  'dish',
  'cn',
];

/** What a place is told. */
const hereOfBeam = ['eirp', 'gt', 'elevation'] as const;
const hereOfService = ['margin', 'availability', 'modcod', 'dish'] as const;

/** The programme with the design that was chosen. */
function programmeWith(session: Session, { beam, slotDeg, boresight, isOther }: BeamChoice): Programme {
  const programme = isOther === true && session.other !== undefined ? session.other : session.programme;
  if (slotDeg === undefined && boresight === undefined) return programme;
  const design = { ...(slotDeg !== undefined && { slotDeg }), ...(boresight !== undefined && { boresight }) };
  return session.keep(`coverage.design ${beam} ${JSON.stringify([design, isOther])}`, () =>
    redesigned(programme, beam, design),
  );
}

/** What a map is computed with: of a beam alone nothing is needed but the beam. */
const environmentFor = async (session: Session, { quantity }: MapChoice): Promise<Environment> =>
  isOfService(quantity) ? session.environment() : { maps: {} as never };

/** The map of a choice, with the field behind it. */
export const mapOf = (session: Session, input: MapChoice): Promise<CoverageWithField> =>
  finished(mapSteps(session, input));

/** The same step by step: budgets of single places are left when something moves again, what is quick is not. */
async function* mapSteps(session: Session, input: MapChoice): AsyncGenerator<number, CoverageWithField> {
  const environment = await environmentFor(session, input);
  const request = {
    ...input,
    contoursOf: isOfService(input.quantity) ? ('grid' as const) : ('quantity' as const),
  };
  const design = programmeWith(session, input);
  if (input.isDifference === true) return compareCoverage(session.programme, design, environment, request);
  return isOfService(input.quantity) && input.isQuick !== true
    ? yield* coverageSteps(design, environment, request)
    : analyseCoverage(design, environment, request);
}

/** What the beam gives anywhere: of its quantities those that it has. */
function beamPlaces(session: Session, choice: BeamChoice) {
  const { beam: id, slotDeg, boresight, isOther } = choice;
  return session.keep(`coverage.beam-places ${JSON.stringify([id, slotDeg, boresight, isOther])}`, () => {
    const programme = programmeWith(session, choice);
    const { satellite, beam } = beamOf(programme, id);
    return hereOfBeam.flatMap((kind) => {
      const quantity = unlessNone(() =>
        quantityOf(programme, { maps: {} as never }, satellite, beam, kind, {}),
      );
      return quantity === undefined ? [] : [{ kind, quantity }];
    });
  });
}

/** What a service makes of it; undefined where the beam carries none. */
async function servicePlacesOf(session: Session, choice: BeamChoice): Promise<ServicePlaces | undefined> {
  const { beam: id, service, slotDeg, boresight, isOther } = choice;
  const environment = await session.environment();
  const key = JSON.stringify([id, service, slotDeg, boresight, isOther]);
  return session.keep(`coverage.service-places ${key}`, () => {
    const programme = programmeWith(session, choice);
    return unlessNone(() =>
      servicePlaces(programme, environment, beamOf(programme, id), hereOfService, {
        ...(service !== undefined && { service }),
      }),
    );
  });
}

/** Undefined where the beam cannot give what is asked of it. */
function unlessNone<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof CoverageError) return undefined;
    throw error;
  }
}

/** What a place gets. */
interface Here {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly figures: readonly HereFigure[];
}

/** A quantity at one place, as it is shown. */
interface HereFigure {
  readonly kind: CoverageQuantity;
  readonly line: WorkingLine;
  readonly meets?: boolean;
  /** What the programme gives there, and how much more this is, where both are numbers. */
  readonly programme?: WorkingLine;
  readonly more?: { readonly value: number; readonly unit: string };
}

/** A value as it is shown; nothing where there is none. */
function figureOf(
  kind: CoverageQuantity,
  { label, scale, requirement, working }: BeamQuantity,
  value: number,
): HereFigure[] {
  if (Number.isNaN(value)) return [];
  const words = scale.words?.(value);
  return [
    {
      kind,
      line: {
        symbol: '',
        label,
        value: words ?? scale.shown(value),
        unit: words === undefined ? scale.unit : '',
        source: requirement?.words ?? '',
        working,
      },
      ...(requirement !== undefined && { meets: scale.drawn(value) >= scale.drawn(requirement.value) }),
    },
  ];
}

/** The beams of all satellites, with what each can be asked. */
const beamsOf = ({ programme, other }: Session) =>
  programme.satellites.flatMap((satellite) =>
    satellite.beams.map((beam) => {
      const groups = satellite.transponders.filter(({ transmitBeam }) => transmitBeam === beam.id);
      const services = programme.services
        .filter(({ transponder }) => groups.some(({ id }) => transponder.startsWith(`${id}-`)))
        .map(({ id, name }) => ({ id, name }));
      const receives = satellite.receivers.some((receiver) => receiver.beam === beam.id);
      return {
        id: beam.id,
        name: beam.name,
        satellite: satellite.name,
        slotDeg: satellite.orbitalPositionDeg.value,
        /** Whether the programme that is compared with has a beam of this id. */
        isInOther: other?.satellites.some(({ beams }) => beams.some(({ id }) => id === beam.id)) === true,
        services,
        /** Whether the programme says which reflector makes the beam: feeds can then be found for it. */
        isSynthesised: satellite.antennas.some(
          ({ id, reflectorDiameterM }) => id === beam.transmit?.antenna && reflectorDiameterM !== undefined,
        ),
        quantities: [
          ...(groups.length > 0 ? (['eirp', 'pfd'] as const) : []),
          ...(receives && beam.receive !== undefined ? (['gt'] as const) : []),
          'elevation' as const,
          ...(services.length > 0 ? ofService : []),
        ],
      };
    }),
  );

/** Steps in which places of a basemap are written: the atlas has a hundred and more times as few [1/°]. */
const BASEMAP_STEPS = 1e4;

/** By whose borders; each is made once, and lasts as long as the worker. */
const basemaps = new Map<
  Programme['boundaryView'],
  { readonly land: string; readonly borders: string; readonly disputed: string }
>();

/**
 * Where the worker of the map reads a geometry, as GeoJSON in steps of some metres: the page reads none of its hundred thousand
 * points.
 */
function addressOf(geometry: MultiPolygon | MultiLineString): string {
  type Nested = number | readonly Nested[];
  const rounded = (part: Nested): Nested =>
    typeof part === 'number' ? Math.round(part * BASEMAP_STEPS) / BASEMAP_STEPS : part.map(rounded);
  const text = JSON.stringify({ ...geometry, coordinates: rounded(geometry.coordinates) });
  return URL.createObjectURL(new Blob([text]));
}

/** What colours a map. */
async function fieldOf(session: Session, input: MapChoice): Promise<ColouredField> {
  const environment = await environmentFor(session, input);
  const design = programmeWith(session, input);
  return input.isDifference === true
    ? differenceField(session.programme, design, environment, input)
    : coverageField(design, environment, input);
}

/** A figure with what the programme gives at the same place. */
function beside(figure: HereFigure, programme: readonly HereFigure[]): HereFigure {
  const line = programme.find(({ kind }) => kind === figure.kind)?.line;
  if (line === undefined) return figure;
  const [here, there] = [figure.line.value, line.value];
  return {
    ...figure,
    programme: line,
    ...(typeof here === 'number' &&
      typeof there === 'number' && {
        more: { value: here - there, unit: line.unit.startsWith('dB') ? 'dB' : line.unit },
      }),
  };
}

export const answers = {
  'coverage.beams': (session: Session, _input: null) => beamsOf(session),

  'coverage.basemap': ({ programme: { boundaryView } }: Session, _input: null) => {
    const basemap = basemaps.get(boundaryView) ?? {
      land: addressOf(landArea()),
      borders: addressOf(borderMesh(boundaryView)),
      disputed: addressOf(disputedMesh()),
    };
    basemaps.set(boundaryView, basemap);
    return basemap;
  },

  /** The countries of the partners, by their place in the list of partners. */
  'coverage.partner-borders': ({ programme }: Session, _input: null) => {
    const all = countries(programme.boundaryView).features;
    return programme.partners.map(
      ({ country }) => all.find(({ properties }) => properties.code === country)?.geometry,
    );
  },

  /** What the programme has on the map. */
  'coverage.places': ({ programme }: Session, _input: null) => ({
    places: mapPlaces(programme).map((place, i) => ({ ...place, names: programme.sites[i]?.names })),
    partners: programme.partners.map(({ id, name, names, country }) => ({ id, name, names, country })),
  }),

  /** What colours a map: it comes before its contours and the figures of its area. */
  'coverage.field': async (session: Session, input: MapChoice): Promise<ColouredField> => {
    // the first one was perhaps computed ahead; the many of a slider are not worth their room
    const key = JSON.stringify(input);
    const first = isOfService(input.quantity)
      ? undefined
      : session.keep('coverage.first-field', () => ({ key, field: fieldOf(session, input) }));
    return first?.key === key ? first.field : fieldOf(session, input);
  },

  /** Computes what a view at an address will ask first, while it is being read. */
  'coverage.ahead': async (session: Session, params: Readonly<Record<string, string>>): Promise<null> => {
    const first = firstColoursIn(params, beamsOf(session));
    if (first !== undefined) await answers['coverage.field'](session, first);
    return null;
  },

  'coverage.map': async function* (session: Session, input: MapChoice) {
    const { coverage, field } = yield* mapSteps(session, input);
    const { westDeg, southDeg, stepDeg, columns, rows } = field.grid;
    const { satellite, beam } = beamOf(programmeWith(session, input), input.beam);
    const antenna = (input.quantity === 'gt' ? beam.receive : beam.transmit) ?? beam.receive;
    const { quantity, better, colours, contours, peak, satelliteLongitudeDeg } = coverage;
    const coloured: ColouredField = {
      beam: beam.id,
      quantity,
      better,
      ...(colours !== undefined && { colours }),
      grid: { westDeg, southDeg, stepDeg, columns, rows },
      values: field.values,
      ...(field.shownWhere !== undefined && { shownWhere: field.shownWhere }),
      levels: contours.map(({ level }) => level),
      best: peak.value,
      satelliteLongitudeDeg,
      boresight: antenna && boresightOnEarth(antenna, satellite),
    };
    return { coverage, field: coloured, isDifference: input.isDifference === true };
  },

  'coverage.file': async (
    session: Session,
    { format, look, ...input }: MapChoice & { readonly format: FileFormat; readonly look: Look },
  ) => (await import('./files.ts')).fileOf(session, input, format, look),

  'coverage.here': async (
    session: Session,
    {
      of,
      latitudeDeg,
      longitudeDeg,
      ...choice
    }: BeamChoice & {
      /** What the beam gives comes at once, what a service makes of it some milliseconds later. */
      readonly of: 'beam' | 'service';
      readonly latitudeDeg: number;
      readonly longitudeDeg: number;
    },
  ): Promise<Here> => {
    const { isBeside, ...design } = choice;
    const figuresOf = async (which: BeamChoice): Promise<HereFigure[]> => {
      if (of === 'beam') {
        const at = [Float64Array.of(latitudeDeg), Float64Array.of(longitudeDeg)] as const;
        return beamPlaces(session, which).flatMap(({ kind, quantity }) =>
          figureOf(kind, quantity, quantity.valuesAt(...at)[0]!),
        );
      }
      const places = await servicePlacesOf(session, which);
      const values = places?.valuesAt(latitudeDeg, longitudeDeg) ?? [];
      return values.flatMap((value, i) => figureOf(hereOfService[i]!, places!.quantities[i]!, value));
    };
    const figures = await figuresOf(design);
    const { beam, service } = design;
    const programme =
      isBeside === true ? await figuresOf({ beam, ...(service !== undefined && { service }) }) : [];
    return { latitudeDeg, longitudeDeg, figures: figures.map((figure) => beside(figure, programme)) };
  },

  'coverage.synthesis': ({ programme }: Session, input: SynthesisChoice) => {
    const result = synthesiseBeam(programme, input);
    return { result, file: patternText(result) };
  },

  'coverage.sweep': (
    { programme }: Session,
    { over, ...input }: SynthesisChoice & { readonly over: 'reflector' | 'feeds' },
  ) => sweepSteps(programme, input, over),
};

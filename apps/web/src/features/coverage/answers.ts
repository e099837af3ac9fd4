/** Quantities of beams over the Earth and at single places, also with a satellite in another slot. */
import {
  analyseCoverage,
  type BeamQuantity,
  beamOf,
  boresightOnEarth,
  CoverageError,
  type CoverageQuantity,
  compareCoverage,
  mapPlaces,
  patternText,
  quantityOf,
  type Redesign,
  redesigned,
  type SynthesisRequest,
  sweepSteps,
  synthesiseBeam,
} from '@ortak/analysis';
import type { WorkingLine } from '@ortak/core/working';
import type { Programme } from '@ortak/model';
import { borderMesh, boundaryViewNote, countries, disputedMesh } from '@ortak/model/borders';
import type { Session } from '../../engine/session.ts';
import type { FileFormat } from './file-formats.ts';
import { isOfService } from './quantities.ts';

/** A beam, and what of it is to be otherwise than in the programme. */
export interface BeamChoice extends Redesign {
  readonly beam: string;
  /** Of the quantities of a service; by default the first in the beam. */
  readonly service?: string;
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
const hereOf: Readonly<Record<'beam' | 'service', readonly CoverageQuantity[]>> = {
  beam: ['eirp', 'gt', 'elevation'],
  service: ['margin', 'availability', 'modcod', 'dish'],
};

/** The programme with the design that was chosen. */
function programmeWith(session: Session, { beam, slotDeg, boresight }: BeamChoice): Programme {
  const { programme } = session;
  if (slotDeg === undefined && boresight === undefined) return programme;
  const design = { ...(slotDeg !== undefined && { slotDeg }), ...(boresight !== undefined && { boresight }) };
  return session.keep(`coverage.design ${beam} ${JSON.stringify(design)}`, () =>
    redesigned(programme, beam, design),
  );
}

/** The map of a choice, with the field behind it. */
export async function mapOf(session: Session, input: MapChoice) {
  const isService = isOfService(input.quantity);
  const environment = isService ? await session.environment() : { maps: {} as never };
  const request = { ...input, contoursOf: isService ? ('grid' as const) : ('quantity' as const) };
  const design = programmeWith(session, input);
  return input.isDifference === true
    ? compareCoverage(session.programme, design, environment, request)
    : analyseCoverage(design, environment, request);
}

/** A quantity ready for any place; undefined where the beam cannot give it. */
async function quantity(
  session: Session,
  choice: BeamChoice,
  kind: CoverageQuantity,
): Promise<BeamQuantity | undefined> {
  const { beam: id, service, slotDeg, boresight } = choice;
  const environment = isOfService(kind) ? await session.environment() : { maps: {} as never };
  return session.keep(`coverage.quantity ${JSON.stringify([kind, id, service, slotDeg, boresight])}`, () => {
    const programme = programmeWith(session, choice);
    const { satellite, beam } = beamOf(programme, id);
    try {
      return quantityOf(programme, environment, satellite, beam, kind, {
        ...(service !== undefined && { service }),
      });
    } catch (error) {
      if (error instanceof CoverageError) return undefined;
      throw error;
    }
  });
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
}

export const answers = {
  'coverage.beams': ({ programme }: Session, _input: null) =>
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
    ),

  'coverage.basemap': ({ programme }: Session, _input: null) => ({
    land: countries(programme.boundaryView),
    borders: borderMesh(programme.boundaryView),
    disputed: disputedMesh(),
    note: boundaryViewNote(programme.boundaryView),
    places: mapPlaces(programme).map((place, i) => ({ ...place, names: programme.sites[i]?.names })),
    partners: programme.partners.map(({ id, name, names, country }) => ({ id, name, names, country })),
  }),

  'coverage.map': async (session: Session, input: MapChoice) => {
    const { coverage, field } = await mapOf(session, input);
    const { westDeg, southDeg, stepDeg, columns, rows } = field.grid;
    const { satellite, beam } = beamOf(programmeWith(session, input), input.beam);
    const antenna = (input.quantity === 'gt' ? beam.receive : beam.transmit) ?? beam.receive;
    return {
      coverage,
      grid: { westDeg, southDeg, stepDeg, columns, rows },
      values: field.values,
      boresight: antenna && boresightOnEarth(antenna, satellite),
      isDifference: input.isDifference === true,
    };
  },

  'coverage.file': async (
    session: Session,
    { format, ...input }: MapChoice & { readonly format: FileFormat },
  ) => (await import('./files.ts')).fileOf(session, input, format),

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
    // Heights that are not given are those of the map; each place then has the budget of its own link.
    const at = [latitudeDeg, longitudeDeg, Number.NaN].map((value) => Float64Array.of(value)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    const found: HereFigure[] = [];
    for (const kind of hereOf[of]) {
      const one = await quantity(session, choice, kind);
      if (one === undefined) continue;
      const value = one.valuesAt(...at)[0]!;
      if (Number.isNaN(value)) continue;
      const { scale, requirement } = one;
      found.push({
        kind,
        line: {
          symbol: '',
          label: one.label,
          value: scale.words?.(value) ?? scale.shown(value),
          unit: scale.words?.(value) === undefined ? scale.unit : '',
          source: requirement?.words ?? '',
          working: one.working,
        },
        ...(requirement !== undefined && { meets: scale.drawn(value) >= scale.drawn(requirement.value) }),
      });
    }
    return { latitudeDeg, longitudeDeg, figures: found };
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

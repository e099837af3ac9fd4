/** Quantities of beams over the Earth and at single places, also with a satellite in another slot. */
import {
  analyseCoverage,
  type BeamQuantity,
  beamOf,
  CoverageError,
  type CoverageQuantity,
  mapPlaces,
  quantityOf,
} from '@ortak/analysis';
import type { WorkingLine } from '@ortak/core/working';
import type { Programme } from '@ortak/model';
import { borderMesh, boundaryViewNote, countries, disputedMesh } from '@ortak/model/borders';
import type { Session } from '../../engine/session.ts';
import { isOfService } from './quantities.ts';

export interface BeamChoice {
  readonly beam: string;
  /** Of the quantities of a service; by default the first in the beam. */
  readonly service?: string;
  /** Another orbital position for the satellite [°] */
  readonly slotDeg?: number;
}

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

/** The programme with the satellite of a beam in another slot. */
function programmeWith(session: Session, { beam, slotDeg }: BeamChoice): Programme {
  const { programme } = session;
  if (slotDeg === undefined) return programme;
  const { satellite } = beamOf(programme, beam);
  return session.keep(`coverage.slot ${satellite.id} ${slotDeg}`, () => ({
    ...programme,
    satellites: programme.satellites.map((each) =>
      each.id === satellite.id
        ? {
            ...each,
            orbitalPositionDeg: {
              value: slotDeg,
              unit: '°',
              at: 'asked for',
              confidence: 'assumed' as const,
            },
          }
        : each,
    ),
  }));
}

/** A quantity ready for any place; undefined where the beam cannot give it. */
async function quantity(
  session: Session,
  choice: BeamChoice,
  kind: CoverageQuantity,
): Promise<BeamQuantity | undefined> {
  const { beam: id, service, slotDeg } = choice;
  const environment = isOfService(kind) ? await session.environment() : { maps: {} as never };
  return session.keep(`coverage.quantity ${JSON.stringify([kind, id, service, slotDeg])}`, () => {
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
  }),

  'coverage.map': async (
    session: Session,
    input: BeamChoice & {
      readonly quantity: CoverageQuantity;
      readonly points: number;
      /** Of a quantity of a service, while something moves: without the budgets of single places. */
      readonly isQuick?: boolean;
    },
  ) => {
    const isService = isOfService(input.quantity);
    const environment = isService ? await session.environment() : { maps: {} as never };
    const { coverage, field } = analyseCoverage(programmeWith(session, input), environment, {
      ...input,
      contoursOf: isService ? 'grid' : 'quantity',
    });
    const { westDeg, southDeg, stepDeg, columns, rows } = field.grid;
    return { coverage, grid: { westDeg, southDeg, stepDeg, columns, rows }, values: field.values };
  },

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
};

/** Links of the programme, as they stand and with figures that were moved. */
import {
  type AnalysedLink,
  analyseCarrier,
  analyseCommandTelemetry,
  analyseLink,
  CARRIER_UNKNOWNS,
  type CommandTelemetryResult,
  commandTelemetryIds,
  type LinkSolution,
  linkCurves,
  linkIds,
  type ResolvedCarrier,
  type ResolvedLink,
  solveCarrier,
  solveFor,
  UNKNOWNS,
  type UnknownName,
} from '@ortak/analysis';
import type { Figure } from '@ortak/model';
import type { Session } from '../../engine/session.ts';
import { carrierAt, carrierVariables, carrierVaried, carrierWaterfall } from './carrier.ts';
import { type Place, resolvedAt } from './place.ts';
import { budgetOfRow, computedTable } from './table-answer.ts';
import { type Variation, variables, varied } from './variation.ts';
import { waterfallOf } from './waterfall.ts';

/** A link of the programme; or a service to any place. */
export interface LinkChoice {
  readonly link: string;
  readonly place?: Place;
}

export interface LinkInput extends LinkChoice {
  readonly variation: Variation;
}

/** An unknown of a link with what the programme, or a slider, has in its place. */
export interface SolvedUnknown {
  readonly solution: LinkSolution;
  readonly own: Figure | undefined;
}

async function resolved(session: Session, { link, place }: LinkChoice): Promise<ResolvedLink> {
  return resolvedAt(session.programme, await session.environment(), link, place);
}

const summary = ({ result }: AnalysedLink) => ({
  id: result.id,
  name: result.name,
  verdict: result.verdict,
  marginInRainDb: result.marginInRainDb,
  clearSkyMarginDb: result.clearSkyMarginDb,
  availability: result.availability,
  requiredAvailabilityPercent: result.requiredAvailabilityPercent,
});

const carrierSummary = ({ id, name, verdict }: CommandTelemetryResult) => ({ id, name, verdict });

export const answers = {
  /** Which links are carriers of telecommand or telemetry. */
  'links.carriers': async (session: Session, _input: null) => commandTelemetryIds(session.programme),
  'links.list': async (session: Session, _input: null) => {
    const environment = await session.environment();
    const links = linkIds(session.programme).map((link) =>
      session.keep(`links.list ${link}`, () =>
        summary(analyseLink(environment, resolvedAt(session.programme, environment, link, undefined))),
      ),
    );
    const carriers = session.programme.commandTelemetry.map((link) =>
      session.keep(`links.list ${link.id}`, () =>
        carrierSummary(analyseCommandTelemetry(environment, session.programme, link)),
      ),
    );
    return [...links, ...carriers];
  },
  'links.budget': async (session: Session, input: LinkInput) => {
    const environment = await session.environment();
    const link = await resolved(session, input);
    const { result } = analyseLink(environment, varied(link, input.variation));
    return { result, waterfall: waterfallOf(result), variables: variables(link) };
  },
  'links.carrier': async (session: Session, { link, place, variation }: LinkInput) => {
    const environment = await session.environment();
    const carrier = carrierAt(session.programme, environment, link, place);
    if (carrier === undefined) throw new Error(`The programme has no carrier ${link}.`);
    const result = analyseCarrier(environment, carrierVaried(carrier, variation));
    return { result, waterfall: carrierWaterfall(result), variables: carrierVariables(carrier) };
  },
  /** Every figure of a link that can be left open, sought so that the link just meets its availability. */
  'links.solve': async function* (
    session: Session,
    input: LinkInput,
  ): AsyncGenerator<number, readonly SolvedUnknown[]> {
    const environment = await session.environment();
    const found: SolvedUnknown[] = [];
    const given = carrierAt(session.programme, environment, input.link, input.place);
    if (given !== undefined) {
      const carrier = carrierVaried(given, input.variation);
      const names = CARRIER_UNKNOWNS[carrier.equipment.kind];
      for (const unknown of names) {
        yield found.length / names.length;
        found.push({
          solution: solveCarrier(environment, carrier, { unknown }),
          own: ownOfCarrier(carrier, unknown),
        });
      }
      return found;
    }
    const link = varied(await resolved(session, input), input.variation);
    for (const unknown of UNKNOWNS) {
      yield found.length / UNKNOWNS.length;
      found.push({ solution: solveFor(environment, link, { unknown }), own: ownFigure(link, unknown) });
    }
    return found;
  },
  /** Rows of a table as links. */
  'links.table': computedTable,
  /** What leads to the figures of a row of it. */
  'links.row': budgetOfRow,
  'links.year': async (session: Session, input: LinkInput) => {
    const link = varied(await resolved(session, input), input.variation);
    const analysed = analyseLink(await session.environment(), link);
    const { requiredAvailabilityPercent, availability, marginInRainDb, modcod, infoRateMbps } =
      analysed.result;
    return {
      curves: linkCurves(analysed),
      requiredAvailabilityPercent,
      availability,
      marginInRainDb,
      modcod,
      infoRateMbps,
    };
  },
};

function ownOfCarrier({ link, station, equipment }: ResolvedCarrier, name: UnknownName) {
  const { antenna, transmit, receive } = station.terminal;
  switch (name) {
    case 'diameter':
      return antenna.diameterM;
    case 'hpa':
      return equipment.kind === 'telecommand' ? transmit?.saturatedPowerW : equipment.unit.powerW;
    case 'lnb':
      return receive?.receiverNoiseTemperatureK;
    case 'rate':
      return link.bitRateKbps;
    default:
      return link.requiredAvailabilityPercent;
  }
}

function ownFigure(
  { carrier, drive, from, to, requiredAvailabilityPercent }: ResolvedLink,
  name: UnknownName,
) {
  switch (name) {
    case 'diameter':
      return to.terminal.antenna.diameterM;
    case 'hpa':
      return from.terminal.transmit.saturatedPowerW;
    case 'lnb':
      return to.terminal.receive.receiverNoiseTemperatureK;
    case 'rate':
      return carrier.symbolRateMBd;
    case 'backoff':
      return 'inputBackOffDb' in drive ? drive.inputBackOffDb : undefined;
    case 'availability':
      return requiredAvailabilityPercent;
    default:
      return undefined;
  }
}

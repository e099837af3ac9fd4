/** Amplifiers, frequency plans and redundancy of the programme, as `ortak payload` and `ortak plan` compute them. */
import {
  type AmplifierPoint,
  type AmplifierResult,
  type AmplifierSpectrum,
  amplifierIds,
  amplifierSpectrum,
  analyseAmplifier,
  analyseRedundancy,
} from '@ortak/analysis/payload';
import { analysePlans, channelList, type FilterRow, type PlanResult } from '@ortak/analysis/plan';
import { backedOffLink } from '@ortak/core/payload';
import { panelsOf, planChart } from '@ortak/report/plan';
import type { Session } from '../../engine/session.ts';
import { type Carriers, CURVE_BACK_OFFS_DB, HIGHEST_ORDER } from './choice.ts';

export interface AmplifierChoice {
  readonly amplifier: string;
  readonly carriers: Carriers;
}

/** Ratios of the link if all carriers shared the saturated power, and at the drive of saturation [dB] */
export interface LinkChoice {
  readonly downlinkCnDb: number;
  readonly uplinkCnDb: number | undefined;
}

/** Ratios of a link over the back-off; NaN where there is none [dB]. */
export interface LinkCurve {
  readonly uplinkDb: readonly number[];
  readonly downlinkDb: readonly number[];
  readonly totalDb: readonly number[];
}

function linkCurve(points: readonly AmplifierPoint[], { downlinkCnDb, uplinkCnDb }: LinkChoice): LinkCurve {
  const links = points.map((point) =>
    backedOffLink(
      {
        signalOutputBackOffDb: point.signalOutputBackOffDb,
        carrierToIntermodulationDb: point.cToImWorstCarrierDb ?? Infinity,
      },
      {
        downlinkCarrierToNoiseDb: downlinkCnDb,
        uplinkCarrierToNoiseDb: uplinkCnDb ?? Infinity,
        carrierToInterferenceDb: Infinity,
      },
      point.inputBackOffDb,
    ),
  );
  return {
    uplinkDb: links.map((link) =>
      Number.isFinite(link.uplinkCarrierToNoiseDb) ? link.uplinkCarrierToNoiseDb : Number.NaN,
    ),
    downlinkDb: links.map((link) => link.downlinkCarrierToNoiseDb),
    totalDb: links.map((link) => link.totalDb),
  };
}

export interface FilterGroup extends FilterRow {
  /** `ku-plan-1 … ku-plan-6` */
  readonly channels: string;
}

/** One row for the channels of a group that have the same figures, as they are printed. */
function filterGroups({ filters }: PlanResult): FilterGroup[] {
  const groups = new Map<string, FilterRow[]>();
  for (const row of filters) {
    const { edgeLossDb, inputLeakageDb, outputLeakageDb, pathLeakageDb } = row;
    const printed = [edgeLossDb, inputLeakageDb, outputLeakageDb, pathLeakageDb].map((dB) => dB?.toFixed(2));
    const key = [row.channel.replace(/-\d+$/, ''), ...printed].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((rows) => ({
    ...rows[0]!,
    channels: channelList(rows.map(({ channel }) => channel)),
  }));
}

export const answers = {
  'payload.list': ({ programme }: Session, _input: null) => ({
    amplifiers: amplifierIds(programme).map((amplifier) => {
      const { satellite, operation } = analyseAmplifier(programme, {
        amplifier,
        carriers: [],
        inputBackOffsDb: [],
      });
      return { id: amplifier, satellite, operation };
    }),
    plans: programme.satellites
      .filter(({ transponders }) => transponders.length > 0)
      .map(({ id, name }) => ({ id, name })),
    networks: programme.satellites.flatMap(({ id: satellite, redundancy }) =>
      redundancy.map(({ id, name }) => ({ id, name, satellite })),
    ),
  }),

  /** The amplifier at one back-off, with the spectrum behind it. */
  'payload.amplifier': (
    { programme }: Session,
    { amplifier, carriers, inputBackOffDb }: AmplifierChoice & { readonly inputBackOffDb: number },
  ): { readonly result: AmplifierResult; readonly spectrum: AmplifierSpectrum } => ({
    result: analyseAmplifier(programme, {
      amplifier,
      carriers: carriers === 1 ? [1] : [1, carriers],
      inputBackOffsDb: [inputBackOffDb],
    }),
    spectrum: amplifierSpectrum(programme, { amplifier, carriers, inputBackOffDb }),
  }),

  /** The amplifier over its back-off, and a link whose back-off is open. */
  'payload.curves': (
    { programme }: Session,
    { amplifier, carriers, downlinkCnDb, uplinkCnDb }: AmplifierChoice & LinkChoice,
  ) => {
    const [single, loaded] = analyseAmplifier(programme, {
      amplifier,
      carriers: [1, carriers],
      inputBackOffsDb: CURVE_BACK_OFFS_DB,
      downlinkCarrierToNoiseDb: downlinkCnDb,
      ...(uplinkCnDb !== undefined && { uplinkCarrierToNoiseDb: uplinkCnDb }),
    }).curves;
    return {
      carriers,
      single: single!.points,
      loaded: loaded!.points,
      best: loaded!.best,
      link: linkCurve(loaded!.points, { downlinkCnDb, uplinkCnDb }),
    };
  },

  'payload.plan': (session: Session, satellite: string) => {
    const plan = session
      .keep('payload.plans', () => analysePlans(session.programme, { highestOrder: HIGHEST_ORDER }))
      .find((each) => each.satellite === satellite);
    if (plan === undefined) return undefined;
    return { plan, panels: panelsOf(plan), filters: filterGroups(plan), svg: planChart(plan, 'plan') };
  },

  /** What a network survives, with the settings for every set of failures that a result carries. */
  'payload.network': (session: Session, network: string) =>
    session.keep(`payload.network ${network}`, () => analyseRedundancy(session.programme, { network })),

  /** Its switches with tubes failed. */
  'payload.setting': (
    { programme }: Session,
    { network, failed }: { readonly network: string; readonly failed: readonly string[] },
  ) => {
    const { settings, nominal } = analyseRedundancy(programme, { network, failures: 1, failed });
    return { network, setting: failed.length === 0 ? nominal : settings[0]! };
  },
};

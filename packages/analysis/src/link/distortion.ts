/** Each MODCOD judged with the distortion of its own constellation and the loss of the modem for its modulation. */
import type { Modcod } from '@ortak/core/modem';
import { DISTORTION, distortionKey, hasOwnDistortion } from './contributions.payload.ts';
import { hasLossByModulation, leastLossDb } from './implementation.ts';
import { UNKNOWN_GAIN } from './known-gain.ts';
import { type PreparedLink, preparedOver } from './prepare.ts';

/** Links judged already, by what distorts them and what is lost. */
const judged = new WeakMap<PreparedLink, Map<string, PreparedLink>>();

/** Whether MODCODs differ in what the amplifier makes of them, or in what the modem loses. */
export const isJudgedByModcod = ({ link }: PreparedLink): boolean =>
  hasOwnDistortion(link) || hasLossByModulation(link.carrier);

/** The link with the distortion and the loss of a MODCOD; the link itself where all have the same. */
export function judgedWith(prepared: PreparedLink, modcod: Modcod): PreparedLink {
  if (!isJudgedByModcod(prepared)) return prepared;
  const kept = judged.get(prepared) ?? new Map<string, PreparedLink>();
  judged.set(prepared, kept);
  const distortion = hasOwnDistortion(prepared.link) ? distortionKey(modcod) : '';
  const key = hasLossByModulation(prepared.link.carrier) ? `${distortion} ${modcod.modulation}` : distortion;
  let other = kept.get(key);
  if (other === undefined) {
    const over = preparedOver({ ...prepared.link, judged: modcod }, prepared);
    const isUnknown = prepared.notices.some(({ code }) => code === UNKNOWN_GAIN);
    other = isUnknown ? { ...over, notices: prepared.notices } : over;
    kept.set(key, other);
  }
  return other;
}

/** The link without distortion of its carrier; the link itself where it has none. */
export function withoutDistortion(prepared: PreparedLink): PreparedLink {
  const contributions = prepared.contributions.filter(({ interference }) => interference.name !== DISTORTION);
  if (contributions.length === prepared.contributions.length) return prepared;
  const interference = contributions.map((one) => one.interference);
  return { ...prepared, contributions, input: { ...prepared.input, interference } };
}

/** The link without distortion and with the smallest loss, which leaves more than each MODCOD. */
export function undistorted(prepared: PreparedLink): PreparedLink {
  const plain = withoutDistortion(prepared);
  const implementationLossDb = leastLossDb(prepared.link.carrier);
  return { ...plain, input: { ...plain.input, implementationLossDb } };
}

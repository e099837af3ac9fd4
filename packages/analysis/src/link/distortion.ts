/** Each MODCOD judged with the distortion of its own constellation. */
import type { Modcod } from '@ortak/core/modem';
import { DISTORTION, distortionKey, hasOwnDistortion } from './contributions.payload.ts';
import { UNKNOWN_GAIN } from './known-gain.ts';
import { type PreparedLink, preparedOver } from './prepare.ts';

/** Links judged already, by what distorts them. */
const judged = new WeakMap<PreparedLink, Map<string, PreparedLink>>();

/** Whether MODCODs differ in what the amplifier makes of them. */
export const isDistortedByModcod = ({ link }: PreparedLink): boolean => hasOwnDistortion(link);

/** The link with the distortion of the constellation of a MODCOD; the link itself where none is computed. */
export function judgedWith(prepared: PreparedLink, modcod: Modcod): PreparedLink {
  if (!isDistortedByModcod(prepared)) return prepared;
  const kept = judged.get(prepared) ?? new Map<string, PreparedLink>();
  judged.set(prepared, kept);
  const key = distortionKey(modcod);
  let other = kept.get(key);
  if (other === undefined) {
    const over = preparedOver({ ...prepared.link, distorted: modcod }, prepared);
    const isUnknown = prepared.notices.some(({ code }) => code === UNKNOWN_GAIN);
    other = isUnknown ? { ...over, notices: prepared.notices } : over;
    kept.set(key, other);
  }
  return other;
}

/** The link without any, which leaves more than each constellation. */
export function undistorted(prepared: PreparedLink): PreparedLink {
  const contributions = prepared.contributions.filter(({ interference }) => interference.name !== DISTORTION);
  const interference = contributions.map((one) => one.interference);
  return { ...prepared, contributions, input: { ...prepared.input, interference } };
}

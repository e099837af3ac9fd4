/** ITU-R S.524-9: how much an earth station may send beside its satellite. */
import type { OffAxisCurve } from '../antenna/off-axis.ts';
import { gainAtDbi, level, logarithmic } from '../antenna/off-axis.ts';
import { within } from '../errors.ts';
import { toDecibel } from '../math/decibel.ts';
import type { StandardCard } from '../standard.ts';

export const card: StandardCard = {
  id: 'ITU-R S.524-9',
  title:
    'Maximum permissible levels of off-axis e.i.r.p. density from earth stations in geostationary-satellite orbit networks operating in the fixed-satellite service transmitting in the 6 GHz, 13 GHz, 14 GHz and 30 GHz frequency bands',
  date: '2006-04',
  url: 'https://www.itu.int/rec/R-REC-S.524/en',
  implemented: [
    'recommends 2, 3.1 and 4: co-polar masks of 6 GHz (antennas installed after 1988), 13/14 GHz and 27.5–30 GHz; the text was not at hand, its figures are those of a public implementation that was compared with it clause by clause',
  ],
  omitted: [
    'FM television, voice-activated and older stations, which have limits of their own',
    'the allowance for single side-lobe peaks above the mask, and cross-polar masks',
  ],
  validity: 'within 3° of the geostationary arc; 5.725–7.075, 12.75–13.25, 13.75–14.5 and 27.5–30 GHz',
};

/** A mask of e.i.r.p. in a reference bandwidth over the off-axis angle. */
export interface OffAxisLimit {
  readonly fromGHz: number;
  readonly toGHz: number;
  readonly bandwidthHz: number;
  /** [dBW in the reference bandwidth] in place of gains */
  readonly curve: OffAxisCurve;
}

const mask = (
  fromGHz: number,
  toGHz: number,
  bandwidthHz: number,
  fromDeg: number,
  pieces: OffAxisCurve['pieces'],
): OffAxisLimit => ({
  fromGHz,
  toGHz,
  bandwidthHz,
  curve: { source: card.id, peakGainDbi: pieces[0]!.gainDbi(fromDeg), fromDeg, pieces },
});

/** The shape that all masks share: down to 7°, a step to 9.2°, down to 48°, a floor. */
const pieces = (near: number, step: number, far: number, floor: number): OffAxisCurve['pieces'] => [
  logarithmic(7, near, 25),
  level(9.2, step, `${step}`.replace('-', '−')),
  logarithmic(48, far, 25),
  level(180, floor, `${floor}`.replace('-', '−')),
];

/** Masks for stations of today, by band. */
export const OFF_AXIS_LIMITS: readonly OffAxisLimit[] = [
  mask(5.725, 7.075, 4e3, 2.5, pieces(32, 11, 35, -7)),
  mask(12.75, 13.25, 40e3, 2.5, pieces(39, 18, 42, 0)),
  mask(13.75, 14.5, 40e3, 2.5, pieces(39, 18, 42, 0)),
  mask(27.5, 30, 40e3, 2, pieces(19, -2, 22, -10)),
];

/** The mask of a frequency, where there is one. @param frequencyGHz [GHz] */
export function offAxisLimitAt(frequencyGHz: number): OffAxisLimit | undefined {
  return OFF_AXIS_LIMITS.find(({ fromGHz, toGHz }) => frequencyGHz >= fromGHz && frequencyGHz <= toGHz);
}

/** Where a station comes nearest to its mask. */
export interface OffAxisRoom {
  readonly offAxisDeg: number;
  /** What it sends there in the reference bandwidth [dBW] */
  readonly eirpDbw: number;
  readonly limitDbw: number;
  /** Limit less what is sent [dB]; below 0 the mask is exceeded */
  readonly roomDb: number;
}

/** Angles that are tried, a hundred to the decade from the mask's first to 180°. */
const ANGLES = 400;

/**
 * Room below the off-axis mask at the angle where there is least.
 * @param limit see `offAxisLimitAt`
 * @param inputDensityDbwPerHz power density at the antenna's input [dBW/Hz], −200…50
 * @param gainDbi of the antenna at an off-axis angle [dBi]
 * @throws DomainError for a density outside its range
 * @see ITU-R S.524-9 recommends 2, 3.1, 4
 */
export function offAxisRoom(
  limit: OffAxisLimit,
  inputDensityDbwPerHz: number,
  gainDbi: (offAxisDeg: number) => number,
): OffAxisRoom {
  const density = within('inputDensityDbwPerHz', inputDensityDbwPerHz, 'dBW/Hz', -200, 50, card.id);
  const { curve, bandwidthHz } = limit;
  const ratio = (180 / curve.fromDeg) ** (1 / (ANGLES - 1));
  let least: OffAxisRoom | undefined;
  for (let i = 0; i < ANGLES; i++) {
    const offAxisDeg = Math.min(180, curve.fromDeg * ratio ** i);
    const limitDbw = gainAtDbi(curve, offAxisDeg);
    const eirpDbw = density + toDecibel(bandwidthHz) + gainDbi(offAxisDeg);
    const roomDb = limitDbw - eirpDbw;
    if (least === undefined || roomDb < least.roomDb) least = { offAxisDeg, eirpDbw, limitDbw, roomDb };
  }
  return least!;
}

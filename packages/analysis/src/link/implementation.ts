/** What a modem needs beyond the ideal Es/N0, by the modulation that it sends. */
import type { Modcod, Need } from '@ortak/core/modem';
import type { Carrier, Figure } from '@ortak/model';

/** Whether MODCODs of a carrier differ in it. */
export const hasLossByModulation = ({ implementationLossByModulation }: Carrier): boolean =>
  implementationLossByModulation.length > 0;

/** The loss stated for a modulation, or that of all which are not named. */
export function implementationLossOf(carrier: Carrier, { modulation }: Pick<Modcod, 'modulation'>): Figure {
  const stated = carrier.implementationLossByModulation.find((one) => one.modulation === modulation);
  return stated?.lossDb ?? carrier.implementationLossDb;
}

/** Es/N0 that a modem needs for a MODCOD, without system margin [dB]. */
export const needOf =
  (carrier: Carrier): Need =>
  (modcod) =>
    modcod.idealEsN0Db + implementationLossOf(carrier, modcod).value;

/** The smallest loss of any modulation [dB]. */
export const leastLossDb = ({ implementationLossDb, implementationLossByModulation }: Carrier): number =>
  Math.min(implementationLossDb.value, ...implementationLossByModulation.map(({ lossDb }) => lossDb.value));

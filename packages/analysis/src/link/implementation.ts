/** What a modem needs beyond the ideal Es/N0: by the modulation that it sends, and before a step up. */
import { candidateModcods, type Modcod, type Need } from '@ortak/core/modem';
import type { Notice } from '@ortak/core/working';
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

/** A hysteresis says nothing of a carrier that takes no steps. */
export function hysteresisNotices(id: string, carrier: Carrier): Notice[] {
  const { modcod, frame, tables, acmHysteresisDb } = carrier;
  if (acmHysteresisDb === undefined || candidateModcods(modcod, frame, tables).length > 1) return [];
  return [
    {
      code: 'link.hysteresis-unused',
      source: acmHysteresisDb.at,
      message: `${id} is always sent in ${modcod}: its acmHysteresisDb of ${acmHysteresisDb.value} dB changes nothing.`,
    },
  ];
}

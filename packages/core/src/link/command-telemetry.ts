/** Carriers of telecommand and telemetry: how phase modulation by subcarriers divides the power, and what FM makes of it. */
import { within } from '../errors.ts';
import { besselJ } from '../math/bessel.ts';
import { toDecibel } from '../math/decibel.ts';

const SOURCE = 'phase and frequency modulation';

/** What of the power of a phase-modulated carrier is where. */
export interface PhaseModulationShares {
  /** Residual carrier over all power [dB], at most 0. */
  readonly carrierDb: number;
  /** First sidebands, both, of each subcarrier over all power [dB], in the order given. */
  readonly subcarriersDb: readonly number[];
}

/**
 * Power of a carrier that sine subcarriers modulate in phase: J0² of each index for the carrier, 2·J1² of its own and J0² of the
 * others for a subcarrier.
 * @param indicesRad modulation index of each subcarrier [rad], above 0 and below 2.4048, the first zero of J0
 * @throws DomainError outside that range, where no carrier is left
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 9.1.42 … 9.1.45
 */
export function phaseModulationShares(indicesRad: readonly number[]): PhaseModulationShares {
  const bessel = new Float64Array(2);
  const rows = indicesRad.map((index, i) => {
    within(`indicesRad[${i}]`, index, 'rad', 1e-6, 2.4048, SOURCE);
    besselJ(index, bessel);
    return { carrier: bessel[0]! ** 2, sidebands: 2 * bessel[1]! ** 2 };
  });
  const carrier = rows.reduce((product, row) => product * row.carrier, 1);
  return {
    carrierDb: toDecibel(carrier),
    subcarriersDb: rows.map((row) => toDecibel((carrier / row.carrier) * row.sidebands)),
  };
}

/** A subcarrier behind a discriminator, above its threshold. */
export interface FrequencyModulation {
  /** Band that the carrier takes by Carson's rule, 2 (Δf + fs) [Hz]. */
  readonly bandwidthHz: number;
  /** Subcarrier over noise density behind the discriminator, over that of the carrier before it [dB]. */
  readonly subcarrierDb: number;
}

/**
 * What a discriminator makes of C/N0: (Δf/fs)²/2, since the noise behind it grows with the square of the frequency.
 * @param deviationHz peak deviation by the subcarrier, Δf [Hz], 1…1e9
 * @param subcarrierHz fs [Hz], 1…1e9
 * @throws DomainError outside those ranges
 */
export function frequencyModulation(deviationHz: number, subcarrierHz: number): FrequencyModulation {
  within('deviationHz', deviationHz, 'Hz', 1, 1e9, SOURCE);
  within('subcarrierHz', subcarrierHz, 'Hz', 1, 1e9, SOURCE);
  return {
    bandwidthHz: 2 * (deviationHz + subcarrierHz),
    subcarrierDb: 20 * Math.log10(deviationHz / subcarrierHz) - 10 * Math.log10(2),
  };
}

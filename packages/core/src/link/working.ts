import { line, type WorkingLine } from '../working.ts';
import type { Fade, InterferencePlace, LinkBudget, LinkInput } from './budget.ts';
import { card as p525 } from './free-space.ts';

/** The lines of a budget by the part of the link they belong to, in the order in which they are computed. */
export interface BudgetWorking {
  readonly uplink: readonly WorkingLine[];
  readonly transponder: readonly WorkingLine[];
  readonly downlink: readonly WorkingLine[];
  readonly total: readonly WorkingLine[];
}

const GIVEN = 'input';
const PATH = 'propagation, at this percentage of time';

const REACTION: Readonly<Record<InterferencePlace, string>> = {
  uplink: 'input − A_up',
  satellite: 'input − ΔOBO',
  downlink: 'input − ΔOBO',
};

/**
 * A budget as ordered lines, each with its value and the formula or document it follows; sums can be checked by hand.
 * Inputs have the source `input`: whoever knows the programme's files replaces it by file and line.
 * @param input of `linkBudget`
 * @param fade of `linkBudget`
 * @param budget its result
 */
export function budgetWorking(input: LinkInput, fade: Fade, budget: LinkBudget): BudgetWorking {
  const { uplink: up, transponder, downlink: down } = budget;
  const single = input.transponder.operation === 'single-carrier';
  return {
    uplink: [
      line('EIRP_es', 'Carrier e.i.r.p. of the station', input.uplink.stationEirpDbw, 'dBW', GIVEN),
      line('L_fs', 'Free-space loss', up.freeSpaceLossDb, 'dB', p525.id),
      line('L_o', 'Other clear-sky losses', input.uplink.otherLossDb, 'dB', GIVEN),
      line('A_up', 'Fade', up.fadeDb, 'dB', PATH),
      line('G/T_s', 'Satellite G/T towards the station', input.uplink.satelliteGOverTDbPerK, 'dB/K', GIVEN),
      line(
        '(C/N₀)_up',
        'Carrier to noise density',
        up.carrierToNoiseDensityDbHz,
        'dBHz',
        'EIRP_es − L_fs − L_o − A_up + G/T_s − k',
      ),
      line('B', 'Noise bandwidth, one symbol rate', budget.noiseBandwidthDbHz, 'dBHz', '10 log Rs'),
      line('(C/N)_up', 'Carrier to noise', up.carrierToNoiseDb, 'dB', '(C/N₀)_up − B'),
    ],
    transponder: [
      line('L_sp', 'Spreading loss', up.spreadingLossDb, 'dBm²', '10 log 4πd²'),
      line(
        'PFD',
        'Flux density at the satellite',
        up.powerFluxDensityDbwPerM2,
        'dBW/m²',
        'EIRP_es − L_sp − L_o − A_up',
      ),
      line(
        'SFD',
        'Saturation flux density at the station',
        transponder.saturationFluxDensityDbwPerM2,
        'dBW/m²',
        'SFD_ref − (G/T_s − G/T_ref) + pad',
      ),
      line('IBO', 'Input back-off of the carrier', transponder.inputBackOffDb, 'dB', 'SFD − PFD'),
      ...(transponder.levelControlDb > 0
        ? [line('ALC', 'Made up by level control', transponder.levelControlDb, 'dB', 'min(A_up, range)')]
        : []),
      line(
        'OBO',
        'Output back-off of the carrier',
        transponder.outputBackOffDb,
        'dB',
        single ? 'transfer curve' : 'IBO − (IBO_tot − OBO_tot)',
      ),
      line('ΔOBO', 'Output lost by the fade', transponder.outputDropDb, 'dB', 'OBO − OBO with clear sky'),
    ],
    downlink: [
      line(
        'EIRP_sat',
        'Saturated e.i.r.p. towards the station',
        input.downlink.saturatedEirpDbw,
        'dBW',
        GIVEN,
      ),
      line('EIRP_c', 'Carrier e.i.r.p.', down.carrierEirpDbw, 'dBW', 'EIRP_sat − OBO'),
      line('L_fs', 'Free-space loss', down.freeSpaceLossDb, 'dB', p525.id),
      line('L_o', 'Other clear-sky losses', input.downlink.otherLossDb, 'dB', GIVEN),
      line('A_dn', 'Fade', down.fadeDb, 'dB', PATH),
      line('T_m', 'Mean radiating temperature of the medium', fade.mediumTemperatureK, 'K', GIVEN),
      line('T_a', 'Antenna noise', down.noise.antennaNoiseK, 'K', 'ITU-R P.618-14 §3'),
      line(
        'T',
        'System noise at the receiver',
        down.noise.systemNoiseK,
        'K',
        'T_a/L_f + 290 (1 − 1/L_f) + T_r',
      ),
      line('ΔT', 'Rise of the system noise', down.noiseRiseDb, 'dB', '10 log T/T_clear'),
      line('G/T', 'Station G/T', down.noise.gOverTDbPerK, 'dB/K', 'G − L_f − 10 log T'),
      line(
        '(C/N₀)_dn',
        'Carrier to noise density',
        down.carrierToNoiseDensityDbHz,
        'dBHz',
        'EIRP_c − L_fs − L_o − A_dn + G/T − k',
      ),
      line('(C/N)_dn', 'Carrier to noise', down.carrierToNoiseDb, 'dB', '(C/N₀)_dn − B'),
    ],
    total: [
      line(
        'C/N₀',
        'Carrier to thermal noise density',
        budget.carrierToNoiseDensityDbHz,
        'dBHz',
        '(C/N₀)_up ⊕ (C/N₀)_dn',
      ),
      line('C/N', 'Carrier to thermal noise', budget.carrierToNoiseDb, 'dB', '(C/N)_up ⊕ (C/N)_dn'),
      ...budget.interference.map(({ name, place, carrierToInterferenceDb }) =>
        line('C/I', name, carrierToInterferenceDb, 'dB', REACTION[place]),
      ),
      line('C/(N+I)', 'Es/N₀ of the link', budget.esN0Db, 'dB', 'C/N ⊕ all C/I'),
      line('L_imp', 'Implementation loss', input.implementationLossDb, 'dB', GIVEN),
      line('M_sys', 'System margin', input.systemMarginDb, 'dB', GIVEN),
      line('Es/N₀', 'Available for the MODCOD', budget.availableEsN0Db, 'dB', 'C/(N+I) − L_imp − M_sys'),
    ],
  };
}

/** ITU-R P.618-14 § 2.2.1.1 as ordered lines, in the symbols of the Recommendation. */
import { line, type WorkingLine } from '../working.ts';
import type { RainAttenuation } from './p618.ts';

const method = 'ITU-R P.618-14 § 2.2.1.1';
const p838 = 'ITU-R P.838-3';

/** For how much of the year, to four digits: a percentage that was solved for has no end of them. */
export const exceeded = (pPercent: number): string =>
  `exceeded for ${Number(pPercent.toPrecision(4))} % of an average year`;

/**
 * The steps that led to a rain attenuation; where the Recommendation stops early, so do the lines.
 * @see ITU-R P.618-14 § 2.2.1.1 Steps 1 to 10
 */
export function rainWorking(result: RainAttenuation): WorkingLine[] {
  const { path, specific } = result;
  const percent = `Rain attenuation ${exceeded(result.pPercent)}`;
  const inputs = [
    line('f', 'Frequency', path.frequencyGHz, 'GHz', 'input'),
    line('θ', 'Elevation', path.elevationDeg, '°', 'input'),
    line('τ', 'Polarisation tilt from the horizontal', path.polarisationTiltDeg, '°', 'input'),
    line('φ', 'Latitude of the station', path.latitudeDeg, '°', 'input'),
    line('hS', 'Height of the station above mean sea level', path.stationHeightKm, 'km', 'input'),
    line('hR', 'Rain height above mean sea level', path.rainHeightKm, 'km', 'ITU-R P.839-4'),
  ];
  const zero = (step: string, why: string): WorkingLine =>
    line('Ap', `${percent}: ${why}`, 0, 'dB', `${method} ${step}`);

  if (result.zeroBecause === 'station-above-rain')
    return [...inputs, zero('Step 2', 'the station is above the rain')];

  const length = path.elevationDeg >= 5 ? '(1)' : '(2)';
  const slant = [
    ...inputs,
    line('LS', 'Slant path below the rain height', result.slantPathKm, 'km', `${method} ${length}`),
    line(
      'R0.01',
      'Rain rate exceeded for 0.01 % of an average year',
      path.rainRate001MmPerH,
      'mm/h',
      'ITU-R P.837-7',
    ),
  ];
  if (result.zeroBecause === 'no-rain') return [...slant, zero('Step 4', 'no rain at 0.01 %')];

  return [
    ...slant,
    line(
      'LG',
      'Horizontal projection of the slant path',
      result.horizontalProjectionKm,
      'km',
      `${method} (3)`,
    ),
    line(
      'γR',
      'Specific attenuation of rain',
      specific.specificAttenuationDbPerKm,
      'dB/km',
      `${method} (4)`,
      [
        line('kH', 'Coefficient k, horizontal polarisation', specific.kH, '', `${p838} (2), Table 1`),
        line('kV', 'Coefficient k, vertical polarisation', specific.kV, '', `${p838} (2), Table 2`),
        line('αH', 'Exponent α, horizontal polarisation', specific.alphaH, '', `${p838} (3), Table 3`),
        line('αV', 'Exponent α, vertical polarisation', specific.alphaV, '', `${p838} (3), Table 4`),
        line('k', 'Coefficient k for this path and polarisation', specific.k, '', `${p838} (4)`),
        line('α', 'Exponent α for this path and polarisation', specific.alpha, '', `${p838} (5)`),
      ],
    ),
    line('r0.01', 'Horizontal reduction factor', result.horizontalReduction001, '', `${method} (5)`),
    line('ζ', 'Elevation of the reduced path', result.zetaDeg, '°', `${method} Step 7`),
    line('LR', 'Path length after horizontal reduction', result.adjustedPathKm, 'km', `${method} Step 7`),
    line('χ', 'Latitude term', result.chiDeg, '°', `${method} Step 7`),
    line('ν0.01', 'Vertical adjustment factor', result.verticalAdjustment001, '', `${method} Step 7`),
    line('LE', 'Effective path length', result.effectivePathKm, 'km', `${method} (6)`),
    line(
      'A0.01',
      'Rain attenuation exceeded for 0.01 % of an average year',
      result.attenuation001Db,
      'dB',
      `${method} (7)`,
    ),
    line('β', 'Low-latitude term', result.beta, '', `${method} Step 10`),
    line('Ap', percent, result.attenuationDb, 'dB', `${method} (8)`),
  ];
}

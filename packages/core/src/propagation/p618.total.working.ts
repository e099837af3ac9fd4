/** Scintillation, cloud and total attenuation and cross-polarisation as ordered lines, in the symbols of P.618-14 and P.840-9. */
import { line, type WorkingLine } from '../working.ts';
import type { LowElevation } from './chain.ts';
import type { Scintillation } from './p618.scintillation.ts';
import { cappedPercent, type TotalAttenuation } from './p618.total.ts';
import { exceeded } from './p618.working.ts';
import type { Xpd, XpdPath } from './p618.xpd.ts';
import type { CloudAttenuation } from './p840.ts';

/**
 * The steps that led to a scintillation fade.
 * @see ITU-R P.618-14 § 2.4.1 Steps 3 to 9
 */
export function scintillationWorking(result: Scintillation): WorkingLine[] {
  const source = 'ITU-R P.618-14 § 2.4.1';
  const { path } = result;
  return [
    line('f', 'Frequency', path.frequencyGHz, 'GHz', 'input'),
    line('θ', 'Elevation', path.elevationDeg, '°', 'input'),
    line('D', 'Antenna diameter', path.antennaDiameterM, 'm', 'input'),
    line('η', 'Antenna efficiency', path.antennaEfficiency, '', 'input'),
    line('Nwet', 'Wet term of the surface refractivity', path.wetRefractivity, 'N-units', 'ITU-R P.453-14'),
    line('σref', 'Deviation of the reference amplitude', result.referenceSigmaDb, 'dB', `${source} (42)`),
    line('L', 'Effective path length', result.effectivePathM, 'm', `${source} (43)`),
    line('Deff', 'Effective antenna diameter', result.effectiveDiameterM, 'm', `${source} (44)`),
    line('x', 'Argument of the antenna averaging', result.x, '', `${source} (46)`),
    line('g(x)', 'Antenna averaging factor', result.antennaAveraging, '', `${source} (45)`),
    line('σ', 'Deviation of the signal', result.sigmaDb, 'dB', `${source} (47)`),
    line('a(p)', 'Time percentage factor', result.percentageFactor, '', `${source} (48)`),
    line(
      'AS',
      `Scintillation fade ${exceeded(result.pPercent)}`,
      result.attenuationDb,
      'dB',
      `${source} (49)`,
    ),
  ];
}

/**
 * The steps that led to a fade below 5° of elevation.
 * @see ITU-R P.618-14 § 2.4.2, § 2.4.3
 */
export function lowElevationWorking(low: LowElevation, pPercent: number): WorkingLine[] {
  const section = 'ITU-R P.618-14';
  const { geoclimatic, fade } = low;
  const results = {
    deep: `${section} § 2.4.2 (54), (56)`,
    shallow: `${section} § 2.4.3 (64)`,
    general: `${section} § 2.4.1 (49)`,
  };
  return [
    line(
      'pL',
      'Time of refractivity gradients below −100 N-units/km',
      low.refractivityGradientPercent,
      '%',
      'input',
    ),
    line('r', 'Part of the path over water', low.overWaterFraction, '', 'input'),
    line('C0', 'Path coefficient', geoclimatic.pathCoefficient, '', `${section} § 2.4.2 Table 3`),
    line(
      'CLat',
      'Latitude coefficient',
      geoclimatic.latitudeCoefficient,
      '',
      `${section} § 2.4.2 (51) to (53)`,
    ),
    line('Kw', 'Geoclimatic factor', geoclimatic.factor, '', `${section} § 2.4.2 (50)`),
    line('θapp', 'Apparent elevation', fade.apparentElevationMrad, 'mrad', 'ITU-R P.834-9 § 4'),
    line(
      'θ1',
      'Apparent elevation of a fade of 25 dB',
      fade.deepElevationMrad,
      'mrad',
      `${section} § 2.4.3 (57)`,
    ),
    line('A1′', 'Slope there', fade.deepSlopeDbPerMrad, 'dB/mrad', `${section} § 2.4.3 (58)`),
    line(
      'θ2',
      'Apparent elevation at 5° in free space',
      fade.generalElevationMrad,
      'mrad',
      `${section} § 2.4.3 Step 5`,
    ),
    line('A2', 'Scintillation fade at 5°', fade.generalFadeDb, 'dB', `${section} § 2.4.3 (59)`),
    line('A2′', 'Slope there', fade.generalSlopeDbPerMrad, 'dB/mrad', `${section} § 2.4.3 (60)`),
    line('α', 'Coefficient between the two', fade.alpha, '1/mrad', `${section} § 2.4.3 Step 6`),
    line('β', 'Coefficient between the two', fade.beta, '1/mrad²', `${section} § 2.4.3 Step 6`),
    line('γ', 'Coefficient between the two', fade.gamma, '1/mrad³', `${section} § 2.4.3 Step 6`),
    line(
      'AS',
      `Scintillation and multipath fade ${exceeded(pPercent)}`,
      fade.attenuationDb,
      'dB',
      results[fade.part],
    ),
  ];
}

/**
 * The steps that led to a cloud attenuation.
 * @param pPercent percentage for which the liquid water content is exceeded
 * @see ITU-R P.840-9 Annex 1 § 2, § 3
 */
export function cloudWorking(result: CloudAttenuation, pPercent: number): WorkingLine[] {
  const source = 'ITU-R P.840-9';
  return [
    line('f', 'Frequency', result.frequencyGHz, 'GHz', 'input'),
    line('θ', 'Elevation', result.elevationDeg, '°', 'input'),
    line(
      'L',
      `Liquid water content ${exceeded(pPercent)}`,
      result.liquidWaterKgPerM2,
      'kg/m²',
      `${source} § 4`,
    ),
    line(
      'KL',
      'Attenuation coefficient of a column',
      result.massDbPerKgPerM2,
      'dB/(kg/m²)',
      `${source} (12)`,
      [
        line(
          'ε″',
          'Permittivity of water, imaginary part',
          result.permittivityImaginary,
          '',
          `${source} (4)`,
        ),
        line('ε′', 'Permittivity of water, real part', result.permittivityReal, '', `${source} (5)`),
        line('η', '(2 + ε′)/ε″', result.eta, '', `${source} (3)`),
        line(
          'Kl',
          'Specific coefficient',
          result.specificDbPerKmPerGPerM3,
          '(dB/km)/(g/m³)',
          `${source} (2)`,
        ),
      ],
    ),
    line('AC', `Cloud attenuation ${exceeded(pPercent)}`, result.attenuationDb, 'dB', `${source} (14)`),
  ];
}

/**
 * How the total attenuation adds up.
 * @see ITU-R P.618-14 § 2.5
 */
export function totalWorking(result: TotalAttenuation): WorkingLine[] {
  const source = 'ITU-R P.618-14 § 2.5';
  const { parts, pPercent } = result;
  const capped = exceeded(cappedPercent(pPercent));
  const rain = line(
    'AR',
    `Rain attenuation ${exceeded(pPercent)}`,
    parts.rainDb,
    'dB',
    'ITU-R P.618-14 § 2.2.1.1',
  );
  return [
    line('AG', `Gaseous attenuation ${capped}`, parts.gasDb, 'dB', `ITU-R P.676-13; ${source} (68)`),
    line('AC', `Cloud attenuation ${capped}`, parts.cloudDb, 'dB', `ITU-R P.840-9; ${source} (67)`),
    ...(pPercent <= 5 ? [rain] : []),
    line(
      'AS',
      `Scintillation fade ${exceeded(pPercent)}`,
      parts.scintillationDb,
      'dB',
      'ITU-R P.618-14 § 2.4',
    ),
    line(
      'AT',
      `Total attenuation ${exceeded(pPercent)}`,
      result.attenuationDb,
      'dB',
      `${source} ${pPercent <= 5 ? '(65)' : '(66)'}`,
    ),
  ];
}

/**
 * The steps that led to a cross-polarisation discrimination.
 * @see ITU-R P.618-14 § 4.1 Steps 1 to 8
 */
export function xpdWorking(path: XpdPath, result: Xpd): WorkingLine[] {
  const source = 'ITU-R P.618-14 § 4.1';
  return [
    line('f', 'Frequency', path.frequencyGHz, 'GHz', 'input'),
    line('θ', 'Elevation', path.elevationDeg, '°', 'input'),
    line('τ', 'Polarisation tilt from the horizontal', path.polarisationTiltDeg, '°', 'input'),
    line('Cf', 'Frequency term', result.frequencyTermDb, 'dB', `${source} (71)`),
    line('V', 'Slope over the logarithm of attenuation', result.v, '', `${source} Step 2`),
    line('CA', 'Rain attenuation term', result.rainTermDb, 'dB', `${source} (72)`),
    line('Cτ', 'Polarisation improvement', result.polarisationTermDb, 'dB', `${source} (73)`),
    line('Cθ', 'Elevation term', result.elevationTermDb, 'dB', `${source} (74)`),
    line('σ', 'Deviation of the canting angle', result.cantingAngleDeg, '°', `${source} Step 5`),
    line('Cσ', 'Canting angle term', result.cantingTermDb, 'dB', `${source} (75)`),
    line('XPDrain', 'XPD of rain alone', result.rainXpdDb, 'dB', `${source} (76)`),
    line('Cice', 'Ice crystal term', result.iceTermDb, 'dB', `${source} (77)`),
    line(
      'XPD',
      'Cross-polarisation discrimination',
      result.xpdDb,
      'dB',
      `${source} (78)${path.frequencyGHz < 6 ? ', § 4.3 (79)' : ''}`,
    ),
  ];
}

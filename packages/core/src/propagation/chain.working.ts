/** The attenuation of a slant path as nested lines: the total, and behind each part the steps that led to it. */
import { line, type WorkingLine } from '../working.ts';
import type { SlantPathAttenuation } from './chain.ts';
import {
  cloudWorking,
  lowElevationWorking,
  scintillationWorking,
  totalWorking,
} from './p618.total.working.ts';
import { rainWorking } from './p618.working.ts';
import type { SurfaceAir } from './p676.annex2.ts';
import type { StatisticalGases } from './p676.low-elevation.ts';

const annex = 'ITU-R P.676-13 Annex 2';
const meanStands = 'annual mean, for want of its statistic';
const annex1 = 'ITU-R P.676-13 Annex 1 § 2.2.1 (13), (17) to (19b)';

/**
 * The parts of the attenuation of a slant path and their total; each part opens into its steps.
 * @see ITU-R P.618-14 § 2.5
 */
export function slantPathWorking(result: SlantPathAttenuation): WorkingLine[] {
  const opened: Readonly<Record<string, () => readonly WorkingLine[]>> = {
    AG: () => gasWorking(result),
    AC: () => cloudLines(result),
    AR: () => rainWorking(result.rain),
    AS: () =>
      result.lowElevation === undefined
        ? scintillationWorking(result.scintillation)
        : lowElevationWorking(result.lowElevation, result.pPercent),
  };
  return totalWorking(result.total).map((part) => {
    const working = opened[part.symbol]?.();
    return working === undefined ? part : { ...part, working };
  });
}

/** Reduced content follows P.840-7, whose coefficient is that of a small volume at 273.15 K. */
function cloudLines({ cloud, climate }: SlantPathAttenuation): WorkingLine[] {
  const lines = cloudWorking(cloud, climate.exceededPercent);
  if (climate.liquidWaterKind === 'integrated') return lines;
  const p840 = 'ITU-R P.840-7 Annex 1';
  return lines.map((entry) => {
    if (entry.symbol === 'L')
      return line(
        'Lred',
        `${entry.label}, reduced to 273.15 K`,
        entry.value,
        entry.unit,
        `${p840} § 4, for want of P.840-9`,
      );
    if (entry.symbol === 'KL')
      return line(
        'Kl',
        'Attenuation coefficient of water at 273.15 K',
        entry.value,
        entry.unit,
        `${p840} § 3`,
        (entry.working ?? []).filter(({ symbol }) => symbol !== 'Kl'),
      );
    return entry;
  });
}

function airLines(air: SurfaceAir, suffix: string, what: string, source: string): WorkingLine[] {
  return [
    line(`P${suffix}`, `Surface pressure, ${what}`, air.pressureHPa, 'hPa', source),
    line(`T${suffix}`, `Surface temperature, ${what}`, air.temperatureK, 'K', source),
    line(`ρ${suffix}`, `Surface water vapour density, ${what}`, air.waterVapourDensityGPerM3, 'g/m³', source),
  ];
}

/**
 * The steps that led to a gaseous attenuation exceeded for a percentage.
 * @see ITU-R P.676-13 Annex 2 § 1.2, § 2.3
 */
function gasWorking({
  path,
  climate,
  gas,
}: {
  readonly path: SlantPathAttenuation['path'];
  readonly climate: SlantPathAttenuation['climate'];
  readonly gas: StatisticalGases;
}): WorkingLine[] {
  const { oxygen, waterVapour, layered } = gas;
  const exceeded = `exceeded for ${climate.exceededPercent} % of an average year`;
  const substituted = climate.notices.some(({ code }) => code === 'p2145.substituted');
  const maps = substituted ? 'ITU-R P.836-6, P.1510-1, P.835-7, for want of P.2145-0' : 'ITU-R P.2145-0';
  const o = oxygen.coefficients;
  const v = waterVapour.coefficients;
  return [
    line('f', 'Frequency', path.frequencyGHz, 'GHz', 'input'),
    line('θ', 'Elevation', path.elevationDeg, '°', 'input'),
    ...airLines(climate.meanAir, 's', 'annual mean', maps),
    ...airLines(climate.exceededAir, 's(p)', exceeded, maps).map((entry) =>
      // Only the water vapour of the maps that stand in has a statistic
      substituted && !entry.symbol.startsWith('ρ')
        ? { ...entry, label: entry.label.replace(exceeded, meanStands) }
        : entry,
    ),
    line('Vs(p)', `Columnar content of water vapour ${exceeded}`, climate.contentKgPerM2, 'kg/m²', maps),
    line(
      'γo',
      'Specific attenuation of oxygen at the surface',
      oxygen.specificAttenuationDbPerKm,
      'dB/km',
      'ITU-R P.676-13 Annex 1 (1)',
    ),
    line('ho', 'Equivalent height of oxygen', oxygen.equivalentHeightKm, 'km', `${annex} § 1.2 (34)`, [
      line('ao', 'Coefficient', o.a, 'km', `${annex} § 1, Part 1`),
      line('bo', 'Coefficient of temperature', o.b, 'km/K', `${annex} § 1, Part 1`),
      line('co', 'Coefficient of pressure', o.c, 'km/hPa', `${annex} § 1, Part 1`),
      line('do', 'Coefficient of density', o.d, 'km/(g/m³)', `${annex} § 1, Part 1`),
    ]),
    ...(layered === undefined
      ? [line('Ao', `Oxygen attenuation ${exceeded}`, oxygen.attenuationDb, 'dB', `${annex} § 1.2 (32)`)]
      : [
          line(
            'Ao(5°)',
            'Oxygen attenuation at 5°',
            layered.at5.oxygen.attenuationDb,
            'dB',
            `${annex} § 1.2 (32)`,
          ),
          line('Co', 'Oxygen: layered path over that at 5°', layered.ratio.oxygen, '', annex1),
          line('Ao', `Oxygen attenuation ${exceeded}`, oxygen.attenuationDb, 'dB', 'Ao(5°) · Co'),
        ]),
    line(
      'KV',
      'Mass absorption coefficient of water vapour',
      waterVapour.massAbsorptionDbPerKgM2,
      'dB/(kg/m²)',
      `${annex} § 2.3`,
      [
        line('aV', 'Coefficient', v.a, 'dB/(kg/m²)', `${annex} § 2, Part 2`),
        line('bV', 'Coefficient of density', v.b, 'dB/(kg/m²)/(g/m³)', `${annex} § 2, Part 2`),
        line('cV', 'Coefficient of temperature', v.c, 'dB/(kg/m²)/K', `${annex} § 2, Part 2`),
        line('dV', 'Coefficient of pressure', v.d, 'dB/(kg/m²)/hPa', `${annex} § 2, Part 2`),
      ],
    ),
    ...(layered === undefined
      ? [
          line(
            'Aw',
            `Water vapour attenuation ${exceeded}`,
            waterVapour.attenuationDb,
            'dB',
            `${annex} § 2.3 (40)`,
          ),
        ]
      : [
          line(
            'Aw(5°)',
            'Water vapour attenuation at 5°',
            layered.at5.waterVapour.attenuationDb,
            'dB',
            `${annex} § 2.3 (40)`,
          ),
          line('Cw', 'Water vapour: layered path over that at 5°', layered.ratio.waterVapour, '', annex1),
          line('Aw', `Water vapour attenuation ${exceeded}`, waterVapour.attenuationDb, 'dB', 'Aw(5°) · Cw'),
        ]),
    line(
      'AG',
      `Gaseous attenuation ${exceeded}`,
      gas.attenuationDb,
      'dB',
      layered === undefined ? `${annex} § 1.2, § 2.3` : `${annex} § 1.2, § 2.3; below 5° Annex 1 § 2.2.1`,
    ),
  ];
}

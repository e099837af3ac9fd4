/** The Sun behind the satellite, which happens for some days around each equinox: what it takes from the carrier. */
import { parabolicBeamwidthDeg } from '@ortak/core/antenna';
import { sunBehind } from '@ortak/core/earth';
import { combineDb, type LinkBudget, stationNoise } from '@ortak/core/link';
import { toDecibel } from '@ortak/core/math';
import {
  DISC_DIAMETER_DEG,
  discNoise,
  MEAN_RADIATING_TEMPERATURE_K,
  quietSunK,
} from '@ortak/core/propagation';
import { line, type WorkingLine } from '@ortak/core/working';
import type { Satellite, Site } from '@ortak/model';
import { inputLine } from '../../inputs.ts';
import type { BudgetLine } from '../../results.ts';
import type { PreparedLink } from '../prepare.ts';
import { geodeticOf } from '../resolve.ts';

/** How fast the Sun passes the axis in a day, and its declination changes from day to day at an equinox. */
const DEGREES_PER_MINUTE = 0.25;
const DEGREES_PER_DAY = 0.395;

/** What the quiet Sun on the axis takes from Es/N0 in clear sky; nothing beyond the frequencies of P.372. */
export function sunLines({ link, input, down }: PreparedLink, clear: LinkBudget): BudgetLine[] {
  const { to, channel } = link;
  const frequencyGHz = channel.downlinkCentreGHz;
  const { diameterM } = to.terminal.antenna;
  if (frequencyGHz < 1 || frequencyGHz > 100) return [];
  const brightnessK = quietSunK(frequencyGHz);
  const beamwidthDeg = parabolicBeamwidthDeg(diameterM.value, frequencyGHz * 1e9);
  const { beamFraction, increaseK } = discNoise(brightnessK, beamwidthDeg, down.end.clearSkyLossDb);
  const { clearSkyAntennaNoiseK } = input.downlink;
  const noise = stationNoise(
    { ...input.downlink, clearSkyAntennaNoiseK: clearSkyAntennaNoiseK + increaseK },
    0,
    MEAN_RADIATING_TEMPERATURE_K,
  );
  const riseDb = toDecibel(noise.systemNoiseK / clear.downlink.noise.systemNoiseK);
  const withSunDb = combineDb([
    clear.uplink.carrierToNoiseDb,
    clear.downlink.carrierToNoiseDb - riseDb,
    clear.carrierToInterferenceDb,
  ]);
  const widthDeg = beamwidthDeg + DISC_DIAMETER_DEG;
  return [
    line(
      'Δ☉',
      'Es/N₀ lost to the quiet Sun on the axis, not in the rain',
      clear.esN0Db - withSunDb,
      'dB',
      'ITU-R P.372-17; days and hours: ortak flight events',
      [
        line('T☉', 'Brightness of the quiet Sun', brightnessK, 'K', 'ITU-R P.372-17'),
        inputLine('D', 'Antenna diameter', diameterM),
        line('θ₃', 'Width of the beam at half power', beamwidthDeg, '°', '70 λ/D'),
        line('', 'Share of the beam on the disc', beamFraction, '', '1 − 2^(−(D☉/θ₃)²)'),
        line('ΔTA', 'Rise of the antenna noise', increaseK, 'K', 'T☉ · share, through the air'),
        line('T', 'System noise with the Sun', noise.systemNoiseK, 'K', 'as in clear sky'),
        line(
          '',
          'Time of a passage through the beam',
          widthDeg / DEGREES_PER_MINUTE,
          'min',
          '(θ₃ + D☉) / 0.25 °/min',
        ),
        ...dayLines(to.site, link.satellite),
        line('', 'Days around each equinox', widthDeg / DEGREES_PER_DAY, 'd', '(θ₃ + D☉) / 0.395 °/d'),
      ],
    ),
  ];
}

/** A year between leap years: the passages of others differ by less than a day. */
const YEAR = 2027;

/** When the Sun stands behind the satellite: month, day and time of either half year. */
function dayLines(site: Site, { orbitalPositionDeg }: Satellite): WorkingLine[] {
  const two = (value: number): string => String(value).padStart(2, '0');
  return sunBehind(geodeticOf(site), orbitalPositionDeg.value, YEAR).map(({ month, day, hours }, i) => {
    const minutes = Math.round(60 * hours);
    return line(
      '',
      i === 0 ? 'Sun behind the satellite, first half of the year' : 'Sun behind the satellite, second half',
      `${two(month)}-${two(day)} ${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`,
      'UTC',
      'geometry; ortak flight events has all days',
    );
  });
}

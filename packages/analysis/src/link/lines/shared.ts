/** Pieces that several sections of a budget share. */
import { line, type WorkingLine } from '@ortak/core/working';
import type { Channel } from '@ortak/model';
import { inputLine } from '../../inputs.ts';
import type { BudgetLine } from '../../results.ts';
import type { AirPath } from '../atmosphere.ts';
import type { StationAt } from '../resolve.ts';

const GEOMETRY = 'geometry on the WGS 84 ellipsoid';

/** A line with its clear-sky value and, where rain changes it, its value in rain. */
export function both(
  symbol: string,
  label: string,
  unit: string,
  source: string,
  clear: number,
  inRain: number,
  working?: readonly WorkingLine[],
): BudgetLine {
  const entry = line(symbol, label, clear, unit, source, working);
  return inRain === clear ? entry : { ...entry, inRain };
}

/** Geometry of one end: frequency, look angles, skew, range. */
export function lookLines(
  station: StationAt,
  path: AirPath,
  satelliteLine: WorkingLine,
  frequency: BudgetLine,
): BudgetLine[] {
  const working = [
    inputLine('φ', 'Latitude', station.site.latitudeDeg),
    inputLine('λ', 'Longitude', station.site.longitudeDeg),
    inputLine('h', 'Height above sea level', station.site.heightM),
    satelliteLine,
  ];
  return [
    frequency,
    line('ε', 'Elevation', path.look.elevationDeg, '°', GEOMETRY, working),
    line('Az', 'Azimuth from true north', path.look.azimuthDeg, '°', GEOMETRY, working),
    line(
      'ψ',
      'Polarisation skew, clockwise seen towards the satellite',
      path.skewDeg,
      '°',
      GEOMETRY,
      working,
    ),
    line('d', 'Slant range', path.look.slantRangeM / 1000, 'km', GEOMETRY, working),
  ];
}

/** Centre frequency of a channel: that of the first of its group, and the spacing. */
export function frequencyLine(channel: Channel, way: 'up' | 'down'): BudgetLine {
  const { group } = channel;
  const first = way === 'up' ? group.uplinkFirstCentreGHz : group.downlinkFirstCentreGHz;
  const polarisation = way === 'up' ? group.uplinkPolarisation : channel.downlinkPolarisation;
  return {
    ...inputLine('f', `Frequency, polarisation ${polarisation}`, first),
    value: way === 'up' ? channel.uplinkCentreGHz : channel.downlinkCentreGHz,
    working: [
      inputLine('f₁', 'Centre of the first channel of the group', first),
      inputLine('Δf', 'Spacing of the channels', group.spacingMHz),
      line('', 'Channel', channel.id, '', group.at),
    ],
  };
}

/** Free-space loss with the distance and the frequency behind it. */
export function freeSpaceLine(lossDb: number, path: AirPath, frequencyGHz: number): BudgetLine {
  return line('Lfs', 'Free-space loss', lossDb, 'dB', 'ITU-R P.525-5, 20 log(4πd/λ)', [
    line('d', 'Slant range', path.look.slantRangeM / 1000, 'km', GEOMETRY),
    line('f', 'Frequency', frequencyGHz, 'GHz', 'frequency plan'),
  ]);
}

/** One place, three spellings: what a table may call latitude, longitude and height. */
import { describe, expect, it } from 'vitest';
import { placeColumns } from './place-columns.ts';

const link = { latitude: 'lat', longitude: 'lon', height: 'height' };
const coverage = { latitude: 'latitudeDeg', longitude: 'longitudeDeg', height: 'heightM' };

describe('the columns of a place', () => {
  it.each([
    ['lat,lon,height'],
    ['latitudeDeg,longitudeDeg,heightM'],
    ['Latitude,Longitude,Height'],
    ['LAT,LNG,height-m'],
    ['latitude [deg],longitude [deg],height (m)'],
    ['Latitude °,Long °,Height'],
    ['lat_deg,lon_deg,height_m'],
  ])('are found in %s by every command', (header) => {
    const columns = ['town', ...header.split(',')];
    for (const names of [link, coverage]) {
      const found = placeColumns(columns, names);
      expect(found.columns).toEqual(['town', names.latitude, names.longitude, names.height]);
      expect(found.columns.map(found.headerOf)).toEqual(columns);
      expect(found.twice).toBeUndefined();
    }
  });
  it('are none where the unit is another, or the meaning', () => {
    const columns = [
      'latitudeRad',
      'satellite-lon',
      'height (ft)',
      'heightKm',
      'elevation',
      'lat2',
      'platform',
    ];
    expect(placeColumns(columns, link).columns).toEqual(columns);
  });
  it('prefer the name of the command, and are told where two others say the same', () => {
    const both = placeColumns(['latitude', 'lat', 'lon'], link);
    expect(both.columns).toEqual(['latitude', 'lat', 'lon']);
    expect(both.twice).toBeUndefined();
    expect(placeColumns(['latitude', 'lat', 'lon'], coverage).twice).toEqual(['latitude', 'lat']);
  });
  it('have no height for a command without one', () => {
    const { columns } = placeColumns(['Lat', 'Lon', 'height'], { latitude: 'lat', longitude: 'lon' });
    expect(columns).toEqual(['lat', 'lon', 'height']);
  });
});

/** One place, three spellings: what a table may call latitude, longitude and height. */
import { describe, expect, it } from 'vitest';
import { BATCH_RESULTS, LINK_PLACE_NAMES } from '../link/batch.ts';
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
    ['Enlem (°),Boylam,Rakım (m)'],
    ['ENLEM,BOYLAM,YÜKSEKLİK'],
    ['ENLEM,BOYLAM,RAKIM'],
    ['Ендік,Бойлық,Биіктік (м)'],
    ['Широта (град),Долгота,Высота (м)'],
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

describe('other columns of a link', () => {
  const read = (...columns: readonly string[]) => placeColumns(columns, LINK_PLACE_NAMES).columns;

  it.each([
    ['Diameter (m)', 'diameter'],
    ['diameterM', 'diameter'],
    ['DIAMETER', 'diameter'],
    ['Çap (m)', 'diameter'],
    ['Anten çapı', 'diameter'],
    ['Антенна диаметрі (м)', 'diameter'],
    ['Диаметр антенны, м', 'diameter'],
    ['Symbol rate (MBd)', 'symbol-rate'],
    ['symbolRateMBd', 'symbol-rate'],
    ['Символьная скорость, Мбод', 'symbol-rate'],
    ['MODCOD', 'modcod'],
    ['Input back-off (dB)', 'ibo'],
    ['Availability %', 'availability'],
    ['Готовность, %', 'availability'],
  ])('%s is %s', (column, name) => {
    expect(read('lat', column)).toEqual(['lat', name]);
  });
  it('are none with another unit, none where two say the same, and none of the results', () => {
    for (const own of ['Diameter (cm)', 'Диаметр, см', 'Symbol rate (kBd)', 'EIRP, dBW', 'Link'])
      expect(read(own)).toEqual([own]);
    expect(read('Diameter (m)', 'Çap')).toEqual(['Diameter (m)', 'Çap']);
    expect(read('Çap', 'diameter')).toEqual(['Çap', 'diameter']);
    expect(read(...BATCH_RESULTS)).toEqual(BATCH_RESULTS);
  });
});

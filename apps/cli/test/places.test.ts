/** One table of places for every command, whatever it calls latitude, longitude and height. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Desk, rowsOf } from './ortak.ts';

const desk = new Desk();
const root = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const kazsat = root('examples/kazsat-3r');
/** The table of the coverage guide: name, latitudeDeg, longitudeDeg, heightM. */
const guide = readFileSync(root('docs/guides/towns-kz.csv'), 'utf8');
const named = (header: string): string => guide.replace(/^.*/, `name,${header}`);

describe('a table of places', () => {
  it('is one to links and to coverage, and keeps its header', () => {
    const links = (header: string) => {
      const { code, stdout, stderr } = desk.ortak(
        'link',
        kazsat,
        'tv',
        '--batch',
        desk.put('towns.csv', named(header)),
      );
      expect(code, stderr).toBe(0);
      expect(stdout.startsWith(`name,${header},elevation-deg,`)).toBe(true);
      return stdout.replace(/^.*/, '');
    };
    const own = links('lat,lon,height');
    expect(own.match(/,closes,/g)).toHaveLength(3);
    expect(links('latitudeDeg,longitudeDeg,heightM')).toBe(own);

    desk.put('places.csv', named('Latitude,Longitude,height (m)'));
    const { stdout } = desk.ortak('coverage', kazsat, '--beam', 'ku-kz', '--at', 'places.csv');
    const printed = /Almaty .*\n.*\nAtyrau .*\n/.exec(readFileSync(root('docs/guides/coverage.md'), 'utf8'));
    expect(stdout).toContain(printed![0]);
  });

  it('is one to the atmosphere, whose heights stand in their own column', () => {
    const rows = (place: string) => {
      const header = `${place},satellite-lon,frequency-ghz,p,diameter-m,polarisation-tilt-deg`;
      const file = desk.put('points.csv', `${header}\n51.16,71.47,350,58.5,20,0.01,1.2,45\n`);
      const { stdout, stderr } = desk.ortak('attenuation', '--batch', file);
      expect(stdout.startsWith(`${header},`)).toBe(true);
      expect(stderr).toContain(`not from maps or geometry: ${place.split(',')[2]}.`);
      return Object.values(rowsOf(stdout)[0]!);
    };
    expect(rows('latitudeDeg,longitudeDeg,heightM')).toEqual(rows('lat,lon,height-m'));
  });

  it('is one to a layout of beams and to the Sun', () => {
    desk.put('demand.csv', 'lat,lon,weight\n43.2,76.9,2\n51.1,71.4,1\n');
    const layout = ['synthesise', kazsat, '--beam', 'ku-kz', '--layout', 'demand', '--beams', '2'];
    const { beams } = JSON.parse(desk.ortak(...layout, '--demand', 'demand.csv', '--json').stdout) as {
      beams: { latitudeDeg: number }[];
    };
    expect(beams.map(({ latitudeDeg }) => Math.round(latitudeDeg)).sort()).toEqual([43, 51]);

    desk.put('sun.csv', 'name,lat,lon\nAlmaty,43.26,76.93\nAstana,95,71\n');
    const sun = ['flight', 'events', kazsat, '--from', '2027-02-20', '--days', '2', '--at', 'sun.csv'];
    expect(desk.ortak(...sun).stderr).toMatch(
      /sun\.csv:3: lat: expected -90 … 90 °, found 95\n1 row computed/,
    );
  });

  it('is refused once, by its header, where places are missing or stated twice', () => {
    const refused = (header: string) => {
      const file = desk.put('wrong.csv', `${header}\n1,2,3\n4,5,6\n`);
      const { code, stderr } = desk.ortak('link', kazsat, 'tv', '--batch', file);
      expect(code).toBe(2);
      return stderr.trim();
    };
    expect(refused('name,breite,diameter')).toBe(
      'wrong.csv:1: expected columns lat and lon (or latitude and longitude, latitudeDeg and longitudeDeg), since tv is a service to many, found name, breite, diameter.',
    );
    expect(refused('name,Latitude,diameter')).toBe(
      'wrong.csv:1: expected a column lon beside Latitude, found none.',
    );
    expect(refused('latitude,latitudeDeg,lon')).toBe(
      'wrong.csv:1: expected one column of the latitude of a place, found latitude and latitudeDeg; leave one.',
    );
  });
});

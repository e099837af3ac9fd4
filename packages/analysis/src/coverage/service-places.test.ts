/** Several quantities of a service at one place are those that each gives by itself. */
import { describe, expect, it } from 'vitest';
import { environment, kazsat3r, weakened } from '../../test/programmes.ts';
import { beamOf, quantityOf } from './analyse.ts';
import { CoverageError } from './quantity.ts';
import { servicePlaces } from './service-places.ts';

const weak = weakened(kazsat3r, 4);
const at = beamOf(weak, 'ku-kz');
const kinds = ['margin', 'availability', 'modcod', 'dish', 'cn'] as const;
const places = servicePlaces(weak, environment, at, kinds, { service: 'tv' });

describe('quantities of a service at a place', () => {
  it.each([
    ['steppe', 50.3, 57.2],
    ['mountains, where the map of heights decides', 42.2, 80.2],
    ['a depression below the sea', 43.6, 51.7],
    ['longitudes beyond ±180°', 46.8, 61.66 - 360],
  ])('are those of each alone: %s', (_, latitudeDeg, longitudeDeg) => {
    const column = [latitudeDeg, longitudeDeg, Number.NaN].map((value) => Float64Array.of(value));
    const alone = kinds.map((kind) => {
      const quantity = quantityOf(weak, environment, at.satellite, at.beam, kind, { service: 'tv' });
      return quantity.valuesAt(column[0]!, column[1]!, column[2])[0];
    });
    // the search for an antenna begins elsewhere, and ends within 1e-7 of its diameter
    for (const [i, value] of places.valuesAt(latitudeDeg, longitudeDeg).entries())
      expect(value / alone[i]!).toBeCloseTo(1, 6);
  });

  it('are none where the satellite is not in sight', () => {
    expect(places.valuesAt(50, -100)).toEqual(kinds.map(() => Number.NaN));
    expect(places.valuesAt(81.35, 58.5)).toEqual(kinds.map(() => Number.NaN));
  });

  it('are refused where the beam carries no such service', () => {
    expect(() => servicePlaces(weak, environment, at, kinds, { service: 'none' })).toThrow(CoverageError);
  });
});

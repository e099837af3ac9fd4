import { describe, expect, it } from 'vitest';
import { kazsat3r } from '../../test/programmes.ts';
import { beamOf } from '../coverage/analyse.ts';
import { boresightOnEarth, gainAtStation } from './beam.ts';
import { redesigned } from './redesign.ts';

describe('another design of a satellite', () => {
  const place = { latitudeDeg: 41.3, longitudeDeg: 69.3 };
  it('has the peak of its beam where it was made to look, receiving and transmitting', () => {
    for (const design of [{ boresight: place }, { boresight: place, slotDeg: 70 }]) {
      const { satellite, beam } = beamOf(redesigned(kazsat3r, 'ku-kz', design), 'ku-kz');
      for (const antenna of [beam.transmit!, beam.receive!]) {
        const found = boresightOnEarth(antenna, satellite)!;
        expect(found.latitudeDeg).toBeCloseTo(place.latitudeDeg, 6);
        expect(found.longitudeDeg).toBeCloseTo(place.longitudeDeg, 6);
        const before = boresightOnEarth(
          kazsat3r.satellites[0]!.beams[0]!.transmit!,
          kazsat3r.satellites[0]!,
        )!;
        expect(Math.abs(before.longitudeDeg - found.longitudeDeg)).toBeGreaterThan(1);
        expect(gainAtStation(antenna, satellite, { ...place, heightM: 0 })).toBeCloseTo(
          antenna.peakGainDbi.value,
          1,
        );
      }
    }
  });
  it('leaves the other beams, and the programme itself, as they were', () => {
    const moved = redesigned(kazsat3r, 'ku-kz', { boresight: place, slotDeg: 70 });
    expect(moved.satellites[0]!.orbitalPositionDeg).toMatchObject({
      value: 70,
      at: 'asked for',
      confidence: 'assumed',
    });
    expect(kazsat3r.satellites[0]!.orbitalPositionDeg.value).toBe(58.5);
    expect(beamOf(moved, 'ku-ca').beam).toBe(beamOf(kazsat3r, 'ku-ca').beam);
    expect(redesigned(kazsat3r, 'none', { slotDeg: 70 })).toEqual(kazsat3r);
  });
});

import { describe, expect, it } from 'vitest';
import { dayNumber } from '../time/calendar.ts';
import { sunBehind, sunOverEarth } from './sun-behind.ts';

describe('the Sun over the Earth', () => {
  // Meeus, Astronomical Algorithms, example 25.a: 1992 October 13, 0h TD, δ = −7.785 07°, α = 198.380 83°
  it('is where Meeus has it in example 25.a', () => {
    const { declinationDeg, longitudeDeg } = sunOverEarth(dayNumber({ year: 1992, month: 10, day: 13 }));
    expect(declinationDeg).toBeCloseTo(-7.785, 2);
    // sidereal time at Greenwich of that midnight: 21.80° (1h 27m 12s); 59 s of ΔT move the Sun by 0.0007°
    expect(Math.abs(longitudeDeg - (198.381 - 21.8))).toBeLessThan(0.02);
  });
});

describe('the Sun behind a satellite', () => {
  // `ortak flight events` by the whole theory, 2027, satellite at 58.5°E: Akkol 1 March 08:21:57 + half of 3.0 min, 12 October 07:56
  it('comes within a day and a minute of the theory of sun outages', () => {
    const akkol = { latitudeDeg: 51.99, longitudeDeg: 70.95, heightM: 390 };
    const [spring, autumn] = sunBehind(akkol, 58.5, 2027);
    expect(spring).toMatchObject({ month: 3 });
    expect([1, 2]).toContain(spring!.day);
    expect(spring!.hours).toBeCloseTo(8 + 22.5 / 60, 1);
    expect(autumn).toMatchObject({ month: 10 });
    expect([12, 13]).toContain(autumn!.day);
    expect(autumn!.hours).toBeCloseTo(7 + 57 / 60, 1);
    expect(Math.max(spring!.separationDeg, autumn!.separationDeg)).toBeLessThan(0.2);
  });
  it('comes at the equinoxes for a station on the equator below the satellite, at noon', () => {
    for (const { month, day, hours } of sunBehind({ latitudeDeg: 0, longitudeDeg: 0, heightM: 0 }, 0, 2026)) {
      expect([3, 9]).toContain(month);
      expect(Math.abs(day - 21.5)).toBeLessThan(2);
      expect(Math.abs(hours - 12)).toBeLessThan(0.15); // the equation of time
    }
  });
  it('comes the other way about south of the equator', () => {
    const [spring, autumn] = sunBehind({ latitudeDeg: -35, longitudeDeg: 50, heightM: 0 }, 50, 2026);
    expect([spring!.month, autumn!.month]).toEqual([4, 9]);
  });
});

import { describe, expect, it } from 'vitest';
import { oxygenAttenuation, vapourByContent } from './p676.annex2.ts';
import { layersOf, slantPathGases } from './p676.slant.ts';
import { type Atmosphere, globalAtmosphere, latitudeAtmosphere } from './p835.ts';

/** Between them temperature, pressure and density differ enough that each of the four columns of a table counts. */
const atmospheres: readonly (readonly [string, Atmosphere])[] = [
  ['global', globalAtmosphere],
  ['low latitude', (h) => latitudeAtmosphere('low-latitude', Math.min(h, 100))],
  ['mid latitude, summer', (h) => latitudeAtmosphere('mid-latitude-summer', Math.min(h, 100))],
  ['high latitude, winter', (h) => latitudeAtmosphere('high-latitude-winter', Math.min(h, 100))],
];
/** Where lines are resolved and the tables step from row to row. */
const nearOxygenLines = (f: number) => (f > 49 && f < 70) || (f > 116.5 && f < 121);
const nearVapourLines = (f: number) => [22.235, 183.31, 325.15].some((line) => Math.abs(f - line) < 3);

/**
 * Annex 1 integrates line by line what the tables of Annex 2 were fitted to: every row at its frequency, in four
 * atmospheres. A digit lost in any column moves its row against its neighbours by more than the jump that is allowed.
 */
describe.each(atmospheres)(
  'tables of P.676 Annex 2 against the layers of Annex 1: %s',
  (_, atmosphere) => {
    const layers = layersOf({ atmosphere });
    const surface = atmosphere(0);
    const content = layers.reduce(
      (sum, { air, thicknessKm }) => sum + air.waterVapourDensityGPerM3 * thicknessKm,
      0,
    );
    const frequencies = Array.from({ length: 699 }, (__, i) => 1 + i / 2);
    const ratios = frequencies.map((frequencyGHz) => {
      const exact = slantPathGases(frequencyGHz, 90, layers);
      const path = { frequencyGHz, elevationDeg: 90 };
      return {
        oxygen: oxygenAttenuation(path, surface).zenithDb / exact.oxygenDb,
        vapour: vapourByContent(path, surface, content).zenithDb / exact.waterVapourDb,
      };
    });

    it.each([
      // at 63 GHz a line of oxygen stands within 2 MHz of the row, and the table is 4 to 8 % lower
      ['oxygen', 0.08, 0.065, nearOxygenLines, 0.0012],
      ['vapour', 0.06, 0.012, nearVapourLines, 0.0012],
    ] as const)('%s', (gas, apart, nearJump, nearLines, jump) => {
      frequencies.forEach((f, i) => {
        const ratio = ratios[i]![gas];
        expect(Math.abs(ratio - 1), `${f} GHz`).toBeLessThan(apart);
        if (i === 0 || i === frequencies.length - 1) return;
        const neighbours = (ratios[i - 1]![gas] + ratios[i + 1]![gas]) / 2;
        expect(Math.abs(ratio - neighbours), `${f} GHz`).toBeLessThan(nearLines(f) ? nearJump : jump);
      });
    });
  },
  60_000,
);

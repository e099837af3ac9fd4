/** Answers of propagation: maps are those of the Recommendations' functions, curves go through the points of the table. */
import { recommendationFunctions } from '@ortak/analysis/propagation';
import { openMaps } from '@ortak/maps/node';
import { describe, expect, it } from 'vitest';
import { Session } from '../../engine/session.ts';
import { isTranslated } from '../../words/results.ts';
import { answers, CURVE_PERCENTS } from './answers.ts';
import { type Choice, choiceIn, commandOf, DEFAULT_PERCENTS, percentsIn } from './choice.ts';
import { rowAt } from './lines.ts';
import { levelLabels, pixelOf, placeAt } from './map-drawing.ts';
import { mapField } from './map-fields.ts';
import { type WorldMapId, worldMaps } from './world-maps.ts';

const maps = openMaps();
const session = new Session(maps);
const choice: Choice = {
  latitudeDeg: 43.24,
  longitudeDeg: 76.9,
  satelliteLongitudeDeg: 58.5,
  frequencyGHz: 20,
  polarisation: 'H',
  antennaDiameterM: 1.2,
  antennaEfficiency: 0.65,
  rain: 'map',
};

/** A figure as `ortak itu FUNCTION` gives it. */
async function byFunction(id: string, row: Record<string, number | string>, key: string): Promise<number> {
  const found = recommendationFunctions.find((each) => each.id === id)!;
  const result = (await found.call(row as never, maps)) as Readonly<Record<string, number>>;
  return result[key]!;
}

describe.each([
  [43.24, 76.9],
  [-33.9, 151.2],
  [64.13, -21.9],
])('maps at %d, %d', (latitudeDeg, longitudeDeg) => {
  const place = { latitudeDeg, longitudeDeg };
  const at = async (id: WorldMapId) => (await mapField(maps, id)).at(latitudeDeg, longitudeDeg);
  it.each([
    ['rainRate', 'p1144.bilinear', { map: 'p837-7-r001' }, 'value'],
    ['wetTerm', 'p1144.bilinear', { map: 'p453-14-nwet-50' }, 'value'],
    ['temperature', 'p1510.surfaceTemperature', { month: 'annual' }, 'surfaceTemperatureK'],
    ['ground', 'p1511.topographicHeight', {}, 'topographicHeightM'],
    ['cloud', 'p1144.bilinear', { map: 'p840-7-lred-5' }, 'value'],
  ] as const)('%s is that of %s', async (id, name, more, key) => {
    expect(await at(id)).toBe(await byFunction(name, { ...place, ...more }, key));
  });
  it('water vapour is that of p836.content above the ground', async () => {
    const heightKm = (await at('ground')) / 1000;
    expect(await at('vapour')).toBe(
      await byFunction('p836.content', { ...place, heightKm, pPercent: 5 }, 'contentKgPerM2'),
    );
  });
  it('rain height stands 0.36 km above the isotherm', async () => {
    const isotherm = await byFunction('p1144.bilinear', { ...place, map: 'p839-4-h0' }, 'value');
    expect(await at('rainHeight')).toBeCloseTo(isotherm + 0.36, 12);
  });
  it('the probability of rain is the mean of its months, which the working shows', async () => {
    const field = await mapField(maps, 'rainProbability');
    const months = field.working(latitudeDeg, longitudeDeg).map(({ value }) => Number(value));
    expect(months).toHaveLength(12);
    const days = [31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const mean = months.reduce((sum, month, i) => sum + month * days[i]!, 0) / 365.25;
    expect(field.at(latitudeDeg, longitudeDeg)).toBeCloseTo(mean, 9);
  });
  it('grid points with their weights make the figure', async () => {
    const field = await mapField(maps, 'rainRate');
    const sum = field
      .working(latitudeDeg, longitudeDeg)
      .reduce(
        (total, { label, value }) => total + Number(value) * Number(/weight ([\d.]+)/.exec(label)![1]),
        0,
      );
    // weights are printed to four decimals
    expect(sum).toBeCloseTo(field.at(latitudeDeg, longitudeDeg), 1);
  });
});

describe('curves', () => {
  it('over the percentage go through the figures of the table', async () => {
    const curve = (await answers['propagation.percents'](session, choice))!;
    const { lines } = await answers['propagation.point'](session, { choice, pPercents: CURVE_PERCENTS });
    const values = (symbol: string) => lines.find((line) => line.symbol === symbol)!.values;
    expect(curve.totalDb).toEqual(values('AT'));
    expect(curve.gasDb).toEqual(values('AG'));
    expect(curve.rainDb.map((dB) => (Number.isNaN(dB) ? undefined : dB))).toEqual(
      CURVE_PERCENTS.map((p, i) => (p <= 5 ? values('AR')[i] : undefined)),
    );
    expect(curve.xpdDb.map((dB) => (Number.isNaN(dB) ? undefined : dB))).toEqual(values('XPD'));
  });
  it('over the frequency hold the one in force', async () => {
    const asked = { ...choice, frequencyGHz: 19.7 };
    const curve = (await answers['propagation.frequencies'](session, { choice: asked, pPercent: 0.1 }))!;
    const { lines } = await answers['propagation.point'](session, { choice: asked, pPercents: [0.1] });
    const i = curve.x.indexOf(19.7);
    expect(curve.totalDb[i]).toBe(lines.find(({ symbol }) => symbol === 'AT')!.values[0]);
  });
});

describe('a place', () => {
  it('sees H and V of the satellite a right angle apart, and no circular tilt but 45°', async () => {
    const tilt = async (polarisation: Choice['polarisation']) =>
      (await answers['propagation.point'](session, { choice: { ...choice, polarisation }, pPercents: [1] }))
        .sight.polarisationTiltDeg;
    expect(Math.abs((await tilt('H')) - (await tilt('V')))).toBeCloseTo(90, 3);
    expect(await tilt('circular')).toBe(45);
    expect(await tilt(-20)).toBe(-20);
    // Textbook for a distant satellite over a sphere: atan(sin ΔL/tan φ)
    const degrees = Math.PI / 180;
    const skewDeg = Math.atan(Math.sin((76.9 - 58.5) * degrees) / Math.tan(43.24 * degrees)) / degrees;
    expect(Math.abs((await tilt('H')) + skewDeg)).toBeLessThan(0.2);
  });
  it('that does not see the satellite has its elevation and no figures', async () => {
    const { sight, lines } = await answers['propagation.point'](session, {
      choice: { ...choice, longitudeDeg: -100 },
      pPercents: [1],
    });
    expect(sight.isVisible).toBe(false);
    expect(sight.elevationDeg).toBeLessThan(0);
    expect(lines).toEqual([]);
  });
});

describe('lines', () => {
  it('name their percentage: rain its own, gas and cloud never less than 5 %', async () => {
    const { lines } = await answers['propagation.point'](session, { choice, pPercents: [0.1, 10] });
    expect(rowAt(lines, 'AR', 0, 0.1)?.label).toBe('Rain attenuation exceeded for 0.1 % of an average year');
    expect(rowAt(lines, 'AG', 0, 0.1)?.label).toBe('Gaseous attenuation exceeded for 5 % of an average year');
    expect(rowAt(lines, 'AC', 1, 10)?.label).toBe('Cloud attenuation exceeded for 10 % of an average year');
    expect(rowAt(lines, 'AT', 0, 0.1)?.working?.map(({ symbol }) => symbol)).toEqual([
      'AR',
      'AG',
      'AC',
      'AS',
    ]);
    expect(rowAt(lines, 'XPD', 1, 10)).toBeUndefined();
  });
  it('have words in every language, those of the maps too', async () => {
    const labels = new Set<string>();
    const visit = (lines: readonly { readonly label: string; readonly working?: unknown }[]): void => {
      for (const { label, working } of lines) {
        labels.add(label);
        visit((working ?? []) as never);
      }
    };
    for (const each of [choice, { ...choice, latitudeDeg: 5, polarisation: 30 as const, frequencyGHz: 5 }]) {
      const { lines } = await answers['propagation.point'](session, { choice: each, pPercents: [0.01, 10] });
      visit(
        lines.flatMap(({ symbol }) => [0, 1].flatMap((i) => rowAt(lines, symbol, i, [0.01, 10][i]!) ?? [])),
      );
    }
    for (const id of Object.keys(worldMaps) as WorldMapId[])
      visit((await mapField(maps, id)).working(43.24, 76.9));
    expect([...labels].filter((label) => !isTranslated(label) && /[a-z]{3}/.test(label))).toEqual([]);
  });
});

it('a level stands on the line between its colours, away from the marks', () => {
  // A field that rises by 1 for every degree to the north
  const lattice = { westDeg: -30, northDeg: 20, stepDeg: 0.1, columns: 601, rows: 401 };
  const values = Float32Array.from(
    { length: lattice.columns * lattice.rows },
    (_, i) => lattice.northDeg - Math.floor(i / lattice.columns) * lattice.stepDeg,
  );
  const place = { latitudeDeg: 5, longitudeDeg: 0 };
  const view = { centreLongitudeDeg: 0, centreLatitudeDeg: 0, acrossDeg: 60 };
  const drawn = {
    view,
    width: 600,
    height: 400,
    theme: 'light' as const,
    field: { lattice, values, levels: [-15, -5, 5, 15] },
    borders: [],
    disputed: [],
    place,
    satelliteLongitudeDeg: 10,
    printed: String,
  };
  const labels = levelLabels(drawn);
  expect(new Set(labels.map(({ text }) => text))).toEqual(new Set(['-15', '-5', '5', '15']));
  const [pinX, pinY] = pixelOf(drawn, place.longitudeDeg, place.latitudeDeg);
  for (const { x, y, text } of labels) {
    expect(Math.abs(placeAt(drawn, x, y).latitudeDeg - Number(text))).toBeLessThan(0.25);
    expect(Math.hypot(x - pinX, y - pinY)).toBeGreaterThan(20);
  }
});

describe('the address', () => {
  const start = {
    places: [{ latitudeDeg: 51, longitudeDeg: 71, heightM: 390 }],
    slots: [{ longitudeDeg: 58.5 }],
    channels: [{ frequencyGHz: 11.2, polarisation: 'V' as const }],
    terminals: [{ diameterM: 0.9, efficiency: 0.6 }],
  };
  it('says what is asked; where it says nothing the programme does', () => {
    expect(choiceIn({}, start)).toEqual({
      latitudeDeg: 51,
      longitudeDeg: 71,
      heightM: 390,
      satelliteLongitudeDeg: 58.5,
      frequencyGHz: 11.2,
      polarisation: 'V',
      antennaDiameterM: 0.9,
      antennaEfficiency: 0.6,
      rain: 'map',
    });
    expect(
      choiceIn({ lat: '43', lon: '76.5', tilt: '-12', ghz: '400', rain: 'months' }, start),
    ).toMatchObject({
      latitudeDeg: 43,
      longitudeDeg: 76.5,
      polarisation: -12,
      frequencyGHz: 11.2,
      rain: 'months',
    });
    expect(choiceIn({ lat: '43', lon: '76.5' }, start)).not.toHaveProperty('heightM');
  });
  it('lists percentages once, rising, and none that no method takes', () => {
    expect(percentsIn('1 0.1,0.1;60 x')).toEqual([0.1, 1]);
    expect(percentsIn('nothing')).toEqual(DEFAULT_PERCENTS);
    expect(percentsIn(undefined)).toEqual(DEFAULT_PERCENTS);
  });
  it('makes the command that asks the same', () => {
    expect(commandOf({ ...choice, heightM: 800, rain: 'months' }, -18.1, [0.1, 1])).toBe(
      'npx ortak attenuation --lat 43.24 --lon 76.9 --height-m 800 --satellite-lon 58.5 --frequency-ghz 20 --polarisation-tilt-deg -18.1 --diameter-m 1.2 --efficiency 0.65 --p 0.1,1 --rain months',
    );
  });
});

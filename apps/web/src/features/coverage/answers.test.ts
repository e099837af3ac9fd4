/** What a map and a place are told is what the analysis gives: also for another slot, and as a difference. */
import { describe, expect, it } from 'vitest';
import { sessionOver } from '../../../test/session.ts';
import { answers as links } from '../links/answers.ts';
import { answers } from './answers.ts';
import { firstColoursIn, POINTS } from './choice.ts';
import { comparisonIn, designIn, isChanged } from './design.ts';

const session = await sessionOver('kazsat-3r');
const here = async (of: 'beam' | 'service', latitudeDeg: number, longitudeDeg: number, slotDeg?: number) => {
  const choice = { beam: 'ku-kz', ...(slotDeg !== undefined && { slotDeg }) };
  const { figures } = await answers['coverage.here'](session, { ...choice, of, latitudeDeg, longitudeDeg });
  return Object.fromEntries(figures.map((figure) => [figure.kind, figure]));
};

describe('a place', () => {
  it('is told what its budget says', async () => {
    const { margin, availability, modcod, dish } = await here('service', 46.8, 61.67);
    const { result } = await links['links.budget'](session, {
      link: 'tv',
      variation: {},
      place: { latitudeDeg: 46.8, longitudeDeg: 61.67 },
    });
    // the budget takes the height of the ground in whole metres
    expect(margin!.line.value).toBeCloseTo(result.marginInRainDb!, 4);
    expect(availability!.line.value).toBeCloseTo(result.availability!.percent, 4);
    // 2.56 dB beyond the 7.91 dB of 8PSK 3/4: 16APSK 3/4 needs 10.21 dB, 4/5 11.03 dB (EN 302 307-1 Table 13)
    expect(modcod!.line.value).toBe('16APSK 3/4');
    expect([margin!.meets, availability!.meets, dish!.meets]).toEqual([true, true, true]);
    expect(dish!.line.value).toBeLessThanOrEqual(60);
  });

  it('that gets too little is told so, of every quantity', async () => {
    const { margin, availability, dish } = await here('service', 33, 75);
    expect(margin!.line.value).toBeLessThan(0);
    expect([margin!.meets, availability!.meets, dish!.meets]).toEqual([false, false, false]);
  });

  it('without sight of the satellite is told nothing', async () => {
    expect(await here('beam', 40, -100)).toEqual({});
    expect(await here('service', 40, -100)).toEqual({});
  });

  it('sees the satellite of a design where that stands', async () => {
    const [own, moved] = [await here('beam', 50, 58.5), await here('beam', 50, 90, 90)];
    expect(moved.elevation!.line.value).toBeCloseTo(own.elevation!.line.value as number, 6);
  });
});

describe('a difference', () => {
  const difference = (slotDeg: number) =>
    answers['coverage.field'](session, {
      beam: 'ku-kz',
      quantity: 'elevation',
      points: 2000,
      isDifference: true,
      slotDeg,
    });
  it('is what the design gives more: a satellite further east stands higher in the east', async () => {
    const { grid, values } = await difference(70);
    const at = (latitudeDeg: number, longitudeDeg: number): number => {
      const column = Math.round((longitudeDeg - grid.westDeg) / grid.stepDeg);
      const row = Math.round((latitudeDeg - grid.southDeg) / grid.stepDeg);
      return values[row * grid.columns + column]!;
    };
    const [east, west] = [at(48, 85), at(48, 50)];
    expect(east).toBeGreaterThan(1);
    expect(west).toBeLessThan(-1);
  });
  it('of the programme from itself is none', async () => {
    const { values } = await difference(58.5);
    expect(Math.max(...values.filter((value) => !Number.isNaN(value)).map(Math.abs))).toBe(0);
  });
});

describe('what an address asks for first', () => {
  const beams = answers['coverage.beams'](session, null);
  it('is computed ahead, and what the view then asks is that; of what follows nothing is kept', async () => {
    const opened = await sessionOver('kazsat-3r');
    const params = { beam: 'ku-kz', slot: '60', lat: '46.8', lon: '61.66' };
    await answers['coverage.ahead'](opened, params);
    const asked = { beam: 'ku-kz', slotDeg: 60, quantity: 'eirp', points: POINTS } as const;
    expect(firstColoursIn(params, beams)).toEqual(asked);
    const ask = (slotDeg: number) => answers['coverage.field'](opened, { ...asked, slotDeg });
    expect(await ask(61)).not.toBe(await ask(61));
    expect(await ask(60)).toBe(await ask(60));
  });
  it('is the first beam in its first quantity where it names none', () => {
    for (const params of [{}, { beam: 'none', quantity: 'none' }])
      expect(firstColoursIn(params, beams)).toMatchObject({
        beam: beams[0]!.id,
        quantity: beams[0]!.quantities[0],
      });
  });
  it('waits where it needs digital maps or another programme', () => {
    for (const params of [{ quantity: 'margin' }, { compare: 'difference', slot: '60' }, { synthesis: '1' }])
      expect(firstColoursIn({ beam: 'ku-kz', ...params }, beams)).toBeUndefined();
  });
});

it('a design is in the address, where it is one', () => {
  expect(designIn({ slot: '70', boresight: '48.2,-66.9' })).toEqual({
    slotDeg: 70,
    boresight: { latitudeDeg: 48.2, longitudeDeg: -66.9 },
  });
  for (const none of [
    { slot: '181' },
    { slot: 'x' },
    { boresight: '91,0' },
    { boresight: '0,181' },
    { boresight: '48' },
  ])
    expect(isChanged(designIn(none))).toBe(false);
  expect(['side', 'difference', 'alone', 'x'].map((compare) => comparisonIn({ compare }))).toEqual([
    'side',
    'difference',
    'alone',
    'alone',
  ]);
});

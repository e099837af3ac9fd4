import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acmLadder, acmOver, acmStep, bestModcod, modcodTable, mostRobust } from './index.ts';

const table = modcodTable('DVB-S2X', 'normal');
const ladder = acmLadder(table, { pilots: false });
const none = { marginDb: 0, hysteresisDb: 0 };

describe('acmLadder', () => {
  it('keeps what no other beats', () => {
    for (const row of table) {
      const beaten = table.some(
        (other) =>
          other.idealEsN0Db <= row.idealEsN0Db &&
          other.efficiencyBitPerSymbol >= row.efficiencyBitPerSymbol &&
          (other.idealEsN0Db < row.idealEsN0Db || other.efficiencyBitPerSymbol > row.efficiencyBitPerSymbol),
      );
      expect(ladder.includes(row), row.id).toBe(!beaten);
    }
  });
});

describe('a modem that loses more with denser modulations', () => {
  const row = (name: string, idealEsN0Db: number, informationBits: number) => ({
    ...table[0]!,
    name,
    idealEsN0Db,
    informationBits,
    symbols: 1,
    symbolsWithPilots: 1,
  });
  const [qpsk, psk8, apsk16] = [row('QPSK', 6, 1.7), row('8PSK', 7, 2), row('16APSK', 6.9, 2.2)];
  const need = ({ name, idealEsN0Db }: { name: string; idealEsN0Db: number }) =>
    idealEsN0Db + (name === '16APSK' ? 1.5 : name === 'QPSK' ? 1.2 : 0.1);
  it('keeps by what each needs with its loss: 7.1 dB for 2, 8.4 dB for 2.2 bit/symbol; 7.2 dB for 1.7 is beaten', () => {
    expect(acmLadder([qpsk, psk8, apsk16], { pilots: false })).toEqual([qpsk, apsk16]);
    expect(acmLadder([qpsk, psk8, apsk16], { pilots: false }, need)).toEqual([psk8, apsk16]);
  });
  it('has its most robust MODCOD where the need is least', () => {
    expect(mostRobust([qpsk, psk8, apsk16])).toBe(qpsk);
    expect(mostRobust([qpsk, psk8, apsk16], need)).toBe(psk8);
  });
});

describe('acmStep', () => {
  it('without margin and hysteresis sends what the table has best', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 25, noNaN: true }),
        fc.integer({ min: -1, max: ladder.length - 1 }),
        (available, current) => {
          const best = bestModcod(table, available);
          expect(ladder[acmStep(ladder, current, available, none)]?.efficiencyBitPerSymbol).toBe(
            best?.efficiencyBitPerSymbol,
          );
        },
      ),
    );
  });
  it('goes down at once and up only beyond the hysteresis', () => {
    const rule = { marginDb: 0.5, hysteresisDb: 0.3 };
    const at = ladder.findIndex((row) => row.name === '8PSK 3/5');
    const need = ladder[at]!.idealEsN0Db + 0.5;
    expect(acmStep(ladder, at, need, rule)).toBe(at);
    expect(acmStep(ladder, at, need - 1e-9, rule)).toBe(at - 1);
    expect(acmStep(ladder, at - 1, need + 0.299, rule)).toBe(at - 1);
    expect(acmStep(ladder, at - 1, need + 0.301, rule)).toBe(at);
  });
  it('receives nothing where nothing closes, and nothing of a report that is no number', () => {
    expect(acmStep(ladder, 5, -20, none)).toBe(-1);
    expect(acmStep(ladder, 5, Number.NaN, none)).toBe(-1);
  });
  it('refuses a negative margin', () => {
    expect(() => acmStep(ladder, 0, 5, { marginDb: -1, hysteresisDb: 0 })).toThrow(/marginDb/);
  });
});

describe('acmOver', () => {
  const swing = Float64Array.from({ length: 1000 }, (_, i) => 6.6 + 0.2 * Math.sin(i)); // around 16APSK 8/15-L, 6.55 dB
  it('trades changes against throughput: hysteresis lowers both', () => {
    const quick = acmOver(ladder, swing, none, { pilots: true });
    const calm = acmOver(ladder, swing, { marginDb: 0, hysteresisDb: 0.3 }, { pilots: true });
    expect(calm.changes).toBeLessThan(quick.changes / 10);
    expect(calm.meanEfficiencyBitPerSymbol).toBeLessThan(quick.meanEfficiencyBitPerSymbol);
    expect(calm.availabilityPercent).toBe(100);
  });
  it('counts what was not received as nothing sent', () => {
    const half = acmOver(ladder, [-20, 1, -20, 1], none, { pilots: false });
    expect(half).toMatchObject({ availabilityPercent: 50, changes: 3 });
    expect(half.meanEfficiencyBitPerSymbol).toBeCloseTo(0.988858 / 2, 6); // QPSK 1/2
  });
});

it('a ladder counts what the frames carry as they are sent: with pilots QPSK 8/9 of short frames is beaten', () => {
  const short = modcodTable('DVB-S2', 'short');
  const names = (pilots: boolean) => acmLadder(short, { pilots }).map(({ name }) => name);
  expect(names(false)).toContain('QPSK 8/9');
  expect(names(true)).not.toContain('QPSK 8/9');
  expect(bestModcod(short, 6.3, { pilots: true })?.name).toBe('8PSK 3/5');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../input-error.ts';
import { epochOf, parseTime, timeScales } from '../../time/index.ts';
import {
  formatDecimal,
  type OrbitMessage,
  type OrbitParameterMessage,
  parseDecimal,
  readOmmFile,
  readOpmFile,
  readOrbitFile,
  shortTime,
  writeOrbitMessages,
  writeTle,
} from './index.ts';
import { oem, opm, tle } from './samples.test-data.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });
const messages = [opm, oem, tle].map((text) => readOrbitFile('a', text).messages[0]!);
const texts = [opm, oem, tle, ...messages.map((message) => writeOrbitMessages([message], 'xml'))];
const csv = `OBJECT_NAME,OBJECT_ID,EPOCH,MEAN_MOTION,ECCENTRICITY,INCLINATION,RA_OF_ASC_NODE,ARG_OF_PERICENTER,MEAN_ANOMALY,BSTAR,MEAN_MOTION_DOT
"KAZSAT 3, Ku",2014-023B,2026-11-26T12:25:40.104192,1.00271215,.0002145,.019,95.6283,160.2741,221.882,0,-.135E-5
`;
const json = JSON.stringify([
  {
    OBJECT_NAME: 'KAZSAT 3',
    OBJECT_ID: '2014-023B',
    EPOCH: '2026-11-26T12:25:40.104192',
    MEAN_MOTION: 1.00271215,
    ECCENTRICITY: 0.0002145,
    INCLINATION: 0.019,
    RA_OF_ASC_NODE: 95.6283,
    ARG_OF_PERICENTER: 160.2741,
    MEAN_ANOMALY: 221.882,
    BSTAR: 0,
    MEAN_MOTION_DOT: -1.35e-6,
  },
]);

/** Every number of a message, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Float64Array) return [...value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe('decimal numbers', () => {
  it('come back to the last bit, in any unit', () => {
    fc.assert(
      fc.property(finite, fc.constantFrom(0, 3, 6, 9), (value, power) => {
        fc.pre(Math.abs(value) > 1e-290 || value === 0);
        expect(parseDecimal(formatDecimal(value, power), power)).toBe(value === 0 ? 0 : value);
      }),
      { numRuns: 2000 },
    );
  });
  it.each([
    [42_164_169.6, 3, '42164.1696'],
    [-1, 3, '-0.001'],
    [0.015, 3, '0.000015'],
    [1e-12, 3, '1e-15'],
    [1.5e21, 0, '1.5e21'],
    [398_600_441_500_000, 9, '398600.4415'],
    [-0, 0, '0'],
    [120, 0, '120'],
  ])('%d of 10^%d is %s', (value, power, text) => expect(formatDecimal(value, power)).toBe(text));
  it.each(['', 'NaN', 'Infinity', '1e999', '0x10', '1_000', '1,5', '--1', '1e', '.', '1 2', '1'.repeat(500)])(
    '%s is none',
    (text) => expect(parseDecimal(text)).toBeNaN(),
  );
});

describe('times', () => {
  it('are written so that they come back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -800_000_000, max: 3_000_000_000 }),
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom(...timeScales),
        (seconds, nanoseconds, scale) => {
          const epoch = epochOf(seconds, nanoseconds / 1e9);
          const back = parseTime(shortTime(epoch, scale), scale);
          expect(back.taiS + (back.fractionS - epoch.fractionS) - epoch.taiS).toBeCloseTo(0, 12);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('messages', () => {
  const vector = fc.tuple(finite, finite, finite);
  const base = messages[0] as OrbitParameterMessage;
  it('with any state, mass and burn come back from KVN and XML', () => {
    fc.assert(
      fc.property(
        vector,
        vector,
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (position, velocity, massKg) => {
          const message: OrbitParameterMessage = {
            ...base,
            state: { ...base.state, positionM: position, velocityMps: velocity },
            spacecraft: { massKg },
            manoeuvres: [{ ...base.manoeuvres[0]!, deltaVMps: velocity }],
          };
          const plain = (values: readonly number[]) => values.map((value) => value || 0);
          for (const format of ['kvn', 'xml'] as const) {
            const back = readOpmFile('a', writeOrbitMessages([message], format));
            expect(plain(back.state.positionM)).toEqual(plain(position));
            expect(plain(back.manoeuvres[0]!.deltaVMps)).toEqual(plain(velocity));
            expect(back.spacecraft.massKg).toBe(massKg || 0);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
  it('with any name come back from XML', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 40 })
      .filter((text) => /^[!-~][ -~]*$/.test(text) && text.trim() === text);
    fc.assert(
      fc.property(name, (objectName) => {
        const message: OrbitMessage = { ...base, metadata: { ...base.metadata, objectName } };
        expect(readOpmFile('a', writeOrbitMessages([message], 'xml')).metadata.objectName).toBe(objectName);
      }),
      { numRuns: 300 },
    );
  });
  it('elements of any orbit come back from two lines as the columns hold them', () => {
    const [elements] = readOmmFile('a', tle);
    const angle = fc.integer({ min: 0, max: 3_599_999 }).map((n) => n / 1e4);
    fc.assert(
      fc.property(
        ...([angle, angle, angle] as const),
        fc.integer({ min: 1, max: 1_700_000_000 }),
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.integer({ min: -99_999, max: 99_999 }),
        fc.integer({ min: 1, max: 339_999 }),
        (node, pericentre, anomaly, motion, eccentricity, bstar, noradId) => {
          const { text, notices } = writeTle({
            ...elements!,
            ascendingNodeDeg: node,
            argumentOfPericentreDeg: pericentre,
            meanAnomalyDeg: anomaly,
            meanMotionRevPerDay: motion / 1e8,
            eccentricity: eccentricity / 1e7,
            tle: { ...elements!.tle!, noradId, bstarPerEarthRadius: Number(`${bstar}e-9`) },
          });
          expect(notices).toEqual([]);
          const [back] = readOmmFile('a', text);
          expect(back).toMatchObject({
            ascendingNodeDeg: node,
            argumentOfPericentreDeg: pericentre,
            meanAnomalyDeg: anomaly,
            meanMotionRevPerDay: motion / 1e8,
            eccentricity: eccentricity / 1e7,
          });
          expect(back!.tle!.noradId).toBe(noradId);
          expect(back!.tle!.bstarPerEarthRadius).toBeCloseTo(bstar / 1e9, 14);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('damaged files', () => {
  const all = [...texts, csv, json];
  it('are read without NaN or told with places, never with another failure', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 60 }),
        fc.oneof(
          fc.constantFrom(
            '',
            '\n',
            'NaN',
            '1e999',
            '\u0000',
            '\r\n',
            '[km]',
            ' = ',
            'META_START\n',
            '<a>',
            '\u202e',
            '=',
            ']',
            '"',
            '}',
          ),
          fc.string({ maxLength: 30 }),
        ),
        (text, place, removed, inserted) => {
          const at = Math.floor(place * text.length);
          const damaged = text.slice(0, at) + inserted + text.slice(at + removed);
          try {
            const { messages: read } = readOrbitFile('a', damaged);
            expect(numbersIn(read).every((value) => !Number.isNaN(value))).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
            const lines = damaged.split(/\r\n|\n|\r/).length;
            for (const { line, expected, received } of (error as InputError).problems) {
              expect(line).toBeLessThanOrEqual(lines);
              expect(expected).not.toBe('');
              expect(received).not.toBe('');
            }
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
  it('any text is told, not thrown upon', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'CCSDS_OEM_VERS = 2.0\n', '<oem>', '1 ', '[', 'EPOCH,MEAN_MOTION\n'),
        fc.string(),
        (head, text) => {
          expect(() => readOrbitFile('a', head + text)).toThrow(InputError);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

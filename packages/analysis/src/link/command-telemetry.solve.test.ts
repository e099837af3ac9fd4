import { fileURLToPath } from 'node:url';
import { readProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { environment } from '../../test/programmes.ts';
import { CARRIER_UNKNOWNS, noMeaning, solveCarrier } from './command-telemetry.solve.ts';
import { analyseCarrier, type ResolvedCarrier, resolveCarrier } from './command-telemetry.ts';
import { UNKNOWNS } from './unknown.ts';

const programme = await readProgramme(
  fileURLToPath(new URL('../../../../examples/04-every-link', import.meta.url)),
);
const given = (id: string): ResolvedCarrier =>
  resolveCarrier(programme, programme.commandTelemetry.find((link) => link.id === id)!);
const figure = (value: number, unit: string) => ({ value, unit, at: 'here' });

/** The carrier with a figure written where the programme has it. */
function written(carrier: ResolvedCarrier, name: string, value: number): ResolvedCarrier {
  const { station, equipment, link } = carrier;
  const { terminal } = station;
  const { antenna, transmit, receive } = terminal;
  const own = (change: object): ResolvedCarrier => ({
    ...carrier,
    station: { ...station, terminal: { ...terminal, ...change } },
  });
  if (name === 'rate') return { ...carrier, link: { ...link, bitRateKbps: figure(value, 'kbit/s') } };
  if (name === 'lnb') return own({ receive: { ...receive, receiverNoiseTemperatureK: figure(value, 'K') } });
  if (name === 'diameter') return own({ antenna: { ...antenna, diameterM: figure(value, 'm') } });
  if (equipment.kind === 'telemetry')
    return {
      ...carrier,
      equipment: { ...equipment, unit: { ...equipment.unit, powerW: figure(value, 'W') } },
    };
  return own({ transmit: { ...transmit, saturatedPowerW: figure(value, 'W') } });
}

describe.each(['telecommand', 'telemetry'] as const)('%s solved backwards', (id) => {
  const searched = CARRIER_UNKNOWNS[id].filter(
    (name) => name !== 'availability' && !(id === 'telecommand' && name === 'rate'),
  );
  it.each(searched)('for %s, put back, leaves nothing', (unknown) => {
    const solution = solveCarrier(environment, given(id), { unknown });
    expect(solution.bound).toBe('exact');
    const { equipment, ...rest } = given(id);
    // what is sought of a station that sends is sought with all that its amplifier gives
    const all =
      equipment.kind === 'telecommand' && unknown !== 'rate'
        ? { ...equipment, way: { ...equipment.way, stationEirpDbw: figure(200, 'dBW') } }
        : equipment;
    const back = analyseCarrier(
      environment,
      written({ ...rest, equipment: all } as ResolvedCarrier, unknown, solution.value!),
    );
    expect(back.marginInRainDb).toBeCloseTo(0, 5);
    expect(back.verdict).toBe('closes');
    const [less, more] = solution.sensitivity.map(({ value }) => value!);
    const isRising = unknown === 'diameter' || unknown === 'hpa';
    expect(less! < solution.value! && solution.value! < more!).toBe(isRising);
  });

  it('for availability has what the budget reaches, less where more is kept', () => {
    const { value, sensitivity } = solveCarrier(environment, given(id), { unknown: 'availability' });
    expect(value).toBe(analyseCarrier(environment, given(id)).availability!.percent);
    expect(sensitivity[0]!.value!).toBeGreaterThanOrEqual(sensitivity[1]!.value!);
  });

  it('says of what has no meaning why', () => {
    for (const unknown of UNKNOWNS.filter(
      (name) => !(CARRIER_UNKNOWNS[id] as readonly string[]).includes(name),
    ))
      expect(noMeaning(id, unknown), unknown).toMatch(/: of a tele\w+ one may seek diameter, hpa/);
    for (const unknown of CARRIER_UNKNOWNS[id]) expect(noMeaning(id, unknown)).toBeUndefined();
  });
});

it('seeks the amplifier of a command beyond the EIRP that the programme states', () => {
  const { link, ...carrier } = given('telecommand');
  // the stated 80 dBW leave 1.26 dB beyond the 3 dB kept
  const harder = { ...carrier, link: { ...link, requiredMarginDb: figure(6, 'dB') } };
  const own = solveCarrier(environment, { ...carrier, link }, { unknown: 'hpa' }).value!;
  const more = solveCarrier(environment, harder, { unknown: 'hpa' });
  expect(more.bound).toBe('exact');
  expect(10 * Math.log10(more.value! / own)).toBeCloseTo(3, 5);
});

it('says what binds where no bit rate helps, and the nearest there is', () => {
  const carrier = given('telecommand');
  const link = { ...carrier.link, requiredMarginDb: figure(20, 'dB') };
  const solution = solveCarrier(environment, { ...carrier, link }, { unknown: 'rate' });
  expect(solution.value).toBeNull();
  expect(solution.nearest!.marginDb).toBeLessThan(0);
  expect(solution.sentence).toContain('its other services, which no bit rate helps');
});

describe('what a carrier cannot have', () => {
  it('is a bit shorter than a period of its subcarrier', () => {
    const solution = solveCarrier(environment, given('telecommand'), { unknown: 'rate' });
    expect(solution.bound).toBe('maximum');
    // 14 kHz in the example
    expect(solution.value).toBeCloseTo(14, 9);
    expect(solution.sentence).toContain('a bit takes at least a period of the subcarrier, 14 kHz');
  });
  it('is an availability beyond what the method tells', () => {
    const { sentence, bound } = solveCarrier(environment, given('telemetry'), { unknown: 'availability' });
    expect(bound).toBe('maximum');
    expect(sentence).toBe('The carrier is available for 99.999 % or more of the average year.');
  });
});

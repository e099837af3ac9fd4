/** Where a transfer begins, and with what, from a programme. */
import { EARTH_SHADOW_RADIUS_M, type OrbitElements, SYNCHRONOUS_RADIUS_M } from '@ortak/core/orbit';
import { type Epoch, parseTime } from '@ortak/core/time';
import { line, type WorkingLine } from '@ortak/core/working';
import { injectionOrbit, type Programme, type Satellite, type Transfer } from '@ortak/model';
import { FlightError } from './error.ts';

/** Shape of an injection orbit, with the place where it stands. */
export interface Injection {
  readonly perigeeAltitudeKm: number;
  readonly apogeeAltitudeKm: number;
  readonly inclinationDeg: number;
  /** Launcher and flight, or the file. */
  readonly name: string;
  readonly source: string;
}

/** Everything that a transfer starts from. */
export interface TransferInput {
  readonly satellite: Satellite;
  readonly transfer: Transfer;
  readonly epoch: Epoch;
  readonly massKg: number;
  readonly injection: Injection;
  readonly from: OrbitElements;
  readonly to: OrbitElements;
}

/**
 * @param id of the satellite; without it the first that states `transfer`
 * @throws FlightError where the programme does not say enough
 */
export function transferInput({ satellites }: Programme, id: string | undefined): TransferInput {
  const satellite =
    id === undefined
      ? (satellites.find(({ transfer }) => transfer !== undefined) ?? satellites[0])
      : satellites.find((each) => each.id === id);
  if (satellite === undefined)
    throw new FlightError(
      `No satellite ${id ?? 'in the folder `satellites`'}: expected one of ${satellites.map((each) => each.id).join(', ')}.`,
    );
  const file = satellite.at.replace(/:\d+$/, '');
  const { transfer } = satellite;
  if (transfer === undefined)
    throw new FlightError(
      `No transfer of ${satellite.name}: expected \`transfer\` in ${file}, with injection orbit, mass and engine; docs/guides/transfer.md shows how.`,
    );
  const injection = injectionOf(transfer, satellite.name, file);
  if (injection.apogeeAltitudeKm < injection.perigeeAltitudeKm)
    throw new FlightError(
      `The injection orbit of ${satellite.name} has its perigee at ${injection.perigeeAltitudeKm} km over its apogee at ${injection.apogeeAltitudeKm} km (${injection.source}).`,
    );
  return {
    satellite,
    transfer,
    epoch: parseTime(transfer.separation, 'UTC'),
    massKg: transfer.massKg.value,
    injection,
    from: orbitOf(injection, transfer),
    to: {
      semiMajorAxisM: SYNCHRONOUS_RADIUS_M,
      eccentricity: 0,
      inclinationDeg: 0,
      argumentOfPerigeeDeg: 0,
      ascendingNodeDeg: 0,
    },
  };
}

function orbitOf(
  {
    perigeeAltitudeKm,
    apogeeAltitudeKm,
    inclinationDeg,
  }: Pick<Injection, 'perigeeAltitudeKm' | 'apogeeAltitudeKm' | 'inclinationDeg'>,
  { argumentOfPerigeeDeg, ascendingNodeDeg }: Transfer,
): OrbitElements {
  const perigeeM = perigeeAltitudeKm * 1000 + EARTH_SHADOW_RADIUS_M;
  const apogeeM = apogeeAltitudeKm * 1000 + EARTH_SHADOW_RADIUS_M;
  return {
    semiMajorAxisM: (perigeeM + apogeeM) / 2,
    eccentricity: (apogeeM - perigeeM) / (apogeeM + perigeeM),
    inclinationDeg,
    argumentOfPerigeeDeg: argumentOfPerigeeDeg?.value ?? 180,
    ascendingNodeDeg: ascendingNodeDeg?.value ?? 0,
  };
}

function injectionOf(transfer: Transfer, name: string, file: string): Injection {
  if (transfer.injection !== undefined) {
    const { perigeeAltitudeKm, apogeeAltitudeKm, inclinationDeg } = transfer.injection;
    return {
      perigeeAltitudeKm: perigeeAltitudeKm.value,
      apogeeAltitudeKm: apogeeAltitudeKm.value,
      inclinationDeg: inclinationDeg.value,
      name: 'injection orbit of the programme',
      source: perigeeAltitudeKm.at,
    };
  }
  if (transfer.launcher === undefined)
    throw new FlightError(
      `No injection orbit of ${name}: expected \`launcher\` or \`injection\` under \`transfer\` in ${file}.`,
    );
  const orbit = injectionOrbit(transfer.launcher);
  return {
    perigeeAltitudeKm: orbit.perigeeAltitudeKm,
    apogeeAltitudeKm: orbit.apogeeAltitudeKm,
    inclinationDeg: orbit.inclinationDeg,
    name: `${orbit.launcher} (${orbit.flight})`,
    source: `${orbit.title}, ${orbit.confidence}`,
  };
}

/** Lines that every transfer begins with. */
export function injectionLines({ injection, transfer }: TransferInput): WorkingLine[] {
  const { perigeeAltitudeKm, apogeeAltitudeKm, inclinationDeg, source } = injection;
  return [
    line('hp', 'Perigee of the injection orbit', perigeeAltitudeKm, 'km', source),
    line('ha', 'Apogee', apogeeAltitudeKm, 'km', source),
    line('i', 'Inclination', inclinationDeg, '°', source),
    line('m₀', 'Mass at separation', transfer.massKg.value, 'kg', transfer.massKg.at),
  ];
}

/** What the keeping of a satellite takes from a programme, in the numbers of the kernels. */
import {
  type ForceModel,
  forceModel,
  meanMotion,
  onStation,
  type Sail,
  type Start,
  type Swing,
  swingOf,
} from '@ortak/core/orbit';
import { type Epoch, parseTime } from '@ortak/core/time';
import type { Figure, Flight, Programme, Satellite } from '@ortak/model';
import { FlightError } from './error.ts';

const RAD = Math.PI / 180;

/** Everything that keeping starts from. */
export interface KeepingInput {
  readonly satellite: Satellite;
  readonly flight: Flight;
  readonly epoch: Epoch;
  readonly longitudeDeg: number;
  readonly halfWidth: Figure;
  readonly latitude: Figure;
  readonly sail: Sail;
  readonly model: ForceModel;
  readonly start: Start;
  /** Swing of the mean elements by Moon and Sun over the first months. */
  readonly swing: Swing;
}

/** Days of free motion from which the swing by Moon and Sun is taken. */
const SWING_DAYS = 28;

/**
 * @param id of the satellite; without it the first that states `flight`
 * @throws FlightError where the programme does not say enough
 */
export function keepingInput(programme: Programme, id: string | undefined): KeepingInput {
  const satellite = chosen(programme, id);
  const { flight, stationKeeping } = satellite;
  if (flight === undefined)
    throw new FlightError(
      `Cannot keep ${satellite.name}: expected \`flight\` in ${placeOf(satellite)}, with mass, thrusters and propellant; docs/guides/keeping.md shows how.`,
    );
  const halfWidth = stationKeeping?.longitudeHalfWidthDeg;
  const latitude = stationKeeping?.inclinationDeg;
  if (halfWidth === undefined || latitude === undefined)
    throw new FlightError(
      `Cannot keep ${satellite.name}: expected the box in ${placeOf(satellite)}, stationKeeping: { longitudeHalfWidthDeg: 0.05, inclinationDeg: 0.05 }.`,
    );
  const sail: Sail = { areaM2: flight.sunlitAreaM2.value, reflectivity: flight.reflectivity.value };
  const model = forceModel({ degree: 8, order: 8, sun: true, moon: true, sail });
  const epoch = parseTime(flight.beginning, 'UTC');
  const longitudeDeg = satellite.orbitalPositionDeg.value;
  const station = {
    longitudeRad: longitudeDeg * RAD,
    eccentricity: [0, 0],
    inclinationRad: [0, 0],
  } as const;
  const start = onStation(station, model, epoch, flight.massKg.value);
  const swing = swingOf(meanMotion(start, model, station.longitudeRad, SWING_DAYS));
  return { satellite, flight, epoch, longitudeDeg, halfWidth, latitude, sail, model, start, swing };
}

const placeOf = ({ at }: Satellite): string => at.replace(/:\d+$/, '');

function chosen({ satellites }: Programme, id: string | undefined): Satellite {
  const found =
    id === undefined
      ? (satellites.find(({ flight }) => flight !== undefined) ?? satellites[0])
      : satellites.find((satellite) => satellite.id === id);
  if (found !== undefined) return found;
  throw new FlightError(
    id === undefined
      ? 'Cannot keep a satellite: expected one in the folder `satellites`, found none.'
      : `No satellite ${id}: expected one of ${satellites.map((each) => each.id).join(', ')}.`,
  );
}

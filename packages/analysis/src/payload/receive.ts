/** Receive G/T of a payload: of every receiver over the service area of its beam, and at the places of the programme. */
import { lookAngles } from '@ortak/core/earth';
import { toDecibel } from '@ortak/core/math';
import { line, type WorkingLine } from '@ortak/core/working';
import type { Beam, BeamAntenna, Programme, Receiver, Satellite } from '@ortak/model';
import { gOverTQuantity } from '../coverage/quantity.ts';
import { overServiceArea } from '../coverage/statistics.ts';
import { figuresOf, inputLine, weakestConfidence } from '../inputs.ts';
import type { AreaStatistics, PlaceValue } from '../results.ts';
import { gainAtStation } from '../satellite/beam.ts';

/** G/T towards a site of the programme. */
export interface SiteGOverT {
  readonly site: string;
  readonly name: string;
  /** [dB/K]; null where the satellite is out of sight, or nothing is known of the beam */
  readonly gOverTDbPerK: number | null;
}

/** A receiver of a satellite over the Earth. */
export interface ReceiveRow {
  readonly satellite: string;
  readonly receiver: string;
  readonly beam: string;
  readonly serviceArea: string;
  readonly systemNoiseTemperatureK: number;
  readonly confidence: ReturnType<typeof weakestConfidence>;
  /** At the peak of the pattern, wherever that points [dB/K]. */
  readonly peakGOverTDbPerK: number;
  /** Over the service area [dB/K], by area; null where it is out of sight. */
  readonly area: {
    readonly minimum: PlaceValue;
    readonly mean: number | null;
    readonly maximum: PlaceValue;
    readonly percentile5: number;
    readonly median: number;
    readonly percentile95: number;
  } | null;
  readonly sites: readonly SiteGOverT[];
  readonly working: readonly WorkingLine[];
}

/** Rows of all receivers, in the order of the files. */
export function receiveCoverage(programme: Programme): ReceiveRow[] {
  return programme.satellites.flatMap((satellite) =>
    satellite.receivers.map((receiver) => rowOf(programme, satellite, receiver)),
  );
}

function rowOf(programme: Programme, satellite: Satellite, receiver: Receiver): ReceiveRow {
  // the loader has seen that the beam of a receiver receives
  const beam = satellite.beams.find(({ id }) => id === receiver.beam) as Beam & {
    readonly receive: BeamAntenna;
  };
  const alone = { ...satellite, receivers: [receiver] };
  const quantity = gOverTQuantity(alone, beam);
  const statistics = overServiceArea(programme, beam.serviceArea, quantity);
  const noise = receiver.systemNoiseTemperatureK;
  const noiseDbK = toDecibel(noise.value);
  const { peakGainDbi } = beam.receive;
  return {
    satellite: satellite.id,
    receiver: receiver.id,
    beam: beam.id,
    serviceArea: beam.serviceArea,
    systemNoiseTemperatureK: noise.value,
    confidence: weakestConfidence(figuresOf([beam.receive, noise])),
    peakGOverTDbPerK: peakGainDbi.value - noiseDbK,
    area: statistics === undefined ? null : areaOf(statistics),
    sites: programme.sites.map(({ id, name, latitudeDeg, longitudeDeg, heightM }) => {
      const place = {
        latitudeDeg: latitudeDeg.value,
        longitudeDeg: longitudeDeg.value,
        heightM: heightM.value,
      };
      const { elevationDeg } = lookAngles(place, satellite.orbitalPositionDeg.value);
      const gOverTDbPerK = gainAtStation(beam.receive, satellite, place) - noiseDbK;
      const isKnown = elevationDeg >= 0 && Number.isFinite(gOverTDbPerK);
      return { site: id, name, gOverTDbPerK: isKnown ? gOverTDbPerK : null };
    }),
    working: [
      inputLine('Gmax', 'Peak gain of the beam', peakGainDbi),
      inputLine('T', 'System noise temperature at the antenna flange', noise),
      line('G/T', 'G/T at the peak', peakGainDbi.value - noiseDbK, 'dB/K', 'Gmax − 10 log T'),
    ],
  };
}

function areaOf({
  minimum,
  mean,
  maximum,
  percentile5,
  median,
  percentile95,
}: AreaStatistics): NonNullable<ReceiveRow['area']> {
  return { minimum, mean, maximum, percentile5, median, percentile95 };
}

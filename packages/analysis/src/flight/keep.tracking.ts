/** What orbit determination costs of the box, and what other measurements would bring. */
import { type Determination, determine, type TrackingStation } from '@ortak/core/orbit';
import type { Programme, Tracking } from '@ortak/model';
import type { KeepingInput } from './keep.task.ts';

/** A way to measure, with what it tells. */
export interface TrackingRow {
  readonly what: string;
  readonly radialM: number;
  readonly tangentialM: number;
  readonly normalM: number;
  readonly driftDegPerDay: number;
  /** Three standard deviations of the mean longitude at the end of a cycle [°]. */
  readonly longitudeDeg: number;
  /** Three standard deviations of the latitude [°]. */
  readonly latitudeDeg: number;
}

export interface TrackingResult {
  readonly measurements: number;
  readonly arcDays: number;
  /** The tracking of the programme first. */
  readonly rows: readonly TrackingRow[];
}

/** The measurements of a programme in the numbers of the kernel, with their names. */
function stationsOf(programme: Programme, tracking: Tracking) {
  return tracking.stations.map((id) => {
    const station = programme.stations.find((each) => each.id === id)!;
    const site = programme.sites.find((each) => each.id === station.site)!;
    const measured: TrackingStation = {
      place: {
        latitudeDeg: site.latitudeDeg.value,
        longitudeDeg: site.longitudeDeg.value,
        heightM: site.heightM.value,
      },
      rangeErrorM: tracking.rangeErrorM.value,
      rangeBiasM: tracking.rangeBiasM.value,
      angleErrorDeg: tracking.angleErrorDeg.value,
      angleBiasDeg: tracking.angleBiasDeg.value,
      passesPerDay: tracking.passesPerDay,
    };
    return { name: site.name, site: site.id, measured };
  });
}

export function determinationOf(
  programme: Programme,
  { flight, start, model }: KeepingInput,
): Determination | undefined {
  const { tracking } = flight;
  if (tracking === undefined) return undefined;
  const stations = stationsOf(programme, tracking).map(({ measured }) => measured);
  return determine(start, model, stations, tracking.arcDays.value);
}

/** The tracking of a programme beside one site less, one site more, more passes, better ranges and angles. */
export function trackingTable(
  programme: Programme,
  { flight, start, model }: KeepingInput,
): TrackingResult | undefined {
  const { tracking } = flight;
  if (tracking === undefined) return undefined;
  const own = stationsOf(programme, tracking);
  const arcDays = tracking.arcDays.value;
  const cases: (readonly [string, readonly TrackingStation[], number])[] = [];
  const all = own.map(({ measured }) => measured);
  const names = own.map(({ name }) => name).join(' and ');
  cases.push([`${names}, as stated`, all, arcDays]);
  if (own.length > 1)
    for (const { name, measured } of own) cases.push([`${name} alone`, [measured], arcDays]);
  const centres = programme.sites.filter(
    ({ id, role }) =>
      (role === 'control-centre' || role === 'gateway') && !own.some(({ site }) => site === id),
  );
  for (const { name, latitudeDeg, longitudeDeg, heightM } of centres) {
    const place = {
      latitudeDeg: latitudeDeg.value,
      longitudeDeg: longitudeDeg.value,
      heightM: heightM.value,
    };
    cases.push([`and ${name}`, [...all, { ...all[0]!, place }], arcDays]);
  }
  const with_ = (of: Partial<TrackingStation>): TrackingStation[] => all.map((each) => ({ ...each, ...of }));
  cases.push(
    ['four times the passes', with_({ passesPerDay: 4 * all[0]!.passesPerDay }), arcDays],
    ['twice the arc', all, 2 * arcDays],
    ['bias of the ranges calibrated to a tenth', with_({ rangeBiasM: all[0]!.rangeBiasM / 10 }), arcDays],
    [
      'angles five times as good',
      with_({ angleErrorDeg: all[0]!.angleErrorDeg / 5, angleBiasDeg: all[0]!.angleBiasDeg / 5 }),
      arcDays,
    ],
  );
  const rows = cases.map(([what, stations, days]): TrackingRow => {
    const found = determine(start, model, stations, days);
    return {
      what,
      radialM: found.radialM,
      tangentialM: found.tangentialM,
      normalM: found.normalM,
      driftDegPerDay: found.driftDegPerDay,
      longitudeDeg: 3 * found.longitudeAfterDeg(flight.keeping.cycleDays),
      latitudeDeg: 3 * found.inclinationDeg,
    };
  });
  return { measurements: determine(start, model, all, arcDays).measurements, arcDays, rows };
}

/** What a transmitting station sends beside its satellite, against the mask of ITU-R S.524. */
import { type OffAxisLimit, type OffAxisRoom, offAxisLimitAt, offAxisRoom } from '@ortak/core/link';
import { toDecibel } from '@ortak/core/math';
import { line, type Notice } from '@ortak/core/working';
import type { Terminal } from '@ortak/model';
import type { BudgetLine } from '../results.ts';
import type { ResolvedLink } from './resolve.ts';
import { sideLobesOf } from './side-lobes.ts';
import { antennaGainDbi, antennaLossDb } from './station.ts';

export interface OffAxisDensity {
  readonly inputDensityDbwPerHz: number;
  readonly bandwidthHz: number;
  readonly room: OffAxisRoom;
  /** Of the side lobes */
  readonly source: string;
}

/**
 * The station's off-axis density where it comes nearest to the mask; undefined where there is no mask for the frequency.
 * @param stationEirpDbw of this carrier with clear sky, towards the satellite [dBW]
 * @param misalignedDeg angle between the polarisations of station and satellite [°]
 */
function offAxisDensity(
  link: ResolvedLink,
  stationEirpDbw: number,
  misalignedDeg: number,
): OffAxisDensity | undefined {
  const { from, channel, carrier } = link;
  const frequencyGHz = channel.uplinkCentreGHz;
  const limit = offAxisLimitAt(frequencyGHz);
  if (limit === undefined) return undefined;
  const nearest = nearestTo(from.terminal, frequencyGHz, limit);
  // what pointing and the like take on the axis is sent all the same
  const inputDensityDbwPerHz =
    stationEirpDbw +
    from.terminal.transmit.pointingLossDb.value +
    antennaLossDb(from.terminal, misalignedDeg) -
    antennaGainDbi(from.terminal, frequencyGHz) -
    toDecibel(carrier.symbolRateMBd.value * 1e6);
  return {
    inputDensityDbwPerHz,
    bandwidthHz: limit.bandwidthHz,
    room: {
      ...nearest.room,
      eirpDbw: nearest.room.eirpDbw + inputDensityDbwPerHz,
      roomDb: nearest.room.roomDb - inputDensityDbwPerHz,
    },
    source: nearest.source,
  };
}

interface Nearest {
  /** At a density of 0 dBW/Hz: more of it takes as much room at every angle */
  readonly room: OffAxisRoom;
  readonly source: string;
}

const known = new WeakMap<Terminal, Map<number, Nearest>>();

/** Where the side lobes of a terminal come nearest to the mask, sought once. */
function nearestTo(terminal: Terminal, frequencyGHz: number, limit: OffAxisLimit): Nearest {
  const byFrequency = known.get(terminal) ?? new Map<number, Nearest>();
  known.set(terminal, byFrequency);
  let nearest = byFrequency.get(frequencyGHz);
  if (nearest === undefined) {
    const { gainDbi, source } = sideLobesOf(terminal, frequencyGHz);
    nearest = { room: offAxisRoom(limit, 0, gainDbi), source };
    byFrequency.set(frequencyGHz, nearest);
  }
  return nearest;
}

export function offAxisNotices(link: ResolvedLink, stationEirpDbw: number, misalignedDeg: number): Notice[] {
  const density = offAxisDensity(link, stationEirpDbw, misalignedDeg);
  if (density === undefined || density.room.roomDb >= 0) return [];
  const { offAxisDeg, eirpDbw, limitDbw, roomDb } = density.room;
  const per = `dBW in ${density.bandwidthHz / 1e3} kHz`;
  return [
    {
      code: 'link.off-axis-density',
      source: 'ITU-R S.524-9',
      message: `${link.from.name} sends ${eirpDbw.toFixed(1)} ${per} at ${offAxisDeg.toFixed(1)}° beside the satellite, ${(-roomDb).toFixed(1)} dB above the ${limitDbw.toFixed(1)} dBW of the mask: a larger antenna, or a carrier that is wider for its power.`,
    },
  ];
}

export function offAxisLines(
  link: ResolvedLink,
  stationEirpDbw: number,
  misalignedDeg: number,
): BudgetLine[] {
  const density = offAxisDensity(link, stationEirpDbw, misalignedDeg);
  if (density === undefined) return [];
  const { room, bandwidthHz, inputDensityDbwPerHz, source } = density;
  const unit = `dBW/${bandwidthHz / 1e3} kHz`;
  return [
    line('', 'Room below the off-axis mask, where there is least', room.roomDb, 'dB', 'ITU-R S.524-9', [
      line('P', 'Power density at the antenna', inputDensityDbwPerHz, 'dBW/Hz', 'PHPA − Lf − 10 log Rs'),
      line('φ', 'Angle beside the satellite', room.offAxisDeg, '°', 'where there is least room'),
      line('EIRP(φ)', 'Density that is sent there', room.eirpDbw, unit, source),
      line('', 'Density that is permitted there', room.limitDbw, unit, 'ITU-R S.524-9'),
    ]),
  ];
}

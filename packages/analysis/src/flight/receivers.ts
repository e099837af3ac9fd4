/** What the Sun may disturb: the stations of a programme, or antennas at the places of a table. */
import type { Programme, Station, Terminal } from '@ortak/model';

export type ReceivingTerminal = Terminal & { readonly receive: NonNullable<Terminal['receive']> };

export interface Receiver {
  readonly id: string;
  readonly name: string;
  readonly place: { readonly latitudeDeg: number; readonly longitudeDeg: number; readonly heightM: number };
  readonly terminal: ReceivingTerminal;
  /** Where it has a name other than that of its terminal. */
  readonly terminalName?: string;
  /** Undefined where the links or the plan of the satellite tell [GHz]. */
  readonly frequencyGHz?: number;
}

export function placeOf(
  { sites }: Programme,
  { site }: Station,
): { latitudeDeg: number; longitudeDeg: number; heightM: number } {
  const found = sites.find(({ id }) => id === site)!;
  return {
    latitudeDeg: found.latitudeDeg.value,
    longitudeDeg: found.longitudeDeg.value,
    heightM: found.heightM.value,
  };
}

const isReceiving = (terminal: Terminal | undefined): terminal is ReceivingTerminal =>
  terminal?.receive !== undefined;

/** The stations of a programme that receive. */
export function stationReceivers(programme: Programme): Receiver[] {
  return programme.stations.flatMap((station) => {
    const terminal = programme.terminals.find(({ id }) => id === station.terminal);
    if (!isReceiving(terminal)) return [];
    return [{ id: station.id, name: station.name, place: placeOf(programme, station), terminal }];
  });
}

/** A place of a table; what it leaves out is that of a terminal of the programme. */
export interface ReceiverRow {
  readonly name: string;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly heightM: number | undefined;
  /** Id of a terminal; without it the first of the services, then the smallest that receives. */
  readonly terminal: string | undefined;
  readonly diameterM: number | undefined;
  readonly frequencyGHz: number | undefined;
}

/** Ids of the terminals that receive. */
export const receivingTerminals = ({ terminals }: Programme): readonly string[] =>
  terminals.filter(isReceiving).map(({ id }) => id);

/** Antennas at the places of a table: those of a terminal, with another diameter where the row has one. */
export function rowReceivers(programme: Programme, rows: readonly ReceiverRow[]): Receiver[] {
  const receiving = programme.terminals.filter(isReceiving);
  const ofService = programme.services
    .map(({ terminal }) => receiving.find(({ id }) => id === terminal))
    .find((found) => found !== undefined);
  const smallest = receiving.toSorted((a, b) => a.antenna.diameterM.value - b.antenna.diameterM.value)[0];
  return rows.flatMap((row) => {
    const terminal =
      row.terminal === undefined ? (ofService ?? smallest) : receiving.find(({ id }) => id === row.terminal);
    if (terminal === undefined) return [];
    const { name, latitudeDeg, longitudeDeg, heightM = 0, diameterM, frequencyGHz } = row;
    return [
      {
        id: name,
        name,
        place: { latitudeDeg, longitudeDeg, heightM },
        terminal: diameterM === undefined ? terminal : withDiameter(terminal, diameterM),
        ...(diameterM !== undefined && { terminalName: `${diameterM} m, else as ${terminal.id}` }),
        ...(frequencyGHz !== undefined && { frequencyGHz }),
      },
    ];
  });
}

const withDiameter = (terminal: ReceivingTerminal, diameterM: number): ReceivingTerminal => ({
  ...terminal,
  antenna: {
    ...terminal.antenna,
    diameterM: { value: diameterM, unit: 'm', at: 'the table of places' },
  },
});

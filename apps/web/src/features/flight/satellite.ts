import type { ValueOf } from '../../engine/protocol.ts';
import type { answers } from './answers.ts';

/** A satellite as every part of the view gets it. */
export type FlightSatellite = ValueOf<typeof answers, 'flight.satellites'>[number];

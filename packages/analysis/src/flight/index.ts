export * from './convert.ts';
export * from './error.ts';
export {
  EVENT_COLUMNS,
  type EventCell,
  eventCalendar,
  eventRows,
  plainEvents,
} from './events.rows.ts';
export * from './events.ts';
export * from './format.ts';
export * from './graveyard.ts';
export * from './keep.collocation.ts';
export * from './keep.draws.ts';
export * from './keep.handover.ts';
export * from './keep.life.ts';
export * from './keep.path.ts';
export type { TrackingResult, TrackingRow } from './keep.tracking.ts';
export * from './keep.ts';
export * from './looks.ts';
export type { Pass } from './passes.ts';
export * from './propagate.ts';
export { type Receiver, type ReceiverRow, receivingTerminals, rowReceivers } from './receivers.ts';
export * from './relocate.ts';
export type { Rest } from './rest.ts';
export type { BurnRow } from './transfer.burns.ts';
export * from './transfer.chemical.ts';
export * from './transfer.electric.ts';
export type { StationContact } from './transfer.path.ts';
export * from './transfer.ts';

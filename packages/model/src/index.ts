export type { Amplifier } from './amplifier.ts';
export type { CommandReceiver, CommandTelemetryLink, TelemetryTransmitter } from './command-telemetry.ts';
export type { Figure } from './figure.ts';
export type { Filter } from './filter.ts';
export type { ChemicalKeeping, ElectricKeeping, Flight, Tracking } from './flight.ts';
export type { Station, Terminal } from './ground.ts';
export { type InjectionOrbit, injectionOrbit, injectionOrbits } from './launchers.ts';
export type { Neighbour } from './neighbour.ts';
export type { Partnership, Share } from './partnership.ts';
export { type PatternContent, patternOfContent } from './pattern-content.ts';
export type { Converter, Processor, Route } from './processor.ts';
export type { BoundaryView, Partner, Site, Source } from './programme.ts';
export type { Receiver } from './receiver.ts';
export type { RedundancyNetwork } from './redundancy.ts';
export type {
  Beam,
  BeamAntenna,
  InterferenceEntry,
  Platform,
  Polarisation,
  Satellite,
  TransponderGroup,
} from './satellite.ts';
export type { Carrier, Link, Service, ServiceArea } from './services.ts';
export type { ChemicalTransfer, ElectricTransfer, Transfer } from './transfer.ts';
export { type Channel, channelsOf, type Programme } from './whole.ts';

/**
 * What the analyses of a programme say: plain data, JSON-serialisable, each figure with its working.
 * Command line, report and screen render these; none of them computes.
 */
import type { Confidence, Notice, WorkingLine } from '@ortak/core/working';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import type { CommandTelemetryResult } from './link/command-telemetry.ts';
import type { Verdict } from './verdict.ts';

export { hasMargins, type Verdict } from './verdict.ts';

/** A line of a link budget: in clear sky, and where it differs with the rain of the required availability. */
export interface BudgetLine extends WorkingLine {
  readonly inRain?: number;
}

export interface BudgetSection {
  readonly title: string;
  readonly lines: readonly BudgetLine[];
}

/** Availability found by solving for the p at which the margin is zero. */
export interface Availability {
  /** Of the average year [%]. */
  readonly percent: number;
  /** `exact`, or the end of the method's range: the true figure is better, or worse, than `percent`. */
  readonly bound: 'exact' | 'better-than' | 'worse-than';
}

export interface LinkEnd {
  readonly name: string;
  readonly site: string;
  readonly terminal: string;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

export interface LinkResult {
  /** Id of the link, or `service@site` for a city of a service. */
  readonly id: string;
  readonly name: string;
  readonly satellite: string;
  readonly channel: string;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly modcod: string;
  readonly infoRateMbps: number;
  /** Of a carrier with adaptive coding: rates over the year, lowest first. */
  readonly adaptive?: readonly AdaptiveRate[];
  /** The same at least, of a modem with hysteresis: it sends what lies between, by the course of the weather. */
  readonly adaptiveAtLeast?: readonly AdaptiveRate[];
  readonly requiredAvailabilityPercent: number;
  /** Of both ends together; null, as all margins, where they mean nothing: without sight, or without a known gain. */
  readonly availability: Availability | null;
  /** The same in the average annual worst month, by ITU-R P.841. */
  readonly worstMonth: Availability | null;
  readonly clearSkyMarginDb: number | null;
  /** Margin that is kept or exceeded for the required availability, the weather of both ends taken together. */
  readonly marginInRainDb: number | null;
  /** Whether the margin in rain is not negative and the operating point is possible. */
  readonly closes: boolean;
  readonly verdict: Verdict;
  /** What decides, in words with figures: `rain on the downlink in Almaty takes 4.1 dB`. */
  readonly limits: string;
  /** The budget in the order engineers expect; empty where margins mean nothing. */
  readonly budget: readonly BudgetSection[];
  readonly notices: readonly Notice[];
}

/** A rate of adaptive coding, and for how much of the average year it is reached or exceeded. */
export interface AdaptiveRate {
  readonly modcod: string;
  readonly infoRateMbps: number;
  readonly availabilityPercent: number;
}

/** A figure of a link that was sought, so that the link just meets an availability. */
export interface LinkSolution {
  readonly link: string;
  /** `diameter`, `hpa`, … */
  readonly unknown: string;
  /** What is sought, in words. */
  readonly label: string;
  readonly unit: string;
  /** Null where there is none. */
  readonly value: number | null;
  /** `exact`; the end of the search, where that meets the availability already; `none`. */
  readonly bound: 'exact' | 'minimum' | 'maximum' | 'none';
  readonly availabilityPercent: number;
  readonly modcod: string;
  /** Where there is none: the best that can be, and what it reaches. */
  readonly nearest?: {
    readonly value: number;
    readonly availabilityPercent: number;
    readonly marginDb: number;
  };
  /** The answer, or what binds where there is none. */
  readonly sentence: string;
  /** The answer with another margin to keep. */
  readonly sensitivity: readonly SolutionSensitivity[];
}

export interface SolutionSensitivity {
  /** More to keep than the programme says [dB] */
  readonly marginDb: number;
  /** Null where there is none then. */
  readonly value: number | null;
}

export interface Contour {
  readonly level: number;
  /** What stands on the line where the level and its unit do not say it: a MODCOD. */
  readonly words?: string;
  /** The area in which the quantity reaches the level. */
  readonly geometry: MultiPolygon;
  /** Its edge where the quantity crosses the level: without the parts that follow the horizon or the map's own edge. */
  readonly lines: MultiLineString;
}

/** A value at a place. */
export interface PlaceValue {
  readonly value: number;
  /** Where the number does not say it: `≥ 99.999 %`, `8PSK 3/4`. */
  readonly words?: string;
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
}

/** A value below which a part of an area stays. */
export type Percentile = 'percentile5' | 'median' | 'percentile95';

/** What an area gets, by area: the part of it that sees the satellite. */
export interface AreaStatistics {
  /** The extremes are of its points and of the corners of its border. */
  readonly minimum: PlaceValue;
  readonly maximum: PlaceValue;
  /** Values that 5, 50 and 95 % of the area stay below. */
  readonly percentile5: number;
  readonly median: number;
  readonly percentile95: number;
  /** Of those that say only that they are beyond a range: in words. */
  readonly beyond?: Readonly<Partial<Record<Percentile, string>>>;
  /** null where some values say only that they are beyond a range: the mean would be of something else */
  readonly mean: number | null;
  /** Part of the whole area that sees the satellite [%]. */
  readonly inSightPercent: number;
  /** Part of the whole area that meets the requirement [%]. */
  readonly meetingPercent?: number;
}

/** What a country of a service area gets. */
export interface CountryStatistics extends AreaStatistics {
  /** Code of the country; none for the polygons of the area's own. */
  readonly country?: string;
  readonly name: string;
}

/** What a city of the programme gets. */
export interface CityValue {
  readonly site: string;
  readonly name: string;
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
  /** null where the satellite is out of sight */
  readonly value: number | null;
  readonly words?: string;
  readonly meets?: boolean;
}

/** What a beam can be asked over the Earth. */
export const COVERAGE_QUANTITIES = [
  'eirp',
  'gt',
  'pfd',
  'elevation',
  'cn',
  'cn-down',
  'margin',
  'rain-margin',
  'availability',
  'modcod',
  'throughput',
  'dish',
] as const;
export type CoverageQuantity = (typeof COVERAGE_QUANTITIES)[number];

/** One quantity of one beam over the Earth. */
export interface BeamCoverage {
  readonly beam: string;
  readonly name: string;
  readonly satellite: string;
  readonly satelliteLongitudeDeg: number;
  readonly quantity: CoverageQuantity;
  /** Of a quantity of a service: its id. */
  readonly service?: string;
  /** `Saturated EIRP`, `G/T`. */
  readonly label: string;
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  /** How levels are coloured: by their order, or on either side of zero; by their value unless given. */
  readonly colours?: 'ranked' | 'diverging';
  /** Weakest confidence of the figures behind it. */
  readonly confidence: Confidence | 'unsourced';
  /** Best value of the map. */
  readonly peak: PlaceValue;
  /** What is owed. */
  readonly requirement?: { readonly value: number; readonly words: string };
  /** Over the beam's service area; absent when the area is out of sight. */
  readonly serviceArea?: AreaStatistics & {
    readonly id: string;
    readonly name: string;
    /** The minimum, or the maximum where lower is better. */
    readonly worst: PlaceValue;
    readonly geometry: MultiPolygon;
    readonly countries: readonly CountryStatistics[];
    readonly cities: readonly CityValue[];
  };
  /** Whether every point of the map has the value of the peak, whose place then says nothing. */
  readonly isFlat?: true;
  readonly contours: readonly Contour[];
  /** From the figures of the programme to the peak value. */
  readonly working: readonly WorkingLine[];
  readonly notices: readonly Notice[];
}

/** What one city gets from one service. */
export interface CityRow {
  readonly site: string;
  readonly name: string;
  readonly localName: string;
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
  readonly elevationDeg: number;
  readonly azimuthDeg: number;
  readonly polarisationSkewDeg: number;
  readonly eirpDbw: number;
  readonly terminalDiameterM: number;
  /** Smallest antenna that meets the required availability; null when none up to 15 m does. */
  readonly requiredDiameterM: number | null;
  /** Null, as the margins, where they mean nothing. */
  readonly availability: Availability | null;
  readonly clearSkyMarginDb: number | null;
  readonly marginInRainDb: number | null;
  readonly closes: boolean;
  readonly verdict: Verdict;
  readonly limits: string;
  /** Id of the LinkResult with the whole budget. */
  readonly link: string;
  /** How the required antenna was found. */
  readonly working: readonly WorkingLine[];
}

export interface ServiceForPartner {
  readonly service: string;
  readonly name: string;
  readonly terminal: string;
  readonly requiredAvailabilityPercent: number;
  readonly cities: readonly CityRow[];
}

export interface CapacityRow {
  readonly transponders: string;
  readonly name: string;
  readonly satellite: string;
  readonly channels: number;
  readonly ofChannels: number;
  readonly bandwidthMHz: number;
  /** Saturated RF power of the amplifiers of these channels [W]. */
  readonly rfPowerW: number;
  readonly working: readonly WorkingLine[];
}

export interface PartnerResult {
  readonly id: string;
  readonly name: string;
  readonly localName: string;
  readonly country: string;
  readonly organisation: string;
  readonly role: string;
  readonly costPercent: number;
  readonly costMillion: number;
  readonly currency: string;
  readonly capacity: readonly CapacityRow[];
  readonly bandwidthMHz: number;
  readonly bandwidthPercent: number;
  readonly rfPowerW: number;
  readonly rfPowerPercent: number;
  readonly services: readonly ServiceForPartner[];
  /** Cost, MHz and watts, down to the inputs. */
  readonly working: readonly WorkingLine[];
  readonly notices: readonly Notice[];
}

export interface ChannelRow {
  readonly id: string;
  readonly group: string;
  readonly uplinkCentreGHz: number;
  readonly uplinkPolarisation: string;
  readonly downlinkCentreGHz: number;
  readonly downlinkPolarisation: string;
  readonly bandwidthMHz: number;
  readonly rfPowerW: number;
}

export interface SatelliteResult {
  readonly id: string;
  readonly name: string;
  readonly orbitalPositionDeg: number;
  /** Figures of the platform, as inputs with source and confidence. */
  readonly platform: { readonly id: string; readonly name: string; readonly figures: readonly WorkingLine[] };
  readonly channels: readonly ChannelRow[];
  readonly spares: number;
  readonly bandwidthMHz: number;
  readonly rfPowerW: number;
  readonly working: readonly WorkingLine[];
}

/** A figure of the programme folder. */
export interface Assumption {
  /** `kazsat-3r › beams › ku-kz › transmit › peakGainDbi`. */
  readonly path: string;
  readonly value: number;
  readonly unit: string;
  readonly at: string;
  readonly confidence: Confidence | 'unsourced';
  /** Key under `sources`. */
  readonly source?: string;
  readonly note?: string;
}

export interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly date?: string;
  /** How many figures cite it. */
  readonly figures: number;
}

/** A point to name on the maps. */
export interface MapPlace {
  readonly name: string;
  readonly role: string;
  readonly position: Position;
}

export interface ProgrammeResults {
  /** Version of Ortak that computed them. */
  readonly ortak: string;
  readonly programme: {
    readonly id: string;
    readonly name: string;
    readonly objective: string;
    readonly boundaryView: 'de-facto' | 'un';
    readonly boundaryNote: string;
  };
  /** The answer in five lines. */
  readonly answer: readonly string[];
  readonly satellites: readonly SatelliteResult[];
  readonly coverage: readonly BeamCoverage[];
  readonly links: readonly LinkResult[];
  /** Carriers of telecommand and telemetry. */
  readonly commandTelemetry: readonly CommandTelemetryResult[];
  readonly partners: readonly PartnerResult[];
  readonly places: readonly MapPlace[];
  readonly assumptions: readonly Assumption[];
  readonly sources: readonly SourceRow[];
  /** Digital maps used, with edition and origin. */
  readonly maps: readonly {
    readonly id: string;
    readonly recommendation: string;
    readonly origin: string;
    readonly error: string;
  }[];
  readonly notices: readonly Notice[];
  /** The commands that reproduce these results. */
  readonly reproduce: readonly string[];
}

/** Propagation on Earth-space paths: one file per ITU-R Recommendation of the P series. */
import type { StandardCard } from '../standard.ts';
import { card as p372 } from './p372.ts';
import { card as p453 } from './p453.ts';
import { card as p618 } from './p618.ts';
import { card as p676 } from './p676.ts';
import { card as p678 } from './p678.ts';
import { card as p834 } from './p834.ts';
import { card as p835 } from './p835.ts';
import { card as p836 } from './p836.ts';
import { card as p837 } from './p837.ts';
import { card as p838 } from './p838.ts';
import { card as p839 } from './p839.ts';
import { card as p840 } from './p840.ts';
import { card as p841 } from './p841.ts';
import { card as p1144 } from './p1144.ts';
import { card as p1510 } from './p1510.ts';
import { card as p1511 } from './p1511.ts';
import { card as p1623 } from './p1623.ts';
import { card as p1815 } from './p1815.ts';
import { card as p2145 } from './p2145.ts';

export {
  type BatchOptions,
  type ClimateSource,
  type Column,
  type GivenClimate,
  givenClimate,
  type Outputs,
  type SlantPaths,
  slantPathBatch,
} from './chain.batch.ts';
export {
  CLOUD_SUBSTITUTED,
  type ClimateGrids,
  climateAt,
  climateNotices,
  type OfficialAirGrids,
  type QuantityGrids,
  type RainRateGrids,
  type SubstituteAirGrids,
  surfaceClimateAt,
} from './chain.climate.ts';
export { fastKernel } from './chain.fast.ts';
export {
  CHUNK,
  type ChainKernel,
  type ClimateField,
  type Columns,
  type ExceededField,
  type KernelMaker,
  type KernelSetting,
  type OutputField,
  type PathField,
  referenceKernel,
} from './chain.kernel.ts';
export { fastReader } from './chain.maps.fast.ts';
export { type MapReaderMaker, referenceReader } from './chain.maps.reader.ts';
export { mappedClimate, type Places } from './chain.maps.ts';
export {
  betaSineAt,
  constantsOf,
  exceededPercents,
  type PercentConstants,
  percentConstants,
  rainAtPercent,
  totalOf,
} from './chain.percent.ts';
export {
  cloudColumnCoefficient,
  type LiquidWaterKind,
  type SlantPath,
  type SlantPathAttenuation,
  type SlantPathClimate,
  slantPathAttenuation,
} from './chain.ts';
export { slantPathWorking } from './chain.working.ts';
export type { Corner, Raised, RaisedPlace } from './heights.ts';
export {
  antennaTemperatureK,
  DISC_DIAMETER_DEG,
  type DiscNoise,
  discNoise,
  discNoiseOffAxis,
  FULL_MOON_K,
  galacticBrightnessK,
  groundBrightnessK,
  NEW_MOON_K,
  type PatternPart,
  quietSunK,
  type SkyTemperature,
  skyTemperature,
} from './p372.ts';
export {
  type Refractivity,
  refractivity,
  saturationPressureHPa,
  vapourPressureHPa,
  wetTermMedianNUnits,
} from './p453.ts';
export {
  type DiversityGain,
  type DiversityPair,
  diversityGain,
  type JointExceedance,
  jointExceedance,
  type SiteCorrelation,
  siteCorrelation,
} from './p618.diversity.ts';
export {
  attenuationAtRisk,
  type ConditionalAttenuation,
  conditionalOnFrequency,
  conditionalRisk,
  type ScaledAttenuation,
  scaleToFrequency,
} from './p618.frequency.ts';
export {
  type ExceededAttenuation,
  FIT_PERCENTAGES,
  fitLognormal,
  type LognormalAttenuation,
  lognormalExceedance,
} from './p618.lognormal.ts';
export {
  type DeepFade,
  deepFade,
  type FadingPeriod,
  type GeoclimaticFactor,
  geoclimaticFactor,
  type LowAntenna,
  type LowElevationFade,
  type LowPath,
  lowElevationFade,
  pathCoefficient,
} from './p618.low-elevation.ts';
export {
  COSMIC_BACKGROUND_K,
  MEAN_RADIATING_TEMPERATURE_K,
  meanRadiatingTemperatureK,
  skyNoiseIncreaseK,
  skyNoiseK,
} from './p618.noise.ts';
export { type ElevationIncrement, nonGsoExceedance } from './p618.nongso.ts';
export { type RainAttenuationProbability, rainAttenuationProbability } from './p618.probability.ts';
export {
  type Scintillation,
  type ScintillationIntensity,
  type ScintillationPath,
  scintillation,
  scintillationAtPercent,
  scintillationIntensity,
  scintillationNotices,
} from './p618.scintillation.ts';
export {
  type Attenuations,
  CAP_PERCENT,
  cappedPercent,
  type TotalAttenuation,
  totalAttenuation,
  totalNotices,
} from './p618.total.ts';
export {
  cloudWorking,
  scintillationWorking,
  totalWorking,
  xpdWorking,
} from './p618.total.working.ts';
export {
  type RainAttenuation,
  type RainAttenuation001,
  type RainPath,
  rainAttenuation,
  rainAttenuation001,
  rainNotices,
  scaleToPercent,
} from './p618.ts';
export { rainWorking } from './p618.working.ts';
export {
  crossPolarisation,
  scaleXpd,
  type Xpd,
  type XpdPath,
  type XpdSetting,
  xpdBelow,
} from './p618.xpd.ts';
export {
  type Coefficients,
  type GasAttenuation,
  type GasPath,
  gasNotices,
  instantaneousGases,
  type OxygenAttenuation,
  oxygenAttenuation,
  oxygenCoefficients,
  type SurfaceAir,
  statisticalGases,
  type VapourByContent,
  type VapourByDensity,
  vapourByContent,
  vapourByDensity,
  vapourCoefficients,
  vapourWeibull,
} from './p676.annex2.ts';
export {
  type Brightness,
  blackBodyBrightnessK,
  COSMIC_TEMPERATURE_K,
  type EarthBrightness,
  earthBrightness,
  type Surface,
  skyBrightness,
} from './p676.brightness.ts';
export { type PhaseDispersion, phaseDispersion } from './p676.dispersion.ts';
export {
  type EarthElevation,
  earthElevation,
  type GrazingPath,
  grazingPathGases,
  horizonElevationDeg,
  type SpaceElevation,
  spaceElevation,
} from './p676.grazing.ts';
export {
  ANNEX_2_ELEVATION_DEG,
  type LayeredRatio,
  type LayeredRatios,
  layeredNotices,
  layeredRatio,
  layeredRatios,
  type StationGasPath,
  type StatisticalGases,
  slantStatisticalGases,
} from './p676.low-elevation.ts';
export {
  type Layer,
  type LayerCrossing,
  type LayeredPath,
  layersOf,
  type SlantPathGases,
  slantPathGases,
} from './p676.slant.ts';
export {
  type Air,
  type GasSpecificAttenuation,
  gasSpecificAttenuation,
  type PreparedAir,
  prepareAir,
  type TerrestrialPath,
  terrestrialPathGases,
  vapourPressureOf,
} from './p676.ts';
export { type InterannualVariability, interannualVariability, riskOfExceedance } from './p678.ts';
export { type ApparentElevation, apparentElevation } from './p834.ts';
export {
  type Atmosphere,
  type AtmosphereState,
  globalAtmosphere,
  type LatitudeAtmosphere,
  latitudeAtmosphere,
  SURFACE_WATER_VAPOUR_DENSITY_G_PER_M3,
} from './p835.ts';
export {
  VAPOUR_PERCENTAGES,
  type VapourLevel,
  type VapourStatistic,
  vapourLevelsAround,
  vapourStatistic,
} from './p836.ts';
export {
  type MonthlyClimate,
  monthlyClimate,
  type RainStatistics,
  rainRate,
  rainRate001,
  rainRateExceedance,
  rainStatistics,
} from './p837.ts';
export {
  type RainCoefficients,
  type RainMedium,
  rainCoefficients,
  type SpecificAttenuation,
  specificAttenuation,
} from './p838.ts';
export { type RainHeight, rainHeight } from './p839.ts';
export {
  type CloudAttenuation,
  type CloudCoefficient,
  type CloudLognormal,
  type CloudMassCoefficient,
  cloudAttenuation,
  cloudCoefficient,
  cloudMassCoefficient,
  cloudNotices,
  type LiquidWaterLevel,
  liquidWater,
  lognormalLiquidWater,
} from './p840.ts';
export {
  annualPercent,
  GLOBAL_PARAMETERS,
  type WorstMonthParameters,
  worstMonthPercent,
} from './p841.ts';
export { bicubic, bilinear, type RegularGrid, type SquareCell, squareCell } from './p1144.ts';
export { surfaceTemperatureK } from './p1510.ts';
export { geoidUndulationM, meanSeaLevelHeightM, topographicHeightM } from './p1511.ts';
export {
  type FadeDurationModel,
  type FadeSlope,
  type FadeSlopeConditions,
  type FadeSlopeModel,
  type FadesLongerThan,
  type FadeThreshold,
  fadeDurationModel,
  fadeSlope,
  fadeSlopeModel,
  fadesLongerThan,
} from './p1623.ts';
export {
  type AttenuationBand,
  attenuationBelow,
  type DifferentialAttenuation,
  differenceExceeded,
  type SitePair,
} from './p1815.ts';
export {
  CLIMATE_PERCENTAGES,
  type ClimateLevel,
  type ClimateMaps,
  type ClimateQuantity,
  type ClimateStatistic,
  type ContentWeibull,
  climateLevelsAround,
  climateMean,
  climateStatistic,
  contentWeibull,
  type SurfaceClimate,
  substituteClimate,
} from './p2145.ts';
/** Identity cards of the Recommendations implemented here. */
export const cards: readonly StandardCard[] = [
  p372,
  p453,
  p618,
  p676,
  p678,
  p834,
  p835,
  p836,
  p837,
  p838,
  p839,
  p840,
  p841,
  p1144,
  p1510,
  p1511,
  p1623,
  p1815,
  p2145,
];

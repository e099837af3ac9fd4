/** Surface air and water vapour of many places, from the maps of P.2145 or what stands in for them. */
import { levelPair, type OfficialAirGrids, type SubstituteAirGrids } from './chain.climate.ts';
import type { ClimateField, Columns, ExceededField } from './chain.kernel.ts';
import { groundOf } from './chain.maps.ground.ts';
import type { MapReader, RaisedMaps } from './chain.maps.reader.ts';
import { exponential, linear } from './heights.ts';
import { vapourLevelsAround } from './p836.ts';
import { type ClimateQuantity, climateLevelsAround } from './p2145.ts';

/** Between two columns, linear in the logarithm of the percentage. */
function between(
  below: Float64Array,
  above: Float64Array,
  part: number,
  count: number,
  into: Float64Array,
): void {
  for (let i = 0; i < count; i++) into[i] = below[i]! + part * (above[i]! - below[i]!);
}

/** How far a percentage lies between two, in logarithms. */
export const partOf = (percent: number, [below, above]: readonly [number, number]): number =>
  below === above ? 0 : Math.log(percent / below) / Math.log(above / below);

/** Fills the columns of the air for a piece. */
export type AirSampler = (
  climate: Columns<ClimateField>,
  exceeded: readonly Columns<ExceededField>[],
) => void;

export function officialSampler(
  air: OfficialAirGrids,
  percents: readonly number[],
  reader: MapReader,
): AirSampler {
  const quantity = (
    name: ClimateQuantity,
    meanField: ClimateField | undefined,
    exceededField: ExceededField,
  ): AirSampler => {
    const { groundKm, scale, mean, levels } = air[name];
    const maps = reader.raised(
      [mean, ...levels.map(({ map }) => map)],
      scale,
      groundKm,
      name === 'temperature' ? linear : exponential,
    );
    const pairs = percents.map((percent) => {
      const around = climateLevelsAround(percent);
      const [below, above] = levelPair(levels, around).map(
        (level) => maps.values[1 + levels.indexOf(level)]!,
      );
      return { below: below!, above: above!, part: partOf(percent, around) };
    });
    return (climate, exceeded) => {
      maps.read();
      if (meanField !== undefined) climate[meanField].set(maps.values[0]!);
      for (const [j, { below, above, part }] of pairs.entries())
        between(below, above, part, reader.piece.count, exceeded[j]![exceededField]);
    };
  };
  const all = [
    quantity('pressure', 'meanPressureHPa', 'pressureHPa'),
    quantity('temperature', 'meanTemperatureK', 'temperatureK'),
    quantity('density', 'meanDensityGPerM3', 'densityGPerM3'),
    quantity('content', undefined, 'contentKgPerM2'),
  ];
  return (climate, exceeded) => {
    for (const sample of all) sample(climate, exceeded);
  };
}

/** What `substituteClimate` puts in the place of P.2145. */
export function substituteSampler(
  air: SubstituteAirGrids,
  percents: readonly number[],
  reader: MapReader,
): AirSampler {
  const first = air.density[0]!.map;
  const groundKm = groundOf(air.topographyKm, first);
  const raisedAt = new Map<number, RaisedMaps>();
  const raised = (percent: number): RaisedMaps => {
    const { map, scaleHeight } = levelPair(air.density, [percent, percent])[0];
    const content = air.content.find(({ pPercent }) => pPercent === percent);
    const maps = content === undefined ? [map] : [map, content.map];
    const known = raisedAt.get(percent) ?? reader.raised(maps, scaleHeight, groundKm, exponential);
    raisedAt.set(percent, known);
    return known;
  };
  const pairs = percents.map((percent) => {
    const around = vapourLevelsAround(percent);
    levelPair(air.content, around); // or says which is missing
    return { below: raised(around[0]), above: raised(around[1]), part: partOf(percent, around) };
  });
  const median = raised(50).values[0]!;
  const temperature = reader.plain(air.temperatureK);
  return (climate, exceeded) => {
    for (const maps of raisedAt.values()) maps.read();
    temperature(climate.meanTemperatureK);
    reader.pressure(climate.meanPressureHPa);
    climate.meanDensityGPerM3.set(median);
    for (const [j, { below, above, part }] of pairs.entries()) {
      const into = exceeded[j]!;
      into.pressureHPa.set(climate.meanPressureHPa);
      into.temperatureK.set(climate.meanTemperatureK);
      between(below.values[0]!, above.values[0]!, part, reader.piece.count, into.densityGPerM3);
      between(below.values[1]!, above.values[1]!, part, reader.piece.count, into.contentKgPerM2);
    }
  };
}

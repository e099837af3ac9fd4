import type { ComponentProps } from 'react';
import { Chart } from '../../figures/chart/chart.tsx';
import { useWords } from '../../words/language.tsx';
import { words } from './words.ts';

type Asked = ComponentProps<typeof Chart>;

/** Perigee and apogee on the way to the synchronous orbit. */
export function AltitudeChart({
  satellite,
  x,
  days,
  orbits,
  marks,
}: {
  readonly satellite: string;
  readonly x: Asked['x'];
  readonly days: readonly number[];
  readonly orbits: readonly { readonly perigeeAltitudeKm: number; readonly apogeeAltitudeKm: number }[];
  readonly marks?: NonNullable<Asked['marks']>;
}) {
  const text = useWords(words);
  return (
    <Chart
      id={`${satellite}-altitudes`}
      title={text.altitudesTitle}
      x={x}
      y={{ key: 'altitude', label: text.altitude, unit: 'km', decimals: 0, isZeroBased: true }}
      series={[
        {
          key: 'apogee',
          name: text.apogee,
          x: days,
          y: orbits.map(({ apogeeAltitudeKm }) => apogeeAltitudeKm),
        },
        {
          key: 'perigee',
          name: text.perigee,
          x: days,
          y: orbits.map(({ perigeeAltitudeKm }) => perigeeAltitudeKm),
        },
      ]}
      limits={[{ key: 'synchronous', name: text.synchronous, y: 35_786 }]}
      {...(marks !== undefined && { marks })}
      height={250}
    />
  );
}

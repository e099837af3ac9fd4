import type { AmplifierSpectrum, StrongProduct } from '@ortak/analysis/payload';
import { useMemo } from 'react';
import { Chart } from '../../figures/chart/chart.tsx';
import type { GivenChart } from '../../figures/chart/data.ts';
import { Door } from '../../figures/door.tsx';
import { Scroll } from '../../figures/scroll.tsx';
import { Glossed } from '../../figures/term.tsx';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { productLine } from './lines.ts';
import { words } from './words.ts';

/** Foot of the picture below saturation [dB] */
const FOOT_DB = -70;

/** Carriers and intermodulation behind the amplifier, and the strongest frequencies by their names. */
export function Spectrum({
  spectrum,
  strongest,
}: {
  readonly spectrum: AmplifierSpectrum;
  readonly strongest: readonly StrongProduct[];
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const data = useMemo(() => chartOf(spectrum, text), [spectrum, text]);
  return (
    <section className="spectrum">
      <Chart id="spectrum" {...data} height={300} />
      {strongest.length > 0 && (
        <Scroll>
          <table>
            <caption>{text.strongest}</caption>
            <thead>
              <tr>
                <th scope="col">{text.product}</th>
                <th scope="col" className="n">
                  {text.order}
                </th>
                <th scope="col" className="n">
                  {text.count}
                </th>
                <th scope="col">{text.onCarrier}</th>
                <th scope="col" className="n">
                  <Glossed text={text.overIt} /> <small>{numbers.unit('dB')}</small>
                </th>
              </tr>
            </thead>
            <tbody>
              {strongest.map((product) => (
                <tr key={product.offsetMHz}>
                  <th scope="row">{product.name}</th>
                  {[product.order, product.products].map((count, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
                    <td key={i} className="n">
                      <Door
                        id={`product.${product.offsetMHz}.${i}`}
                        line={{ ...productLine(product).working![i]!, working: [productLine(product)] }}
                        text={numbers.fixed(count, 0)}
                      />
                    </td>
                  ))}
                  <td>{product.onCarrier === null ? '' : `f${product.onCarrier}`}</td>
                  <td className="n">
                    <Door
                      id={`product.${product.offsetMHz}`}
                      line={productLine(product)}
                      text={numbers.fixed(product.carrierOverProductDb, 2)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}

function chartOf(
  { carriers, frequencies, noise }: AmplifierSpectrum,
  text: (typeof words)['en'],
): GivenChart {
  if (noise !== null)
    return {
      title: text.spectrumOfNoise,
      x: { key: 'bandOffset', label: text.bandOffset, unit: '', decimals: 2 },
      y: { key: 'density', label: text.density, unit: 'dB', decimals: 2, min: FOOT_DB, max: 0 },
      series: [
        { key: 'signal', name: text.signal, x: noise.offsets, y: noise.signalDb },
        { key: 'intermodulation', name: text.intermodulation, x: noise.offsets, y: noise.intermodulationDb },
      ],
    };
  const shown = frequencies.filter(({ outputBackOffDb }) => -outputBackOffDb > FOOT_DB);
  return {
    title: text.spectrumOfCarriers,
    x: { key: 'carrier', label: text.offset, unit: '', decimals: 1 },
    y: { key: 'level', label: text.level, unit: 'dB', decimals: 2, min: FOOT_DB, max: 0 },
    series: [
      {
        key: 'carriers',
        name: text.carriersName,
        kind: 'sticks',
        x: carriers.map(({ offsetMHz }) => offsetMHz + 1),
        y: carriers.map(({ outputBackOffDb }) => -outputBackOffDb),
      },
      {
        key: 'intermodulation',
        name: text.intermodulation,
        kind: 'sticks',
        x: shown.map(({ offsetMHz }) => offsetMHz + 1),
        y: shown.map(({ outputBackOffDb }) => -outputBackOffDb),
      },
    ],
  };
}

/** The drawing library with what charts here use of it, loaded with the first chart. */
import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

use([
  AriaComponent,
  BarChart,
  CanvasRenderer,
  GridComponent,
  LegendComponent,
  LabelLayout,
  LineChart,
  MarkLineComponent,
  ScatterChart,
  SVGRenderer,
  TooltipComponent,
]);

export interface Drawing {
  show(option: EChartsCoreOption): void;
  resize(): void;
  /** Pixels of a point of the data; undefined outside the axes. */
  pixelOf(x: number, y: number): readonly [number, number] | undefined;
  png(): string;
  svg(): string;
  close(): void;
}

/** Draws in an element that has a size. @param onClick told the pixel that was chosen */
export function drawIn(element: HTMLElement, onClick: (x: number, y: number) => void): Drawing {
  const chart = init(element, undefined, { renderer: 'canvas' });
  chart.getZr().on('click', ({ offsetX, offsetY }) => onClick(offsetX, offsetY));
  let shown: EChartsCoreOption = {};
  return {
    show(option) {
      shown = option;
      chart.setOption(option, { notMerge: true });
    },
    resize: () => chart.resize(),
    pixelOf(x, y) {
      const pixel = chart.convertToPixel({ gridIndex: 0 }, [x, y]);
      return Array.isArray(pixel) && pixel.every(Number.isFinite) ? [pixel[0]!, pixel[1]!] : undefined;
    },
    png: () => chart.getDataURL({ type: 'png', pixelRatio: 2 }),
    svg() {
      const paper = init(null, undefined, {
        renderer: 'svg',
        ssr: true,
        width: chart.getWidth(),
        height: chart.getHeight(),
      });
      paper.setOption(shown);
      const text = paper.renderToSVGString();
      paper.dispose();
      return text;
    },
    close: () => chart.dispose(),
  };
}

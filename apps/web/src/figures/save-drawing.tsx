/** Buttons that hand a drawing of the page on. */
import type { RefObject } from 'react';
import { Exports } from './export/exports.tsx';
import { savePng, svgText } from './picture.ts';
import { saveFile } from './save-file.ts';

/**
 * @param name of the file, without its ending
 * @param of what is drawn
 * @param drawing as it stands on the page
 */
export function SaveDrawing({
  name,
  of,
  drawing,
}: {
  readonly name: string;
  readonly of: string;
  readonly drawing: RefObject<SVGSVGElement | null>;
}) {
  const save = (kind: 'svg' | 'png'): unknown => {
    const { width, height } = drawing.current!.getBoundingClientRect();
    const svg = svgText(drawing.current!);
    return kind === 'svg'
      ? saveFile(`${name}.svg`, 'image/svg+xml', svg)
      : savePng(`${name}.png`, svg, width, height);
  };
  return <Exports of={of} saves={{ png: () => save('png'), svg: () => save('svg') }} />;
}

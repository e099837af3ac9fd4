/** Buttons that hand a drawing of the page on. */
import type { RefObject } from 'react';
import { savePng, svgText } from './picture.ts';
import { saveFile } from './save-file.ts';

/**
 * @param name of the file, without its ending
 * @param drawing as it stands on the page
 */
export function SaveDrawing({
  name,
  drawing,
}: {
  readonly name: string;
  readonly drawing: RefObject<SVGSVGElement | null>;
}) {
  const save = (kind: 'svg' | 'png'): void => {
    const { width, height } = drawing.current!.getBoundingClientRect();
    const svg = svgText(drawing.current!);
    if (kind === 'svg') saveFile(`${name}.svg`, 'image/svg+xml', svg);
    else void savePng(`${name}.png`, svg, width, height);
  };
  return (
    <span className="saves">
      <button type="button" onClick={() => save('png')}>
        PNG
      </button>
      <button type="button" onClick={() => save('svg')}>
        SVG
      </button>
    </span>
  );
}

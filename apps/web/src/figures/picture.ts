/** A drawing of the page as a file of its own: with the styles that the page gives it. */
import { lettersApart } from './letters.ts';
import { saveFile } from './save-file.ts';

const styled = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font',
  'text-anchor',
  'text-decoration',
  'opacity',
];

export function svgText(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const from = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const to = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [i, element] of from.entries()) {
    const computed = getComputedStyle(element);
    to[i]!.setAttribute(
      'style',
      styled.map((name) => `${name}:${computed.getPropertyValue(name)}`).join(';'),
    );
  }
  const page = getComputedStyle(document.documentElement).getPropertyValue('--page');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  // Alone it has no page whose width it could take.
  const { width, height } = drawing.getBoundingClientRect();
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  copy.style.background = page;
  return new XMLSerializer().serializeToString(copy);
}

/** How many pixels of a picture stand for one of the drawing. */
const FINER = 2;

/**
 * A drawing as a picture, with the letters of the page.
 * @param size of the picture where it is not that of the drawing [px]
 */
export async function pngOf(
  svg: string,
  size?: { readonly width: number; readonly height: number },
): Promise<Blob> {
  const letters = await lettersApart(svg);
  const url = URL.createObjectURL(new Blob([letters.svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { width, height } = size ?? { width: image.naturalWidth, height: image.naturalHeight };
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [FINER * width, FINER * height];
    const context = canvas.getContext('2d')!;
    context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--page');
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    letters.draw(context, canvas.width / image.naturalWidth);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob === null ? reject(new Error('The picture is too large.')) : resolve(blob)),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Hands a drawing on as a picture. */
export async function savePng(name: string, svg: string, width: number, height: number): Promise<void> {
  saveFile(name, 'image/png', await pngOf(svg, { width, height }));
}

/** A drawing of the page as a file of its own: with the styles that the page gives it. */
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

/** Twice as fine as a screen. */
export async function savePng(name: string, svg: string, width: number, height: number): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [2 * width, 2 * height];
  const context = canvas.getContext('2d')!;
  context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--page');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob !== null) saveFile(name, 'image/png', blob);
}

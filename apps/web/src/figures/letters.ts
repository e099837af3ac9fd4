/** The letters of a drawing, drawn with the fonts of the page: a picture of the drawing alone would not see these. */

interface Letters {
  readonly text: string;
  /** From the letters' own measure to that of the drawing. */
  readonly matrix: DOMMatrix;
  readonly at: readonly [x: number, y: number];
  readonly font: string;
  readonly align: CanvasTextAlign;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly opacity: number;
}

const aligns: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'right' };

/**
 * Takes the letters out of a drawing, once their fonts are there.
 * @returns the drawing without them, and how they are drawn over it
 */
export async function lettersApart(svg: string): Promise<{
  readonly svg: string;
  /** @param scale pixels of the canvas for one of the drawing */
  readonly draw: (context: CanvasRenderingContext2D, scale: number) => void;
}> {
  // Its styles hold inside the shadow alone.
  const host = document.createElement('div');
  host.style.cssText = 'position:fixed;left:0;top:0;visibility:hidden';
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = svg;
  document.body.append(host);
  try {
    const drawing = shadow.querySelector('svg')!;
    const origin = drawing.getBoundingClientRect();
    const elements = [...drawing.querySelectorAll('text')];
    const letters = elements.flatMap((element) => lettersOf(element, origin));
    for (const element of elements) element.remove();
    const rest = new XMLSerializer().serializeToString(drawing);
    await Promise.all(letters.map(({ font, text }) => document.fonts.load(font, text)));
    return {
      svg: rest,
      draw: (context, scale) => {
        for (const each of letters) draw(context, each, scale);
      },
    };
  } finally {
    host.remove();
  }
}

function lettersOf(element: SVGTextElement, { left, top }: DOMRect): Letters[] {
  const onScreen = element.getScreenCTM();
  // A title within is told by the pointer, and not drawn.
  const text = [...element.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent)
    .join('')
    .replaceAll(/[ \n]+/g, ' ')
    .trim();
  if (onScreen === null || text === '') return [];
  const style = getComputedStyle(element);
  const first = (list: SVGLengthList): number => (list.numberOfItems === 0 ? 0 : list.getItem(0).value);
  return [
    {
      text,
      matrix: new DOMMatrix().translate(-left, -top).multiply(onScreen),
      at: [first(element.x.baseVal), first(element.y.baseVal)],
      font: `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
      align: aligns[style.textAnchor] ?? 'left',
      fill: style.fill,
      stroke: style.stroke,
      strokeWidth: Number.parseFloat(style.strokeWidth),
      opacity: Number(style.opacity),
    },
  ];
}

function draw(context: CanvasRenderingContext2D, letters: Letters, scale: number): void {
  const { text, matrix, at, font, align, fill, stroke, strokeWidth, opacity } = letters;
  context.save();
  context.setTransform(new DOMMatrix().scale(scale).multiply(matrix));
  context.font = font;
  context.textAlign = align;
  context.lineJoin = 'round';
  context.globalAlpha = opacity;
  // The halo lies under the letters.
  if (stroke !== 'none' && strokeWidth > 0) {
    context.strokeStyle = stroke;
    context.lineWidth = strokeWidth;
    context.strokeText(text, ...at);
  }
  if (fill !== 'none') {
    context.fillStyle = fill;
    context.fillText(text, ...at);
  }
  context.restore();
}

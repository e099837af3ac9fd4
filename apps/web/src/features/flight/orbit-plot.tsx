import { useId, useRef } from 'react';
import { Exports } from '../../figures/export/exports.tsx';
import { pngOf } from '../../figures/picture.ts';
import { saveFile } from '../../figures/save-file.ts';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { words } from './words.ts';

/** An orbit of the raising. */
export interface PlottedOrbit {
  readonly perigeeAltitudeKm: number;
  readonly apogeeAltitudeKm: number;
  readonly inclinationDeg: number;
}

const EARTH_KM = 6378.137;
const SYNCHRONOUS_KM = 42_164.17;
/** So many orbits of the way stand behind the present one. */
const TRACES = 14;
/** Width of the picture in thousands of kilometres beside that of the largest orbit. */
const ROOM = 6;

const shapeOf = ({ perigeeAltitudeKm, apogeeAltitudeKm }: PlottedOrbit) => {
  const [rp, ra] = [(perigeeAltitudeKm + EARTH_KM) / 1000, (apogeeAltitudeKm + EARTH_KM) / 1000];
  return { rp, ra, a: (rp + ra) / 2, b: Math.sqrt(rp * ra) };
};

/**
 * The present orbit to scale, in its own plane with the perigee at the right, and from its line of nodes, where its plane is a
 * line; behind it those before. Lengths in thousands of kilometres.
 */
export function OrbitPlot({
  id,
  orbits,
  now,
}: {
  readonly id: string;
  readonly orbits: readonly PlottedOrbit[];
  readonly now: number;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const picture = useRef<SVGSVGElement>(null);
  const clip = useId();
  const shapes = orbits.map(shapeOf);
  const left = Math.max(SYNCHRONOUS_KM / 1000, ...shapes.map(({ ra }) => ra)) + ROOM;
  const right = Math.max(SYNCHRONOUS_KM / 1000, ...shapes.map(({ rp }) => rp)) + ROOM;
  const up = Math.max(SYNCHRONOUS_KM / 1000, ...shapes.map(({ b }) => b)) + ROOM;
  const side = up;
  const gap = 4;
  const width = left + right + gap + 2 * side;
  const present = orbits[now]!;
  const shape = shapes[now]!;
  const every = Math.max(1, Math.ceil(now / TRACES));
  const traces = shapes.slice(0, now).filter((_, i) => i % every === 0);
  const tilt = (deg: number, b: number) => {
    const [x, y] = [b * Math.cos((deg * Math.PI) / 180), b * Math.sin((deg * Math.PI) / 180)];
    return { x1: -x, y1: y, x2: x, y2: -y };
  };
  const description = text.orbitInWords(
    numbers.fixed(present.perigeeAltitudeKm, 0),
    numbers.fixed(present.apogeeAltitudeKm, 0),
    numbers.fixed(present.inclinationDeg, 3),
  );
  return (
    <figure className="orbit">
      <figcaption>{text.orbitTitle}</figcaption>
      <svg
        ref={picture}
        viewBox={`${-left} ${-up} ${width} ${2 * up}`}
        role="img"
        aria-label={description}
        xmlns="http://www.w3.org/2000/svg"
        fontFamily='"Inter Variable", Inter, system-ui, sans-serif'
        fontSize="3"
      >
        <clipPath id={clip}>
          <rect x={-left} y={-up} width={width} height={2 * up} />
        </clipPath>
        <g clipPath={`url(#${clip})`} fill="none" strokeWidth="0.25">
          <circle r={SYNCHRONOUS_KM / 1000} stroke="var(--bad)" strokeDasharray="1.4 1" />
          {traces.map(({ a, b, rp }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: orbits have no identity but their place
            <ellipse key={i} cx={rp - a} rx={a} ry={b} stroke="var(--strong)" strokeWidth="0.12" />
          ))}
          <ellipse
            cx={shape.rp - shape.a}
            rx={shape.a}
            ry={shape.b}
            stroke="var(--accent)"
            strokeWidth="0.6"
          />
          <circle r={EARTH_KM / 1000} fill="var(--band)" stroke="var(--ink)" />
          <g transform={`translate(${right + gap + side} 0)`}>
            <line x1={-side} x2={side} stroke="var(--rule)" />
            {[-1, 1].map((sign) => (
              <circle
                key={sign}
                cx={(sign * SYNCHRONOUS_KM) / 1000}
                r="0.8"
                stroke="var(--bad)"
                fill="var(--page)"
              />
            ))}
            {traces.map(({ b }, i) => (
              <line
                // biome-ignore lint/suspicious/noArrayIndexKey: orbits have no identity but their place
                key={i}
                {...tilt(orbits[i * every]!.inclinationDeg, b)}
                stroke="var(--strong)"
                strokeWidth="0.12"
              />
            ))}
            <line {...tilt(present.inclinationDeg, shape.b)} stroke="var(--accent)" strokeWidth="0.6" />
            <circle r={EARTH_KM / 1000} fill="var(--band)" stroke="var(--ink)" />
          </g>
        </g>
        <g fill="var(--muted)" textAnchor="middle">
          <text y={-SYNCHRONOUS_KM / 1000 - 1.2} fill="var(--bad)">
            {text.synchronous}
          </text>
          <text x={(right - left) / 2} y={up - 1.2}>
            {text.inPlane}
          </text>
          <text x={right + gap + side} y={up - 1.2}>
            {text.fromNodes}
          </text>
        </g>
      </svg>
      <div className="under">
        <span className="muted">{description}</span>
        <Exports
          of={description}
          saves={{
            png: async () => saveFile(`${id}.png`, 'image/png', await pngOf(standing(picture.current!))),
            svg: () => saveFile(`${id}.svg`, 'image/svg+xml', standing(picture.current!)),
          }}
        />
      </div>
    </figure>
  );
}

/** The picture with the colours of the page as they are now, as a file of its own. */
function standing(svg: SVGSVGElement): string {
  const style = getComputedStyle(document.documentElement);
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [, , width, height] = svg.getAttribute('viewBox')!.split(' ');
  copy.setAttribute('width', String(8 * Number(width)));
  copy.setAttribute('height', String(8 * Number(height)));
  copy.setAttribute('style', `background:${style.getPropertyValue('--page').trim()}`);
  return new XMLSerializer()
    .serializeToString(copy)
    .replaceAll(/var\((--[a-z]+)\)/g, (_, name: string) => style.getPropertyValue(name).trim());
}

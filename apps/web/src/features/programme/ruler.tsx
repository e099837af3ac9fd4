import { useRef } from 'react';
import { SaveDrawing } from '../../figures/save-drawing.tsx';
import { useWords } from '../../words/language.tsx';
import { useNamed } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { Overview } from './overview.ts';
import { words } from './words.ts';

const HEIGHT = 66;
const LINE = 40;
/** Room beside the first and the last mark, for the letters at them [% of the width]. */
const EDGE = 5;

/** The arc around the slots, at least this wide [°]. */
const NARROWEST_DEG = 40;

/** The part of the arc that is drawn, in tens of degrees. */
function arcAround(slotsDeg: readonly number[]): { readonly fromDeg: number; readonly toDeg: number } {
  const [low, high] = [Math.min(...slotsDeg), Math.max(...slotsDeg)];
  const half = Math.max(NARROWEST_DEG, (high - low) * 1.2) / 2;
  const middle = (low + high) / 2;
  return { fromDeg: Math.floor((middle - half) / 10) * 10, toDeg: Math.ceil((middle + half) / 10) * 10 };
}

/** Where the satellites stand on the geostationary arc. */
export function LongitudeRuler({ satellites }: { readonly satellites: Overview['satellites'] }) {
  const text = useWords(words);
  const named = useNamed();
  const numbers = useNumbers();
  const drawing = useRef<SVGSVGElement>(null);
  const { fromDeg, toDeg } = arcAround(satellites.map(({ position }) => position.value));
  // Of the width, whatever that is: letters keep their size on a phone.
  const x = (deg: number): string => `${EDGE + ((100 - 2 * EDGE) * (deg - fromDeg)) / (toDeg - fromDeg)}%`;
  const ticks = Array.from({ length: (toDeg - fromDeg) / 2 + 1 }, (_, i) => fromDeg + 2 * i);
  return (
    <>
      <svg ref={drawing} className="ruler" height={HEIGHT} role="img" aria-label={text.ruler}>
        <line x1={x(fromDeg)} x2={x(toDeg)} y1={LINE} y2={LINE} />
        {ticks.map((deg) => (
          <g key={deg}>
            <line x1={x(deg)} x2={x(deg)} y1={LINE} y2={LINE + (deg % 10 === 0 ? 8 : 4)} />
            {deg % 10 === 0 && (
              <text x={x(deg)} y={LINE + 22} className="tick">
                {numbers.longitude(deg, 0)}
              </text>
            )}
          </g>
        ))}
        {satellites.map(({ id, name, position }, i) => (
          <svg key={id} x={x(position.value)} overflow="visible">
            <title>{named(name)}</title>
            <path d={`M0 ${LINE} l-5 -9 h10 z`} />
            <text y={LINE - 14 - 13 * (i % 2)} className="slot">
              {named(name)} {numbers.longitude(position.value)}
            </text>
          </svg>
        ))}
      </svg>
      <SaveDrawing name="slots" of={text.ruler} drawing={drawing} />
    </>
  );
}

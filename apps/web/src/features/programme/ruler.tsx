import { useWords } from '../../words/language.tsx';
import { useNamed } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { Overview } from './overview.ts';
import { words } from './words.ts';

const WIDTH = 900;
const HEIGHT = 66;
const EDGE = 24;
const LINE = 40;

/** The arc around the slots, at least this wide [°]. */
const NARROWEST_DEG = 40;

/** The part of the arc that is drawn, in tens of degrees. */
export function arcAround(slotsDeg: readonly number[]): { readonly fromDeg: number; readonly toDeg: number } {
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
  const { fromDeg, toDeg } = arcAround(satellites.map(({ position }) => position.value));
  const x = (deg: number): number => EDGE + ((deg - fromDeg) / (toDeg - fromDeg)) * (WIDTH - 2 * EDGE);
  const ticks = Array.from({ length: (toDeg - fromDeg) / 2 + 1 }, (_, i) => fromDeg + 2 * i);
  return (
    <svg className="ruler" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text.ruler}>
      <line x1={EDGE} x2={WIDTH - EDGE} y1={LINE} y2={LINE} />
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
        <g key={id}>
          <path d={`M${x(position.value)} ${LINE} l-5 -9 h10 z`} />
          <text x={x(position.value)} y={LINE - 14 - 13 * (i % 2)} className="slot">
            {named(name)} {numbers.longitude(position.value)}
          </text>
        </g>
      ))}
    </svg>
  );
}

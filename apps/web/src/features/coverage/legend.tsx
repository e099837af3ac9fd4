import type { BeamCoverage } from '@ortak/analysis';
import { Confidence } from '../../figures/confidence.tsx';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { cssColour, type Theme } from './colours.ts';
import { nameOfLevel, scaleOf, titleOf } from './shown.ts';
import { words } from './words.ts';

/** Levels with their colours and unit; what is modelled is hatched. */
export function Legend({
  coverage,
  theme,
  isDifference,
  withinDb,
}: {
  readonly coverage: BeamCoverage;
  readonly theme: Theme;
  readonly isDifference: boolean;
  /** Of a difference that is coloured only where one of both beams comes so near its best [dB]. */
  readonly withinDb: number | undefined;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const scale = scaleOf(coverage, theme);
  const best = coverage.better === 'higher' ? 1 : -1;
  const levels = [...coverage.contours].sort((a, b) => best * (b.level - a.level));
  return (
    <figure className="legend">
      <figcaption>{titleOf(text, coverage, isDifference)}</figcaption>
      <ol>
        {levels.map(({ level, words: name }) => (
          <li key={level}>
            <span
              className={coverage.confidence === 'modelled' ? 'patch hatched' : 'patch'}
              style={{ backgroundColor: cssColour(scale.colour(scale.of(level))) }}
            />
            {nameOfLevel(numbers, { level, ...(name !== undefined && { words: name }) }, coverage.unit)}
          </li>
        ))}
      </ol>
      {withinDb !== undefined && <p>{text.shownWhere(numbers.withUnit(numbers.fixed(withinDb, 0), 'dB'))}</p>}
      <p>{coverage.confidence === 'modelled' ? text.modelled : <Confidence of={coverage.confidence} />}</p>
    </figure>
  );
}

import type { CoverageQuantity } from '@ortak/analysis';
import { useAnswer } from '../../engine/use-answer.ts';
import { useRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import type { answers } from './answers.ts';
import { CoverageMap } from './coverage-map.tsx';
import { Panel } from './panel.tsx';
import { Toolbar } from './toolbar.tsx';
import './style.css';
import { words } from './words.ts';

/** Points of a map's grid: contours at this density look smooth on a large screen. */
const POINTS = 50_000;

/** A beam over the Earth, in any quantity; a place under the pointer; the satellite in another slot. */
export default function CoverageView() {
  const text = useWords(words);
  const { params } = useRoute();
  const { value: beams } = useAnswer<typeof answers, 'coverage.beams'>('quick', 'coverage.beams', null);
  const beam = beams?.find(({ id }) => id === params.beam) ?? beams?.[0];
  const quantity: CoverageQuantity | undefined =
    beam?.quantities.find((each) => each === params.quantity) ?? beam?.quantities[0];
  const slotDeg = params.slot === undefined ? undefined : Number(params.slot);
  const choice =
    beam === undefined
      ? undefined
      : {
          beam: beam.id,
          ...(beam.services.some(({ id }) => id === params.service) && { service: params.service! }),
          ...(slotDeg !== undefined && Number.isFinite(slotDeg) && { slotDeg }),
        };
  const { value, isStale, error } = useAnswer<typeof answers, 'coverage.map'>(
    'long',
    'coverage.map',
    choice === undefined || quantity === undefined ? undefined : { ...choice, quantity, points: POINTS },
  );
  return (
    <>
      <Toolbar beams={beams} beam={beam} quantity={quantity} />
      <div className="map-and-panel" aria-busy={isStale}>
        <CoverageMap value={value} isStale={isStale} choice={choice} />
        {error !== undefined && (
          <p role="alert" className="bad" lang="en">
            {error.message}
          </p>
        )}
        {value === undefined ? (
          <p className="panel muted">{error === undefined && text.computing}</p>
        ) : (
          <Panel coverage={value.coverage} choice={choice} />
        )}
      </div>
    </>
  );
}

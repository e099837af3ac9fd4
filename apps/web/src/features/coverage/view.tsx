import type { CoverageQuantity } from '@ortak/analysis';
import { warmUp } from '../../engine/client.ts';
import { useAnswer } from '../../engine/use-answer.ts';
import { useRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import type { answers } from './answers.ts';
import { CoverageMap } from './coverage-map.tsx';
import { Panel } from './panel.tsx';
import { Toolbar } from './toolbar.tsx';
import './style.css';
import { useMap } from './use-map.ts';
import { words } from './words.ts';

warmUp('long');

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
  const { value, isStale, error } = useMap(
    choice === undefined || quantity === undefined ? undefined : { ...choice, quantity },
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

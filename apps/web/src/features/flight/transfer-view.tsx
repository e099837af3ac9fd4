import { useAnswer } from '../../engine/use-answer.ts';
import { Computing } from '../../figures/computing.tsx';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers } from './answers.ts';
import { LinesTable } from './lines-table.tsx';
import { transferFigure } from './printed.ts';
import type { FlightSatellite } from './satellite.ts';
import { words } from './words.ts';

/** From the launcher into the slot. */
export function TransferView({ satellite }: { readonly satellite: FlightSatellite }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const answer = useAnswer<typeof answers, 'flight.transfer'>(
    'long',
    'flight.transfer',
    satellite.hasTransfer ? { satellite: satellite.id } : undefined,
  );
  if (!satellite.hasTransfer) return <p className="empty">{text.noTransfer}</p>;
  const { value, isStale } = answer;
  return (
    <>
      <Computing of={answer} />
      {value !== undefined && (
        <div className={isStale ? 'stale' : undefined} aria-busy={isStale}>
          <LinesTable
            id="raising"
            lines={value.working}
            print={(figure, unit) => transferFigure(numbers, figure, unit)}
          />
        </div>
      )}
    </>
  );
}

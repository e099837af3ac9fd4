import type { CollocationResult } from '@ortak/analysis/flight';
import { useAnswer } from '../../engine/use-answer.ts';
import { Computing } from '../../figures/computing.tsx';
import { Notices } from '../../figures/notices.tsx';
import { Scroll } from '../../figures/scroll.tsx';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers } from './answers.ts';
import { AskedField } from './asked-field.tsx';
import { useNumberOf } from './choice.ts';
import type { FlightSatellite } from './satellite.ts';
import { moveWords } from './words.moves.ts';
import { words } from './words.ts';

/** As the command flies them. */
const YEARS = 1;

/** Several satellites of one kind in one box: how near they come. */
export function CollocationView({ satellite }: { readonly satellite: FlightSatellite }) {
  const text = useWords(moveWords);
  const { years: yearsToFly } = useWords(words);
  const count = Math.round(useNumberOf('count', 2, 2, 12));
  const years = useNumberOf('together', YEARS, 0.1, 5);
  const answer = useAnswer<typeof answers, 'flight.collocate'>('long', 'flight.collocate', {
    satellite: satellite.id,
    count,
    years,
  });
  const { value, isStale } = answer;
  return (
    <>
      <div className="asked">
        <AskedField name="count" label={text.count} minimum={2} maximum={12} step={1} otherwise="2" />
        <AskedField
          name="together"
          label={yearsToFly}
          minimum={0.1}
          maximum={5}
          step={0.1}
          otherwise={String(YEARS)}
        />
      </div>
      <Computing of={answer} />
      {value !== undefined && (
        <div className={isStale ? 'stale' : undefined} aria-busy={isStale}>
          <Together result={value} />
          <Notices of={value.notices} />
        </div>
      )}
    </>
  );
}

function Together({ result }: { readonly result: CollocationResult }) {
  const text = useWords(moveWords);
  const numbers = useNumbers();
  const { pairs, count, years } = result;
  const nearest = pairs.reduce((least, pair) => (pair.leastKm < least.leastKm ? pair : least));
  return (
    <>
      <dl className="answer">
        <div>
          <dt>{text.inOneBox(String(count), numbers.fixed(years, Number.isInteger(years) ? 0 : 1))}</dt>
          <dd className={result.held ? 'good' : 'bad'}>
            {result.held ? `✓ ${text.held}` : `✕ ${text.heldNot}`}
          </dd>
        </div>
        <div>
          <dt>{text.leastDistance}</dt>
          <dd>
            {numbers.withUnit(numbers.fixed(nearest.leastKm, 2), 'km')}
            <small>{nearest.at.replace('T', ' ')}</small>
          </dd>
        </div>
        <div>
          <dt>{text.longitude}</dt>
          <dd>
            {numbers.fixed(result.longitudeDeg, 4)}°<small>{text.fromCentre}</small>
          </dd>
        </div>
        <div>
          <dt>{text.latitude}</dt>
          <dd>
            {numbers.fixed(result.latitudeDeg, 4)}°<small>{text.fromCentre}</small>
          </dd>
        </div>
        <div>
          <dt>{text.offsets}</dt>
          <dd>
            e {numbers.fixed(result.offsetEccentricity, 6)}
            <small>i {numbers.fixed(result.offsetInclinationDeg, 4)}°</small>
          </dd>
        </div>
      </dl>
      <h2>{text.pairs}</h2>
      <Scroll>
        <table className="pairs">
          <thead>
            <tr>
              <th>{text.pair}</th>
              <th className="n">
                {text.promised} <small>{numbers.unit('km')}</small>
              </th>
              <th className="n">
                {text.leastDistance} <small>{numbers.unit('km')}</small>
              </th>
              <th>{text.at}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ pair, promisedKm, leastKm, at }) => (
              <tr key={pair}>
                <th scope="row">{pair.replace(' and ', ` ${text.and} `)}</th>
                <td className="n">{numbers.fixed(promisedKm, 2)}</td>
                <td className="n">{numbers.fixed(leastKm, 2)}</td>
                <td>{at.replace('T', ' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="muted">{text.collocationNote}</p>
    </>
  );
}

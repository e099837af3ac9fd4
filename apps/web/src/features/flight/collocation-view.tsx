import type { CollocationResult } from '@ortak/analysis/flight';
import { line, type WorkingLine } from '@ortak/core/working';
import { useAnswer } from '../../engine/use-answer.ts';
import { Computing } from '../../figures/computing.tsx';
import { Door } from '../../figures/door.tsx';
import { Notices } from '../../figures/notices.tsx';
import { Scroll } from '../../figures/scroll.tsx';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers } from './answers.ts';
import { AskedField } from './asked-field.tsx';
import { useNumberOf } from './choice.ts';
import { FLOWN } from './flown-door.tsx';
import type { FlightSatellite } from './satellite.ts';
import { moveWords } from './words.moves.ts';
import { words } from './words.ts';

/** Where the distance of two comes from that stand apart along the radius when one passes the plane of the other. */
const PROMISED = 'E. M. Soop, Handbook of Geostationary Orbits (1994)';

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
  const offsets = [
    line('e', text.offsets, result.offsetEccentricity, '', '½ · 0.1 · Δλ'),
    line('i', text.offsets, result.offsetInclinationDeg, '°', '0.3 · φ'),
  ];
  const pairLines = ({ pair, promisedKm, at }: (typeof pairs)[number]) => [
    line('', text.pair, pair.replace(' and ', ` ${text.and} `), '', FLOWN),
    line('', text.promised, promisedKm, 'km', PROMISED, offsets),
    line('', text.at, at.replace('T', ' '), '', FLOWN),
  ];
  const print = (value: number | string, unit: string): string =>
    typeof value === 'string' ? value : numbers.fixed(value, unit === 'km' ? 2 : unit === '°' ? 4 : 6);
  const door = (
    id: string,
    label: string,
    value: number,
    unit: string,
    decimals: number,
    working: readonly WorkingLine[],
  ) => (
    <Door
      id={`together.${id}`}
      line={line('', label, value, unit, FLOWN, working)}
      text={
        unit === '' ? numbers.fixed(value, decimals) : numbers.withUnit(numbers.fixed(value, decimals), unit)
      }
      print={print}
    />
  );
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
            {door('nearest', text.leastDistance, nearest.leastKm, 'km', 2, pairLines(nearest))}
            <small>{nearest.at.replace('T', ' ')}</small>
          </dd>
        </div>
        <div>
          <dt>{text.longitude}</dt>
          <dd>
            {door('longitude', text.longitude, result.longitudeDeg, '°', 4, offsets)}
            <small>{text.fromCentre}</small>
          </dd>
        </div>
        <div>
          <dt>{text.latitude}</dt>
          <dd>
            {door('latitude', text.latitude, result.latitudeDeg, '°', 4, offsets)}
            <small>{text.fromCentre}</small>
          </dd>
        </div>
        <div>
          <dt>{text.offsets}</dt>
          <dd>
            e {door('e', text.offsets, result.offsetEccentricity, '', 6, [offsets[0]!])}
            <small>i {door('i', text.offsets, result.offsetInclinationDeg, '°', 4, [offsets[1]!])}</small>
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
            {pairs.map((row) => {
              const { pair, promisedKm, leastKm, at } = row;
              return (
                <tr key={pair}>
                  <th scope="row">{pair.replace(' and ', ` ${text.and} `)}</th>
                  <td className="n">
                    <Door
                      id={`pair.${pair}.promised`}
                      line={line('', text.promised, promisedKm, 'km', PROMISED, offsets)}
                      text={numbers.fixed(promisedKm, 2)}
                      print={print}
                    />
                  </td>
                  <td className="n">
                    <Door
                      id={`pair.${pair}.least`}
                      line={line('', text.leastDistance, leastKm, 'km', FLOWN, pairLines(row))}
                      text={numbers.fixed(leastKm, 2)}
                      print={print}
                    />
                  </td>
                  <td>{at.replace('T', ' ')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
      <p className="muted">{text.collocationNote}</p>
    </>
  );
}

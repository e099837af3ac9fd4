import type { TrackingResult, TrackingRow } from '@ortak/analysis/flight';
import { line, type WorkingLine } from '@ortak/core/working';
import { Door } from '../../figures/door.tsx';
import { Scroll } from '../../figures/scroll.tsx';
import { Glossed } from '../../figures/term.tsx';
import { useWords } from '../../words/language.tsx';
import { useSaid } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { words } from './words.ts';

const LEAST_SQUARES = 'covariance of a least-squares fit of the stated measurements';
const decimals = [1, 0, 0, 6, 4, 4] as const;

const errorsOf = (row: TrackingRow): WorkingLine[] => [
  line('σ', 'Radial', row.radialM, 'm', LEAST_SQUARES),
  line('σ', 'Along the orbit', row.tangentialM, 'm', LEAST_SQUARES),
  line('σ', 'Normal to the orbit', row.normalM, 'm', LEAST_SQUARES),
  line('σ', 'Drift of the longitude', row.driftDegPerDay, '°/d', LEAST_SQUARES),
  line('3σ', 'Longitude a cycle later', row.longitudeDeg, '°', LEAST_SQUARES),
  line('3σ', 'Latitude a cycle later', row.latitudeDeg, '°', LEAST_SQUARES),
];

/** What the stated tracking knows of the orbit, and what would be better. */
export function TrackingTable({
  tracking: { rows, measurements, arcDays },
}: {
  readonly tracking: TrackingResult;
}) {
  const text = useWords(words);
  const said = useSaid();
  const numbers = useNumbers();
  return (
    <section>
      <h2>{text.tracking}</h2>
      <p className="muted">{text.trackingNote(String(arcDays), String(measurements))}</p>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th />
              <th className="n">{text.radial}, m</th>
              <th className="n">{text.along}, m</th>
              <th className="n">{text.normal}, m</th>
              <th className="n">
                <Glossed text={text.drift} />, °/d
              </th>
              <th className="n">
                <Glossed text={`3σ ${text.longitude}`} />, °
              </th>
              <th className="n">
                <Glossed text={`3σ ${text.latitude}`} />, °
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={row.what}>
                <th scope="row">{said(row.what)}</th>
                {errorsOf(row).map((error, k) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
                  <td key={k} className="n">
                    <Door
                      id={`tracking.${i}.${k}`}
                      line={{ ...error, working: errorsOf(row) }}
                      text={numbers.fixed(error.value as number, decimals[k]!)}
                      print={(value, unit) => numbers.fixed(value as number, unit === 'm' ? 1 : 6)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

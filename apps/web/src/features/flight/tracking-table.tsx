import type { TrackingResult } from '@ortak/analysis/flight';
import { useLanguage, useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { translated } from '../../words/results.ts';
import { words } from './words.ts';

/** What the stated tracking knows of the orbit, and what would be better. */
export function TrackingTable({
  tracking: { rows, measurements, arcDays },
}: {
  readonly tracking: TrackingResult;
}) {
  const text = useWords(words);
  const { language } = useLanguage();
  const numbers = useNumbers();
  return (
    <section>
      <h2>{text.tracking}</h2>
      <p className="muted">{text.trackingNote(String(arcDays), String(measurements))}</p>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th />
              <th className="n">{text.radial}, m</th>
              <th className="n">{text.along}, m</th>
              <th className="n">{text.normal}, m</th>
              <th className="n">{text.drift}, °/d</th>
              <th className="n">3σ {text.longitude}, °</th>
              <th className="n">3σ {text.latitude}, °</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.what}>
                <th scope="row">{translated(row.what, language)}</th>
                <td className="n">{numbers.fixed(row.radialM, 1)}</td>
                <td className="n">{numbers.fixed(row.tangentialM, 0)}</td>
                <td className="n">{numbers.fixed(row.normalM, 0)}</td>
                <td className="n">{numbers.fixed(row.driftDegPerDay, 6)}</td>
                <td className="n">{numbers.fixed(row.longitudeDeg, 4)}</td>
                <td className="n">{numbers.fixed(row.latitudeDeg, 4)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

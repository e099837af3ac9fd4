/** `ortak payload FOLDER --receive`: G/T of every receiver over its service area and at the places of the programme. */
import { type ReceiveRow, receiveCoverage } from '@ortak/analysis';
import type { Programme } from '@ortak/model';
import { fixed } from '@ortak/report';
import { table } from '../terminal.ts';

export function receive(programme: Programme, json: boolean): void {
  const rows = receiveCoverage(programme);
  process.stdout.write(json ? `${JSON.stringify(rows, null, 2)}\n` : text(rows, programme));
}

function text(rows: readonly ReceiveRow[], { sites }: Programme): string {
  const figures = ['T K', 'min', '5 %', 'median', '95 %', 'mean', 'max', 'peak of the beam'];
  const over = table(
    ['receiver', 'beam', 'service area', ...figures, ''],
    ['left', 'left', 'left', ...figures.map(() => 'right' as const), 'left'],
    rows.map(
      ({ receiver, beam, serviceArea, systemNoiseTemperatureK, area, peakGOverTDbPerK, confidence }) => [
        receiver,
        beam,
        serviceArea,
        fixed(systemNoiseTemperatureK, 0),
        ...(area === null
          ? ['out of sight', '', '', '', '', '']
          : [
              area.minimum.value,
              area.percentile5,
              area.median,
              area.percentile95,
              area.mean,
              area.maximum.value,
            ].map((value) => (value === null ? '' : fixed(value, 2)))),
        fixed(peakGOverTDbPerK, 2),
        confidence,
      ],
    ),
  );
  const at = table(
    ['place', ...rows.map(({ receiver }) => receiver)],
    ['left', ...rows.map(() => 'right' as const)],
    sites.map(({ id, name }) => [
      name,
      ...rows.map((row) => {
        const found = row.sites.find(({ site }) => site === id)?.gOverTDbPerK ?? null;
        return found === null ? 'out of sight' : fixed(found, 2);
      }),
    ]),
  );
  return `G/T over the service area of each receiving beam [dB/K], by area\n${over}\n\nG/T at the places of the programme [dB/K]\n${at}\n`;
}

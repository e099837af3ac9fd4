/** The working of a transfer by an apogee engine. */
import type { PhasingPlan } from '@ortak/core/orbit';
import { line, type WorkingLine } from '@ortak/core/working';
import type { ChemicalTransfer, Figure } from '@ortak/model';
import type { BurnRow } from './transfer.burns.ts';
import { injectionLines, type TransferInput } from './transfer.task.ts';

export function chemicalLines(
  input: TransferInput,
  engine: ChemicalTransfer,
  slot: Figure,
  { ideal, driftDegPerDay }: PhasingPlan,
  result: {
    readonly days: number;
    readonly deltaVMps: number;
    readonly propellantKg: number;
    readonly arrivalMassKg: number;
    readonly burns: readonly BurnRow[];
  },
): WorkingLine[] {
  const { deltaVMps, propellantKg, arrivalMassKg, days, burns } = result;
  const trims = burns.filter(({ what }) => what.startsWith('trim'));
  const trimMps = trims.reduce((sum, row) => sum + row.deltaVMps, 0);
  return [
    ...injectionLines(input),
    line('F', 'Thrust of the apogee engine', engine.thrustN.value, 'N', engine.thrustN.at),
    line('Isp', 'Specific impulse', engine.specificImpulseS.value, 's', engine.specificImpulseS.at),
    line('λ', 'Slot', slot.value, '°', slot.at),
    line('Δv₁', 'Impulse at the apogee', ideal.apogeeMps, 'm/s', 'vis-viva and the combined plane change'),
    line(
      'i₂',
      'of the inclination left for the second',
      ideal.lastInclinationDeg,
      '°',
      'where the sum of both is least',
    ),
    line('Δv₂', 'Impulse at the synchronous radius', ideal.lastMps, 'm/s', 'the same'),
    line('', 'Both impulses: the ideal', ideal.totalMps, 'm/s', ''),
    line('', 'Burns of the apogee engine', deltaVMps - trimMps, 'm/s', 'g₀ Isp ln(m₀/m₁), flown'),
    line('', 'Trims', trimMps, 'm/s', 'g₀ Isp ln(m₀/m₁), flown'),
    line('', 'More than the ideal', deltaVMps - ideal.totalMps, 'm/s', 'finite burns, trims, perturbations'),
    line('', 'Drift between the two', driftDegPerDay, '°/d', ''),
    line('T', 'Time', days, 'd', 'flown'),
    line('mp', 'Propellant', propellantKg, 'kg', 'flown'),
    line('m₁', 'Mass at arrival', arrivalMassKg, 'kg', 'flown'),
  ];
}

/** The design that an address asks for: another slot, another boresight. */
import type { Redesign } from '@ortak/analysis';

type Params = Readonly<Record<string, string>>;

export function designIn({ slot, boresight }: Params): Redesign {
  const slotDeg = Number(slot);
  const [latitudeDeg, longitudeDeg] = (boresight ?? '').split(',').map(Number);
  const isPlace = boresight !== undefined && Math.abs(latitudeDeg!) <= 90 && Math.abs(longitudeDeg!) <= 180;
  return {
    ...(slot !== undefined && Math.abs(slotDeg) <= 180 && { slotDeg }),
    ...(isPlace && { boresight: { latitudeDeg: latitudeDeg!, longitudeDeg: longitudeDeg! } }),
  };
}

export const isChanged = ({ slotDeg, boresight }: Redesign): boolean =>
  slotDeg !== undefined || boresight !== undefined;

/** How a design stands to the programme on the screen. */
export type Comparison = 'alone' | 'side' | 'difference';

export const comparisonIn = ({ compare }: Params): Comparison =>
  compare === 'side' || compare === 'difference' ? compare : 'alone';

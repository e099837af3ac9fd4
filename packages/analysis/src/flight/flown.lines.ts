/** Lines that workings of flown moves share. */
import { SYNCHRONOUS_RADIUS_M } from '@ortak/core/orbit';
import { line, type WorkingLine } from '@ortak/core/working';

/** Where a figure comes from that was flown with all forces. */
export const FLOWN = 'flown: field 8 × 8, Sun, Moon, sunlight';

export const synchronousRadiusLine = (): WorkingLine =>
  line('rs', 'Synchronous radius', SYNCHRONOUS_RADIUS_M / 1000, 'km', '(GM/ω²)^⅓');

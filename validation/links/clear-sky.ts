/** No rain on either path; the temperature of the medium then has no effect. */
import type { Fade } from '@ortak/core/link';

export const CLEAR_SKY: Fade = { uplinkDb: 0, downlinkDb: 0, mediumTemperatureK: 275 };

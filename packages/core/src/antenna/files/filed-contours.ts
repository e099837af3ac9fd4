/** What files of contours say, whatever their format. */

/** A point of the Earth's surface as files have it: longitude east and latitude north [deg]. */
export type LonLat = readonly [longitudeDeg: number, latitudeDeg: number];

/** A line of equal gain. */
export interface FiledContour {
  /** Relative to the peak, or absolute, as the beam says [dB]. */
  readonly gainDb: number;
  readonly points: readonly LonLat[];
}

/** A point of highest gain, as filed. */
export interface FiledBoresight {
  /** As in the file: of the antenna [dBi], or 0 where the filing gives relative gains only. */
  readonly gainDb: number;
  readonly point: LonLat;
}

export interface FiledBeam {
  readonly id: string;
  /** E of a transmitting beam, R of a receiving one. */
  readonly emission: 'E' | 'R';
  /** `relative`: contours count from the boresight gain, and none is above 0. `absolute`: they are gains themselves. */
  readonly levels: 'relative' | 'absolute';
  readonly boresights: readonly FiledBoresight[];
  readonly contours: readonly FiledContour[];
}

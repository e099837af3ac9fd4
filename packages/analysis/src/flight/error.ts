/** A question of flight dynamics that cannot be answered as it was put: what was asked, and what would do. */
export class FlightError extends Error {
  override readonly name = 'FlightError';
  readonly code = 'flight';
}

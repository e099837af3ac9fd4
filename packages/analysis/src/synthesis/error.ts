/** The beam cannot be synthesised from what the programme says of it. */
export class SynthesisError extends Error {
  override readonly name = 'SynthesisError';
  readonly code = 'synthesis.not-available';
}

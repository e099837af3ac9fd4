/** Symbols of places and points: told apart by shape, so that grey print keeps them. */

/** Half size of a mark, for the distance of its label [px]. */
export const markPx = (role: string): number => (role === 'city' ? 2.6 : 4.5);

/** Symbol of a place: cities are dots, control centres squares, gateways triangles, test complexes diamonds. */
export function mark(role: string, x: number, y: number): string {
  const at = (dx: number, dy: number) => `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
  switch (role) {
    case 'control-centre':
      return `<path class="mark" d="M${at(-4, -4)}L${at(4, -4)}L${at(4, 4)}L${at(-4, 4)}Z"/>`;
    case 'gateway':
      return `<path class="mark" d="M${at(0, -5)}L${at(4.6, 3.6)}L${at(-4.6, 3.6)}Z"/>`;
    case 'test-complex':
      return `<path class="mark" d="M${at(0, -5)}L${at(5, 0)}L${at(0, 5)}L${at(-5, 0)}Z"/>`;
    default:
      return `<circle class="mark" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="2.9"/>`;
  }
}

/** An upright cross for the peak, a diagonal one for the minimum. */
export function cross(kind: 'peak' | 'minimum', x: number, y: number): string {
  const [a, b] = kind === 'peak' ? [5.5, 0] : [4, 4];
  const at = (dx: number, dy: number) => `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
  const d = `M${at(-a, -b)}L${at(a, b)}M${at(-b, a)}L${at(b, -a)}`;
  return `<path class="halo" fill="none" style="stroke-width:4" d="${d}"/><path class="cross" d="${d}"/>`;
}

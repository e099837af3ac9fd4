/** What a link comes to; a file of its own, so that a page can ask it without the analyses. */

/** An overdriven transponder is no operating point. */
export type Verdict = 'closes' | 'fails' | 'not visible' | 'no gain known' | 'overdriven';

/** Whether the margins of a link mean anything: not without sight of the satellite, nor where the file of a beam gives no gain. */
export function hasMargins(verdict: Verdict): boolean {
  return verdict !== 'not visible' && verdict !== 'no gain known';
}

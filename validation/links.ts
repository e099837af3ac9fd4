/** Every printed link budget and payload, source by source. */
import type { PrintedSource } from './cases.ts';
import { comtech, satsig } from './links/bandwidth.ts';
import { couch, linkBudgetProgram } from './links/couch.ts';
import { fccEndToEnd, fccPartial } from './links/fcc.ts';
import { bermond, saleh } from './links/payload.ts';
import { prattAllnutt } from './links/pratt-allnutt.ts';
import { regulations } from './links/regulatory.ts';
import { roddy } from './links/roddy.ts';
import { satmaster } from './links/satmaster.ts';

export const links: readonly PrintedSource[] = [
  roddy,
  prattAllnutt,
  couch,
  linkBudgetProgram,
  fccEndToEnd,
  fccPartial,
  satmaster,
  comtech,
  satsig,
  regulations,
  saleh,
  bermond,
];

/** What an address chooses to be drawn: for the view, and for the worker, which is told the address before the view is read. */
import type { CoverageQuantity } from '@ortak/analysis';
import type { MapChoice } from './answers.ts';
import { comparisonIn, designIn } from './design.ts';
import { isOfService } from './quantities.ts';

/** Points of a map's grid: contours at this density look smooth on a large screen. */
export const POINTS = 50_000;

interface BeamThere {
  readonly id: string;
  readonly quantities: readonly CoverageQuantity[];
  readonly services: readonly { readonly id: string }[];
}

/** Beam, quantity and service of an address, each the first where it names none that is there. */
export function chosenIn<B extends BeamThere>(
  params: Readonly<Record<string, string>>,
  beams: readonly B[] | undefined,
): {
  readonly beam: B | undefined;
  readonly quantity: CoverageQuantity | undefined;
  readonly service: string | undefined;
} {
  const beam = beams?.find(({ id }) => id === params.beam) ?? beams?.[0];
  return {
    beam,
    quantity: beam?.quantities.find((each) => each === params.quantity) ?? beam?.quantities[0],
    service: beam?.services.find(({ id }) => id === params.service)?.id,
  };
}

/**
 * The colours that a view will ask first, as it will ask them; undefined where they wait for more than the programme: for digital
 * maps, or for a second programme.
 */
export function firstColoursIn(
  params: Readonly<Record<string, string>>,
  beams: readonly BeamThere[],
): MapChoice | undefined {
  const { beam, quantity, service } = chosenIn(params, beams);
  const isAlone = comparisonIn(params) === 'alone' && params.synthesis !== '1';
  if (beam === undefined || quantity === undefined || isOfService(quantity) || !isAlone) return undefined;
  return {
    beam: beam.id,
    ...(service !== undefined && { service }),
    ...designIn(params),
    quantity,
    points: POINTS,
  };
}

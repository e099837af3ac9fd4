/** Links of the programme, as they stand and with figures that were moved. */
import { type AnalysedLink, analyseLink, linkIds, type ResolvedLink } from '@ortak/analysis';
import type { Session } from '../../engine/session.ts';
import { type Place, resolvedAt } from './place.ts';
import { type Variation, variables, varied } from './variation.ts';
import { waterfallOf } from './waterfall.ts';

/** A link of the programme; or a service to any place. */
export interface LinkChoice {
  readonly link: string;
  readonly place?: Place;
}

async function resolved(session: Session, { link, place }: LinkChoice): Promise<ResolvedLink> {
  return resolvedAt(session.programme, await session.environment(), link, place);
}

const summary = ({ result }: AnalysedLink) => ({
  id: result.id,
  name: result.name,
  verdict: result.verdict,
  marginInRainDb: result.marginInRainDb,
  clearSkyMarginDb: result.clearSkyMarginDb,
  availability: result.availability,
  requiredAvailabilityPercent: result.requiredAvailabilityPercent,
});

export const answers = {
  'links.list': async (session: Session, _input: null) => {
    const environment = await session.environment();
    return linkIds(session.programme).map((link) =>
      session.keep(`links.list ${link}`, () =>
        summary(analyseLink(environment, resolvedAt(session.programme, environment, link, undefined))),
      ),
    );
  },
  'links.budget': async (session: Session, input: LinkChoice & { readonly variation: Variation }) => {
    const environment = await session.environment();
    const link = await resolved(session, input);
    const { result } = analyseLink(environment, varied(link, input.variation));
    return { result, waterfall: waterfallOf(result), variables: variables(link) };
  },
};

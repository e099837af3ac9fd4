/** Results of the open programme: the same analyses as the command line and the browser run. */
import {
  analyseCoverage,
  analyseLinks,
  assumptions,
  CoverageError,
  type CoverageRequest,
  linkIds,
  partnerShares,
  sourceRows,
  summariseSatellite,
} from '@ortak/analysis';
import type { Programme } from '@ortak/model';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { environmentOnce } from '../environment.ts';
import type { ProgrammeFolder } from '../folder/programme-folder.ts';
import { beamCoverage, coverageQuantity, linkResult, programmeOverview } from '../schemas/results.ts';
import { failure } from '../schemas/working.ts';

/** A programme that cannot be computed, with what is wrong with it. */
export class UnsoundError extends Error {
  override readonly name = 'UnsoundError';
}

const id = z.string().min(1).max(140);

export function resultRoutes(folder: ProgrammeFolder): FastifyPluginAsyncZod {
  const programme = (): Programme => {
    if (folder.snapshot.programme === undefined) throw new UnsoundError();
    return folder.snapshot.programme;
  };

  return async (app) => {
    app.get(
      '/api/programme',
      {
        schema: {
          summary: 'Satellites, partners and every figure with its confidence',
          response: { 200: programmeOverview, 422: failure },
        },
      },
      async () => {
        const found = programme();
        const figures = assumptions(found);
        return {
          revision: folder.snapshot.revision,
          id: found.id,
          name: found.name,
          objective: found.objective,
          boundaryView: found.boundaryView,
          satellites: found.satellites.map((satellite) => summariseSatellite(found, satellite)),
          partners: partnerShares(found),
          assumptions: figures,
          sources: sourceRows(found, figures),
        } as z.output<typeof programmeOverview>;
      },
    );

    app.get(
      '/api/links',
      {
        schema: {
          summary:
            'Ids of all links: those of the programme, and of each service to each city as service@site',
          response: { 200: z.array(id), 422: failure },
        },
      },
      async () => linkIds(programme()),
    );

    app.get(
      '/api/links/:link',
      {
        schema: {
          summary: 'The budget of a link with its working',
          params: z.object({ link: id }),
          response: { 200: linkResult, 404: failure, 422: failure },
        },
      },
      async (request, reply) => {
        const found = programme();
        const { link } = request.params;
        if (!linkIds(found).includes(link))
          return reply
            .code(404)
            .send({ code: 'link.unknown', message: `The programme has no link ${link}.` });
        const [result] = analyseLinks(found, await environmentOnce(), [link]);
        return result as z.output<typeof linkResult>;
      },
    );

    app.get(
      '/api/coverage',
      {
        schema: {
          summary: 'A quantity of a beam over the Earth: contours, peak and what the service area gets',
          querystring: z.object({
            beam: id,
            quantity: coverageQuantity.default('eirp'),
            service: id.optional(),
            points: z.coerce.number().int().min(100).max(200_000).default(40_000),
          }),
          response: { 200: beamCoverage, 404: failure, 422: failure },
        },
      },
      async (request, reply) => {
        try {
          const { coverage } = analyseCoverage(
            programme(),
            await environmentOnce(),
            request.query as CoverageRequest,
          );
          return coverage as z.output<typeof beamCoverage>;
        } catch (error) {
          if (!(error instanceof CoverageError)) throw error;
          return reply.code(404).send({ code: error.code, message: error.message });
        }
      },
    );
  };
}

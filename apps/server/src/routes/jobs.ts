/** Long analyses: asked for, followed, cancelled, fetched. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import * as z from 'zod';
import type { ProgrammeFolder } from '../folder/programme-folder.ts';
import { type JobState, Jobs } from '../jobs/jobs.ts';
import { type Question, refusalOf } from '../jobs/work.ts';
import { jobQuestion, jobResult, jobState } from '../schemas/jobs.ts';
import { failure } from '../schemas/working.ts';
import { UnsoundError } from './results.ts';

const params = z.object({ job: z.string().regex(/^[0-9a-f]{16}$/) });

const unknown = { code: 'job.unknown', message: 'There is no such job, or it ended long ago.' };

export function jobRoutes(folder: ProgrammeFolder): FastifyPluginAsyncZod {
  return async (app) => {
    const jobs = new Jobs();
    app.addHook('onClose', () => jobs.close());

    app.post(
      '/api/jobs',
      {
        schema: {
          summary: 'Ask for an analysis that takes long; what was asked before is not computed again',
          body: jobQuestion,
          response: { 200: jobState, 202: jobState, 404: failure, 422: failure, 429: failure },
        },
      },
      async (request, reply) => {
        const { snapshot } = folder;
        if (snapshot.programme === undefined) throw new UnsoundError();
        const question = request.body as Question;
        const refusal = refusalOf(question, snapshot.programme);
        if (refusal !== undefined) return reply.code(404).send({ code: 'job.refused', message: refusal });
        const job = jobs.start(question, snapshot);
        if (job === undefined)
          return reply
            .code(429)
            .send({ code: 'job.too-many', message: 'Too many jobs wait: cancel some first.' });
        return reply.code(job.status === 'done' ? 200 : 202).send(job);
      },
    );

    app.get(
      '/api/jobs/:job',
      { schema: { summary: 'How far a job is', params, response: { 200: jobState, 404: failure } } },
      async (request, reply) => jobs.state(request.params.job) ?? reply.code(404).send(unknown),
    );

    app.delete(
      '/api/jobs/:job',
      {
        schema: {
          summary: 'Cancel a job that waits or runs',
          params,
          response: { 200: jobState, 404: failure },
        },
      },
      async (request, reply) => jobs.cancel(request.params.job) ?? reply.code(404).send(unknown),
    );

    app.get(
      '/api/jobs/:job/result',
      {
        schema: {
          summary: 'What a job that is done came to',
          params,
          response: { 200: jobResult, 404: failure, 409: failure },
        },
      },
      async (request, reply) => {
        const state = jobs.state(request.params.job);
        if (state === undefined) return reply.code(404).send(unknown);
        if (state.status !== 'done')
          return reply.code(409).send({
            code: 'job.not-done',
            message: `The job is ${state.status}${state.message ? `: ${state.message}` : '.'}`,
          });
        return jobs.outcome(state.id) as z.output<typeof jobResult>;
      },
    );

    app.get(
      '/api/jobs/:job/events',
      {
        schema: {
          summary: 'News of a job, as server-sent events: `job` with its state, until it has ended',
          produces: ['text/event-stream'],
          params,
          response: { 200: z.string(), 404: failure },
        },
      },
      (request, reply) => {
        const { job: id } = request.params;
        const now = jobs.state(id);
        if (now === undefined) {
          void reply.code(404).send(unknown);
          return;
        }
        reply.hijack();
        const { raw } = reply;
        raw.writeHead(200, {
          ...(reply.getHeaders() as Record<string, string>),
          'content-type': 'text/event-stream; charset=utf-8',
        });
        let stop = () => {};
        const tell = (state: JobState) => {
          if (state.id !== id) return;
          raw.write(`event: job\ndata: ${JSON.stringify(state)}\n\n`);
          if (state.status === 'waiting' || state.status === 'running') return;
          stop();
          raw.end();
        };
        stop = jobs.subscribe(tell);
        request.raw.on('close', stop);
        tell(now);
      },
    );
  };
}

/** Failures as answers: a code and a sentence, for pages and programs alike. */
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { ProgrammeFolder } from './folder/programme-folder.ts';
import { UnsoundError } from './routes/results.ts';
import { failure } from './schemas/working.ts';

export const refuse = (reply: FastifyReply, status: number, message: string, code = 'http.refused') =>
  reply
    .code(status)
    .type('application/json; charset=utf-8')
    .serializer(JSON.stringify)
    .send({ code, message });

const codes: Readonly<Record<number, readonly [code: string, message: string]>> = {
  413: ['http.too-large', 'The text is larger than the 4 MB of a document.'],
  415: ['http.media-type', 'Expected a body of application/json.'],
};

/** Says of every operation how it may be refused before it is asked: by who asks, by what is sent, by its size and kind. */
export function describeRefusals(app: FastifyInstance): void {
  app.addHook('onRoute', ({ schema }) => {
    if (schema?.response === undefined) return;
    const { params, querystring, body } = schema;
    const mayRefuse = [
      403,
      ...((params ?? querystring ?? body) ? [400] : []),
      ...(body === undefined ? [] : [413, 415]),
    ];
    schema.response = {
      ...Object.fromEntries(mayRefuse.map((status) => [status, failure])),
      ...schema.response,
    };
  });
}

/** Answers for what routes throw. */
export function answerFailures(app: FastifyInstance, folder: ProgrammeFolder): void {
  app.setNotFoundHandler((_request, reply) =>
    refuse(reply, 404, 'There is nothing at this address.', 'http.not-found'),
  );
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof UnsoundError)
      return reply.code(422).serializer(JSON.stringify).send({
        code: 'programme.unsound',
        message: 'The programme has problems; nothing is computed until they are mended.',
        problems: folder.snapshot.problems,
      });
    if (hasZodFastifySchemaValidationErrors(error)) {
      const [first] = error.validation;
      const message = `${error.validationContext ?? 'request'}${first?.instancePath ?? ''}: ${first?.message ?? 'not as expected'}`;
      return refuse(reply, 400, message, 'http.not-as-expected');
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      request.log.error(error);
      return refuse(reply, 500, `The server failed: ${error.message}`, 'server.failed');
    }
    const [code, message] = codes[status] ?? ['http.refused', 'The request cannot be understood.'];
    return refuse(reply, status, message, code);
  });
}

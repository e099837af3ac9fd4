/** Answers of the server against its own OpenAPI document. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Answer, raw } from './open.ts';

interface Operation {
  readonly summary?: string;
  readonly responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

interface Specification {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: object;
}

export interface Described extends Specification {
  /** What an answer has that the document does not say of it: an empty list where all is as described. */
  undescribed(route: string, method: string, answer: Answer): unknown;
}

export async function described(url: string): Promise<Described> {
  const document: Specification = JSON.parse((await raw(url, '/api/openapi.json')).text);
  return {
    ...document,
    undescribed(route, method, { status, text }) {
      const content = document.paths[route]![method]!.responses[status]?.content;
      if (content === undefined) return `${method} ${route} may not answer ${status}`;
      const ajv = new Ajv2020({ strict: false, formats: { uri: true } });
      const { schema } = content['application/json']!;
      const validate = ajv.compile({ ...schema, components: document.components });
      return validate(JSON.parse(text)) ? [] : validate.errors;
    },
  };
}

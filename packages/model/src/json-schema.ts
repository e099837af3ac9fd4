/** JSON Schema of each kind of file, for editors. Titles and units of the figures are kept as `title` and `unit`. */
import * as z from 'zod';
import { schemas } from './parse/files.ts';

/** Text of `schemas/<name>.schema.json`, by name. */
export function jsonSchemaTexts(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', reused: 'ref' });
      const whole = { $schema, title: `Ortak: ${name}`, ...rest };
      return [name, `${JSON.stringify(whole, null, 2)}\n`];
    }),
  );
}

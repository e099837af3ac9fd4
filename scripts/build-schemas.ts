/** Writes packages/model/schemas/*.schema.json from the schemas of the model: node scripts/build-schemas.ts */
import { writeFileSync } from 'node:fs';
import { jsonSchemaTexts } from '../packages/model/src/json-schema.ts';

for (const [name, text] of jsonSchemaTexts())
  writeFileSync(new URL(`../packages/model/schemas/${name}.schema.json`, import.meta.url), text);

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemaTexts } from './json-schema.ts';

const folder = new URL('../schemas/', import.meta.url);
const texts = jsonSchemaTexts();

describe('schemas for editors', () => {
  it.each([...texts])(
    '%s.schema.json is what the model generates (else: node scripts/build-schemas.ts)',
    (name, text) => {
      expect(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8')).toBe(text);
    },
  );

  it('are all there, and no other', () => {
    expect(readdirSync(folder).sort()).toEqual([...texts.keys()].map((name) => `${name}.schema.json`).sort());
  });

  it('keep title, unit and limits of a figure', () => {
    const { properties } = JSON.parse(texts.get('satellite')!);
    expect(properties.orbitalPositionDeg).toMatchObject({
      title: 'Orbital position, east positive',
      unit: '°',
    });
    const number =
      /"type": "number",\s+"minimum": 0,\s+"maximum": 65,\s+"title": "Peak gain",\s+"unit": "dBi"/;
    expect(texts.get('satellite')).toMatch(number);
  });

  it('ask for what has no default, and for nothing unknown', () => {
    const programme = JSON.parse(texts.get('programme')!);
    expect(programme.required).toEqual(['ortak', 'id', 'name', 'objective', 'partners']);
    expect(programme.additionalProperties).toBe(false);
  });
});

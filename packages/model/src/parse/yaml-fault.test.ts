/** Faults of YAML are told in words of ours, none of the parser's. */
import { describe, expect, it } from 'vitest';
import { faultyYaml } from '../../test/faulty-yaml.ts';
import { parseYaml } from './yaml.ts';

describe('a text that is no YAML', () => {
  it.each(faultyYaml)('%j: %s', (text, said) => {
    const { problems } = parseYaml('f.yaml', text);
    expect(
      problems.map(({ line, column, expected, received }) => `${line}:${column} ${expected} / ${received}`),
    ).toEqual([said]);
  });
});

import { describe, expect, it } from 'vitest';
import { layerAbove, mapLayers, sources } from './map-style.ts';

const layers = mapLayers('light');
const ids = layers.map(({ id }) => id);

describe('layers of the map', () => {
  it('stand in their order, in whatever order they come', () => {
    for (const coming of [ids, [...ids].reverse(), [...ids].sort(), ['names', 'field', 'borders', 'land']]) {
      const there: string[] = [];
      for (const id of coming) {
        const above = layerAbove(layers, id, (each) => there.includes(each));
        there.splice(above === undefined ? there.length : there.indexOf(above), 0, id);
      }
      expect(there).toEqual(ids.filter((id) => coming.includes(id)));
    }
  });

  it('have the colours under the graticule and every border, above the land', () => {
    expect(ids.indexOf('field')).toBe(ids.indexOf('land') + 1);
  });

  it('each show a source that is known', () => {
    const known = [...Object.keys(sources), 'field'];
    for (const layer of layers.slice(1))
      expect(known).toContain('source' in layer ? layer.source : undefined);
  });
});

/** Every figure of the programme, with its place, confidence and source. */
import type { Programme } from '@ortak/model';
import { isFigure } from '../inputs.ts';
import type { Assumption, SourceRow } from '../results.ts';

/** Name of an entry of a list: its id where it has one, else its number from 1. */
function step(key: string, value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    if ('id' in value && typeof value.id === 'string') return value.id;
    if ('partner' in value && typeof value.partner === 'string') return value.partner;
    if ('transponders' in value && typeof value.transponders === 'string') return value.transponders;
    if ('name' in value && typeof value.name === 'string') return value.name;
  }
  return String(Number(key) + 1);
}

function walk(value: unknown, path: readonly string[], into: Assumption[]): void {
  if (isFigure(value)) {
    into.push({
      path: path.join(' › '),
      value: value.value,
      unit: value.unit,
      at: value.at,
      confidence: value.confidence ?? 'unsourced',
      ...(value.source !== undefined && { source: value.source }),
      ...(value.note !== undefined && { note: value.note }),
    });
  } else if (Array.isArray(value)) {
    value.forEach((entry, i) => {
      walk(entry, [...path, step(String(i), entry)], into);
    });
  } else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    for (const [key, entry] of Object.entries(value)) walk(entry, [...path, key], into);
  }
}

/** Lists the figures that the programme's results rest on: platforms only where a satellite refers to them. */
export function assumptions(programme: Programme): Assumption[] {
  const used = new Set(programme.satellites.map((satellite) => satellite.platform));
  const into: Assumption[] = [];
  walk({ sites: programme.sites }, [], into);
  walk({ platforms: programme.platforms.filter((platform) => used.has(platform.id)) }, [], into);
  walk({ satellites: programme.satellites, terminals: programme.terminals }, [], into);
  const { services, links, commandTelemetry } = programme;
  walk({ services, links, commandTelemetry }, [], into);
  walk({ partnership: programme.partnership }, [], into);
  return into;
}

/** The sources, with how many figures cite each. */
export function sourceRows(programme: Programme, figures: readonly Assumption[]): SourceRow[] {
  return Object.entries(programme.sources)
    .map(([id, source]) => ({
      id,
      title: source.title,
      ...(source.url !== undefined && { url: source.url }),
      ...(source.date !== undefined && { date: source.date }),
      figures: figures.filter((figure) => figure.source === id).length,
    }))
    .sort((a, b) => b.figures - a.figures || a.id.localeCompare(b.id, 'en'));
}

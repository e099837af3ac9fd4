/** All links in a table, then the budget of each. */
import type { CommandTelemetryResult, LinkResult, ProgrammeResults } from '@ortak/analysis';
import { hasMargins } from '@ortak/analysis/verdict';
import type { Voice } from '../words/voice.ts';
import { type Block, type Cell, door, number, type Table, text } from './blocks.ts';
import { fragment } from './names.ts';

/** A link of a service to one of its cities is named `service@site`; the others are written out in links.yaml. */
const isOfService = (link: LinkResult): boolean => link.id.includes('@');

export function linkBlocks(results: ProgrammeResults, voice: Voice): Block[] {
  const { headings, captions } = voice.words;
  const explicit = results.links.filter((link) => !isOfService(link));
  const ofServices = results.links.filter(isOfService);
  const blocks: Block[] = [{ kind: 'heading', level: 2, id: 'links', text: headings.links }];
  if (explicit.length > 0) {
    blocks.push(summary('t-links', captions.links, explicit, voice));
    for (const link of explicit)
      blocks.push({ kind: 'budget', id: fragment('link', link.id), link, explicit: true });
  }
  if (results.commandTelemetry.length > 0) {
    blocks.push(
      { kind: 'heading', level: 3, id: 'links-command-telemetry', text: headings.commandTelemetry },
      carriers(results.commandTelemetry, voice),
    );
    for (const link of results.commandTelemetry)
      blocks.push({ kind: 'budget', id: fragment('link', link.id), link, explicit: true });
  }
  if (ofServices.length > 0) {
    blocks.push({
      kind: 'heading',
      level: 3,
      id: 'links-services',
      text: headings.linksOfServices,
    });
    blocks.push(summary('t-links-services', captions.linksOfServices, ofServices, voice));
    const cities = results.partners.flatMap((partner) =>
      partner.services.flatMap((service) => service.cities),
    );
    for (const link of ofServices) {
      const lines = cities.find((city) => city.link === link.id)?.working ?? [];
      const dish =
        lines.length > 0 && isInSight(link)
          ? { dish: { id: dishId(link.id), place: link.to.name, lines } }
          : {};
      blocks.push({ kind: 'budget', id: fragment('link', link.id), link, explicit: false, ...dish });
    }
  }
  return blocks;
}

/** What is asked of a link, what it reaches, and what of it decides. */
const judgement = (columns: Voice['words']['columns'], unit: Voice['unit']) => [
  number(columns.required, '%'),
  number(columns.availability, '%'),
  number(columns.marginInClearSky, unit('dB')),
  number(columns.marginInRain, unit('dB')),
  text(columns.verdict),
  text(columns.limits),
];

/** Where the working of the antenna required at the end of a link stands. */
export const dishId = (link: string): string => fragment('dish', link);

function summary(
  id: string,
  caption: string,
  links: readonly LinkResult[],
  { words: { columns, verdict }, numbers: { fixed, reached, margin }, unit }: Voice,
): Table {
  return {
    kind: 'table',
    id,
    caption,
    columns: [
      text(columns.link),
      text(columns.channel),
      text(columns.modcod),
      number(columns.rate, unit('Mbit/s')),
      ...judgement(columns, unit),
    ],
    rows: links.map((link): Cell[] => {
      const to = fragment('link', link.id);
      const fails = link.closes ? {} : { status: 'fails' as const };
      return [
        door(link.name, to),
        { text: link.channel },
        { text: link.modcod },
        door(fixed(link.infoRateMbps, 3), to),
        door(fixed(link.requiredAvailabilityPercent, 3), to),
        door(reached(link.availability), to),
        door(margin(link.clearSkyMarginDb), to),
        { ...door(margin(link.marginInRainDb), to), ...fails },
        { text: verdict[link.verdict], ...fails },
        { text: whatLimits(link) },
      ];
    }),
  };
}

/** Carriers of telecommand and telemetry in a table. */
function carriers(
  results: readonly CommandTelemetryResult[],
  { words: { captions, columns, verdict }, numbers: { figure, fixed, reached, margin }, unit }: Voice,
): Table {
  return {
    kind: 'table',
    id: 't-command-telemetry',
    caption: captions.commandTelemetry,
    columns: [
      text(columns.link),
      text(columns.from),
      text(columns.to),
      number(columns.frequency, unit('GHz')),
      text(columns.carrier),
      number(columns.rate, unit('kbit/s')),
      ...judgement(columns, unit),
    ],
    rows: results.map((link): Cell[] => {
      const to = fragment('link', link.id);
      const fails = link.verdict === 'closes' ? {} : { status: 'fails' as const };
      const [from, end] = endsOf(link);
      return [
        door(link.name, to),
        { text: from },
        { text: end },
        door(fixed(link.frequencyGHz, 5), to),
        { text: link.modulation },
        door(figure(link.bitRateKbps, ''), to),
        door(fixed(link.requiredAvailabilityPercent, 3), to),
        door(reached(link.availability), to),
        door(margin(link.clearSkyMarginDb), to),
        { ...door(margin(link.marginInRainDb), to), ...fails },
        { text: verdict[link.verdict], ...fails },
        { text: whatLimits(link) },
      ];
    }),
  };
}

const endsOf = ({ kind, station, unit }: CommandTelemetryResult): readonly [from: string, to: string] =>
  kind === 'telecommand' ? [station, unit] : [unit, station];

/** What a link is, in a sentence before its budget. */
export function linkSentence(
  link: LinkResult | CommandTelemetryResult,
  { words, numbers: { figure, fixed, latitude, longitude, withUnit } }: Voice,
): string {
  if ('station' in link)
    return words.sentences.carrier(
      ...endsOf(link),
      link.satellite,
      withUnit(fixed(link.frequencyGHz, 5), 'GHz'),
      link.modulation,
      withUnit(figure(link.bitRateKbps, ''), 'kbit/s'),
    );
  const end = ({ name, terminal, latitudeDeg, longitudeDeg }: LinkResult['from']) =>
    `${name} (${terminal}, ${latitude(latitudeDeg, 2)}, ${longitude(longitudeDeg, 2)})`;
  return words.sentences.link(
    end(link.from),
    end(link.to),
    link.satellite,
    link.channel,
    link.modcod,
    withUnit(fixed(link.infoRateMbps, 3), 'Mbit/s'),
  );
}

/** Without sight of the satellite, or a gain of its beam, no figure of a link means anything: its budget is not shown. */
export const isInSight = ({ verdict }: Pick<LinkResult, 'verdict'>): boolean => hasMargins(verdict);

/** What decides; for a link without figures, which end does not see the satellite or has no gain. */
export function whatLimits(link: Pick<LinkResult, 'verdict' | 'notices' | 'limits'>): string {
  if (isInSight(link)) return link.limits;
  const unseen = link.notices.filter(
    ({ code }) => code === 'link.below-horizon' || code === 'link.gain-unknown',
  );
  return unseen.length === 0 ? link.limits : unseen.map(({ message }) => message).join(' ');
}

/** What a budget comes to, in a sentence. */
export function linkVerdict(
  link: LinkResult | CommandTelemetryResult,
  { words: { sentences }, numbers: { percent, reached, margin, withUnit } }: Voice,
): string {
  if (link.verdict === 'no gain known') return sentences.noGainKnown(whatLimits(link));
  if (!isInSight(link)) return sentences.notVisible(whatLimits(link));
  return sentences.verdict(
    withUnit(reached(link.availability), '%'),
    percent(link.requiredAvailabilityPercent),
    withUnit(margin(link.clearSkyMarginDb), 'dB'),
    link.limits,
  );
}

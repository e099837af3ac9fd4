/** All links in a table, then the budget of each. */
import type { LinkResult, ProgrammeResults } from '@ortak/analysis';
import { fixed, latitude, longitude, margin, percent, reached, withUnit } from '../format.ts';
import { type Block, type Cell, door, number, type Table, text } from './blocks.ts';
import { fragment } from './names.ts';

/** A link of a service to one of its cities is named `service@site`; the others are written out in links.yaml. */
const isOfService = (link: LinkResult): boolean => link.id.includes('@');

export function linkBlocks(results: ProgrammeResults): Block[] {
  const explicit = results.links.filter((link) => !isOfService(link));
  const ofServices = results.links.filter(isOfService);
  const blocks: Block[] = [{ kind: 'heading', level: 2, id: 'links', text: 'Links' }];
  if (explicit.length > 0) {
    blocks.push(summary('t-links', 'Links of the programme', explicit));
    for (const link of explicit)
      blocks.push({ kind: 'budget', id: fragment('link', link.id), link, explicit: true });
  }
  if (ofServices.length > 0) {
    blocks.push({
      kind: 'heading',
      level: 3,
      id: 'links-services',
      text: 'Links of the services to each city',
    });
    blocks.push(summary('t-links-services', 'Links of the services', ofServices));
    const cities = results.partners.flatMap((partner) =>
      partner.services.flatMap((service) => service.cities),
    );
    for (const link of ofServices) {
      const lines = cities.find((city) => city.link === link.id)?.working ?? [];
      const dish = lines.length > 0 && isInSight(link) ? { dish: { id: dishId(link.id), lines } } : {};
      blocks.push({ kind: 'budget', id: fragment('link', link.id), link, explicit: false, ...dish });
    }
  }
  return blocks;
}

/** Where the working of the antenna required at the end of a link stands. */
export const dishId = (link: string): string => fragment('dish', link);

function summary(id: string, caption: string, links: readonly LinkResult[]): Table {
  return {
    kind: 'table',
    id,
    caption,
    columns: [
      text('Link'),
      text('Channel'),
      text('MODCOD'),
      number('Rate', 'Mbit/s'),
      number('Required', '%'),
      number('Availability', '%'),
      number('Margin in clear sky', 'dB'),
      number('Margin in rain', 'dB'),
      text('Verdict'),
      text('What limits'),
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
        door(reached(link.verdict, link.availability), to),
        door(margin(link.verdict, link.clearSkyMarginDb), to),
        { ...door(margin(link.verdict, link.marginInRainDb), to), ...fails },
        { text: link.verdict, ...fails },
        { text: whatLimits(link) },
      ];
    }),
  };
}

/** What a link is, in a sentence before its budget. */
export function linkSentence(link: LinkResult): string {
  const end = ({ name, terminal, latitudeDeg, longitudeDeg }: LinkResult['from']) =>
    `${name} (${terminal}, ${latitude(latitudeDeg, 2)}, ${longitude(longitudeDeg, 2)})`;
  return `${end(link.from)} to ${end(link.to)} through ${link.satellite} ${link.channel}, ${link.modcod}, ${withUnit(fixed(link.infoRateMbps, 3), 'Mbit/s')}.`;
}

/** Without sight of the satellite no figure of a link means anything: its budget is not shown. */
export const isInSight = ({ verdict }: Pick<LinkResult, 'verdict'>): boolean => verdict !== 'not visible';

/** What decides; for a link without sight of the satellite, which end does not see it. */
export function whatLimits(link: LinkResult): string {
  if (isInSight(link)) return link.limits;
  const unseen = link.notices.filter(({ code }) => code === 'link.below-horizon');
  return unseen.length === 0 ? link.limits : unseen.map(({ message }) => message).join(' ');
}

/** What a budget comes to, in a sentence. */
export function linkVerdict(link: LinkResult): string {
  if (!isInSight(link)) return `Not visible. ${whatLimits(link)}`;
  const required = percent(link.requiredAvailabilityPercent);
  return `Availability ${withUnit(reached(link.verdict, link.availability), '%')}, ${required} required; margin ${withUnit(margin(link.verdict, link.clearSkyMarginDb), 'dB')} in clear sky. ${link.limits}`;
}

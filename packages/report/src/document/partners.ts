/** A page per partner: what its cities get, its MHz and watts, its part of the cost. */
import type {
  CityRow,
  LinkResult,
  PartnerResult,
  ProgrammeResults,
  ServiceForPartner,
} from '@ortak/analysis';
import type { Voice } from '../words/voice.ts';
import { type Block, type Cell, door, number, type Table, text } from './blocks.ts';
import { dishId, isInSight, whatLimits } from './links.ts';
import { fragment, localCell } from './names.ts';
import { satelliteWorkingId } from './satellites.ts';

export function partnerBlocks(results: ProgrammeResults, voice: Voice): Block[] {
  const { headings, captions, columns } = voice.words;
  const { partners } = results;
  if (partners.length === 0) return [];
  return [
    { kind: 'heading', level: 2, id: 'partners', text: headings.partners },
    overview(partners, voice),
    {
      kind: 'shares',
      id: 'shares',
      caption: captions.shares,
      shares: {
        partners: partners.map((partner) => partner.name),
        bars: [
          { label: columns.cost, percents: partners.map((partner) => partner.costPercent) },
          { label: columns.bandwidth, percents: partners.map((partner) => partner.bandwidthPercent) },
          { label: columns.rfPower, percents: partners.map((partner) => partner.rfPowerPercent) },
        ],
      },
    },
    ...partners.flatMap((partner) => onePartner(partner, results, voice)),
  ];
}

const workingId = (partner: PartnerResult) => fragment('w-partner', partner.id);

function overview(
  partners: readonly PartnerResult[],
  { words: { captions, columns, role }, numbers: { fixed }, unit }: Voice,
): Table {
  const currency = partners[0]?.currency ?? '';
  return {
    kind: 'table',
    id: 't-partners',
    caption: captions.partners,
    columns: [
      text(columns.partner),
      text(columns.role),
      number(columns.cost, '%'),
      number(columns.cost, columns.million(currency)),
      number(columns.bandwidth, unit('MHz')),
      number(columns.bandwidth, '%'),
      number(columns.rfPower, unit('W')),
      number(columns.rfPower, '%'),
    ],
    rows: partners.map((partner, index): Cell[] => {
      const to = workingId(partner);
      return [
        { text: partner.name, partner: index },
        { text: role[partner.role] ?? partner.role },
        door(fixed(partner.costPercent, 1), to),
        door(fixed(partner.costMillion, 2), to),
        door(fixed(partner.bandwidthMHz, 1), to),
        door(fixed(partner.bandwidthPercent, 1), to),
        door(fixed(partner.rfPowerW, 1), to),
        door(fixed(partner.rfPowerPercent, 1), to),
      ];
    }),
  };
}

function onePartner(partner: PartnerResult, results: ProgrammeResults, voice: Voice): Block[] {
  const { words, numbers } = voice;
  const { fixed, withUnit } = numbers;
  const id = fragment('partner', partner.id);
  const blocks: Block[] = [
    {
      kind: 'heading',
      level: 3,
      id,
      text: partner.name,
      local: localCell(partner.localName, partner.country),
    },
    {
      kind: 'paragraph',
      text: words.sentences.partner(
        whoIs(partner, voice),
        withUnit(fixed(partner.costPercent, 1), '%'),
        `${fixed(partner.costMillion, 2)}\u00a0${words.columns.million(partner.currency)}`,
        withUnit(fixed(partner.bandwidthMHz, 1), 'MHz'),
        withUnit(fixed(partner.rfPowerW, 1), 'W'),
      ),
    },
  ];
  if (partner.capacity.length > 0) blocks.push(capacity(partner, results, voice));
  for (const service of partner.services) blocks.push(cities(partner, service, results.links, voice));
  blocks.push({
    kind: 'working',
    id: workingId(partner),
    title: words.workings.partner(partner.name),
    lines: partner.working,
  });
  for (const row of partner.capacity) {
    blocks.push({
      kind: 'working',
      id: capacityId(partner, row.transponders, row.satellite),
      title: words.workings.capacity(partner.name, row.name),
      lines: row.working,
    });
  }
  if (partner.notices.length > 0) blocks.push({ kind: 'notices', notices: partner.notices });
  return blocks;
}

const capacityId = (partner: PartnerResult, transponders: string, satellite: string) =>
  fragment('w-capacity', `${partner.id}.${satellite}.${transponders}`);

function capacity(
  partner: PartnerResult,
  { satellites }: ProgrammeResults,
  { words: { captions, columns }, numbers: { figure, fixed }, unit }: Voice,
): Table {
  // Shared channels count in fractions.
  const decimals = partner.capacity.every((row) => Number.isInteger(row.channels)) ? 0 : 2;
  return {
    kind: 'table',
    id: fragment('t-capacity', partner.id),
    caption: captions.transponders(partner.name),
    columns: [
      text(columns.transponders),
      text(columns.satellite),
      number(columns.channels),
      number(columns.ofHowMany),
      number(columns.bandwidth, unit('MHz')),
      number(columns.rfPower, unit('W')),
    ],
    rows: partner.capacity.map((row) => {
      const to = capacityId(partner, row.transponders, row.satellite);
      const carrier = satellites.find(({ name }) => name === row.satellite);
      return [
        { text: row.name },
        { text: row.satellite },
        door(fixed(row.channels, decimals), to),
        carrier
          ? door(figure(row.ofChannels, ''), satelliteWorkingId(carrier))
          : { text: figure(row.ofChannels, '') },
        door(fixed(row.bandwidthMHz, 1), to),
        door(fixed(row.rfPowerW, 1), to),
      ];
    }),
  };
}

function cities(
  partner: PartnerResult,
  service: ServiceForPartner,
  links: readonly LinkResult[],
  voice: Voice,
): Table {
  const { captions, columns } = voice.words;
  const { numbers, unit } = voice;
  return {
    kind: 'table',
    id: fragment('t-cities', `${partner.id}.${service.service}`),
    caption: captions.cities(
      service.name,
      partner.name,
      service.terminal,
      numbers.percent(service.requiredAvailabilityPercent),
    ),
    columns: [
      text(columns.city),
      text(columns.localName),
      number(columns.elevation, '°'),
      number(columns.azimuth, '°'),
      number(columns.skew, '°'),
      number(columns.eirp, unit('dBW')),
      number(columns.dish, unit('m')),
      number(columns.dishRequired, unit('m')),
      number(columns.availability, '%'),
      number(columns.marginInClearSky, unit('dB')),
      number(columns.marginInRain, unit('dB')),
      text(columns.verdict),
      text(columns.limits),
    ],
    rows: service.cities.map((city) =>
      cityCells(
        city,
        partner.country,
        links.find(({ id }) => id === city.link),
        voice,
      ),
    ),
  };
}

function cityCells(
  city: CityRow,
  country: string,
  link: LinkResult | undefined,
  { words: { verdict }, numbers: { diameter, fixed, margin, reached } }: Voice,
): Cell[] {
  const to = fragment('link', city.link);
  const fails = city.closes ? {} : { status: 'fails' as const };
  // The elevation says how far below the horizon the satellite stands; nothing else of such a row means anything.
  const seen = (printed: string) => (isInSight(city) ? printed : '—');
  return [
    { text: city.name, door: to },
    localCell(city.localName, country),
    door(fixed(city.elevationDeg, 1), to),
    door(seen(fixed(city.azimuthDeg, 1)), to),
    door(seen(fixed(city.polarisationSkewDeg, 1)), to),
    door(seen(fixed(city.eirpDbw, 2)), to),
    door(diameter(city.terminalDiameterM), to),
    door(
      seen(diameter(city.requiredDiameterM)),
      isInSight(city) && city.working.length > 0 ? dishId(city.link) : to,
    ),
    door(reached(city.availability), to),
    door(margin(city.clearSkyMarginDb), to),
    { ...door(margin(city.marginInRainDb), to), ...fails },
    { text: verdict[city.verdict], ...fails },
    { text: link === undefined ? city.limits : whatLimits(link) },
  ];
}

/** Organisation and role; where sources name none, that is said of the organisation, not of the partner. */
function whoIs(
  { organisation, role }: PartnerResult,
  { words: { role: roles, sentences }, capital, said }: Voice,
): string {
  const as = roles[role] ?? role;
  return nameless.some((english) => organisation === said(english) || organisation.toLowerCase() === english)
    ? sentences.nameless(organisation.slice(0, 1).toLowerCase() + organisation.slice(1), as)
    : `${capital(organisation)}, ${as}`;
}

/** What programmes write where no organisation is named. */
const nameless = ['not named in any source', 'to be named'];

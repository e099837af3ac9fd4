/** A page per partner: what its cities get, its MHz and watts, its part of the cost. */
import type {
  CityRow,
  LinkResult,
  PartnerResult,
  ProgrammeResults,
  ServiceForPartner,
} from '@ortak/analysis';
import { diameter, figure, fixed, margin, percent, reached, withUnit } from '../format.ts';
import { type Block, type Cell, door, number, type Table, text } from './blocks.ts';
import { dishId, isInSight, whatLimits } from './links.ts';
import { fragment, localCell, roleWords } from './names.ts';
import { satelliteWorkingId } from './satellites.ts';

export function partnerBlocks(results: ProgrammeResults): Block[] {
  const { partners } = results;
  if (partners.length === 0) return [];
  return [
    { kind: 'heading', level: 2, id: 'partners', text: 'Partners' },
    overview(partners),
    {
      kind: 'shares',
      id: 'shares',
      caption: 'Parts of the cost, the bandwidth and the RF power by partner',
      shares: {
        partners: partners.map((partner) => partner.name),
        bars: [
          { label: 'Cost', percents: partners.map((partner) => partner.costPercent) },
          { label: 'Bandwidth', percents: partners.map((partner) => partner.bandwidthPercent) },
          { label: 'RF power', percents: partners.map((partner) => partner.rfPowerPercent) },
        ],
      },
    },
    ...partners.flatMap((partner) => onePartner(partner, results)),
  ];
}

const workingId = (partner: PartnerResult) => fragment('w-partner', partner.id);

function overview(partners: readonly PartnerResult[]): Table {
  const currency = partners[0]?.currency ?? '';
  return {
    kind: 'table',
    id: 't-partners',
    caption: 'What each partner pays and holds',
    columns: [
      text('Partner'),
      text('Role'),
      number('Cost', '%'),
      number('Cost', `million ${currency}`),
      number('Bandwidth', 'MHz'),
      number('Bandwidth', '%'),
      number('RF power', 'W'),
      number('RF power', '%'),
    ],
    rows: partners.map((partner, index): Cell[] => {
      const to = workingId(partner);
      return [
        { text: partner.name, partner: index },
        { text: roleWords[partner.role] ?? partner.role },
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

function onePartner(partner: PartnerResult, results: ProgrammeResults): Block[] {
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
      text: `${whoIs(partner)}. Pays ${withUnit(fixed(partner.costPercent, 1), '%')} of the cost (${withUnit(fixed(partner.costMillion, 2), `million ${partner.currency}`)}) and holds ${withUnit(fixed(partner.bandwidthMHz, 1), 'MHz')} and ${withUnit(fixed(partner.rfPowerW, 1), 'W')}.`,
    },
  ];
  if (partner.capacity.length > 0) blocks.push(capacity(partner, results));
  for (const service of partner.services) blocks.push(cities(partner, service, results.links));
  blocks.push({
    kind: 'working',
    id: workingId(partner),
    title: `Working: cost, MHz and watts of ${partner.name}`,
    lines: partner.working,
  });
  for (const row of partner.capacity) {
    blocks.push({
      kind: 'working',
      id: capacityId(partner, row.transponders, row.satellite),
      title: `Working: ${partner.name}, ${row.name}`,
      lines: row.working,
    });
  }
  if (partner.notices.length > 0) blocks.push({ kind: 'notices', notices: partner.notices });
  return blocks;
}

const capacityId = (partner: PartnerResult, transponders: string, satellite: string) =>
  fragment('w-capacity', `${partner.id}.${satellite}.${transponders}`);

function capacity(partner: PartnerResult, { satellites }: ProgrammeResults): Table {
  // Shared channels count in fractions.
  const decimals = partner.capacity.every((row) => Number.isInteger(row.channels)) ? 0 : 2;
  return {
    kind: 'table',
    id: fragment('t-capacity', partner.id),
    caption: `Transponders of ${partner.name}`,
    columns: [
      text('Transponders'),
      text('Satellite'),
      number('Channels'),
      number('of how many'),
      number('Bandwidth', 'MHz'),
      number('RF power', 'W'),
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

function cities(partner: PartnerResult, service: ServiceForPartner, links: readonly LinkResult[]): Table {
  return {
    kind: 'table',
    id: fragment('t-cities', `${partner.id}.${service.service}`),
    caption: `${service.name} in ${partner.name}: what its cities get with ${service.terminal}, ${percent(service.requiredAvailabilityPercent)} of the average year required`,
    columns: [
      text('City'),
      text('Local name'),
      number('Elevation', '°'),
      number('Azimuth', '°'),
      number('Skew', '°'),
      number('EIRP', 'dBW'),
      number('Dish', 'm'),
      number('Dish required', 'm'),
      number('Availability', '%'),
      number('Margin in clear sky', 'dB'),
      number('Margin in rain', 'dB'),
      text('Verdict'),
      text('What limits'),
    ],
    rows: service.cities.map((city) =>
      cityCells(
        city,
        partner.country,
        links.find(({ id }) => id === city.link),
      ),
    ),
  };
}

function cityCells(city: CityRow, country: string, link: LinkResult | undefined): Cell[] {
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
    door(reached(city.verdict, city.availability), to),
    door(margin(city.verdict, city.clearSkyMarginDb), to),
    { ...door(margin(city.verdict, city.marginInRainDb), to), ...fails },
    { text: city.verdict, ...fails },
    { text: link === undefined ? city.limits : whatLimits(link) },
  ];
}

/** Organisation and role; where sources name none, that is said of the organisation, not of the partner. */
function whoIs({ organisation, role }: PartnerResult): string {
  const as = roleWords[role] ?? role;
  return /^not named\b/i.test(organisation)
    ? `Organisation ${organisation.slice(0, 1).toLowerCase()}${organisation.slice(1)}; ${as}`
    : `${capitalised(organisation)}, ${as}`;
}

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Who pays what, and which MHz and watts are whose. */
import { line } from '@ortak/core/working';
import type { Programme, Share } from '@ortak/model';
import { inputLine } from '../inputs.ts';
import { localName } from '../local-name.ts';
import type { CapacityRow, PartnerResult } from '../results.ts';
import { amplifierOf } from '../satellite/summary.ts';

/** A partner's part of the programme: everything but the services of its cities. */
export type PartnerShare = Omit<PartnerResult, 'services'>;

function capacityRows(programme: Programme, share: Share): CapacityRow[] {
  return share.capacity.map((entry) => {
    const satellite = programme.satellites.find((candidate) =>
      candidate.transponders.some((group) => group.id === entry.transponders),
    )!;
    const group = satellite.transponders.find((candidate) => candidate.id === entry.transponders)!;
    const power = amplifierOf(satellite, group).saturatedPowerW;
    const bandwidthMHz = entry.channels.value * group.bandwidthMHz.value;
    const rfPowerW = entry.channels.value * power.value;
    return {
      transponders: group.id,
      name: group.name,
      satellite: satellite.name,
      channels: entry.channels.value,
      ofChannels: group.count,
      bandwidthMHz,
      rfPowerW,
      working: [
        inputLine('n', `Channels of ${group.name}`, entry.channels),
        inputLine('B', 'Bandwidth of a channel', group.bandwidthMHz),
        inputLine('P', 'Saturated power of an amplifier', power),
        line('n·B', 'Bandwidth', bandwidthMHz, 'MHz', 'channels × bandwidth'),
        line('n·P', 'Saturated RF power', rfPowerW, 'W', 'channels × power'),
      ],
    };
  });
}

/** The part of each partner, in the order of programme.yaml; partners without a share have zeros. */
export function partnerShares(programme: Programme): PartnerShare[] {
  const { partnership } = programme;
  const totals = { bandwidthMHz: 0, rfPowerW: 0 };
  for (const satellite of programme.satellites) {
    for (const group of satellite.transponders) {
      totals.bandwidthMHz += group.count * group.bandwidthMHz.value;
      totals.rfPowerW += group.count * amplifierOf(satellite, group).saturatedPowerW.value;
    }
  }
  return programme.partners.map((partner) => {
    const share = partnership.shares.find((candidate) => candidate.partner === partner.id);
    const capacity = share === undefined ? [] : capacityRows(programme, share);
    const bandwidthMHz = capacity.reduce((sum, row) => sum + row.bandwidthMHz, 0);
    const rfPowerW = capacity.reduce((sum, row) => sum + row.rfPowerW, 0);
    const costPercent = share?.costPercent.value ?? 0;
    const costMillion = (costPercent / 100) * partnership.investmentMillion.value;
    return {
      id: partner.id,
      name: partner.name,
      localName: localName(partner),
      country: partner.country,
      organisation: partner.organisation,
      role: partner.role,
      costPercent,
      costMillion,
      currency: partnership.currency,
      capacity,
      bandwidthMHz,
      bandwidthPercent: totals.bandwidthMHz === 0 ? 0 : (100 * bandwidthMHz) / totals.bandwidthMHz,
      rfPowerW,
      rfPowerPercent: totals.rfPowerW === 0 ? 0 : (100 * rfPowerW) / totals.rfPowerW,
      working: [
        inputLine('I', 'Investment', partnership.investmentMillion),
        ...(share === undefined ? [] : [inputLine('s', 'Part of the cost', share.costPercent)]),
        line('I·s', 'Cost', costMillion, `million ${partnership.currency}`, 'investment × part of the cost'),
        line('ΣB', 'Bandwidth', bandwidthMHz, 'MHz', 'sum over its channels'),
        line('ΣP', 'Saturated RF power', rfPowerW, 'W', 'sum over its channels'),
      ],
      notices:
        share === undefined
          ? [
              {
                code: 'partnership.no-share',
                source: partner.at,
                message: `${partner.name} has no entry under shares: no cost and no capacity.`,
              },
            ]
          : [],
    };
  });
}

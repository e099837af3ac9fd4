/** The answer in five lines: what it is, where it reaches, what closes, who gets what, how far to trust it. */
import type { Assumption, BeamCoverage, LinkResult, PartnerResult, SatelliteResult } from '../results.ts';
import { hasMargins } from '../verdict.ts';

interface Found {
  readonly satellites: readonly SatelliteResult[];
  readonly coverage: readonly BeamCoverage[];
  readonly links: readonly LinkResult[];
  readonly partners: readonly PartnerResult[];
  readonly assumptions: readonly Assumption[];
  /** Names of services that reach no city. */
  readonly emptyServices: readonly string[];
}

export function answer(found: Found): string[] {
  return [
    ...found.satellites.map(satelliteLine),
    coverageLine(found.coverage),
    linkLine(found.links, found.emptyServices),
    sharingLine(found.partners),
    confidenceLine(found.assumptions),
  ]
    .filter((sentence) => sentence !== '')
    .map(joined);
}

function satelliteLine(satellite: SatelliteResult): string {
  const { orbitalPositionDeg: position } = satellite;
  const where = `${Math.abs(position)}°${position < 0 ? 'W' : 'E'}`;
  return `${satellite.name} at ${where} on ${satellite.platform.name}: ${satellite.channels.length} channels and ${satellite.spares} spare amplifiers, ${number(satellite.bandwidthMHz)} MHz, ${number(satellite.rfPowerW)} W of saturated RF power.`;
}

function coverageLine(coverage: readonly BeamCoverage[]): string {
  const parts = coverage
    .filter((beam) => beam.quantity === 'eirp' && beam.serviceArea !== undefined)
    .map(
      (beam) =>
        `${beam.name} ${dB(beam.serviceArea!.minimum.value)} … ${dB(beam.serviceArea!.maximum.value)} dBW`,
    );
  return parts.length === 0 ? '' : `Saturated EIRP over the service area of each beam: ${parts.join('; ')}.`;
}

function linkLine(links: readonly LinkResult[], emptyServices: readonly string[]): string {
  if (links.length === 0)
    return emptyServices.length === 0
      ? ''
      : `No link: no city of the programme lies in the area of ${emptyServices.join(', ')}.`;
  const closing = links.filter((link) => link.closes).length;
  const visible = links.filter((link) => hasMargins(link.verdict));
  const unknown = links.filter((link) => link.verdict === 'no gain known').length;
  const unseen = links.length - visible.length - unknown;
  const hidden = `${unseen === 0 ? '' : ` ${unseen} do not see the satellite.`}${unknown === 0 ? '' : ` ${unknown} lie where the file of a beam gives no gain.`}`;
  const served =
    emptyServices.length === 0
      ? ''
      : ` No city of the programme lies in the area of ${emptyServices.join(', ')}.`;
  const closes = `${closing} of ${links.length} links close at their required availability.${hidden}${served}`;
  if (visible.length === 0) return closes;
  const tightest = visible.reduce((worst, link) =>
    link.marginInRainDb! < worst.marginInRainDb! ? link : worst,
  );
  return `${closes} Tightest: ${tightest.name}. ${tightest.limits}`;
}

/** How many partners the answer names; a report has a page for each. */
const NAMED_PARTNERS = 6;

function sharingLine(partners: readonly PartnerResult[]): string {
  const named = partners
    .slice(0, NAMED_PARTNERS)
    .map(
      (partner) =>
        `${partner.name} pays ${number(partner.costPercent)} % (${number(partner.costMillion)} million ${partner.currency}) for ${number(partner.bandwidthMHz)} MHz and ${number(partner.rfPowerW)} W`,
    );
  const others = partners.length - named.length;
  return `${[...named, ...(others > 0 ? [`and ${others} others`] : [])].join('; ')}.`;
}

function confidenceLine(assumptions: readonly Assumption[]): string {
  const count = (confidence: Assumption['confidence']) =>
    assumptions.filter((figure) => figure.confidence === confidence).length;
  const unsourced = count('unsourced');
  return `Of ${assumptions.length} figures ${count('published')} are published, ${count('derived')} derived from published ones, ${count('modelled')} modelled and ${count('assumed')} assumed${unsourced === 0 ? '' : `; ${unsourced} have no source`}.`;
}

/** Up to one decimal; groups of three set apart by a thin space, the number kept with its unit. */
function number(value: number): string {
  return Number(value.toFixed(1)).toLocaleString('en-GB').replaceAll(',', '\u202f');
}

function dB(value: number): string {
  return value.toFixed(1).replace('-', '−');
}

/** A unit stays on the line of its number. */
function joined(sentence: string): string {
  return sentence.replaceAll(/(?<=\d) (?=%|dB|MHz|W\b|million)/g, '\u00a0');
}

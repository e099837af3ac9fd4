/** What decides whether a link closes, in one sentence with figures. */
import { fromDecibel } from '@ortak/core/math';
import { UNKNOWN_GAIN } from './known-gain.ts';
import type { PreparedLink } from './prepare.ts';
import type { SolvedLink } from './solve.ts';

/** Parts of the noise and interference under the demodulator, as shares of their sum. */
function shares({ inRain }: SolvedLink): { uplink: number; downlink: number; interference: number } {
  const uplink = fromDecibel(-inRain.uplink.carrierToNoiseDb);
  const downlink = fromDecibel(-inRain.downlink.carrierToNoiseDb);
  const interference = fromDecibel(-inRain.carrierToInterferenceDb);
  const sum = uplink + downlink + interference;
  return { uplink: uplink / sum, downlink: downlink / sum, interference: interference / sum };
}

/** `Margin 0.54 dB at 99.7 %: fades take 1.65 dB of it, most on the downlink in Astana (fade 0.73 dB, noise +1.28 dB).` */
export function limitsOf(prepared: PreparedLink, solved: SolvedLink): string {
  const { link } = prepared;
  const { clear, inRain } = solved;
  const required = `${link.requiredAvailabilityPercent.value} %`;
  const margin = `Margin ${dB(solved.marginInRainDb)} at ${required}`;
  if (prepared.down.look.elevationDeg < 0)
    return `${link.to.name} does not see the satellite: there is no link.`;
  if (prepared.up.look.elevationDeg < 0)
    return `${link.from.name} does not see the satellite: there is no link.`;

  const unknown = prepared.notices.find(({ code }) => code === UNKNOWN_GAIN);
  if (unknown !== undefined) return unknown.message;

  const overdrive = prepared.notices.find(({ code }) => code === 'link.overdrive');
  if (overdrive !== undefined) return overdrive.message;

  const fadesDb = clear.esN0Db - inRain.esN0Db;
  if (fadesDb > 0.5 && fadesDb > 0.5 * Math.abs(solved.marginInRainDb)) {
    const { uplinkDb, downlinkDb } = solved.rainCost();
    const end =
      uplinkDb > downlinkDb
        ? `the uplink at ${link.from.name} (fade ${dB(inRain.uplink.fadeDb)})`
        : `the downlink in ${link.to.name} (fade ${dB(inRain.downlink.fadeDb)}, noise +${dB(inRain.downlink.noiseRiseDb)})`;
    return `${margin}: fades take ${dB(fadesDb)} of it, most on ${end}.`;
  }
  const part = shares(solved);
  const percent = (share: number) => `${Math.round(100 * share)} % of noise and interference`;
  if (part.interference >= part.uplink && part.interference >= part.downlink)
    return `${margin}: interference decides, ${percent(part.interference)}.`;
  return part.downlink >= part.uplink
    ? `${margin}: thermal noise of the downlink in ${link.to.name} decides, ${percent(part.downlink)}.`
    : `${margin}: thermal noise of the uplink from ${link.from.name} decides, ${percent(part.uplink)}.`;
}

function dB(value: number): string {
  // A margin of −0.003 dB must not read 0.00.
  return `${value.toFixed(Math.abs(value) < 0.01 ? 3 : 2).replace('-', '−')} dB`;
}

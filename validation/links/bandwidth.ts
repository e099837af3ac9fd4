/** Power-equivalent bandwidth and back-off per carrier: Comtech EF Data manuals, satsig.net. */
import {
  type LinkBudget,
  linkBudget,
  type PowerBandwidth,
  powerBandwidth,
  spreadingLossDb,
} from '@ortak/core/link';
import { toDecibel } from '@ortak/core/math';
import { casesIn, type PrintedSource } from '../cases.ts';
import { CLEAR_SKY } from './clear-sky.ts';

const MHz = casesIn('MHz', 0.0005);
const percent = casesIn('%', 0.005);
const DMD = 'DMD2050E, p. 3-49';
const CDM = 'CDM-625A, F-29';

const shared = (): PowerBandwidth =>
  powerBandwidth(
    { symbolRateBaud: (2 * 2.048e6) / (3 * 0.75), spacingFactor: 1.4, eirpDbw: 24 },
    { bandwidthHz: 36e6, saturatedEirpDbw: 37, totalOutputBackOffDb: 4 },
  );
const transponder = { bandwidthHz: 36e6, saturatedEirpDbw: 40, totalOutputBackOffDb: 4 };
/** 10 Mbit/s of 8PSK 3/4. */
const oneWay = (): PowerBandwidth =>
  powerBandwidth({ symbolRateBaud: 10e6 / (3 * 0.75), spacingFactor: 1.4, eirpDbw: 20 }, transponder);
/** 3 MHz of bandwidth, 4.5 MHz of power. */
const powerful = (): PowerBandwidth =>
  powerBandwidth(
    { symbolRateBaud: 2.5e6, spacingFactor: 1.2, eirpDbw: 36 + toDecibel(4.5 / 36) },
    transponder,
  );

export const comtech: PrintedSource = {
  source: 'Comtech EF Data manuals',
  quantity: 'power-equivalent, allocated and leased bandwidth',
  cases: [
    MHz(DMD, 'power-equivalent bandwidth', 4.532, () => shared().powerEquivalentBandwidthHz / 1e6, 0.0005, {
      note: 'two of its intermediate figures are misprints: 1955.26 W is 1995.26, 54.424 W/MHz is 55.424',
    }),
    percent(DMD, 'part of the power', 12.59, () => shared().powerShare * 100),
    MHz(DMD, 'allocated bandwidth', 2.548, () => shared().allocatedBandwidthHz / 1e6, 0.001),
    percent(DMD, 'part of the bandwidth', 7.078, () => shared().bandwidthShare * 100, 0.002),
    MHz(CDM, 'allocated bandwidth, 10 Mbit/s', 6.222, () => oneWay().allocatedBandwidthHz / 1e6),
    percent(CDM, 'part of the bandwidth', 17.3, () => oneWay().bandwidthShare * 100, 0.05),
    MHz(
      CDM,
      'leased bandwidth, the larger of 3 and 4.5',
      4.5,
      () => powerful().leasedBandwidthHz / 1e6,
      1e-9,
    ),
  ],
};

/** A carrier of 250 kHz that takes its part of a 36 MHz transponder. */
function dataCarrier(): LinkBudget {
  const stationEirpDbw = 20;
  return linkBudget(
    {
      symbolRateBaud: 200e3,
      uplink: {
        frequencyHz: 14e9,
        slantRangeM: 10 ** ((stationEirpDbw + 80 + 7 + toDecibel(36 / 0.25) - spreadingLossDb(1)) / 20),
        stationEirpDbw,
        otherLossDb: 0,
        satelliteGOverTDbPerK: 0,
      },
      transponder: {
        operation: 'multi-carrier',
        saturationFluxDensityDbwPerM2: -80,
        referenceGOverTDbPerK: 0,
        attenuatorDb: 0,
        totalInputBackOffDb: 7,
        totalOutputBackOffDb: 4.5,
      },
      downlink: {
        frequencyHz: 12e9,
        slantRangeM: 38e6,
        saturatedEirpDbw: 50,
        otherLossDb: 0,
        antennaGainDbi: 40,
        feedLossDb: 0,
        clearSkyAntennaNoiseK: 30,
        receiverNoiseK: 70,
      },
      interference: [],
      implementationLossDb: 0,
      systemMarginDb: 0,
    },
    CLEAR_SKY,
  );
}

export const satsig: PrintedSource = {
  source: 'satsig.net, data distribution',
  quantity: 'flux density and EIRP of a carrier in a shared transponder',
  cases: [
    casesIn('dB(W/m²)', 0.1)(
      '250 kHz of 36 MHz',
      'flux density of the carrier',
      -108.6,
      () => dataCarrier().uplink.powerFluxDensityDbwPerM2,
    ),
    casesIn('dBW', 0.1)(
      '250 kHz of 36 MHz',
      'EIRP of the carrier',
      23.9,
      () => dataCarrier().downlink.carrierEirpDbw,
    ),
  ],
};

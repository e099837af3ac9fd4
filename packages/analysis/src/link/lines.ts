/** A link budget in the order in which engineers print it: uplink, satellite, downlink, interference, total. */
import { combineDb, type LinkBudget } from '@ortak/core/link';
import { BOLTZMANN_DBW_PER_K_HZ, toDecibel } from '@ortak/core/math';
import { spectralEfficiency } from '@ortak/core/modem';
import { line, type WorkingLine } from '@ortak/core/working';
import type { Channel } from '@ortak/model';
import { antennaPowerLines } from '../coverage/quantity.ts';
import type { Environment } from '../environment.ts';
import { inputLine } from '../inputs.ts';
import type { BudgetLine, BudgetSection } from '../results.ts';
import { gainWorking } from '../satellite/beam.ts';
import type { PreparedLink } from './prepare.ts';
import { type RainyPath, rainLines } from './rain.ts';
import { geodeticOf, type StationAt } from './resolve.ts';
import { allowedPercent, type SolvedLink } from './solve.ts';
import { antennaGainLines, largestEirpLines } from './station.ts';

const BUDGET = 'ortak link budget';
const GEOMETRY = 'geometry on the WGS 84 ellipsoid';

/** A line with its clear-sky value and, where rain changes it, its value in rain. */
function both(
  symbol: string,
  label: string,
  unit: string,
  source: string,
  clear: number,
  inRain: number,
  working?: readonly WorkingLine[],
): BudgetLine {
  const entry = line(symbol, label, clear, unit, source, working);
  return inRain === clear ? entry : { ...entry, inRain };
}

/** The whole budget; pPercent is the share of time that the required availability leaves. */
export function budgetSections(
  environment: Environment,
  prepared: PreparedLink,
  solved: SolvedLink,
): BudgetSection[] {
  const pPercent = allowedPercent(prepared);
  return [
    { title: 'Carrier', lines: carrierLines(prepared, solved) },
    {
      title: `Uplink, ${prepared.link.from.name}`,
      lines: uplinkLines(environment, prepared, solved, pPercent),
    },
    { title: `Satellite, ${prepared.link.channel.id}`, lines: satelliteLines(prepared, solved) },
    {
      title: `Downlink, ${prepared.link.to.name}`,
      lines: downlinkLines(environment, prepared, solved, pPercent),
    },
    { title: 'Interference', lines: interferenceLines(prepared, solved) },
    { title: 'Total', lines: totalLines(prepared, solved, pPercent) },
  ];
}

function carrierLines({ link }: PreparedLink, { modcod, clear }: SolvedLink): BudgetLine[] {
  const { carrier } = link;
  const efficiency = spectralEfficiency(modcod, carrier);
  const chosen = carrier.modcod.startsWith('auto') ? 'most efficient that closes in rain' : 'programme';
  const occupiedMHz = carrier.symbolRateMBd.value * (1 + carrier.rollOff.value);
  return [
    { ...line('', `MODCOD (${chosen})`, modcod.id, '', modcod.source), confidence: modcod.confidence },
    inputLine('Rs', 'Symbol rate', carrier.symbolRateMBd),
    line('10 log Rs', 'Noise bandwidth', clear.noiseBandwidthDbHz, 'dBHz', BUDGET),
    line(
      '',
      'Spectral efficiency',
      efficiency,
      'bit/symbol',
      `${carrier.pilots ? 'with' : 'without'} pilots, ${carrier.frame} frames, EN 302 307-1 §5.5`,
      [
        line('Kbch', 'Bits before BCH coding', modcod.kbchBits, 'bit', modcod.source),
        line('', 'Slots of 90 symbols', modcod.slots, '', modcod.source),
      ],
    ),
    line(
      'Rb',
      'Information rate',
      efficiency * carrier.symbolRateMBd.value,
      'Mbit/s',
      'spectral efficiency × Rs',
    ),
    line('B', 'Occupied bandwidth', occupiedMHz, 'MHz', 'Rs (1 + roll-off)', [
      inputLine('α', 'Roll-off', carrier.rollOff),
      inputLine('', 'Bandwidth of the channel', link.channel.group.bandwidthMHz),
    ]),
  ];
}

function lookLines(
  station: StationAt,
  path: RainyPath,
  satelliteLine: WorkingLine,
  frequency: BudgetLine,
): BudgetLine[] {
  const working = [
    inputLine('φ', 'Latitude', station.site.latitudeDeg),
    inputLine('λ', 'Longitude', station.site.longitudeDeg),
    inputLine('h', 'Height above sea level', station.site.heightM),
    satelliteLine,
  ];
  return [
    frequency,
    line('ε', 'Elevation', path.look.elevationDeg, '°', GEOMETRY, working),
    line('Az', 'Azimuth from true north', path.look.azimuthDeg, '°', GEOMETRY, working),
    line(
      'ψ',
      'Polarisation skew, clockwise seen towards the satellite',
      path.skewDeg,
      '°',
      GEOMETRY,
      working,
    ),
    line('d', 'Slant range', path.look.slantRangeM / 1000, 'km', GEOMETRY, working),
  ];
}

/** Centre frequency of a channel: that of the first of its group, and the spacing. */
function frequencyLine(channel: Channel, way: 'up' | 'down'): BudgetLine {
  const { group } = channel;
  const first = way === 'up' ? group.uplinkFirstCentreGHz : group.downlinkFirstCentreGHz;
  const polarisation = way === 'up' ? group.uplinkPolarisation : group.downlinkPolarisation;
  return {
    ...inputLine('f', `Frequency, polarisation ${polarisation}`, first),
    value: way === 'up' ? channel.uplinkCentreGHz : channel.downlinkCentreGHz,
    working: [
      inputLine('f₁', 'Centre of the first channel of the group', first),
      inputLine('Δf', 'Spacing of the channels', group.spacingMHz),
      line('', 'Channel', channel.id, '', group.at),
    ],
  };
}

function rainLine(
  environment: Environment,
  path: RainyPath,
  station: StationAt,
  pPercent: number,
  inRainDb: number,
): BudgetLine {
  return both(
    'Ap',
    `Rain attenuation exceeded for ${round(pPercent)} % of the year`,
    'dB',
    'ITU-R P.618-14 § 2.2.1.1',
    0,
    inRainDb,
    rainLines(environment, path, station.site, pPercent),
  );
}

function uplinkLines(
  environment: Environment,
  prepared: PreparedLink,
  { clear, inRain }: SolvedLink,
  pPercent: number,
): BudgetLine[] {
  const { link, input, up } = prepared;
  const { from, channel, drive } = link;
  const eirp = input.uplink.stationEirpDbw;
  const rxGain = prepared.receiveGainDbi;
  const noise = link.receiver.systemNoiseTemperatureK;
  const wanted: WorkingLine[] =
    'stationEirpDbw' in drive
      ? [inputLine('EIRP', 'EIRP set for this carrier', drive.stationEirpDbw)]
      : [
          inputLine('IBO', 'Input back-off set for this carrier', drive.inputBackOffDb),
          line(
            'SFD',
            'Saturation flux density at the station',
            clear.transponder.saturationFluxDensityDbwPerM2,
            'dB(W/m²)',
            BUDGET,
          ),
          line('10 log 4πd²', 'Spreading loss', clear.uplink.spreadingLossDb, 'dB(m²)', BUDGET),
          line('EIRP', 'EIRP for that drive', prepared.wantedEirpDbw, 'dBW', 'SFD − IBO + 10 log 4πd² + L'),
        ];
  return [
    ...lookLines(
      from,
      up,
      inputLine('λs', 'Orbital position', link.satellite.orbitalPositionDeg),
      frequencyLine(channel, 'up'),
    ),
    line('EIRP', 'EIRP of the carrier at the station', eirp, 'dBW', BUDGET, [
      ...wanted,
      line(
        'EIRPmax',
        'Highest EIRP of the station',
        prepared.largestEirpDbw,
        'dBW',
        'P − OBO − Lf − Lp + G',
        largestEirpLines(from.terminal, channel.uplinkCentreGHz),
      ),
    ]),
    line('Lfs', 'Free-space loss', clear.uplink.freeSpaceLossDb, 'dB', 'ITU-R P.525-5, 20 log(4πd/λ)'),
    inputLine('L', 'Other losses in clear sky', link.uplinkOtherLossDb),
    rainLine(environment, up, from, pPercent, inRain.uplink.fadeDb),
    both(
      'PFD',
      'Power flux density at the satellite',
      'dB(W/m²)',
      'EIRP − 10 log 4πd² − L − Ap',
      clear.uplink.powerFluxDensityDbwPerM2,
      inRain.uplink.powerFluxDensityDbwPerM2,
    ),
    line(
      'G/T',
      'G/T of the satellite towards the station',
      input.uplink.satelliteGOverTDbPerK,
      'dB/K',
      'G − 10 log T',
      [
        line(
          'G',
          'Receive gain towards the station',
          rxGain,
          'dBi',
          'beam',
          gainWorking(link.receiveBeam.receive, link.satellite, geodeticOf(from.site), rxGain),
        ),
        inputLine('T', 'System noise temperature', noise),
        line('T', 'System noise temperature', toDecibel(noise.value), 'dBK', '10 log T'),
      ],
    ),
    line('k', 'Boltzmann constant', BOLTZMANN_DBW_PER_K_HZ, 'dBW/(K·Hz)', 'SI (2019)'),
    both(
      'C/N₀',
      'Uplink C/N₀',
      'dBHz',
      'EIRP − Lfs − L − Ap + G/T − k',
      clear.uplink.carrierToNoiseDensityDbHz,
      inRain.uplink.carrierToNoiseDensityDbHz,
    ),
    both(
      'C/N',
      'Uplink C/N',
      'dB',
      'C/N₀ − 10 log Rs',
      clear.uplink.carrierToNoiseDb,
      inRain.uplink.carrierToNoiseDb,
    ),
  ];
}

function satelliteLines(prepared: PreparedLink, { clear, inRain }: SolvedLink): BudgetLine[] {
  const { link, input, transmitGainDbi } = prepared;
  const { group } = link.channel;
  const { operation } = group;
  const curve =
    operation.mode === 'multi-carrier'
      ? [
          inputLine('IBOt', 'Total input back-off', operation.inputBackOffDb),
          inputLine('OBOt', 'Total output back-off', operation.outputBackOffDb),
        ]
      : link.amplifier.transfer.points.map(([ibo, obo]) =>
          line('', `Transfer curve at ${ibo} dB of input back-off`, obo, 'dB', link.amplifier.at),
        );
  return [
    line(
      'SFD',
      'Saturation flux density at the station',
      clear.transponder.saturationFluxDensityDbwPerM2,
      'dB(W/m²)',
      'SFDref − (G/T − G/Tref) + attenuator',
      [
        inputLine('SFDref', 'Saturation flux density', group.saturationFluxDensityDbwPerM2),
        inputLine('G/Tref', 'Satellite G/T for which it is stated', group.referenceGOverTDbPerK),
        ...(group.attenuatorDb === undefined
          ? []
          : [inputLine('A', 'Channel attenuator', group.attenuatorDb)]),
      ],
    ),
    both(
      'IBO',
      'Input back-off of the carrier',
      'dB',
      'SFD − PFD',
      clear.transponder.inputBackOffDb,
      inRain.transponder.inputBackOffDb,
    ),
    ...(operation.mode === 'single-carrier' && operation.alcRangeDb !== undefined
      ? [
          both(
            'ALC',
            'Made up by level control',
            'dB',
            operation.alcRangeDb.at,
            clear.transponder.levelControlDb,
            inRain.transponder.levelControlDb,
            [inputLine('', 'Range of the level control', operation.alcRangeDb)],
          ),
        ]
      : []),
    both(
      'OBO',
      'Output back-off of the carrier',
      'dB',
      operation.mode === 'multi-carrier' ? 'IBO − (IBOt − OBOt)' : 'transfer curve of the amplifier',
      clear.transponder.outputBackOffDb,
      inRain.transponder.outputBackOffDb,
      curve,
    ),
    line(
      'EIRPs',
      'Saturated EIRP towards the receiving station',
      input.downlink.saturatedEirpDbw,
      'dBW',
      'P − L + G',
      [
        ...antennaPowerLines(link.amplifier),
        line(
          'G',
          'Transmit gain towards the station',
          transmitGainDbi,
          'dBi',
          'beam',
          gainWorking(link.transmitBeam.transmit, link.satellite, geodeticOf(link.to.site), transmitGainDbi),
        ),
      ],
    ),
    both(
      'EIRP',
      'EIRP of the carrier',
      'dBW',
      'EIRPs − OBO',
      clear.downlink.carrierEirpDbw,
      inRain.downlink.carrierEirpDbw,
    ),
  ];
}

function downlinkLines(
  environment: Environment,
  prepared: PreparedLink,
  { clear, inRain }: SolvedLink,
  pPercent: number,
): BudgetLine[] {
  const { link, input, down } = prepared;
  const { to, channel } = link;
  const { receive } = to.terminal;
  const noiseLines = (budget: LinkBudget): WorkingLine[] => [
    inputLine('TA', 'Antenna noise in clear sky', receive.clearSkyAntennaNoiseK),
    line(
      'TA',
      'Antenna noise',
      budget.downlink.noise.antennaNoiseK,
      'K',
      'ITU-R P.618-14 § 3 (69), medium at 275 K',
    ),
    inputLine('Lf', 'Feed loss, at 290 K', receive.feedLossDb),
    inputLine('TR', 'Receiver noise temperature', receive.receiverNoiseTemperatureK),
  ];
  return [
    ...lookLines(
      to,
      down,
      inputLine('λs', 'Orbital position', link.satellite.orbitalPositionDeg),
      frequencyLine(channel, 'down'),
    ),
    line('Lfs', 'Free-space loss', clear.downlink.freeSpaceLossDb, 'dB', 'ITU-R P.525-5, 20 log(4πd/λ)'),
    inputLine('L', 'Other losses in clear sky', link.downlinkOtherLossDb),
    rainLine(environment, down, to, pPercent, inRain.downlink.fadeDb),
    line(
      'G',
      `Gain of the ${to.terminal.antenna.diameterM.value} m antenna, pointing loss taken off`,
      input.downlink.antennaGainDbi,
      'dBi',
      'G − Lp',
      [
        ...antennaGainLines(to.terminal, channel.downlinkCentreGHz),
        inputLine('Lp', 'Pointing loss', receive.pointingLossDb),
      ],
    ),
    both(
      'T',
      'System noise temperature at the receiver',
      'K',
      'TA/Lf + 290 (1 − 1/Lf) + TR',
      clear.downlink.noise.systemNoiseK,
      inRain.downlink.noise.systemNoiseK,
      noiseLines(inRain),
    ),
    both(
      'G/T',
      'G/T of the station',
      'dB/K',
      'G − Lf − 10 log T',
      clear.downlink.noise.gOverTDbPerK,
      inRain.downlink.noise.gOverTDbPerK,
    ),
    both(
      'C/N₀',
      'Downlink C/N₀',
      'dBHz',
      'EIRP − Lfs − L − Ap + G/T − k',
      clear.downlink.carrierToNoiseDensityDbHz,
      inRain.downlink.carrierToNoiseDensityDbHz,
    ),
    both(
      'C/N',
      'Downlink C/N',
      'dB',
      'C/N₀ − 10 log Rs',
      clear.downlink.carrierToNoiseDb,
      inRain.downlink.carrierToNoiseDb,
    ),
  ];
}

const REACTS = {
  uplink: 'enters on the uplink: falls by the uplink fade',
  satellite: 'arises in the satellite: falls with the carrier’s output power',
  downlink: 'enters on the downlink: falls with the carrier’s output power, fades with the carrier',
} as const;

function interferenceLines({ link }: PreparedLink, { clear, inRain }: SolvedLink): BudgetLine[] {
  if (link.interference.length === 0) return [line('C/I', 'None stated', '–', '', link.at)];
  return [
    ...link.interference.map((entry, i): BudgetLine => {
      const figure = inputLine('C/I', entry.name, entry.carrierToInterferenceDb);
      const rainy = inRain.interference[i]!.carrierToInterferenceDb;
      return {
        ...figure,
        ...(rainy !== figure.value && { inRain: rainy }),
        working: [line('', REACTS[entry.place], entry.place, '', BUDGET)],
      };
    }),
    both(
      'C/I',
      'All interference',
      'dB',
      'sum of powers',
      clear.carrierToInterferenceDb,
      inRain.carrierToInterferenceDb,
    ),
  ];
}

function totalLines(prepared: PreparedLink, solved: SolvedLink, pPercent: number): BudgetLine[] {
  const { link } = prepared;
  const { clear, inRain, modcod, availability } = solved;
  const parts = (budget: LinkBudget): WorkingLine[] => [
    line('C/N', 'Uplink', budget.uplink.carrierToNoiseDb, 'dB', BUDGET),
    line('C/N', 'Downlink', budget.downlink.carrierToNoiseDb, 'dB', BUDGET),
    line('C/I', 'Interference', budget.carrierToInterferenceDb, 'dB', BUDGET),
    line(
      'C/(N+I)',
      'Together',
      combineDb([
        budget.uplink.carrierToNoiseDb,
        budget.downlink.carrierToNoiseDb,
        budget.carrierToInterferenceDb,
      ]),
      'dB',
      'sum of powers',
    ),
  ];
  return [
    both(
      'C/N',
      'Thermal C/N, up and down',
      'dB',
      'sum of powers',
      clear.carrierToNoiseDb,
      inRain.carrierToNoiseDb,
    ),
    both(
      'Es/N₀',
      'C/(N+I) in one symbol rate',
      'dB',
      'sum of powers',
      clear.esN0Db,
      inRain.esN0Db,
      parts(inRain),
    ),
    inputLine('', 'Implementation loss of the modem', link.carrier.implementationLossDb),
    inputLine('', 'System margin', link.systemMarginDb),
    {
      ...line('Es/N₀', `Needed by ${modcod.id}, ideal`, modcod.idealEsN0Db, 'dB', modcod.source),
      confidence: modcod.confidence,
    },
    both(
      'M',
      `Margin; in rain exceeded for ${round(pPercent)} % of the year at both ends`,
      'dB',
      'Es/N₀ − losses − needed',
      solved.clearSkyMarginDb,
      solved.marginInRainDb,
    ),
    inputLine('', 'Required availability of the average year', link.requiredAvailabilityPercent),
    line(
      '',
      availability.bound === 'exact'
        ? 'Availability: the margin is zero there'
        : availability.bound === 'better-than'
          ? 'Availability, at least (end of the rain method)'
          : 'Availability, less than (end of the rain method)',
      availability.percent,
      '%',
      'the same p at both ends, ITU-R P.618-14',
    ),
  ];
}

/** 100 − 99.7 without the noise of binary fractions. */
function round(pPercent: number): number {
  return Number(pPercent.toPrecision(6));
}

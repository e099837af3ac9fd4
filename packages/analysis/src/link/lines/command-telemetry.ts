/** The budget of a carrier of telecommand or telemetry, line by line. */
import { frequencyModulation, phaseModulationShares } from '@ortak/core/link';
import { BOLTZMANN_DBW_PER_K_HZ, toDecibel } from '@ortak/core/math';
import { line } from '@ortak/core/working';
import type { Environment } from '../../environment.ts';
import { inputLine } from '../../inputs.ts';
import type { BudgetLine, BudgetSection } from '../../results.ts';
import type { CarrierService, CarrierState, PreparedCarrier } from '../command-telemetry.ts';
import { antennaGainLines, antennaLossLines, largestEirpLines } from '../station.ts';
import { clearSkyLine, fadeLine } from './fade.ts';
import { both, freeSpaceLine, lookLines } from './shared.ts';

const PM = 'Bessel functions, Abramowitz and Stegun 9.1.42 … 45';

export function commandTelemetrySections(
  environment: Environment,
  carrier: PreparedCarrier,
  clear: CarrierState,
  inRain: CarrierState,
  pPercent: number,
): BudgetSection[] {
  const { link, satellite, equipment, station, air } = carrier;
  const { frequencyGHz, polarisation } = equipment.unit;
  const name = equipment.kind === 'telecommand' ? 'Telecommand' : 'Telemetry';
  return [
    { title: `${name}, carrier`, lines: carrierLines(carrier) },
    {
      title: `Path, ${station.name} – ${satellite.name}`,
      lines: [
        ...lookLines(
          station,
          air,
          inputLine('λs', 'Orbital position', satellite.orbitalPositionDeg),
          inputLine('f', `Frequency, polarisation ${polarisation}`, frequencyGHz),
        ),
        eirpLine(carrier),
        freeSpaceLine(carrier.freeSpaceDb, air, frequencyGHz.value),
        clearSkyLine(air, link.clearSkyLossDb),
        fadeLine(environment, air, station, pPercent, inRain.fadeDb),
        both(
          'P',
          'Power at the receiver',
          'dBW',
          'EIRP − Lfs − L − A + G − Lf',
          clear.powerDbw,
          inRain.powerDbw,
        ),
        ...receiverLines(carrier, clear, inRain),
        line('k', 'Boltzmann constant', BOLTZMANN_DBW_PER_K_HZ, 'dBW/(K·Hz)', 'SI (2019)'),
        both(
          'C/N₀',
          'C/N₀ of all the carrier',
          'dBHz',
          'EIRP − Lfs − L − A + G/T − k',
          clear.densityDbHz,
          inRain.densityDbHz,
        ),
      ],
    },
    {
      title: 'Services',
      lines: [
        ...clear.services.flatMap((service, i) => serviceLines(carrier, service, inRain.services[i]!)),
        inputLine('', 'Margin that each of them keeps', link.requiredMarginDb),
        both(
          'M',
          'Least margin beyond that',
          'dB',
          'least of the margins − the one kept',
          clear.marginDb,
          inRain.marginDb,
        ),
        inputLine('', 'Required availability of the average year', link.requiredAvailabilityPercent),
      ],
    },
  ];
}

function carrierLines({ link }: PreparedCarrier): BudgetLine[] {
  const { modulation, ranging } = link;
  const rate = inputLine('Rb', 'Bit rate', link.bitRateKbps);
  if (modulation.kind === 'fm') {
    const { deviationKHz, subcarrierKHz } = modulation;
    const { bandwidthHz, subcarrierDb } = frequencyModulation(
      deviationKHz.value * 1e3,
      subcarrierKHz.value * 1e3,
    );
    const working = [
      inputLine('Δf', 'Peak deviation by the subcarrier', deviationKHz),
      inputLine('fs', 'Frequency of the subcarrier', subcarrierKHz),
    ];
    return [
      rate,
      line('', 'Modulation of the carrier', 'FM by a sine subcarrier', '', link.at),
      line('B', 'Band of the carrier', bandwidthHz / 1e3, 'kHz', 'Carson, 2 (Δf + fs)', working),
      line(
        '',
        'Subcarrier behind the discriminator over C/N₀',
        subcarrierDb,
        'dB',
        '20 log(Δf/fs) − 10 log 2',
        working,
      ),
    ];
  }
  const indices = [modulation.dataIndexRad, ...(ranging === undefined ? [] : [ranging.indexRad])];
  const { carrierDb, subcarriersDb } = phaseModulationShares(indices.map(({ value }) => value));
  const working = [
    inputLine('m₁', 'Modulation index of the data subcarrier', modulation.dataIndexRad),
    ...(ranging === undefined
      ? []
      : [inputLine('m₂', 'Modulation index of the ranging tone', ranging.indexRad)]),
  ];
  return [
    rate,
    line('', 'Modulation of the carrier', 'PM by sine subcarriers', '', link.at),
    line('', 'Residual carrier over all power', carrierDb, 'dB', `${PM}: J0²(m₁) J0²(m₂)`, working),
    line('', 'Data subcarrier over all power', subcarriersDb[0]!, 'dB', `${PM}: 2 J1²(m₁) J0²(m₂)`, working),
    ...(ranging === undefined
      ? []
      : [
          line(
            '',
            'Ranging tone over all power',
            subcarriersDb[1]!,
            'dB',
            `${PM}: 2 J1²(m₂) J0²(m₁)`,
            working,
          ),
        ]),
  ];
}

function eirpLine({ equipment, eirpDbw, station, misalignedDeg }: PreparedCarrier): BudgetLine {
  if (equipment.kind === 'telecommand')
    return line(
      'EIRP',
      `EIRP of ${station.name}`,
      eirpDbw,
      'dBW',
      'as stated, as far as the station reaches',
      [
        inputLine('EIRP', 'EIRP of the station', equipment.way.stationEirpDbw),
        ...largestEirpLines(
          { ...station.terminal, transmit: station.terminal.transmit! },
          equipment.unit.frequencyGHz.value,
          misalignedDeg,
        ),
      ],
    );
  const { name, powerW, outputLossDb, antennaGainDbi } = equipment.unit;
  return line('EIRP', `EIRP of ${name}`, eirpDbw, 'dBW', 'P − L + G', [
    inputLine('P', 'Power of the transmitter', powerW),
    inputLine('L', 'Loss between transmitter and antenna', outputLossDb),
    inputLine('G', 'Gain of its antenna towards the station', antennaGainDbi),
  ]);
}

function receiverLines(
  { equipment, station, misalignedDeg }: PreparedCarrier,
  clear: CarrierState,
  inRain: CarrierState,
): BudgetLine[] {
  const gOverT = (source: string, working: BudgetLine[]): BudgetLine =>
    both('G/T', 'G/T of the receiver', 'dB/K', source, clear.gOverTDbPerK, inRain.gOverTDbPerK, working);
  if (equipment.kind === 'telecommand') {
    const { antennaGainDbi, inputLossDb, systemNoiseTemperatureK } = equipment.unit;
    return [
      gOverT('G − Lf − 10 log T', [
        inputLine('G', 'Gain of its antenna towards the station', antennaGainDbi),
        inputLine('Lf', 'Loss between antenna and receiver', inputLossDb),
        inputLine('T', 'System noise temperature at the receiver', systemNoiseTemperatureK),
      ]),
    ];
  }
  const receive = station.terminal.receive!;
  return [
    both(
      'T',
      'System noise temperature at the receiver',
      'K',
      'TA/Lf + 290 (1 − 1/Lf) + TR',
      clear.systemNoiseK,
      inRain.systemNoiseK,
      [
        inputLine('TA', 'Antenna noise in clear sky', receive.clearSkyAntennaNoiseK),
        inputLine('Lf', 'Feed loss, at 290 K', receive.feedLossDb),
        inputLine('TR', 'Receiver noise temperature', receive.receiverNoiseTemperatureK),
      ],
    ),
    gOverT('G − Lp − Lf − 10 log T', [
      ...antennaGainLines(station.terminal, equipment.unit.frequencyGHz.value),
      inputLine('Lp', 'Pointing loss', receive.pointingLossDb),
      ...antennaLossLines(station.terminal, misalignedDeg),
    ]),
  ];
}

/** What a service has, needs and so has to spare. */
function serviceLines(
  { link, equipment }: PreparedCarrier,
  clear: CarrierService,
  inRain: CarrierService,
): BudgetLine[] {
  const has = (
    symbol: string,
    label: string,
    unit: string,
    source: string,
    working?: BudgetLine[],
  ): BudgetLine => both(symbol, label, unit, source, clear.hasDb, inRain.hasDb, working);
  const margin = (of: string): BudgetLine =>
    both(
      '',
      `Margin of ${of}`,
      'dB',
      'what it has − what it needs',
      clear.hasDb - clear.needsDb,
      inRain.hasDb - inRain.needsDb,
    );
  const { modulation, carrierLoop, ranging } = link;
  switch (clear.name) {
    case 'carrier':
      if (modulation.kind === 'fm')
        return [
          has('C/N', 'C/N in the band of the carrier', 'dB', 'C/N₀ − 10 log B'),
          inputLine('', 'Threshold of the discriminator', modulation.thresholdDb),
          margin('the discriminator'),
        ];
      return [
        has('', 'Residual carrier in the band of its loop', 'dB', 'C/N₀ + share − 10 log BL', [
          inputLine('BL', 'Noise bandwidth of the carrier loop', carrierLoop!.bandwidthHz),
        ]),
        inputLine('', 'Ratio that keeps the loop locked', carrierLoop!.requiredSnrDb),
        margin('the carrier'),
      ];
    case 'data':
      return [
        has('Eb/N₀', 'Eb/N₀ of the data', 'dB', 'C/N₀ + share − 10 log Rb − implementation loss', [
          inputLine('', 'Implementation loss', link.implementationLossDb),
          line('', 'Bit rate', toDecibel(link.bitRateKbps.value * 1e3), 'dBHz', '10 log Rb'),
        ]),
        inputLine('Eb/N₀', 'Needed by the decoder', link.requiredEbN0Db),
        margin('the data'),
      ];
    case 'ranging':
      return [
        has('', 'Ranging tone over noise density', 'dBHz', 'C/N₀ + share'),
        inputLine('', 'Needed for ranging', ranging!.requiredDensityDbHz),
        margin('ranging'),
      ];
    case 'power':
      return [
        has('P', 'Power at the command receiver', 'dBW', 'as above'),
        ...(equipment.kind === 'telecommand' && equipment.unit.leastPowerDbw !== undefined
          ? [inputLine('', 'Least power with which it works', equipment.unit.leastPowerDbw)]
          : []),
        margin('power'),
      ];
  }
}

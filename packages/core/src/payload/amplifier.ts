import { DomainError, within } from '../errors.ts';
import { monotoneCubic } from '../math/pchip.ts';
import { bracketRoot } from '../math/solve.ts';

/**
 * A power amplifier without memory, as its envelope sees it: both amplitudes are 1 at single-carrier saturation, so that
 * the input back-off of an unmodulated carrier is −20·log(input) and its output back-off −20·log(output).
 */
export interface Amplifier {
  /** Model and parameters in words, for the working. */
  readonly name: string;
  readonly source: string;
  /** Output amplitude of an input amplitude of 0 or more (AM/AM); above 1 is overdrive. */
  readonly amplitude: (input: number) => number;
  /** Phase beside that of small signals (AM/PM) [rad]. */
  readonly phaseRad: (input: number) => number;
}

/** What an amplifier does to one unmodulated carrier. */
export interface CarrierPoint {
  readonly inputBackOffDb: number;
  readonly outputBackOffDb: number;
  /** Gain beside that of small signals [dB], at most 0 but for an expanding curve. */
  readonly gainDb: number;
  /** Phase beside that of small signals [°]. */
  readonly phaseDeg: number;
}

/** Input far enough below saturation to be a small signal: 80 dB. */
const SMALL_SIGNAL = 1e-4;

/** A minus as it is printed. */
const signed = (value: number): string => String(value).replace('-', '−');

/** Amplitude gain of small signals. */
export const smallSignalGain = (amplifier: Amplifier): number =>
  amplifier.amplitude(SMALL_SIGNAL) / SMALL_SIGNAL;

/** Amplitude of a back-off. @param backOffDb [dB] below saturation; negative is overdrive */
export function amplitudeOfBackOff(backOffDb: number): number {
  return 10 ** (-backOffDb / 20);
}

/**
 * Operating point of one unmodulated carrier.
 * @param amplifier see `Amplifier`
 * @param inputBackOffDb below single-carrier saturation [dB], −20…60
 * @throws DomainError outside
 */
export function carrierPoint(amplifier: Amplifier, inputBackOffDb: number): CarrierPoint {
  within('inputBackOffDb', inputBackOffDb, 'dB', -20, 60, amplifier.source);
  const input = amplitudeOfBackOff(inputBackOffDb);
  const output = amplifier.amplitude(input);
  return {
    inputBackOffDb,
    outputBackOffDb: -20 * Math.log10(output),
    gainDb: 20 * Math.log10(output / input / smallSignalGain(amplifier)),
    phaseDeg: (amplifier.phaseRad(input) * 180) / Math.PI,
  };
}

/**
 * Input back-off that gives one unmodulated carrier an output back-off, on the side below saturation.
 * @param amplifier see `Amplifier`
 * @param outputBackOffDb [dB]: from that at an input back-off of 0 dB (0, or the compression of a Rapp amplifier) to 60
 * @returns [dB], to 1e-9
 * @throws DomainError for an output that the amplifier does not give
 */
export function inputBackOffDb(amplifier: Amplifier, outputBackOffDb: number): number {
  const least = carrierPoint(amplifier, 0).outputBackOffDb;
  within('outputBackOffDb', outputBackOffDb, 'dB', least - 1e-12, 50, amplifier.source);
  if (outputBackOffDb <= least) return 0;
  const { low, high } = bracketRoot(
    (ibo) => carrierPoint(amplifier, ibo).outputBackOffDb - outputBackOffDb,
    0,
    60,
    1e-9,
  );
  return (low + high) / 2;
}

/** Parameters of Saleh's two-parameter formulas, amplitudes in volts. */
export interface SalehParameters {
  readonly amplitudeAlpha: number;
  readonly amplitudeBeta: number;
  /** [rad] at 1 V and far below saturation. */
  readonly phaseAlpha: number;
  readonly phaseBeta: number;
}

/** A travelling-wave tube of the measurements that Saleh fits; also the figures that simulators take by default. */
export const SALEH_1981: SalehParameters = {
  amplitudeAlpha: 2.1587,
  amplitudeBeta: 1.1517,
  phaseAlpha: 4.0033,
  phaseBeta: 9.104,
};

/**
 * Travelling-wave tube by Saleh's formulas: A = αa·r/(1 + βa·r²), Φ = αφ·r²/(1 + βφ·r²); saturated at r = 1/√βa.
 * @param parameters both β above 0
 * @throws DomainError for a parameter that gives no saturation
 * @see A. A. M. Saleh, IEEE Trans. Communications 29 (1981) 1715–1720, eqs. (3), (4)
 */
export function salehTwta(parameters: SalehParameters = SALEH_1981): Amplifier {
  const source = 'Saleh 1981';
  const { amplitudeAlpha, amplitudeBeta, phaseAlpha, phaseBeta } = parameters;
  within('amplitudeAlpha', amplitudeAlpha, '', Number.MIN_VALUE, 1e9, source);
  within('amplitudeBeta', amplitudeBeta, '', Number.MIN_VALUE, 1e9, source);
  within('phaseAlpha', phaseAlpha, 'rad', -1e9, 1e9, source);
  within('phaseBeta', phaseBeta, '', 0, 1e9, source);
  return {
    name: `TWTA after Saleh, ${amplitudeAlpha}/${amplitudeBeta}/${signed(phaseAlpha)}/${phaseBeta}`,
    source,
    amplitude: (x) => (2 * x) / (1 + x * x), // (3), with r = x/√βa over its maximum αa/(2√βa)
    phaseRad: (x) => {
      const r2 = (x * x) / amplitudeBeta;
      return (phaseAlpha * r2) / (1 + phaseBeta * r2); // (4)
    },
  };
}

/**
 * Linearised travelling-wave tube by two figures of a data sheet. AM/AM is the modified Saleh form with exponent n,
 * A = n·x/(n − 1 + xⁿ), saturated at 1 with a compression of 20·log(n/(n − 1)): n = 2, 6.02 dB, is Saleh's tube without a
 * lineariser. AM/PM rises as 2x²/(1 + x²) to its value at saturation.
 * @param compressionDb gain of small signals over that at saturation [dB], 0.5…9
 * @param saturationPhaseDeg phase at saturation beside that of small signals [°], −180…180
 * @throws DomainError outside
 * @see M. O'Droma, S. Meza, Y. Lei, IEEE Communications Letters 13 (2009) 399–401: A = α·r^η/(1 + β·r^γ)^ν, here η = ν = 1
 */
export function linearisedTwta(compressionDb: number, saturationPhaseDeg: number): Amplifier {
  const source = 'modified Saleh model, O’Droma 2009';
  within('compressionDb', compressionDb, 'dB', 0.5, 9, source);
  within('saturationPhaseDeg', saturationPhaseDeg, '°', -180, 180, source);
  const n = 1 / (1 - amplitudeOfBackOff(compressionDb));
  const saturationPhaseRad = (saturationPhaseDeg * Math.PI) / 180;
  return {
    name: `linearised TWTA, ${compressionDb} dB and ${signed(saturationPhaseDeg)}° at saturation`,
    source,
    amplitude: (x) => (n * x) / (n - 1 + x ** n),
    phaseRad: (x) => (saturationPhaseRad * 2 * x * x) / (1 + x * x),
  };
}

/**
 * Solid-state amplifier after Rapp: A = x/(1 + x^2p)^(1/2p), without AM/PM. It approaches saturation and never reaches it:
 * output back-off counts from that limit, input back-off from the knee, where the line of small signals meets it. At an
 * input back-off of 0 dB the output is 10·log(2)/p dB below the limit.
 * @param smoothness p of the knee, 0.5…20; 2…3 is usual
 * @throws DomainError outside
 * @see C. Rapp, Proc. 2nd European Conf. on Satellite Communications, Liège 1991, ESA SP-332, 179–184
 */
export function rappSspa(smoothness: number): Amplifier {
  const p2 = 2 * within('smoothness', smoothness, '', 0.5, 20, 'Rapp 1991');
  return {
    name: `SSPA after Rapp, p = ${smoothness}`,
    source: 'Rapp 1991',
    amplitude: (x) => x / (1 + x ** p2) ** (1 / p2),
    phaseRad: () => 0,
  };
}

/** A row of a measured curve. */
export interface MeasuredPoint {
  /** [dB]; negative is overdrive. */
  readonly inputBackOffDb: number;
  readonly outputBackOffDb: number;
  /** Beside that of small signals [°]; 0 where nothing was measured. */
  readonly phaseDeg?: number;
}

/**
 * Amplifier by measured AM/AM and AM/PM, monotone cubic between the points in decibels and degrees. Below the smallest drive
 * measured it is linear; beyond the largest the output stays as there.
 * @param points input back-off rising, at least two; saturation (0, 0) among them
 * @param source where they are from
 * @throws DomainError for points out of order, or none at saturation
 */
export function measuredAmplifier(points: readonly MeasuredPoint[], source: string): Amplifier {
  const inputsDb = points.map((point) => point.inputBackOffDb);
  const outputsDb = points.map((point) => point.outputBackOffDb);
  const saturation = points.find((point) => point.inputBackOffDb === 0);
  if (saturation === undefined || saturation.outputBackOffDb !== 0)
    throw new DomainError(
      'output back-off at input 0 dB',
      saturation?.outputBackOffDb ?? Number.NaN,
      'dB',
      0,
      0,
      source,
    );
  for (const [i, value] of outputsDb.entries()) within(`outputBackOffDb[${i}]`, value, 'dB', 0, 80, source);
  const amplitudeDb = monotoneCubic(inputsDb, outputsDb);
  const phaseDeg = monotoneCubic(
    inputsDb,
    points.map((point) => point.phaseDeg ?? 0),
  );
  const lastDb = inputsDb.at(-1)!;
  const linearGain = amplitudeOfBackOff(outputsDb.at(-1)! - lastDb);
  const smallest = amplitudeOfBackOff(lastDb);
  const smallPhaseDeg = phaseDeg(lastDb);
  return {
    name: `measured curve of ${points.length} points`,
    source,
    amplitude: (x) => (x <= smallest ? x * linearGain : amplitudeOfBackOff(amplitudeDb(-20 * Math.log10(x)))),
    phaseRad: (x) => (x <= smallest ? 0 : ((phaseDeg(-20 * Math.log10(x)) - smallPhaseDeg) * Math.PI) / 180),
  };
}

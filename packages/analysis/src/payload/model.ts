/** The amplifier of a programme as the core takes it, with the inputs that lead to it. */
import {
  type DcModel,
  linearisedTwta,
  measuredAmplifier,
  rappSspa,
  type Amplifier as Saturating,
  salehTwta,
} from '@ortak/core/payload';
import { line, type Notice, type WorkingLine } from '@ortak/core/working';
import type { Amplifier, Programme, Satellite, TransponderGroup } from '@ortak/model';
import { figuresOf, inputLine, weakestConfidence } from '../inputs.ts';

/** A question about a payload that its programme cannot answer. */
export class PayloadError extends Error {
  override readonly name = 'PayloadError';
  readonly code = 'payload';
}

export interface ModelledAmplifier {
  readonly amplifier: Amplifier;
  readonly satellite: Satellite;
  readonly curve: Saturating;
  readonly dc: DcModel | undefined;
  readonly inputs: readonly WorkingLine[];
  readonly confidence: ReturnType<typeof weakestConfidence>;
  readonly notices: readonly Notice[];
}

/** Ids of all amplifiers of a programme. */
export function amplifierIds(programme: Programme): string[] {
  return programme.satellites.flatMap(({ amplifiers }) => amplifiers.map(({ id }) => id));
}

/**
 * Finds an amplifier and makes its curve.
 * @throws PayloadError for an id that no amplifier has
 */
export function modelledAmplifier(programme: Programme, id: string): ModelledAmplifier {
  for (const satellite of programme.satellites) {
    const amplifier = satellite.amplifiers.find((candidate) => candidate.id === id);
    if (amplifier !== undefined) return modelled(satellite, amplifier);
  }
  throw new PayloadError(`No amplifier ${id}. There are: ${amplifierIds(programme).join(', ')}`);
}

function modelled(satellite: Satellite, amplifier: Amplifier): ModelledAmplifier {
  const curve = curveOf(amplifier);
  const { dc } = amplifier;
  return {
    amplifier,
    satellite,
    curve,
    dc: dc && {
      law: dc.law,
      saturatedRfPowerW: amplifier.saturatedPowerW.value,
      saturatedEfficiency: dc.efficiencyPercent.value / 100,
      quiescentPowerW: dc.quiescentPowerW.value,
    },
    inputs: inputsOf(amplifier),
    confidence: weakestConfidence([amplifier.saturatedPowerW, ...figuresOf([amplifier.model, amplifier.dc])]),
    notices: noticesOf(amplifier, curve),
  };
}

/** The curve of an amplifier: its model, or its transfer curve. */
export function curveOf({ model, transfer, at }: Amplifier): Saturating {
  switch (model?.kind) {
    case 'saleh':
      return salehTwta({
        amplitudeAlpha: model.amplitudeAlpha.value,
        amplitudeBeta: model.amplitudeBeta.value,
        phaseAlpha: model.phaseAlphaRad.value,
        phaseBeta: model.phaseBeta.value,
      });
    case 'linearised-twta':
      return linearisedTwta(model.compressionDb.value, model.saturationPhaseDeg.value);
    case 'rapp':
      return rappSspa(model.smoothness.value);
    case 'measured':
      return measuredAmplifier(model.points, model.file);
    case undefined:
      return measuredAmplifier(
        transfer.points.map(([inputBackOffDb, outputBackOffDb]) => ({ inputBackOffDb, outputBackOffDb })),
        at,
      );
  }
}

function inputsOf({ saturatedPowerW, outputLossDb, model, dc }: Amplifier): WorkingLine[] {
  const lines = [
    inputLine('Psat', 'Saturated output power', saturatedPowerW),
    inputLine('L', 'Loss between amplifier and antenna', outputLossDb),
  ];
  switch (model?.kind) {
    case 'saleh':
      lines.push(
        inputLine('αa', 'Saleh, small-signal amplitude gain', model.amplitudeAlpha),
        inputLine('βa', 'Saleh, amplitude parameter', model.amplitudeBeta),
        inputLine('αφ', 'Saleh, phase parameter', model.phaseAlphaRad),
        inputLine('βφ', 'Saleh, phase parameter', model.phaseBeta),
      );
      break;
    case 'linearised-twta':
      lines.push(
        inputLine('c', 'Gain of small signals over that at saturation', model.compressionDb),
        inputLine('Φsat', 'Phase at saturation beside that of small signals', model.saturationPhaseDeg),
      );
      break;
    case 'rapp':
      lines.push(inputLine('p', 'Smoothness of the knee', model.smoothness));
      break;
    case 'measured':
      lines.push(line('', 'Points of the measured curve', model.points.length, '', model.file));
      break;
    case undefined:
      break;
  }
  if (dc !== undefined)
    lines.push(
      inputLine('η', 'RF over DC power at saturation', dc.efficiencyPercent),
      inputLine('Pq', 'DC power without drive', dc.quiescentPowerW),
    );
  return lines;
}

/** Of a single carrier: held by level control, else at saturation. */
export const singleBackOffDb = ({ channelAmplifier }: TransponderGroup): number =>
  channelAmplifier?.mode === 'level-control' ? channelAmplifier.levelControl!.inputBackOffDb.value : 0;

/** How far a transfer curve may lie beside the model before it is said [dB]. */
const TOLERANCE_DB = 0.2;

/** How far the last stretch of a measured curve may be from linear, dB of output for 1 dB of input. */
const COMPRESSES = 0.05;

function noticesOf(amplifier: Amplifier, curve: Saturating): Notice[] {
  const notices: Notice[] = [];
  if (amplifier.model === undefined)
    notices.push({
      code: 'payload.no-am-pm',
      source: amplifier.at,
      message: `${amplifier.id} has no \`model\`: its transfer curve stands in, without AM/PM, so intermodulation is underestimated.`,
    });
  if (
    amplifier.model?.kind === 'measured' &&
    amplifier.model.points.every(({ phaseDeg }) => phaseDeg === undefined)
  )
    notices.push({
      code: 'payload.no-am-pm',
      source: amplifier.model.file,
      message: `${amplifier.model.file} has no column phaseDeg: without AM/PM, intermodulation is underestimated.`,
    });
  if (amplifier.model?.kind === 'measured') {
    const [before, last] = amplifier.model.points.slice(-2);
    const slope =
      (last!.outputBackOffDb - before!.outputBackOffDb) / (last!.inputBackOffDb - before!.inputBackOffDb);
    if (Math.abs(slope - 1) > COMPRESSES)
      notices.push({
        code: 'payload.short-curve',
        source: amplifier.model.file,
        message: `${amplifier.model.file} ends at an input back-off of ${last!.inputBackOffDb} dB, where 1 dB of input still changes the output by ${slope.toFixed(2).replace('-', '−')} dB: below it the amplifier is taken as linear.`,
      });
  }
  if (amplifier.dc === undefined)
    notices.push({
      code: 'payload.no-dc',
      source: amplifier.at,
      message: `${amplifier.id} has no \`dc\` (law, efficiencyPercent, quiescentPowerW): its power and heat are not known.`,
    });
  if (amplifier.model === undefined) return notices;
  let worst = { differenceDb: 0, inputBackOffDb: 0, tableDb: 0 };
  for (const [inputBackOffDb, tableDb] of amplifier.transfer.points) {
    const modelDb = -20 * Math.log10(curve.amplitude(10 ** (-inputBackOffDb / 20)));
    const differenceDb = modelDb - tableDb;
    if (Math.abs(differenceDb) > Math.abs(worst.differenceDb))
      worst = { differenceDb, inputBackOffDb, tableDb };
  }
  if (Math.abs(worst.differenceDb) > TOLERANCE_DB)
    notices.push({
      code: 'payload.transfer-and-model',
      source: amplifier.at,
      message: `The transfer curve, which link budgets use, and the model of ${amplifier.id} differ: at an input back-off of ${worst.inputBackOffDb} dB the curve has an output back-off of ${worst.tableDb.toFixed(2)} dB, the model ${(worst.tableDb + worst.differenceDb).toFixed(2)} dB.`,
    });
  return notices;
}

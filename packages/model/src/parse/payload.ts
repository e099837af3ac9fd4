/** The way of a channel through the payload: noise of receivers, gain steps, level control, routes of a processor. */
import { receiverNoise } from '@ortak/core/payload';
import type { Problem } from '../input-error.ts';
import type { Receiver } from '../receiver.ts';
import type { Satellite } from '../satellite.ts';
import { at, has, items, number, type Place, problemOf, text, whereIs } from './place.ts';

export function payloadProblems(satellite: Place): Problem[] {
  const processors = items(satellite, 'processors');
  return [
    ...items(satellite, 'receivers').flatMap(noiseProblems),
    ...items(satellite, 'transponders').flatMap((group) => [
      ...attenuatorProblems(group),
      ...levelControlProblems(group),
      ...routeProblems(group, processors),
    ]),
  ];
}

/** A receiver has a noise temperature, or the stages that lead to one. */
function noiseProblems(receiver: Place): Problem[] {
  const temperature = at(receiver, 'systemNoiseTemperatureK');
  const stages = at(receiver, 'noise');
  if ((temperature.raw === undefined) !== (stages.raw === undefined)) return [];
  const expected = 'either systemNoiseTemperatureK or noise, of which it is the sum';
  if (stages.raw === undefined)
    return [problemOf(receiver, { code: 'receiver.noise', expected, received: 'neither' })];
  const received = `both: noise stands at ${whereIs(stages)}`;
  return [problemOf(temperature, { code: 'receiver.noise', expected, received, cure: 'leave one out' })];
}

/** The attenuator stands at one of its steps. */
function attenuatorProblems(group: Place): Problem[] {
  const attenuatorDb = number(group, 'attenuatorDb');
  const stepDb = number(group, 'channelAmplifier', 'gainSteps', 'stepDb');
  const rangeDb = number(group, 'channelAmplifier', 'gainSteps', 'rangeDb');
  if (attenuatorDb === undefined || stepDb === undefined || rangeDb === undefined) return [];
  const steps = stepDb === 0 ? 0 : attenuatorDb / stepDb;
  const isStep = stepDb === 0 ? attenuatorDb === 0 : Math.abs(steps - Math.round(steps)) < 1e-6;
  if (isStep && attenuatorDb <= rangeDb + 1e-9) return [];
  const nearest =
    stepDb === 0 ? 0 : Math.min(Math.round(steps), Math.floor(rangeDb / stepDb + 1e-9)) * stepDb;
  return [
    problemOf(at(group, 'attenuatorDb'), {
      code: 'transponder.attenuator',
      expected: `a setting of the attenuator: 0 … ${rangeDb} dB in steps of ${stepDb} dB`,
      received: `${attenuatorDb} dB`,
      cure: `nearest is ${Number(nearest.toPrecision(9))} dB`,
    }),
  ];
}

/** Level control that is commanded exists, and is stated once. */
function levelControlProblems(group: Place): Problem[] {
  const control = at(group, 'channelAmplifier', 'levelControl');
  const mode = at(group, 'channelAmplifier', 'mode');
  const problems: Problem[] = [];
  if (mode.raw === 'level-control' && control.raw === undefined)
    problems.push(
      problemOf(mode, {
        code: 'transponder.level-control',
        expected: 'a channelAmplifier with levelControl, which the mode asks for',
        received: 'level-control without it',
        cure: 'state levelControl: { inputBackOffDb, upDb, downDb }, or take the mode fixed-gain',
      }),
    );
  const range = at(group, 'operation', 'alcRangeDb');
  if (range.raw !== undefined && has(group, 'channelAmplifier'))
    problems.push(
      problemOf(range, {
        code: 'transponder.level-control',
        expected: 'level control to be stated once',
        received: `alcRangeDb beside the channelAmplifier at ${whereIs(at(group, 'channelAmplifier'))}`,
        cure: 'leave out alcRangeDb',
      }),
    );
  return problems;
}

function routeProblems(group: Place, processors: readonly Place[]): Problem[] {
  const routes = items(group, 'routes');
  const id = text(group, 'id');
  const processor = processors.find((candidate) => text(candidate, 'id') === text(group, 'processor'));
  const first = routes[0];
  if (first !== undefined && !has(group, 'processor'))
    return [
      problemOf(first, {
        code: 'transponder.route',
        expected: 'a group whose channels go through a processor: only that leads them elsewhere',
        received: `routes without \`processor\` in ${id}`,
      }),
    ];
  const known = new Map<string, Place>();
  return routes.flatMap((route) => {
    const channel = text(route, 'channel') ?? '';
    const place = at(route, 'channel');
    const before = known.get(channel);
    known.set(channel, route);
    if (before !== undefined) {
      const expected = 'one route for each channel';
      const cure = `first at ${whereIs(before)}`;
      return [problemOf(place, { code: 'transponder.route', expected, received: `${channel} again`, cure })];
    }
    if (channel.replace(/-\d+$/, '') !== id) {
      const expected = `a channel of its own group, ${id}-1 … ${id}-${number(group, 'count') ?? '?'}`;
      return [problemOf(place, { code: 'transponder.route', expected, received: channel })];
    }
    return processor === undefined ? [] : gainProblems(route, processor);
  });
}

/** The digital gain lies within its range, on a step. */
function gainProblems(route: Place, processor: Place): Problem[] {
  const gainDb = number(route, 'gainDb');
  const rangeDb = number(processor, 'gainRangeDb');
  const stepDb = number(processor, 'gainStepDb');
  if (gainDb === undefined || rangeDb === undefined || stepDb === undefined) return [];
  const steps = stepDb === 0 ? 0 : gainDb / stepDb;
  const isStep = stepDb === 0 || Math.abs(steps - Math.round(steps)) < 1e-6;
  if (isStep && Math.abs(gainDb) <= rangeDb + 1e-9) return [];
  return [
    problemOf(at(route, 'gainDb'), {
      code: 'transponder.route',
      expected: `a gain of ±${rangeDb} dB in steps of ${stepDb} dB, that of ${text(processor, 'id')} at ${whereIs(processor)}`,
      received: `${gainDb} dB`,
    }),
  ];
}

/** Sums up the noise of receivers that state their stages. */
export function withNoise(satellite: Satellite): Satellite {
  return { ...satellite, receivers: satellite.receivers.map(summed) };
}

function summed(receiver: Receiver): Receiver {
  const { noise } = receiver;
  if (noise === undefined) return receiver;
  const { systemNoiseTemperatureK } = receiverNoise(
    noise.antennaTemperatureK.value,
    noise.inputLossDb.value,
    noise.inputLossTemperatureK.value,
    noise.stages.map(({ gainDb, noiseFigureDb }) => ({
      gainDb: gainDb.value,
      noiseFigureDb: noiseFigureDb.value,
    })),
  );
  const { source, confidence, note, at } = noise;
  return {
    ...receiver,
    systemNoiseTemperatureK: {
      value: systemNoiseTemperatureK,
      unit: 'K',
      at,
      ...(source !== undefined && { source }),
      ...(confidence !== undefined && { confidence }),
      ...(note !== undefined && { note }),
    },
  };
}

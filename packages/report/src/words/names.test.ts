import { fileURLToPath } from 'node:url';
import { readProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { nameIn } from './catalogue.ts';
import { partIn } from './in-language.ts';
import { namesIn } from './names.ts';

const example = (name: string) =>
  readProgramme(fileURLToPath(new URL(`../../../../examples/${name}`, import.meta.url)));

describe('names of a programme', () => {
  it.each([
    ['KazSat-3R', 'ҚазСат-3R'],
    ['Direct-to-home television', 'Тікелей спутниктік телевизия'],
    ['School in Aral', 'Арал мектебі'],
    ['Central Asia', 'Орталық Азия'],
    ['Ring of the planned band, 6 channels on 8 tubes', 'Жоспарланған жолақ сақинасы, 8 шамға 6 арна'],
    ['Return link of a school in Aral to Akkol', 'Арал мектебінен Ақкөлге кері арна'],
    ['Aral', 'Арал'],
    ['Uzbekistan', 'Өзбекстан'],
  ])('%s is %s in Kazakh', async (name, said) => {
    const names = namesIn(await example('kazsat-3r'), 'kk');
    expect(nameIn(name, names)).toBe(said);
  });

  it.each([
    ['tr', 'TUSAŞ, GSATCOM ve Türksat', /^Tek bir şekillendirilmiş hüzme altısına birden hizmet verseydi/],
    ['kk', 'TUSAŞ, GSATCOM және Türksat', /^Бір пішінді сәуле алтауына бірдей қызмет етсе/],
    ['ru', 'TUSAŞ, GSATCOM и Türksat', /^Что дал бы один спутник связи Казахстану, Турции/],
  ] as const)('the objective and organisations are told in %s', async (language, organisation, objective) => {
    const programme = await example('turkic-joint');
    const names = namesIn(programme, language);
    expect(names.get('Turkish Aerospace, GSATCOM and Türksat')).toBe(organisation);
    expect(names.get(programme.objective)).toMatch(objective);
    const results = { programme, organisation: 'Turkish Aerospace, GSATCOM and Türksat' };
    expect(partIn(results, language, names).organisation).toBe(organisation);
  });

  it('are those of the files in English', async () => {
    expect(namesIn(await example('kazsat-3r'), 'en').size).toBe(0);
  });

  it('are found one by one in a list, also those that hold a comma', () => {
    const names = new Map([
      ['VSAT 1.2 m, 4 W', 'VSAT 1,2 м, 4 Вт'],
      ['Almaty', 'Алматы'],
    ]);
    expect(nameIn('VSAT 1.2 m, 4 W, Almaty', names)).toBe('VSAT 1,2 м, 4 Вт, Алматы');
    expect(nameIn('Elsewhere, Almaty', names)).toBe('Elsewhere, Алматы');
    expect(nameIn('Almaty, Elsewhere', names)).toBe('Алматы, Elsewhere');
  });
});

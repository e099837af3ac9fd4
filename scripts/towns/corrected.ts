/**
 * Names that the origins lack, or have in another alphabet, grammatical case or time, as atlases and authorities write them
 * today; by the number of GeoNames.
 */
export const corrected: Readonly<Record<number, Partial<Record<'en' | 'tr' | 'kk' | 'ru', string>>>> = {
  // Nur-Sultan, KZ
  1526273: { en: 'Astana', tr: 'Astana', kk: 'Астана', ru: 'Астана' },
  // Karagandy, KZ
  609655: { tr: 'Karagandı', kk: 'Қарағанды', ru: 'Караганда' },
  // Shymkent, KZ
  1518980: { kk: 'Шымкент' },
  // Taraz, KZ
  1516905: { kk: 'Тараз' },
  // Ust-Kamenogorsk, KZ
  1520316: { tr: 'Öskemen' },
  // Semey, KZ
  1519422: { kk: 'Семей' },
  // Petropavl, KZ
  1520172: { tr: 'Petropavl' },
  // Kokshetau, KZ
  1522203: { tr: 'Kökşetav' },
  // Rudnyy, KZ
  1519843: { kk: 'Рудный' },
  // Ekibastuz, KZ
  1524325: { kk: 'Екібастұз' },
  // Taldykorgan, KZ
  1518542: { tr: 'Taldıkorgan' },
  // Zhezqazghan, KZ
  1516589: { tr: 'Jezkazgan', kk: 'Жезқазған' },
  // Zhanaozen, KZ
  607610: { tr: 'Janaözen' },
  // Turkestan, KZ
  1517945: { en: 'Turkistan', tr: 'Türkistan', kk: 'Түркістан' },
  // Balqash, KZ
  1525798: { tr: 'Balkaş' },
  // Sarkand, KZ
  1519691: { en: 'Sarkand', kk: 'Сарқан' },
  // Baikonur, KZ
  1521368: { tr: 'Baykonur' },
  // Ridder, KZ
  1521370: { kk: 'Риддер', ru: 'Риддер' },
  // Zyryanovsk, KZ
  1516438: { en: 'Altay', kk: 'Алтай', ru: 'Алтай' },
  // Soran, KZ
  1519725: { en: 'Saran', kk: 'Саран' },
  // Kapshagay, KZ
  1519948: { kk: 'Қонаев', ru: 'Конаев' },
  // Lisakovsk, KZ
  1521315: { kk: 'Лисаковск' },
  // Chu, KZ
  1519030: { kk: 'Шу' },
  // Novokazalinsk, KZ
  1516789: { kk: 'Әйтеке би' },
  // Atbasar, KZ
  1526038: { kk: 'Атбасар' },
  // Esik, KZ
  1523741: { kk: 'Есік' },
  // Tekeli, KZ
  1518296: { kk: 'Текелі' },
  // Khromtau, KZ
  609404: { kk: 'Хромтау' },
  // Georgīevka, KZ
  1524245: { kk: 'Қалбатау', ru: 'Калбатау' },
  // Burunday, KZ
  1524958: { kk: 'Боралдай' },
  // Zhosaly, KZ
  1516519: { kk: 'Жосалы' },
  // Embi, KZ
  609924: { kk: 'Ембі' },
  // Zaysan, KZ
  1517060: { kk: 'Зайсаң' },
  // Beyneu, KZ
  610298: { kk: 'Бейнеу' },
  // Yermentau, KZ
  1524302: { kk: 'Ерейментау', ru: 'Ерейментау' },
  // Shetpe, KZ
  608324: { kk: 'Шетпе' },
  // Priozersk, KZ
  7536148: { kk: 'Приозёрск', ru: 'Приозёрск' },
  // Kantagi, KZ
  1523512: { kk: 'Хантағы', ru: 'Хантаги' },
  // Tyul’kubas, KZ
  1517880: { kk: 'Түлкібас' },
  // Dossor, KZ
  610023: { kk: 'Доссор' },
  // Bautino, KZ
  610398: { kk: 'Баутино', ru: 'Баутино' },
  // Zharyk, KZ
  1516678: { kk: 'Жарық' },
  // Leninskiy, KZ
  1521365: { kk: 'Атамекен', ru: 'Атамекен' },
  // Torghay, KZ
  1518062: { ru: 'Тургай' },
  // Namangan, UZ
  1513157: { tr: 'Namangan' },
  // Samarkand, UZ
  1216265: { tr: 'Semerkant' },
  // Andijon, UZ
  1514588: { kk: 'Әндіжан' },
  // Nukus, UZ
  601294: { kk: 'Нөкіс' },
  // Qarshi, UZ
  1216311: { tr: 'Karşı', kk: 'Қаршы' },
  // Qo‘qon, UZ
  1512979: { en: 'Kokand', tr: 'Hokand', kk: 'Қоқан' },
  // Chirchiq, UZ
  1514210: { tr: 'Çırçık', kk: 'Шыршық' },
  // Fergana, UZ
  1514019: { kk: 'Ферғана' },
  // Urganch, UZ
  1512473: { tr: 'Ürgenç', kk: 'Үргеніш' },
  // Tirmiz, UZ
  1215957: { en: 'Termez', tr: 'Tirmiz', kk: 'Термез' },
  // Navoiy, UZ
  1513131: { kk: 'Науаи' },
  // Angren, UZ
  1514581: { kk: 'Ангрен' },
  // Olmaliq, UZ
  1513064: { kk: 'Алмалық' },
  // Denov, UZ
  1217474: { ru: 'Денау' },
  // Koson, UZ
  1217007: { ru: 'Касан' },
  // Shahrisabz, UZ
  1216187: { tr: 'Şehrisebz' },
  // Khiwa, UZ
  1513604: { en: 'Khiva', tr: 'Hive', kk: 'Хиуа' },
  // Guliston, UZ
  1513966: { kk: 'Гүлістан' },
  // Beruniy, UZ
  1514387: { ru: 'Беруни' },
  // Kitob, UZ
  1216787: { ru: 'Китаб' },
  // Chortoq, UZ
  1514258: { ru: 'Чартак' },
  // Kosonsoy, UZ
  1513714: { ru: 'Касансай' },
  // G’ijduvon Shahri, UZ
  1513983: { ru: 'Гиждуван' },
  // Quvasoy, UZ
  1513331: { ru: 'Кувасай' },
  // Jalal-Abad, KG
  1528249: { en: 'Jalal-Abad', tr: 'Celalabad' },
  // Tokmok, KG
  1527199: { tr: 'Tokmak', kk: 'Тоқмақ', ru: 'Токмок' },
  // Naryn, KG
  1527592: { tr: 'Narın', kk: 'Нарын' },
  // Talas, KG
  1527299: { kk: 'Талас' },
  // Batken, KG
  1528735: { kk: 'Баткен' },
  // Uzgen, KG
  1527513: { tr: 'Özgen' },
  // Balykchy, KG
  1527004: { kk: 'Балықшы' },
  // Kara-Balta, KG
  1528182: { kk: 'Қарабалта' },
  // Cholpon-Ata, KG
  1528512: { kk: 'Шолпан-Ата' },
  // Kyzyl-Suu, KG
  1527497: { ru: 'Кызыл-Суу' },
  // Khujand, TJ
  1514879: { tr: 'Hucend', kk: 'Худжанд' },
  // Qŭrghonteppa, TJ
  1220747: { tr: 'Bohtar', kk: 'Бохтар', ru: 'Бохтар' },
  // Khorugh, TJ
  1221328: { tr: 'Horog', kk: 'Хорог' },
  // Panjakent, TJ
  1220798: { tr: 'Pencikent' },
  // Taboshar, TJ
  1514829: { ru: 'Истиклол' },
  // Norak, TJ
  1220905: { ru: 'Нурек' },
  // Murghob, TJ
  1220962: { ru: 'Мургаб' },
  // Ashgabat, TM
  162183: { kk: 'Ашғабат' },
  // Türkmenabat, TM
  1219649: { kk: 'Түрікменабат' },
  // Daşoguz, TM
  601734: { kk: 'Дашоғыз' },
  // Balkanabat, TM
  161616: { kk: 'Балқанабат', ru: 'Балканабад' },
  // Türkmenbaşy, TM
  601594: { tr: 'Türkmenbaşı', kk: 'Түрікменбашы', ru: 'Туркменбаши' },
  // Atamyrat, TM
  1219002: { en: 'Kerki', tr: 'Kerki', kk: 'Керкі', ru: 'Керки' },
  // Gumdag, TM
  161943: { ru: 'Гумдаг' },
  // Bereket, TM
  161974: { ru: 'Берекет' },
  // Gowurdak, TM
  1219392: { ru: 'Магданлы' },
  // Köneürgench, TM
  601608: { tr: 'Köhne Ürgenç' },
  // Ganja, AZ
  586523: { tr: 'Gence' },
  // Sumqayıt, AZ
  584923: { tr: 'Sumgayıt' },
  // Lankaran, AZ
  147622: { tr: 'Lenkeran' },
  // Mingelchaur, AZ
  585514: { tr: 'Mingeçevir', ru: 'Мингечевир' },
  // Nakhchivan, AZ
  147429: { en: 'Nakhchivan', tr: 'Nahçıvan', kk: 'Нахшыван' },
  // Sheki, AZ
  585170: { tr: 'Şeki', kk: 'Шеки' },
  // Şirvan, AZ
  148565: { kk: 'Ширван' },
  // Yevlakh, AZ
  584649: { tr: 'Yevlah' },
  // Xankandi, AZ
  146970: { kk: 'Ханкенді', ru: 'Ханкенди' },
  // Shushi, AZ
  147105: { kk: 'Шуша' },
  // Ağdam, AZ
  148619: { tr: 'Ağdam' },
  // Shamakhi, AZ
  585156: { tr: 'Şamahı' },
  // Bakıxanov, AZ
  824003: { ru: 'Бакиханов' },
  // Istanbul, TR
  745044: { kk: 'Ыстанбұл' },
  // İzmir, TR
  311046: { kk: 'Измир' },
  // Antalya, TR
  323777: { kk: 'Анталья', ru: 'Анталья' },
  // Adana, TR
  325363: { kk: 'Адана' },
  // Diyarbakır, TR
  316541: { kk: 'Диярбакыр' },
  // Mersin, TR
  304531: { kk: 'Мерсин' },
  // Denizli, TR
  317109: { kk: 'Денизли' },
  // Rize, TR
  740483: { kk: 'Ризе' },
  // Şanlıurfa, TR
  298333: { ru: 'Шанлыурфа' },
  // Antakya, TR
  323779: { ru: 'Антакья' },
  // Adapazarı, TR
  752850: { ru: 'Адапазары' },
  // Umraniye, TR
  738377: { en: 'Ümraniye' },
  // İnegol, TR
  745169: { en: 'İnegöl' },
  // Nusaybin, TR
  303750: { ru: 'Нусайбин' },
  // Kazan, RU
  551487: { kk: 'Қазан' },
  // Sevastopol, UA
  694423: { tr: 'Sivastopol' },
  // Cheboksary, RU
  569696: { tr: 'Çeboksarı' },
  // Nizhnekamsk, RU
  521118: { tr: 'Nijnekamsk' },
  // Mytishchi, RU
  523812: { tr: 'Mıtişçi' },
  // Novosibirsk, RU
  1496747: { tr: 'Novosibirsk', kk: 'Новосібір' },
  // New York City, US
  5128581: { tr: 'New York' },
  // Chicago, US
  4887398: { tr: 'Chicago' },
  // Boca Raton, US
  4148411: { tr: 'Boca Raton' },
  // New Delhi, IN
  1261481: { kk: 'Нью-Дели' },
  // Ulan Bator, MN
  2028462: { en: 'Ulaanbaatar', tr: 'Ulanbator' },
  // Aleppo, SY
  170063: { ru: 'Алеппо' },
  // Sfax, TN
  2467454: { ru: 'Сфакс' },
  // Prilep, MK
  786735: { tr: 'Pirlepe' },
  // Kuwait City, KW
  285787: { tr: 'Kuveyt', kk: 'Эль-Кувейт', ru: 'Эль-Кувейт' },
  // Bandar Seri Begawan, BN
  1820906: { kk: 'Бандар-Сери-Бегаван', ru: 'Бандар-Сери-Бегаван' },
  // Bandundu, CD
  2317397: { en: 'Bandundu', tr: 'Bandundu' },
  // Batumi, GE
  615532: { kk: 'Батуми' },
  // Washington, D.C., US
  4140963: { en: 'Washington', tr: 'Washington', kk: 'Вашингтон', ru: 'Вашингтон' },
  // Tursunzoda, TJ
  1282601: { ru: 'Турсунзаде' },
  // Satpayev, KZ
  1520692: { tr: 'Satpayev', kk: 'Сәтбаев', ru: 'Сатпаев' },
  // Zhetysay, KZ
  1524385: { tr: 'Jetisay', kk: 'Жетісай', ru: 'Жетысай' },
  // Hazar, TM
  162079: { kk: 'Хазар', ru: 'Хазар' },
  // Mangistau, KZ
  608880: { kk: 'Маңғыстау', ru: 'Мангистау' },
  // Shelek, KZ
  1519230: { kk: 'Шелек', ru: 'Чилик' },
  // Gökdepe, TM
  161950: { ru: 'Гёкдепе' },
  // Qŭnghirot, UZ
  601323: { ru: 'Кунград' },
  // Uchkuduk, UZ
  1512506: { ru: 'Учкудук' },
  // Gölbaşı, TR
  314133: { kk: 'Гөлбашы', ru: 'Гёльбашы' },
  // Zhetibay, KZ
  607551: { en: 'Zhetibay' },
  // Mexico City, MX
  3530597: { tr: 'Meksiko' },
  // Faisalabad, PK
  1179400: { ru: 'Фейсалабад' },
  // Erbil, IQ
  95446: { tr: 'Erbil', kk: 'Эрбиль', ru: 'Эрбиль' },
  // Nay Pyi Taw, MM
  6611854: { en: 'Naypyidaw', tr: 'Naypyidaw', ru: 'Нейпьидо' },
  // Kumamoto, JP
  1858421: { ru: 'Кумамото' },
  // Da Nang, VN
  1583992: { ru: 'Дананг' },
  // Karaj, IR
  128747: { ru: 'Кередж' },
  // Mirny, RU
  2019951: { kk: 'Мирный' },
  // Lensk, RU
  2020838: { kk: 'Ленск' },
};

/** Terms of link budgets: margins and what the link passes through. */
import { type GlossaryEntry, term } from './glossary.entry.ts';
import type { Words } from './language.tsx';

export const linkTerms: readonly Words<GlossaryEntry>[] = [
  term(
    [
      'XPD|Cross-polar discrimination|Cross-polarisation discrimination',
      'How far what arrives in the wrong polarisation lies below what arrives in the right one. In dB; rain and ice lessen it.',
    ],
    [
      'XPD|Çapraz polarizasyon ayrım~',
      'Yanlış polarizasyonda gelenin doğru polarizasyonda gelenden ne kadar zayıf olduğu. dB olarak; yağmur ve buz azaltır.',
    ],
    [
      'XPD|Кросс-поляризациялық ажырат~',
      'Бөтен поляризацияда келетіннің өз поляризациясындағыдан қаншаға төмен екені. дБ-мен; жаңбыр мен мұз кемітеді.',
    ],
    [
      'XPD|Кросс-поляризационн~ развязк~',
      'Насколько принятое в чужой поляризации слабее принятого в своей. В дБ; дождь и лёд её уменьшают.',
    ],
  ),
  term(
    ['Availability', 'Share of the average year in which the link holds. 99.7 % leaves 26 hours of outage.'],
    [
      'Kullanılabilirli~',
      'Ortalama yılda hattın çalıştığı sürenin payı. %99,7 yılda 26 saat kesinti bırakır.',
    ],
    ['Дайындық|Дайындығы~', 'Орташа жылдың желі істейтін бөлігі. 99,7 % жылына 26 сағат үзіліс қалдырады.'],
    ['Готовност~', 'Доля среднего года, когда линия работает. 99,7 % оставляет 26 часов перерывов.'],
  ),
  term(
    [
      'Margin',
      'What is left when all that is needed is taken off: of a link, Es/N₀ after losses and what the MODCOD needs; at zero the link just closes. Elsewhere what is kept beyond a need.',
    ],
    [
      'Marj~',
      'Gereken her şey düşüldükten sonra kalan: hatta, kayıplar ve MODCOD gereksiniminden sonra Es/N₀; sıfırda hat ancak kurulur. Başka yerde gerekenin üstünde tutulan pay.',
    ],
    [
      'Қор|Қоры|Қорына|Қорын|Қормен|Қорды',
      'Қажеттінің бәрін шегергенде қалатыны: желіде — шығындар мен MODCOD талабынан кейінгі Es/N₀; нөлге дейін қор «жетеді», нөлден төмен «жетпейді». Басқа жерде — қажеттен артық сақталатыны.',
    ],
    [
      'Запас|Запаса|Запасом|Запасе',
      'Что остаётся сверх необходимого: в линии — от Es/N₀ после потерь и потребности MODCOD; при нуле линия на пределе. В других местах — что держат сверх нужного.',
    ],
  ),
  term(
    [
      'Elevation',
      'Angle of the satellite above the horizon. The lower, the longer the path through rain and gas.',
    ],
    [
      'Yükseliş açısı~|Yükseliş terimi',
      'Uydunun ufkun üstündeki açısı. Alçaldıkça yağmur ve gaz içindeki yol uzar.',
    ],
    [
      'Орын бұрышы~',
      'Спутниктің көкжиектен биіктік бұрышы. Неғұрлым төмен болса, жаңбыр мен газ арқылы жол соғұрлым ұзақ.',
    ],
    [
      'Угол места|Угла места',
      'Угол спутника над горизонтом. Чем он меньше, тем длиннее путь через дождь и газы.',
    ],
  ),
  term(
    [
      'Scintillation',
      'Quick variation of the amplitude by turbulence of the air: at low elevation and with small antennas.',
    ],
    [
      'Sintilasyon|Pırıldama',
      'Havadaki türbülansın genlikte yaptığı hızlı değişim: alçak yükselişte ve küçük antende belirgindir.',
    ],
    [
      'Сцинтилляция|Жыпылықтау',
      'Ауа турбуленттілігінен амплитуданың жылдам өзгеруі: төмен бұрышта және шағын антеннада.',
    ],
    [
      'Сцинтилляци~|Мерцани~',
      'Быстрые изменения амплитуды из-за турбулентности воздуха: при малом угле места и малых антеннах.',
    ],
  ),
  term(
    [
      'System margin',
      'Decibels set aside for what the budget does not hold: ageing, tolerances, errors of its models.',
    ],
    [
      'Sistem marjı~',
      'Bütçede yer almayanlar için ayrılan desibeller: yaşlanma, toleranslar, modellerin hatası.',
    ],
    ['Жүйелік қор~', 'Бюджетке кірмегенге сақталатын децибелдер: тозу, ауытқулар, модельдердің қателігі.'],
    [
      'Системный запас|системным запасом',
      'Децибелы на то, чего нет в бюджете: старение, допуски, погрешность моделей.',
    ],
  ),
  term(
    [
      'Clear sky|Clear-sky',
      'Without rain: gas, and cloud where it is counted, as they are for most of the year; what fades come on top of.',
    ],
    [
      'Açık gök|Açık gökte~|Açık gökyüzü~',
      'Yağmursuz durum: yılın çoğunda olduğu gibi gaz ve, sayıldığı yerde, bulut; sönümlemeler bunun üstüne gelir.',
    ],
    [
      'Ашық аспан~',
      'Жаңбырсыз күй: жылдың көп бөлігіндегі газ және, есепке алынса, бұлт; өшуліктер осының үстіне қосылады.',
    ],
    [
      'Ясное небо|Ясном небе',
      'Без дождя: газы и, где они учтены, облака, как бо́льшую часть года; замирания добавляются сверх этого.',
    ],
  ),
  term(
    [
      'Dish needed',
      'Smallest antenna with which the service has the availability asked for at the place. In centimetres.',
    ],
    [
      'Gereken anten',
      'Hizmetin o yerde istenen kullanılabilirliğe ulaştığı en küçük anten. Santimetre olarak.',
    ],
    [
      'Қажет антенна',
      'Қызметтің осы орында талап етілетін дайындығын беретін ең кіші антенна. Сантиметрмен.',
    ],
    [
      'Необходимая антенна',
      'Наименьшая антенна, с которой служба имеет в этом месте требуемую готовность. В сантиметрах.',
    ],
  ),
];

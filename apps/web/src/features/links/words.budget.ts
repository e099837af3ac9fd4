/** Words of the budget of a link: its lines, its waterfall, and what may vary. */
import type { Words } from '../../words/language.tsx';
import type { VariableName } from './variation.ts';
import type { StepName } from './waterfall.ts';

export interface BudgetWords {
  readonly waterfall: string;
  readonly waterfallNote: (percent: string) => string;
  readonly carrierWaterfall: string;
  readonly spare: string;
  readonly bitRate: string;
  readonly steps: Readonly<Record<StepName, string>>;
  readonly move: string;
  readonly variables: Readonly<Record<VariableName, string>>;
  readonly reset: string;
  readonly budget: string;
  readonly line: string;
  readonly symbol: string;
  readonly clearSky: string;
  readonly inRain: string;
  readonly source: string;
  readonly notes: string;
}

export const budgetWords: Words<BudgetWords> = {
  en: {
    waterfall: 'What becomes of the carrier-to-noise ratio',
    waterfallNote: (percent) =>
      `In decibels, at ${percent} of the year. Every bar opens the lines behind it.`,
    carrierWaterfall: 'Of all the carrier to the margin of the service that has least',
    spare: 'Margin beyond the one kept',
    bitRate: 'Bit rate',
    steps: {
      density: 'C/N₀ of all the carrier',
      power: 'Power at the receiver',
      share: 'Share, band and losses of the service',
      neededByService: 'Needed by the service',
      kept: 'Margin that it keeps',
      downlink: 'C/N of the downlink',
      uplink: 'Noise of the uplink',
      interference: 'Interference',
      fades: 'Rain and other fades',
      implementation: 'Loss of the modem',
      system: 'System margin kept',
      needed: 'Needed by the MODCOD',
      margin: 'Margin',
    },
    move: 'What may vary',
    variables: {
      diameterM: 'Receiving antenna',
      symbolRateMBd: 'Symbol rate',
      inputBackOffDb: 'Input back-off',
      stationEirpDbw: 'EIRP of the station',
      requiredAvailabilityPercent: 'Required availability',
      systemMarginDb: 'System margin',
      receiverNoiseTemperatureK: 'Receiver noise',
    },
    reset: 'Back to the programme',
    budget: 'The budget in its order',
    line: 'Line',
    symbol: 'Symbol',
    clearSky: 'Clear sky',
    inRain: 'In rain',
    source: 'Formula or place',
    notes: 'Limits of the method',
  },
  tr: {
    waterfall: 'Taşıyıcı/gürültü oranından kalan',
    waterfallNote: (percent) =>
      `Desibel olarak, yılın ${percent} kadarı için. Her çubuk arkasındaki satırları açar.`,
    carrierWaterfall: 'Bütün taşıyıcıdan, en azı olan hizmetin marjına',
    spare: 'Tutulanın ötesindeki marj',
    bitRate: 'Bit hızı',
    steps: {
      density: 'Bütün taşıyıcının C/N₀ değeri',
      power: 'Alıcıdaki güç',
      share: 'Hizmetin payı, bandı ve kayıpları',
      neededByService: 'Hizmet için gereken',
      kept: 'Tuttuğu marj',
      downlink: 'İniş hattının C/N değeri',
      uplink: 'Çıkış hattının gürültüsü',
      interference: 'Girişim',
      fades: 'Yağmur ve diğer sönümlemeler',
      implementation: 'Modem kaybı',
      system: 'Ayrılan sistem marjı',
      needed: 'MODCOD için gereken',
      margin: 'Marj',
    },
    move: 'Değişebilecekler',
    variables: {
      diameterM: 'Alıcı anten',
      symbolRateMBd: 'Sembol hızı',
      inputBackOffDb: 'Giriş geri çekmesi (IBO)',
      stationEirpDbw: 'İstasyonun EIRP değeri',
      requiredAvailabilityPercent: 'Gereken kullanılabilirlik',
      systemMarginDb: 'Sistem marjı',
      receiverNoiseTemperatureK: 'Alıcı gürültüsü',
    },
    reset: 'Programa dön',
    budget: 'Sırasıyla hat bütçesi',
    line: 'Satır',
    symbol: 'Simge',
    clearSky: 'Açık gök',
    inRain: 'Yağmurda',
    source: 'Formül ya da yeri',
    notes: 'Yöntemin sınırları',
  },
  kk: {
    waterfall: 'Тасушы/шу қатынасынан не қалады',
    waterfallNote: (percent) => `Децибелмен, жылдың ${percent} үшін. Әр жолақ артындағы жолдарды ашады.`,
    carrierWaterfall: 'Бүкіл тасушыдан қоры ең аз қызметтің қорына дейін',
    spare: 'Сақталатыннан тыс қор',
    bitRate: 'Бит жылдамдығы',
    steps: {
      density: 'Бүкіл тасушының C/N₀',
      power: 'Қабылдағыштағы қуат',
      share: 'Қызметтің үлесі, жолағы және шығындары',
      neededByService: 'Қызметке қажеті',
      kept: 'Ол сақтайтын қор',
      downlink: 'Төмен желінің C/N',
      uplink: 'Жоғары желінің шуы',
      interference: 'Бөгеуілдер',
      fades: 'Жаңбыр және басқа өшуліктер',
      implementation: 'Модем шығыны',
      system: 'Сақталатын жүйелік қор',
      needed: 'MODCOD үшін қажет',
      margin: 'Қор',
    },
    move: 'Өзгертуге болатыны',
    variables: {
      diameterM: 'Қабылдау антеннасы',
      symbolRateMBd: 'Символдық жылдамдық',
      inputBackOffDb: 'Кіріс бойынша шегіну (IBO)',
      stationEirpDbw: 'Станцияның ЭИСҚ',
      requiredAvailabilityPercent: 'Талап етілетін дайындық',
      systemMarginDb: 'Жүйелік қор',
      receiverNoiseTemperatureK: 'Қабылдағыш шуы',
    },
    reset: 'Бағдарламаға қайту',
    budget: 'Энергетикалық бюджет ретімен',
    line: 'Жол',
    symbol: 'Белгі',
    clearSky: 'Ашық аспан',
    inRain: 'Жаңбырда',
    source: 'Формула не орны',
    notes: 'Әдістің шектері',
  },
  ru: {
    waterfall: 'Что остаётся от отношения сигнал/шум',
    waterfallNote: (percent) => `В децибелах, при ${percent} года. Каждая полоса открывает строки за ней.`,
    carrierWaterfall: 'От всей несущей до запаса сигнала, у которого его меньше всего',
    spare: 'Запас сверх сохраняемого',
    bitRate: 'Битовая скорость',
    steps: {
      density: 'C/N₀ всей несущей',
      power: 'Мощность на приёмнике',
      share: 'Доля, полоса и потери сигнала',
      neededByService: 'Требуется сигналу',
      kept: 'Сохраняемый запас',
      downlink: 'C/N линии вниз',
      uplink: 'Шум линии вверх',
      interference: 'Помехи',
      fades: 'Дождь и другие замирания',
      implementation: 'Потери модема',
      system: 'Системный запас',
      needed: 'Требуется для MODCOD',
      margin: 'Запас',
    },
    move: 'Что может меняться',
    variables: {
      diameterM: 'Приёмная антенна',
      symbolRateMBd: 'Символьная скорость',
      inputBackOffDb: 'Отступ по входу (IBO)',
      stationEirpDbw: 'ЭИИМ станции',
      requiredAvailabilityPercent: 'Требуемая готовность',
      systemMarginDb: 'Системный запас',
      receiverNoiseTemperatureK: 'Шум приёмника',
    },
    reset: 'Вернуться к программе',
    budget: 'Энергетический бюджет по порядку',
    line: 'Строка',
    symbol: 'Символ',
    clearSky: 'Ясное небо',
    inRain: 'В дожде',
    source: 'Формула или место',
    notes: 'Границы метода',
  },
};

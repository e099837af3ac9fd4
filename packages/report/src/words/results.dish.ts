/** Lines behind the antenna that a city needs. */
import type { Row } from './catalogue.ts';

export const dishWords: readonly Row[] = [
  ['Margin with the {#} m antenna', '{#} m antenle marj', '{#} м антеннамен қор', 'Запас с антенной {#} м'],
  [
    'Smallest antenna whose margin is not negative',
    'Marjı eksi olmayan en küçük anten',
    'Қоры теріс емес ең кіші антенна',
    'Наименьшая антенна с неотрицательным запасом',
  ],
  ['G/T with it, in rain', 'Onunla G/T, yağmurda', 'Онымен G/T, жаңбырда', 'G/T с ней, в дождь'],
  [
    'Downlink C/N with it, in rain',
    'Onunla iniş hattı C/N, yağmurda',
    'Онымен төмен желінің C/N, жаңбырда',
    'C/N линии вниз с ней, в дождь',
  ],
  [
    'Uplink C/N, in rain',
    'Çıkış hattı C/N, yağmurda',
    'Жоғары желінің C/N, жаңбырда',
    'C/N линии вверх, в дождь',
  ],
  [
    'All interference, in rain',
    'Bütün girişimler, yağmurda',
    'Барлық бөгеуілдер, жаңбырда',
    'Все помехи, в дождь',
  ],
  [
    'Needed by {}, with implementation loss and system margin',
    '{} için gereken, gerçekleme kaybı ve sistem marjıyla',
    '{} үшін қажет, іске асыру шығыны және жүйелік қормен',
    'Требуется для {}, с потерями реализации и системным запасом',
  ],
  ['Margin with it', 'Onunla marj', 'Онымен қор', 'Запас с ней'],
];

/** Days and months as each language writes them. */
import { describe, expect, it } from 'vitest';
import { datesIn } from './dates.ts';

const day = Date.UTC(2027, 2, 3);

describe('dates', () => {
  it.each([
    ['en', 'March 2027', 'March 3, 2027', '3 Mar', 'Mar'],
    ['tr', 'Mart 2027', '3 Mart 2027', '3 Mar', 'Mar'],
    ['kk', '2027 ж. наурыз', '2027 ж. 3 наурыз', '3 нау', 'нау'],
    ['ru', 'март 2027\u202fг.', '3 марта 2027\u202fг.', '3 мар', 'март'],
  ] as const)('in %s', (language, month, whole, short, monthAlone) => {
    const dates = datesIn(language);
    const spaced = (text: string) => text.replace(/[\u00a0\u202f ]/g, ' ');
    expect(spaced(dates.month(day))).toBe(spaced(month));
    expect(spaced(dates.day(day))).toBe(spaced(whole));
    expect(dates.tick(day).replace('.', '')).toBe(short);
    expect(dates.tick(Date.UTC(2027, 2, 1)).replace('.', '')).toBe(monthAlone);
    expect(dates.weekdays).toHaveLength(7);
  });

  it('begin years, days and hours on an axis, in UTC', () => {
    const { tick } = datesIn('en');
    expect(tick(Date.UTC(2028, 0, 1))).toBe('2028');
    expect(tick(Date.UTC(2028, 0, 2))).toBe('2 Jan');
    expect(tick(Date.UTC(2028, 0, 2, 23, 30))).toBe('23:30');
  });

  it('begin the week on Monday', () => {
    expect(datesIn('en').weekdays.join('')).toBe('MTWTFSS');
    expect(datesIn('tr').weekdays.join('')).toBe('PSÇPCCP');
    expect(datesIn('ru').weekdays.join('').toUpperCase()).toBe('ПВСЧПСВ');
  });
});

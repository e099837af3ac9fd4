/** Days as they are typed and as the address has them: ISO 8601. */

/** Years whose seconds and whose Earth are known or can be told. */
const YEARS = { first: 1972, last: 2099 } as const;

/** `2027-01-01`, a day that there is. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return false;
  const year = Number(text.slice(0, 4));
  return year >= YEARS.first && year <= YEARS.last;
}

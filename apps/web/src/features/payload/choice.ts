/** What is looked at: an amplifier with its load and back-off, a plan, a network with its failures; all of it in the address. */

/** Number of equal carriers, or `noise` for so many that their sum is Gaussian. */
export type Carriers = number | 'noise';

export const carrierChoices: readonly Carriers[] = [1, 2, 3, 4, 5, 6, 8, 10, 'noise'];

/** Ends of the slider [dB] */
export const BACK_OFF = { least: -2, most: 20, step: 0.1 } as const;

/** Of the curves [dB] */
export const CURVE_BACK_OFFS_DB: readonly number[] = Array.from(
  { length: 45 },
  (_, i) => BACK_OFF.least + i / 2,
);

/** Of the converters' products, as `ortak plan` looks for them. */
export const HIGHEST_ORDER = 7;

/** Of a link that nobody has stated yet [dB] */
export const LINK = { downlinkCnDb: 16, uplinkCnDb: 22, least: -30, most: 80 } as const;

export const parts = ['amplifier', 'plan', 'redundancy'] as const;
export type Part = (typeof parts)[number];

type Params = Readonly<Record<string, string>>;

export const partIn = ({ part }: Params): Part => parts.find((each) => each === part) ?? 'amplifier';

export function numberIn(text: string | undefined, least: number, most: number): number | undefined {
  const value = Number(text);
  return text === undefined || text === '' || !(value >= least && value <= most) ? undefined : value;
}

export const carriersIn = (text: string | undefined): Carriers | undefined =>
  carrierChoices.find((choice) => String(choice) === text);

export const failedIn = ({ failed }: Params): readonly string[] =>
  failed === undefined || failed === '' ? [] : failed.split(' ');

/** Parts of the view of a link, as the address names them. */
export const partNames = ['budget', 'solve', 'year', 'table'] as const;
/** Those of a carrier of telecommand or telemetry. */
export const carrierPartNames = ['budget', 'solve', 'table'] as const;

export type PartName = (typeof partNames)[number];

export const partIn = ({ part }: Readonly<Record<string, string>>): PartName =>
  partNames.find((name) => name === part) ?? 'budget';

/** Files that a map is handed on as. */
export const fileFormats = {
  svg: 'image/svg+xml',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  gxt: 'text/plain',
} as const;

export type FileFormat = keyof typeof fileFormats;

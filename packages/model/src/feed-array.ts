/** patterns/*.json: a reflector and the excitations of its feeds, as `ortak synthesise` writes them. */
import * as z from 'zod';
import { longText } from './figure.ts';

const number = (title: string, unit: string, minimum: number, maximum: number) =>
  z.number().min(minimum).max(maximum).meta({ title, unit });

const feed = z.strictObject({
  azimuthDeg: number(
    'Azimuth of the axis of the feed’s own beam, east of the sub-satellite point',
    '°',
    -90,
    90,
  ),
  elevationDeg: number('Elevation of that axis, north of the equatorial plane', '°', -90, 90),
  amplitude: number('Amplitude of the excitation, of any common scale', '', 0, 1e6),
  phaseDeg: number('Phase of the excitation', '°', -360, 360),
});

/** Numbers without source and confidence of their own: they are one result, and the beam says where it comes from. */
export const feedArrayFile = z.strictObject({
  ortak: z.literal('feed-array').meta({ title: 'Kind of the file' }),
  title: longText('What it is', 'Written by the program that made it').optional(),
  frequencyGHz: number('Frequency of the pattern', 'GHz', 0.3, 100),
  reflectorDiameterM: number('Diameter of the reflector', 'm', 0.1, 25),
  focalLengthM: number('Focal length', 'm', 0.05, 50),
  edgeTaperDb: number('Illumination at the edge of the aperture below its centre', 'dB', 0, 40),
  boresight: z
    .strictObject({
      azimuthDeg: number('Azimuth of the axis of the reflector', '°', -90, 90),
      elevationDeg: number('Elevation of the axis of the reflector', '°', -90, 90),
    })
    .meta({ description: 'Direction of the axis of the reflector, seen from the satellite' }),
  feeds: z.array(feed).min(1).max(1000).meta({ description: 'One entry for each feed' }),
});

export type FeedArrayFile = z.output<typeof feedArrayFile>;

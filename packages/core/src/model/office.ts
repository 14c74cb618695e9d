import { z } from 'zod';
import { LocalizedText } from '../text/language.js';
import { CountryCode, Id } from './identifier.js';
import { RegionCode } from './region.js';
import { Source } from './source.js';

/** A field presence. `headquarters` is the ITU Office for Europe, situated in Geneva. */
export const Office = z
  .strictObject({
    id: Id,
    kind: z.enum(['regional', 'area', 'headquarters']),
    name: LocalizedText,
    city: LocalizedText,
    country: CountryCode,
    region: RegionCode,
    /** The part of the region that it serves. */
    serves: LocalizedText,
    /** WGS 84 degrees. */
    position: z.strictObject({ latitude: z.number(), longitude: z.number() }).optional(),
    timeZone: z.string(),
    sources: z.array(Source),
  })
  .meta({ id: 'Office' });
export type Office = z.infer<typeof Office>;

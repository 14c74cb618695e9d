import * as z from 'zod';
import { CountryCode, Id } from './identifier.js';
import { LocalizedText } from './localized-text.js';
import type * as records from './records.js';
import { RegionCode } from './region.js';
import { schemaId } from './schema-id.js';
import { Source } from './source.js';

/**
 * A regional or area office. `headquarters` is the ITU Office for Europe, located in Geneva.
 *
 * @example
 * Office.safeParse({ id: 'dakar', kind: 'area' }).success; // false
 */
export const Office = /* @__PURE__ */ z
  .object({
    id: Id.describe('The id.'),
    kind: z.enum(['regional', 'area', 'headquarters']).describe('The kind of office.'),
    name: LocalizedText.describe('Its name.'),
    city: LocalizedText.describe('Its city.'),
    country: CountryCode.describe('Its country.'),
    region: RegionCode.describe('The region it belongs to.'),
    serves: LocalizedText.describe('The part of the region it serves.'),
    position: z
      .object({
        latitude: z.number().describe('Degrees north, WGS 84.'),
        longitude: z.number().describe('Degrees east, WGS 84.'),
      })
      .optional()
      .describe('Its position.'),
    timeZone: z.string().describe('Its IANA time zone.'),
    introduction: LocalizedText.optional().describe(
      'What the office writes before its activities in a report.',
    ),
    closing: LocalizedText.optional().describe('What the office writes after its activities in a report.'),
    sources: z.array(Source).describe('Where the record comes from.'),
  })
  .meta({
    id: schemaId('Office'),
    description: 'A regional or area office. `headquarters` is the ITU Office for Europe, located in Geneva.',
  });
export type Office = records.Office;

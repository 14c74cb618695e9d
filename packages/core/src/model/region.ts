import * as z from 'zod';
import { Id } from './identifier.js';
import { LocalizedText } from './localized-text.js';
import type * as records from './records.js';
import { REGION_CODES } from './region-codes.js';
import { schemaId } from './schema-id.js';
import { Source } from './source.js';

export const RegionCode = /* @__PURE__ */ z.enum(REGION_CODES).meta({
  id: schemaId('RegionCode'),
  description: 'One of the six regions of the Telecommunication Development Bureau.',
});
export type RegionCode = records.RegionCode;

/**
 * A region of ITU.
 *
 * @example
 * const africa = { id: 'AFR', name: { en: 'Africa' }, organizations: ['ATU'], sources: [] };
 * Region.parse(africa); // africa
 */
export const Region = /* @__PURE__ */ z
  .object({
    id: RegionCode.describe('Its code.'),
    name: LocalizedText.describe('Its name.'),
    organizations: z.array(Id).describe('Ids of its regional telecommunication organizations.'),
    introduction: LocalizedText.optional().describe(
      'What the office writes before its activities in a report.',
    ),
    closing: LocalizedText.optional().describe('What the office writes after its activities in a report.'),
    sources: z.array(Source).describe('Where the record comes from.'),
  })
  .meta({ id: schemaId('Region'), description: 'A region of ITU.' });
export type Region = records.Region;

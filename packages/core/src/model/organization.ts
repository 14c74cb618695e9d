import * as z from 'zod';
import { Id } from './identifier.js';
import { LocalizedText } from './localized-text.js';
import type * as records from './records.js';
import { RegionCode } from './region.js';
import { schemaId } from './schema-id.js';
import { Source } from './source.js';

/**
 * An organization with which an office works: a regional telecommunication organization or another partner.
 *
 * @example
 * const atu = { id: 'ATU', kind: 'partner', name: { en: 'ATU' }, sources: [] };
 * Organization.parse(atu); // atu
 */
export const Organization = /* @__PURE__ */ z
  .object({
    id: Id.describe('The id.'),
    kind: z
      .enum(['regional-telecommunication-organization', 'partner'])
      .describe('The kind of organization.'),
    name: LocalizedText.describe('Its name.'),
    region: RegionCode.optional().describe('The region it belongs to.'),
    url: z.url().optional().describe('Its web address.'),
    sources: z.array(Source).describe('Where the record comes from.'),
  })
  .meta({ id: schemaId('Organization'), description: 'An organization with which an office works.' });
export type Organization = records.Organization;

import * as z from 'zod';
import { Id } from './identifier.js';
import { LocalizedText } from './localized-text.js';
import type * as records from './records.js';
import { RegionCode } from './region.js';
import { schemaId } from './schema-id.js';
import { Source } from './source.js';

/**
 * The regular exchange between offices and a bureau: calls, meetings, a focal point for the regions.
 *
 * @example
 * CoordinationMechanism.safeParse({ id: 'calls', kind: 'call', bureau: 'TSB' }).success; // false
 */
export const CoordinationMechanism = /* @__PURE__ */ z
  .object({
    id: Id.describe('The id.'),
    kind: z.enum(['call', 'meeting', 'focal-point', 'support']).describe('The kind of exchange.'),
    bureau: Id.describe('The bureau: TSB, BR or BDT.'),
    region: RegionCode.optional().describe('The region; absent for all regions.'),
    offices: z.array(Id).optional().describe('Ids of the offices that take part.'),
    frequency: z
      .enum(['weekly', 'monthly', 'quarterly', 'yearly', 'regular'])
      .optional()
      .describe('How often it takes place.'),
    description: LocalizedText.describe('What it is.'),
    sources: z.array(Source).min(1).describe('Where the record comes from; at least one source.'),
  })
  .meta({
    id: schemaId('CoordinationMechanism'),
    description: 'The regular exchange between offices and a bureau.',
  });
export type CoordinationMechanism = records.CoordinationMechanism;

import * as z from 'zod';
import { Id } from './identifier.js';
import { LocalizedText } from './localized-text.js';
import type * as records from './records.js';
import { RegionCode } from './region.js';
import { schemaId } from './schema-id.js';
import { Source } from './source.js';
import { SectorCode } from './union.js';

export const BODY_KINDS = [
  'study-group',
  'regional-group',
  'focus-group',
  'assembly',
  'initiative',
  'advisory-group',
] as const;

/**
 * What meets: SG3, its regional group SG3RG-AFR, FG-AI4H, WTSA, U4SSC, TSAG.
 *
 * @example
 * Body.safeParse({ id: 'SG3', kind: 'party' }).success; // false
 */
export const Body = /* @__PURE__ */ z
  .object({
    id: Id.describe('Its code: `SG3RG-AFR`.'),
    kind: z.enum(BODY_KINDS).describe('The kind of body.'),
    name: LocalizedText.describe('Its name.'),
    sector: SectorCode.optional().describe('The Sector it belongs to.'),
    parent: Id.optional().describe('The study group of a regional group.'),
    region: RegionCode.optional().describe('The region of a regional group.'),
    sources: z.array(Source).describe('Where the record comes from.'),
  })
  .meta({
    id: schemaId('Body'),
    description:
      'A body that meets: a study group, regional group, focus group, assembly, initiative or advisory group.',
  });
export type Body = records.Body;

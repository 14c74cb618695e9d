import { z } from 'zod';
import { LocalizedText } from '../text/language.js';
import { Id } from './identifier.js';
import { RegionCode } from './region.js';
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

/** What meets: SG3, its regional group SG3RG-AFR, FG-AI4H, WTSA, U4SSC, TSAG. */
export const Body = z
  .strictObject({
    id: Id,
    kind: z.enum(BODY_KINDS),
    name: LocalizedText,
    sector: SectorCode.optional(),
    /** The study group of a regional group. */
    parent: Id.optional(),
    /** The region of a regional group. */
    region: RegionCode.optional(),
    sources: z.array(Source),
  })
  .meta({ id: 'Body' });
export type Body = z.infer<typeof Body>;

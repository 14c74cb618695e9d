import { z } from 'zod';
import { LocalizedText } from '../text/language.js';
import { Id } from './identifier.js';
import { RegionCode } from './region.js';
import { Source } from './source.js';

/** An organization with which an office works: a regional telecommunication organization or another partner. */
export const Organization = z
  .strictObject({
    id: Id,
    kind: z.enum(['regional-telecommunication-organization', 'partner']),
    name: LocalizedText,
    region: RegionCode.optional(),
    url: z.url().optional(),
    sources: z.array(Source),
  })
  .meta({ id: 'Organization' });
export type Organization = z.infer<typeof Organization>;

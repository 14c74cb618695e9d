import { z } from 'zod';
import { LocalizedText } from '../text/language.js';
import { Id } from './identifier.js';
import { RegionCode } from './region.js';
import { Source } from './source.js';

/** The regular exchange between offices and a bureau: calls, meetings, a focal point for the regions. */
export const CoordinationMechanism = z
  .strictObject({
    id: Id,
    kind: z.enum(['call', 'meeting', 'focal-point', 'support']),
    /** TSB, BR, BDT. */
    bureau: Id,
    /** Absent for what concerns all regions. */
    region: RegionCode.optional(),
    offices: z.array(Id).optional(),
    frequency: z.enum(['weekly', 'monthly', 'quarterly', 'yearly', 'regular']).optional(),
    description: LocalizedText,
    sources: z.array(Source).min(1),
  })
  .meta({ id: 'CoordinationMechanism' });
export type CoordinationMechanism = z.infer<typeof CoordinationMechanism>;

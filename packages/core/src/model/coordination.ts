import { z } from 'zod';
import { LocalizedText } from '../language';
import { Source } from '../source';
import { Id } from './identifier';
import { RegionCode } from './region';

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

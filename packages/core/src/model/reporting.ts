import { z } from 'zod';
import { LocalizedText } from '../text/language.js';
import { Id } from './identifier.js';
import { RegionCode } from './region.js';
import { Source } from './source.js';
import { Period } from './when.js';

/** The span that a report covers: the whole report's, or one region's own. */
export const ReportingPeriod = z
  .strictObject({
    id: Id,
    period: Period,
    region: RegionCode.optional(),
    sources: z.array(Source).min(1),
  })
  .meta({ id: 'ReportingPeriod' });
export type ReportingPeriod = z.infer<typeof ReportingPeriod>;

/** A count that a document states of a list, so that the two can be held against each other. */
export const Statement = z
  .strictObject({
    id: Id,
    /** The counted things: `field offices`. */
    subject: LocalizedText,
    stated: z.int().nonnegative(),
    /** Ids or names of what is listed. */
    listed: z.array(z.string().min(1)),
    sources: z.array(Source).min(1),
  })
  .meta({ id: 'Statement' });
export type Statement = z.infer<typeof Statement>;

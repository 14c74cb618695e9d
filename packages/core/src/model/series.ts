import { z } from 'zod';
import { activityFields, Modality, Place } from './activity.js';
import { When } from './when.js';

/** Events that belong together: a yearly conference, a course of webinars. */
export const Series = z
  .strictObject({
    ...activityFields,
    kind: z.literal('series'),
    /** The span of the whole series. */
    when: When.optional(),
    /** How it recurs, in words: `every year in November`. */
    recurrence: z.string().optional(),
    dateText: z.string().optional(),
    /** How many events it is said to have. */
    statedCount: z.int().positive().optional(),
    place: Place.optional(),
    modality: Modality.optional(),
  })
  .meta({ id: 'Series' });
export type Series = z.infer<typeof Series>;

import { z } from 'zod';
import { activityFields, Modality, Place } from './activity.js';
import { CountryCode } from './identifier.js';
import { When } from './when.js';

/** Something that runs over a period, with funders and focus countries. */
export const Project = z
  .strictObject({
    ...activityFields,
    kind: z.literal('project'),
    when: When.optional(),
    dateText: z.string().optional(),
    /** The length that it is said to have: an ISO 8601 duration in years or months, `P4Y`, `P18M`. */
    statedDuration: z
      .string()
      .regex(/^P(?=\d)(?:\d+Y)?(?:\d+M)?$/)
      .optional(),
    focusCountries: z.array(CountryCode).optional(),
    place: Place.optional(),
    modality: Modality.optional(),
  })
  .meta({ id: 'Project' });
export type Project = z.infer<typeof Project>;

import * as z from 'zod';
import { activityFields, Modality, Place } from './activity.js';
import { LocalizedText } from './localized-text.js';
import type * as records from './records.js';
import { schemaId } from './schema-id.js';
import { When } from './when.js';

/**
 * Events that belong together: a yearly conference, a course of webinars.
 *
 * @example
 * Series.safeParse({ kind: 'series' }).success; // false
 */
export const Series = /* @__PURE__ */ z
  .object({
    ...activityFields,
    kind: z.literal('series').describe('Always `series`.'),
    when: When.optional().describe('The span of the whole series.'),
    recurrence: LocalizedText.optional().describe('How it recurs, in words: `every year in November`.'),
    dateText: z.string().optional().describe('What was written for the date, where no date was read.'),
    statedCount: z.int().positive().optional().describe('The number of its events as stated.'),
    place: Place.optional().describe('Where it takes place.'),
    modality: Modality.optional().describe('Whether people attend in person, online or both.'),
  })
  .meta({
    id: schemaId('Series'),
    description: 'Events that belong together: a yearly conference, a course of webinars.',
  });
export type Series = records.Series;

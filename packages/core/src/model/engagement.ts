import * as z from 'zod';
import { activityFields, Modality, Place } from './activity.js';
import { Id } from './identifier.js';
import type * as records from './records.js';
import { schemaId } from './schema-id.js';
import { When } from './when.js';

export const ENGAGEMENT_KINDS = ['engagement', 'publication', 'fellowship'] as const;
export const EngagementKind = /* @__PURE__ */ z
  .enum(ENGAGEMENT_KINDS)
  .meta({ id: schemaId('EngagementKind'), description: 'The kind of engagement.' });
export type EngagementKind = records.EngagementKind;

/**
 * Work other than events: support, promotion, a publication, fellowships. Usually undated.
 *
 * @example
 * Engagement.safeParse({ kind: 'engagement' }).success; // false
 */
export const Engagement = /* @__PURE__ */ z
  .object({
    ...activityFields,
    kind: EngagementKind.describe('What the office did.'),
    when: When.optional().describe('When it takes place.'),
    dateText: z.string().optional().describe('What was written for the date, where no date was read.'),
    place: Place.optional().describe('Where it takes place.'),
    modality: Modality.optional().describe('Whether people attend in person, online or both.'),
    series: Id.optional().describe('The id of the series it belongs to.'),
    project: Id.optional().describe('The id of the project it belongs to.'),
  })
  .meta({
    id: schemaId('Engagement'),
    description: 'Work other than events: support, promotion, a publication, fellowships. Usually undated.',
  });
export type Engagement = records.Engagement;

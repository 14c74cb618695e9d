import { z } from 'zod';
import { activityFields, Modality, Place } from './activity.js';
import { Id } from './identifier.js';
import { When } from './when.js';

export const ENGAGEMENT_KINDS = ['engagement', 'publication', 'fellowship'] as const;
export const EngagementKind = z.enum(ENGAGEMENT_KINDS).meta({ id: 'EngagementKind' });
export type EngagementKind = z.infer<typeof EngagementKind>;

/** Work that goes on beside the events: support, promotion, a publication, fellowships. As a rule undated. */
export const Engagement = z
  .strictObject({
    ...activityFields,
    kind: EngagementKind,
    when: When.optional(),
    dateText: z.string().optional(),
    place: Place.optional(),
    modality: Modality.optional(),
    series: Id.optional(),
    project: Id.optional(),
  })
  .meta({ id: 'Engagement' });
export type Engagement = z.infer<typeof Engagement>;

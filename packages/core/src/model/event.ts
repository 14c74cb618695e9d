import { z } from 'zod';
import { activityFields, Modality, Place } from './activity.js';
import { Id } from './identifier.js';
import { When } from './when.js';

export const EVENT_KINDS = [
  'meeting',
  'workshop',
  'forum',
  'conference',
  'training',
  'webinar',
  'clinic',
  'presentation',
  /** The founding of a centre, a network or the like. */
  'establishment',
  /** Not said. */
  'event',
] as const;
export const EventKind = z.enum(EVENT_KINDS).meta({ id: 'EventKind' });
export type EventKind = z.infer<typeof EventKind>;

/** Something that took place or will. */
export const Event = z
  .strictObject({
    ...activityFields,
    kind: EventKind,
    /** Absent while the date is not known: then `dateText` says what was written for it. */
    when: When.optional(),
    dateText: z.string().optional(),
    place: Place.optional(),
    modality: Modality.optional(),
    /** Which of several occasions that one row names: the first of two. */
    occasion: z.strictObject({ number: z.int().positive(), of: z.int().positive() }).optional(),
    series: Id.optional(),
    project: Id.optional(),
  })
  .meta({ id: 'Event' });
export type Event = z.infer<typeof Event>;

const KINDS: ReadonlySet<string> = new Set(EVENT_KINDS);

/** Whether an activity is an event, and no series, project or engagement. */
export const isEvent = <A extends { kind: string }>(activity: A): activity is A & { kind: EventKind } =>
  KINDS.has(activity.kind);

import * as z from 'zod';
import { activityFields, Modality, Place } from './activity.js';
import { Id } from './identifier.js';
import type * as records from './records.js';
import { schemaId } from './schema-id.js';
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
  /** The kind is not stated. */
  'event',
] as const;
export const EventKind = /* @__PURE__ */ z.enum(EVENT_KINDS).meta({
  id: schemaId('EventKind'),
  description:
    'The kind of event. `establishment`: the founding of a centre or network. `event`: the kind is not stated.',
});
export type EventKind = records.EventKind;

/** Something that took place or will. */
export const Event = /* @__PURE__ */ z
  .object({
    ...activityFields,
    kind: EventKind.describe('The kind of event.'),
    when: When.optional().describe('When it takes place; absent while the date is not known.'),
    dateText: z.string().optional().describe('What was written for the date, where no date was read.'),
    place: Place.optional().describe('Where it takes place.'),
    modality: Modality.optional().describe('How people attend.'),
    occasion: z
      .object({
        number: z.int().positive().describe('The number of this occasion, 1-based.'),
        of: z.int().positive().describe('The number of occasions.'),
      })
      .optional()
      .describe('Which of several occasions of one row it is: the first of two.'),
    series: Id.optional().describe('The id of the series it belongs to.'),
    project: Id.optional().describe('The id of the project it belongs to.'),
  })
  .meta({ id: schemaId('Event'), description: 'Something that took place or will.' });
export type Event = records.Event;

const KINDS: ReadonlySet<string> = /* @__PURE__ */ new Set(EVENT_KINDS);

/** Whether an activity is an event, and not a series, project or engagement. */
export const isEvent = <A extends { kind: string }>(activity: A): activity is A & { kind: EventKind } =>
  KINDS.has(activity.kind);

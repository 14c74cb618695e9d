import * as z from 'zod';
import { activityFields, Modality, Place } from './activity.js';
import { EVENT_KINDS } from './event-kinds.js';
import { Id } from './identifier.js';
import type * as records from './records.js';
import { schemaId } from './schema-id.js';
import { When } from './when.js';

export const EventKind = /* @__PURE__ */ z.enum(EVENT_KINDS).meta({
  id: schemaId('EventKind'),
  description:
    'The kind of event. `establishment`: the founding of a centre or network. `event`: the kind is not stated.',
});
export type EventKind = records.EventKind;

/**
 * Something that took place or will.
 *
 * @example
 * const event = { id: 'forum', kind: 'forum', title: { en: 'Forum' }, sources: [{ file: 'a.csv', row: 2 }] };
 * Event.parse(event); // event
 */
export const Event = /* @__PURE__ */ z
  .object({
    ...activityFields,
    kind: EventKind.describe('The kind of event.'),
    when: When.optional().describe('When it takes place; absent while the date is not known.'),
    dateText: z.string().optional().describe('What was written for the date, where no date was read.'),
    place: Place.optional().describe('Where it takes place.'),
    modality: Modality.optional().describe('Whether people attend in person, online or both.'),
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

import * as z from 'zod';
import { INSTANT_PATTERN } from '../period/instant.js';
import { CountryCode, Id } from './identifier.js';
import { LocalizedText } from './localized-text.js';
import type * as records from './records.js';
import { RegionCode } from './region.js';
import { schemaId } from './schema-id.js';
import { Source } from './source.js';
import { SectorCode } from './union.js';
import { MODALITIES, PARTNER_ROLES, STATUSES } from './vocabulary.js';
import { LocalHours, Period, TimeZone } from './when.js';

export const Status = /* @__PURE__ */ z.enum(STATUSES).meta({
  id: schemaId('Status'),
  description:
    'The state of an activity. `planned`: intended, without a statement of how certain it is. `tentative`: may not take place. `confirmed`: confirmed by the office.',
});
export type Status = records.Status;

export const Modality = /* @__PURE__ */ z
  .enum(MODALITIES)
  .meta({ id: schemaId('Modality'), description: 'How people attend.' });
export type Modality = records.Modality;

export const PartnerRole = /* @__PURE__ */ z
  .enum(PARTNER_ROLES)
  .meta({ id: schemaId('PartnerRole'), description: 'The role of a partner in an activity.' });
export type PartnerRole = records.PartnerRole;

/** An organization that takes part in an activity. */
export const Partner = /* @__PURE__ */ z
  .object({
    name: z.string().min(1).describe('Its name as written.'),
    nameTranslations: LocalizedText.optional().describe('Translations of the name.'),
    organization: Id.optional().describe(
      'The id of an organization of the dataset, where it is one of them.',
    ),
    role: PartnerRole.optional().describe('Its role.'),
  })
  .meta({ id: schemaId('Partner'), description: 'An organization that takes part in an activity.' });
export type Partner = records.Partner;

/**
 * Where an activity takes place.
 *
 * @example
 * Place.parse({ city: 'Dakar', country: 'SN' }); // { city: 'Dakar', country: 'SN' }
 */
export const Place = /* @__PURE__ */ z
  .object({
    venue: z.string().min(1).optional().describe('The building, hotel or room.'),
    city: z.string().min(1).optional().describe('The city.'),
    country: CountryCode.optional().describe('The country.'),
    text: z.string().min(1).optional().describe('The place as written, where it was not wholly understood.'),
  })
  .meta({ id: schemaId('Place'), description: 'Where an activity takes place.' });
export type Place = records.Place;

/** A reference to an element of a plan: an objective, an output, a regional initiative. */
export const PlanReference = /* @__PURE__ */ z
  .object({
    code: z
      .string()
      .min(1)
      .describe('The code: `T.2`, `T.4-3`, `AFR3`. It has other meanings in other plans.'),
    plan: Id.optional().describe('The id of the plan in force on the dates of the activity.'),
    title: z.string().optional().describe('The meaning of the code in that plan.'),
  })
  .meta({
    id: schemaId('PlanReference'),
    description: 'A reference to an element of a plan: an objective, an output or a regional initiative.',
  });
export type PlanReference = records.PlanReference;

/**
 * Under what an activity was published before and is no longer. A calendar that had it must show it as cancelled, or
 * its subscribers keep it for ever.
 */
export const Withdrawn = /* @__PURE__ */ z
  .object({
    period: Period.optional().describe('The days it had while they were known.'),
    regions: z.array(RegionCode).optional().describe('Regions it no longer belongs to.'),
    sectors: z.array(SectorCode).optional().describe('Sectors it no longer belongs to.'),
    bodies: z.array(Id).optional().describe('Bodies it no longer belongs to.'),
    offices: z.array(Id).optional().describe('Offices it no longer belongs to.'),
  })
  .meta({
    id: schemaId('Withdrawn'),
    description:
      'Under what an activity was published before and is no longer. Calendars show it there as cancelled.',
  });
export type Withdrawn = records.Withdrawn;

/** When an activity was to take place before it was moved. */
export const EarlierWhen = /* @__PURE__ */ z
  .object({
    period: Period.optional().describe('The days, or the months or years.'),
    hours: LocalHours.optional().describe('The local hours of each day.'),
    zone: TimeZone.optional().describe('The time zone of the hours.'),
    continuous: z
      .literal(true)
      .optional()
      .describe('It was to last from the first hour on the first day to the last hour on the last day.'),
  })
  .meta({
    id: schemaId('EarlierWhen'),
    description: 'When an activity was to take place before it was moved.',
  });
export type EarlierWhen = records.EarlierWhen;

/** What people must know of an activity, as it was published before one of its revisions. */
export const EarlierDetails = /* @__PURE__ */ z
  .object({
    sequence: z.int().positive().describe('The revision from which on it has other values.'),
    title: LocalizedText.optional().describe('The title, if it has another.'),
    when: EarlierWhen.optional().describe('When it was, if it was moved; empty if no date was known.'),
    place: Place.optional().describe('Where it was, if it has another place; empty if no place was known.'),
    modality: Modality.optional().describe('How people were to attend, if that is another way.'),
    status: Status.optional().describe('Its state, if it has another.'),
  })
  .meta({
    id: schemaId('EarlierDetails'),
    description:
      'What people must know of an activity, as it was published before one of its revisions: only what has another value since.',
  });
export type EarlierDetails = records.EarlierDetails;

/** How often an activity was changed since its first publication, and when it was changed last. */
export const Revision = /* @__PURE__ */ z
  .object({
    sequence: z
      .int()
      .nonnegative()
      .describe('The SEQUENCE of its calendar event (RFC 5545 §3.8.7.4), which grows with each change.'),
    modified: z
      .string()
      .regex(INSTANT_PATTERN)
      .describe('The instant of the last change in UTC: `2026-11-24T10:00:00Z`.'),
    unlisted: z
      .string()
      .regex(INSTANT_PATTERN)
      .optional()
      .describe(
        'Since when no file lists the event, which had ended by then: it stays in calendars and is in no document.',
      ),
    withdrawn: Withdrawn.optional().describe('Under what it was published before and is no longer.'),
    mergedInto: Id.optional().describe(
      'The id of the event of which its days are now a part. It is cancelled in calendars only for its own entry to go: the event takes place.',
    ),
    earlier: z
      .array(EarlierDetails)
      .optional()
      .describe('What was published before its last revisions, the latest last.'),
  })
  .meta({
    id: schemaId('Revision'),
    description:
      'How often an activity was changed since its first publication, and when it was changed last.',
  });
export type Revision = records.Revision;

/** The fields that events, series, projects and engagements have in common. */
export const activityFields = /* @__PURE__ */ (() => ({
  id: Id.describe('The id, which stays the same when the activity is imported again.'),
  title: LocalizedText.describe('The title.'),
  otherTitles: z
    .array(LocalizedText)
    .optional()
    .describe('Titles of the same activity in rows that were merged into it.'),
  region: RegionCode.optional().describe('The region; absent where neither a row nor a country gives it.'),
  otherRegions: z
    .array(RegionCode)
    .optional()
    .describe('The regions for which it is held together with the region.'),
  office: Id.optional().describe('The id of the office that reports the activity.'),
  theme: LocalizedText.optional().describe('The theme under which the office lists it.'),
  sector: SectorCode.optional().describe('The Sector.'),
  otherSectors: z.array(SectorCode).optional().describe('The Sectors that hold it together with the Sector.'),
  status: Status.optional().describe('The state of the activity.'),
  bodies: z
    .array(Id)
    .optional()
    .describe('Ids of the bodies that meet or are concerned: study groups, regional groups, focus groups.'),
  partners: z.array(Partner).optional().describe('Organizations that take part.'),
  plans: z
    .array(PlanReference)
    .optional()
    .describe('Elements of the strategic plan and of action plans that it contributes to.'),
  links: z
    .array(z.url({ protocol: /^https?$/ }).meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?:' }))
    .optional()
    .describe('Web addresses, http or https.'),
  description: LocalizedText.optional().describe('What the activity is about.'),
  outcome: LocalizedText.optional().describe('What came of it.'),
  participants: z.int().nonnegative().optional().describe('The number of participants.'),
  highlight: z
    .literal(true)
    .optional()
    .describe('The office marks it as one of its most important activities.'),
  contact: z.string().min(1).optional().describe('Whom to ask: a name, an address, a telephone number.'),
  note: z.string().optional().describe('A note of the office.'),
  noteTranslations: LocalizedText.optional().describe('Translations of the note.'),
  extra: z
    .record(z.string(), z.string())
    .optional()
    .describe('Columns and fields that the model does not have, by their heading.'),
  revision: Revision.optional().describe('Its revision, from its first publication on.'),
  sources: z.array(Source).min(1).describe('Where the record comes from; at least one source.'),
}))();

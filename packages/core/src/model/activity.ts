import { z } from 'zod';
import { LocalizedText } from '../text/language.js';
import { CountryCode, Id } from './identifier.js';
import { RegionCode } from './region.js';
import { Source } from './source.js';
import { SectorCode } from './union.js';
import { Period } from './when.js';

export const STATUSES = ['planned', 'ongoing', 'held', 'postponed', 'cancelled'] as const;
export const Status = z.enum(STATUSES).meta({ id: 'Status' });
export type Status = z.infer<typeof Status>;

export const MODALITIES = ['physical', 'virtual', 'hybrid'] as const;
export const Modality = z.enum(MODALITIES).meta({ id: 'Modality' });
export type Modality = z.infer<typeof Modality>;

export const PARTNER_ROLES = ['lead', 'host', 'co-organizer', 'funder', 'partner'] as const;
export const PartnerRole = z.enum(PARTNER_ROLES).meta({ id: 'PartnerRole' });
export type PartnerRole = z.infer<typeof PartnerRole>;

export const Partner = z
  .strictObject({
    name: z.string().min(1),
    /** Id of an organization of the dataset, where it is one of them. */
    organization: Id.optional(),
    role: PartnerRole.optional(),
  })
  .meta({ id: 'Partner' });
export type Partner = z.infer<typeof Partner>;

export const Place = z
  .strictObject({
    venue: z.string().min(1).optional(),
    city: z.string().min(1).optional(),
    country: CountryCode.optional(),
  })
  .meta({ id: 'Place' });
export type Place = z.infer<typeof Place>;

/** A reference to an element of a plan: an objective, an output, a regional initiative. */
export const PlanReference = z
  .strictObject({
    /** `T.2`, `T.4-3`, `AFR3`. It means another thing in another plan. */
    code: z.string().min(1),
    /** Id of the plan in force, where the activity's dates settle it. */
    plan: Id.optional(),
    /** What the code means there, where that is known. */
    title: z.string().optional(),
  })
  .meta({ id: 'PlanReference' });
export type PlanReference = z.infer<typeof PlanReference>;

/**
 * What an activity was published under before and is not any more. A calendar that had it must show it as
 * cancelled, or its readers keep it for ever.
 */
export const Withdrawn = z
  .strictObject({
    /** The days on which it stood while they were known. */
    period: Period.optional(),
    regions: z.array(RegionCode).optional(),
    sectors: z.array(SectorCode).optional(),
    bodies: z.array(Id).optional(),
    offices: z.array(Id).optional(),
  })
  .meta({ id: 'Withdrawn' });
export type Withdrawn = z.infer<typeof Withdrawn>;

/** How often an activity was changed since it was published first, and when it was last. */
export const Revision = z
  .strictObject({
    /** The SEQUENCE of its calendar event (RFC 5545 §3.8.7.4): it grows with each change that a reader must see. */
    sequence: z.int().nonnegative(),
    /** The instant of the last change, in UTC: `2026-11-24T10:00:00Z`. */
    modified: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    withdrawn: Withdrawn.optional(),
  })
  .meta({ id: 'Revision' });
export type Revision = z.infer<typeof Revision>;

/** What events, series, projects and engagements have in common. */
export const activityFields = {
  id: Id,
  title: LocalizedText,
  /** Titles of the same activity in the rows that were merged into it. */
  otherTitles: z.array(LocalizedText).optional(),
  /** Absent where no row and no country tells it. */
  region: RegionCode.optional(),
  office: Id.optional(),
  theme: LocalizedText.optional(),
  sector: SectorCode.optional(),
  status: Status.optional(),
  bodies: z.array(Id).optional(),
  partners: z.array(Partner).optional(),
  plans: z.array(PlanReference).optional(),
  links: z.array(z.url({ protocol: /^https?$/ })).optional(),
  note: z.string().optional(),
  /** Columns that the model does not know, by their heading. */
  extra: z.record(z.string(), z.string()).optional(),
  /** Where it was compared with what was published before. */
  revision: Revision.optional(),
  sources: z.array(Source).min(1),
};

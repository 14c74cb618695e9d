import { z } from 'zod';
import { Body } from './body.js';
import { CoordinationMechanism } from './coordination.js';
import { Engagement } from './engagement.js';
import { Event } from './event.js';
import { Instrument, Mandate } from './mandate.js';
import { Office } from './office.js';
import { Organization } from './organization.js';
import { Project } from './project.js';
import { Region } from './region.js';
import { ReportingPeriod, Statement } from './reporting.js';
import { Series } from './series.js';
import { Sector } from './union.js';

export const DATASET_FORMAT = 'regional-presence';
export const DATASET_VERSION = 1;

/** The collections of a dataset and the schema of their records, in the order in which they are written. */
export const COLLECTIONS = {
  reportingPeriods: ReportingPeriod,
  regions: Region,
  sectors: Sector,
  offices: Office,
  bodies: Body,
  organizations: Organization,
  instruments: Instrument,
  mandates: Mandate,
  coordination: CoordinationMechanism,
  statements: Statement,
  events: Event,
  series: Series,
  projects: Project,
  engagements: Engagement,
} as const;
export type CollectionName = keyof typeof COLLECTIONS;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** The whole record: plain JSON, each collection sorted by its records' ids. */
export const Dataset = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal(DATASET_FORMAT),
    version: z.literal(DATASET_VERSION),
    reportingPeriods: z.array(ReportingPeriod),
    regions: z.array(Region),
    sectors: z.array(Sector),
    offices: z.array(Office),
    bodies: z.array(Body),
    organizations: z.array(Organization),
    instruments: z.array(Instrument),
    mandates: z.array(Mandate),
    coordination: z.array(CoordinationMechanism),
    statements: z.array(Statement),
    events: z.array(Event),
    series: z.array(Series),
    projects: z.array(Project),
    engagements: z.array(Engagement),
  })
  .meta({ id: 'Dataset', title: 'Regional Presence dataset' });
export type Dataset = z.infer<typeof Dataset>;

/** Event, series, project or engagement: what an office reports. */
export type Activity =
  | Dataset['events'][number]
  | Dataset['series'][number]
  | Dataset['projects'][number]
  | Engagement;

/** A dataset with nothing in it, or with the given collections. */
export function createDataset(collections: Partial<Omit<Dataset, 'format' | 'version'>> = {}): Dataset {
  return {
    format: DATASET_FORMAT,
    version: DATASET_VERSION,
    reportingPeriods: [],
    regions: [],
    sectors: [],
    offices: [],
    bodies: [],
    organizations: [],
    instruments: [],
    mandates: [],
    coordination: [],
    statements: [],
    events: [],
    series: [],
    projects: [],
    engagements: [],
    ...collections,
  };
}

/** All activities of a dataset. */
export function activitiesOf(data: Dataset): Activity[] {
  return [...data.events, ...data.series, ...data.projects, ...data.engagements];
}

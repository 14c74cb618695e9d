import type * as records from './records.js';

export const DATASET_FORMAT = 'regional-presence';
export const DATASET_VERSION = 1;

/** The collections of a dataset, in the order in which they are written. */
export const COLLECTION_NAMES: readonly CollectionName[] = [
  'reportingPeriods',
  'regions',
  'sectors',
  'offices',
  'bodies',
  'organizations',
  'instruments',
  'mandates',
  'coordination',
  'statements',
  'events',
  'series',
  'projects',
  'engagements',
];
export type CollectionName = Exclude<keyof records.Dataset, '$schema' | 'format' | 'version'>;

/** An event, series, project or engagement: what an office reports. */
export type Activity = records.Event | records.Series | records.Project | records.Engagement;

/**
 * Creates a dataset with the given collections; the others are empty.
 *
 * @example
 * createDataset({ events: [] }).version; // 1
 */
export function createDataset(
  collections: Partial<Omit<records.Dataset, 'format' | 'version'>> = {},
): records.Dataset {
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

/**
 * All activities of a dataset: events, series, projects, engagements.
 *
 * @example
 * activitiesOf(createDataset()); // []
 */
export function activitiesOf(data: records.Dataset): Activity[] {
  return [...data.events, ...data.series, ...data.projects, ...data.engagements];
}

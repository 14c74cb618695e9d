import * as z from 'zod';
import { Body } from './body.js';
import { CoordinationMechanism } from './coordination.js';
import { DATASET_FORMAT, DATASET_VERSION } from './create-dataset.js';
import { Engagement } from './engagement.js';
import { Event } from './event.js';
import { Instrument, Mandate } from './mandate.js';
import { Office } from './office.js';
import { Organization } from './organization.js';
import { Project } from './project.js';
import type * as records from './records.js';
import { Region } from './region.js';
import { ReportingPeriod, Statement } from './reporting.js';
import { schemaId } from './schema-id.js';
import { Series } from './series.js';
import { Sector } from './union.js';

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

/**
 * The whole record: plain JSON, each collection sorted by the ids of its records.
 *
 * @example
 * Dataset.parse(createDataset()).version; // 1
 */
export const Dataset = /* @__PURE__ */ z
  .object({
    $schema: z.string().optional().describe('The address of the JSON Schema.'),
    format: z.literal(DATASET_FORMAT).describe('Always `regional-presence`.'),
    version: z.literal(DATASET_VERSION).describe('The version of the format. Readers accept unknown fields.'),
    reportingPeriods: z.array(ReportingPeriod).describe('The periods that the dataset covers.'),
    regions: z.array(Region).describe('The regions.'),
    sectors: z.array(Sector).describe('The Sectors.'),
    offices: z.array(Office).describe('The offices.'),
    bodies: z.array(Body).describe('The bodies that meet.'),
    organizations: z.array(Organization).describe('Organizations with which the offices work.'),
    instruments: z.array(Instrument).describe('Texts from which duties follow.'),
    mandates: z.array(Mandate).describe('The duties.'),
    coordination: z.array(CoordinationMechanism).describe('The regular exchange with the bureaux.'),
    statements: z.array(Statement).describe('Numbers that documents state.'),
    events: z.array(Event).describe('The events.'),
    series: z.array(Series).describe('The series.'),
    projects: z.array(Project).describe('The projects.'),
    engagements: z.array(Engagement).describe('The engagements.'),
  })
  .meta({
    id: schemaId('Dataset'),
    title: 'Regional Presence dataset',
    description: 'Everything that the offices report, as plain JSON.',
  });
export type Dataset = records.Dataset;

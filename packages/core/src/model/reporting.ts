import * as z from 'zod';
import { Id } from './identifier.js';
import { LocalizedText } from './localized-text.js';
import type * as records from './records.js';
import { RegionCode } from './region.js';
import { schemaId } from './schema-id.js';
import { Source } from './source.js';
import { Period } from './when.js';

/** The period that a report covers: of the whole report, or of one region. */
export const ReportingPeriod = /* @__PURE__ */ z
  .object({
    id: Id.describe('The id.'),
    period: Period.describe('The period.'),
    region: RegionCode.optional().describe('The region; absent for the whole report.'),
    sources: z.array(Source).min(1).describe('Where the record comes from; at least one source.'),
  })
  .meta({
    id: schemaId('ReportingPeriod'),
    description: 'The period that a report covers: of the whole report, or of one region.',
  });
export type ReportingPeriod = records.ReportingPeriod;

/** A number that a document states of a list, so that the two can be compared. */
export const Statement = /* @__PURE__ */ z
  .object({
    id: Id.describe('The id.'),
    subject: LocalizedText.describe('What is counted: `field offices`.'),
    stated: z.int().nonnegative().describe('The number as stated.'),
    listed: z.array(z.string().min(1)).describe('Ids or names of what is listed.'),
    sources: z.array(Source).min(1).describe('Where the record comes from; at least one source.'),
  })
  .meta({
    id: schemaId('Statement'),
    description: 'A number that a document states of a list, so that the two can be compared.',
  });
export type Statement = records.Statement;

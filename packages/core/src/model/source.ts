import * as z from 'zod';
import type * as records from './records.js';
import { schemaId } from './schema-id.js';

/**
 * How certain a fact is: `stated` in the source itself, `published` on pages that the source refers to,
 * `general` knowledge that was not checked against a source.
 */
export const Confidence = /* @__PURE__ */ z.enum(['stated', 'published', 'general']).meta({
  id: schemaId('Confidence'),
  description:
    'How certain a fact is: `stated` in the source itself, `published` on pages that the source refers to, or `general` knowledge.',
});
export type Confidence = records.Confidence;

/** Where a record, or a part of it, comes from. */
export const Source = /* @__PURE__ */ z
  .object({
    file: z.string().min(1).describe('The name of the file or document.'),
    sheet: z.string().optional().describe('The name of the sheet of a workbook.'),
    row: z.int().positive().optional().describe('The row, 1-based: the first line of a file is row 1.'),
    at: z.string().optional().describe('A section or page, where there is no row.'),
    url: z.url().optional().describe('The address of the document.'),
    confidence: Confidence.optional().describe('How certain the fact is.'),
  })
  .meta({ id: schemaId('Source'), description: 'Where a record, or a part of it, comes from.' });
export type Source = records.Source;

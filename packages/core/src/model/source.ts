import { z } from 'zod';

/**
 * How sure a fact is: `stated` in the named source itself, `published` on pages that the source names,
 * `general` knowledge that was not checked against a source.
 */
export const Confidence = z.enum(['stated', 'published', 'general']);
export type Confidence = z.infer<typeof Confidence>;

/** Where a record, or a part of it, came from. */
export const Source = z
  .strictObject({
    /** Name of the file or document. */
    file: z.string().min(1),
    sheet: z.string().optional(),
    /** As a spreadsheet counts: the first line of a file is row 1. */
    row: z.int().positive().optional(),
    /** A section or page, where there is no row. */
    at: z.string().optional(),
    url: z.url().optional(),
    confidence: Confidence.optional(),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof Source>;

/** `africa.csv row 4`, `plan.xlsx, Sheet1 row 7`, `report.txt § 8`. */
export function sourceLabel(source: Source): string {
  let label = source.file;
  if (source.sheet) label += `, ${source.sheet}`;
  if (source.row) label += ` row ${source.row}`;
  if (source.at) label += ` ${source.at}`;
  return label;
}

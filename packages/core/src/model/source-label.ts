import type { Source } from './records.js';

/**
 * `africa.csv row 4`, `plan.xlsx, Sheet1 row 7`, `report.txt § 8`.
 *
 * @example
 * sourceLabel({ file: 'plan.xlsx', sheet: 'Sheet1', row: 7 }); // 'plan.xlsx, Sheet1 row 7'
 */
export function sourceLabel(source: Source): string {
  let label = source.file;
  if (source.sheet) label += `, ${source.sheet}`;
  if (source.row) label += ` row ${source.row}`;
  if (source.at) label += ` ${source.at}`;
  return label;
}

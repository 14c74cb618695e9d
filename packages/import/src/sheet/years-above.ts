import type { TableRow } from '@regional-presence/core';
import { plainCellText } from '../field/text.js';
import type { SheetLayout } from '../plan/sheet-layout.js';
import type { RowSection } from '../row/row-section.js';
import { InheritedYears } from '../scan/inherited-years.js';

/** Gives the dates of a column without a year that of the dates above them. */
export class YearsAbove {
  private readonly years = new InheritedYears();

  constructor(private readonly index: number) {}

  /** What holds for a row, with the year of its date. A heading between the rows that has a period comes first. */
  sectionOf({ cells }: TableRow, section: RowSection | undefined): RowSection | undefined {
    const period = this.years.yearOf(plainCellText(cells[this.index]));
    return period === undefined || section?.period ? section : { ...section, period };
  }
}

/** Of a sheet with such a column, unless its reporting period is known. */
export function yearsAbove({ columns, reportingPeriod }: SheetLayout): YearsAbove | undefined {
  const column = reportingPeriod === undefined ? columns.find(({ inheritsYear }) => inheritsYear) : undefined;
  return column && new YearsAbove(column.index);
}

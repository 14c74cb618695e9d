import type { ProblemPlace, TableRow } from '@regional-presence/core';
import {
  headerRowRepeated,
  rowBlank,
  rowNote,
  rowOfFreeDay,
  rowSection,
} from '@regional-presence/core/internal';
import { plainCellText } from '../field/text.js';
import type { SheetLayout } from '../plan/sheet-layout.js';
import type { RowSection } from '../row/row-section.js';
import { isDate } from '../scan/cell-values.js';
import { isFreeDay, MIN_FREE_DAYS } from '../scan/free-day.js';
import { isAboutList, isBlank, rowTexts } from '../scan/header-row.js';
import { repeatsHeaderRow, repeatsKnownHeadings } from '../scan/header-row-again.js';
import type { SheetScan } from '../scan/scan-sheet.js';
import { type SectionRow, sectionRow } from '../scan/section-row.js';
import { HeadingTime } from './heading-time.js';
import type { SheetContext } from './sheet-context.js';
import { rowPlace, type SheetPlace } from './table-report.js';

/** Separates the rows of activities from the others of a sheet, which it reports: blank ones, headers, headings, free days. */
export class RowSorter {
  /** What the last heading between the rows says of those below it. */
  section: RowSection | undefined;
  private readonly time = new HeadingTime();
  /** Whether the heading before this row was the last one. */
  private isBelowHeading = false;
  /** Blank rows, which are reported when another row follows. */
  private blankRows: number[] = [];
  /** Rows at the beginning of the sheet that have a day and nothing else. */
  private freeDays = 0;

  /** @param hasHeaderRow the columns are named by a row of the sheet, and not by the format. */
  constructor(
    private readonly found: SheetScan,
    private readonly place: SheetPlace,
    private readonly context: Pick<SheetContext, 'sink' | 'lines'>,
    private readonly hasHeaderRow: boolean,
  ) {
    if (found.day !== undefined) this.section = { date: found.day };
  }

  /** Takes one of the first rows into account before the first is read. */
  look(row: TableRow, layout: SheetLayout): void {
    if (isFreeDay(row, layout)) this.freeDays++;
  }

  /** Takes a row above the header row if it is the day of the rows below. @returns whether it is. */
  takeDayAbove(row: TableRow, layout: SheetLayout): boolean {
    const day = isBlank(row) ? undefined : sectionRow(row, layout);
    if (!day?.date) return false;
    this.takeSection(day, row);
    return true;
  }

  isOfActivity(row: TableRow, layout: SheetLayout): boolean {
    const { sink, lines } = this.context;
    if (!row.problem && isBlank(row)) {
      this.blankRows.push(row.row);
      lines?.line(row, 'blank');
      return false;
    }
    if (this.blankRows.length > 0) {
      for (const number of this.blankRows) sink.problem(rowBlank({}, rowPlace(this.place, number)));
      this.blankRows = [];
    }
    if (row.problem) return true;
    const place: ProblemPlace = rowPlace(this.place, row.row);
    if (this.hasHeaderRow && this.isHeaderAgain(row, layout)) {
      sink.problem(headerRowRepeated({}, place));
      lines?.line(row, 'header');
      return false;
    }
    if (isRuleOfMarkdown(row)) {
      lines?.line(row, 'header');
      return false;
    }
    const section = sectionRow(row, layout, this.section?.status !== undefined);
    if (section) {
      this.takeSection(section, row);
      return false;
    }
    this.isBelowHeading = false;
    if (this.freeDays < MIN_FREE_DAYS || !isFreeDay(row, layout)) return true;
    sink.problem(rowOfFreeDay({}, place));
    lines?.line(row, 'blank');
    return false;
  }

  private isHeaderAgain(row: TableRow, { columns, width }: SheetLayout): boolean {
    return repeatsHeaderRow(row, this.found.headings) || repeatsKnownHeadings(row, columns.slice(0, width));
  }

  private takeSection(heading: SectionRow, row: TableRow): void {
    const { value, isNote, period, month, region, date } = heading;
    const { sink, lines } = this.context;
    sink.problem((isNote ? rowNote : rowSection)({ value }, rowPlace(this.place, row.row)));
    lines?.line(row, 'section');
    if (isNote) return;
    const day = date ?? this.found.day;
    // `Africa` below `May 2026`: the month goes on. Cancelled events are perhaps of all months, but of the same year.
    const isOfPlace = region !== undefined && period === undefined && month === undefined;
    const isOfTime = !isOfPlace && heading.status === undefined;
    const within = isOfTime ? this.time.within(period, month) : this.section?.period;
    const ofMonth = isOfPlace ? this.section?.month : month;
    // `Africa` right below `Cancelled` is a part of it; below rows it is the next part of the list.
    const ofStatus = heading.status
      ? { status: heading.status, statusText: value }
      : this.isBelowHeading
        ? this.section
        : undefined;
    const { status, statusText } = ofStatus ?? {};
    this.isBelowHeading = true;
    const section = { period: within, month: ofMonth, region, date: day, status, statusText };
    this.section = Object.values(section).some((each) => each !== undefined) ? section : undefined;
  }
}

/** `--- | :---: | ---`: the line below the header row of a table in Markdown (GitHub Flavored Markdown §4.10). */
const isRuleOfMarkdown = ({ cells }: TableRow): boolean => {
  let lines = 0;
  for (const cell of cells) {
    const text = plainCellText(cell);
    if (text === '') continue;
    if (!/^:?-+:?$/.test(text)) return false;
    lines++;
  }
  return lines > 1;
};

/** Whether a row above the header row has as much as those below it, and a date. */
export function isLikeTableRow(row: TableRow, width: number): boolean {
  const texts = rowTexts(row).filter((text) => text !== '');
  return texts.length > 1 && texts.length >= width / 2 && texts.some(isDate) && !isAboutList(row);
}

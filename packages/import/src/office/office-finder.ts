import type { Activity, Dataset, Office, ProblemPlace } from '@regional-presence/core';
import { tableKey } from '../work/row-ref.js';

/** The share of the records of a file that must be of one office, for the file to be the office's. */
const MIN_SHARE_OF_OFFICE = 0.9;

/** How many records each office has. */
type OfficeCounts = Map<string | undefined, number>;

/** Finds the office of a place: that of the record, else the one that nearly all records of the sheet or file have. */
export class OfficeFinder {
  private readonly byRecord = new Map<string, string | undefined>();
  /** The rows of records that have rows in several files or sheets. */
  private readonly ofSeveralFiles = new Set<string>();
  private readonly byRow = new Map<string, OfficeCounts>();
  private readonly byTable = new Map<string, OfficeCounts>();
  private readonly byFile = new Map<string, OfficeCounts>();
  private readonly ofRegions: ReadonlyMap<string, string>;
  private readonly known: ReadonlySet<string>;

  constructor({ offices, events, series, projects, engagements }: Dataset) {
    this.ofRegions = new Map(
      [...offices].filter(({ kind }) => kind !== 'area').map(({ region, id }: Office) => [region, id]),
    );
    this.known = new Set(offices.map(({ id }) => id));
    for (const activities of [events, series, projects, engagements])
      for (const activity of activities) this.add(activity);
  }

  /** The id of the office of a row; `undefined` where the place names no row, or one of several offices. */
  ofRow({ file, sheet, row, record }: ProblemPlace): string | undefined {
    const office = record === undefined ? undefined : this.byRecord.get(record);
    if (office !== undefined) return office;
    if (file === undefined || row === undefined) return undefined;
    return officeOfNearlyAll(this.byRow.get(rowKey({ file, sheet, row })));
  }

  /** Whether the record of a row has rows in several files or sheets. */
  isOfSeveralFiles({ file, sheet, row }: ProblemPlace): boolean {
    return file !== undefined && row !== undefined && this.ofSeveralFiles.has(rowKey({ file, sheet, row }));
  }

  /** The id of the office that nearly all records of the sheet, or else of the file, have. */
  ofTable({ file, sheet }: ProblemPlace): string | undefined {
    if (file === undefined) return undefined;
    return (
      officeOfNearlyAll(this.byTable.get(tableKey({ file, sheet }))) ??
      officeOfNearlyAll(this.byFile.get(file))
    );
  }

  /** How many records of each office a table has. */
  countsOf(table: { file: string; sheet?: string | undefined }): ReadonlyMap<string | undefined, number> {
    return this.byTable.get(tableKey(table)) ?? new Map();
  }

  /** The office that is named, or else the regional office of the region: its activities are those that name none. */
  ofNames({
    office,
    region,
  }: Pick<Activity, 'office'> & { region?: string | undefined }): string | undefined {
    if (office !== undefined && this.known.has(office)) return office;
    return region === undefined ? undefined : this.ofRegions.get(region);
  }

  private add(activity: Activity): void {
    const office = this.ofNames(activity);
    this.byRecord.set(activity.id, office);
    const isOfSeveralFiles = new Set(activity.sources.map(tableKey)).size > 1;
    for (const { file, sheet, row } of activity.sources) {
      countOffice(this.byFile, file, office);
      countOffice(this.byTable, tableKey({ file, sheet }), office);
      if (row === undefined) continue;
      countOffice(this.byRow, rowKey({ file, sheet, row }), office);
      if (isOfSeveralFiles) this.ofSeveralFiles.add(rowKey({ file, sheet, row }));
    }
  }
}

const rowKey = ({ row, ...table }: { file: string; sheet?: string | undefined; row: number }): string =>
  `${tableKey(table)}\u0000${row}`;

function countOffice(counts: Map<string, OfficeCounts>, key: string, office: string | undefined): void {
  const known = counts.get(key) ?? new Map<string | undefined, number>();
  counts.set(key, known);
  known.set(office, (known.get(office) ?? 0) + 1);
}

/** Records that name no office and no region say nothing about whose the others are. */
function officeOfNearlyAll(counts: OfficeCounts | undefined): string | undefined {
  const named = [...(counts ?? [])].filter(([office]) => office !== undefined);
  const [most] = named.sort(([, a], [, b]) => b - a);
  if (!most) return undefined;
  const [office, count] = most;
  const total = named.reduce((sum, [, each]) => sum + each, 0);
  return count / total >= MIN_SHARE_OF_OFFICE ? office : undefined;
}

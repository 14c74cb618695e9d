import type { DatasetStream, ReaderOutput, ReportProblem, Table } from '@regional-presence/core';
import { forEachTranslatable } from '@regional-presence/core/internal';
import { loadCities } from '@regional-presence/reference';
import type { CollectedAnswers } from './answers/collect-answers.js';
import { BaseRecords } from './gather/base-records.js';
import { DatasetBuilder } from './gather/dataset-builder.js';
import { eventPasses } from './gather/event-passes.js';
import { importOtherTable } from './gather/import-other-table.js';
import type { RecordSinkParts } from './gather/record-sinks.js';
import type { ImportCounts } from './gather/row-counts.js';
import type { CommonImportOptions } from './import-options.js';
import { validateRecords } from './json-records/validate-records.js';
import type { ImportSource, OpenedSources } from './open-sources.js';
import { importSheet } from './sheet/import-sheet.js';
import { type LineObserver, observers } from './sheet/line-observer.js';
import { finishOtherSheets, type ObservedSheet } from './sheet/other-sheets.js';
import type { RejectedRow } from './sheet/row-sink.js';
import { RowSource } from './sheet/row-source.js';
import { LineLog } from './sheet/sheet-lines.js';
import { sheetPlace, type TableReport } from './sheet/table-report.js';
import { MemoryStore } from './store/memory-store.js';
import type { SpillFile } from './store/spill-file.js';
import { SpillStore } from './store/spill-store.js';
import { collectionOf, translateRecords } from './translation/translate-records.js';
import { Translations } from './translation/translations.js';
import { Answers } from './work/answers.js';
import { ImportPace } from './work/import-pace.js';
import { ProblemsByRow } from './work/problems-by-row.js';
import { RepeatedProblems } from './work/repeated-problems.js';

/** Where the results of a streamed import go. */
export interface StreamTarget {
  /** The order in which the events come. */
  eventOrder?: DatasetStream['order'] | undefined;
  /** A temporary file for events and for rows that wait for others. Without one they stay in memory. */
  spillFile?: SpillFile | undefined;
  /** Called for each problem: while files are read, and in the first pass through the events. */
  onProblem: ReportProblem;
  /** Called for each rejected row. */
  onRejected: (row: RejectedRow) => void;
}

/** The result of a streamed import. Its events come in batches, in the order that was asked for. */
export interface StreamedImport extends DatasetStream {
  counts: ImportCounts;
  /** What was detected in each table. */
  tables: TableReport[];
}

/** Answers that were read before the files that they are about, and are among the options. */
export interface AnsweredImport {
  answers?: CollectedAnswers | undefined;
}

/** Opens the sources of an import. What cannot be read is reported. */
export type OpenSources = (report: ReportProblem) => OpenedSources;

/** Imports sources. Each is read once. */
export async function importSources(
  open: OpenSources,
  options: CommonImportOptions & StreamTarget & AnsweredImport,
): Promise<StreamedImport> {
  await loadCities();
  const run = new ImportRun(options);
  await run.readAll(open);
  return run.finish();
}

/** An import while it runs. */
class ImportRun {
  private readonly tables: TableReport[] = [];
  private readonly base = new BaseRecords();
  private readonly translations = new Translations();
  private readonly builder: DatasetBuilder;
  private readonly answers: Answers;
  private readonly pace: ImportPace;
  private readonly problemsByRow: ProblemsByRow | undefined;
  private readonly lineLogs = new Map<TableReport, LineLog>();
  private readonly repeated: RepeatedProblems;
  private readonly report: ReportProblem;
  private readonly sinks: RecordSinkParts;

  constructor(private readonly options: CommonImportOptions & StreamTarget & AnsweredImport) {
    const { onProblem, onRejected, eventOrder = 'id', spillFile, keepRows } = options;
    this.problemsByRow = keepRows ? new ProblemsByRow() : undefined;
    this.repeated = new RepeatedProblems(onProblem);
    this.answers = new Answers(options, options.answers?.origins);
    const report: ReportProblem = (problem) => this.repeated.report(this.answers.withAnswer(problem));
    this.report = this.answers.beforeReport(this.problemsByRow?.observe(report) ?? report);
    const store = spillFile ? new SpillStore(spillFile, eventOrder) : new MemoryStore(eventOrder);
    this.builder = new DatasetBuilder(this.report, onRejected, store);
    this.pace = new ImportPace(options, () => this.builder.rows);
    const { builder, base, pace, translations } = this;
    this.sinks = { builder, base, pace, translations, answers: options.answers };
  }

  async readAll(open: OpenSources): Promise<void> {
    const { sources, totalBytes } = open(this.report);
    this.pace.totalBytes = totalBytes;
    for await (const source of sources) await this.read(source);
  }

  private async read(source: ImportSource): Promise<void> {
    if (this.answers.skipsFile(source.name)) return;
    const sheets: ObservedSheet[] = [];
    await this.pace.pause();
    for await (const output of source.read(this.report, this.pace.startFile(source.name)))
      await this.readOutput(output, source.name, sheets);
    await finishOtherSheets(sheets, this.builder);
    this.repeated.flush();
    this.pace.endFile(source.size);
  }

  private async readOutput(output: ReaderOutput, file: string, sheets: ObservedSheet[]): Promise<void> {
    const { builder, base } = this;
    if (output.type === 'problem') this.report(output.problem);
    else if (output.type === 'records') {
      const { problems, rejected, activities, collections } = validateRecords(output, file);
      for (const problem of problems) this.report(problem);
      for (const row of rejected) builder.rejected(row);
      for (const activity of activities) builder.record(activity);
      base.addAll(collections);
    } else await this.readTable(output, file, sheets);
  }

  private async readTable(table: Table, file: string, sheets: ObservedSheet[]): Promise<void> {
    await this.pace.pause();
    const place = sheetPlace(file, table);
    const options = this.answers.optionsOf(place);
    if (options.skip) return;
    const log = this.options.keepRows ? new LineLog() : undefined;
    const lines = observers(log, this.answers.observerOf(place));
    const dropped = lines && ((row: Parameters<LineObserver['line']>[0]) => lines.line(row, 'dropped'));
    const rows = new RowSource(this.answers.edited(table, place, this.report, dropped));
    let report = await importOtherTable(table, rows, file, this.sinks, lines);
    if (!report) {
      const { spillFile } = this.options;
      const sink = this.pace.withProgress(this.builder);
      const read = await importSheet(table, rows, file, {
        options,
        sink,
        lines,
        spillFile,
        pause: this.pace.step,
      });
      sheets.push({ ...read, lines });
      report = read.report;
    }
    this.tables.push(report);
    if (log) this.lineLogs.set(report, log);
  }

  async finish(): Promise<StreamedImport> {
    const { options, builder, base, report, answers, pace, tables, translations } = this;
    answers.reportUnused(report);
    pace.start('merging');
    await pace.pause();
    await builder.finish(base.data, answers.decided(report), pace.step);
    await this.matchTranslations();
    const counts = builder.counts();
    await this.finishLines();
    base.addReportingPeriod(options.period);
    const links = await base.addUndated(builder, report);
    translateRecords(base.data, translations);
    const data = base.finish({ reference: options.reference ?? true });
    this.repeated.flush();
    const checks = { report, end: () => this.repeated.flush() };
    const events = eventPasses(builder, base.data, { links, translations }, checks, pace.step);
    return {
      base: data,
      order: options.eventOrder ?? 'id',
      counts,
      tables,
      events: () => {
        pace.start('checking');
        return events();
      },
    };
  }

  /** Finds which records have the texts of the tables of translations. */
  private async matchTranslations(): Promise<void> {
    const { builder, base, translations, pace } = this;
    if (translations.isEmpty) return;
    forEachTranslatable(base.data, (record, collection) => translations.match(record, collection));
    for await (const activities of builder.activities(pace.step))
      for (const activity of activities) translations.match(activity, collectionOf(activity));
    translations.finish(this.report);
  }

  private async finishLines(): Promise<void> {
    const { problemsByRow } = this;
    if (!problemsByRow) return;
    const merged = await this.builder.mergedActivities();
    for (const [table, log] of this.lineLogs) table.lines = log.finish(merged, problemsByRow.ofTable(table));
  }
}

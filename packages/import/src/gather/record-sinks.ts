import { answerKey, type CollectedAnswers } from '../answers/collect-answers.js';
import type { AnswerSink } from '../answers/import-answer-table.js';
import type { RecordSink } from '../csv-package/import-record-table.js';
import type { NarrativeSink } from '../narrative/import-narrative-table.js';
import type { TranslationSink } from '../translation/import-translation-table.js';
import type { Translations } from '../translation/translations.js';
import type { ImportPace } from '../work/import-pace.js';
import type { BaseRecords } from './base-records.js';
import type { DatasetBuilder } from './dataset-builder.js';

/** What the sinks of records are made of. */
export interface RecordSinkParts {
  builder: DatasetBuilder;
  base: BaseRecords;
  pace: ImportPace;
  translations: Translations;
  /** Answers that were read before the files. */
  answers?: CollectedAnswers | undefined;
}

/** Where records go: activities are handled as rows are, other records go to the dataset at once. */
export function recordSink({ builder, base, pace }: RecordSinkParts): RecordSink {
  const sink = pace.withProgress(builder);
  return {
    problem: (found) => sink.problem(found),
    record: (activity) => builder.record(activity),
    rejected: (row) => sink.rejected(row),
    otherRecord(name, record) {
      builder.countOtherRecord();
      base.add(name, record);
    },
    flush: () => sink.flush?.(),
  };
}

/** Where the words of regions and offices go. */
export function narrativeSink({ builder, base, pace }: RecordSinkParts): NarrativeSink {
  const sink = pace.withProgress(builder);
  return {
    problem: (found) => sink.problem(found),
    rejected: (row) => sink.rejected(row),
    narrative(found) {
      builder.countOtherRecord();
      base.addNarrative(found);
    },
  };
}

/** Where the rows of tables of translations go. */
export function translationSink({ builder, pace, translations }: RecordSinkParts): TranslationSink {
  const sink = pace.withProgress(builder);
  return {
    problem: (found) => sink.problem(found),
    rejected: (row) => sink.rejected(row),
    accepted: () => builder.countOtherRecord(),
    translation: (row) => translations.add(row),
  };
}

/** Where the rows of answered workbooks go. */
export function answerSink({ builder, pace, answers }: RecordSinkParts): AnswerSink {
  const sink = pace.withProgress(builder);
  return {
    problem: (found) => sink.problem(found),
    rejected: (row) => sink.rejected(row),
    accepted: () => builder.countOtherRecord(),
    wasCollected: (file) => answers?.collected.has(file) ?? false,
    refusalOf: (place) => answers?.refusals.get(answerKey(place)),
  };
}

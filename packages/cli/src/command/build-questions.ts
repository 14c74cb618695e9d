import { basename } from 'node:path';
import type { Dataset, Language, OutputFile, Problem } from '@regional-presence/core';
import { questionsByOffice, type TableReport } from '@regional-presence/import';
import { questionsDocument } from '@regional-presence/report';
import { renderDocx } from '@regional-presence/report-docx';
import { renderQuestionsWorkbook } from '@regional-presence/report-xlsx';

/** The name of the files with the questions that no single office can answer. */
const COMPILER = 'compiler';

/** What the questions are about. */
export interface QuestionedImport {
  dataset: Dataset;
  problems: readonly Problem[];
  tables: readonly TableReport[];
  /** The names of the files that were read. */
  files: readonly string[];
}

/**
 * The open questions, a workbook and a Word file for each office in its language: `questions/questions-cairo.xlsx`. An
 * office without questions has none. No file has the name of a file that was read: where one is `questions-cairo.xlsx`,
 * the next is `questions-cairo-2.xlsx`. What concerns no single office is for the person who compiles:
 * `questions/questions-compiler.xlsx`.
 */
export function* questionFiles(
  { dataset, problems, tables, files }: QuestionedImport,
  language: Language,
): Iterable<OutputFile> {
  const asked = questionsByOffice({ dataset, problems: [...problems], tables: [...tables] }, { language });
  const taken = new Set(files.map(nameWithoutExtension));
  for (const { office, language: own, questions } of asked) {
    const path = `questions/${freeName(`questions-${office?.id ?? COMPILER}`, taken)}`;
    yield { path: `${path}.xlsx`, content: [renderQuestionsWorkbook(questions, own)] };
    yield {
      path: `${path}.docx`,
      content: [renderDocx(questionsDocument(questions, { language: own, office }))],
    };
  }
}

/** A name that no file that was read has, which it would replace there: `questions-cairo`, `questions-cairo-2`. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const own = number === 1 ? name : `${name}-${number}`;
    if (!taken.has(own)) return own;
  }
}

/** The name of a file without its folders and its extension, in lower case, as some file systems compare names. */
const nameWithoutExtension = (file: string): string =>
  basename(file.replaceAll('\\', '/'))
    .replace(/\.[^.]*$/, '')
    .toLowerCase();

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
}

/**
 * The open questions, a workbook and a Word file for each office in its language: `questions/cairo.xlsx`. An office without
 * questions has none. If an answered workbook of an earlier build has the name, the next is `cairo-2`. What concerns no single office is for the person who compiles: `questions/compiler.xlsx`.
 */
export function* questionFiles(
  { dataset, problems, tables }: QuestionedImport,
  language: Language,
): Iterable<OutputFile> {
  const asked = questionsByOffice({ dataset, problems: [...problems], tables: [...tables] }, { language });
  const answered = new Set(tables.filter(({ facts }) => facts.records === 'answers').map(({ file }) => file));
  for (const { office, language: own, questions } of asked) {
    const path = `questions/${freeName(office?.id ?? COMPILER, answered)}`;
    yield { path: `${path}.xlsx`, content: [renderQuestionsWorkbook(questions, own)] };
    yield {
      path: `${path}.docx`,
      content: [renderDocx(questionsDocument(questions, { language: own, office }))],
    };
  }
}

/** A name that no answered workbook among the files has, which it would replace there: `cairo`, `cairo-2`. */
function freeName(name: string, answered: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const own = number === 1 ? name : `${name}-${number}`;
    if (![...answered].some((file) => basename(file).startsWith(`${own}.`))) return own;
  }
}

import { languageOfTag } from '@regional-presence/core/internal';
import type { QuestionToOffice } from '@regional-presence/report';
import { questionEntries } from '@regional-presence/report/internal';
import { workbookTranslator } from './language/workbook-translator.js';
import { renderWorkbook } from './workbook/render-workbook.js';
import type { WorkbookColumn } from './workbook/workbook.js';

/** Excel has no longer cells than 32,767 UTF-16 units. */
const MAX_REFERENCE_LENGTH = 30_000;

/**
 * Writes questions to an office as an Excel workbook: each question with its place, the text of the cell, the possible
 * answers, and an empty cell for the answer, with a list to choose from. The import reads the answered workbook: hidden
 * columns say what each answer changes.
 *
 * @param questions from `questionsByOffice` of the import.
 * @param language BCP 47 tag of one of the six languages.
 * @example
 * renderQuestionsWorkbook([], 'fr')[0]; // 80
 */
export function renderQuestionsWorkbook(
  questions: readonly QuestionToOffice[],
  language: string,
): Uint8Array {
  const target = languageOfTag(language);
  const t = workbookTranslator(target);
  const entries = questionEntries(questions, target);
  const references = questions.map(({ reference }) => referenceParts(reference));
  const mostChoices = Math.max(0, ...entries.map(({ answers }) => answers.length));
  const mostParts = Math.max(1, ...references.map(({ length }) => length));
  const hidden = (heading: string, count: number): WorkbookColumn[] =>
    Array.from({ length: count }, () => ({ heading, width: 10, isHidden: true }));
  const columns: WorkbookColumn[] = [
    { heading: t('question.number'), width: 6 },
    { heading: t('question.file'), width: 18 },
    { heading: t('question.sheet'), width: 12, isHidden: entries.every(({ sheet }) => sheet === '') },
    { heading: t('question.row'), width: 8 },
    { heading: t('question.column'), width: 14 },
    { heading: t('question.title'), width: 30 },
    { heading: t('question.cell'), width: 24 },
    { heading: t('question.question'), width: 44 },
    { heading: t('question.toDo'), width: 36 },
    { heading: t('question.answers'), width: 32 },
    { heading: t('question.answer'), width: 32, isInput: true },
  ];
  const answerColumn = columns.length - 1;
  return renderWorkbook({
    title: t('sheet.questions'),
    language: target,
    sheets: [
      {
        name: t('sheet.questions'),
        lead: t('question.how'),
        columns: [
          ...columns,
          ...hidden(t('question.choice'), mostChoices),
          ...hidden(t('question.reference'), mostParts),
        ],
        rows: entries.map((entry, i) => [
          String(entry.number),
          entry.file,
          entry.sheet,
          entry.rows,
          entry.column,
          entry.title,
          entry.cell,
          entry.question,
          entry.toDo,
          entry.answers.map((answer, index) => `${index + 1}. ${answer}`).join('\n'),
          undefined,
          ...padded(entry.answers, mostChoices),
          ...padded(references[i]!, mostParts),
        ]),
        choices: entries.flatMap(({ answers, acceptsText }, row) =>
          answers.length === 0
            ? []
            : [
                {
                  row,
                  column: answerColumn,
                  from: answerColumn + 1,
                  count: answers.length,
                  isClosed: !acceptsText,
                },
              ],
        ),
      },
    ],
  });
}

function referenceParts(reference: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < reference.length; from += MAX_REFERENCE_LENGTH)
    parts.push(reference.slice(from, from + MAX_REFERENCE_LENGTH));
  return parts;
}

const padded = (texts: readonly string[], length: number): (string | undefined)[] =>
  Array.from({ length }, (_, i) => texts[i]);

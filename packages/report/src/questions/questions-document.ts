import { type Language, type LocalizedText, textIn } from '@regional-presence/core';
import {
  type AnswerPlace,
  answerBookmark,
  languageOfTag,
  localeOf,
  quoted,
  shortenedText,
} from '@regional-presence/core/internal';
import type { BlockContent, Break, Text } from 'mdast';
import { documentTree } from '../document/document-tree.js';
import { translator } from '../text/translator.js';
import { heading, inLanguage, paragraph, strong, text } from '../tree/build.js';
import type { DocumentContent, FormControl, ReportTree } from '../tree/tree.js';
import { type QuestionEntry, type QuestionToOffice, questionEntries } from './question-entries.js';

/** Options of {@link questionsDocument}. */
export interface QuestionsDocumentOptions {
  /** BCP 47 tag of one of the six languages. Default: `en`. */
  language?: string | undefined;
  /** The office that is asked. Default: none is named. */
  office?: { name: LocalizedText } | undefined;
}

/** A place to tick, and a line to write on. */
const BOX = '☐';
const LINE = '.'.repeat(80);
/** With more questions the workbook is easier to work with. */
const MAX_WITHOUT_OVERVIEW = 200;
/** Longer texts are shortened, in characters: the workbook has all of them. */
const MAX_SHOWN_TITLE = 150;
const MAX_SHOWN_CELL = 600;
const LINE_BREAK: Break = { type: 'break' };

/**
 * Questions to an office as a document for its officers: by activity or row of the file, with what the cell contains, the
 * possible answers, and room for the answer. As a Word file it is a form, which the import reads when it comes back.
 *
 * @param questions from `questionsByOffice` of the import.
 * @example
 * const tree = questionsDocument([], { language: 'fr' });
 * tree.data.document.title; // 'Questions sur la liste des activités'
 */
export function questionsDocument(
  questions: readonly QuestionToOffice[],
  { language: tag = 'en', office }: QuestionsDocumentOptions = {},
): ReportTree {
  const language = languageOfTag(tag);
  const t = translator(language);
  const title = office
    ? t('questions.titleOf', { office: textIn(office.name, language).text })
    : t('questions.title');
  const entries = questionEntries(questions, language);
  const children: DocumentContent[] = [
    {
      type: 'titleBlock',
      lines: [t('titleBlock.union')],
      documentNumber: '',
      rows: [{ name: 'title', label: t('titleBlock.title'), children: [text(title)] }],
    },
    paragraph(t('questions.lead', { count: entries.length })),
    ...(entries.some(hasAnswer) ? [paragraph(t('questions.how'))] : []),
    ...(entries.length > MAX_WITHOUT_OVERVIEW ? [questionsByFile(entries, language)] : []),
  ];
  let last: string | undefined;
  for (const entry of entries) {
    const name = headingOf(entry, language);
    if (name !== last)
      children.push(heading(3, `question-${entry.number}`, inLanguage(name, 'und', language)));
    last = name;
    children.push(...questionContent(entry, language));
  }
  const tree = documentTree({ type: 'root', children }, { title, language });
  tree.data.document.questions = questions.map(({ number, reference }) => ({ number, reference }));
  return tree;
}

/** Whether there is something to tick, or a line to write on: some questions are answered by a correction of the file. */
const hasAnswer = ({ answers, acceptsText }: QuestionEntry): boolean => answers.length > 0 || acceptsText;

/** A place of a form: in Word a control. */
const control = (value: string, kind: FormControl['kind'], place: AnswerPlace): Text => ({
  ...text(value),
  data: { control: { kind, bookmark: answerBookmark(place) } },
});

/** How many questions there are about each file. */
function questionsByFile(entries: readonly QuestionEntry[], language: Language): BlockContent {
  const t = translator(language);
  const counts = new Map<string, number>();
  for (const { file } of entries) counts.set(file, (counts.get(file) ?? 0) + 1);
  const lines = [...counts].flatMap(([file, count]) => [
    LINE_BREAK,
    inLanguage(file || t('questions.general'), 'und', language),
    text(`${t('colon')}${count.toLocaleString(localeOf(language))}`),
  ]);
  return paragraph(t('questions.many'), ...lines);
}

/** What the question is about: an activity, else rows or a column of a file, or the file. */
const headingOf = ({ title, place }: QuestionEntry, language: Language): string =>
  title === undefined
    ? place === ''
      ? translator(language)('questions.general')
      : place
    : shortenedText(title, MAX_SHOWN_TITLE, language);

function questionContent(entry: QuestionEntry, language: Language): BlockContent[] {
  const t = translator(language);
  const { number, title, place, cell, question, toDo, answers, acceptsText } = entry;
  const label = (key: 'questions.where' | 'questions.cell' | 'questions.answer') =>
    strong(`${t(key)}${t('colon')}`);
  const line = control(LINE, 'text', { question: number });
  const box = (choice: number | 'other') => control(BOX, 'box', { question: number, choice });
  const choices = [
    ...answers.map((answer, i) => [box(i + 1), text(` ${answer}`)]),
    ...(acceptsText ? [[box('other'), text(` ${t('questions.other')}${t('colon')}`), line]] : []),
  ];
  return [
    paragraph(strong(`${number}. `), question),
    ...(place === '' || title === undefined
      ? []
      : [paragraph(label('questions.where'), inLanguage(place, 'und', language))]),
    ...(cell === undefined
      ? []
      : [
          paragraph(
            label('questions.cell'),
            cell === ''
              ? t('questions.emptyCell')
              : inLanguage(quoted(shortenedText(cell, MAX_SHOWN_CELL, language), language), 'und', language),
          ),
        ]),
    paragraph(toDo),
    ...(answers.length > 0
      ? [paragraph(...choices.flatMap((choice, i) => [...(i > 0 ? [LINE_BREAK] : []), ...choice]))]
      : acceptsText
        ? [paragraph(label('questions.answer'), line)]
        : []),
  ];
}

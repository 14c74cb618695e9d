import {
  type Dataset,
  type Language,
  type Problem,
  type ProblemPlace,
  textIn,
} from '@regional-presence/core';
import { rowRuns, SEVERITIES } from '@regional-presence/core/internal';
import type { ColumnPlace } from '@regional-presence/core/problems';
import { basisOf } from '../answers/answer-basis.js';
import { formatReference, type QuestionPlace } from '../answers/reference.js';
import type { ImportResult } from '../import-result.js';
import { hasKnownAnswers, ONCE_A_TABLE, WORDS_OF_LISTS } from '../questions/answers-by-code.js';
import { type QuestionGroup, questionGroups } from '../questions/question-groups.js';
import { tableFinder } from '../questions/row-answers.js';
import { languagesOfOffices } from './language-of-office.js';
import { OfficeFinder } from './office-finder.js';
import type { OfficeQuestion, OfficeQuestions } from './office-question.js';
import {
  cellOfAnswer,
  columnOfAnswer,
  expectedContent,
  isAnsweredAtEnd,
  isOfAnswer,
  isOfColumn,
  isOfCompiler,
  officeInRow,
  titleInRow,
} from './question-cells.js';

/** Options of {@link questionsByOffice}. */
export interface OfficeQuestionOptions {
  /** The language of questions to no single office, and to an office of unknown language. Default: `en`. */
  language?: Language | undefined;
}

/**
 * The open questions of an import by the office that can answer them, those of no single office first. Errors, warnings,
 * and remarks with possible answers are questions; each is one office's. A question belongs to the office of its record,
 * or of the region of the record, else to the office that nearly all records of the sheet or file have. A question about a
 * column, a table or a word of a list is asked once, one about another cell once for each row. The import must have kept its rows (`keepRows`).
 *
 * @param problems those of the import, and of what was written from it.
 * @example
 * const file = { name: 'plan.csv', content: 'Region,Title,Date\nAFR,Forum,3/4/2027\n' };
 * const [africa] = questionsByOffice(await importFiles(file, { keepRows: true }));
 * africa?.office?.id; // 'addis-ababa'
 * africa?.questions[0]?.answers.length; // 2
 */
export function questionsByOffice(
  { dataset, problems, tables }: Pick<ImportResult, 'dataset' | 'problems' | 'tables'>,
  { language = 'en' }: OfficeQuestionOptions = {},
): OfficeQuestions[] {
  const finder = new OfficeFinder(dataset);
  const tableOf = tableFinder(tables);
  const officeOfRow = (problem: Problem): string | undefined => {
    if (isOfColumn(problem)) return undefined;
    const { place = {} } = problem;
    const table = tableOf(place);
    const named = table && finder.ofNames(officeInRow(problem, table));
    // A record of rows of two offices has the office of one of them: of a row in the file of the other that one is asked.
    const ofOwnFile = finder.isOfSeveralFiles(place) ? finder.ofTable(place) : undefined;
    return ofOwnFile ?? finder.ofRow(place) ?? named;
  };
  const officeOf = (problem: Problem): string =>
    isOfCompiler(problem) ? '' : (officeOfRow(problem) ?? finder.ofTable(problem.place ?? {}) ?? '');
  // What one cell should contain may differ from what another with the same text should, unless it is a word of a list.
  const partOf = (problem: Problem): string => {
    const isOfCell =
      !ONCE_A_TABLE.has(problem.code) &&
      !WORDS_OF_LISTS.has(problem.code) &&
      cellOfAnswer(problem, problem.place && tableOf(problem.place)) !== undefined;
    return JSON.stringify([officeOf(problem), isOfCell ? problem.place?.row : '']);
  };
  const byOffice = new Map<string, QuestionGroup[]>();
  for (const group of questionGroups({ problems, tables }, { includes: mayNeedAnswer, partOf })) {
    if (group.problems[0]!.severity === 'remark' && group.answers.length === 0) continue;
    const office = officeOf(group.problems[0]!);
    const known = byOffice.get(office);
    if (known) known.push(group);
    else byOffice.set(office, [group]);
  }
  const titles = titlesOf(dataset);
  const unused = unusedAnswers(problems);
  const languages = languagesOfOffices(tables, finder);
  return ['', ...dataset.offices.map(({ id }) => id)].flatMap((id): OfficeQuestions[] => {
    const groups = byOffice.get(id);
    if (!groups) return [];
    const office = dataset.offices.find((each) => each.id === id);
    const questions = groups
      .sort(compareGroups)
      .map((group, i) => officeQuestion(group, i + 1, titles, unused));
    return [
      { ...(office ? { office } : {}), language: (office && languages.get(id)) ?? language, questions },
    ];
  });
}

/** What is wrong with an answer is no question of its own: what it was the answer to is asked again. */
const mayNeedAnswer = (problem: Problem): boolean =>
  !isOfAnswer(problem) && (problem.severity !== 'remark' || hasKnownAnswers(problem));

/** In the order of the files, so that the questions of a row are together; what stops a whole file comes first. */
function compareGroups({ problems: [a] }: QuestionGroup, { problems: [b] }: QuestionGroup): number {
  const [one, other] = [a!.place ?? {}, b!.place ?? {}];
  return (
    compareNames(one.file, other.file) ||
    compareNames(one.sheet, other.sheet) ||
    (one.row ?? 0) - (other.row ?? 0) ||
    SEVERITIES.indexOf(a!.severity) - SEVERITIES.indexOf(b!.severity)
  );
}

const compareNames = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

function officeQuestion(
  { problems, table, answers }: QuestionGroup,
  number: number,
  titles: ReadonlyMap<string, string>,
  unused: ReadonlyMap<string, string>,
): OfficeQuestion {
  const [problem] = problems;
  const cells = problems.map((each) => cellOfAnswer(each, table));
  const letter = cells[0] && columnOfAnswer(problem!, table!);
  const column = table?.columns.find((each) => each.letter === letter);
  const acceptsText = cells.every((cell) => cell !== undefined);
  const title =
    problems.length > 1
      ? undefined
      : ((table && titleInRow(problem!, table)) ?? titleOf(problem!.place, titles));
  const shown = shownProblem(problem!, problems);
  const about = placeOfQuestion(shown, column);
  const notUnderstood = unused.get(placeKey(about));
  return {
    number,
    problem: shown,
    count: problems.length,
    ...(title === undefined ? {} : { title }),
    ...(cells[0] ? { cell: cells[0].text } : {}),
    ...(notUnderstood === undefined ? {} : { notUnderstood }),
    ...(column ? { column: { letter: column.letter, name: column.name } } : {}),
    answers,
    acceptsText,
    reference: formatReference({
      answers,
      cells: acceptsText ? cells.map((cell) => ({ ...cell!.edit, from: cell!.text })) : [],
      ...(isAnsweredAtEnd(problem!) ? { atEnd: true } : {}),
      ...(table ? expectedContent(problem!, table) : {}),
      ...(shown.place?.file === undefined ? {} : { about }),
      ...(table && answers.some(({ change }) => change.files) ? { basis: basisOf(problem!, table) } : {}),
    }),
  };
}

/** The answers that were not understood, by the places of their questions. */
function unusedAnswers(problems: readonly Problem[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { code, params, related: [about] = [] } of problems)
    if (code === 'answer-not-understood' && about && typeof params.value === 'string')
      found.set(placeKey(placeOfQuestion({ place: about }, undefined)), params.value);
  return found;
}

const placeKey = ({ file, sheet = '', rows = '', column = '' }: QuestionPlace): string =>
  JSON.stringify([file, sheet, rows, column]);

/** The place of a question, as the visible columns of its workbook have it. */
function placeOfQuestion(
  { place = {}, rows }: Pick<Problem, 'place' | 'rows'>,
  answered: ColumnPlace | undefined,
): QuestionPlace {
  const { file = '', sheet, row, column } = place;
  const own = column ?? answered;
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(rows || row !== undefined ? { rows: rows?.runs ?? String(row) } : {}),
    ...(own === undefined ? {} : { column: own.letter, heading: own.name }),
  };
}

/** The first of the problems, with the rows of all. */
function shownProblem(problem: Problem, problems: readonly Problem[]): Problem {
  const rows = problems.map(({ place }) => place?.row).filter((row) => row !== undefined);
  if (problems.length === 1 || rows.length < problems.length) return problem;
  const { record: _, ...place } = problem.place!;
  return { ...problem, place, rows: { count: problems.length, runs: rowRuns(Uint32Array.from(rows)) } };
}

function titlesOf({ events, series, projects, engagements }: Dataset): ReadonlyMap<string, string> {
  const activities = [...events, ...series, ...projects, ...engagements];
  return new Map(activities.map(({ id, title }) => [id, textIn(title).text]));
}

const titleOf = (place: ProblemPlace | undefined, titles: ReadonlyMap<string, string>): string | undefined =>
  place?.record === undefined ? undefined : titles.get(place.record);

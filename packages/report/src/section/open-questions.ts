import { type Problem, type ProblemCode, sourceLabel } from '@regional-presence/core';
import { isProblemCode, SEVERITIES } from '@regional-presence/core/internal';
import { countBySeverity, formatProblem, placeLabel } from '@regional-presence/core/problems';
import { PROBLEM_CATALOGUES } from '@regional-presence/core/problems/all';

import type { Paragraph, PhrasingContent } from 'mdast';
import type { ReportContext, Section } from '../report.js';
import { inLanguage, list, listItem, localizedText, paragraph, strong, text } from '../tree/build.js';
import type { DocumentContent } from '../tree/tree.js';

/** Number of problems listed for one code; of further ones only the number is given. */
const MAX_LISTED_PROBLEMS = 25;

/** The problems of the dataset by severity and code, each with its place and remedy. */
export const openQuestionsSection: Section = {
  name: 'open-questions',
  title: ({ t }) => t('open.title'),
  content(context) {
    const { problems, t, names } = context;
    if (problems.length === 0) return [paragraph(t('open.nothing'))];
    const counts = countBySeverity(problems);
    const sums = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
      t(`open.${severity}`, { count: counts[severity] }),
    );
    return [
      paragraph(t('open.lead', { counts: names.list(sums) })),
      ...SEVERITIES.flatMap((severity) =>
        [...groupByCode(problems.filter((found) => found.severity === severity))].flatMap(([code, group]) =>
          codeContent(code, group, context),
        ),
      ),
    ];
  },
};

/** The numbers that a source states and that differ from what it lists; left out where there are none. */
export const statementsSection: Section = {
  name: 'statements',
  title: ({ t }) => t('open.statements'),
  content(context) {
    const paragraphs = statementParagraphs(context);
    return paragraphs.length > 0 ? paragraphs : undefined;
  },
};

/** Sentences for numbers that a source states and that differ from what it lists. */
function statementParagraphs({ data, t, language }: ReportContext): Paragraph[] {
  return data.statements
    .filter(({ stated, listed }) => stated !== listed.length)
    .map(({ stated, listed, subject, sources }) =>
      paragraph(
        t.rich('introduction.statement', {
          source: [inLanguage(sources.map(sourceLabel).join(', '), 'en', language)],
          stated,
          subject: [localizedText(subject, language)],
          count: listed.length,
        }),
      ),
    );
}

function codeContent(
  code: ProblemCode,
  group: readonly Problem[],
  context: ReportContext,
): DocumentContent[] {
  const catalogue = PROBLEM_CATALOGUES[context.language];
  const isKnown = isProblemCode(code);
  /** The texts of a plugin's code are in English, and marked as such in a document in another language. */
  const problemContent = (value: string): PhrasingContent =>
    isKnown ? text(value) : inLanguage(value, 'en', context.language);
  const texts = group.map((problem) => formatProblem(problem, catalogue));
  const [first] = texts;
  const common = texts.every(({ remedy }) => remedy === first!.remedy) ? first!.remedy : undefined;
  const title = strong([problemContent(isKnown ? catalogue.problems[code].title : code)]);
  const items = group.slice(0, MAX_LISTED_PROBLEMS).map((problem, i) => {
    const place = placeLabel(problem.place, catalogue, problem.rows);
    const { message: found, remedy } = texts[i]!;
    const message = common === undefined ? `${found} ${remedy}` : found;
    return listItem([
      paragraph(
        ...(place ? [inLanguage(place, 'und', context.language), text(context.t('colon'))] : []),
        problemContent(message),
      ),
    ]);
  });
  if (group.length > MAX_LISTED_PROBLEMS)
    items.push(listItem([paragraph(context.t('more', { count: group.length - MAX_LISTED_PROBLEMS }))]));
  const lead = paragraph(
    title,
    text(context.names.inBrackets(context.names.number(timesFound(group)))),
    ...(common === undefined ? [] : [text(' '), problemContent(common)]),
  );
  return [lead, list(items)];
}

/** How often problems were found: one may stand for several rows. */
const timesFound = (problems: readonly Problem[]): number =>
  problems.reduce((sum, { rows }) => sum + (rows?.count ?? 1), 0);

function groupByCode(problems: readonly Problem[]): Map<ProblemCode, Problem[]> {
  const groups = new Map<ProblemCode, Problem[]>();
  for (const found of problems) {
    const group = groups.get(found.code);
    if (group) group.push(found);
    else groups.set(found.code, [found]);
  }
  return groups;
}

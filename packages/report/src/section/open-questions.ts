import { PROBLEM_CATALOGUE, type Problem, type ProblemCode, type Severity } from '@regional-presence/core';
import { countBySeverity, placeLabel } from '@regional-presence/core/problems';
import type { PhrasingContent } from 'mdast';
import type { ReportContext, Section } from '../report.js';
import { inLanguage, list, listItem, paragraph, strong, text } from '../tree/build.js';
import type { DocumentContent } from '../tree/tree.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Number of problems listed for one code; of further ones only the number is given. */
const MAX_LISTED_PROBLEMS = 25;

/** The problems of the dataset by severity and code, each with its place and remedy. */
export const openQuestionsSection: Section = {
  name: 'open-questions',
  annex: true,
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

/** The text of a problem. It is English, and marked as such in a document in another language. */
const problemContent = (value: string, { language }: ReportContext): PhrasingContent =>
  inLanguage(value, 'en', language);

function codeContent(
  code: ProblemCode,
  group: readonly Problem[],
  context: ReportContext,
): DocumentContent[] {
  const [first] = group;
  const common = group.every(({ remedy }) => remedy === first!.remedy) ? first!.remedy : undefined;
  const title = strong([problemContent(PROBLEM_CATALOGUE[code].title, context)]);
  const items = group.slice(0, MAX_LISTED_PROBLEMS).map((found) => {
    const place = placeLabel(found.place);
    const message = common === undefined ? `${found.message} ${found.remedy}` : found.message;
    return listItem([
      paragraph(...(place ? [text(`${place}${context.t('colon')}`)] : []), problemContent(message, context)),
    ]);
  });
  if (group.length > MAX_LISTED_PROBLEMS)
    items.push(listItem([paragraph(context.t('more', { count: group.length - MAX_LISTED_PROBLEMS }))]));
  const lead = paragraph(
    title,
    text(` (${code}, ${context.names.number(group.length)})`),
    ...(common === undefined ? [] : [text(' '), problemContent(common, context)]),
  );
  return [lead, list(items)];
}

function groupByCode(problems: readonly Problem[]): Map<ProblemCode, Problem[]> {
  const groups = new Map<ProblemCode, Problem[]>();
  for (const found of problems) {
    const group = groups.get(found.code);
    if (group) group.push(found);
    else groups.set(found.code, [found]);
  }
  return groups;
}

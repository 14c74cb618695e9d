import { PROBLEM_CATALOGUE, type Problem, type ProblemCode, type Severity } from '@regional-presence/core';
import { countBySeverity, placeLabel } from '@regional-presence/core/problems';



import type { PhrasingContent } from 'mdast';
import type { Part, ReportContext } from '../report.js';
import { inLanguage, list, listItem, paragraph, strong, text } from '../tree/build.js';
import type { Content } from '../tree/tree.js';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** So many problems of one kind are listed one by one; of more, the number is told. */
const LISTED = 25;

/** What is open in the record: the problems, by severity and kind, each with its place and remedy. */
export const openQuestions: Part = {
  name: 'open-questions',
  annex: true,
  title: ({ say }) => say('open.title'),
  content(context) {
    const { problems, say, names } = context;
    if (problems.length === 0) return [paragraph(say('open.nothing'))];
    const counts = countBySeverity(problems);
    const sums = ORDER.filter((severity) => counts[severity] > 0).map((severity) =>
      say(`open.${severity}`, { count: counts[severity] }),
    );
    return [
      paragraph(say('open.lead', { counts: names.list(sums) })),
      ...ORDER.flatMap((severity) =>
        [...byCode(problems.filter((found) => found.severity === severity))].flatMap(([code, group]) =>
          kindContent(code, group, context),
        ),
      ),
    ];
  },
};

/** Problems are worded in English; a document in another language says so. */
const words = (value: string, { language }: ReportContext): PhrasingContent =>
  inLanguage(value, 'en', language);

function kindContent(code: ProblemCode, group: readonly Problem[], context: ReportContext): Content[] {
  const [first] = group;
  const common = group.every(({ remedy }) => remedy === first!.remedy) ? first!.remedy : undefined;
  const title = strong([words(PROBLEM_CATALOGUE[code].title, context)]);
  const items = group.slice(0, LISTED).map((found) => {
    const place = placeLabel(found.place);
    const said = common === undefined ? `${found.message} ${found.remedy}` : found.message;
    return listItem([
      paragraph(...(place ? [text(`${place}${context.say('colon')}`)] : []), words(said, context)),
    ]);
  });
  if (group.length > LISTED)
    items.push(listItem([paragraph(context.say('more', { count: group.length - LISTED }))]));
  const lead = paragraph(
    title,
    text(` (${code}, ${context.names.number(group.length)})`),
    ...(common === undefined ? [] : [text(' '), words(common, context)]),
  );
  return [lead, list(items)];
}

function byCode(problems: readonly Problem[]): Map<ProblemCode, Problem[]> {
  const groups = new Map<ProblemCode, Problem[]>();
  for (const found of problems) {
    const group = groups.get(found.code);
    if (group) group.push(found);
    else groups.set(found.code, [found]);
  }
  return groups;
}

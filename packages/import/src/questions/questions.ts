import { hash53, SEVERITIES } from '@regional-presence/core/internal';
import type { ImportResult } from '../import-result.js';
import { hasKnownAnswers } from './answers-by-code.js';
import type { Question } from './question.js';
import { questionGroups } from './question-groups.js';

/**
 * The problems of an import that a person can answer, the worst first. Problems of the same value in a column are one
 * question. The import must have kept its rows (`keepRows`), since a corrected cell and a decision name them.
 *
 * @example
 * const files = { name: 'plan.csv', content: 'Title,Type,Date\nForum,workshp,5 May 2027\n' };
 * const [question] = questions(await importFiles(files, { keepRows: true }));
 * const work = mergeWork({}, question!.answers[0]!.change);
 * const { dataset } = await importFiles(files, { ...work });
 * dataset.events[0]?.kind; // 'workshop'
 */
export function questions(result: Pick<ImportResult, 'problems' | 'tables'>): Question[] {
  const found = questionGroups(result, { includes: hasKnownAnswers })
    .filter(({ answers }) => answers.length > 0)
    .map(({ key, problems, answers }): Question => {
      const [problem] = problems;
      const { code, severity } = problem!;
      const places = problems.map(({ place }) => place!);
      return { id: hash53(key).toString(36), code, severity, problem: problem!, places, answers };
    });
  return found.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

import { formatAnswer, formatProblem } from '@regional-presence/core/problems';
import type { Question } from '@regional-presence/import';
import type { CommandContext } from '../command/context.js';
import { groupProblems } from './problem-groups.js';
import { problemHead } from './problem-text.js';

/** Questions as a person reads them: place, what was found, and the answers by number. */
export function questionText(asked: readonly Question[], context: CommandContext): string {
  return asked.map((question) => questionEntry(question, context)).join('');
}

function questionEntry({ problem, places, answers }: Question, context: CommandContext): string {
  const { t, problemCatalogue } = context;
  const [group] = groupProblems(places.map((place) => ({ ...problem, place })));
  const lines = answers.map(({ label }, i) =>
    t('question/answer', { number: String(i + 1), answer: formatAnswer(label, problemCatalogue) }),
  );
  const { message } = formatProblem(problem, problemCatalogue);
  return `${[problemHead(group!, context), message, ...lines].join('\n  ')}\n`;
}

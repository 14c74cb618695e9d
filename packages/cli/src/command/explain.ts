import { exampleTexts } from '@regional-presence/core/internal';
import { type BuiltInProblemCode, PROBLEM_DEFINITIONS } from '@regional-presence/core/problems';

import { displayWidth, padDisplay } from '../terminal/display-width.js';
import { hintFor } from '../terminal/problem-hint.js';
import { paint } from '../terminal/terminal.js';
import type { CommandContext } from './context.js';

/** `presence explain`: explains a code; without a code, lists all codes. */
export async function explain(
  code: BuiltInProblemCode | undefined,
  context: CommandContext,
): Promise<number> {
  await context.terminal.out(code === undefined ? codeList(context) : explanationOf(code, context));
  return 0;
}

function codeList({ t, problemCatalogue }: CommandContext): string {
  const rows = PROBLEM_DEFINITIONS.map(({ code, severity }) => ({
    code,
    severity: t(`severity/${severity}`),
    title: problemCatalogue.problems[code].title,
  }));
  const codeWidth = Math.max(...rows.map(({ code }) => code.length));
  const severityWidth = Math.max(...rows.map(({ severity }) => displayWidth(severity)));
  return rows
    .map(
      ({ code, severity, title }) =>
        `${code.padEnd(codeWidth)}  ${padDisplay(severity, severityWidth)}  ${title}\n`,
    )
    .join('');
}

function explanationOf(code: BuiltInProblemCode, context: CommandContext): string {
  const { terminal, t, problemCatalogue } = context;
  const { severity } = PROBLEM_DEFINITIONS.find((definition) => definition.code === code)!;
  const { title, explanation } = problemCatalogue.problems[code];
  const { message, remedy } = exampleTexts(code, problemCatalogue);
  const hint = hintFor(code);
  const parts = [
    [t('explain/message'), message],
    [t('explain/why'), explanation],
    [t('explain/remedy'), hint ? `${remedy} ${t(hint)}` : remedy],
  ] as const;
  const width = Math.max(...parts.map(([label]) => displayWidth(label)));
  const head = `${paint(terminal, 'bold', code)} (${t(`severity/${severity}`)})\n${title}\n\n`;
  return head + parts.map(([label, text]) => `${padDisplay(label, width)} ${text}\n`).join('');
}

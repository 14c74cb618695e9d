import { type BuiltInProblemCode, PROBLEM_DEFINITIONS } from '@regional-presence/core/problems';
import { InvalidArgumentError } from 'commander';
import type { DefineCommand } from './define-command.js';
import { bigramSimilarity } from './suggestion.js';

const MIN_CODE_SIMILARITY = 0.45;
const MAX_SUGGESTIONS = 3;

export const defineExplain: DefineCommand = (command, { run }) => {
  command.registeredArguments[0]!.argParser(parseProblemCode);
  command.action(async (code: BuiltInProblemCode | undefined) => {
    const { explain } = await import('../command/explain.js');
    await run((context) => explain(code, context));
  });
};

function parseProblemCode(text: string): BuiltInProblemCode {
  const codes = PROBLEM_DEFINITIONS.map(({ code }) => code);
  const found = codes.find((code) => code === text);
  if (found) return found;
  const similarity = (code: string) =>
    code.includes(text) || text.includes(code) ? 1 : bigramSimilarity(code, text);
  const near = codes
    .filter((code) => similarity(code) > MIN_CODE_SIMILARITY)
    .sort((a, b) => similarity(b) - similarity(a));
  throw new InvalidArgumentError(
    near.length > 0
      ? `Did you mean ${near.slice(0, MAX_SUGGESTIONS).join(', ')}?`
      : 'Run “presence explain” for the list of codes.',
  );
}

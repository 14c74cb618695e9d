import { formatMessage } from '../message/format-message.js';
import type { Language } from '../text/language.js';
import type { ProblemDefinition, ProblemTexts } from './define-problem.js';
import { type BuiltInProblemCode, PROBLEM_DEFINITIONS } from './definitions.js';
import { messageValues, type ParameterTypesByName } from './parameters.js';
import type { Problem } from './problem.js';
import type { TermKey } from './terms-en.js';

/** What is said about a code, whatever was found. */
export interface ProblemExplanation {
  /** What it is, in a few words. */
  title: string;
  /** Why it is a problem. */
  explanation: string;
}

/** Everything that is said of problems in one language. */
export interface ProblemCatalogue {
  language: Language;
  problems: Readonly<Record<BuiltInProblemCode, ProblemTexts & ProblemExplanation>>;
  /** The words that stand in the place of parameters. */
  terms: Readonly<Record<TermKey, string>>;
}

const BUILT_IN: ReadonlyMap<string, ProblemDefinition> = new Map(
  PROBLEM_DEFINITIONS.map((definition) => [definition.code, definition as unknown as ProblemDefinition]),
);

/**
 * The texts of a problem in the language of a catalogue. A problem of a code that neither the catalogue nor the
 * definitions have keeps the texts it was made with.
 *
 * @param definitions those of plugins, with their translations.
 * @example
 * import { problemCatalogue as fr } from '@regional-presence/core/problems/fr';
 * formatProblem(problem, fr).message; // 'Le fichier est vide.'
 */
export function formatProblem(
  problem: Problem,
  catalogue: ProblemCatalogue,
  definitions: readonly ProblemDefinition<string, ParameterTypesByName>[] = [],
): ProblemTexts {
  const { code, params } = problem;
  const { language, problems, terms } = catalogue;
  const definition = definitions.find((known) => known.code === code) ?? BUILT_IN.get(code);
  const texts = Object.hasOwn(problems, code)
    ? problems[code as BuiltInProblemCode]
    : definition?.translations?.[language];
  if (!definition || !texts) return { message: problem.message, remedy: problem.remedy };
  const values = messageValues(definition.params, params, language, terms);
  return {
    message: formatMessage(texts.message, language, values),
    remedy: formatMessage(texts.remedy, language, values),
  };
}

/** Whether a text is the code of a problem of the catalogue. */
export const isProblemCode = (text: string): text is BuiltInProblemCode => BUILT_IN.has(text);

import { formatMessage } from '../message/format-message.js';
import type { Language } from '../text/language.js';
import { type BuiltInProblemCode, PROBLEM_DEFINITIONS } from './definitions.js';
import { messageValues, type ParameterTypesByName, type ProblemParam } from './parameters.js';
import type { Problem } from './problem.js';
import type { ProblemSpecification, ProblemTexts } from './problem-definition.js';
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

/** A definition with its translations: of a plugin, whose codes the catalogues of this package do not have. */
export type TranslatedDefinition = Pick<
  ProblemSpecification<ParameterTypesByName>,
  'params' | 'translations' | 'oncePerColumn'
> & { code: string };

const BUILT_IN: ReadonlyMap<string, TranslatedDefinition> = new Map(
  PROBLEM_DEFINITIONS.map((definition) => [definition.code, definition]),
);

/**
 * The texts of a problem in the language of a catalogue. A problem keeps the texts it was made with if neither the
 * catalogue nor the definitions have its code, or if it lacks parameters: one of another version, read from a file.
 *
 * @param definitions those of plugins, with their translations.
 * @example
 * import { problemCatalogue as fr } from '@regional-presence/core/problems/fr';
 *
 * const broken = defineProblem('acme/broken', {
 *   severity: 'error',
 *   params: {},
 *   message: 'Broken.',
 *   remedy: 'Repair it.',
 *   translations: { fr: { message: 'Endommagé.', remedy: 'Réparez-le.' } },
 * });
 * formatProblem(broken({}), fr, [broken]).message; // 'Endommagé.'
 */
export function formatProblem(
  problem: Problem,
  catalogue: ProblemCatalogue,
  definitions: readonly TranslatedDefinition[] = [],
): ProblemTexts {
  const { code, params } = problem;
  const { language, problems, terms } = catalogue;
  const definition = definitions.find((known) => known.code === code) ?? BUILT_IN.get(code);
  const texts = Object.hasOwn(problems, code)
    ? problems[code as BuiltInProblemCode]
    : definition?.translations?.[language];
  if (!definition || !texts || !hasParameters(definition.params, params))
    return { message: problem.message, remedy: problem.remedy };
  const values = messageValues(definition.params, params, language, terms);
  return {
    message: formatMessage(texts.message, language, values),
    remedy: formatMessage(texts.remedy, language, values),
  };
}

/** Whether all required parameters have a value, and numbers are numbers. */
const hasParameters = (types: ParameterTypesByName, params: Problem['params'] | undefined): boolean =>
  Object.entries(types).every(([name, type]) => {
    const value = params?.[name];
    if (value === undefined) return typeof type === 'string' && type.endsWith('?');
    return typeof type !== 'string' || !type.startsWith('number') || typeof value === 'number';
  });

/** Whether an import reports problems of the code once a column, or once a table, whatever their parameters are. */
export const isOncePerColumn = (code: string): boolean => BUILT_IN.get(code)?.oncePerColumn ?? false;

/** Whether a text is the code of a problem of the catalogue. */
export const isProblemCode = (text: string): text is BuiltInProblemCode => BUILT_IN.has(text);

/** Examples for the numbers of a text, in their order. */
const EXAMPLE_NUMBERS = [7, 2, 3];

/** Examples for parameters of other kinds; a text is shown by its name: `‹value›`. */
const EXAMPLES: Readonly<Record<string, ProblemParam>> = {
  period: '2022-10-20',
  periods: ['2022-10-20', '2022-10-27'],
  readings: ['2022-04-03', '2022-03-04'],
  duration: 'P4Y',
  language: 'fr',
  countries: ['CL', 'CR'],
  terms: ['evidence/same-period', 'evidence/same-body'],
};

/** Examples for parameters that are words of ours, by name. */
const EXAMPLE_TERMS: Readonly<Record<string, TermKey>> = {
  collection: 'collection/events',
  field: 'field/title',
  modality: 'modality/physical',
  status: 'status/held',
  weekday: 'weekday/4',
  bodyRegion: 'region/AFR',
  officeRegion: 'region/AFR',
  region: 'region/ARB',
};

/** The texts of a code with examples of its parameters. */
export function exampleTexts(code: BuiltInProblemCode, catalogue: ProblemCatalogue): ProblemTexts {
  const { params } = BUILT_IN.get(code)!;
  let numbers = 0;
  const examples = Object.entries(params).map(([name, type]): [string, ProblemParam] => {
    if (typeof type !== 'string') return [name, type[0]!];
    const kind = type.replace('?', '');
    // Two numbers of one text differ: a row of 7 cells under a header row of 2.
    if (kind === 'number') return [name, EXAMPLE_NUMBERS[numbers++ % EXAMPLE_NUMBERS.length]!];
    if (kind === 'term') return [name, EXAMPLE_TERMS[name]!];
    return [name, EXAMPLES[kind] ?? (kind.endsWith('s') ? [`‹${name}›`] : `‹${name}›`)];
  });
  return formatProblem(
    { code, severity: 'remark', message: '', remedy: '', params: Object.fromEntries(examples) },
    catalogue,
  );
}

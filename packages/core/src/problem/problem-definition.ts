import { formatMessage } from '../message/format-message.js';
import type { Language } from '../text/language.js';
import {
  isParameterKind,
  messageValues,
  type ParameterTypesByName,
  type ParamsOf,
  type ProblemParam,
  safeParam,
  type Terms,
} from './parameters.js';
import type { Problem, ProblemCode, ProblemPlace } from './problem.js';
import { SEVERITIES, type Severity } from './severity.js';

/** The texts of a problem in one language, each in ICU MessageFormat with the definition's parameters. */
export interface ProblemTexts {
  /** What was found, and what was done. */
  message: string;
  /** What to do about it. */
  remedy: string;
}

/** What a code means. */
export interface ProblemSpecification<P extends ParameterTypesByName> extends ProblemTexts {
  severity: Severity;
  /** The parameters of the texts by name, each with its type. */
  params: P;
  /**
   * Whether an import reports it once a column, or once a table where it is not about a column, with the first as an
   * example: it says something of the table, such as that no row has a time zone. Without it an import reports those
   * with the same parameters once a column.
   */
  oncePerColumn?: true;
  /** The texts in other languages: for a plugin's code, which the catalogues of this package do not have. */
  translations?: Partial<Record<Language, ProblemTexts>>;
}

/** A code with its meaning. Called with the parameters it makes a problem. */
export interface ProblemDefinition<
  Code extends string = string,
  P extends ParameterTypesByName = ParameterTypesByName,
> extends ProblemSpecification<P> {
  code: Code;
  (params: ParamsOf<P>, place?: ProblemPlace): Problem;
}

/** The texts that were made last, by parameters: the cells of a column repeat themselves, and so do their problems. */
const MAX_CACHED_TEXTS = 500;
const MAX_CACHED_KEY_LENGTH = 600;

const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/** The argument of a message: `{cells}`, `{cells, plural, …}`; the text of a branch begins with other letters or a space. */
const ARGUMENT =
  /(?<!\b(?:zero|one|two|few|many|other|=\d+) ?)\{(\w+)(?=\}|, ?(?:plural|select|selectordinal|number)\b)/g;

/** Checks what the types of TypeScript require, for definitions in JavaScript. */
function checkSpecification(code: string, specification: ProblemSpecification<ParameterTypesByName>): void {
  const { severity, params, message, remedy, translations = {} } = specification;
  const fail = (fault: string): never => {
    throw new RangeError(`defineProblem: ${code}: ${fault}.`);
  };
  if (!SEVERITIES.includes(severity)) fail(`the severity must be one of ${SEVERITIES.join(', ')}`);
  for (const [name, type] of Object.entries(params))
    if (typeof type === 'string' && !isParameterKind(type.replace(/\?$/, '')))
      fail(`the parameter "${name}" has the unknown type "${type}"`);
  for (const texts of [{ message, remedy }, ...Object.values(translations)])
    for (const text of [texts.message, texts.remedy])
      for (const [, name] of text.matchAll(ARGUMENT))
        if (!Object.hasOwn(params, name!))
          fail(`a text has the argument {${name}}, which is not a parameter`);
}

/** One text for parameters: each with its length, so that no text of one can look like two. */
function keyOfParameters(
  names: readonly string[],
  given: Readonly<Record<string, ProblemParam | undefined>>,
): string {
  let key = '';
  for (const name of names) {
    const value = given[name];
    if (value === undefined) key += '-';
    else if (typeof value === 'string') key += `${value.length}:${value}`;
    else {
      const text = JSON.stringify(value);
      key += `=${text.length}:${text}`;
    }
  }
  return key;
}

/** Defines a code, as {@link defineProblem} does, whose texts name terms of a list. */
export function defineWithTerms<const Code extends string, const P extends ParameterTypesByName>(
  terms: Terms,
  code: Code,
  specification: ProblemSpecification<P>,
): ProblemDefinition<Code, P> {
  if (!CODE.test(code)) throw new RangeError(`defineProblem: ${JSON.stringify(code)} is not a problem code`);
  if (code.includes('/')) checkSpecification(code, specification);
  const { severity, params: types, message, remedy } = specification;
  const names = Object.keys(types);
  const cache = new Map<string, Pick<Problem, 'params' | 'message' | 'remedy'>>();
  const texts = (given: Readonly<Record<string, ProblemParam | undefined>>) => {
    const key = keyOfParameters(names, given);
    let known = cache.get(key);
    if (!known) {
      const params: Record<string, ProblemParam> = {};
      for (const name of names) {
        const value = given[name];
        if (value !== undefined) params[name] = safeParam(value);
      }
      const values = messageValues(types, params, 'en', terms);
      known = {
        params,
        message: formatMessage(message, 'en', values),
        remedy: formatMessage(remedy, 'en', values),
      };
      if (cache.size >= MAX_CACHED_TEXTS) cache.clear();
      if (key.length < MAX_CACHED_KEY_LENGTH) cache.set(key, known);
    }
    return known;
  };
  const make = (params: ParamsOf<P>, place?: ProblemPlace): Problem => {
    const made = texts(params as Readonly<Record<string, ProblemParam | undefined>>);
    const problem: Problem = {
      code: code as unknown as ProblemCode,
      severity,
      message: made.message,
      remedy: made.remedy,
      params: made.params,
    };
    if (place) problem.place = place;
    return problem;
  };
  return Object.assign(make, { code, ...specification });
}

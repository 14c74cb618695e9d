import type { Language, Problem } from '@regional-presence/core';
import type { DateReading, ParseDateOptions } from '../../src/index.js';

/**
 * A phrase, its reading as {@link textOfReading} writes it, and the options that it is read with:
 * `['03/04/2022', '2022-04-03', { order: 'dmy' }]`.
 */
export type RulePhrase = readonly [phrase: string, reading: string, options?: ParseDateOptions];

/** The phrases of one language that need a rule, and similar ones that must not trigger it. */
export interface RulePhrases {
  needs: readonly RulePhrase[];
  not: readonly RulePhrase[];
}

/** A rule of the grammar: its phrases in each language, or why a language does not have it. */
export type Rule = Partial<Record<Language, RulePhrases>> & {
  without?: Partial<Record<Language, string>>;
};

/** Rules by their name. */
export type Rules = Readonly<Record<string, Rule>>;

/** Remarks and warnings that repeat what the reading says. */
const IMPLIED: ReadonlySet<string> = new Set([
  'date-occasions',
  'date-approximate',
  'date-days-of-part',
  'date-century-inferred',
  'date-year-inferred',
  'date-tentative',
  'date-cancelled',
]);

const SAID = ['part', 'reason', 'weekday', 'month', 'day', 'days', 'calendar', 'names', 'detail'];

/** A problem with what it names; `isRejection`: also with what the phrase may mean. */
function textOfProblem({ code, params = {} }: Problem, isRejection: boolean): string {
  const said = SAID.filter((name) => params[name] !== undefined).map((name) => String(params[name]));
  const named = said.length > 0 ? `${code} (${said.join(', ')})` : code;
  return isRejection && Array.isArray(params.readings) ? `${named}: ${params.readings.join(' or ')}` : named;
}

/**
 * A reading in one line: `2022-05-02/2022-05-06, 09:00-17:00, Europe/Zurich, cancelled`, with hours of its own behind each
 * period: `2022-05-02 09:00 and 2022-05-03 10:00`; of a phrase that is not read
 * the code, with what it may mean: `date-order-ambiguous: 2022-04-03 or 2022-03-04`.
 */
export function textOfReading(reading: DateReading): string {
  const {
    periods,
    hours,
    hoursByPeriod,
    continuous,
    zone,
    dayPart,
    emptyTime,
    tentative,
    cancelled,
    inferred = [],
    problems,
  } = reading;
  const codes = problems
    .filter(({ code }) => !IMPLIED.has(code))
    .map((problem) => textOfProblem(problem, periods.length === 0));
  const parts = [
    periods
      .map((period, i) => (hoursByPeriod?.[i] === undefined ? period : `${period} ${hoursByPeriod[i]}`))
      .join(' and '),
    hours,
    continuous && 'without a break',
    zone,
    dayPart && 'part of the day',
    emptyTime && 'empty time',
    tentative && 'tentative',
    cancelled && 'cancelled',
    ...inferred.filter((what) => what !== 'days').map((what) => `inferred ${what}`),
    ...codes,
  ];
  return parts.filter(Boolean).join(', ');
}

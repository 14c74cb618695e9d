import { formatMessage, type MessageValues } from '../message/format-message.js';
import { formatList, localeOf, quoted } from '../message/locale.js';
import type { Edtf } from '../period/edtf.js';
import { describePeriod } from '../period/period-text.js';
import { displayText } from '../text/display-text.js';
import type { Language } from '../text/language.js';

/** Groups of terms that messages name: `region/AFR`, `status/held`, `evidence/same-title`. */
export type Term = `${string}/${string}`;

/** A value of a field: a text as written, a period, or a term of the model's vocabulary. */
export type FieldValue = string | { period: Edtf } | { term: Term };

/**
 * What a parameter holds, and so how a message shows it:
 *
 * - `text`: a text that was found, in quotation marks;
 * - `name`: a name, a file, a heading or a technical text, as it is;
 * - `number`: a whole number, which can choose a plural form;
 * - `period`: an EDTF period, as people write dates;
 * - `duration`: an ISO 8601 duration in years and months, in words;
 * - `language`: a BCP 47 tag, by the name of the language;
 * - `country`: an ISO 3166-1 alpha-2 code, by the name of the country;
 * - `term`: a term of the model's vocabulary, in words;
 * - `value`: the value of a field;
 * - `texts`, `names`, `periods`, `countries`, `terms`: several of them, as a list; `readings`: periods of which one is right.
 */
export interface ParameterTypes {
  text: string;
  name: string;
  number: number;
  period: Edtf;
  duration: string;
  language: string;
  country: string;
  term: Term;
  value: FieldValue;
  texts: readonly string[];
  names: readonly string[];
  periods: readonly Edtf[];
  readings: readonly Edtf[];
  countries: readonly string[];
  terms: readonly Term[];
}

/** The kind of a parameter. */
export type ParameterKind = keyof ParameterTypes;

/** All kinds, for definitions that TypeScript does not check. */
const KINDS: Readonly<Record<ParameterKind, true>> = {
  text: true,
  name: true,
  number: true,
  period: true,
  duration: true,
  language: true,
  country: true,
  term: true,
  value: true,
  texts: true,
  names: true,
  periods: true,
  readings: true,
  countries: true,
  terms: true,
};
export const isParameterKind = (text: string): boolean => Object.hasOwn(KINDS, text);

/** The kind of a parameter, with `?` where it may be absent; or the values of which a message selects one. */
export type ParameterType = ParameterKind | `${ParameterKind}?` | readonly string[];

/** The parameters of a problem, by name. */
export type ParameterTypesByName = Readonly<Record<string, ParameterType>>;

/** The value of a parameter of a type. */
export type ValueOf<T extends ParameterType> = T extends readonly string[]
  ? T[number]
  : T extends `${infer K extends ParameterKind}?`
    ? ParameterTypes[K] | undefined
    : T extends ParameterKind
      ? ParameterTypes[T]
      : never;

/** The names of the parameters that may be absent. */
export type OptionalNames<P extends ParameterTypesByName> = {
  [N in keyof P]: P[N] extends `${string}?` ? N : never;
}[keyof P];

/** The values with which a problem of a definition is made. */
export type ParamsOf<P extends ParameterTypesByName> = {
  readonly [N in Exclude<keyof P, OptionalNames<P>>]: ValueOf<P[N]>;
} & { readonly [N in OptionalNames<P>]?: ValueOf<P[N]> | undefined };

/** The value of a parameter as a problem keeps it: JSON. */
export type ProblemParam = string | number | readonly string[] | { period: Edtf } | { term: Term };

/** The values from which the texts of a problem are made. */
export type ProblemParams = Readonly<Record<string, ProblemParam>>;

/** A value that is fit to be kept and shown: without control characters, shortened. */
export function safeParam(value: ProblemParam): ProblemParam {
  if (typeof value === 'string') return displayText(value);
  return Array.isArray(value) ? value.map((item: string) => displayText(item)) : value;
}

/** The words of a language that messages put in the place of parameters, by {@link Term}. */
export type Terms = Readonly<Record<string, string>>;

/** What a message selects where an optional parameter is absent: `{near, select, none {} other {…}}`. */
const ABSENT = 'none';

const NAMES_BY_TYPE_AND_LANGUAGE = new Map<string, Intl.DisplayNames>();

/** The name of a language or country in a language; the code itself where the platform has none. */
function displayName(code: string, type: 'language' | 'region', language: Language): string {
  const key = `${type} ${language}`;
  let names = NAMES_BY_TYPE_AND_LANGUAGE.get(key);
  if (!names) {
    names = new Intl.DisplayNames(localeOf(language), { type });
    NAMES_BY_TYPE_AND_LANGUAGE.set(key, names);
  }
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** What joins years and months: `4 years 6 months`, `4 ans et 6 mois`. */
const DURATION_SEPARATORS: Partial<Record<Language, string>> = { ar: ' و', es: ' y ', fr: ' et ', zh: '' };

function durationText(duration: string, language: Language, terms: Terms): string {
  const [, years, months] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(duration) ?? [];
  const parts: string[] = [];
  if (years !== undefined)
    parts.push(formatMessage(terms['duration/years']!, language, { n: Number(years) }));
  if (months !== undefined)
    parts.push(formatMessage(terms['duration/months']!, language, { n: Number(months) }));
  return parts.length === 0 ? duration : parts.join(DURATION_SEPARATORS[language] ?? ' ');
}

/** A period, or an EDTF set of several (level 2): `{2022-05-02,2022-05-04}`. */
const periodText = (edtf: Edtf, language: Language): string =>
  edtf.startsWith('{')
    ? formatList(
        edtf
          .slice(1, -1)
          .split(',')
          .map((period) => describePeriod(period, language)),
        language,
        'conjunction',
      )
    : describePeriod(edtf, language);

const termText = (term: string, terms: Terms): string =>
  (Object.hasOwn(terms, term) ? terms[term] : undefined) ?? term.slice(term.indexOf('/') + 1);

/** The kind of each item of a list. */
const SINGULAR: Readonly<Record<string, ParameterKind>> = {
  texts: 'text',
  names: 'name',
  periods: 'period',
  readings: 'period',
  countries: 'country',
  terms: 'term',
};

/** The parameters as the values of a message in a language. */
export function messageValues(
  types: ParameterTypesByName,
  params: ProblemParams,
  language: Language,
  terms: Terms,
): MessageValues {
  const isolated = isolatedIn(language);
  const one = (kind: string, value: ProblemParam): string | number => {
    if (typeof value === 'number') return value;
    if (typeof value === 'object' && 'period' in value) return describePeriod(value.period, language);
    if (typeof value === 'object' && 'term' in value) return termText(value.term, terms);
    const text = String(value);
    if (kind === 'period') return periodText(text, language);
    if (kind === 'duration') return durationText(text, language, terms);
    if (kind === 'language') return displayName(text, 'language', language);
    if (kind === 'country') return displayName(text, 'region', language);
    if (kind === 'term') return termText(text, terms);
    return kind === 'name' ? isolated(text) : quoted(isolated(text), language);
  };
  const values: Record<string, string | number> = {};
  for (const [name, type] of Object.entries(types)) {
    const value = params[name];
    if (value === undefined) values[name] = ABSENT;
    else if (typeof type !== 'string') values[name] = String(value);
    else {
      const kind = type.replace('?', '');
      values[name] = Array.isArray(value)
        ? formatList(
            value.map((item: string) => String(one(SINGULAR[kind] ?? kind, item))),
            language,
            kind === 'readings' ? 'disjunction' : 'unit',
          )
        : one(kind, value);
    }
  }
  return values;
}

/** In Arabic, a text of any direction is isolated, so that it does not reorder the words around it (UAX #9). */
const isolatedIn =
  (language: Language) =>
  (text: string): string =>
    language === 'ar' ? `\u2068${text}\u2069` : text;

import type { Language } from '../text/language.js';
import { localeOf } from './locale.js';
import { type MessagePart, parseMessage } from './parse-message.js';

/** The values of a message's arguments. A number chooses the plural form of `{name, plural, …}`. */
export type MessageValues = Readonly<Record<string, string | number | undefined>>;

/** Messages of one language by key, each in ICU MessageFormat. */
export type MessageCatalogue<Key extends string = string> = Readonly<Record<Key, string>>;

/** A pattern as its parts; each pattern is parsed once. */
const PARSED = new Map<string, readonly MessagePart[]>();

function parsed(pattern: string): readonly MessagePart[] {
  let tokens = PARSED.get(pattern);
  if (!tokens) {
    tokens = parseMessage(pattern);
    PARSED.set(pattern, tokens);
  }
  return tokens;
}

const RULES = new Map<Language, { plural: Intl.PluralRules; number: Intl.NumberFormat }>();

function rulesOf(language: Language): { plural: Intl.PluralRules; number: Intl.NumberFormat } {
  let rules = RULES.get(language);
  if (!rules) {
    const locale = localeOf(language);
    rules = { plural: new Intl.PluralRules(locale), number: new Intl.NumberFormat(locale) };
    RULES.set(language, rules);
  }
  return rules;
}

/** Adds the parts of a message: texts, and the values that are objects. */
function addParts<T extends object>(
  parts: (string | T)[],
  tokens: readonly MessagePart[],
  language: Language,
  values: Readonly<Record<string, string | number | T | undefined>>,
  count?: number,
): void {
  for (const token of tokens) {
    if (token.type === 'content') parts.push(token.value);
    else if (token.type === 'octothorpe') parts.push(rulesOf(language).number.format(count ?? 0));
    else {
      const value = values[token.arg];
      if (value === undefined) throw new RangeError(`The message has no value for {${token.arg}}`);
      if (token.type === 'argument') parts.push(typeof value === 'object' ? value : String(value));
      else if (token.type === 'function') parts.push(rulesOf(language).number.format(Number(value)));
      else {
        const isPlural = token.type !== 'select';
        const key = isPlural ? rulesOf(language).plural.select(Number(value)) : String(value);
        const found =
          (isPlural && token.cases.find((one) => one.key === `=${String(value)}`)) ||
          token.cases.find((one) => one.key === key) ||
          token.cases.find((one) => one.key === 'other');
        if (found) addParts(parts, found.tokens, language, values, isPlural ? Number(value) : count);
      }
    }
  }
}

/** Two full stops where a value ends in one (`ноябрь 2022 г.`) and the sentence does too. */
const DOUBLE_STOP = /(?<!\.)\.\.(?!\.)/g;

const withoutDoubleStop = (text: string): string =>
  text.includes('..') ? text.replace(DOUBLE_STOP, '.') : text;

/**
 * Formats an ICU MessageFormat pattern in a language: arguments, `number`, `plural` and `select`.
 *
 * @throws RangeError where the value of an argument is not given.
 * @example
 * formatMessage('{n, plural, one {# row} other {# rows}}', 'en', { n: 2 }); // '2 rows'
 */
export function formatMessage(pattern: string, language: Language, values: MessageValues = {}): string {
  if (!pattern.includes('{')) return pattern;
  const parts: string[] = [];
  addParts(parts, parsed(pattern), language, values);
  return withoutDoubleStop(parts.join(''));
}

/** Formats the messages of a catalogue in one language. */
export interface Translate<Key extends string> {
  (key: Key, values?: MessageValues): string;
  /** The message as a sequence of texts and of the values that are objects: a link, words of another language. */
  parts<T extends object>(key: Key, values: Readonly<Record<string, string | number | T>>): (string | T)[];
}

/**
 * The messages of a catalogue in one language.
 *
 * @example
 * const t = createTranslator('en', { rows: '{n, plural, one {# row} other {# rows}}' });
 * t('rows', { n: 1 }); // '1 row'
 */
export function createTranslator<Key extends string>(
  language: Language,
  catalogue: MessageCatalogue<Key>,
): Translate<Key> {
  const translate = (key: Key, values?: MessageValues): string =>
    formatMessage(catalogue[key], language, values);
  const parts = <T extends object>(key: Key, values: Readonly<Record<string, string | number | T>>) => {
    const found: (string | T)[] = [];
    addParts(found, parsed(catalogue[key]), language, values);
    return found;
  };
  return Object.assign(translate, { parts });
}

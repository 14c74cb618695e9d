import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../text/language.js';
import { localeOf } from './locale.js';

/** The values of a message's arguments. A number chooses the plural form of `{name, plural, …}`. */
export type MessageValues = Readonly<Record<string, string | number | undefined>>;

/** Messages of one language by key, each in ICU MessageFormat. */
export type MessageCatalogue<Key extends string = string> = Readonly<Record<Key, string>>;

const FORMATS = new Map<Language, Map<string, IntlMessageFormat>>();

/** The parsed pattern; each pattern is parsed once per language. */
function messageFormat(pattern: string, language: Language): IntlMessageFormat {
  let formats = FORMATS.get(language);
  if (!formats) {
    formats = new Map();
    FORMATS.set(language, formats);
  }
  let format = formats.get(pattern);
  if (!format) {
    format = new IntlMessageFormat(pattern, localeOf(language), undefined, { ignoreTag: true });
    formats.set(pattern, format);
  }
  return format;
}

/** Two full stops where a value ends in one (`ноябрь 2022 г.`) and the sentence does too. */
const DOUBLE_STOP = /(?<!\.)\.\.(?!\.)/g;

const withoutDoubleStop = (text: string): string =>
  text.includes('..') ? text.replace(DOUBLE_STOP, '.') : text;

/**
 * Formats an ICU MessageFormat pattern in a language.
 *
 * @throws Error where a value of an argument is not given.
 * @example
 * formatMessage('{n, plural, one {# row} other {# rows}}', 'en', { n: 2 }); // '2 rows'
 */
export function formatMessage(pattern: string, language: Language, values: MessageValues = {}): string {
  if (!pattern.includes('{')) return pattern;
  return withoutDoubleStop(String(messageFormat(pattern, language).format(values)));
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
  const parts = <T extends object>(key: Key, values: Readonly<Record<string, string | number | T>>) =>
    messageFormat(catalogue[key], language)
      .formatToParts<T>(values as Record<string, string>)
      .map(({ value }) => value as string | T);
  return Object.assign(translate, { parts });
}

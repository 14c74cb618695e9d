import type { Language } from '@regional-presence/core';
import type { PhrasingContent } from 'mdast';
import { CATALOGUES } from '../language/catalogues.js';
import type { Message, MessageKey } from '../language/messages.js';
import { plainText, text } from '../tree/build.js';

/** What stands in the places of a message: `count` chooses the plural. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Fixed text in one language. */
export interface Say {
  (key: MessageKey, values?: MessageValues): string;
  /** The same with content that has a form: a link, words of another language. */
  with(
    key: MessageKey,
    values: Readonly<Record<string, string | number | readonly PhrasingContent[]>>,
  ): PhrasingContent[];
}

/** What the United Nations print: the day before the month in English, Latin digits in Arabic. */
const LOCALES: Partial<Record<Language, string>> = { ar: 'ar-u-nu-latn', en: 'en-GB' };

export const localeOf = (language: Language): string => LOCALES[language] ?? language;

export function sayIn(language: Language): Say {
  const catalogue = CATALOGUES[language];
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(localeOf(language));
  const pattern = (key: MessageKey, count: unknown): string => {
    const message: Message = catalogue[key];
    if (typeof message === 'string') return message;
    const category = plurals.select(typeof count === 'number' ? count : Number.NaN);
    return message[category] ?? message.other;
  };
  const shown = (value: string | number): string =>
    typeof value === 'number' ? numbers.format(value) : value;
  const say = (key: MessageKey, values: MessageValues = {}): string =>
    pattern(key, values.count)
      .replace(PLACE, (whole, name: string) => (Object.hasOwn(values, name) ? shown(values[name]!) : whole))
      .replace(TWO_STOPS, '.');
  return Object.assign(say, {
    with: (key: MessageKey, values: Parameters<Say['with']>[1]): PhrasingContent[] =>
      pattern(key, values.count)
        .split(PLACES)
        .flatMap((part, i, all): PhrasingContent[] => {
          const name = PLACE_ALONE.exec(part)?.[1];
          if (name === undefined || !Object.hasOwn(values, name)) {
            const before = PLACE_ALONE.exec(all[i - 1] ?? '')?.[1];
            const stopped = part.startsWith('.') && before !== undefined && endsWithStop(values[before]);
            const words = stopped ? part.slice(1) : part;
            return words === '' ? [] : [text(words)];
          }
          const value = values[name]!;
          return typeof value === 'object' ? [...value] : [text(shown(value))];
        }),
  });
}

/** A word that ends in a stop ends its sentence with it: `ноябрь 2022 г.` */
const TWO_STOPS = /(?<!\.)\.\.(?!\.)/g;

const endsWithStop = (value: string | number | readonly PhrasingContent[] | undefined): boolean =>
  (typeof value === 'object' ? plainText(value) : String(value ?? '')).endsWith('.');

const PLACE = /\{(\w+)\}/g;
const PLACES = /(\{\w+\})/;
const PLACE_ALONE = /^\{(\w+)\}$/;

import type { Language } from '@regional-presence/core';
import type { PhrasingContent } from 'mdast';
import { CATALOGUES } from '../language/catalogues.js';
import type { Message, MessageKey } from '../language/messages.js';
import { text, textContent } from '../tree/build.js';

/** The values of the placeholders of a message; `count` also chooses the plural form. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Translates the fixed text of the documents into one language: `t('plan.lead', { count: 2 })` → `The plan has 2 events.` */
export interface Translate {
  (key: MessageKey, values?: MessageValues): string;
  /** The same as phrasing content: a value can be a link, or a text in another language. */
  rich(
    key: MessageKey,
    values: Readonly<Record<string, string | number | readonly PhrasingContent[]>>,
  ): PhrasingContent[];
}

/** The usage of the United Nations: the day before the month in English, Latin digits in Arabic. */
const LOCALE_OF_LANGUAGE: Partial<Record<Language, string>> = { ar: 'ar-u-nu-latn', en: 'en-GB' };

export const localeOf = (language: Language): string => LOCALE_OF_LANGUAGE[language] ?? language;

export function translator(language: Language): Translate {
  const catalogue = CATALOGUES[language];
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(localeOf(language));
  const pattern = (key: MessageKey, count: unknown): string => {
    const message: Message = catalogue[key];
    if (typeof message === 'string') return message;
    const category = plurals.select(typeof count === 'number' ? count : Number.NaN);
    return message[category] ?? message.other;
  };
  const format = (value: string | number): string =>
    typeof value === 'number' ? numbers.format(value) : value;
  const translate = (key: MessageKey, values: MessageValues = {}): string =>
    pattern(key, values.count)
      .replace(PLACEHOLDER, (placeholder, name: string) =>
        Object.hasOwn(values, name) ? format(values[name]!) : placeholder,
      )
      .replace(DOUBLE_FULL_STOP, '.');
  return Object.assign(translate, {
    rich: (key: MessageKey, values: Parameters<Translate['rich']>[1]): PhrasingContent[] =>
      pattern(key, values.count)
        .split(PLACEHOLDER_SEPARATOR)
        .flatMap((part, i, all): PhrasingContent[] => {
          const name = SINGLE_PLACEHOLDER.exec(part)?.[1];
          if (name === undefined || !Object.hasOwn(values, name)) {
            const before = SINGLE_PLACEHOLDER.exec(all[i - 1] ?? '')?.[1];
            const stopped = part.startsWith('.') && before !== undefined && endsWithFullStop(values[before]);
            const fixed = stopped ? part.slice(1) : part;
            return fixed === '' ? [] : [text(fixed)];
          }
          const value = values[name]!;
          return typeof value === 'object' ? [...value] : [text(format(value))];
        }),
  });
}

/** Two full stops: a value such as `ноябрь 2022 г.` at the end of a sentence already ends it. */
const DOUBLE_FULL_STOP = /(?<!\.)\.\.(?!\.)/g;

const endsWithFullStop = (value: string | number | readonly PhrasingContent[] | undefined): boolean =>
  (typeof value === 'object' ? textContent(value) : String(value ?? '')).endsWith('.');

const PLACEHOLDER = /\{(\w+)\}/g;
const PLACEHOLDER_SEPARATOR = /(\{\w+\})/;
const SINGLE_PLACEHOLDER = /^\{(\w+)\}$/;

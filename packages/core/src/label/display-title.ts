import type { Event } from '../model/event.js';
import type { LocalizedText } from '../model/records.js';
import { textIn } from '../text/language.js';

/** First to fourth, as they stand in brackets behind the title of an occasion. */
const ORDINAL_WORDS: Readonly<Record<string, readonly string[]>> = {
  ar: ['الأولى', 'الثانية', 'الثالثة', 'الرابعة'],
  en: ['first', 'second', 'third', 'fourth'],
  es: ['primera', 'segunda', 'tercera', 'cuarta'],
  fr: ['première', 'deuxième', 'troisième', 'quatrième'],
  ru: ['первое', 'второе', 'третье', 'четвёртое'],
  zh: ['第一次', '第二次', '第三次', '第四次'],
};

/**
 * The title as it is shown: that of one of several occasions says which it is, `Security clinic (first)`.
 *
 * @example
 * displayTitle({ title: { en: 'Security clinic' }, occasion: { number: 1, of: 2 } }).text; // 'Security clinic (first)'
 */
export function displayTitle(
  record: { title: LocalizedText; occasion?: Event['occasion'] },
  language = 'en',
): { text: string; language: string } {
  const title = textIn(record.title, language);
  if (!record.occasion) return title;
  return { ...title, text: `${title.text} (${occasionText(record.occasion, language)})` };
}

/** Which of several occasions it is, in a language: `first`. */
const occasionText = ({ number }: NonNullable<Event['occasion']>, language = 'en'): string =>
  (ORDINAL_WORDS[language] ?? ORDINAL_WORDS.en!)[number - 1] ?? String(number);

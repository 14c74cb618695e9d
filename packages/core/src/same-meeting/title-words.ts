import type { Event } from '../model/event.js';
import type { LocalizedText } from '../model/records.js';
import { foldText } from '../text/fold-text.js';

/** One key for titles that differ in case, accents and punctuation only: their words. */
export function titleKey(title: LocalizedText): string {
  if (title === lastTitle) return lastTitleKey;
  lastTitle = title;
  lastTitleKey = joinedWords(title);
  return lastTitleKey;
}

/** The title that was asked for last: each is asked for several times in a row. */
let lastTitle: LocalizedText | undefined;
let lastTitleKey = '';

function joinedWords(title: LocalizedText): string {
  let key = '';
  for (const tag in title) {
    const words = foldText(title[tag]!);
    if (words !== '') key += key === '' ? words : ` ${words}`;
  }
  return key;
}

/** Words that do not identify a meeting, in the order ar, en, es, fr, ru, zh. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  foldText(
    'اجتماع المجموعة الإقليمية لجنة الدراسات افتراضي ' +
      'a an and at by for from group in itu itut itud itur of on regional study t the to d r ' +
      'meeting meetings virtual online hybrid physical session ' +
      'africa african americas arab states asia pacific oceania and europe cis ' +
      'comisión de del el en estudio grupo la las los para reunión virtual y ' +
      'au aux commission d des du en études groupe l la le les pour régional réunion réunions virtuelle ' +
      'в для и исследовательская комиссия региональная группа собрание по',
  ).split(' '),
);

/** The words of bodies' codes, which are redundant if the body itself is named. */
const BODY_WORDS = new Map<string, readonly string[]>();

function wordsOfBody(body: string): readonly string[] {
  let words = BODY_WORDS.get(body);
  if (!words) {
    words = [...foldText(body).split(' '), ...(body.match(/\d+/g) ?? [])];
    if (BODY_WORDS.size < 5000) BODY_WORDS.set(body, words);
  }
  return words;
}

/**
 * The words of a title's key that identify one of a body's meetings: ordinals, names, subjects. Each once.
 *
 * @param key as {@link titleKey} gives it.
 */
export function significantWords(key: string, bodies: Event['bodies']): string[] {
  const words: string[] = [];
  for (const word of key.split(' ')) {
    if (word === '' || STOP_WORDS.has(word) || words.includes(word)) continue;
    if (bodies?.some((body) => wordsOfBody(body).includes(word))) continue;
    words.push(word);
  }
  return words;
}

/** `9th`, `1204`, `2022`: a word that is a number, or begins with one. */
export const beginsWithDigit = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || (first >= 0x660 && first <= 0x669);
};

export const isYearWord = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** `9th`, `3`: which meeting of the body it is, and nothing of what it is. */
export const isNumberWord = (word: string): boolean =>
  beginsWithDigit(word) && /^\d{1,3}\p{L}{0,3}$/u.test(word);

import type { LocalizedText } from '../model/records.js';
import { foldText } from '../text/fold-text.js';

/**
 * One key for titles that differ in case, accents and punctuation only: their words. Ids are made from it, so that it
 * stays as it is; titles are compared by `normalizeTitle`.
 */
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

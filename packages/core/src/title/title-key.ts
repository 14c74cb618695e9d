import type { LocalizedText } from '../model/records.js';
import { foldText } from '../text/fold-text.js';

/**
 * One key for titles that differ in case, accents and punctuation only: their words. Ids are made from it, so that it
 * stays as it is; titles are compared by `normalizeTitle`.
 */
export function titleKey(title: LocalizedText): string {
  let key = '';
  for (const tag in title) {
    const words = foldText(title[tag]!);
    if (words !== '') key += key === '' ? words : ` ${words}`;
  }
  return key;
}

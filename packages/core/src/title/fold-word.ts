import { foldText } from '../text/fold-text.js';

/** Letters of Arabic that are written one for the other, digits of Arabic and Persian, and the kashida. */
const ARABIC_VARIANTS = /[\u0629\u0649\u0640\u0660-\u0669\u06f0-\u06f9]/g;

function unifyVariant(character: string): string {
  if (character === 'ة') return 'ه';
  if (character === 'ى') return 'ي';
  const code = character.charCodeAt(0);
  return code === 0x640 ? '' : String((code - (code < 0x6f0 ? 0x660 : 0x6f0)) % 10);
}

/** A folded text with one spelling of Arabic letters and digits: `٩` → `9`, `ورشة` → `ورشه`. */
export const unifyArabic = (folded: string): string => folded.replace(ARABIC_VARIANTS, unifyVariant);

/** A word of a title without case, accents and variants of letters: how words of titles are compared. */
export const foldWord = (word: string): string => unifyArabic(foldText(word));

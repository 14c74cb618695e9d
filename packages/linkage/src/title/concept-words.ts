import { foldWord } from '@regional-presence/core/internal';

/** A word of a term of the thesaurus. */
export interface PatternWord {
  text: string;
  /** Any ending may follow. */
  stem: boolean;
  /** Meant in capitals only: `IA`, and not `ia`. */
  capitals: boolean;
}

const HAN_SCRIPT = /\p{Script=Han}/u;
const ARABIC_SCRIPT = /\p{Script=Arabic}/u;
const CYRILLIC_SCRIPT = /\p{Script=Cyrillic}/u;

/** Whether a text has a Chinese character. */
export const hasHan = (text: string): boolean => HAN_SCRIPT.test(text);

/** `services` → `service`; short words end in -s of their own. */
export const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && word.charCodeAt(0) < 0x250 ? word.slice(0, -1) : word;

/** An Arabic word without its article, and `and`, `for`, `with` before it: `للمدن` → `مدن`. */
export const withoutArabicArticle = (word: string): string => word.replace(/^[وف]?(?:[بك]?ال|لل)(?=..)/, '');

/** An Arabic word and what is left of it without `and`, `for`, `with` and the article. */
function arabicForms(word: string): string[] {
  const forms = [word];
  const bare = withoutArabicArticle(word);
  if (bare !== word) forms.push(bare);
  else {
    if (/^[وبلفك].../.test(word)) forms.push(word.slice(1));
    if (/^[وف][بلك].../.test(word)) forms.push(word.slice(2));
  }
  return forms;
}

/** The forms in which a folded word is compared: without the plural, in Arabic also without particles. */
export const formsOfWord = (folded: string): readonly string[] =>
  ARABIC_SCRIPT.test(folded) ? arabicForms(folded) : [singular(folded)];

/** Whether a word is an acronym. */
export const isCapitals = (word: string): boolean =>
  word.length > 1 && /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);

/** Compiles a word of a term: `workshop*`, `IA`, `день.` */
export function patternWord(written: string): PatternWord {
  const text = foldWord(written.replace(/[*.]$/, ''));
  if (written.endsWith('*')) return { text, stem: true, capitals: false };
  const exact = written.endsWith('.');
  if (ARABIC_SCRIPT.test(text)) {
    const bare = text.replace(/^ال(?=..)/, '');
    const open = !exact && bare.length > 4 ? bare.replace(/ه$/, '') : bare;
    return { text: open, stem: !exact && open.length > 2, capitals: false };
  }
  const capitals = isCapitals(written) && !/\d/.test(written);
  const stem = CYRILLIC_SCRIPT.test(text) && text.length > 2 && !exact && !capitals;
  return { text: singular(text), stem, capitals };
}

import { foldText } from './fold-text.js';
import { LANGUAGES, type Language } from './language.js';

/**
 * What people call the six languages: in each of the six, by the codes of ISO 639-2, and by the letters of the Union's
 * documents (`F` for French). Their BCP 47 tags are read as well.
 */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ar: 'arabic|ara|a|العربية|عربي|بالعربية|عربية|arabe|árabe|арабский|арабский язык|阿拉伯语|阿拉伯文|阿文',
  en: 'english|eng|e|الإنكليزية|الإنجليزية|إنكليزي|بالإنكليزية|anglais|inglés|английский|английский язык|英语|英文',
  es: 'spanish|spa|s|castilian|الإسبانية|بالإسبانية|espagnol|español|castellano|испанский|испанский язык|西班牙语|西班牙文|西文',
  fr: 'french|fra|fre|f|الفرنسية|بالفرنسية|français|francés|французский|французский язык|法语|法文',
  ru: 'russian|rus|r|الروسية|بالروسية|russe|ruso|русский|русский язык|俄语|俄文',
  zh: 'chinese|zho|chi|c|cn|mandarin|الصينية|بالصينية|chinois|chino|китайский|китайский язык|中文|汉语|中国語|简体中文',
};

const LANGUAGE_OF_NAME: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap((language) =>
    LANGUAGE_NAMES[language].split('|').map((name) => [foldText(name), language] as const),
  ),
);

/** The language that people name: `French`, `français`, `fr-CH`, `FRA`, `F`. */
export function languageOfName(name: string): Language | undefined {
  const known = LANGUAGE_OF_NAME.get(foldText(name));
  if (known) return known;
  const [, code] = /^([a-z]{2})(?:[-_][a-z0-9-]{2,20})?$/i.exec(name.trim()) ?? [];
  return LANGUAGES.find((language) => language === code?.toLowerCase());
}

/** Words of cells that name the row which another one repeats, folded, by language. */
const BY_LANGUAGE = {
  en: { beforeNumber: 'no|nr|num|number|row|line', none: 'no|none|n a' },
  fr: { beforeNumber: 'no|num|numero|ligne', none: 'non|aucun|aucune|neant' },
  es: { beforeNumber: 'no|num|numero|fila', none: 'no|ninguno|ninguna' },
  ru: { beforeNumber: 'номер|строка|строки', none: 'нет' },
  ar: { beforeNumber: 'رقم|الصف', none: 'لا' },
  zh: { beforeNumber: '第', none: '否|无' },
};

const words = (name: 'beforeNumber' | 'none'): string[] =>
  Object.values(BY_LANGUAGE).flatMap((table) => table[name].split('|'));

/** Before a number: `no 1`, `row 2`. */
export const WORDS_BEFORE_NUMBER = new RegExp(`^(?:${words('beforeNumber').join('|')}) ?(?=\\S*\\d)`);

/** The row is no duplicate. */
export const NO_DUPLICATE: ReadonlySet<string> = new Set(['', ...words('none')]);

import { memoize } from './memoize.js';
import { foldText } from './words.js';

/** What people write where there is nothing to write, folded: `n/a`, `same`, `нет`. */
const PLACEHOLDER_WORDS: ReadonlySet<string> = new Set(
  'n a|na|0|id|same day|le meme jour|mismo dia|el mismo dia|в тот же день|同日|نفس اليوم|none|nil|null|same|idem|ditto|s o|sans objet|neant|aucun|aucune|no aplica|n d|ninguno|ninguna|lo mismo|нет|н д|то же|так же|无|沒有|没有|不适用|同上|لا يوجد|لا ينطبق|نفسه'
    .split('|')
    .map(foldText),
);

const MAX_PLACEHOLDER_LENGTH = 20;

/** Whether a cell holds what stands for nothing: a dash, zeros (`0000-00-00`), or a word for it. */
export const isPlaceholder = memoize(
  (text: string): boolean =>
    text.length <= MAX_PLACEHOLDER_LENGTH &&
    (/^[^\p{L}\p{N}]*$/u.test(text) ||
      /^0[0\s./:-]*-0[0\s./:-]*$|^1900-01-00$/.test(text) ||
      PLACEHOLDER_WORDS.has(foldText(text))),
);

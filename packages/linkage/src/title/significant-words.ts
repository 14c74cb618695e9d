import type { Event } from '@regional-presence/core';
import { type NormalizedTitle, normalizeTitle, type TitleWord } from '@regional-presence/core/internal';
import { formsOfWord, hasHan, singular, withoutArabicArticle } from './concept-words.js';
import { FUNCTION_WORDS } from './function-words.js';

/** Words that most meetings share: the kind of body, the form of the meeting, the region. Folded, singular. */
const GENERIC_WORDS: ReadonlySet<string> = new Set(
  (
    'group itut itud itur regional study t r meeting virtual online hybrid physical session ' +
    'africa african america arab state asia pacific oceania europe cis ' +
    'comision estudio grupo reunion pacifico europa cei ' +
    'commission etude groupe virtuelle virtuel afrique amerique etat arabe asie pacifique ' +
    'مجموعه اقليميه لجنه دراسات اجتماع افتراضي افريقيا امريكا دول عربيه اسيا محيط هادي اوروبا'
  ).split(' '),
);

/** The same in Russian, without the endings of the cases. */
const GENERIC_RUSSIAN =
  /^(?:исследовательск|комисси|региональн|групп|собрани|виртуальн|африк|америк|арабск|государств|ази|тихоокеанск|европ|снг)/;

/** The same in Chinese, which has no spaces: they are cut out of its text. */
const GENERIC_CHINESE =
  /国际电联|国际电信联盟|区域性?|研究组|会议|虚拟|在线|线上|非洲|美洲|阿拉伯国家|亚太|欧洲|独联体|组|届|次|的|和|与|及/gu;

/** Chinese text as pairs of characters, of which two texts on one subject share many: `数字经济` → `数字`, `字经`, `经济`. */
function characterPairs(text: string): TitleWord[] {
  const characters = [...text.replace(GENERIC_CHINESE, '')];
  if (characters.length < 2) return characters.map((character) => ({ text: character }));
  return characters.slice(1).map((character, i) => ({ text: characters[i]! + character }));
}

/** The words of bodies' codes, which are redundant in a title if the body itself is named. */
const WORDS_OF_BODY = new Map<string, ReadonlySet<string>>();
const MAX_CACHED_BODIES = 5000;

function wordsOfBody(body: string): ReadonlySet<string> {
  let words = WORDS_OF_BODY.get(body);
  if (!words) {
    words = new Set(
      normalizeTitle({ und: body }).words.flatMap(({ text, number }) => (number ? [text, number] : [text])),
    );
    if (WORDS_OF_BODY.size < MAX_CACHED_BODIES) WORDS_OF_BODY.set(body, words);
  }
  return words;
}

const isGeneric = (word: string): boolean =>
  FUNCTION_WORDS.has(word) ||
  formsOfWord(word).some((form) => GENERIC_WORDS.has(form)) ||
  GENERIC_RUSSIAN.test(word);

/** The word of a title as it is compared, without the plural and the Arabic article; `undefined` for a generic one. */
const significantForm = memoizedForm((word) =>
  isGeneric(word) || isGeneric(singular(word)) ? undefined : singular(withoutArabicArticle(word)),
);

/** Words of titles are some ten thousands. */
const MAX_CACHED_FORMS = 20_000;

function memoizedForm(form: (word: string) => string | undefined): (word: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (word) => {
    if (known.has(word)) return known.get(word);
    const result = form(word);
    if (known.size >= MAX_CACHED_FORMS) known.clear();
    known.set(word, result);
    return result;
  };
}

/**
 * The words of a title that identify one of a body's meetings: ordinals, names, subjects. Each once, in the singular.
 *
 * @param bodies the codes of the event's bodies.
 */
export function significantWords({ words }: NormalizedTitle, bodies: Event['bodies']): TitleWord[] {
  const significant = new Map<string, TitleWord>();
  for (const word of words) {
    const { text, number, isYear } = word;
    if (bodies?.some((body) => wordsOfBody(body).has(text))) continue;
    if (number !== undefined || isYear) significant.set(text, word);
    else if (hasHan(text)) for (const pair of characterPairs(text)) significant.set(pair.text, pair);
    else {
      const form = significantForm(text);
      if (form !== undefined) significant.set(form, form === text ? word : { text: form });
    }
  }
  return [...significant.values()];
}

/** `9`, `a`: which of several it is, and nothing of what it is. */
export const isNumberOnly = ({ text, number }: TitleWord): boolean => number === text;

import type { Event } from '@regional-presence/core';
import { type NormalizedTitle, normalizeTitle, type TitleWord } from '@regional-presence/core/internal';
import { hasHan, singular } from './concept-words.js';
import { FUNCTION_WORDS } from './function-words.js';

/** Words that most meetings share: the kind of body, the form of the meeting, the region. Folded, singular. */
const GENERIC_WORDS: ReadonlySet<string> = new Set(
  (
    'group itut itud itur regional study t r meeting virtual online hybrid physical session ' +
    'africa african america arab state asia pacific oceania europe cis ' +
    'comision estudio grupo reunion ' +
    'commission etude groupe virtuelle ' +
    'исследовательская комиссия региональная группа собрание ' +
    'اجتماع المجموعه الاقليميه لجنه الدراسات افتراضي'
  ).split(' '),
);

/** The same in Chinese, which has no spaces: they are cut out of its text. */
const GENERIC_CHINESE = /国际电联|国际电信联盟|区域性?|研究组|会议|虚拟|在线|线上|届|次|的|和|与|及/gu;

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

const isGeneric = (word: string): boolean => FUNCTION_WORDS.has(word) || GENERIC_WORDS.has(word);

/**
 * The words of a title that identify one of a body's meetings: ordinals, names, subjects. Each once, in the singular.
 *
 * @param bodies the codes of the event's bodies.
 */
export function significantWords({ words }: NormalizedTitle, bodies: Event['bodies']): TitleWord[] {
  const significant = new Map<string, TitleWord>();
  for (const word of words) {
    const { text, number, isYear } = word;
    if (number === undefined && isGeneric(text)) continue;
    if (bodies?.some((body) => wordsOfBody(body).has(text))) continue;
    if (number !== undefined || isYear) significant.set(text, word);
    else if (hasHan(text)) for (const pair of characterPairs(text)) significant.set(pair.text, pair);
    else {
      const stem = singular(text);
      if (!isGeneric(stem)) significant.set(stem, stem === text ? word : { text: stem });
    }
  }
  return [...significant.values()];
}

/** `9`, `a`: which of several it is, and nothing of what it is. */
export const isNumberOnly = ({ text, number }: TitleWord): boolean => number === text;

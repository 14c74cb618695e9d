import type { Event } from '@regional-presence/core';
import {
  type NormalizedTitle,
  normalizeTitle,
  plainWord,
  type TitleWord,
} from '@regional-presence/core/internal';
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
  if (characters.length < 2) return characters.map(plainWord);
  return characters.slice(1).map((character, i) => plainWord(characters[i]! + character));
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

/** The words of a title as they are compared, without the plural and the Arabic article; none for a generic one. */
function comparedForms(text: string): readonly TitleWord[] {
  if (hasHan(text)) return characterPairs(text);
  if (isGeneric(text) || isGeneric(singular(text))) return [];
  return [plainWord(singular(withoutArabicArticle(text)))];
}

/** Words of titles are some ten thousands. */
const MAX_CACHED_FORMS = 20_000;
const COMPARED_FORMS = new Map<string, readonly TitleWord[]>();

function cachedForms(text: string): readonly TitleWord[] {
  const known = COMPARED_FORMS.get(text);
  if (known) return known;
  const forms = comparedForms(text);
  if (COMPARED_FORMS.size >= MAX_CACHED_FORMS) COMPARED_FORMS.clear();
  COMPARED_FORMS.set(text, forms);
  return forms;
}

/** Words of a title that are compared with each other; a longer list has a table. */
const FEW_WORDS = 24;

/** Collects words, each once. Of two with one text the later one is kept. */
class DistinctWords {
  readonly words: TitleWord[] = [];
  private positions: Map<string, number> | undefined;

  add(word: TitleWord): void {
    const { words } = this;
    const at = this.positionOf(word);
    if (at !== undefined) {
      words[at] = word;
      return;
    }
    this.positions?.set(word.text, words.length);
    words.push(word);
    if (words.length === FEW_WORDS) this.positions = new Map(words.map(({ text }, i) => [text, i]));
  }

  private positionOf({ text, hash }: TitleWord): number | undefined {
    if (this.positions) return this.positions.get(text);
    for (let i = 0; i < this.words.length; i++)
      if (this.words[i]!.hash === hash && this.words[i]!.text === text) return i;
    return undefined;
  }
}

/**
 * The words of a title that identify one of a body's meetings: ordinals, names, subjects. Each once, in the singular.
 *
 * @param bodies the codes of the event's bodies.
 */
export function significantWords({ words }: NormalizedTitle, bodies: Event['bodies']): TitleWord[] {
  const significant = new DistinctWords();
  const ofBodies = bodies?.map(wordsOfBody) ?? [];
  for (const word of words) {
    if (ofBodies.some((known) => known.has(word.text))) continue;
    if (word.number !== undefined || word.isYear) significant.add(word);
    else for (const form of cachedForms(word.text)) significant.add(form);
  }
  return significant.words;
}

/** `9`, `a`: which of several it is, and nothing of what it is. */
export const isNumberOnly = ({ text, number }: TitleWord): boolean => number === text;

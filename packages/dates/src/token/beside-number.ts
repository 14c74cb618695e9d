import { BESIDE_NUMBER, type BesideNumber, type Stem } from '../locale/beside-number.js';
import type { LanguageTable } from '../locale/table.js';
import { TABLES } from '../locale/tables.js';
import { inSet, TAG } from '../locale/tags.js';
import { pieceTexts } from './lexicon.js';
import { has, type TaggedToken } from './tagged-token.js';

const ALL_TABLES: readonly LanguageTable[] = Object.values(TABLES);

const BIT = Object.fromEntries(BESIDE_NUMBER.map((name, i) => [name, 1 << i])) as Record<
  BesideNumber,
  number
>;

let meanings: ReadonlyMap<string, number> | undefined;

/** The meanings of each word of all languages, as bits. */
function compileMeanings(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { beside = {} } of ALL_TABLES)
    for (const name of BESIDE_NUMBER)
      for (const word of beside[name]?.split('|') ?? []) {
        const text = pieceTexts(word).join('');
        found.set(text, (found.get(text) ?? 0) | BIT[name]);
      }
  return found;
}

/** All that a word says of a number beside it, as bits. */
export function meaningsBesideNumber(text: string): number {
  meanings ??= compileMeanings();
  return meanings.get(text) ?? 0;
}

/** Whether a word says something of the number beside it; a weekday does not: `31 周六`. */
export const saysOfNumber = (token: TaggedToken | undefined, meaning: BesideNumber): boolean =>
  token !== undefined &&
  token.besideNumber !== 0 &&
  (token.besideNumber & BIT[meaning]) !== 0 &&
  token.kind !== 'number' &&
  !inSet(token.set, TAG.weekday);

const STEMS_BY_NAME = new Map<Stem, readonly string[]>();

/** Whether a word begins with a stem of some language. */
export function hasStem({ text }: Pick<TaggedToken, 'text'>, name: Stem): boolean {
  let stems = STEMS_BY_NAME.get(name);
  if (!stems) {
    stems = ALL_TABLES.flatMap(({ beside }) => beside?.[name]?.split('|') ?? []);
    STEMS_BY_NAME.set(name, stems);
  }
  return stems.some((stem) => text.startsWith(stem));
}

/** Stems of words with a number of days in them, by their first letters. */
let dayStems: ReadonlyMap<string, readonly (readonly [stem: string, days: number])[]> | undefined;

function compileDayStems(): NonNullable<typeof dayStems> {
  const found = new Map<string, (readonly [string, number])[]>();
  for (const { dayStems: stemsByDays = {} } of ALL_TABLES)
    for (const [days, stems] of Object.entries(stemsByDays))
      for (const stem of stems.split('|')) {
        const list = found.get(stem[0]!) ?? [];
        found.set(stem[0]!, [...list, [stem, Number(days)]]);
      }
  return found;
}

/** The number of days that a word has in it: `Трёхдневный`, `dreitägig`, `يومين`. */
export function daysInWord({ text }: TaggedToken): number | undefined {
  dayStems ??= compileDayStems();
  return dayStems.get(text[0] ?? '')?.find(([stem]) => text.startsWith(stem))?.[1];
}

/** The token behind a part of an hour: `y media`, `moins le quart`, `والنصف`, `إلا ربعا`. */
export function behindPartOfHour(tokens: readonly TaggedToken[], joint: number): number | undefined {
  const isLess = saysOfNumber(tokens[joint], 'lessThanHour');
  if (!isLess && !has(tokens[joint], TAG.and)) return undefined;
  const at = saysOfNumber(tokens[joint + 1], 'article') ? joint + 2 : joint + 1;
  const isPart = saysOfNumber(tokens[at], 'halfHour') || saysOfNumber(tokens[at], 'quarterHour');
  return isPart ? at + 1 : undefined;
}

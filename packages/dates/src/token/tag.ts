import { haveCommonTag, inSet, NO_TAGS, TAG, type Tag, type TagName, tagSet } from '../locale/tags.js';
import { ZONE_ABBREVIATIONS } from '../time-zone/abbreviations.js';
import { meaningsBesideNumber } from './beside-number.js';
import { type Lexicon, longestEntry } from './lexicon.js';
import { correctMonths } from './misspelt-month.js';
import { unmarkMovesOfPlace } from './moved-place.js';
import { writeInFigures } from './numbers-in-words.js';
import { markReferenceNumbers } from './reference-numbers.js';
import { readRomanMonths } from './roman-month.js';
import { type TaggedToken, unmark } from './tagged-token.js';
import type { Token } from './token.js';
import { tokenAt } from './token-at.js';

const WITHOUT_TAGS: readonly Tag[] = [];

/** Particles that Arabic writes together with the next word; the ones with و also mean `and`. */
const ARABIC_PREFIXES = ['ولل', 'وبال', 'وال', 'بال', 'فال', 'كال', 'لل', 'ال', 'و', 'ب', 'ل', 'ف'];

/** Gives the pieces of a phrase their meanings in one language. */
export function tagTokens(source: readonly Token[], lexicon: Lexicon): TaggedToken[] {
  const arabic = lexicon.table.language === 'ar';
  const pieces = arabic ? splitArabicPrefixes(source, lexicon) : splitGluedWords(source, lexicon);
  const tokens: TaggedToken[] = [];
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i]!;
    const isDesignator = isTimeDesignator(pieces, i);
    const entry = isDesignator ? undefined : entryAt(lexicon, pieces, i);
    const length = entry?.texts.length ?? 1;
    tokens.push({
      kind: isDesignator ? 'mark' : entry ? 'word' : piece.kind,
      text: piece.text,
      value: piece.value,
      digits: piece.digits,
      tags: entry?.tags ?? WITHOUT_TAGS,
      set: entry?.set ?? NO_TAGS,
      besideNumber: piece.kind === 'number' ? 0 : meaningsBesideNumber(piece.text),
      weight:
        entry === undefined || (inSet(entry.set, TAG.zone) && isAbbreviationOfZone(piece)) ? 0 : entry.weight,
      start: piece.start,
      end: pieces[i + length - 1]!.end,
      gap: piece.gap,
      capital: piece.capital,
      used: false,
      dated: false,
      named: false,
      corrected: false,
      nearPart: false,
    });
    i += length;
  }
  readRomanMonths(tokens);
  correctMonths(tokens, lexicon);
  markParts(tokens);
  writeInFigures(tokens, lexicon.table.numericOrder === 'dmy');
  markReferenceNumbers(tokens);
  unmarkMovesOfPlace(tokens);
  if (lexicon.table.language === 'en') unmarkVerb(tokens, pieces);
  return tokens;
}

/** The meaning of a word or phrase. One with a number first is a part of a month or year: `2nd week`. */
function entryAt(lexicon: Lexicon, pieces: readonly Token[], i: number) {
  const { kind, digits } = pieces[i]!;
  if (kind !== 'number') return longestEntry(lexicon, pieces, i);
  const entry = digits === 1 ? longestEntry(lexicon, pieces, i) : undefined;
  return entry && inSet(entry.set, TAG.part) ? entry : undefined;
}

/** `EDT`, `ET`: an abbreviation of a zone in capitals is that of every language, and decides none. */
const isAbbreviationOfZone = ({ text, capital }: Token): boolean => capital && text in ZONE_ABBREVIATIONS;

/** The TAG of ISO 8601 between a date and a time of day: 2022-10-20T11:00. */
function isTimeDesignator(pieces: readonly Token[], i: number): boolean {
  const [before, piece, after] = [tokenAt(pieces, i - 1), pieces[i]!, pieces[i + 1]];
  return (
    piece.text === 't' &&
    before?.kind === 'number' &&
    !piece.gap &&
    after?.kind === 'number' &&
    !after.gap &&
    pieces[i + 2]?.text === ':'
  );
}

/** `10thOctober`, `1ermars`: an ordinal's mark and a month without a space; and the letter of a half of the day. */
function splitGluedWords(pieces: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let any = false;
  for (let i = 1; i < pieces.length && !any; i++)
    any = isGlued(pieces, i) && (pieces[i]!.text.length > 4 || isHalfInALetter(pieces, i));
  if (!any) return pieces;
  return pieces.flatMap((piece, i) => {
    if (!isGlued(pieces, i)) return [piece];
    if (isHalfInALetter(pieces, i)) return [{ ...piece, text: `${piece.text}m` }];
    if (lexicon.entries.has(piece.text)) return [piece];
    for (let length = 1; length < 4; length++) {
      const [mark, rest] = [piece.text.slice(0, length), piece.text.slice(length)];
      const isMonthBehindMark =
        hasTagAlone(lexicon, rest, 'month') && hasTagAlone(lexicon, mark, 'ordinalMark');
      if (!isMonthBehindMark && !(lexicon.entries.has(mark) && lexicon.monthNames.has(rest))) continue;
      const middle = Math.min(piece.start + length, piece.end - 1);
      return [
        { ...piece, text: mark, end: middle },
        { ...piece, text: rest, start: middle, gap: false },
      ];
    }
    return [piece];
  });
}

/** Whether one word has a meaning: `jul`, `th`. */
const hasTagAlone = (lexicon: Lexicon, text: string, name: TagName): boolean =>
  lexicon.entries
    .get(text)
    ?.some(({ texts, tags }) => texts.length === 1 && tags.some(({ type }) => type === name)) === true;

/** `8:00a-1:30p`; not `1:2:7a24b`. */
function isHalfInALetter(pieces: readonly Token[], i: number): boolean {
  const [hour, colon, minute, letter, next] = [-3, -2, -1, 0, 1].map((by) => pieces[i + by]);
  const isTime = hour?.kind === 'number' && colon?.text === ':' && minute?.digits === 2;
  const isEnd = next === undefined || next.gap || next.kind === 'mark';
  return isTime && isEnd && (letter!.text === 'a' || letter!.text === 'p');
}

const isGlued = (pieces: readonly Token[], i: number): boolean =>
  pieces[i]!.kind === 'word' && !pieces[i]!.gap && tokenAt(pieces, i - 1)?.kind === 'number';

/** وتشرين → و + تشرين, للعام → ل + العام, where the rest is a word of the language and the whole is not. */
function splitArabicPrefixes(pieces: readonly Token[], lexicon: Lexicon): Token[] {
  const split: Token[] = [];
  for (let i = 0; i < pieces.length; ) {
    const known = pieces[i]!.kind === 'number' ? undefined : longestEntry(lexicon, pieces, i);
    const found = known ? undefined : splitPrefix(pieces, i, lexicon);
    const length = known?.texts.length ?? found?.length ?? 1;
    split.push(...(found?.first ?? [pieces[i]!]), ...pieces.slice(i + 1, i + length));
    i += length;
  }
  return split;
}

/** A piece without its prefix, and how many pieces the word has that it begins: للسادس والعشرين. */
function splitPrefix(
  pieces: readonly Token[],
  i: number,
  lexicon: Lexicon,
): { first: Token[]; length: number } | undefined {
  const piece = pieces[i]!;
  if (piece.kind !== 'word') return undefined;
  let best: { first: Token[]; length: number } | undefined;
  for (const prefix of ARABIC_PREFIXES) {
    if (!piece.text.startsWith(prefix)) continue;
    // A ligature is one character for several letters.
    const middle = Math.min(piece.start + prefix.length, piece.end - 1);
    const isApart = prefix.startsWith('و') && middle > piece.start;
    const stem = piece.text.slice(prefix.length);
    for (const text of prefix.endsWith('لل') ? [stem, `ال${stem}`] : [stem]) {
      if (!lexicon.entries.has(text)) continue;
      const rest: Token = isApart ? { ...piece, text, start: middle, gap: false } : { ...piece, text };
      const { length } = longestEntry(lexicon, [rest, ...pieces.slice(i + 1, i + 4)], 0)?.texts ?? [];
      // `واليوم التالي` is `and the next day`, and not `and the day`.
      if (length <= (best?.length ?? 0)) continue;
      best = { first: isApart ? [{ ...piece, text: 'و', end: middle }, rest] : [rest], length };
    }
  }
  return best;
}

/** Tokens between the number of a quarter and its word, at most: `III - IV кварталы`. */
const PART_REACH = 7;

const PARTS = tagSet([
  'quarter',
  'quarterCode',
  'half',
  'halfCode',
  'halfOfMonth',
  'thirdOfMonth',
  'monthPart',
]);

function markParts(tokens: readonly TaggedToken[]): void {
  for (let i = 0; i < tokens.length; i++) {
    if (!haveCommonTag(tokens[i]!.set, PARTS)) continue;
    for (let j = Math.max(0, i - PART_REACH); j <= i; j++) tokens[j]!.nearPart = true;
  }
}

/** `Up to 12 may attend`: the verb, in small letters and before another word. */
function unmarkVerb(tokens: TaggedToken[], pieces: readonly Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const [token, next] = [tokens[i]!, tokens[i + 1]];
    if (token.text !== 'may' || next?.kind !== 'word' || next.tags.length > 0) continue;
    if (pieces.some(({ start, capital }) => start === token.start && capital)) continue;
    unmark(token);
  }
}

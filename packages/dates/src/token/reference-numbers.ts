import { TAG } from '../locale/tags.js';
import { behindOf, has, SPACED, type TaggedToken } from './tagged-token.js';

/**
 * Digits that belong to a name or a number of reference are no dates: SG13RG-AFR, COVID-19, 5G, A/53/250,
 * N° 3. They become `code`.
 */
export function markReferenceNumbers(tokens: TaggedToken[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'number') continue;
    if (isNumberOfPoint(tokens, i)) {
      token.kind = 'reference';
      continue;
    }
    if (isDecade(tokens, i) || isNumberedDay(tokens, i) || isMistyped(tokens, i)) {
      token.kind = 'other';
      continue;
    }
    const after = tokens[i + 1];
    const joinsNext = after !== undefined && !after.gap && (isName(after) || isSuffix(tokens, i));
    if (!joinsNext && !continuesName(tokens, i) && !isReferenceNumber(tokens, i) && !isNumbered(tokens, i))
      continue;
    if (!joinsNext && monthBehind(tokens, i) && !continuesName(tokens, i)) {
      token.kind = 'other';
      continue;
    }
    token.kind = 'reference';
    if (joinsNext) after.kind = 'reference';
  }
}

/** `6. Days and hours: 18 June`: the number of a point in a list, before a word that is none of a date. */
function isNumberOfPoint(tokens: readonly TaggedToken[], i: number): boolean {
  const [mark, word] = [tokens[1], tokens[2]];
  return (
    i === 0 &&
    tokens[0]!.digits <= 2 &&
    mark?.kind === 'mark' &&
    (mark.text === '.' || mark.text === ')') &&
    !mark.gap &&
    word?.kind === 'word' &&
    word.gap &&
    word.text.length > 2 &&
    word.tags.every(({ type }) => type === 'days') &&
    tokens.slice(3).some(({ kind }) => kind === 'number')
  );
}

/** `I5 March`: a letter for a digit. */
const isMistyped = (tokens: readonly TaggedToken[], i: number): boolean =>
  !tokens[i]!.gap && has(tokens[i - 1], TAG.ordinal) && /^[il]+$/.test(tokens[i - 1]!.text);

/** `1980s`, `1980-е годы`. */
const isDecade = (tokens: readonly TaggedToken[], i: number): boolean => {
  const [token, next, behind] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (token.digits !== 4 || token.value % 10 !== 0 || !next || next.gap) return false;
  return (
    next.text === 's' ||
    (isHyphen(next) && behind !== undefined && !behind.gap && has(behind, TAG.ordinalMark))
  );
};

/** `Study Group 5 March 2022`: the number may be the group's or the day, and is not read. */
const isNumberedDay = (tokens: readonly TaggedToken[], i: number): boolean =>
  tokens[i - 1]?.kind === 'word' &&
  NUMBERED_THINGS.has(tokens[i - 1]!.text) &&
  tokens[i]!.digits < 3 &&
  monthBehind(tokens, i);

/** `62-R`: a hyphen and a letter or two that are no month. */
const isSuffix = (tokens: readonly TaggedToken[], i: number): boolean => {
  const [hyphen, letters] = [tokens[i + 1], tokens[i + 2]];
  return (
    isHyphen(hyphen) && letters !== undefined && !letters.gap && isName(letters) && letters.text.length < 3
  );
};

/** `Room 12 May 2022`: the number may be the room's or the day, and is not read. */
function monthBehind(tokens: readonly TaggedToken[], i: number): boolean {
  const next = behindOf(tokens, i + 1);
  return has(tokens[next], TAG.month) && !has(tokens[next], TAG.weekday);
}

const isName = (token: TaggedToken | undefined): boolean =>
  token?.kind === 'reference' ||
  (token?.kind === 'word' && token.tags.length === 0 && SPACED.test(token.text));

/** Chinese counts its sessions and groups: 第74届, 第 9 研究组. A quarter or a week is a matter of dates. */
const countsChinese = (tokens: readonly TaggedToken[], i: number): boolean =>
  (tokens[i - 1]?.text === '第' && !'季周週天半'.includes(tokens[i + 1]?.text ?? ' ')) ||
  (tokens[i + 1] !== undefined &&
    '层楼室届屆次名人项'.includes(tokens[i + 1]!.text) &&
    tokens[i]!.digits < 4);

/** `(PK- 18)`: a name in brackets that a space got into. */
const isInBrackets = (tokens: readonly TaggedToken[], i: number): boolean =>
  isHyphen(tokens[i - 1]) && !tokens[i - 1]!.gap && isName(tokens[i - 2]) && tokens[i + 1]?.text === ')';

const isHyphen = (token: TaggedToken | undefined): boolean => token?.kind === 'mark' && token.text === '-';

/** Joined to a name without a space, at once or by a hyphen, solidus or partial: A/53/250, H.264. */
function continuesName(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  if (countsChinese(tokens, i) || isInBrackets(tokens, i)) return true;
  if (token.gap || !before) return false;
  if (isName(before)) return true;
  // `Forum–2021`: a dash without spaces joins a year to a name.
  const isYearDash = before.text === '–' && token.digits === 4;
  if (before.gap || before.kind !== 'mark' || !('-/.+'.includes(before.text) || isYearDash)) return false;
  const name = tokens[i - 2];
  if (isIsoDate(tokens, i)) return false;
  return (
    (isName(name) && (before.text !== '.' || name!.kind === 'reference' || name!.text.length === 1)) ||
    (before.text === '/' &&
      name?.kind === 'word' &&
      SPACED.test(name.text) &&
      name.text.length <= 2 &&
      !has(name, TAG.hour))
  );
}

/** `T09:00Z/2024-06-07`: a whole date behind a solidus is no number of reference. */
const isIsoDate = (tokens: readonly TaggedToken[], i: number): boolean =>
  tokens[i]!.digits === 4 &&
  [i + 1, i + 3].every((at) => isHyphen(tokens[at]) && !tokens[at]!.gap) &&
  [i + 2, i + 4].every((at) => tokens[at]?.digits === 2 && !tokens[at]!.gap);

const REFERENCE_WORDS = new Set(
  'no nos nr num numero n room rev doc document salle sala зал العدد رقم القاعه قاعه'.split(' '),
);

/** `14 December (1)`: a number alone in brackets, at the end or before a word. */
function isFootnote(tokens: readonly TaggedToken[], i: number): boolean {
  const [open, close, after] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
  const alone =
    open?.kind === 'mark' && '(['.includes(open.text) && close?.kind === 'mark' && ')]'.includes(close.text);
  return alone && i > 1 && tokens[i]!.digits < 3 && (after === undefined || isName(after));
}

/** A number behind a word and before a colon, or behind the word for a day and before a bracket or a dash. */
function isLabel(tokens: readonly TaggedToken[], i: number): boolean {
  const [word, mark, next] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
  if (word?.kind !== 'word' || !tokens[i]!.gap || mark?.kind !== 'mark' || tokens[i]!.digits > 2)
    return false;
  const day = DAY_WORDS.has(word.text);
  if (mark.text === ':')
    return (!mark.gap || day) && (next === undefined || next.gap) && (day || word.tags.length === 0);
  if (LABEL_DASHES.has(mark.text))
    return i === 1 && COUNTED_DAYS.has(word.text) && mark.gap && next?.kind === 'word' && next.gap;
  return day && (mark.text === '(' || mark.text === ')');
}

/** `Study Group 2, …`, `Resolution 25 (…)`: the number is the noun's, unless a month follows it. */
function isNumbered(tokens: readonly TaggedToken[], i: number): boolean {
  const [noun, number] = [tokens[i - 1], tokens[i]!];
  if (noun?.kind !== 'word' || !number.gap || !NUMBERED_THINGS.has(noun.text) || number.digits > 4)
    return false;
  const next = behindOf(tokens, i + 1);
  const date =
    has(tokens[next], TAG.month) || has(tokens[next], TAG.ordinalMark) || has(tokens[next], TAG.dayMark);
  const range = isHyphen(tokens[i + 1]) && !tokens[i + 1]!.gap && tokens[i + 2]?.kind === 'number';
  return !date && !range;
}

/** Nouns that are numbered, folded, in the languages with spaces. */
const NUMBERED_THINGS = new Set(
  (
    'hall halls vol version versions booth stand edition group groups question questions commission committee party room document doc item annex resolution decision ' +
    'article phase module part volume chapter section recommendation wp sg floor building suite level gate box ' +
    'salles groupe groupes commissions comite salle annexe decisions articles partie partial etage batiment bureau ' +
    'edicion grupo grupos comision piso edificio nivel cuestion sala documento anexo resolucion articulo fase modulo parte punto ' +
    'версия редакция этаж каб кабинет комната комиссия комиссии группа группы вопрос вопросы зал документ документу приложение резолюция решение статья пункт этап ' +
    'الاصدار اصدار النسخه نسخه العدد عدد صفحه الصفحه اللجنه لجنه الدراسات المجموعه فريق الفريق القاعه قاعه الوثيقه القرار قرار الماده المسائل المساله الطابق طابق المبني رقم'
  ).split(' '),
);

/** Behind these a number and a word are no range: `Day 2 – Thursday 17 September`, but not `Day 5 – 8 June`. */
const COUNTED_DAYS = new Set(['day', 'jour', 'tag', 'день']);

const DAY_WORDS = new Set([...COUNTED_DAYS, 'dia']);

const LABEL_DASHES = new Set(['-', '–', '—']);

/** `N° 3`, `No. 5`, `№ 7`, `#12`, `Room 4`, `Study Group 2: …`, `Day 1 (…)`. */
function isReferenceNumber(tokens: readonly TaggedToken[], i: number): boolean {
  let before = i - 1;
  if (tokens[before]?.kind === 'mark' && '#№$€£'.includes(tokens[before]!.text)) return true;
  while (tokens[before] && ['.', '°', 'º', ':'].includes(tokens[before]!.text)) before--;
  const word = tokens[before];
  if (isLabel(tokens, i) || isFootnote(tokens, i)) return true;
  const marked = before < i - 1;
  if (word?.text === 'ال') return true;
  if (word?.kind !== 'word' || !REFERENCE_WORDS.has(word.text)) return false;
  return word.tags.length === 0 || marked;
}

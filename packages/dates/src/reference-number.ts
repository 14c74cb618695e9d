import { type Atom, has, SPACED } from './atom.js';
import { T } from './lexicon.js';

/**
 * Digits that belong to a name or a number of reference are no dates: SG13RG-AFR, COVID-19, 5G, A/53/250,
 * N° 3. They become `code`.
 */
export function markCodes(atoms: Atom[]): void {
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (atom.kind !== 'number') continue;
    if (isDecade(atoms, i) || isNumberedDay(atoms, i) || isMistyped(atoms, i)) {
      atom.kind = 'other';
      continue;
    }
    const after = atoms[i + 1];
    const joinsNext = after !== undefined && !after.gap && (isName(after) || isSuffix(atoms, i));
    if (!joinsNext && !continuesName(atoms, i) && !isReferenceNumber(atoms, i) && !isNumbered(atoms, i))
      continue;
    if (!joinsNext && monthBehind(atoms, i) && !continuesName(atoms, i)) {
      atom.kind = 'other';
      continue;
    }
    atom.kind = 'code';
    if (joinsNext) after.kind = 'code';
  }
}

/** `I5 March`: a letter for a digit. */
const isMistyped = (atoms: readonly Atom[], i: number): boolean =>
  !atoms[i]!.gap && has(atoms[i - 1], T.ordinal) && /^[il]+$/.test(atoms[i - 1]!.text);

/** `1980s`, `1980-е годы`. */
const isDecade = (atoms: readonly Atom[], i: number): boolean => {
  const [atom, next, behind] = [atoms[i]!, atoms[i + 1], atoms[i + 2]];
  if (atom.digits !== 4 || atom.value % 10 !== 0 || !next || next.gap) return false;
  return (
    next.text === 's' || (isHyphen(next) && behind !== undefined && !behind.gap && has(behind, T.ordinalMark))
  );
};

/** `Study Group 5 March 2022`: the number may be the group's or the day, and is not read. */
const isNumberedDay = (atoms: readonly Atom[], i: number): boolean =>
  atoms[i - 1]?.kind === 'word' &&
  NUMBERED_THINGS.has(atoms[i - 1]!.text) &&
  atoms[i]!.digits < 3 &&
  monthBehind(atoms, i);

/** `62-R`: a hyphen and a letter or two that are no month. */
const isSuffix = (atoms: readonly Atom[], i: number): boolean => {
  const [hyphen, letters] = [atoms[i + 1], atoms[i + 2]];
  return (
    isHyphen(hyphen) && letters !== undefined && !letters.gap && isName(letters) && letters.text.length < 3
  );
};

/** `Room 12 May 2022`: the number may be the room's or the day, and is not read. */
function monthBehind(atoms: readonly Atom[], i: number): boolean {
  let next = i + 1;
  while (has(atoms[next], T.of) && !has(atoms[next], T.to)) next++;
  return has(atoms[next], T.month) && !has(atoms[next], T.weekday);
}

const isName = (atom: Atom | undefined): boolean =>
  atom?.kind === 'code' || (atom?.kind === 'word' && atom.senses.length === 0 && SPACED.test(atom.text));

/** Chinese counts its sessions and groups: 第74届, 第 9 研究组. A quarter or a week is a matter of dates. */
const countsChinese = (atoms: readonly Atom[], i: number): boolean =>
  (atoms[i - 1]?.text === '第' && !'季周週天半'.includes(atoms[i + 1]?.text ?? ' ')) ||
  (atoms[i + 1] !== undefined && '层楼室届屆次名人项'.includes(atoms[i + 1]!.text) && atoms[i]!.digits < 4);

/** `(PK- 18)`: a name in brackets that a space got into. */
const isInBrackets = (atoms: readonly Atom[], i: number): boolean =>
  isHyphen(atoms[i - 1]) && !atoms[i - 1]!.gap && isName(atoms[i - 2]) && atoms[i + 1]?.text === ')';

const isHyphen = (atom: Atom | undefined): boolean => atom?.kind === 'mark' && atom.text === '-';

/** Joined to a name without a space, at once or by a hyphen, solidus or point: A/53/250, H.264. */
function continuesName(atoms: readonly Atom[], i: number): boolean {
  const atom = atoms[i]!;
  const before = atoms[i - 1];
  if (countsChinese(atoms, i) || isInBrackets(atoms, i)) return true;
  if (atom.gap || !before) return false;
  if (isName(before)) return true;
  if (before.gap || before.kind !== 'mark' || !'-/.'.includes(before.text)) return false;
  const name = atoms[i - 2];
  return (
    (isName(name) && (before.text !== '.' || name!.kind === 'code' || name!.text.length === 1)) ||
    (before.text === '/' && name?.kind === 'word' && SPACED.test(name.text) && name.text.length <= 2)
  );
}

const REFERENCE_WORDS = new Set([
  'no',
  'nos',
  'nr',
  'num',
  'numero',
  'n',
  'room',
  'rev',
  'doc',
  'document',
  'salle',
  'sala',
  'зал',
  'العدد',
  'رقم',
  'القاعه',
  'قاعه',
]);

/** `14 December (1)`: a number alone in brackets, at the end or before a word. */
function isFootnote(atoms: readonly Atom[], i: number): boolean {
  const [open, close, after] = [atoms[i - 1], atoms[i + 1], atoms[i + 2]];
  const alone =
    open?.kind === 'mark' && '(['.includes(open.text) && close?.kind === 'mark' && ')]'.includes(close.text);
  return alone && i > 1 && atoms[i]!.digits < 3 && (after === undefined || isName(after));
}

/** A number behind a word and before a colon, or behind the word for a day and before a bracket. */
function isLabel(atoms: readonly Atom[], i: number): boolean {
  const [word, mark, next] = [atoms[i - 1], atoms[i + 1], atoms[i + 2]];
  if (word?.kind !== 'word' || !atoms[i]!.gap || mark?.kind !== 'mark' || atoms[i]!.digits > 2) return false;
  const day = DAY_WORDS.has(word.text);
  if (mark.text === ':')
    return !mark.gap && (next === undefined || next.gap) && (day || word.senses.length === 0);
  return day && (mark.text === '(' || mark.text === ')');
}

/** `Study Group 2, …`, `Resolution 25 (…)`: the number is the noun's, unless a month follows it. */
function isNumbered(atoms: readonly Atom[], i: number): boolean {
  const [noun, number] = [atoms[i - 1], atoms[i]!];
  if (noun?.kind !== 'word' || !number.gap || !NUMBERED_THINGS.has(noun.text) || number.digits > 4)
    return false;
  let next = i + 1;
  while (has(atoms[next], T.of) && !has(atoms[next], T.to)) next++;
  const date = has(atoms[next], T.month) || has(atoms[next], T.ordinalMark) || has(atoms[next], T.dayMark);
  const range = isHyphen(atoms[i + 1]) && !atoms[i + 1]!.gap && atoms[i + 2]?.kind === 'number';
  return !date && !range;
}

/** Nouns that are numbered, folded, in the languages with spaces. */
const NUMBERED_THINGS = new Set(
  (
    'group groups question questions commission committee party room document doc item annex resolution decision ' +
    'article phase module part volume chapter section recommendation wp sg floor building suite level gate box ' +
    'groupe groupes commissions comite salle annexe decisions articles partie point etage batiment bureau ' +
    'grupo grupos comision comite piso edificio nivel cuestion sala documento anexo resolucion decision articulo fase modulo parte punto ' +
    'этаж каб кабинет комната комиссия комиссии группа группы вопрос вопросы зал документ документу приложение резолюция решение статья пункт этап ' +
    'اللجنه لجنه الدراسات المجموعه فريق الفريق القاعه قاعه الوثيقه القرار قرار الماده المسائل المساله الطابق طابق المبني رقم'
  ).split(' '),
);

const DAY_WORDS = new Set(['day', 'jour', 'dia', 'день']);

/** `N° 3`, `No. 5`, `№ 7`, `#12`, `Room 4`, `Study Group 2: …`, `Day 1 (…)`. */
function isReferenceNumber(atoms: readonly Atom[], i: number): boolean {
  let before = i - 1;
  if (atoms[before]?.kind === 'mark' && '#№$€£'.includes(atoms[before]!.text)) return true;
  while (atoms[before] && ['.', '°', 'º', ':'].includes(atoms[before]!.text)) before--;
  const word = atoms[before];
  if (isLabel(atoms, i) || isFootnote(atoms, i)) return true;
  const marked = before < i - 1;
  if (word?.text === 'ال') return true;
  if (word?.kind !== 'word' || !REFERENCE_WORDS.has(word.text)) return false;
  return word.senses.length === 0 || marked;
}

import type { Language } from '@regional-presence/core';
import { languageOfScript } from '@regional-presence/core/internal';

import { parseTimeZone } from '@regional-presence/dates';
import { foldText, nearestWordTo } from '../field/words.js';
import type { Column } from './column.js';
import { FIELD_WORDS, FIELDS, type Field } from './field-words.js';
import { fieldOfComposedHeading, isOfOther, simplifiedChinese } from './heading-grammar.js';

/** The field of a heading. The rank is 0 for the field's own name; a higher rank is a weaker match. */
interface HeadingMatch {
  field: Field;
  rank: number;
}

const FIELD_BY_WORD = new Map<string, HeadingMatch>();
for (const field of FIELDS) {
  for (const [i, word] of [field, ...FIELD_WORDS[field].split('|')].entries()) {
    const key = foldText(word);
    if (key && !FIELD_BY_WORD.has(key)) FIELD_BY_WORD.set(key, { field, rank: i });
  }
}

/** Words without a meaning of their own: `date de début` and `date début` are the same. */
const HEADING_STOP_WORDS = new Set(
  'of the de du des la le les l d del los las el for pour para и a an'.split(' '),
);

/** Words for the whole row: `Event time zone` is a zone, and `Venue name` is a venue. */
const ENTITY_WORDS = new Set(
  'event events meeting meetings activity activities conference session name evenement reunion activite nom evento reunion actividad nombre мероприятия мероприятие собрания название'.split(
    ' ',
  ),
);

const withoutWords = (key: string, words: ReadonlySet<string>): string =>
  key
    .split(' ')
    .filter((word) => !words.has(word))
    .join(' ');

const FIELD_BY_SHORT_WORD = new Map<string, HeadingMatch>();
for (const [key, { field, rank }] of FIELD_BY_WORD) {
  const short = withoutWords(key, HEADING_STOP_WORDS);
  if (short && !FIELD_BY_SHORT_WORD.has(short)) FIELD_BY_SHORT_WORD.set(short, { field, rank: rank + 1000 });
}

/** Fields of codes: the name of a task is none. */
const FIELDS_OF_CODES: ReadonlySet<Field> = new Set<Field>(['plans']);

/** The field of a folded heading: as it is, without stop words, or without words for the whole row. */
function fieldOfKey(key: string): HeadingMatch | undefined {
  const exact = FIELD_BY_WORD.get(key);
  if (exact) return exact;
  const short = withoutWords(key, HEADING_STOP_WORDS);
  const joined = FIELD_BY_SHORT_WORD.get(short);
  if (joined) return joined;
  const rest = withoutWords(short, ENTITY_WORDS);
  const part = rest === short || rest === '' ? undefined : FIELD_BY_SHORT_WORD.get(rest);
  const isOther = !part || part.field === 'title' || FIELDS_OF_CODES.has(part.field);
  return isOther ? undefined : { field: part.field, rank: part.rank + 1000 };
}

/** The folded heading. `startDate` and `start_date` are two words. */
const headingKey = (heading: string): string =>
  simplifiedChinese(foldText(heading.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')));

/**
 * The field of a second column with such a heading: 时间 is a date, and next to a date column it is the hours.
 */
const SECOND_COLUMN_FIELD: ReadonlyMap<string, Field> = new Map([
  ['时间', 'hours'],
  ['举办时间', 'hours'],
  ['会议时间', 'hours'],
  ['when', 'hours'],
]);

/** The letter of a column, from its 0-based index: 0 → A, 26 → AA. */
export function columnLetter(index: number): string {
  let letter = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26))
    letter = String.fromCharCode(65 + ((n - 1) % 26)) + letter;
  return letter;
}

/** The 0-based index of a column, from its letter: A → 0, AA → 26. */
export function indexOfColumn(letter: string): number {
  let index = 0;
  for (const character of letter.toUpperCase()) index = index * 26 + character.charCodeAt(0) - 64;
  return index - 1;
}

/** Words that mean a title and nothing else: `titleEn` is one before `topic`. */
const TITLE_WORD =
  /(?:^|\s)(?:titles?|titre|intitule|titulo|titolo|titel|название|наименование|标题|名称|عنوان|العنوان)(?:\s|$)/u;

const namesTitle = (heading: string): boolean => TITLE_WORD.test(headingKey(heading));

const isTitleWord = (heading: string): boolean => namesTitle(heading) && !headingKey(heading).includes(' ');

/** After `title` and `name`, before `topic`. */
const NAMED_TITLE_RANK = 1.5;

/** The rank of a heading that is understood by its parts. */
const COMPOSED_RANK = 4000;

const TRAILING_BRACKET = /^(.*?)[([（]([^)\]）]*)[)\]）]\s*$/s;

const FOREIGN_OWNERS = new Set(
  'organizer organiser contact author speaker speakers creator user owner person publisher sponsor registration rsvp'.split(
    ' ',
  ),
);

/** Words in brackets that describe the format of a column and not another thing. */
const FORMAT_HINTS = new Set(
  'min mins minutes hours hrs days minuten stunden minutos horas heures s es optional required if any local local time gmt utc 24h 24 h hh mm hh mm ss iso iso 8601 edtf text en fr es ru ar zh english french spanish facultatif obligatoire heure locale opcional hora local местное время если есть 可选 当地时间 اختياري'.split(
    ' ',
  ),
);

/** Words of an instruction to those who fill in a form: `Location (keep sorted please)`. */
const INSTRUCTION_WORDS = new Set(
  'please only keep sorted required mandatory optional example eg format e.g see write enter fill choose select veuillez obligatoire facultatif exemple ejemplo obligatorio opcional пожалуйста обязательно пример 请 必填 选填 مثال مطلوب اختياري'.split(
    ' ',
  ),
);

/**
 * Whether a text in brackets leaves the meaning of the heading as it is: `Date (dd/mm/yyyy)`, `Hours
 * (Geneva)`, `Partner(s)`. `Date (registration)` is another date.
 */
function isFormatHint(bracket: string): boolean {
  const key = foldText(bracket);
  if (key.split(' ').some((word) => INSTRUCTION_WORDS.has(word))) return true;
  if (
    key === '' ||
    key.split(' ').every((word) => FORMAT_HINTS.has(word) || /^[dmyajhs\u0434\u043c\u0433]{1,4}$/.test(word))
  )
    return true;
  return fieldOfKey(key) !== undefined || parseTimeZone(bracket) !== undefined;
}

/** The field of a part of a path. A list of one has a plural: `venues.city`. */
function fieldOfPathPart(part: string): HeadingMatch | undefined {
  const key = headingKey(part);
  return fieldOfKey(key) ?? fieldOfKey(key.replace(/s$/, ''));
}

function matchHeading(heading: string): (HeadingMatch & { hint?: string }) | undefined {
  const whole = fieldOfKey(headingKey(heading));
  if (whole) return isTitleWord(heading) ? { ...whole, rank: 0 } : whole;
  const match = TRAILING_BRACKET.exec(heading);
  const named = match && fieldOfKey(headingKey(match[1]!));
  if (named && isFormatHint(match[2]!)) return { ...named, rank: named.rank + 2000, hint: match[2]!.trim() };
  if (match) return undefined;
  const composed = fieldOfComposedHeading(headingKey(heading));
  if (composed)
    return {
      field: composed,
      rank: composed === 'title' && namesTitle(heading) ? NAMED_TITLE_RANK : COMPOSED_RANK,
    };
  // Nested JSON: `venue.name` is the venue, `properties.title` is the title.
  const path = /^[^\s.]+(?:\.[^\s.]+)+$/.test(heading) ? heading.split('.') : [];
  // `speaker.name` is not the title of the row.
  if (path.slice(0, -1).some((part) => FOREIGN_OWNERS.has(headingKey(part)))) return undefined;
  const parts = path.toReversed().map(fieldOfPathPart);
  const nested = parts.find((part) => part && part.field !== 'title') ?? parts.find((part) => part);
  return nested && { field: nested.field, rank: nested.rank + 3000 };
}

/** The field of a column heading, if it is known. */
export function fieldOfHeading(
  heading: string,
): { field: Field; hint?: string; isComposed?: true } | undefined {
  const named = matchHeading(heading);
  if (!named) return undefined;
  const { field, hint, rank } = named;
  return {
    field,
    ...(hint === undefined ? {} : { hint }),
    ...(rank === COMPOSED_RANK ? { isComposed: true } : {}),
  };
}

/** Shorter headings are similar to too many words. */
const MIN_SUGGESTION_LENGTH = 4;

/** Headings that begin with one word at least, for the word to be no part of their meaning. */
const MIN_PREFIXED = 3;

/** The word before a low line with which several headings begin: `meta` of `meta_name`, `meta_date`, `meta_venue`. */
function sharedPrefix(headings: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const heading of headings) {
    const prefix = /^(\p{L}+)_/u.exec(heading.trim())?.[1]?.toLowerCase();
    if (prefix && !isOfOther(prefix)) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  const [[prefix, count] = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a);
  return count >= MIN_PREFIXED ? prefix : undefined;
}

function matchWithoutPrefix(heading: string, prefix: string | undefined): ReturnType<typeof matchHeading> {
  if (prefix === undefined || !heading.toLowerCase().startsWith(`${prefix}_`)) return undefined;
  const found = matchHeading(heading.slice(prefix.length + 1));
  return found && { ...found, rank: found.rank + COMPOSED_RANK };
}

/**
 * Matches the column headings of a table to fields. Each field has one column: the one with the best rank,
 * the first among equals.
 *
 * @param fits whether a column can hold the field of its heading.
 */
export function matchColumns(
  headings: readonly string[],
  fits: (index: number, field: Field) => boolean = () => true,
): Column[] {
  const prefix = sharedPrefix(headings);
  const named = headings.map((heading, i) => {
    const found = matchHeading(heading.trim()) ?? matchWithoutPrefix(heading.trim(), prefix);
    return found && fits(i, found.field) ? found : undefined;
  });
  const best = new Map<Field, number>();
  for (const [i, found] of named.entries()) {
    if (!found) continue;
    const other = best.get(found.field);
    if (other === undefined || found.rank < named[other]!.rank) best.set(found.field, i);
  }
  const names = new Set<string>();
  return headings.map((heading, i): Column => {
    const name = heading.trim();
    const column: Column = { letter: columnLetter(i), name };
    const key = foldText(name);
    if (names.has(key) && key !== '') column.isRepeated = true;
    names.add(key);
    const found = named[i];
    const secondField = SECOND_COLUMN_FIELD.get(key);
    if (found && best.get(found.field) === i) {
      column.field = found.field;
      if (found.hint) column.hint = found.hint;
    } else if (found && secondField && !best.has(secondField)) {
      best.set(secondField, i);
      column.field = secondField;
    } else if (found?.field === 'title' && !column.isRepeated && !best.has('otherTitle')) {
      best.set('otherTitle', i);
      column.field = 'otherTitle';
    } else if (!found && key.length >= MIN_SUGGESTION_LENGTH) {
      const near = nearestWordTo(name, FIELD_BY_WORD.keys());
      if (near !== undefined) column.closestHeading = near;
    }
    return column;
  });
}

/** Words of column headings that distinguish French, Spanish and English. */
const HEADING_LANGUAGE: Readonly<Record<'en' | 'es' | 'fr', RegExp>> = {
  fr: /titre|activite|evenement|reunion|lieu|pays|ville|debut|heure|bureau|modalite|statut|theme|partenaire|remarque|lien|secteur|intitule|duree|\bdu\b|\bde l\b/,
  es: /titulo|actividad|evento|reunion|lugar|pais|ciudad|fecha|hora|oficina|modalidad|estado|tema|asociad|observacion|enlace|nombre|\bdel\b|duracion/,
  en: /title|activity|event|meeting|place|country|city|time|office|modality|status|theme|partners|remark|link|name|when|where|location|\bof\b/,
};

/**
 * The language of a table, from the letters and words of its column headings; `undefined` if they do not
 * decide.
 */
export function headingLanguage(headings: readonly string[]): Language | undefined {
  const text = headings.join(' ');
  const byScript = languageOfScript(text);
  if (byScript) return byScript;
  const counts = (['en', 'es', 'fr'] as const).map((language) => ({
    language,
    count: headings.filter((heading) => HEADING_LANGUAGE[language].test(foldText(heading))).length,
  }));
  counts.sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first!.count > second!.count ? first!.language : undefined;
}

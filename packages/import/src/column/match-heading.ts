import type { Edtf } from '@regional-presence/core/period';
import { parsePeriodText, parseTimeZone } from '@regional-presence/dates';
import { STATUS_WORDS } from '../field/status-words.js';
import { foldText } from '../field/words.js';
import { FIELD_WORDS, FIELDS, type Field } from './field-words.js';
import { fieldOfComposedHeading, mentionsDate, namesOtherDate, namesVenue } from './heading-grammar.js';
import { headingKey } from './heading-key.js';
import { isOfOtherThing, pathOfHeading } from './other-owners.js';

/** The field of a heading. The rank is 0 for the field's own name; a higher rank is a weaker match. */
export interface HeadingMatch {
  field: Field;
  rank: number;
}

export const FIELD_BY_WORD = new Map<string, HeadingMatch>();
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
export const ENTITY_WORDS: ReadonlySet<string> = new Set(
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

/** Words that mean a title and nothing else: `titleEn` is one before `topic`. */
const TITLE_WORD =
  /(?:^|\s)(?:titles?|titre|intitule|titulo|titolo|titel|название|наименование|标题|名称|عنوان|العنوان)(?:\s|$)/u;

const namesTitle = (heading: string): boolean => TITLE_WORD.test(headingKey(heading));

const isTitleWord = (heading: string): boolean => namesTitle(heading) && !headingKey(heading).includes(' ');

/** After `title` and `name`, before `topic`. */
const NAMED_TITLE_RANK = 1.5;

/** The rank of a heading that is understood by its parts. */
export const COMPOSED_RANK = 4000;

const TRAILING_BRACKET = /^(.*?)[([（]([^)\]）]*)[)\]）]\s*$/s;

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

/** `Year (for the archive)` is the year all the same. `Place (for dinner)` may be another place. */
const FIELDS_WITH_PURPOSE: ReadonlySet<Field> = new Set<Field>(['year', 'month']);

const PURPOSE = /^(?:for|pour|para|для|fur|per|用于|لاجل) ?\p{L}/u;

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
  // `Location (city, state)`
  const namesFields = bracket.split(PARTS_OF_HINT).every((part) => fieldOfKey(foldText(part)) !== undefined);
  return namesFields || parseTimeZone(bracket) !== undefined;
}

const PARTS_OF_HINT = /\s*[,;/&+、،]\s*|\s+(?:and|et|y|и|и\/или)\s+|和|\s+و\s*/u;

/** The field of a part of a path. A list of one has a plural: `venues.city`. */
function fieldOfPathPart(part: string): HeadingMatch | undefined {
  const key = headingKey(part);
  return fieldOfKey(key) ?? fieldOfKey(key.replace(/s$/, ''));
}

/** `Venue / city`, `lugar y ciudad`. */
const JOINED_PARTS = /[/,;&+、،]|\s(?:and|or|et|ou|y|o|e|und|и|или)\s|[和及与或]|\s(?:و|أو)/u;

function composedMatch(heading: string): HeadingMatch | undefined {
  // Of statistics: `En cours` is no course.
  if (STATUS_WORDS.has(foldText(heading))) return undefined;
  const field = fieldOfComposedHeading(headingKey(heading), JOINED_PARTS.test(heading));
  if (field === undefined) return undefined;
  if (field === 'title' && namesTitle(heading)) return { field, rank: NAMED_TITLE_RANK };
  return { field, rank: isCountryOfVenue(field, heading) ? VENUE_RANK : COMPOSED_RANK };
}

/** `country_of_museum`, `venue country`: beside it a column `country` may be what the activity is about. */
const isCountryOfVenue = (field: Field, heading: string): boolean =>
  field === 'country' && namesVenue(headingKey(heading));

/** Before the field's own name. */
const VENUE_RANK = -1;

/** The zone behind a heading: `Start UTC`, `Time GMT+3`. */
const TRAILING_ZONE = /^(.+?)[\s,_/–-]+((?:UTC|GMT)(?:\s?[+−-]\s?\d{1,2}(?::?\d\d)?)?|\p{Lu}{3,4})$/u;

const FIELDS_WITH_ZONE = new Set<Field>(['date', 'start', 'end', 'hours', 'startTime', 'endTime']);

function matchWithHint(heading: string, hint: string): (HeadingMatch & { hint: string }) | undefined {
  // Cells are tried as headings as well: most of them name no field, and their brackets need no reading.
  const named = fieldOfKey(headingKey(heading)) ?? composedMatch(heading);
  if (!named) return undefined;
  const isPurpose = PURPOSE.test(foldText(hint)) && !namesOtherDate(hint);
  const leavesField = isPurpose ? FIELDS_WITH_PURPOSE.has(named.field) : isFormatHint(hint);
  return leavesField ? { ...named, rank: named.rank + 2000, hint: hint.trim() } : undefined;
}

/** A heading without a bracket at its end. */
export const withoutBracket = (heading: string): string => TRAILING_BRACKET.exec(heading)?.[1] ?? heading;

/** A longer text is not looked at: cells are tried as headings as well. In UTF-16 units. */
const MAX_READ_HEADING = 1000;

/** The zone that a heading names, whatever its other words are: `Beginn der Sitzung (UTC)`. */
export function zoneOfHeading(heading: string): string | undefined {
  if (heading.length > MAX_READ_HEADING) return undefined;
  const zone = TRAILING_BRACKET.exec(heading)?.[2] ?? TRAILING_ZONE.exec(heading)?.[2];
  return zone !== undefined && parseTimeZone(zone) !== undefined ? zone.trim() : undefined;
}

/** `Date 2026`, `Dates (2025/26)`, `2026年日期`: the year of the dates below. */
const YEARS_IN_HEADING =
  /^(?<before>.*?\p{L}[\s,–-]*)[([（]?(?<behind>(?:19|20)\d\d(?:\s?[/–-]\s?(?:\d\d){1,2})?)(?:\s?(?:г{1,2}\.?|年度?))?[)\]）]?\s*$|^(?<first>(?:19|20)\d\d(?:\s?[/–-]\s?(?:\d\d){1,2})?)(?:\s?年)?[\s,–-]*(?<rest>\p{L}.*)$/su;

/** The year of a heading, and the words before or behind it. Most texts have no year. */
const yearsIn = (heading: string): Partial<Record<string, string>> =>
  heading.length <= MAX_READ_HEADING && HAS_YEAR.test(heading)
    ? (YEARS_IN_HEADING.exec(heading)?.groups ?? {})
    : {};

const HAS_YEAR = /(?:19|20)\d\d/;

/** The heading of dates without the year that it names, and the year. @returns `undefined` for any other heading. */
function datesOfYear(heading: string): { heading: string; year: string } | undefined {
  const { before, behind, first, rest } = yearsIn(heading);
  const [bare, year] = [before ?? rest, behind ?? first];
  return bare !== undefined && year !== undefined && mentionsDate(bare) ? { heading: bare, year } : undefined;
}

/** `Start 2026`, `Fin 2026`: the heading of a column of dates; in a cell it may be a date itself. */
export function edgeOfYear(heading: string): { edge: 'start' | 'end'; year: string } | undefined {
  const { before, behind } = yearsIn(heading);
  const edge = before === undefined ? undefined : fieldOfKey(headingKey(before))?.field;
  return behind !== undefined && (edge === 'start' || edge === 'end') ? { edge, year: behind } : undefined;
}

/** The period that the heading of a column of dates gives them, EDTF: `Date 2026`. */
export function periodOfHeading(heading: string): Edtf | undefined {
  const year = edgeOfYear(heading)?.year ?? datesOfYear(heading)?.year;
  return year === undefined ? undefined : parsePeriodText(year);
}

const FIELDS_WITH_YEAR: ReadonlySet<Field> = new Set<Field>(['date', 'start', 'end']);

export function matchHeading(heading: string): (HeadingMatch & { hint?: string }) | undefined {
  if (heading.length > MAX_READ_HEADING) return undefined;
  const path = pathOfHeading(heading);
  const whole = fieldOfKey(headingKey(heading));
  // `speaker.name` is not the title of the row, `deadlines.date` not its date, `location.@type` not its kind.
  if (isOfOtherThing(path)) return whole?.field === 'contact' ? whole : undefined;
  if (whole) return isTitleWord(heading) ? { ...whole, rank: 0 } : whole;
  const ofYear = datesOfYear(heading);
  const dated = ofYear && (fieldOfKey(headingKey(ofYear.heading)) ?? composedMatch(ofYear.heading));
  if (dated && FIELDS_WITH_YEAR.has(dated.field)) return { ...dated, rank: dated.rank + 2000 };
  const hinted = TRAILING_BRACKET.exec(heading);
  if (hinted) return matchWithHint(hinted[1]!, hinted[2]!);
  const [, own, zone] = TRAILING_ZONE.exec(heading) ?? [];
  const ofTime = zone === undefined ? undefined : matchWithHint(own!, zone);
  if (ofTime && FIELDS_WITH_ZONE.has(ofTime.field) && parseTimeZone(zone!) !== undefined) return ofTime;
  const composed = composedMatch(heading);
  if (composed) return composed;
  // Nested JSON: `venue.name` is the venue, `properties.title` is the title.
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
    ...(rank === COMPOSED_RANK || rank === VENUE_RANK ? { isComposed: true } : {}),
  };
}

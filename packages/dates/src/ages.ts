import type { DateReading, ParsePhrase } from './date-reading.js';

/** Words before an age, in languages whose words have spaces between them. Others, such as `for`, are before a length. */
const FROM_AGE = 'à partir de|dès|from|ages?:?|aged|over|a partir de|desde|desde los|mayores de|от|с|ab';

/** Years of age. */
const YEARS_OLD = '(?:ans|years?(?:\\s(?:old|of age))?|años|лет|года|jahren?|anni|anos)(?!\\p{L})';

const AGE = '\\d{1,2}';

/** From one age to another. */
const AGES = `${AGE}(?:\\s?[-–/]\\s?|\\s(?:à|a|to|до|bis)\\s)${AGE}`;

/** For whom an event is, with words of its own before it: `, children from 6 years`, `(ages 6+)`, `, de 6 à 12 ans`. */
const FOR_AGES = [
  `(?:[\\p{L}’']+\\s+){0,5}?(?:${FROM_AGE})\\s+(?:${AGES}|${AGE}\\s?\\+?)\\s*${YEARS_OLD}`,
  `(?:[\\p{L}’']+\\s+){0,5}?(?:ages?|aged):?\\s+(?:${AGES}|${AGE}\\s?\\+?(?:\\s+and up)?)`,
  `(?:(?:de|da|от|von)\\s+)?${AGES}\\s*${YEARS_OLD}`,
  `${AGE}\\s?\\+`,
].join('|');

/** The same in Chinese: `，6岁以上`. */
const FOR_AGES_IN_CHINESE =
  '[，,（(、]?\\s*\\d{1,2}(?:\\s?[-–~～至到]\\s?\\d{1,2})?\\s?[岁歲](?:及?以上)?[）)。\\s]*$';

const AGES_AT_END = new RegExp(
  `(?:[,.;:(–-]\\s*|\\s+(?=pour|for|para|для))(?:${FOR_AGES})[\\s).]*$|${FOR_AGES_IN_CHINESE}`,
  'iu',
);

const MAY_HAVE_AGES = /\d\s?\+|[岁歲]|\d\s*(?:ans|years?|años|лет|года|jahr|anni|anos)|\bages?\b/iu;

/** Reads a phrase without the ages for which the event is. `undefined` if it has none, or no date without them. */
export function readWithoutAges(phrase: string, parse: ParsePhrase): DateReading | undefined {
  const ages = MAY_HAVE_AGES.test(phrase) ? AGES_AT_END.exec(phrase) : null;
  if (!ages) return undefined;
  const reading = parse(phrase.slice(0, ages.index));
  if (reading.periods.length === 0) return undefined;
  const ofAges = { start: ages.index, end: phrase.length };
  return { ...reading, input: phrase, unread: [...reading.unread, ofAges] };
}

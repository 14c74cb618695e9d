import type { DateReading } from './date-reading.js';
import type { ParsePhrase } from './phrase-parts.js';

/** Words before an age, in languages whose words have spaces between them. */
const FROM_AGE = 'à partir de|dès|from|ages?:?|aged|over|a partir de|desde los|mayores de|от|с|ab';

/** Years of age. */
const YEARS_OLD = 'ans|years?(?:\\s(?:old|of age))?|años|лет|года|jahren?|anni|anos';

const AGE = '\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?\\s?\\+?';

/** For whom an event is, up to the end of the phrase, with words of its own before it: `, children from 6 years`, `(ages 6+)`. */
const AGES_AT_END = new RegExp(
  `(?:[,.;:(–-]\\s*|\\s+(?=pour|for|para|для))(?:[\\p{L}’']+\\s+){0,5}?(?:(?:${FROM_AGE})\\s+${AGE}\\s*(?:${YEARS_OLD})|ages?:?\\s+${AGE}|\\d{1,2}\\s?\\+)[\\s).]*$|[，,（(、]?\\s*\\d{1,2}(?:\\s?[-–~～至到]\\s?\\d{1,2})?\\s?[岁歲](?:及?以上)?[）)。\\s]*$`,
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

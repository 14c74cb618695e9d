import { overlaps } from '@regional-presence/core/internal';
import { type Edtf, periodBounds } from '@regional-presence/core/period';
import { leadingStatusOf } from '../../field/leading-status.js';
import { type NeighbourDateOptions, parseDateOfNeighbours } from '../../field/neighbour-dates.js';
import { namesSomethingElse } from '../../field/speaks-of-status.js';
import { isOff } from '../../field/stated-status.js';
import { MOVE_WORDS } from '../../field/status-words.js';
import { KIND_WORDS } from '../../field/vocabulary.js';
import { foldText } from '../../field/words.js';
import { namesSomeTime } from '../../field/words-of-time.js';

export const OF_DAYS_OR_MONTH = /^\d{4}-\d\d(?:-\d\d(?:\/\d{4}-\d\d-\d\d)?)?$/;

/** `Extended until 20 June` */
const UNTIL_DAY = /^\.\.\/\d{4}-\d\d-\d\d$/;

/** Problems of texts with a number that is no date: `room 204`. */
const NO_DATE: ReadonlySet<string> = new Set(['date-unreadable', 'date-partly-read']);

export const isOfOtherYear = (period: Edtf, day: string): boolean =>
  /^\d{4}$/.test(period) && period !== day.slice(0, 4);

/** `Moving to 2021 – dates TBA`; not `Moved to room 2021`. */
function movesToYear(text: string, former: Edtf): boolean {
  const key = foldText(text);
  const move = MOVE_WORDS.exec(key);
  if (!move) return false;
  const [, year] =
    /^\P{L}*?(?:(?:to|a|au|en|para|на|в|الى|[至到])\s*)?(20\d\d)(?!\d)/u.exec(
      key.slice(move.index + move[0].length),
    ) ?? [];
  return year !== undefined && year !== former.slice(0, 4) && !isOff(leadingStatusOf(text));
}

/** `Rescheduled: 25/03/2027`, `Extended to 5 March`: it says that the event moves, with a date that is not that of the row. */
export function saysOfNewDate(text: string, former: Edtf, options: NeighbourDateOptions): boolean {
  const digit = text.search(/\d/);
  if (digit < 0 || !movesEvent(text)) return false;
  if (movesToYear(text, former)) return true;
  const readings = [text, text.slice(digit)].map((part) => parseDateOfNeighbours(part, options));
  const { periods, problems } = readings.find((reading) => reading.periods.length > 0) ?? readings[1]!;
  return periods.length > 0
    ? periods.some((period) => period !== former && (OF_DAYS_OR_MONTH.test(period) || UNTIL_DAY.test(period)))
    : !problems.some(({ code }) => NO_DATE.has(code));
}

/** Words before a verb of moving that are of the event itself. */
const WORDS_OF_EVENT: ReadonlySet<string> = new Set(
  'the this event meeting activity session date dates is was are were has have been now will be l le la les evenement reunion activite date est a ete sont seront sera se el los las evento reunion actividad fecha fechas ha sido fue мероприятие собрание событие заседание дата даты было был была الاجتماع الفعاليه النشاط الحدث موعد تم 会议 活动 已 被 将'
    .split(' ')
    .map(foldText),
);

/** Whether what moves is the event: `Meeting moved to 7 June`, not `Opening ceremony moved to 7 June`. */
export function movesEvent(text: string): boolean {
  const key = foldText(text);
  const before = key.slice(0, MOVE_WORDS.exec(key)?.index ?? 0).trim();
  return before === '' || before.split(' ').every((word) => WORDS_OF_EVENT.has(word) || KIND_WORDS.has(word));
}

/** `will now be held on`, `aura lieu`, `состоится`: what follows is when, or where. */
const WILL_BE_HELD =
  /^(?:\p{L}+\s+){0,3}?(?:now(?:\s+(?:takes place|held|on|scheduled(?: for)?|planned(?: for)?))?|will(?:\s+now)?\s+(?:be held|take place|be organi[sz]ed)|(?:se tiendra|aura lieu|sera (?:tenue?|organisée?))(?:\s+(?:finalement|désormais))?|(?:se celebrará|se realizará|se llevará a cabo|tendrá lugar)(?:\s+(?:finalmente|ahora))?|будет проведен[оа]?|состоится|пройдет|(?:ست|سي)(?:عقد|نعقد|قام)|将?改?[于在])(?:\s*:)?\s+/iu;
const HELD_IN_CHINESE = /(?:举办|举行|召开|进行)[。.]?$/u;

/** Problems of a text that says when in other words than a date. */
const OF_OTHER_TIME: ReadonlySet<string> = new Set(['date-relative', 'date-year-missing']);

/**
 * Whether a note says that the event moves to a time that is no date, `Moved to the following week`, or that it is held at
 * another time than that of the row, `Now 14-16 June`.
 *
 * @param former EDTF period of the row.
 */
export function saysOtherTime(note: string, former: Edtf, options: NeighbourDateOptions): boolean {
  if (namesSomethingElse(note)) return false;
  const key = foldText(note);
  const move = MOVE_WORDS.exec(key);
  if (move && movesEvent(note) && !isOff(leadingStatusOf(note))) {
    const rest = key.slice(move.index + move[0].length).trim();
    const behindTo = rest.slice(rest.indexOf(' ') + 1);
    const dates = [rest, behindTo].map((text) => parseDateOfNeighbours(text, options).periods);
    const [periods] = dates.filter(({ length }) => length > 0);
    if (periods ? areElsewhen(periods, former) : namesSomeTime(rest)) return true;
  }
  const held = WILL_BE_HELD.exec(note.normalize('NFKC').replaceAll('ё', 'е'));
  const when = held
    ? note.slice(held[0].length)
    : HELD_IN_CHINESE.test(note)
      ? note.replace(HELD_IN_CHINESE, '')
      : '';
  if (when === '') return false;
  const { input, periods, unread, problems } = parseDateOfNeighbours(when, options);
  if (unread.some(({ start, end }) => /\p{L}{3}/u.test(input.slice(start, end)))) return false;
  return periods.length > 0
    ? areElsewhen(periods, former)
    : problems.some(({ code }) => OF_OTHER_TIME.has(code));
}

/** Whether none of some periods has a day of another one. */
function areElsewhen(periods: readonly Edtf[], former: Edtf): boolean {
  const bounds = periodBounds(former)!;
  return periods.every((period) => !overlaps(periodBounds(period)!, bounds));
}

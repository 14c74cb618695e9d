import { foldText } from './words.js';

/** How long an event lasts: whole days, or minutes. */
export type EventDuration = { days: number } | { minutes: number };

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split('|').map(foldText));

const DAY_UNITS = wordSet(
  'd|day|days|j|jour|jours|día|días|tag|tage|tagen|giorno|giorni|dia|dias|день|дня|дней|天|日|天数|日数|يوم|أيام|الأيام|يومان|يومين',
);
const HOUR_UNITS = wordSet(
  'h|hr|hrs|hour|hours|heure|heures|hora|horas|stunde|stunden|std|ora|ore|ч|час|часа|часов|小时|个小时|小时数|الساعات|ساعة|ساعات|ساعتان|ساعتين',
);
const MINUTE_UNITS = wordSet(
  'm|min|mins|mn|minute|minutes|minuto|minutos|minuten|minuti|мин|минут|минута|минуты|分|分钟|分鐘|分钟数|الدقائق|دقيقة|دقائق',
);

/** Arabic duals have no number: `يومان` is two days. */
const DUAL = /(?:ان|ين)$/;

const ISO_DURATION = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/i;

const MINUTES_PER_HOUR = 60;

/** A longer duration of an event is an error. */
const MAX_DAYS = 366;

/** What a unit is worth in minutes; `days` for days. */
function unitOf(word: string): 'days' | number | undefined {
  if (DAY_UNITS.has(word)) return 'days';
  if (HOUR_UNITS.has(word)) return MINUTES_PER_HOUR;
  return MINUTE_UNITS.has(word) ? 1 : undefined;
}

/**
 * The duration of an event: `2 hours`, `1h30`, `90 min`, `1:30`, `3 jours`, `PT2H`, `P3D`. A number alone has the unit
 * of its heading, `Duration (min)`.
 *
 * @returns `undefined` for what is none, or has days and hours together.
 */
export function readEventDuration(text: string, heading: string): EventDuration | undefined {
  const iso = ISO_DURATION.exec(text.trim());
  if (iso && iso[0].length > 1) return isoDuration(iso);
  const clock = /^(\d{1,2}):([0-5]\d)(?::00)?(?:\s*h)?$/.exec(text.trim());
  if (clock) return { minutes: Number(clock[1]) * MINUTES_PER_HOUR + Number(clock[2]) };
  return durationOfTokens(text.match(/\d+(?:[.,]\d+)?|[\p{L}\p{M}]+|[^\s.,]/gu) ?? [], heading);
}

function isoDuration([, weeks = '0', days = '0', hours = '0', minutes = '0']: RegExpExecArray):
  | EventDuration
  | undefined {
  const wholeDays = Number(weeks) * 7 + Number(days);
  const rest = Number(hours) * MINUTES_PER_HOUR + Number(minutes);
  if (wholeDays > 0) return rest === 0 && wholeDays <= MAX_DAYS ? { days: wholeDays } : undefined;
  return rest > 0 ? { minutes: rest } : undefined;
}

/** Words between parts: `one hour and 30 minutes`. */
const JOINING_WORDS = new Set(['and', 'et', 'y', 'und', 'и']);

function durationOfTokens(tokens: readonly string[], heading: string): EventDuration | undefined {
  const words = tokens
    .map((token) => (/^\d/.test(token) ? token : foldText(token) || token))
    .filter((word) => !JOINING_WORDS.has(word));
  let days = 0;
  let minutes = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const isDual = DUAL.test(word) && unitOf(word) !== undefined;
    const number = isDual ? 2 : amountOf(word);
    if (number === undefined) return undefined;
    const next = isDual ? word : words[i + 1];
    // `1h30` has no word after the minutes, and a number alone has the unit of the heading.
    const unit = next !== undefined ? unitOf(next) : minutes > 0 ? 1 : unitOfHeading(heading);
    if (unit === undefined) return undefined;
    if (unit === 'days') days += number;
    else minutes += number * unit;
    if (!isDual && next !== undefined) i++;
  }
  if (days > 0) return minutes === 0 && Number.isInteger(days) && days <= MAX_DAYS ? { days } : undefined;
  return minutes > 0 && Number.isInteger(minutes) ? { minutes } : undefined;
}

/** `2`, `1.5`, `1,5`. */
const amountOf = (word: string): number | undefined =>
  /^\d+(?:[.,]\d+)?$/.test(word) ? Number(word.replace(',', '.')) : undefined;

function unitOfHeading(heading: string): 'days' | number | undefined {
  for (const word of foldText(heading).split(' ')) {
    // `m` and `d` may be anything in a heading.
    const unit = word.length > 1 ? unitOf(word) : undefined;
    if (unit !== undefined) return unit;
  }
  return undefined;
}

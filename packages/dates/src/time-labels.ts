import { minutesOf } from '@regional-presence/core/internal';

/** Words beside hours at which people may come in or register. */
const ENTRY_HOURS =
  '(?:last|final) (?:admission|entry|entrance)|derni[eè]res? (?:admissions?|entr[ée]es?)|[úu]ltim[ao]s? (?:admisi[oó]n|entradas?|acceso)|последний (?:вход|сеанс)|вход (?:до|посетителей до)|最[后後]入[场場]|停止(?:入[场場馆館]|进场|售票)|آخر (?:دخول|موعد للدخول)|registration|accreditation|badge (?:pick-?up|collection)|check-?in|doors?|gates?|admission|arrival|accueil(?: café)?|portes|inscriptions?|enregistrement|ouverture des portes|inscripci[oó]n(?:es)?|registro|acreditaci[oó]n|apertura de puertas|puertas|регистрация(?: участников)?|сбор(?: гостей| участников)?|начало регистрации|открытие дверей|двери|вход|签到|入场|进场|検票|開場|报到|注册|التسجيل|فتح الأبواب|einlass|anmeldung|inscriç(?:ão|ões)|credenciamento|registrazione|inloop';

/** Words beside hours of breaks. */
const PAUSE_HOURS =
  'lunch break|closed(?: for (?:lunch|a break))?|ferm[ée]e?s?|pause[- ]d[ée]jeuner|cerrad[oa]s?|закрыт[оаы]?|обеденный перерыв|午休|休息|مغلق|coffee(?: break)?|break|welcome coffee|pause(?:-café| café)?|pausa(?: para el café)?|перерыв|кофе-брейк|茶歇|الاستراحة|استراحة';

/** Words beside hours of meals, of which one alone may be the event: `5 May, lunch 12:30`. */
const MEAL_HOURS = 'lunch|déjeuner|almuerzo|обед|午餐|الغداء|mittagessen';

/** Words beside hours of breaks and meals. */
const BREAK_HOURS = `${PAUSE_HOURS}|${MEAL_HOURS}`;

/** Words beside hours that are not those of the event. */
const OTHER_HOURS = `${ENTRY_HOURS}|${BREAK_HOURS}`;

/** Words before the hours of the event itself. */
const OWN_HOURS =
  'start(?:s|ing)?(?: time)?|begins?|show(?: ?time)?|event|opening|d[ée]but|concert|spectacle|commence(?:ment)?|ouverture|inicio|comienzo|apertura|начало|开始|开幕|البداية|الافتتاح|beginn|anfang|início|inizio|aanvang';

/** Words between a label and its hours. */
const JOINTS =
  '(?:\\s*(?:open(?:s|ing)?|time|时间|時間|at|from|is|à|dès|de|a las?|desde(?: las)?|с|в|um|von|ab|às|das|alle|dalle|من|في))*';

const CLOCK = '\\d{1,2}(?:\\s?[:.h]\\s?\\d{0,2})?(?:\\s?(?:[ap]\\.?m\\.?|uhr|hrs?|h))?';

/** Behind hours that are approximate. */
const APPROXIMATE = '(?:\\s*(?:environ|circa|approx\\.?|ca\\.?|aprox\\.?|примерно|左右))?';

/** A label and the hours behind it, with the marks around them; `joints`: what stands between two hours. */
const labelled = (clock: string, joints: string, labels = OTHER_HOURS): string =>
  `[\\s,;/|(（；，、–—-]*(?<!(?![日号])[\\p{L}\\p{M}])(?:${labels})${JOINTS}\\s*[:：]?\\s*${clock}(?:\\s*${joints}\\s*${clock})?`;

const OTHER_PART = new RegExp(`${labelled(CLOCK, '(?:[-–—]|to|à|a|до)')}${APPROXIMATE}\\s*[)）]?`, 'giu');
const OWN_LABEL = new RegExp(`(?<![\\p{L}\\p{M}])(?:${OWN_HOURS})(?![\\p{L}\\p{M}])\\s*[:：]?`, 'giu');
/** Hours that can be no day: `18:30`, `18h30`, `6 pm`. */
const MARKED_CLOCK =
  '\\d{1,2}(?:\\s?[:：hч]\\s?\\d{2}(?:\\s?[ap]\\.?m(?![\\p{L}\\p{M}])\\.?)?|\\s?h(?![\\p{L}\\p{M}])|\\s?[ap]\\.?m\\.?)';

/** `8:30签到 9:00-17:00`: an hour that ends nothing, before its label and other hours. */
const BEFORE_LABEL = `(?<![-–—~]\\s?)(?<![\\d:：.])${MARKED_CLOCK}\\s*(?:开始|開始)?\\s*(?:${OTHER_HOURS})(?![\\p{L}\\p{M}])[\\s,;，；]*(?=${MARKED_CLOCK})`;
const HOUR_BEFORE_LABEL = new RegExp(BEFORE_LABEL, 'giu');

const HAS_LETTERS = /\p{L}{2}/u;
const HAS_MARKED_CLOCK = new RegExp(MARKED_CLOCK, 'iu');

/**
 * The hours of an event without labels and without those of its registration and breaks: `Registration 8:30, start 9:00`
 * → `9:00`. `others` is set where hours were left out.
 */
export function withoutOtherHours(text: string): { text: string; others: boolean } {
  if (!HAS_LETTERS.test(text)) return { text, others: false };
  const own = text.replace(HOUR_BEFORE_LABEL, ' ').replace(OTHER_PART, ' ');
  const others = own !== text && /\d/.test(own);
  const rest = others ? own.replace(/^[\s,;/|–—；，、-]+|[\s,;/|–—；，、-]+$/gu, '') : text;
  return { text: rest.replace(OWN_LABEL, ' ').trim(), others };
}

/** `doors 18:30`, `(18:30开始入场)` beside a date, with the marks around them. */
const OTHER_PARTS_OF_DATE = [
  BEFORE_LABEL,
  `${MARKED_CLOCK}\\s*[(（]\\s*(?:${OTHER_HOURS})\\s*[)）]`,
  `${labelled(MARKED_CLOCK, '[-–—]')}\\s*[)）]?`,
  `[(（]\\s*${MARKED_CLOCK}\\s*(?:开始|開始|起|から)?\\s*(?:${OTHER_HOURS})\\s*[)）]`,
].map((source) => new RegExp(source, 'giu'));

/**
 * A date with hours of the same length, without those of the registration and of breaks: `5 May, doors 18:30, 19:00`. `undefined`
 * where it has none of these, or no others.
 */
export function withoutOtherHoursOfDate(phrase: string): string | undefined {
  let rest = phrase;
  for (const part of OTHER_PARTS_OF_DATE)
    rest = rest.replace(part, (found) => (/^[,;，；]/.test(found.trim()) ? ',' : '').padEnd(found.length));
  return rest === phrase ? undefined : rest;
}

/** Between the hours at which people may come in. */
const ENTRY_JOINTS = '(?:[-–—~]|to|à|a|до|إلى|至|到|bis|until|jusqu’à|hasta)(?:\\s*las)?';

const ENTRY_SPAN = `${MARKED_CLOCK}(?:\\s*${ENTRY_JOINTS}\\s*${MARKED_CLOCK})?`;

/** Hours with one of some labels before them, `registration from 08:30 to 09:00`, or behind them at the end of a part: `08:30 (registration)`. */
const hoursOf = (labels: string): RegExp =>
  new RegExp(
    `${labelled(MARKED_CLOCK, ENTRY_JOINTS, labels)}|${ENTRY_SPAN}\\s*(?:开始|開始)?[\\s:：–—-]*[(（]?\\s*(?:${labels})\\s*(?=[,;)）），；]|$)`,
    'giu',
  );

/** In minutes. What is open, or pauses, for longer is the event itself: `doors open 9:00-17:00`. */
const LONGEST_ENTRY = 120;
const LONGEST_BREAK = 180;

const OTHERS = [
  { reason: 'ofRegistration', hours: hoursOf(ENTRY_HOURS), longest: LONGEST_ENTRY },
  { reason: 'ofBreak', hours: hoursOf(PAUSE_HOURS), longest: LONGEST_BREAK },
  {
    reason: 'ofBreak',
    hours: new RegExp(`[(（]\\s*(?:${MEAL_HOURS})\\s*[:：]?\\s*${ENTRY_SPAN}\\s*[)）]`, 'giu'),
    longest: LONGEST_BREAK,
  },
] as const;

/**
 * Of what the only hours of a phrase are, where they are not those of the event: `5 May, registration 8:30`, `5 May (closed for lunch
 * 12:00-13:00)`.
 *
 * @param hours `HH:MM` or `HH:MM-HH:MM`, as they were read.
 */
export function reasonOfOtherHours(
  phrase: string,
  hours: string,
): (typeof OTHERS)[number]['reason'] | undefined {
  const [start, end = start] = hours.split('-') as [string, string?];
  const minutes = minutesOf(end!) - minutesOf(start);
  return OTHERS.find((other) => {
    const rest = phrase.replace(other.hours, ' ');
    return minutes <= other.longest && rest !== phrase && !HAS_MARKED_CLOCK.test(rest);
  })?.reason;
}

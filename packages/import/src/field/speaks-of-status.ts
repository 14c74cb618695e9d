import { leadingStatus } from './leading-status.js';
import { isOff } from './stated-status.js';
import { STATUS_WORDS, TEXT_STATUS_WORDS } from './status-words.js';
import { foldText } from './words.js';

/** UTF-16 units; what a longer note says is in its context. */
const LONGEST_NOTE_WITH_STATUS = 300;

/** Nouns and verbs for what is not held, or not at the time of the list. */
const FURTHER_WORDS = [
  'cancellation|postponement|cxl|cxld|dropped|withdrawn|shelved|abandoned|scrapped|discontinued|on hold|rescheduled|to be rescheduled|postpone|moved to next year|next year instead|dates changed|date changed|new dates|not held|not taking place|not going ahead|no longer taking place|no edition|removed from the plan|removed from the operational plan|taken off the calendar|taken off the plan|not approved|host withdrew|shortened',
  'annulation|déprogrammé|déprogrammée|reprogrammé|reprogrammée|non tenu|non tenue|n aura pas lieu|n a pas eu lieu|n a pas pu se tenir|ne se tiendra pas|ne s est pas tenu|ne s est pas tenue|remis à plus tard|remise à plus tard|nouvelles dates|retiré du plan|retirée du plan|non approuvé|non approuvée|écourté|écourtée',
  'cancelación|aplazamiento|se canceló|se cancela|se aplaza|se aplazó|se pospone|se pospuso|se suspende|se suspendió|en suspenso|diferido|diferida|sin efecto|no se celebrará|no se celebró|no se realizará|no se realizó|no se llevará a cabo|no se llevó a cabo|no tuvo lugar|no tendrá lugar|reprogramado|reprogramada|nuevas fechas|retirado del plan|retirada del plan|no aprobado|no aprobada',
  'отмена|отмене|отменяется|аннулировано|переносится|не состоится|не состоялся|не состоялась|не состоялось|не проводился|не проводилась|не проводилось|не проведено|не будет проводиться|проводиться не будет|исключено из плана|дата изменена|новые даты|снято с плана|снят с плана|перенос на неопределенный срок|не утверждено|не утвержден|сокращено',
  'إلغاء|الإلغاء|إلغاؤه|إلغاؤها|تأجيل|تأجيله|تأجيلها|لن يعقد|لن تعقد|لم يعقد|لم تعقد|لن ينعقد|لن تنعقد|معلق|معلقة|حذفت من الخطة',
  '不举办|不再举办|不举行|未举办|未举行|未能举行|停办|缓办|搁置|作废|择期举行|改期',
];

/** `will not be held`, `did not take place`, `won’t happen` */
const SAYS_NOT_HELD = ['not', 'won t', 'didn t', 'never'].flatMap((word) =>
  ['be held', 'take place', 'happen', 'go ahead', 'been held', 'taken place'].map(
    (verb) => `${word} ${verb}`,
  ),
);

/** Words for what is not the activity itself: another edition, a part of it, and what those who take part do. */
const WORDS_OF_SOMETHING_ELSE: ReadonlySet<string> = new Set(
  'edition editions dinner lunch reception excursion registration inscription inscriptions deadline deadlines flight flights room rooms payment payments visa visas abstract abstracts call noise previous limite dîner déjeuner visite édition éditions délai délais vol vols paiement paiements cena almuerzo excursión edición plazo vuelo vuelos pago pagos reserva reservas anterior ужин обед экскурсия регистрация регистрации срок сроки рейс рейсы оплата бронь брони прошлый прошлая предыдущий предыдущая издание выпуск عشاء العشاء غداء الغداء تسجيل التسجيل مهلة رحلة حجز السابق السابقة'
    .split(' ')
    .map(foldText),
);
const SOMETHING_ELSE_IN_CHINESE = /晚宴|午餐|午宴|报名|注册|截止|航班|预订|上届|往届|去年|上一届/u;

/** Words behind a status that begin its reason: `cancelled for lack of rooms`. */
const WORDS_BEFORE_REASON: ReadonlySet<string> = new Set(
  'due because owing for since as faute en à par por debido из за в ввиду بسبب لعدم'.split(' ').map(foldText),
);

/** Words before and behind a word for a status among which what it is said of stands: `The 2019 edition was cancelled`. */
const WORDS_BEFORE = 3;
const WORDS_BEHIND = 2;
const CHARACTERS_BESIDE = 4;

/** Whether what stands beside a part of a folded text is not the activity itself. */
function isSaidOfSomethingElse(key: string, at: number, end: number): boolean {
  const before = key.slice(0, at).trim().split(' ').slice(-WORDS_BEFORE);
  const behind = key.slice(end).trim().split(' ').slice(0, WORDS_BEHIND);
  const words = WORDS_BEFORE_REASON.has(behind[0]!) ? before : [...before, ...behind];
  return (
    words.some((word) => WORDS_OF_SOMETHING_ELSE.has(word)) ||
    SOMETHING_ELSE_IN_CHINESE.test(key.slice(Math.max(0, at - CHARACTERS_BESIDE), end + CHARACTERS_BESIDE))
  );
}

/** `Supprimé le dîner`, `Cancelled 2019 edition`: the status with which a note begins is of something else. */
export function beginsWithOtherStatus(note: string): boolean {
  const status = leadingStatus(note, (key) => STATUS_WORDS.has(key)) ?? '';
  const rest = note.trimStart().slice(status.length);
  return !/^\s*\p{P}/u.test(rest) && isSaidOfSomethingElse(foldText(note), 0, foldText(status).length);
}

/** Whether a text names what is not the activity itself: `Rescheduled to 14 June (dinner)`. */
export const namesSomethingElse = (text: string): boolean =>
  foldText(text)
    .split(' ')
    .some((word) => WORDS_OF_SOMETHING_ELSE.has(word)) || SOMETHING_ELSE_IN_CHINESE.test(text);

/** Words that say of a cancellation that it is one of those who take part: `free cancellation until 5 May`. */
const OF_BOOKINGS =
  /\b(?:policy|policies|fees?|charges?|deadline|conditions|terms|insurance|free|refund\w*|frais|conditions|politique|remboursement|pol[ií]tica|gastos|reembolso)\b|退款|退票|возврат/iu;

/** Before such a word: `not cancelled`. */
const DENIED_BEFORE =
  /(?:^|[\s\p{P}])(?:not|never|un|pas|non|no|nunca|не|нет|لم|لن|غير)\s+(?:be\s+|been\s+|longer\s+|été\s+|sido\s+)*$|[未没不]$|没有$/iu;

const wordsOfStatus = [...TEXT_STATUS_WORDS].flatMap(([word, status]) => (isOff(status) ? [word] : []));

const offWords = [
  ...wordsOfStatus,
  ...FURTHER_WORDS.flatMap((words) => words.split('|')),
  ...SAYS_NOT_HELD,
].map(foldText);

/** Chinese has no spaces between words. */
const OFF_WORD_IN_CHINESE = new RegExp(
  offWords.filter((word) => /\p{Script=Han}/u.test(word)).join('|'),
  'u',
);

/** The words and phrases for a cancelled or postponed activity by their first word, folded. */
const OFF_WORDS_BY_FIRST = new Map<string, string[]>();
for (const phrase of offWords) {
  const [first] = phrase.split(' ') as [string];
  OFF_WORDS_BY_FIRST.set(first, [...(OFF_WORDS_BY_FIRST.get(first) ?? []), phrase]);
}

/** The first of such words in a folded text. */
function findOffWord(key: string): { at: number; end: number } | undefined {
  for (let at = 0; at < key.length; ) {
    const space = key.indexOf(' ', at);
    const behind = space < 0 ? key.length : space;
    for (const phrase of OFF_WORDS_BY_FIRST.get(key.slice(at, behind)) ?? []) {
      const end = at + phrase.length;
      if (key.startsWith(phrase, at) && (end === key.length || key[end] === ' ')) return { at, end };
    }
    at = behind + 1;
  }
  const found = /\p{Script=Han}/u.test(key) ? OFF_WORD_IN_CHINESE.exec(key) : null;
  return found ? { at: found.index, end: found.index + found[0].length } : undefined;
}

/** Whether a note has a word for something cancelled or postponed, and what stands beside it may be the activity. */
export function speaksOfStatus(note: string): boolean {
  if (note.length > LONGEST_NOTE_WITH_STATUS) return false;
  const key = foldText(note);
  const found = findOffWord(key);
  return (
    found !== undefined &&
    !DENIED_BEFORE.test(key.slice(0, found.at)) &&
    !OF_BOOKINGS.test(note) &&
    !isSaidOfSomethingElse(key, found.at, found.end)
  );
}

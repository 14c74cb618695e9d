import { isOff } from './stated-status.js';
import { TEXT_STATUS_WORDS } from './status-words.js';
import { foldText } from './words.js';

/** UTF-16 units; what a longer note says is in its context. */
const LONGEST_NOTE_WITH_STATUS = 300;

/** Nouns and verbs for what is not held, or not at the time of the list. */
const FURTHER_WORDS = [
  'cancellation|postponement|cxl|cxld|dropped|withdrawn|shelved|abandoned|scrapped|discontinued|on hold|rescheduled|to be rescheduled|postpone|moved to next year|next year instead|dates changed|date changed|new dates|not held|not taking place|not going ahead|no longer taking place|no edition',
  'annulation|déprogrammé|déprogrammée|reprogrammé|reprogrammée|non tenu|non tenue|n aura pas lieu|n a pas eu lieu|n a pas pu se tenir|ne se tiendra pas|ne s est pas tenu|ne s est pas tenue|remis à plus tard|remise à plus tard|nouvelles dates',
  'cancelación|aplazamiento|se canceló|se cancela|se aplaza|se aplazó|se pospone|se pospuso|se suspende|se suspendió|en suspenso|diferido|diferida|sin efecto|no se celebrará|no se celebró|no se realizará|no se realizó|no se llevará a cabo|no se llevó a cabo|no tuvo lugar|no tendrá lugar|reprogramado|reprogramada|nuevas fechas',
  'отмена|отмене|отменяется|аннулировано|переносится|не состоится|не состоялся|не состоялась|не состоялось|не проводился|не проводилась|не проводилось|не проведено|не будет проводиться|проводиться не будет|исключено из плана|дата изменена|новые даты',
  'إلغاء|الإلغاء|إلغاؤه|إلغاؤها|تأجيل|تأجيله|تأجيلها|لن يعقد|لن تعقد|لم يعقد|لم تعقد|لن ينعقد|لن تنعقد|معلق|معلقة|حذفت من الخطة',
  '不举办|不再举办|不举行|未举办|未举行|未能举行|停办|缓办|搁置|作废|择期举行|改期',
];

/** `will not be held`, `did not take place`, `won’t happen` */
const SAYS_NOT_HELD =
  /(?<![\p{L}])(?:not|won t|didn t|never) (?:be held|take place|happen|go ahead|been held|taken place)(?![\p{L}])/u;

/** Words for what is not the activity itself: another edition, a part of it, and what those who take part do. */
const OF_SOMETHING_ELSE = new RegExp(
  [
    '(?<![\\p{L}])(?:editions?|dinner|lunch|reception|excursion|registration|inscriptions?|deadlines?|flights?|hotels?|rooms?|payments?|visas?|abstracts?|call for|noise|previous|last year|dîner|déjeuner|visite|éditions?|délais?|vols?|hôtels?|paiements?|date limite|cena|almuerzo|excursión|edición|plazo|vuelos?|pagos?|reservas?|anterior)(?![\\p{L}])',
    'ужин|обед|экскурси|регистрац|срок|рейс|гостиниц|оплат|брон|прошл|предыдущ|издани|выпуск',
    'عشاء|غداء|تسجيل|مهلة|رحلة|فندق|حجز|السابق',
    '晚宴|午餐|午宴|报名|注册|截止|航班|酒店|预订|上届|往届|去年|上一届',
  ].join('|'),
  'iu',
);

/** Words that say of a cancellation that it is one of those who take part: `free cancellation until 5 May`. */
const OF_BOOKINGS =
  /\b(?:policy|policies|fees?|charges?|deadline|conditions|terms|insurance|free|refund\w*|frais|conditions|politique|remboursement|pol[ií]tica|gastos|reembolso)\b|退款|退票|возврат/iu;

/** Before such a word: `not cancelled`. */
const DENIED_BEFORE =
  /(?:^|[\s\p{P}])(?:not|never|un|pas|non|no|nunca|не|нет|لم|لن|غير)\s+(?:be\s+|been\s+|longer\s+|été\s+|sido\s+)*$|[未没不]$|没有$/iu;

const wordsOfStatus = [...TEXT_STATUS_WORDS].flatMap(([word, status]) => (isOff(status) ? [word] : []));

/** A word for a cancelled or postponed activity in a folded text. */
const OFF_WORD = new RegExp(
  [...wordsOfStatus, ...FURTHER_WORDS.flatMap((words) => words.split('|')).map(foldText)]
    .map((word) => (/\p{Script=Han}/u.test(word) ? word : `(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`))
    .join('|'),
  'u',
);

/** Whether a note names what is not the activity itself: `Dinner cancelled`, `Reporté le délai d’inscription`. */
export const speaksOfSomethingElse = (note: string): boolean => OF_SOMETHING_ELSE.test(note);

/** Whether a note has a word for something cancelled or postponed. */
export function speaksOfStatus(note: string): boolean {
  if (note.length > LONGEST_NOTE_WITH_STATUS) return false;
  const key = foldText(note);
  if (OF_BOOKINGS.test(note) || speaksOfSomethingElse(note)) return false;
  if (SAYS_NOT_HELD.test(key)) return true;
  const found = OFF_WORD.exec(key);
  return found !== null && !DENIED_BEFORE.test(key.slice(0, found.index));
}
